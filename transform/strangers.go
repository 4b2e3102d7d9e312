package transform

import (
	"slices"
	"sort"
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// leastCards is the least count of cards that is told without their noun.
const leastCards = 100

// stranger tells whether a number without words of its own counts something
// unknown: no people, cards or region stand with it.
func (p *page) stranger(c *indicator.Claim, n *numeral.Number) bool {
	if n.Value == 0 && n.Unit.Class == numeral.Card && c.Family == "blangko_stock" && c.Source == indicator.Own {
		return false // "persediaan sudah nol keping"
	}
	if !c.Percent && n.Has(numeral.Spelled) && n.Value < 10 {
		return true
	}
	if !c.Percent && n.Value < 10 && n.Unit.Class != numeral.Person && n.Unit.Class != numeral.Card {
		return true
	}
	if !c.Percent && (p.ofThings(c) || p.ageOfSomebody(c)) {
		return true
	}
	if c.Percent || c.Source < indicator.List {
		return false
	}
	if p.bracketedAge(c) || blank(c) && n.Value < leastCards && n.Unit.Class != numeral.Card {
		return true
	}
	if c.Family != "akta" && slices.Contains(p.r.dateWords.Births, p.lower[n.Unit.Start:n.Unit.End]) {
		return true // births, whatever was told before
	}
	switch n.Unit.Class {
	case numeral.Person, numeral.Card, numeral.Document:
		return false
	}
	if n.Value < 10 || n.Unit.Class == numeral.NoClass && !n.Unit.Empty() && p.text[n.Unit.Start] >= 'A' && p.text[n.Unit.Start] <= 'Z' {
		return true
	}
	return c.Source >= indicator.Before && c.Rule != indicator.Answer && p.named(c) == nil && !c.Back && !c.AimSaid && !c.Left() && !p.dated(c) && !p.ofPeople(c)
}

// ofPeople tells whether a count is told as a part of people: "86.140 dari 90.210 wajib
// KTP".
func (p *page) ofPeople(c *indicator.Claim) bool {
	return c.Of >= 0 && groups[p.reading.Claims[c.Of].Family]
}

// likeYear tells whether a number is printed as a year is: four digits without a
// mark, of the years that figures are told for.
func (p *page) likeYear(n *numeral.Number) bool {
	return n.Digits.End-n.Digits.Start == 4 && n.End-n.Start == 4 && n.Value >= firstYear && n.Value < lastYear
}

// brokenUp tells whether a number stands right beside another that is no part of a
// date: the print of one has come apart.
func (p *page) brokenUp(c *indicator.Claim, n *numeral.Number) bool {
	if i := c.Number - 1; i >= 0 && n.Start-p.numbers[i].End <= 1 && p.numbers[i].Form == numeral.Count && p.numbers[i].Unit.Empty() {
		return !p.inDate(p.numbers[i].Start)
	}
	i := c.Number + 1
	return i < len(p.numbers) && p.numbers[i].Start-n.End <= 1 && n.Unit.Empty() && !c.Percent && p.numbers[i].Form == numeral.Count
}

// inDate tells whether a place lies inside a date.
func (p *page) inDate(at int) bool {
	i := sort.Search(len(p.dates), func(i int) bool { return p.dates[i].End > at })
	return i < len(p.dates) && p.dates[i].Start <= at
}

// ofThings tells whether a count is a part of things: "38 dari 43 desanya", "28 sudah
// teregister dari 43 desa", "dari 43 desa, baru 28".
func (p *page) ofThings(c *indicator.Claim) bool {
	n, from := &p.numbers[c.Number], p.r.places.Words().From
	if i := c.Number - 1; i >= 0 && things(&p.numbers[i], n) && p.numbers[i].Start >= p.reading.Sentences[c.Sentence].Start && after(p.text[:p.numbers[i].Start], from...) {
		return n.Unit.Class == numeral.NoClass && !strings.ContainsAny(p.text[p.numbers[i].End:n.Start], ".;")
	}
	if c.Number+1 >= len(p.numbers) || !things(&p.numbers[c.Number+1], n) {
		return false
	}
	between := strings.TrimSpace(p.lower[n.End:p.numbers[c.Number+1].Start])
	if slices.Contains(from, between) {
		return true
	}
	return n.Unit.Class == numeral.NoClass && !strings.ContainsAny(between, ".;,") && after(between, from...)
}

// things tells whether a number counts places or bodies, at least as many as another.
func things(all, n *numeral.Number) bool {
	return (all.Unit.Class == numeral.Place || all.Unit.Class == numeral.Body) && all.Value >= n.Value
}
