package transform

// setAgain makes people read as still to be activated, whose number the page tells as the
// target too, that target: "masih mengejar 150.000 pengguna IKD", where behind it "25 persen
// dari 600 ribu, ketemunya 150.000 orang yang harus ber-IKD". Nobody could have done it yet.
func (p *page) setAgain() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_remaining" || !p.aimSaid(m) {
			continue
		}
		for j := range p.mentions {
			if t := &p.mentions[j]; t.indicator == "ikd_target" && t.place == m.place && t.value == m.value {
				p.reassign(m, "ikd_target")
				m.rule = "same_value"
				break
			}
		}
	}
}
