package indicator

import "rekap/transform/numeral"

// quotaOfPeople tells whether people are the quota set for the recording, as the centre allots
// it: "kuota e-KTP dari Kemendagri sebanyak 643.200 jiwa", "kuota perekaman 643.200 orang".
// What has been done of a quota is none: "kuota perekaman terisi 512.300 orang".
func (c *context) quotaOfPeople(s *sentence, z *zone, best *head) bool {
	if z.num.Unit.Class != numeral.Person || best != nil && best.family != "record" && !generic(best.family) {
		return false
	}
	p := c.a.particles
	for i := z.tok - 1; i >= z.pre.from; i-- {
		if !c.lowered(i, p.Quotas...) {
			continue
		}
		_, weak, strong := s.between(i+1, z.tok)
		return weak+strong == 0 && s.first(layerAim, senseReached, i+1, z.tok) == nil && !figureBetween(c.toks, i, z.tok)
	}
	return false
}
