package transform

import (
	"slices"

	"rekap/transform/indicator"
)

// tied tells whether people told behind a speaker's day still belong to the
// data of date i: a half-year's, a list of it, or those of the act it counts. What must be
// reached of that act is tied to it by the same year: "wajib KTP 210 ribu, dan 25 persennya
// harus aktif pada 2023".
func (p *page) tied(c *indicator.Claim, i int) bool {
	if p.bound(c, i) {
		return true
	}
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		if o := &claims[j]; acts(o) && (o.Aim != "target" || p.aimedThen(o, i)) && p.sameData(o, i) {
			return true
		}
	}
	return false
}

// aimedThen tells whether the sentence of a target tells the day of date i as well.
func (p *page) aimedThen(c *indicator.Claim, i int) bool {
	s := p.reading.Sentences[c.Sentence]
	for j := range p.datesIn(s.Start, s.End) {
		if p.resolved[j].ok && p.resolved[j].Day.Equal(p.resolved[i].Day) {
			return true
		}
	}
	return false
}

// bound tells whether people belong to the data of date i by themselves.
func (p *page) bound(c *indicator.Claim, i int) bool {
	return p.halfOrQuarter(i) || p.listed(c, i) || p.refersBack(c.Sentence)
}

// withPeople tells whether an act is told in one sentence with the people who must
// do it, who belong to the data of date i.
func (p *page) withPeople(c *indicator.Claim, i int) bool {
	return slices.ContainsFunc(p.claimsOf(c.Sentence), func(o indicator.Claim) bool {
		return groups[o.Family] && o.Family != "pemula" && o.Indicator != "" && p.bound(&o, i)
	})
}

// besidePeople tells whether date i is the half-year of which only people were counted, and
// somebody tells an act in words of his own further on: "Semester I penduduk kami 261 ribu
// jiwa. … KIA juga masih rendah, baru 31 ribu anak," katanya. What points back to those people,
// is told with those obliged, or goes on from the same act told since, is still of the half-year.
func (p *page) besidePeople(c *indicator.Claim, i int) bool {
	if !p.halfOrQuarter(i) || p.day.precision != "day" || !acts(c) || !p.inOwnWords(c, p.dates[i].Start) || p.refersBack(c.Sentence) || p.amongThem(c) || p.withPeople(c, i) || p.toldSince(c.Family, c.Sentence-1, i) {
		return false
	}
	claims := p.claimsAt(p.dates[i].Start)
	return len(claims) > 0 && !slices.ContainsFunc(claims, func(o indicator.Claim) bool { return !groups[o.Family] })
}
