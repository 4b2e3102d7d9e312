package numeral

import (
	"slices"
	"strings"
)

// words reads the number that starts with the number word at token i, adds it
// and gives the token behind it, or i where the word makes no number.
func (s *scanner) words(i int) int {
	n := Number{Flags: Spelled | Readable, Scale: 1}
	if s.word(i).an && s.word(i).number.role == 0 {
		// ribuan, jutaan without a number in front.
		n.Form, n.Value, n.Scale = Vague, s.word(i).scale, s.word(i).scale
		unit, unitNext := s.unitAt(i + 1)
		return s.vague(n, i, i+1, unit, unitNext)
	}
	sp, ok := s.spell(i)
	if !ok {
		return i
	}
	next := sp.next
	n.Value, n.Scale, n.Decimals = sp.value, sp.scale, sp.decimals
	n.Digits = Span{int(s.tokens[i].start), int(s.tokens[next-1].end)}
	if sp.ordinal {
		n.Form = Ordinal
		s.emit(n, i, next)
		return next
	}
	if s.placeName(i) {
		n.Form = Name
		s.emit(n, i, next)
		return next
	}
	an := -1
	if sp.an {
		an = int(s.tokens[next-1].end) - 2
	} else {
		next, an = s.takeAn(next)
	}
	unitAt := s.skipPercent(next)
	if unitAt > next {
		n.Form = Percent
		if p, _ := s.phraseAt(next, topicPoints); p != nil {
			n.Form = Points
		}
	}
	unit, unitNext := s.unitAt(s.skipAfter(unitAt))
	switch {
	case sp.vague:
		n.Form = Vague
		return s.vague(n, i, next, unit, unitNext)
	case sp.fraction && n.Form != Percent:
		n.Form, n.Scale = Fraction, 1
	case sp.lone && n.Form != Percent:
		// "satu" is an article or pronoun unless it counts something known.
		n.Flags |= Article
		if unit.Class == NoClass || s.isWord(i-1) && slices.Contains(s.lex.lists.OneOf, strings.ToLower(s.printed(i-1))) || s.prints(i-1, s.lex.lists.Per) || s.prints(next, s.lex.lists.Per) {
			n.Form = Idiom
		}
	}
	if sp.scale > 1 && sp.value < sp.scale*10 && sp.value != sp.scale {
		n.Scale = trailing(sp.value)
	} else if sp.scale > 1 && n.Decimals == 0 {
		n.Scale = trailing(sp.value)
	}
	if cues, cue := s.cues(i); n.Form == Count && cue >= 0 && (cues.has(topicRank) || cues.has(topicDay) || cues.has(topicName)) && unit.Class == NoClass {
		n.Form = Ordinal
	}
	return s.finish(n, i, unitAt, an, unit, unitNext)
}

// placeName tells whether the number words at token i belong to a name:
// Kepulauan Seribu, Kabupaten Lima Puluh Kota.
func (s *scanner) placeName(i int) bool {
	if !s.isWord(i-1) || !s.capital(i) || !s.capital(i-1) || s.allCapitals(i-1) != s.allCapitals(i) {
		return false
	}
	cues, _ := s.cues(i)
	return cues.has(topicName)
}

// vague adds an order of magnitude: the value is its lower end.
func (s *scanner) vague(n Number, first, next int, unit Unit, unitNext int) int {
	s.hedge(&n, first, next, -1, unit, unitNext)
	n.Unit = unit
	n.Qualifier = About
	n.Low, n.High = n.Value, n.Value*10
	s.emit(n, first, next)
	return next
}

// trailing is the largest scale that divides v: what the last word is worth.
func trailing(v float64) float64 {
	for _, f := range []float64{1e12, 1e9, 1e6, 1e3} {
		if q := v / f; q >= 1 && q == float64(int64(q)) {
			return f
		}
	}
	return 1
}
