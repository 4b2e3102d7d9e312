package region

import (
	"strings"

	"rekap/data"
)

// strangerWords is of how many words an unknown name may be.
const strangerWords = 3

// stranger reads an unknown name at token i that stands as an item of a list of
// places, each with its figure: "Girian 1.501 jiwa, Madidi 1.402 jiwa". Its
// figure is not that of the item before it.
func (s *scanner) stranger(i int) int {
	if len(s.out) == 0 || i < 2 || !s.itemAt(i) {
		return i
	}
	last := &s.out[len(s.out)-1]
	switch last.Role {
	case District, Plain, Kinded, Word:
	default:
		return i
	}
	if int(s.tokens[i].start)-last.End > listGap || strings.ContainsAny(s.text[last.End:s.tokens[i].start], "\n;") {
		return i
	}
	figure := false
	for k := int(s.tail[len(s.tail)-1]); k < i; k++ {
		figure = figure || s.tokens[k].digits
	}
	next := i + 1
	for next < len(s.tokens) && next < i+strangerWords && s.tokens[next].caps == initialCase && s.tokens[next].gap == gapSpace && len(s.word(next).names) == 0 {
		next++
	}
	if !figure || next >= len(s.tokens) || !s.tokens[next].digits || s.tokens[next].gap&^(gapSpace|gapOpen) != 0 {
		return i
	}
	first, end := &s.tokens[i], &s.tokens[next-1]
	at := first
	if _, k, ok := s.before(i-1, kindTopics); ok {
		at = &s.tokens[k]
	}
	m := Mention{Start: int(at.start), End: int(end.end), NameStart: int(first.start), NameEnd: int(end.end), Role: Plain}
	if last.Role == District {
		m.Role, m.Level, m.Shared, m.Bare = District, data.Subdist, true, true
		m.District = s.text[first.start:end.end]
	}
	s.add(m, i, next)
	return next
}

// itemAt tells whether token i stands where an item of a list does: behind a
// comma or a joining word, and a word in lower case before it. With the kind of
// a region it may follow a share as well: "(15,23%), Kabupaten X 522 ribu".
func (s *scanner) itemAt(i int) bool {
	if _, k, ok := s.before(i-1, kindTopics); ok && s.tokens[i].gap == gapSpace {
		if k > 0 && s.word(k-1).is(joiner) && s.tokens[k].gap == gapSpace {
			k--
		}
		return k > 0 && s.tokens[k].gap&gapComma != 0 && s.tokens[k].gap&gapBreak == 0
	}
	k := i
	comma := s.tokens[k].gap&gapComma != 0
	if s.tokens[k].gap&^(gapSpace|gapComma) != 0 {
		return false
	}
	if !comma && s.word(k-1).is(joiner) && s.tokens[k-1].caps == lowerCase {
		k--
		comma = s.tokens[k].gap&^(gapSpace|gapComma) == 0
	}
	if k > 0 && s.tokens[k-1].digits {
		// "Kinali 7.905 dan Lembah Malintang 6.344": right behind the item's bare figure
		n := len(s.out) - 1
		return comma && n >= 0 && s.out[n].Role == District && int(s.tail[n]) == k-1
	}
	return comma && k > 0 && s.tokens[k-1].caps == lowerCase
}
