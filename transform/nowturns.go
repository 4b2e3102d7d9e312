package transform

import (
	"slices"

	"rekap/transform/indicator"
)

// turnedToNow tells whether the text has turned from data told with date i to the
// present, and a claim goes on from there: "Per Juni 9.870 orang. Saat ini wajib
// KTP 486.214 jiwa. Yang sudah merekam 478.690 jiwa." What the data counted and
// the present did not is told of the data again.
func (p *page) turnedToNow(c *indicator.Claim, i int) bool {
	if p.namesData(c, i) {
		return false
	}
	if p.afterLaterLevel(c, i) {
		return true
	}
	for k := c.Sentence - 1; k >= 0 && p.reading.Sentences[k].Start > p.dates[i].End; k-- {
		if !p.turnsToNow(k) || p.announced(i, k) {
			continue
		}
		if p.reading.Sentences[k].Start >= p.passage(c) {
			return true
		}
		of := func(o indicator.Claim) bool { return o.Family == c.Family }
		data := p.claimsAt(p.dates[i].Start)
		return slices.ContainsFunc(p.claimsOf(k), of) || len(data) > 0 && !slices.ContainsFunc(data, of)
	}
	return false
}

// endsNow tells whether a sentence counts what is so now behind date i and the figure it
// dates.
func (p *page) endsNow(i int, claims []indicator.Claim) bool {
	after := slices.IndexFunc(claims, func(o indicator.Claim) bool { return p.numbers[o.Number].Start > p.dates[i].Start })
	if after < 0 {
		return false
	}
	last := p.numbers[claims[len(claims)-1].Number].Start
	return p.nowIn(indicator.Span{Start: p.numbers[claims[after].Number].Start, End: last})
}

// afterLaterLevel tells whether a claim goes on from the level of the running year with
// which the sentence of date i, right before it, ends: "Pada 2023 81.200 orang, tahun ini
// 82.940 orang. Dari jumlah itu 81.311 sudah merekam."
func (p *page) afterLaterLevel(c *indicator.Claim, i int) bool {
	k := c.Sentence - 1
	if k < 0 || p.sentenceAt(p.dates[i].Start) != k || !p.refersBack(c.Sentence) {
		return false
	}
	claims := p.claimsOf(k)
	if len(claims) == 0 {
		return false
	}
	last := &claims[len(claims)-1]
	return p.overtaken(last, i, p.r.indicators[last.Indicator])
}

// presentBefore tells whether a sentence of the body before a claim counts people
// of the present, in its paragraph or of its document.
func (p *page) presentBefore(c *indicator.Claim) bool {
	for k := c.Sentence - 1; k >= 0 && p.reading.Sentences[k].Start > p.blocks[0].End; k-- {
		if p.turnsToNow(k) && (p.reading.Sentences[k].Start >= p.passage(c) ||
			slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool { return childDocument(o.Family) == childDocument(c.Family) })) {
			return true
		}
	}
	return false
}

// childDocument is the document of children that a family counts, empty for cards.
func childDocument(family string) string {
	switch family {
	case "kia", "akta":
		return family
	}
	return ""
}

// announced tells whether sentence k gives the first figures of the data that the
// sentence of date i, right before it, has only announced: its now is theirs.
func (p *page) announced(i, k int) bool {
	return p.sentenceAt(p.dates[i].Start) == k-1 && len(p.claimsOf(k-1)) == 0 && p.halfOrQuarter(i)
}

// turnsToNow tells whether a sentence counts people of the present, or those whom the
// data told before became, not of that data; an age group of these is still of the data.
func (p *page) turnsToNow(k int) bool {
	s := p.reading.Sentences[k]
	now := !p.fromData(s) && p.nowIn(s)
	return slices.ContainsFunc(p.claimsOf(k), func(c indicator.Claim) bool {
		kind := p.r.indicators[c.Indicator].Kind
		return (now || c.From >= 0) && !c.Flow && c.Cohort != "age" && (kind == "stock" || kind == "rate")
	})
}
