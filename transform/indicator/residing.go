package indicator

// resides tells whether the figure of a zone counts all who live in a place, of whom nothing
// else is told: "Warga yang tinggal di Ambon saat ini 352.410", "Saat ini 352.410 warga menetap
// di Kota Ambon".
func (c *context) resides(s *sentence, z *zone) bool {
	if that := s.last(layerGrammar, senseThat, z.pre.from, z.tok); that != nil {
		at := c.livingPlace(that.to, z.tok)
		return at > 0 && s.first(layerGrammar, senseOf, z.pre.from, that.from) == nil && s.peopleNamed(that.from-1, that.from) && s.close(at, z.tok, reachResiding) && c.nothingElse(s, at, z.tok)
	}
	if z.tok+1 >= z.post.to || !s.peopleNamed(z.tok+1, z.tok+2) {
		return false
	}
	at := c.livingPlace(z.tok+2, z.post.to)
	return at > 0 && c.nothingElse(s, at, z.post.to)
}

// reachResiding is how many words may stand between the place people live in and their number:
// "tinggal di Ambon saat ini tercatat sebanyak".
const reachResiding = 5

// livingPlace is the token behind the place that words of living open: "tinggal di wilayah Kota
// Ambon", 0 for none.
func (c *context) livingPlace(from, to int) int {
	if !c.lowered(from, c.a.particles.Residing...) || !c.lowered(from+1, c.a.particles.At...) {
		return 0
	}
	at := from + 2
	if c.lowered(at, c.a.particles.Regions...) {
		at++
	}
	if at >= to || c.toks[at].kind != place {
		return 0
	}
	return at + 1
}

// nothingElse tells whether no act, no other people and no relative clause is told of among the
// tokens.
func (c *context) nothingElse(s *sentence, from, to int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= from && h.core.to <= to {
			return false
		}
	}
	return s.first(layerGrammar, senseThat, from, to) == nil
}

// whichOf tells whether a relative clause behind the figure says which people it counts: "45
// ribu yang belum merekam", "45 ribu jiwa, yang belum merekam"; one in another clause tells of
// something else: "45 ribu, dan akan bertambah oleh warga yang datang".
func (c *context) whichOf(s *sentence, z *zone) bool {
	that := s.first(layerGrammar, senseThat, z.tok, z.post.to)
	if that == nil {
		return false
	}
	_, weak, strong := s.between(z.tok+1, that.from)
	return weak+strong == 0 || c.toks[that.from-1].kind == comma
}
