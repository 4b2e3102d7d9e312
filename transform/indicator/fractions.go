package indicator

import "rekap/transform/numeral"

// ofFraction makes a count that a fraction in words is told of the people named behind it,
// whatever is said of the fraction: "separuh dari 211.033 wajib KTP belum memiliki IKD".
func (c *context) ofFraction(s *sentence, z *zone, cl *Claim) {
	if cl.Percent || cl.Role != "" || z.tok == s.from {
		return
	}
	of := s.last(layerGrammar, senseOf, s.from, z.tok)
	if of == nil || of.from == s.from || !s.close(of.to, z.tok, reachFractioned) || figureBetween(c.toks, of.to, z.tok) || !c.lowered(of.from-1, c.a.particles.Fractions...) {
		return
	}
	if cl.Aim == "target" && cl.AimSaid && cl.Family == "ikd" && c.leads(of.to, z.tok, c.a.particles.TargetNouns...) {
		return // "baru sepertiga dari target 110 ribu orang": all that is to be reached
	}
	narrowed := c.leads(z.tok+1, min(s.to, z.tok+reachClause), c.a.particles.Who...)
	for i := range s.heads {
		h := &s.heads[i]
		if narrowed || h.core.from <= z.tok || !s.close(z.tok+1, h.core.from, 1) || !h.group && h.family != "wajib" || denominator(h) == "" {
			continue
		}
		cl.Family, cl.Undone, cl.Aim, cl.AimSaid, cl.Cohort = h.family, false, "actual", false, ""
		cl.Source, cl.Rule = Own, "words"
		return
	}
	cl.Role, cl.Reason = "no_indicator", "the whole that a fraction in words is told of"
}

// partOfThose leaves out a count that is a fraction of those told, or leaves it open where a
// place is named with them: "separuh dari pengguna IKD di Jawa Tengah" may be all of a region.
func (c *context) partOfThose(s *sentence, z *zone, cl *Claim) {
	switch {
	case cl.Role != "" || !c.fractionOfThose(s, z, cl):
	case c.placeIn(span{z.tok + 1, s.to}):
		cl.Strength = min(cl.Strength, uncounted)
	default:
		cl.Role, cl.Reason = "part", "a fraction of those told"
	}
}

// fractionOfThose tells whether a count without words of its own is told right behind it as a
// fraction of those whom the words before tell of, so that it is not all of them: "Totalnya
// 2.130 orang, hampir separuh dari warga yang belum direkam".
func (c *context) fractionOfThose(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || cl.Source < Before || cl.Family == "" {
		return false
	}
	of := s.first(layerGrammar, senseOf, z.tok+1, s.to)
	if of == nil || of.from == z.tok+1 || !c.lowered(of.from-1, c.a.particles.Fractions...) {
		return false
	}
	if words, weak, strong := s.between(z.tok+1, of.from); words > reachFraction || weak > 1 || strong > 0 {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= of.to && h.family == cl.Family && h.neg == cl.Undone {
			return s.close(of.to, h.core.from, reachFractioning)
		}
	}
	return false
}

// fractionIn tells whether a fraction in words, read as a number or not, stands among
// the tokens.
func (c *context) fractionIn(from, to int) bool {
	for i := from; i < to; i++ {
		if c.lowered(i, c.a.particles.Fractions...) {
			return true
		}
	}
	return false
}

const (
	// reachFraction is how many words may stand between a count and the "dari" of the fraction
	// that it is, reachFractioning between that and the act.
	reachFraction    = 5
	reachFractioning = 8
	// reachFractioned is how many words may stand between the "dari" of a fraction and its
	// whole: "separuh dari total sekitar 200 ribu".
	reachFractioned = 2
	// reachClause is within how many tokens behind a whole a clause narrows it.
	reachClause = 6
)

// outOfTen tells whether a figure is a share told as so many out of ten or a hundred, the
// whole or the part of it: "sembilan dari seratus pemilih pemula".
func outOfTen(zs []zone, k int) bool {
	round := func(z *zone) bool {
		return !percent(z.num) && z.num.Unit.Class != numeral.Card && (z.num.Value == 10 || z.num.Value == 100)
	}
	if of := zs[k].of; of >= 0 {
		return !percent(zs[k].num) && round(&zs[of]) && zs[k].num.Value < zs[of].num.Value
	}
	for j := range zs {
		if zs[j].of == k && !percent(zs[j].num) && zs[j].num.Value < zs[k].num.Value {
			return round(&zs[k])
		}
	}
	return false
}
