package indicator

// onlyPurpose tells whether a mark of aim only tells, in a clause that a comma closes right
// behind its target, what the act of those counted right behind it is done for: "Kejar target, 15 ribu warga
// mengaktifkan IKD", "Demi mencapai target, …". What is then set has a word of its own.
func (c *context) onlyPurpose(s *sentence, z *zone, m *mark) bool {
	at := c.commaAfter(m.from, z.tok)
	if at >= z.tok || c.toks[at].open || at-1 < s.from+1 || !c.lowered(at-1, c.a.particles.TargetNouns...) || figureBetween(c.toks, s.from, z.tok) || !s.close(m.from, at, reachPurposed) || !s.close(at+1, z.tok, 1) {
		return false
	}
	if s.last(layerAim, senseHope, s.from, at-1) == nil && !c.leads(s.from, at-1, c.a.particles.Getting...) && s.last(layerBack, senseAgainst, s.from, at) == nil {
		return false
	}
	if s.first(layerGrammar, senseSame, at, z.tok) != nil {
		return false // "mengejar target, yakni 15 ribu orang"
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from > z.tok && h.act != "" && !h.group && !h.neg {
			return true
		}
	}
	return false
}

// reachPurposed is how many words the purpose may take from its mark up to the comma.
const reachPurposed = 4
