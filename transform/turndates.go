package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// turnDate is the date of a figure told in turn with as many others as dates were told in a
// row in front of them: "pada tahun 2021, 2022 dan 2023 berturut-turut 12.450, 18.320 dan
// 25.611 keping"; or as years were told of other figures, see yearsInTurn.
func (p *page) turnDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	first, before, many := p.turn(c)
	if many < 2 {
		return 0, false
	}
	s := p.reading.Sentences[c.Sentence]
	last := p.firstDate(p.numbers[first].Start) - 1
	from := last
	for from > 0 && p.joined(p.dates[from-1].End, p.dates[from].Start, " ,") {
		from--
	}
	if last < 0 || last-from+1 != many || p.dates[from].Start < s.Start {
		if from = p.yearsInTurn(c, s.Start, first, many); from < 0 {
			return 0, false
		}
	}
	for i := from; i < from+many; i++ {
		if !p.usable(i, ind) && !p.ofRunningYear(i) {
			return 0, false
		}
	}
	return from + before, true
}

// yearsInTurn is the first of as many years, told each of its own figure in the sentence from
// an offset on or in the one before it, as figures of one thing are told in turn behind them
// from a number on: "Target 2023 sebesar 25 persen dan 2024 30 persen, realisasinya
// berturut-turut 6,1 persen dan 9,4 persen"; -1 for none.
func (p *page) yearsInTurn(c *indicator.Claim, start, first, many int) int {
	if !p.toldInTurn(first) || !p.ofOneThing(c, first) {
		return -1
	}
	end := p.numbers[first].Start
	if from := p.firstDate(start); (from == len(p.dates) || p.dates[from].Start >= end) && c.Sentence > 0 {
		before := p.reading.Sentences[c.Sentence-1]
		if before.Start < p.passage(c) {
			return -1
		}
		start, end = before.Start, before.End
	}
	from, to := p.firstDate(start), p.firstDate(end)
	if to-from != many {
		return -1
	}
	for i := from; i < to; i++ {
		if p.dates[i].Shape != calendar.YearOnly || i > from && (p.dates[i].Year == p.dates[i-1].Year || p.firstNumber(p.dates[i-1].End) == p.firstNumber(p.dates[i].End)) {
			return -1
		}
	}
	return from
}

// toldInTurn tells whether a word that gives figures in turn opens those from a number on.
func (p *page) toldInTurn(first int) bool { return p.turnWordBefore(first) || p.eachBefore(first) }

// turnsOfOne doubts figures told in turn that all count the same of one region on one day:
// what they are in turn of is not known, "dalam tiga tahun terakhir berturut-turut 2,2 persen
// dan 6,1 persen".
func (p *page) turnsOfOne() {
	for i := 1; i < len(p.mentions); i++ {
		a, b := &p.mentions[i-1], &p.mentions[i]
		if !sameOfDay(a, b) || a.value == b.value || b.claim.Number != a.claim.Number+1 {
			continue
		}
		if first, _, many := p.turn(b.claim); many < 2 || first > a.claim.Number || !p.toldInTurn(first) {
			continue
		}
		for _, m := range [...]*mention{a, b} {
			if m.doubt == "" {
				m.doubt = "told in turn with others of one region and day"
			}
		}
	}
}

// sameOfDay tells whether two mentions of a sentence count the same of one region on one day.
func sameOfDay(a, b *mention) bool {
	return a.claim.Sentence == b.claim.Sentence && a.indicator == b.indicator && a.place == b.place && a.cohort == b.cohort && a.asOf.Equal(b.asOf)
}

// ofOneThing tells whether the figures of a claim's sentence from a number on count all the
// same, and places are not told in a row before them.
func (p *page) ofOneThing(c *indicator.Claim, first int) bool {
	for _, o := range p.claimsOf(c.Sentence) {
		if o.Number >= first && o.Indicator != c.Indicator {
			return false
		}
	}
	k := p.firstSpot(p.numbers[first].Start) - 1
	return k < 1 || p.spots[k-1].Start < p.reading.Sentences[c.Sentence].Start || p.spots[k].List == 0
}

// ofRunningYear tells whether date i is the year of the telling, told as a year only.
func (p *page) ofRunningYear(i int) bool {
	d := &p.resolved[i]
	return d.ok && p.dates[i].Shape == calendar.YearOnly && p.day.precision == "day" && d.Day.Year() == p.day.day.Year()
}
