package transform

import (
	"slices"
	"strings"

	"rekap/transform/indicator"
)

// compares tells whether a sentence sets what it tells against what was told.
func (p *page) compares(s indicator.Span) bool {
	return p.holds(p.low(s), p.r.dateWords.Comparing)
}

// comparedWith tells whether the words right in front of date i set something
// against it.
func (p *page) comparedWith(from, i int) bool {
	at := p.dates[i].Start
	words := strings.Fields(p.lower[max(from, at-comparingReach):at])
	words = words[max(0, len(words)-comparingWords):]
	for _, w := range words {
		if p.holds(w, p.r.dateWords.Against) {
			return true
		}
	}
	return p.holds(strings.Join(words, " "), p.r.dateWords.Unlike)
}

// likenedTo tells whether date i, in front of a claim's figure, is only that of what the figure is
// said to be the same as, or changed from: "Target tahun ini sama dengan tahun lalu, yakni 30
// persen", "… naik dari tahun lalu, yakni 30 persen".
func (p *page) likenedTo(c *indicator.Claim, i int) bool {
	s, at := p.reading.Sentences[c.Sentence], p.dates[i].Start
	words := letterWords(p.lower[max(s.Start, at-comparingReach):at])
	near := strings.Join(words[max(0, len(words)-comparingWords):], " ")
	for _, alike := range p.r.dateWords.Alike {
		if strings.HasSuffix(near, alike) {
			return true
		}
	}
	return opensWith(p.lower[p.dates[i].End:p.numbers[c.Number].Start], p.r.dateWords.SoNamed) && p.movedFrom(s, i)
}

// opensAgainst tells whether date i only opens what a claim's figure moved from, up to a comma
// in front of it: "Dibanding Desember lalu, aktivasi IKD naik 1,8 persen menjadi 6,2 persen".
// The level it moved from, "dari sebelumnya 4,4 persen", is that of the date, and so is the one
// of that time: "Dibanding semester I ada kenaikan, waktu itu 148.410 jiwa".
func (p *page) opensAgainst(c *indicator.Claim, i int) bool {
	to, end := p.numbers[c.Number].Start, p.dates[i].End
	if end >= to || !strings.Contains(p.text[end:to], ", ") {
		return false
	}
	if between := p.lower[end:to]; p.holds(between[strings.LastIndex(between, ", "):], p.r.dateWords.Then) {
		return false
	}
	if p.onlyThen(c) {
		return false
	}
	if p.ledFrom(c, end+strings.LastIndexAny(p.lower[end:to], digitsOf)+1) {
		return false
	}
	s := p.reading.Sentences[c.Sentence]
	from := s.Start + strings.LastIndex(p.lower[s.Start:p.dates[i].Start], ", ") + 1
	last := end + strings.LastIndex(p.lower[end:to], ", ")
	behind := letterWords(strings.Replace(p.lower[last:to], ", di mana ", ", mana ", 1))
	return p.comparedWith(from, i) && !(len(behind) > 0 && slices.Contains(p.r.dateWords.TakingUp, behind[0]) && !p.figureFrom(end, last))
}

// onlyThen tells whether a share told as little, without a word of change, is lower than the one of
// the same act told last, and so the level of the time that its sentence opens with: "Akta kelahiran
// 85 persen. Dibanding 2014 silam, cakupannya hanya 31 persen".
func (p *page) onlyThen(c *indicator.Claim) bool {
	s, n := p.reading.Sentences[c.Sentence], &p.numbers[c.Number]
	words := letterWords(p.lower[s.Start:n.Start])
	few := words[max(0, len(words)-comparingWords):]
	if !c.Percent || c.Aim != "actual" || !slices.ContainsFunc(few, func(w string) bool { return slices.Contains(p.r.dateWords.Little, w) }) || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(p.r.dateWords.Moved, w) }) {
		return false
	}
	all := p.reading.Claims
	for i := len(all) - 1; i >= 0; i-- {
		o := &all[i]
		if o.Sentence < c.Sentence && o.Indicator == c.Indicator && o.Aim == "actual" && !p.blocks[o.Block].Title {
			return p.numbers[o.Number].Value > n.Value
		}
	}
	return false
}

// ledFrom tells whether the words in front of a claim's figure lead from it to what it became:
// "naik dari 4,4 persen", "dari sebelumnya 4,4 persen". A whole is no such level: "dari total
// penduduk 996.410 jiwa, yang …".
func (p *page) ledFrom(c *indicator.Claim, from int) bool {
	words := letterWords(p.lower[from:p.numbers[c.Number].Start])
	near := words[max(0, len(words)-comparingWords):]
	at := slices.IndexFunc(near, func(w string) bool { return slices.Contains(p.r.dateWords.ChangedFrom, w) })
	if at < 0 {
		return false
	}
	return at == len(near)-1 && !groups[c.Family] || p.holds(strings.Join(near[at:], " "), p.r.dateWords.Comparing) || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(p.r.dateWords.Moved, w) })
}

// movedFrom tells whether the words in front of date i of a sentence tell of a change since
// then: "angka ini bertambah 1.420 orang dari posisi Desember 2023". What is told behind it
// is not of that date. What came in from one day to another is of both.
func (p *page) movedFrom(s indicator.Span, i int) bool {
	clause := p.lower[s.Start:p.dates[i].Start]
	clause = clause[strings.LastIndex(clause, ", ")+1:]
	words := strings.Fields(clause)
	from := max(0, len(words)-comparingWords)
	at := slices.IndexFunc(words[from:], func(w string) bool { return slices.Contains(p.r.dateWords.ChangedFrom, w) })
	if at < 0 || strings.ContainsAny(strings.Join(words[from+at:], ""), "0123456789") || !p.sinceDay(p.dates[i].Start-len(clause), i) {
		return false
	}
	return slices.ContainsFunc(words[:from+at], func(w string) bool { return slices.Contains(p.r.dateWords.Moved, w) })
}

// movedBehind tells whether date i stands in a clause behind a claim that tells since when its
// figure moved: "12,4 persen, naik dari posisi Juni".
func (p *page) movedBehind(c *indicator.Claim, i int) bool {
	return strings.Contains(p.text[p.numbers[c.Number].End:p.dates[i].Start], ", ") && p.movedFrom(p.reading.Sentences[c.Sentence], i)
}

// comparedIn tells whether a claim's own date is that of a level that something is set against.
func (p *page) comparedIn(c *indicator.Claim) bool {
	for i := range p.datesIn(c.Pre.Start, p.numbers[c.Number].Start) {
		if p.comparedWith(p.reading.Sentences[c.Sentence].Start, i) {
			return true
		}
	}
	return false
}

// outgrown tells whether a clause sets a figure in front of it against older data, which are
// not its source: ", naik dari data semester II 2024", ", padahal menurut data semester I".
func (p *page) outgrown(clause string, words []string) bool {
	w := p.r.dateWords
	return p.holds(clause, w.Against) || p.holds(clause, w.Comparing) || slices.Contains(w.Outgrown, words[0])
}

const (
	// digitsOf are the characters of a figure, behind which another one's words begin.
	digitsOf = "0123456789"
	// comparingReach is how many bytes the words take that set something against a
	// date: "dibandingkan dengan rilis bulan Agustus".
	comparingReach = 40
	// comparingWords is how many words those are.
	comparingWords = 3
)
