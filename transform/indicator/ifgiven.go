package indicator

// ifGiven tells whether blank cards are only those of a case in which somebody gets them: "kalau
// kita dapat 12 ribu keping, selesai semua", "misalnya kita dikasih 10 ribu". What "kalau" only
// brings up is no case: "kalau blangko, kami baru dapat 500 keping", "kalau yang kita terima
// kemarin 500 keping".
func (c *context) ifGiven(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "blangko_received" || cl.Percent || cl.Role != "" || c.timeBehind(z) {
		return false
	}
	p, given := c.a.particles, false
	for i := z.tok - 1; i >= z.pre.from; i-- {
		switch t := &c.toks[i]; {
		case t.kind == quote || t.kind == number || t.kind == figure: // "kalau satu kecamatan dikasih 150 keping"
		case t.kind != word || c.lowered(i, p.Already...) || c.lowered(i, p.JustReached...) || c.lowered(i, p.Who...) || s.first(layerFlow, senseEarlier, i, i+1) != nil:
			return false
		case c.lowered(i, p.Receiving...) || c.lowered(i, p.Granted...):
			given = true
		case c.lowered(i, p.Cases...), c.lowered(i, p.ForExample...):
			return given && (i+1 == z.tok || s.first(layerHead, senseDoc, i+1, i+2) == nil)
		}
	}
	return false
}

// timeBehind tells whether a time stands behind a figure, in its clause.
func (c *context) timeBehind(z *zone) bool {
	for i := z.tok + 1; i < z.post.to && c.toks[i].kind != comma; i++ {
		if c.toks[i].kind == date {
			return true
		}
	}
	return false
}
