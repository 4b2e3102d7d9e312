package indicator

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
