package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// issuedThisYear is the running year that the words of a count of documents give, of which
// it then is what was issued: "tahun ini kami menerbitkan 2.311 akta kelahiran", "khusus
// tahun ini 6.540 keping". Children who have one, and what has a share, are the level of now.
func (p *page) issuedThisYear(c *indicator.Claim, _ data.Indicator) (int, bool) {
	n := &p.numbers[c.Number]
	if childDocument(c.Family) == "" || c.Percent || c.Undone || c.Same >= 0 || c.Of >= 0 && p.reading.Claims[c.Of].Aim != "target" || n.Unit.Class != numeral.Card && n.Unit.Class != numeral.Document {
		return 0, false
	}
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		if o := &claims[j]; o.Percent && o.Same >= 0 && p.reading.Claims[o.Same].Number == c.Number {
			return 0, false
		}
	}
	found, s := -1, p.reading.Sentences[c.Sentence]
	for i := range p.datesIn(s.Start, s.End) {
		m := &p.dates[i]
		if m.Start > n.Start && !c.Post.Has(m.Start) {
			continue
		}
		if found >= 0 || !p.running(i) || p.resolved[i].Precision != calendar.YearPrecise || m.Link == calendar.Until || m.Link == calendar.AsOf {
			return 0, false
		}
		found = i
	}
	return max(found, 0), found >= 0
}
