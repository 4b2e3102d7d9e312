package indicator

import "rekap/transform/numeral"

// targetPassed tells whether the target in front of a figure is told as passed by what was
// reached: "merekam 90 ribu jiwa, melampaui target pusat 88 ribu wajib KTP".
func (c *context) targetPassed(z *zone) bool {
	from := max(z.pre.from, z.tok-reachTargetPassed)
	for i := from; i < z.tok; i++ {
		if c.lowered(i, c.a.particles.Exceeding...) {
			return c.leads(i+1, z.tok, c.a.particles.TargetNouns...)
		}
	}
	return false
}

// reachTargetPassed is within how many tokens in front of a target what passes it is told.
const reachTargetPassed = 7

// beyondAll tells whether a share told as more than all, "melebihi 100 persen", is only by how far
// a target was passed: nobody aims for more than all.
func (c *context) beyondAll(z *zone, cl *Claim) bool {
	return cl.Percent && cl.Aim == "target" && z.num.Value >= wholeShare && z.num.Qualifier == numeral.Over
}

// wholeShare is the share that all have.
const wholeShare = 100
