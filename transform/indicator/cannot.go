package indicator

// cannotCome tells whether people are only feared to miss an act to come, not counted as those who
// have yet to do it: "21.000 perantau terancam tidak bisa ikut perekaman", "diperkirakan tidak dapat
// merekam". Such as could not so far are: "21.000 warga belum bisa merekam".
func (c *context) cannotCome(z *zone, cl *Claim, best *head) bool {
	if !cl.Undone || cl.Percent || best.core.from <= z.tok || best.core.from > z.tok+reachCannot {
		return false
	}
	p := c.a.particles
	for i := z.tok + 1; i < best.core.from; i++ {
		if c.toks[i].kind == comma || c.toks[i].kind == figure || c.lowered(i, p.Because...) || c.lowered(i, p.Who...) {
			return false
		}
		if (c.lowered(i, p.Perhaps...) || c.lowered(i, p.Feared...)) && c.leads(i+1, best.core.to, p.Negations...) && !c.leads(i+1, best.core.from, p.Because...) {
			return true
		}
	}
	return false
}

// reachCannot is within how many tokens behind a number the act stands that its people may miss.
const reachCannot = 16

// onlyNoted tells whether "sudah" in front of a figure says that it was noted, so that it may be of
// those told before as not having done it: "Tahun ini 56 persen balita belum punya akta. Pada 2010
// sudah tercatat 44 persen", but not "Yang sudah tercatat 44 persen".
func (c *context) onlyNoted(z *zone) bool {
	p, at := c.a.particles, z.tok-1
	for at > z.pre.from && c.toks[at].kind == word && !c.lowered(at, p.Noted...) && at > z.tok-reachNoted {
		at--
	}
	return at-1 >= z.pre.from && c.lowered(at, p.Noted...) && c.lowered(at-1, p.Done...) && !(at-2 >= z.pre.from && c.lowered(at-2, p.Who...))
}

// reachNoted is within how many tokens in front of a figure it is said to have been noted: "sudah
// tercatat ada sekitar 44 persen".
const reachNoted = 4
