package indicator

import "math"

// drawnTarget makes people told as what follows from a whole the target in people, where they are as
// many of it as the target told right before asks for: "… bagi 25 persen wajib KTP. Untuk Kota
// Sorong dengan 180.000 wajib KTP, artinya 45.000 orang".
func (c *context) drawnTarget(zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if k != 1 || cl.Percent || cl.Source != Nowhere || cl.done || cl.notYet || cl.Rest || !c.seen || c.lastAt != c.seq-1 {
		return false
	}
	whole, o := &c.claims[first], &c.claims[c.last]
	if whole.Percent || denominatorOf(whole) == "" || o.Aim != "target" || !o.Percent || o.Base != denominatorOf(whole) || o.Role != "" {
		return false
	}
	asked := zs[0].num.Value * c.t.Numbers[o.Number].Value / 100
	if math.Abs(zs[1].num.Value-asked) > drawnSlack*asked || !c.leads(zs[0].tok+1, zs[1].tok, c.a.particles.Therefore...) {
		return false
	}
	take(cl, o, Before)
	cl.Aim, cl.AimSaid, cl.Base, cl.Heir, cl.Rule = "target", true, "", c.last, DrawnTarget
	return true
}

// drawnSlack is by what part people may differ from the share of their whole that they are told as.
const drawnSlack = 0.02

// DrawnTarget is the rule that makes people told behind their whole a target.
const DrawnTarget = "drawn_target"
