package indicator

import (
	"math"
	"slices"
)

// gapAgain makes a share that points back to what a target was said to lack the same again,
// and the count that is its second form those who are left: "Kurangnya sekitar 10 persen. …
// Sepuluh persen itu setara 14.600 warga", "Jika selisih 10 persen itu dikonversi, yang wajib
// diajak 14.600 warga".
func (c *context) gapAgain(s *sentence, zs []zone, first int) {
	for k := range zs {
		cl := &c.claims[first+k]
		if !cl.Percent || cl.Aim == "actual" && cl.AimSaid || !c.pointedAt(s, &zs[k]) {
			continue
		}
		turned := c.lowered(zs[k].tok+2, c.a.particles.Converted...)
		switch {
		case cl.Role == "" && c.lackedBefore(cl, first+k):
		case turned && (cl.Role == "supposed" || cl.Role == "gap") && s.differs(&zs[k], c.toks):
		default:
			continue
		}
		cl.Role, cl.Reason, cl.Rest = "gap", notALevel, true
		if k+1 == len(zs) || percent(zs[k+1].num) {
			continue
		}
		n := &c.claims[first+k+1]
		if m := s.last(layerGrammar, senseSame, zs[k].tok, zs[k+1].tok); turned && n.Family == "ikd" && !n.Percent && n.Aim == "target" || n.Same == first+k || m != nil && s.close(m.to, zs[k+1].tok, 1) {
			n.Rest, n.Aim, n.AimSaid = true, "actual", false
		}
	}
}

// differs tells whether a noun of difference, none of growth, stands right before a figure:
// "selisih 10 persen".
func (s *sentence) differs(z *zone, toks []token) bool {
	at := z.hedgedFrom(toks)
	m := s.last(layerState, senseGap, z.pre.from, at)
	return m != nil && m.to == at && !m.has(senseGrowth)
}

// pointedAt tells whether words right behind a figure point back to it as told: "10 persen
// itu", "sepuluh persen yang dimaksud".
func (c *context) pointedAt(s *sentence, z *zone) bool {
	at := z.tok + 1
	if at+1 < s.to && c.lowered(at, c.a.particles.Who...) {
		return c.lowered(at+1, c.a.particles.Meant...)
	}
	return at < s.to && c.lowered(at, c.a.particles.Told...)
}

// betweenTold tells whether a count is told as what lies between two counts of the same told before
// it: "3.310 warga belum merekam. Provinsi mencatat 10.250. Ada selisih sekitar 7.000 orang".
func (c *context) betweenTold(z *zone, cl *Claim, at int) bool {
	if cl.Percent || cl.Role != "" || !c.leads(z.pre.from, z.tok, c.a.particles.Distances...) {
		return false
	}
	v := z.num.Value
	var told []float64
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachDistance; j-- {
		o := &c.claims[j]
		if o.Percent || o.Family != cl.Family || o.Undone != cl.Undone || o.Role != "" {
			continue
		}
		w := c.t.Numbers[o.Number].Value
		if slices.ContainsFunc(told, func(t float64) bool { return math.Abs(math.Abs(t-w)-v) <= v*distanceSlip }) {
			return true
		}
		told = append(told, w)
	}
	return false
}

const (
	// reachDistance is within how many sentences behind two counts what lies between them is told.
	reachDistance = 8
	// distanceSlip is by which part a rounded count may miss what lies between two others.
	distanceSlip = 0.1
)

// lackedBefore tells whether the share of the value of claim at, cl, told last, at most some
// sentences before, is what something lacks.
func (c *context) lackedBefore(cl *Claim, at int) bool {
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachThatTarget; j-- {
		if o := &c.claims[j]; o.Percent && c.t.Numbers[o.Number].Value == c.t.Numbers[cl.Number].Value {
			return o.Role == "gap" && (o.lacks || o.Rest || o.short)
		}
	}
	return false
}
