package indicator

import "math"

// wholeInside parts a subject from the whole told between it and its count: "Yang sudah
// merekam dari jumlah wajib KTP 239.345 jiwa adalah 231.359 jiwa". The words before the
// "dari" are the part's, the people behind it the whole's.
func (s *sentence) wholeInside(zs []zone, k int) {
	z, next := &zs[k], &zs[k+1]
	if z.of >= 0 || next.same == k || partOfAny(zs, k) || percent(z.num) && !percent(next.num) || !percent(next.num) && next.num.Value >= z.num.Value {
		return
	}
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if of == nil || !s.close(of.to, z.tok, reachWhole) || percent(z.num) && s.first(layerAim, senseTarget, of.to, z.tok) == nil {
		return
	}
	if gap := s.last(layerState, senseGap, z.pre.from, of.from); gap != nil && s.close(gap.to, of.from, reachChanged) {
		return // "naik dari 221 ribu jiwa menjadi …"
	}
	end := s.wholeEnds(z, of, next.tok)
	if end < 0 || !s.subjectOf(z, of) {
		return
	}
	words, weak, strong := s.between(end, next.tok)
	if words > reachPart || weak > 1 || strong > 0 || s.first(layerGrammar, senseBecome, end, next.tok) != nil {
		return
	}
	to := s.breakAfter(next.tok+1, next.post.to)
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= end && h.core.to <= to && !(h.group && h.core.from == next.tok+1) && h.family != "people" {
			return // it has words of its own
		}
	}
	next.topic, next.pre = span{z.pre.from, of.from}, span{end, next.pre.to}
	z.pre, z.post, z.front = span{of.from, z.tok}, span{z.tok + 1, end}, true
}

// wholeEnds is behind the people or cards that a number behind a "dari" counts, which are
// named in front of it or right behind it; -1 where none are.
func (s *sentence) wholeEnds(z *zone, of *mark, to int) int {
	end := -1
	if percent(z.num) {
		return z.tok + 1
	}
	for i := range s.heads {
		h := &s.heads[i]
		switch {
		case h.core.from < of.from || h.core.to > to || !h.group && h.family != "anak" && h.family != "blangko_received":
		case h.core.to <= z.tok:
			end = max(end, z.tok+1)
		case s.close(max(end, z.tok+1), h.core.from, reachNoun):
			end = max(h.to, h.core.to)
		}
	}
	return end
}

// subjectOf tells whether the words nearest in front of the whole, without a break, are
// of the vocabulary's own indicators or of blank cards used.
func (s *sentence) subjectOf(z *zone, of *mark) bool {
	nearest := math.MaxInt
	found := false
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from < z.pre.from || h.core.to > of.from || h.family == "people" || h.family == "anak" {
			continue
		}
		words, weak, strong := s.between(h.core.to, of.from)
		if weak+strong == 0 && words <= reachActed && words < nearest {
			nearest, found = words, !h.other || h.family == "blangko_used"
		}
	}
	return found
}

const (
	// reachWhole is how many words may stand between "dari" and the whole it opens.
	reachWhole = 8
	// reachNoun is how many words may stand between a whole and the noun of its people.
	reachNoun = 2
	// reachPart is how many words may stand between a whole and its part.
	reachPart = 4
	// reachActed is how many words may stand between a subject and its "dari".
	reachActed = 5
)
