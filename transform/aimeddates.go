package transform

import (
	"slices"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// aimOfYear is the year of what a number of people that must be reached is reckoned from
// in the sentence before: the target share, "Jatah daerah pada 2023 adalah 25 persen.
// Untuk Sigi mestinya 46.120 jiwa", a target of which it is a part, "Target 2025 sebanyak
// 44.310 jiwa. Kecamatan Teluk Mutiara mendapat target terbesar, 13.200 jiwa", or the
// people whom it points back to, "Pada 2023 wajib KTP 184.480 jiwa. Dari jumlah itu 46.120
// jiwa dijadikan target".
func (p *page) aimOfYear(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Kind != "target" || c.Percent || p.toldPresent(c) || !p.onlyTelling(p.reading.Sentences[c.Sentence]) {
		return 0, false
	}
	o := p.claimAhead(c)
	if o == nil {
		return 0, false
	}
	share := o.Aim == "target" && o.Family == c.Family && (o.Percent || p.numbers[c.Number].Value < p.numbers[o.Number].Value)
	if !share && !(groups[o.Family] && (c.Back || p.ofThoseTold(c))) || p.blocks[o.Block].Title || p.passage(o) != p.passage(c) {
		return 0, false
	}
	i, ok := p.zoneDate(o, p.r.indicators[o.Indicator])
	return i, ok && p.resolved[i].Precision == calendar.YearPrecise
}

// yearOfDrawn is the year of the target in people that is drawn from a target share and a whole, for
// both of them: "… bagi 25 persen wajib KTP. Untuk Kota Sorong dengan 180.000 wajib KTP, artinya
// 45.000 orang pada 2023".
func (p *page) yearOfDrawn(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence
	if c.Percent {
		k++
	}
	claims := p.claimsOf(k)
	if len(claims) < 2 || claims[1].Rule != indicator.DrawnTarget {
		return 0, false
	}
	drawn := &claims[1]
	if c.Number != claims[0].Number && (ind.Kind != "target" || c.Number != p.reading.Claims[drawn.Heir].Number) {
		return 0, false
	}
	i, ok := p.zoneDate(drawn, p.r.indicators[drawn.Indicator])
	return i, ok && p.resolved[i].Precision == calendar.YearPrecise
}

// secondForm is the second form of a claim's figure, behind it, nil for none.
func (p *page) secondForm(c *indicator.Claim) *indicator.Claim {
	return p.leadingTo(c, func(o *indicator.Claim) int { return o.Same })
}

// yearBehindForm tells whether date i is the year of a target told in two forms, behind the
// second one's comma: "25 persen, atau 31.200 jiwa, mengaktifkan IKD pada 2025".
func (p *page) yearBehindForm(c *indicator.Claim, i int, ind data.Indicator) bool {
	d, end := &p.resolved[i], p.numbers[c.Number].End
	if ind.Kind != "target" || c.Same < 0 || !d.ok || d.Precision != calendar.YearPrecise || d.Day.Year() < p.day.day.Year() {
		return false
	}
	if n := p.firstNumber(end); n < len(p.numbers) && p.numbers[n].Start < p.dates[i].Start {
		return false
	}
	clause := p.lower[end:p.dates[i].Start]
	clause = clause[lastComma(clause)+1:]
	return len(letterWords(clause)) <= wordsOfAim && !containsAny(clause, p.r.dateWords.Contrasting) && !containsAny(clause, p.r.dateWords.And)
}

// wordsOfAim is how many words may tell what a target is set for, and lead to its year.
const wordsOfAim = 6

// claimAhead is the last claim of the sentence before that of a claim, nil for none.
func (p *page) claimAhead(c *indicator.Claim) *indicator.Claim {
	if c.Sentence == 0 {
		return nil
	}
	before := p.claimsOf(c.Sentence - 1)
	if len(before) == 0 {
		return nil
	}
	return &before[len(before)-1]
}

// ofThoseTold tells whether the sentence of a claim opens with a word of parting that points
// back: "dari jumlah itu", "dari situ".
func (p *page) ofThoseTold(c *indicator.Claim) bool {
	s := p.reading.Sentences[c.Sentence]
	words := letterWords(p.ownWords(s, p.numbers[c.Number].Start))
	return len(words) > 1 && slices.Contains(p.r.dateWords.Parting, words[0]) && slices.ContainsFunc(words[1:min(len(words), 1+pointerWords)], func(w string) bool {
		return slices.Contains(p.r.dateWords.PartsOf, w)
	})
}

// pointerWords is within how many words behind "dari" the one stands that points back.
const pointerWords = 3
