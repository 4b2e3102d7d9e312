package transform

import "rekap/transform/indicator"

// totalsUp tells whether a count that opens its sentence as the total is that of the article's
// region and not of the part of it at place i, of which the sentences before tell one such
// figure only: "Terbanyak di Kecamatan A, 2.310 orang. Totalnya 9.812 orang".
func (p *page) totalsUp(c *indicator.Claim, i int) bool {
	home, part := p.context.Place, &p.settled[i]
	if c.Percent || !part.ok || part.place == home || !above(home.Code, part.place.Code) && !(part.place.Code == home.Code && part.place.District != "") {
		return false
	}
	if !opensWith(p.ownWords(p.reading.Sentences[c.Sentence], p.reading.Sentences[c.Sentence].End), p.r.places.Words().Totals) {
		return false
	}
	told := 0
	for k := c.Sentence - 1; k >= 0 && p.reading.Sentences[k].Start >= p.blocks[c.Block].Start; k-- {
		for _, o := range p.claimsOf(k) {
			if at := p.named(&o); o.Indicator == c.Indicator && len(at) == 1 && at[0].place == part.place {
				told++
			}
		}
	}
	return told == 1
}
