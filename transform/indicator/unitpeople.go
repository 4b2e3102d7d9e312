package indicator

import "rekap/transform/region"

// merelyPeople tells whether residents are only the noun of a figure that tells of
// something else by its other words: of those left, "sisanya 2.459 penduduk", or of what a
// share makes in people, "30 persen atau 32.975 penduduk".
func (c *context) merelyPeople(s *sentence, zs []zone, k int, h *head) bool {
	z := &zs[k]
	if !h.group || h.family != "population" || h.core.from != z.tok+1 || h.core.to != z.tok+2 || percent(z.num) || c.toks[z.tok+1].end != z.num.Unit.End {
		return false
	}
	for _, sense := range [...]sense{senseRest, senseNotYet} {
		if m := s.last(layerState, sense, z.pre.from, z.tok); m != nil && s.close(m.to, z.tok, reachLeft) {
			return true
		}
		if m := s.first(layerState, sense, z.tok+2, z.post.to); m != nil && s.close(z.tok+2, m.from, 1) {
			return true
		}
	}
	if j := z.same; j >= 0 && percent(zs[j].num) {
		return true
	}
	done := c.a.particles.Already
	if c.lowered(z.tok+2, done...) || c.lowered(z.tok-1, done...) && s.last(layerGrammar, senseThat, z.pre.from, z.tok-1) != nil {
		return true // "219.047 penduduk sudah beres", "yang sudah 138.902 penduduk"
	}
	return false
}

// partOfCount tells whether the figure of a place may be a part of the count told last, of
// something else than all residents: "Terbanyak di Kecamatan A 12.640 penduduk".
func (c *context) partOfCount(z *zone, at int) bool {
	if !c.ofPlaceIn(z, region.Plain, region.Kinded, region.District) || c.leads(z.pre.from, z.tok, c.a.particles.Possessing...) {
		return false
	}
	if c.together(z.pre.from, z.tok, c.a.particles.Regions, c.a.particles.Extremes) >= 0 {
		return false // "kecamatan terbesar A dengan 8.112 penduduk": all who live there
	}
	for j := at - 1; j >= 0 && c.claims[at].Sentence-c.claims[j].Sentence <= reachCount; j-- {
		o := &c.claims[j]
		if o.Percent || o.Family == "" {
			continue
		}
		return c.t.Numbers[o.Number].Value > z.num.Value && (o.Family == "pemula" || !groupFamily(o.Family) && !generic(o.Family))
	}
	return false
}

// reachCount is within how many sentences the parts of a count are told.
const reachCount = 3

// reachLeft is how many words may stand between a word for those left and their number.
const reachLeft = 3
