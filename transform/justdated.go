package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// justDated is the later date that the sentence right before a claim, in its
// paragraph, gives a figure of the same indicator: data dated before that no
// longer holds for what goes on from it. "Pada akhir Desember 91.200 jiwa. Pada 19
// Agustus 94.310 jiwa. Yang terbanyak tetap di Moutong 20.415 jiwa."
func (p *page) justDated(c *indicator.Claim, ind data.Indicator, held int) (int, bool) {
	claims := p.claimsOf(c.Sentence - 1)
	for j := len(claims) - 1; j >= 0; j-- {
		o := &claims[j]
		if o.Indicator != c.Indicator || o.Block != c.Block {
			continue
		}
		if i, ok := p.ownDate(o, ind); ok && held >= 0 && !p.setBeside(o) && i != held && p.dates[i].Start > p.dates[held].Start && !p.setBack(held, i) && p.usable(i, ind) {
			return i, true
		}
		return 0, false
	}
	return 0, false
}

// setBack tells whether date i goes back, in the sentence of date held, to an earlier time
// that the figures are compared with: "triwulan I 2024 hanya 870, padahal triwulan IV 2023
// 1.233". What is told behind them is not of that.
func (p *page) setBack(held, i int) bool {
	return p.sentenceAt(p.dates[held].Start) == p.sentenceAt(p.dates[i].Start) && p.resolved[i].Day.Before(p.resolved[held].Day)
}

// fromData tells whether a sentence opens with the data told before it, "Berdasarkan
// data tersebut, saat ini …": now is the day of that data.
func (p *page) fromData(s indicator.Span) bool {
	open := p.ownWords(s, s.End)
	open = open[:min(len(open), reachOpening)]
	return containsAny(open, p.r.dateWords.SameData) || slices.ContainsFunc(p.r.dateWords.Pointing, func(w string) bool { return opensWith(w, p.r.dateWords.Data) && strings.Contains(open, w) })
}

// reachOpening is how many bytes the words take that a sentence opens with.
const reachOpening = 32

// drawnFrom tells whether a claim stands in a paragraph that began to tell, before
// it, from the data told with date i: "Berdasarkan data tersebut wajib KTP …
// Sedangkan yang sudah merekam …".
func (p *page) drawnFrom(c *indicator.Claim, i int) bool {
	for k := c.Sentence; k >= 0 && p.reading.Sentences[k].Start >= p.passage(c); k-- {
		if p.reading.Sentences[k].Start > p.dates[i].End && p.fromData(p.reading.Sentences[k]) {
			return true
		}
	}
	return false
}

// namesData tells whether the sentence of a claim, or the one that opens its list,
// names the data of date i: "data yang sama mencatat", or the register that the
// date was told with, "menurut DKB tersebut".
func (p *page) namesData(c *indicator.Claim, i int) bool {
	w := p.r.dateWords
	text := p.low(p.reading.Sentences[c.Sentence])
	if containsAny(text, w.SameData) {
		return true
	}
	if at := p.sentenceAt(p.dates[i].Start); at >= 0 && !p.spokenIn(p.speech(c)) {
		told := p.low(p.reading.Sentences[at])
		for _, name := range w.Registers {
			if strings.Contains(text, name) && strings.Contains(told, name) {
				return true
			}
		}
	}
	for k := c.Sentence - 1; k >= 0 && k >= c.Sentence-listReach && p.reading.Sentences[k].Start > p.dates[i].End; k-- {
		if t := p.low(p.reading.Sentences[k]); strings.HasSuffix(strings.TrimRight(t, " "), ":") {
			return containsAny(t, w.SameData)
		}
	}
	return false
}

// thatTime is the only date of the sentence before a claim whose own opens with
// "kala itu": "KIA mulai diterapkan pada 2017. Kala itu diberikan kepada 7.120 anak".
func (p *page) thatTime(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s, k := p.reading.Sentences[c.Sentence], c.Sentence-1
	open := p.ownWords(s, s.End)
	if k < 0 {
		return 0, false
	}
	if ind.Kind == "target" {
		return p.yearBefore(c)
	}
	if p.toldPresent(c) {
		return 0, false // "Saat itu baru 1.200 orang, kini 12.310 orang"
	}
	if i, ok := p.yearMissed(c); ok {
		return i, true
	}
	if !opensWith(open, p.r.dateWords.Then) {
		return p.timeBefore(c, ind)
	}
	found, n := 0, 0
	for i := range p.datesIn(p.reading.Sentences[k].Start, p.reading.Sentences[k].End) {
		switch {
		case !p.resolved[i].ok || p.dates[i].Event || p.dates[i].Now || p.statement(i):
		case n == 1 && p.yearAround(i, found): // "Juli menjadi bulan tersibuk tahun ini"
		case n == 1 && p.yearAround(found, i):
			found = i
		default:
			found = i
			n++
		}
	}
	return found, n == 1
}

// yearAround tells whether date i is only the year in which the month of date j lies.
func (p *page) yearAround(i, j int) bool {
	a, b := &p.resolved[i], &p.resolved[j]
	return a.Precision == calendar.YearPrecise && b.Precision == calendar.MonthPrecise && a.Day.Year() == b.Day.Year()
}

// timeBefore is the day of data told last, in one of the sentences right before a
// claim whose own words say that it is of that time: "Hingga Desember baru 6.904
// orang. Wajib KTP kita waktu itu 125.330 jiwa."
func (p *page) timeBefore(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence - 1
	i := p.dataDates[k]
	if !p.toldOfThen(c) || i < 0 || !p.usable(i, ind) {
		return 0, false
	}
	at := p.sentenceAt(p.dates[i].Start)
	return i, at >= 0 && at >= k-thenReach && at > 0
}

// yearBefore is the year told in the sentence right before a target that was set at
// that time: "Capaiannya 99 persen pada tahun 2023. Target nasional waktu itu 98
// persen."
func (p *page) yearBefore(c *indicator.Claim) (int, bool) {
	if !p.toldOfThen(c) {
		return 0, false
	}
	for k := c.Sentence - 1; k >= 0 && k >= c.Sentence-1-thenReach && p.reading.Sentences[k].Start >= p.blocks[0].End; k-- {
		for i := range p.datesIn(p.reading.Sentences[k].Start, p.reading.Sentences[k].End) {
			if d := &p.resolved[i]; d.ok && d.Precision == calendar.YearPrecise && !p.dates[i].Event && p.pastYear(i) {
				return i, true
			}
		}
	}
	return 0, false
}

// thenReach is how many sentences may stand between a time and "waktu itu".
const thenReach = 2

// toldOfThen tells whether the words of a claim up to its figure say that it is of a
// time told before.
func (p *page) toldOfThen(c *indicator.Claim) bool {
	s := p.reading.Sentences[c.Sentence]
	return p.holds(p.lower[s.Start:p.numbers[c.Number].Start], p.r.dateWords.Then)
}
