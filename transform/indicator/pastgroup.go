package indicator

// pastGroup tells whether a figure goes on from the act told before the group of people
// that was counted last, not from that group: "Perekaman 90 persen dari 210.000 wajib KTP.
// Yang sudah 188.000 orang".
func (c *context) pastGroup(z *zone, cl *Claim) bool {
	if !c.seen {
		return false
	}
	last := &c.claims[c.last]
	if cl.Rest && (last.Family == "wajib" || last.Family == "pemula") {
		return true
	}
	if !groupFamily(last.Family) {
		return false
	}
	if cl.Percent || cl.done || cl.notYet || cl.AimSaid && cl.Aim == "target" {
		return true
	}
	return c.leads(z.pre.from, z.tok, c.a.particles.Contributors...) && !c.onlyOfGroup(z, last)
}

// onlyOfGroup tells whether a count can be a part of the group told last only, as the act
// told before it counts fewer: "Baru 4.120 pemula terekam. Pemula ada 61.300 jiwa. Kota A
// menyumbang terbanyak, 30.100 jiwa".
func (c *context) onlyOfGroup(z *zone, group *Claim) bool {
	if group.Percent || c.t.Numbers[group.Number].Value < z.num.Value {
		return false
	}
	for j := c.last - 1; j >= 0 && group.Sentence-c.claims[j].Sentence <= reachAct; j-- {
		if o := &c.claims[j]; !o.Percent && o.Family != "" && !groupFamily(o.Family) {
			return c.t.Numbers[o.Number].Value < z.num.Value
		}
	}
	return false
}

// reachAct is how many sentences before a group of people the act may stand from which a
// figure behind them goes on.
const reachAct = 2
