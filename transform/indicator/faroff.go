package indicator

import "slices"

// farOff tells whether a figure is only what something is said to be far from, so that nobody
// has reached it: "Kita masih jauh dari 30 persen", "masih jauh untuk sampai 30 persen".
func (c *context) farOff(z *zone, cl *Claim) bool {
	if cl.Role != "" || cl.Aim == "target" {
		return false
	}
	p := c.a.particles
	steps := [...][]string{p.Starting, p.Towards, p.For, p.Until, p.May, p.Getting, p.Shares}
	for i := z.tok - 1; i > z.pre.from && i >= z.tok-reachFarOff; i-- {
		if !slices.ContainsFunc(steps[:], func(words []string) bool { return c.lowered(i, words...) }) {
			return false // "desa yang jauh dari kota 1.204 warga"
		}
		if c.lowered(i-1, p.Far...) {
			return true
		}
	}
	return false
}

// reachFarOff is within how many tokens in front of a figure the words stand by which it is
// far off: "jauh untuk bisa sampai ke angka".
const reachFarOff = 6
