package indicator

// fewerPrinted makes cards told of one month after another in a list of those printed no stock
// where only "tinggal" or "tersisa" says how many they are: "Mei tercetak 7.842 keping, Juni
// turun menjadi 6.915, lalu Juli tinggal 2.104 keping".
func (c *context) fewerPrinted(s *sentence, zs []zone, k, first int) {
	if k < 2 {
		return
	}
	cl, a, b := &c.claims[first+k], &c.claims[first+k-1], &c.claims[first+k-2]
	if cl.Family != "blangko_stock" && !(cl.Family == "print" && cl.Rest) || cl.Percent || a.Family != "print" || b.Family != "print" || a.Percent || b.Percent {
		return
	}
	if kindBetween(c.toks, date, zs[k-1].pre.from, zs[k-1].tok) && c.dateOnly(s, &zs[k]) {
		take(cl, a, List)
		cl.Heir, cl.Rest = first+k-1, false
	}
}

// dateOnly tells whether a date, and no document, stands in front of the figure of a zone.
func (c *context) dateOnly(s *sentence, z *zone) bool {
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; z.pre.has(m.span) && m.has(senseDoc) {
			return false
		}
	}
	return kindBetween(c.toks, date, z.pre.from, z.tok)
}
