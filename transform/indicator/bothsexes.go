package indicator

import (
	"slices"

	"rekap/transform/region"
)

// ofBothSexes tells whether a count behind a sentence that ends with one sex is of all again: it
// is far greater, "96.310 laki-laki dan 84.602 perempuan. Setahun sebelumnya 174.230 jiwa", or
// both sexes were told there, and the count is that of a kecamatan, named behind it in another
// paragraph at most: "96.310 laki-laki dan 84.602 perempuan. Terbanyak di Kecamatan Gunung Sitoli
// 61.204 jiwa".
func (c *context) ofBothSexes(z *zone, cl *Claim, before int) bool {
	sex := &c.claims[before]
	if sex.Cohort != bySex || cl.Percent {
		return false
	}
	if z.num.Value > bothSexes*c.t.Numbers[sex.Number].Value {
		return true
	}
	there := c.ofPlaceIn(z, region.District, region.Plain, region.Kinded) || sex.Block != cl.Block && c.regionIn(z.post)
	if before == 0 || !there {
		return false
	}
	other := &c.claims[before-1]
	return other.Cohort == bySex && other.Sentence == sex.Sentence && other.Family == sex.Family && !other.Percent
}

// bySex is the cohort of those of one sex.
const bySex = "sex"

// ofOneSex tells whether a word of one sex lies between two tokens, or right behind the figure
// that stands at the second: "laki-laki 49 persen", "49 persen laki-laki".
func (s *sentence) ofOneSex(from, to int) bool {
	return slices.ContainsFunc(s.marks[layerCohort], func(m mark) bool {
		return m.value(senseCohort) == bySex && m.from >= from && m.from <= to+1
	})
}

// residentsOfSex tells whether a sex narrows the residents named right before it, and those
// alone are counted behind a comma: "Yang lebih banyak penduduk perempuan, yakni 61.204 jiwa".
func (c *context) residentsOfSex(s *sentence, z *zone, m *mark) bool {
	if m.to >= z.tok || c.leads(m.from, m.to+1, c.a.particles.Joining...) || figureBetween(c.toks, m.to, z.tok) || s.anyNamed(m.to, z.tok) {
		return false
	}
	_, weak, strong := s.between(m.to, z.tok)
	return weak <= 1 && strong == 0 && slices.ContainsFunc(s.heads, func(h head) bool { return h.family == "population" && h.core.to == m.from })
}
