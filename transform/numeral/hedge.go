package numeral

import (
	"slices"
	"strings"
)

// hedge reads the words before and behind a number into its qualifier. The
// number covers the tokens first to next-1; an is where its "-an" starts, or -1.
func (s *scanner) hedge(n *Number, first, next, an int, unit Unit, unitNext int) {
	q, behind := Exact, Exact
	k := first - 1
	for steps := 0; steps < 6 && k >= 0; steps++ {
		if s.mark(k, '(') || s.mark(k, '.') && s.is(k-1, topicFiller) && s.tight(first) {
			// "(sekitar" opens no gap; "Rp." belongs to its number.
			if s.mark(k, '(') {
				break
			}
			k--
			continue
		}
		if sign := s.plusMinus(k); sign > 0 && q == Exact {
			q, n.Hedge = About, Span{int(s.tokens[k-sign+1].start), int(s.tokens[k].end)}
			k -= sign
			continue
		}
		if !s.isWord(k) {
			break
		}
		if p, start := s.phraseBefore(k, topicEach); p != nil {
			if !n.Each.Empty() {
				break
			}
			n.Each = Span{int(s.tokens[start].start), int(s.tokens[k].end)}
			k = start - 1
			continue
		}
		if p, start := s.phraseBefore(k, topicHedge); p != nil && !(start == k && s.countedBefore(start)) && !s.thoseNotYet(start) {
			if q == Exact || q == About {
				if q == Exact {
					n.Hedge.End = int(s.tokens[k].end)
				}
				n.Hedge.Start = int(s.tokens[start].start)
				if q == Exact || p.qualifier != About {
					q = p.qualifier
				}
				k = start - 1
				continue
			}
			break
		}
		_, start := s.phraseBefore(k, topicFiller)
		if q != Exact || !s.is(k, topicFiller) && start == k {
			break
		}
		k = start - 1
	}
	if k >= 0 && s.isWord(k) {
		n.Before = Span{int(s.tokens[k].start), int(s.tokens[k].end)}
	}
	if q == Exact && s.isWord(first-1) {
		n.Before = Span{int(s.tokens[first-1].start), int(s.tokens[first-1].end)}
	}
	if an >= 0 {
		behind = About
		n.HedgeAfter = Span{an, int(s.tokens[next-1].end)}
	}
	at := next
	p, end := s.afterAt(at)
	if p == nil && !unit.Empty() && unitNext > next {
		at = unitNext
		p, end = s.afterAt(at)
		if p == nil && unit.Class != NoClass {
			// "300 ribu orang wajib KTP lebih"
			if more, moreNext := s.unitAt(at); more.Class != NoClass {
				p, end = s.afterAt(moreNext)
			}
		}
	}
	if p != nil {
		behind = p.qualifier
		if n.HedgeAfter.Empty() {
			n.HedgeAfter.Start = int(s.tokens[end-len(p.ids)].start)
		}
		n.HedgeAfter.End = int(s.tokens[end-1].end)
	}
	switch {
	case behind == Over || behind == Under:
		n.Qualifier = behind
	case q != Exact:
		n.Qualifier = q
	default:
		n.Qualifier = behind
	}
}

// plusMinus is how many tokens a sign of about has that ends at token i: "±12.300 jiwa",
// "+/- 12.300 jiwa"; 0 for none.
func (s *scanner) plusMinus(i int) int {
	switch {
	case i < 0 || s.tokens[i].kind != punctToken:
		return 0
	case s.text[s.tokens[i].start:s.tokens[i].end] == "±":
		return 1
	case s.mark(i, '-') && s.mark(i-1, '/') && s.mark(i-2, '+'):
		return 3
	}
	return 0
}

// countedBefore tells whether the hedge at token i is the closing "lebih" of
// the number in front of it: "300 jiwa lebih 20 persen".
func (s *scanner) countedBefore(i int) bool {
	if len(s.upto) == 0 || !slices.Contains(s.lex.lists.Hedges.Closing, s.printed(i)) {
		return false
	}
	last := int(s.upto[len(s.upto)-1])
	return last > 0 && (last == i || last+1 == i && s.is(last, topicUnit))
}

// thoseNotYet tells whether the "belum" at token i counts those of a clause of
// its own and hedges nothing: "sedangkan yang belum mencapai 4.300 jiwa".
func (s *scanner) thoseNotYet(i int) bool {
	if !slices.Contains(s.lex.lists.Hedges.NotYet, s.printed(i)) || i < 1 || !s.isWord(i-1) || !slices.Contains(s.lex.lists.Hedges.Who, strings.ToLower(s.printed(i-1))) {
		return false
	}
	return i < 2 || !s.isWord(i-2) || s.is(i-2, topicOpener)
}

// afterAt gives the hedge behind a number at token i. "lebih" before a word
// such as "banyak" compares and hedges nothing, and what stands right in front of
// another number hedges that: "sampai tahun 2023 lebih kurang 4.500 orang".
func (s *scanner) afterAt(i int) (*phrase, int) {
	p, next := s.phraseAt(i, topicAfter)
	if p != nil && p.qualifier == Over && s.isWord(next) && slices.Contains(s.lex.lists.Hedges.Little, s.printed(next)) && !s.isWord(next+1) && !s.isDigits(next+1) {
		return p, next + 1 // "Sudah 32.000 lebih sedikit."
	}
	if p == nil || s.isDigits(next) || p.qualifier == Over && (s.is(next, topicComparative) || s.word(next).number.role != 0) {
		return nil, i
	}
	return p, next
}

// skipAfter steps over a hedge that stands between number and unit: "300 ribu lebih warga".
func (s *scanner) skipAfter(i int) int {
	if _, next := s.afterAt(i); next > i {
		return next
	}
	return i
}

// unitAt reads the noun at token i.
func (s *scanner) unitAt(i int) (Unit, int) {
	if s.mark(i, '(') {
		// "1.234 (jiwa)"
		if p, next := s.phraseAt(i+1, topicUnit); p != nil && s.mark(next, ')') {
			return Unit{Span{int(s.tokens[i+1].start), int(s.tokens[next-1].end)}, p.class}, next + 1
		}
	}
	if !s.isWord(i) {
		return Unit{}, i
	}
	if p, next := s.phraseAt(i, topicUnit); p != nil {
		return Unit{Span{int(s.tokens[i].start), int(s.tokens[next-1].end)}, p.class}, next
	}
	w := s.word(i)
	if w.number.role != 0 || w.scale > 0 || w.is(topicHedge) || w.is(topicPercent) {
		return Unit{}, i
	}
	return Unit{Span: Span{int(s.tokens[i].start), int(s.tokens[i].end)}}, i + 1
}
