package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// addedLevel is the day up to which the sentence before tells what came in, for the level that is
// said to come of it: "Sejak Januari hingga 18 Mei tercatat 3.120 aktivasi. Jumlah itu menambah
// capaian menjadi 41.870 akun". A level whose sentence tells a time has its own.
func (p *page) addedLevel(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Kind != "stock" || c.Sentence == 0 || c.Number != p.claimsOf(c.Sentence)[0].Number {
		return 0, false
	}
	s := p.reading.Sentences[c.Sentence]
	if p.datedWithin(s.Start, s.End) {
		return 0, false
	}
	came := p.claimsOf(c.Sentence - 1)
	if len(came) != 1 || !came[0].Flow || came[0].Percent || came[0].Family != c.Family || !containsAny(" "+p.lower[s.Start:p.numbers[c.Number].Start], p.r.dateWords.AddedUp) {
		return 0, false
	}
	i, ok := p.zoneDate(&came[0], p.r.indicators[came[0].Indicator])
	if !ok {
		return 0, false
	}
	m := &p.dates[i]
	return i, p.resolved[i].Precision == calendar.DayPrecise && (m.Link == calendar.Until || m.To != nil) && p.usable(i, ind)
}
