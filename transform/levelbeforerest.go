package transform

// levelsBeforeRest makes activations of an earlier time of a count that only goes on
// from what remains: what remains falls as people activate, so that fewer than remain
// later, and fewer than are reached later, are those who had activated: "masih butuh
// 137 ribu orang lagi. Akhir tahun lalu masih 34 ribuan."
func (p *page) levelsBeforeRest() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_remaining" || m.doubt != unclear || !m.dated || m.precision == "day" || !p.later(m, "ikd_activated") || !p.later(m, "ikd_remaining") {
			continue
		}
		p.reassign(m, "ikd_activated")
		m.rule = "arithmetic"
	}
}

// later tells whether the page tells more of an indicator for the place of a mention
// and a later time, by its own words.
func (p *page) later(m *mention, id string) bool {
	for _, o := range p.those(m.place, id) {
		if o != m && o.doubt == "" && o.value > m.value && o.asOf.After(m.asOf) {
			return true
		}
	}
	return false
}
