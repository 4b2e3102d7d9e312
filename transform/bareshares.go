package transform

import (
	"math"
	"strings"

	"rekap/transform/numeral"
)

// mostBare bounds the numbers of a page that are tried as the whole of a share
// without its word.
const mostBare = 200

// bareShares makes shares of numbers that have lost their "persen": behind a
// count and "atau", with decimals, and to the last of them the quotient of the
// count and another number of the page.
func (p *page) bareShares() {
	for i := 1; i < len(p.numbers); i++ {
		n, part := &p.numbers[i], &p.numbers[i-1]
		if n.Form != numeral.Count || n.Decimals < 1 || n.Decimals > 2 || n.Scale != 1 || !n.Unit.Empty() || n.Value <= 0 || n.Value > 100 || part.Form != numeral.Count || part.End > n.Start {
			continue
		}
		words := strings.ToLower(p.text[part.End:n.Start])
		if len(words) > shareReach+8 || strings.ContainsAny(words, ".\n") || !containsAny(words, p.r.dateWords.SecondForm) || !p.quotient(part.Value, n) {
			continue
		}
		n.Form = numeral.Percent
		n.Low, n.High, n.Alternatives = n.Value, n.Value, nil
	}
}

// quotient tells whether a share is that of a count in another number of the
// page, rounded or cut off.
func (p *page) quotient(part float64, n *numeral.Number) bool {
	for k := range p.numbers[:min(len(p.numbers), mostBare)] {
		w := &p.numbers[k]
		if w.Form == numeral.Count && w.Value > part && digits(w.Value) >= leastSure && math.Abs(100*part/w.Value-n.Value) <= math.Pow10(-n.Decimals) {
			return true
		}
	}
	return false
}
