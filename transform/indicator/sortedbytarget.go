package indicator

// sortedByTarget tells whether a target only says which places those are that a copula or
// colon leads to, whose shares are what they reached: "Yang belum mencapai target adalah Kota Tarakan
// (29,71 persen)", "Daerah yang sudah melampaui target yakni Malinau, 35 persen".
func (c *context) sortedByTarget(s *sentence, z *zone, m *mark) bool {
	p := c.a.particles
	if m.to >= z.tok || !c.leads(m.from, m.to, p.TargetNouns...) {
		return false
	}
	that := s.last(layerGrammar, senseThat, s.from, m.to-1)
	if that == nil || !s.close(that.to, m.to-1, reachSorted) {
		return false
	}
	if s.first(layerState, senseNotYet, that.to, m.to) == nil && s.first(layerBack, senseAgainst, that.to, m.to) == nil && !c.leads(that.to, m.to, p.Already...) && !c.leads(that.to, m.to, p.Negations...) {
		return false
	}
	for i := m.to; i < z.tok && i <= m.to+reachSorted; i++ {
		if c.toks[i].kind == stop || c.lowered(i, p.Being...) || c.lowered(i, p.Namely...) {
			return c.regionIn(span{i, z.tok})
		}
		if k := c.toks[i].kind; k != word && k != place {
			return false
		}
	}
	return false
}

// reachSorted is how many words may stand between "yang" and the target that was reached or
// not, and behind it up to the copula.
const reachSorted = 5
