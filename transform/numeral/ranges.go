package numeral

import (
	"slices"
	"strings"
)

// oldest is above every age that a range of ages ends in.
const oldest = 120

// hoursOfDay is the last hour that a time of day is printed with.
const hoursOfDay = 24

// ranges ties the two ends of each range together: "7.000-9.000", "200 hingga
// 400", "lima hingga enam persen".
func (s *scanner) ranges() {
	for k := 1; k < len(s.out); k++ {
		a, b := &s.out[k-1], &s.out[k]
		if s.upto[k-1] <= 0 || s.at[k] <= 0 || b.Start-a.End > 20 || a.Range != NoRange || !s.between(int(s.upto[k-1]), s.withHedge(b, int(s.at[k]), int(s.at[k-1])-1)) {
			continue
		}
		switch {
		case a.Form == Year && b.Form == Year, a.Form == Date && b.Form == Date, a.Form == Clock && b.Form == Clock,
			a.Form == Law && b.Form == Year:
			continue
		case a.Form == Year && b.Form == Count && b.Unit.Class == NoClass && b.Scale == 1 && b.Decimals == 0 && b.Start-a.End == 1:
			b.Form = Year // "RPJMD 2016-201", "tahun anggaran 2016-17": the end of it, cut short
			continue
		case (b.Form == Age || b.Form == Duration || b.Form == Measure || b.Form == Percent || b.Form == Money) && a.Form == Count && a.Unit.Class == NoClass:
			a.Form = b.Form
			a.Flags |= SharedScale
		case a.Form == Age && b.Form == Count && b.Unit.Class == NoClass && b.Scale == 1 && b.Value < oldest:
			b.Form = Age // "anak berusia 0-18 yang …": the noun told only in front
		case a.Form == Clock && b.Form == Count && b.Unit.Class == NoClass && b.Scale == 1 && b.Value <= hoursOfDay:
			b.Form = Clock // "pukul 08.00-15.00"
		case a.Form != b.Form:
			continue
		}
		if a.Unit.Empty() || a.Unit.Class == NoClass {
			a.Unit = b.Unit
		}
		if a.Scale == 1 && b.Scale > 1 && b.Flags&Spelled == 0 && a.Value*b.Scale <= b.Value {
			a.Value *= b.Scale
			a.Scale = b.Scale
			a.Flags |= SharedScale
		} else if a.Flags&b.Flags&Spelled != 0 && a.Value < 1000 && b.Scale > 1 && a.Value*b.Scale <= b.Value {
			a.Value *= b.Scale
			a.Scale = b.Scale
			a.Flags |= SharedScale
		}
		if b.Value < a.Value {
			continue
		}
		dashOnly := s.dash(int(s.upto[k-1])) && b.Start-a.End <= 3
		if dashOnly && a.Form == Count && a.Value < 20 && b.Value < 20 && b.Unit.Class == NoClass {
			a.Form, b.Form = Score, Score
			continue
		}
		a.Range, b.Range = RangeLow, RangeHigh
		if a.Qualifier == Exact {
			a.Qualifier = About
		}
		b.Qualifier = a.Qualifier
		b.Hedge = a.Hedge
		b.Before, b.Each = a.Before, a.Each
		low, high := a.Value, b.Value
		a.Low, a.High, b.Low, b.High = low, high, low, high
	}
	s.scores()
}

// withHedge is where a number begins with the words that hedge it, where it begins at token i: in
// "583 hingga lebih dari 1.000 keping" the range is told with the words in front of them. A level,
// told behind the token from, may be one that a change only set out from.
func (s *scanner) withHedge(n *Number, i, from int) int {
	if n.Hedge.Empty() || n.Form != Count || from >= 0 && slices.Contains(s.lex.lists.Hedges.From, strings.ToLower(s.printed(from))) {
		return i
	}
	for i > 0 && int(s.tokens[i].start) > n.Hedge.Start {
		i--
	}
	return i
}

// scores marks results such as 3-2, where the first number is the larger.
func (s *scanner) scores() {
	for k := 1; k < len(s.out); k++ {
		a, b := &s.out[k-1], &s.out[k]
		if a.Form != Count || b.Form != Count || a.Range != NoRange || b.Range != NoRange || s.at[k] <= 0 {
			continue
		}
		from := int(s.upto[k-1])
		if int(s.at[k]) == from+1 && s.mark(from, '-') && s.tight(from) && s.tight(from+1) && a.Value < 20 && b.Value < 20 &&
			(b.Unit.Class == NoClass) && a.Decimals+b.Decimals == 0 {
			a.Form, b.Form = Score, Score
		}
	}
}

// between tells whether the tokens from i to j-1 are the word of a range.
func (s *scanner) between(i, j int) bool {
	if j <= i || j-i > 4 {
		return false
	}
	if j == i+1 && s.dash(i) {
		return true
	}
	words := 0
	for ; i < j; i++ {
		t := &s.tokens[i]
		switch {
		case t.kind == wordToken && s.rangeWord(i):
			words++
		case t.kind == punctToken && strings.ContainsAny(s.text[t.start:t.end], "/."):
		default:
			return false
		}
	}
	return words > 0
}
