package indicator

import "math"

// lacked tells whether a share without words of its own, which a pointer behind it holds for
// told, is just what the level told last lacks of the target told with it, "Capaian 6,45
// persen. Pusat meminta 30 persen. Yang 23 persen lebih itu berat", and neither of the two.
func (c *context) lacked(z *zone, cl *Claim, at int) bool {
	if !cl.Percent || cl.Role != "" || cl.Source < List || !c.pointsTo(z) {
		return false
	}
	target, level := -1.0, -1.0
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachThatTarget && (target < 0 || level < 0); j-- {
		o := &c.claims[j]
		v := c.t.Numbers[o.Number].Value
		switch {
		case !o.Percent || o.Role != "" || o.Family != cl.Family:
		case v == z.num.Value:
			return false
		case o.Aim == "target" && target < 0:
			target = v
		case o.Aim == "actual" && level < 0:
			level = v
		}
	}
	if target < 0 || level < 0 {
		return false
	}
	gap := target - level
	return gap > 0 && math.Abs(gap-z.num.Value) < math.Pow10(-z.num.Decimals)
}

// pointsTo tells whether a pointer stands right behind a share, or behind its hedge: "23 persen
// itu", "23 persen lebih itu".
func (c *context) pointsTo(z *zone) bool {
	at := z.tok + 1
	for at < z.post.to && c.toks[at].start < z.num.HedgeAfter.End {
		at++
	}
	return at < z.post.to && c.lowered(at, c.a.particles.Told...)
}
