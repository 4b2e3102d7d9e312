package indicator

import "math"

// conceived tells whether a round count of people is only named for what might be reached:
// "Kalau sepuluh ribu orang tahun 2025, itu masih masuk akal", "Kalau lima ribu orang saja
// sih bisa". What is told of the present has its word in front: "Kalau sekarang 5.000 orang".
func (c *context) conceived(s *sentence, z *zone) bool {
	p, at := c.a.particles, z.tok
	if percent(z.num) || z.num.Scale <= 1 && math.Mod(z.num.Value, roundCount) != 0 {
		return false
	}
	if at > z.pre.from && (c.lowered(at-1, p.There...) || c.lowered(at-1, p.Able...) || c.lowered(at-1, p.AtMost...)) {
		at--
	}
	if at == z.pre.from || !c.lowered(at-1, p.Cases...) || c.lowered(z.tok+1, p.Told...) {
		return false
	}
	return c.leads(z.tok+1, s.to, p.Conceivable...) && s.first(layerAim, senseTarget, z.tok+1, s.to) == nil && s.first(layerAim, senseReached, z.tok+1, z.post.to) == nil
}
