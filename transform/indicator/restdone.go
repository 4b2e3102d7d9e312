package indicator

// restDone tells whether people told as those who remain are told right behind as having done
// the act: "tinggal 2.171 warga yang sudah merekam tetapi belum dicetak", "sisanya 80 ribu orang
// yang sudah merekam".
func (c *context) restDone(s *sentence, z *zone, cl *Claim) bool {
	p := c.a.particles
	if !cl.Rest || cl.notYet || cl.Percent || cl.Source != Own {
		return false
	}
	that := s.first(layerGrammar, senseThat, z.tok+1, z.post.to)
	if that == nil || !s.close(z.tok+1, that.from, reachRestDone) || !c.lowered(that.to, p.Already...) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.family == cl.Family && h.act != "" && h.core.from > that.to {
			return s.close(that.to+1, h.core.from, reachRestDone)
		}
	}
	return false
}

// reachRestDone is how many words may stand between those who remain and what they have done.
const reachRestDone = 2
