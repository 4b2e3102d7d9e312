package indicator

import (
	"math"

	"rekap/transform/numeral"
)

// spelledWhole tells whether a count that spells out the words behind a share is that of those
// of whom the share is, not of its part: a count told shortly before makes the share of it,
// "2.980 warga. Itu 13,8 persen dari target, yaitu 21.500 jiwa", or a clause says that it was
// set, "13,8 persen dari target yang diberikan, yaitu 21.500 jiwa".
func (s *sentence) spelledWhole(l *lexicon, toks []token, t *Text, z, next *zone) bool {
	if !percent(z.num) || percent(next.num) {
		return false
	}
	of, same := s.first(layerGrammar, senseOf, z.tok+1, next.tok), s.last(layerGrammar, senseSame, z.tok+1, next.tok)
	if of == nil || same == nil || same.from < of.to || !s.close(z.tok+1, of.from, 0) || !s.close(same.to, next.tok, reachSpelledOut) {
		return false
	}
	if that := s.first(layerGrammar, senseThat, of.to, same.from); that != nil && s.targeted(of.to, that.from) && l.among(s.ids[same.to-1-s.from], l.particles.Namely) {
		return true
	}
	k := int(toks[z.tok].ref)
	for i := k - 1; i >= 0 && i >= k-reachWholeTold; i-- {
		if n := &t.Numbers[i]; n.Form == numeral.Count && n.Value < next.num.Value && roundsTo(z.num, 100*n.Value/next.num.Value) {
			return true
		}
	}
	return false
}

// reachSpelledOut is how many words may stand between "yaitu" and the count that it leads to.
const reachSpelledOut = 1

// roundsTo tells whether a share is another value rounded, or cut off, to its decimals.
func roundsTo(share *numeral.Number, value float64) bool {
	return math.Abs(share.Value-value) < math.Pow10(-share.Decimals)
}
