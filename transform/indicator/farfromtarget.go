package indicator

import "math"

// farFromTarget tells whether a share is how far something still is from a target named
// between a word of distance and it: "jaraknya ke target nasional masih 12,4 persen". Behind
// any word but one of what is left it is the target itself, "selisih jauh dengan target 30
// persen", but where it makes full points with the share told before it, or is no more than
// a rough one, which no target is: "selisih terhadap target, bila dibulatkan, sekitar 10 persen".
func (c *context) farFromTarget(s *sentence, z *zone, hedged int) bool {
	if !percent(z.num) || hedged <= z.pre.from {
		return false
	}
	m := s.last(layerState, senseGap, z.pre.from, hedged)
	if m == nil || !c.fromTarget(s, m, hedged) {
		return false
	}
	at := c.beforeInserted(m.to, hedged)
	if words, weak, strong := s.between(m.to, at); words > reachDistant || weak+strong > 0 {
		return false
	}
	return hedged < z.tok || at < hedged || c.lowered(hedged-1, c.a.particles.Still...) || c.lowered(hedged-1, c.a.particles.LeftOver...) || c.completes(z)
}

// beforeInserted is where the words between two commas open that end at a token, the token
// itself where there are none, or they only say who speaks.
func (c *context) beforeInserted(from, to int) int {
	if c.toks[to-1].kind != comma || c.toks[to-1].hidden {
		return to
	}
	for i := to - 2; i >= from; i-- {
		if c.toks[i].kind == comma {
			return i
		}
	}
	return to
}

// fromTarget tells whether a word of distance leads to a target that it is from.
func (c *context) fromTarget(s *sentence, gap *mark, to int) bool {
	return c.leads(gap.from, gap.to, c.a.particles.Distances...) && s.first(layerAim, senseTarget, gap.to, to) != nil
}

// completes tells whether a share of some decimals and the one told right before it add up
// to full points: 12,4 and 17,6.
func (c *context) completes(z *zone) bool {
	for j := len(c.claims) - 1; z.num.Decimals > 0 && j >= 0; j-- {
		o := &c.t.Numbers[c.claims[j].Number]
		if o.Start >= z.num.Start {
			continue
		}
		sum := o.Value + z.num.Value
		return c.claims[j].Percent && o.Decimals == z.num.Decimals && math.Abs(sum-math.Round(sum)) < math.Pow10(-z.num.Decimals-1)
	}
	return false
}

// reachDistant is how many words a target may take between a distance and how far it is.
const reachDistant = 6
