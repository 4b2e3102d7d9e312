package calendar

import (
	"strings"
	"unicode"
)

// bareYear reads four digits as a year where the words around say so.
func (s *scanner) bareYear(i int) (Mention, int) {
	y, ok := s.year(i, false)
	if !ok {
		return Mention{}, i
	}
	b := s.at(i - 1)
	m := Mention{Shape: YearOnly, Year: y}
	switch {
	case b.kind == wordToken && (b.term.role == linkWord || b.term.role == toWord || b.term.role == eventWord) && y >= 1990 && y <= 2060:
		return m, i + 1
	case s.dash(i-1) && s.tight(i) && s.at(i-2).kind == digitToken:
		return m, i + 1
	case s.dash(i+1) && s.tight(i+1) && y >= 1990:
		if next, ok := s.year(i+2, false); ok && next > y {
			return m, i + 1
		}
	case s.is(i+1, lastWord) || s.is(i+1, nextWord) || s.is(i+1, thisWord), s.is(i+1, dayWord) && s.at(i+1).term.value == -1:
		return m, i + 1 // "2021 lalu", "2021 kemarin"
	case y >= firstPlain && y <= lastPlain && b.kind == wordToken && s.prints(i+1, s.words.lists.YearFigures):
		return m, i + 1 // "Target IKD Kota Palu 2023 sebesar 25 persen"
	case y >= 2000 && y <= 2060 && s.opens(i) && s.prints(i+1, s.words.lists.YearTellers):
		return m, i + 1 // "2021 itu kita terima 50.000 keping", "2021 kita terima …"
	}
	if s.apposed(i) || (s.mark(i-1, ',') || s.prints(i-1, s.words.lists.Joins)) && s.yearBefore(i, y) || s.ofFigure(i, y) {
		return m, i + 1
	}
	if b.kind == wordToken && b.term.role == leadWord && y >= 2000 && y <= 2060 {
		// "padahal 2021 baru 90 persen", "Untuk 2026 Bintan mematok …", and no "padahal 2021 orang"
		n := s.at(i + 1)
		if n.kind == wordToken && n.spaced && (!n.capital || s.opens(i-1) && s.named(n)) && n.term.role != countedWord || n.kind == digitToken && n.spaced || n.kind == breakToken || s.mark(i+1, '.') {
			return m, i + 1
		}
		if s.shareAhead(i + 1) {
			return m, i + 1 // "target 2019 90 persen"
		}
		if y >= firstPlain && y <= lastPlain && (s.mark(i+1, ',') || s.mark(i+1, ':')) && !s.tight(i+2) {
			return m, i + 1 // "Menurut data 2021, penduduk …", "target 2025: perekaman 99 persen"
		}
		if y >= firstPlain && y <= lastPlain && y%10 != 0 && n.kind == wordToken && n.spaced && s.figure(i+2) && strings.ToUpper(s.text[n.start:n.end]) == s.text[n.start:n.end] {
			return m, i + 1 // "Target 2025 IKD 20 persen"
		}
	}
	// "Kinerja Kota X 2024": closing a line or a headline.
	if after := s.at(i + 1); y >= 2000 && y <= 2060 && b.kind == wordToken && b.capital && (after.kind == breakToken || after.kind == markToken) {
		return m, i + 1
	}
	return Mention{}, i
}

// named tells whether a word is printed as a name is, and no abbreviation of what may be
// counted: "Bintan", not "KTP".
func (s *scanner) named(t *token) bool {
	w := s.text[t.start:t.end]
	return t.capital && len(w) > 1 && unicode.IsLower(rune(w[1]))
}

// ofFigure tells whether a year at token i dates the figure beside it by its place alone:
// "95,2 persen (2023)", "(2023: 95,2 persen)", "2022: 217.200 jiwa", "dan 2022 45,7 persen".
func (s *scanner) ofFigure(i, y int) bool {
	if y < firstPlain || y > lastPlain {
		return false
	}
	switch {
	case s.mark(i-1, '('):
		return s.mark(i+1, ')') && s.at(i-2).kind == wordToken || s.mark(i+1, ':') && s.figure(i+2)
	case s.mark(i+1, ':'):
		return s.figure(i + 2)
	}
	return s.at(i-1).kind != digitToken && s.figure(i+1)
}

// figure tells whether a share or a number of thousands stands at token i: "45,7 persen",
// "217.200".
func (s *scanner) figure(i int) bool {
	t := s.at(i)
	thousands := t.kind == digitToken && t.spaced && t.end-t.start <= 3 && s.mark(i+1, '.') && s.tight(i+1) && s.tight(i+2) && s.at(i+2).end-s.at(i+2).start == 3
	return thousands || s.shareAhead(i)
}

// The years that four digits beside a figure name.
const (
	firstPlain = 2010
	lastPlain  = 2035
)

// yearBefore tells whether a year at token i goes on from one told shortly before it,
// with a word that counts nothing or another year of a list behind it: "Pada 2024 sebesar
// 39,8 persen, 2023 sebesar 33 persen", "2021, 2022, dan 2023".
func (s *scanner) yearBefore(i, y int) bool {
	n := s.at(i + 1)
	if len(s.out) == 0 || i-s.upto > yearReach {
		return false
	}
	if told := n.kind == wordToken && n.spaced && !n.capital && n.term.role != countedWord; !told && !s.yearListed(i+1) && !s.endsYears(i) {
		return false
	}
	for k := s.upto; k < i; k++ {
		if s.at(k).kind == breakToken {
			return false
		}
	}
	o := &s.out[len(s.out)-1]
	return o.Shape == YearOnly && o.Year != y && o.Year-y <= yearsTold && y-o.Year <= yearsTold
}

// endsYears tells whether a year at token i, joined to the one right before it, ends their
// list with a comma, a bracket, the sentence or a document: "Pada 2021, 2022 dan 2023,
// capaiannya …", "tahun 2022 dan 2023 IKD-nya …".
func (s *scanner) endsYears(i int) bool {
	last, n := i-1, s.at(i+1)
	if s.mark(last-1, ',') {
		last--
	}
	if !s.prints(i-1, s.words.lists.Joins) || s.upto != last {
		return false
	}
	return s.mark(i+1, ',') && !s.tight(i+2) || s.mark(i+1, ')') || s.mark(i+1, '.') && !s.tight(i+2) || n.kind == breakToken || n.kind == wordToken && n.capital && n.spaced
}

// yearListed tells whether a comma at token i, with a joining word or none, is followed by a
// year.
func (s *scanner) yearListed(i int) bool {
	if !s.mark(i, ',') {
		return false
	}
	i++
	if s.prints(i, s.words.lists.Joins) {
		i++
	}
	_, ok := s.year(i, false)
	return ok
}

// apposed tells whether a year at token i spells out the one told in relation to
// another right in front of it: "Tahun sebelumnya, 2023, semester satu".
func (s *scanner) apposed(i int) bool {
	if len(s.out) == 0 || s.upto != i-1 || !s.mark(i-1, ',') || !s.mark(i+1, ',') && !s.is(i+1, halfWord) && !s.is(i+1, quarterWord) {
		return false
	}
	o := &s.out[len(s.out)-1]
	return o.Shape == Relative && o.Of == Years && (o.Past || o.Chain && o.Offset < 0)
}

// spelledOut is a relative year with the one that spells it out behind it.
func spelledOut(o, year Mention) Mention {
	year.Start, year.Link = o.Start, closer(year.Link, o.Link)
	return year
}

// yearReach is within how many tokens behind a year another goes on from it, yearsTold
// how many years the two lie apart at most.
const (
	yearReach = 12
	yearsTold = 5
)

// shareAhead tells whether a share of its own stands at token i: "90 persen",
// "90,5%".
func (s *scanner) shareAhead(i int) bool {
	if t := s.at(i); t.kind != digitToken || !t.spaced || t.end-t.start > 3 {
		return false
	}
	k := i + 1
	if (s.mark(k, ',') || s.mark(k, '.')) && s.tight(k) && s.at(k+1).kind == digitToken && s.tight(k+1) {
		k += 2
	}
	return s.mark(k, '%') || s.prints(k, s.words.lists.Percent)
}
