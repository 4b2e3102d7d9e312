package indicator

import (
	"math"

	"rekap/transform/numeral"
)

// shareOfTold is where the words end that call the share of zone k one of the people counted
// right before it, where the next count is about what it makes of them, 0 where it is none:
// "punya 182.300 wajib KTP, dan 25 persen dari wajib KTP itu | dihitung sebanyak 45.100 orang".
func (s *sentence) shareOfTold(zs []zone, k int) int {
	z, next := &zs[k], &zs[k+1]
	if k == 0 || !percent(z.num) || percent(next.num) || percent(zs[k-1].num) {
		return 0
	}
	made := zs[k-1].num.Value * z.num.Value / 100
	if math.Abs(made-next.num.Value) > formsFit*made || made == 0 {
		return 0
	}
	of := s.first(layerGrammar, senseOf, z.tok+1, next.tok)
	if of == nil || of.from != z.tok+1 {
		return 0
	}
	it := s.first(layerGrammar, senseIt, of.to, next.tok)
	if it == nil || !s.close(of.to, it.from, reachSpelled) || !s.close(it.to, next.tok, reachMakes) || s.anyNamed(it.to, next.tok) || s.first(layerGrammar, senseThat, it.to, next.tok) != nil {
		return 0
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= of.to && h.core.to <= it.from && !h.group && h.family != "anak" {
			return 0 // those of an act: what else a share of them tells is open
		}
	}
	return it.to
}

// reachMakes is how many words may stand between the people that a share is of and how many it
// makes of them.
const reachMakes = 5

// inOtherForm tells whether a share in brackets, opened at a token, spells out a
// fraction told behind a comma: "56.110 anak, separuh lebih (54,2 persen) …".
func inOtherForm(toks []token, from, open int) bool {
	for i := max(from+1, open-2); i < open; i++ {
		if toks[i].kind == number && toks[i-1].kind == comma {
			return true
		}
	}
	return false
}

// apart tells whether a clause ends among the tokens in front of a bracket: what stands in
// it is of what is told there.
func (s *sentence) apart(from, to int) bool {
	_, _, strong := s.between(from, to)
	return strong > 0 && s.last(layerGrammar, senseClause, from, to) == nil
}

// secondForm finds the word or bracket that sets the figure at to beside the
// one before it.
func secondForm(s *sentence, toks []token, from, to int) (span, bool) {
	m := s.last(layerGrammar, senseSame, from, to)
	if m == nil {
		if to-1 >= from && toks[to-1].kind == comma && toks[to-1].open && !inOtherForm(toks, from, to-1) && !s.apart(from, to-1) {
			return span{to - 1, to}, true
		}
		return span{}, false
	}
	words, _, strong := s.between(m.to, to)
	if of := s.first(layerGrammar, senseOf, m.to, to); words > 5 || strong > 0 || of != nil && of.from == m.to {
		return span{}, false // "artinya dari 204.115 wajib KTP sudah 184.115": a whole before its part
	}
	if _, _, apart := s.between(from, m.from); apart > 0 && s.anyNamed(from, m.from) {
		return span{}, false // "targetnya 45 persen, sementara KIA yang terbit setara 1.420 keping"
	}
	if s.ofOneSex(m.to, to) {
		return span{}, false // "125.000 jiwa dengan persentase laki-laki 49 persen": a part of them
	}
	if kindBetween(toks, place, m.to, to) || kindBetween(toks, date, m.to, to) || s.ofOtherPlace(toks, from, m.from) {
		return span{}, false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= m.to && h.core.to <= to && !h.other {
			return span{}, false
		}
	}
	return m.span, true
}

// shareBehindComma finds the comma that parts a count only from its own share, as a whole told
// shortly before shows: "Anak di Kapuas 80.210 jiwa. … sementara 39.191 anak, 48,86 persen, belum".
func shareBehindComma(toks []token, t *Text, z, next *zone) (span, bool) {
	at := next.tok - 1
	if percent(z.num) || next.num.Decimals < 2 || toks[at].kind != comma || toks[at].open || at > z.tok+2 {
		return span{}, false
	}
	k := int(toks[z.tok].ref)
	for i := k - 1; i >= 0 && i >= k-reachWholeTold; i-- {
		if n := &t.Numbers[i]; n.Form == numeral.Count && madeOf(next.num, z.num, n) {
			return span{at, at + 1}, true
		}
	}
	return span{}, false
}

// reachWholeTold is how many numbers back the whole is looked for of which a share is.
const reachWholeTold = 8
