package indicator

// restForSome tells whether blank cards are the rest of an allotment that is meant for some of
// those who ask, not cards in store: "sisa 2.500 untuk yang rusak dan pindah alamat".
func (c *context) restForSome(s *sentence, z *zone, cl *Claim) bool {
	p, rest := c.a.particles, s.last(layerState, senseRest, z.pre.from, z.tok)
	if cl.Family != "blangko_stock" || rest == nil || !s.close(rest.to, z.tok, 1) {
		return false
	}
	at := z.tok + 1
	if at < s.to && c.toks[at].kind == word && !c.lowered(at, p.For...) {
		at++ // "keping"
	}
	return at+1 < s.to && c.lowered(at, p.For...) && c.lowered(at+1, p.Who...)
}
