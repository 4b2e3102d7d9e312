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

// hardToGet tells whether a share of people is only one that it is said to be hard to bring
// to something: "bikin 25 persen penduduk pegang IKD itu berat". What was done already is
// told so: "sudah membuat 25 persen penduduk memegang IKD".
func (c *context) hardToGet(z *zone) bool {
	p, from := c.a.particles, max(z.pre.from, z.tok-reachBringing)
	if !percent(z.num) || !c.leads(from, z.tok, p.Bringing...) || c.leads(z.pre.from, z.post.to, p.Already...) {
		return false
	}
	to := z.tok + 1
	for to < z.post.to && c.toks[to].kind != comma && c.toks[to].kind != figure {
		to++
	}
	return c.leads(z.tok+1, to, p.Ease...)
}

// reachBringing is within how many tokens before a share stands that people are brought to something.
const reachBringing = 2
