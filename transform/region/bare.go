package region

import (
	"slices"
	"strings"
)

// figureAhead is within how many words a figure follows the name of a kecamatan
// that stands without its kind.
const figureAhead = 14

// bare reads the name of a kecamatan without its kind, in a text that has
// spoken of kecamatan and beside a figure: "tertinggi Gunung Jati 1.057 jiwa",
// "ada di Miri, yaitu 63,72%".
func (s *scanner) bare(i int, told bool, next *int) bool {
	end, n := s.districtName(i)
	if end == i || n == nil {
		return false
	}
	if _, _, kinded := s.before(i-1, kindTopics|1<<office); kinded && (s.tokens[i].gap&^gapSpace == 0 || s.shortened(i-1)) {
		return false // a kind or an office names another region
	}
	if s.elsewhere(i) || s.outletBefore(i-1) || s.nicknamed(i) {
		return false
	}
	figure := s.figureBehind(end, told)
	place := i > 0 && s.tokens[i].gap == gapSpace && s.oneOf(i-1, s.w.At)
	if !told && (n.common || len(n.district) > 3) || !figure && !(place && told) {
		return false
	}
	s.addDistrict(i, i, end, n, s.behindDistrict(i, n))
	s.out[len(s.out)-1].Bare = true
	*next = end
	return true
}

// figureBehind tells whether a figure follows the name of a kecamatan that ends in front
// of token i, in its sentence or, in a text that has spoken of kecamatan, in the one
// behind it that points back to it: "Yang paling aktif Wara. Di sana 3.400 orang".
func (s *scanner) figureBehind(i int, told bool) bool {
	figure, k := false, i
	for ; k < len(s.tokens) && k < i+figureAhead && s.tokens[k].gap&(gapBreak|gapDot) == 0; k++ {
		figure = figure || s.tokens[k].digits
	}
	return figure || told && k < len(s.tokens) && s.tokens[k].gap&(gapBreak|gapDot) == gapDot && (s.pointsThere(k) || s.pointsBehind(k))
}

// longestLeadIn is how many words at most lead in, up to a comma, to what a sentence says.
const longestLeadIn = 4

// pointsBehind tells whether a sentence that opens at token i points back to a kecamatan right
// behind a few words that only lead in: "Berdasarkan data kami, di sana 3.400 orang".
func (s *scanner) pointsBehind(i int) bool {
	for k := i + 1; k < len(s.tokens) && k <= i+longestLeadIn && s.tokens[k].gap&(gapBreak|gapDot) == 0; k++ {
		if s.tokens[k].gap&gapComma != 0 {
			return s.pointsThere(k)
		}
	}
	return false
}

// pointsThere tells whether a sentence that opens at token i points back to a kecamatan:
// "Di sana", "Di kecamatan itu".
func (s *scanner) pointsThere(i int) bool {
	if s.lowered(i, s.w.At) && s.word(i+1).is(kindDistrict) {
		return i+2 < len(s.tokens) && s.lowered(i+2, s.w.Pointing)
	}
	if s.word(i).is(kindDistrict) {
		return i+1 < len(s.tokens) && s.lowered(i+1, s.w.Pointing)
	}
	open := s.text[s.tokens[i].start:]
	return slices.ContainsFunc(s.w.There, func(there string) bool {
		return len(open) >= len(there) && strings.EqualFold(open[:len(there)], there)
	})
}

// longestNickname is within how many words the name stands that ends what a region
// calls itself.
const longestNickname = 3

// nicknamed tells whether the name at token i only ends what a region calls itself:
// "Bumi Arung Palakka".
func (s *scanner) nicknamed(i int) bool {
	for k := i - 1; k >= 0 && k >= i-longestNickname && s.tokens[k+1].gap == gapSpace && s.tokens[k].caps == initialCase; k-- {
		if s.lowered(k, s.w.Nicknames) {
			return true
		}
	}
	return false
}
