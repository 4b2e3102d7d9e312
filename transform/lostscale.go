package transform

import (
	"math"

	"rekap/transform/numeral"
)

// mostLost is of how many decimals a number is whose scale word may be left out: with
// three its comma parts the thousands.
const mostLost = 2

// lostScale reads a count printed with decimals and without a scale word by the scale of
// the nearest count with one that its sentence or the one before tells: "dari 192,6 juta
// jiwa, 189,2 di antaranya sudah merekam". Where none is, it notes that nothing fits.
func (p *page) lostScale(m *mention) bool {
	n, c := m.num, m.claim
	readable := n.Scale == 1 && n.Decimals > 0 && n.Decimals <= mostLost && (n.Unit.Class == numeral.NoClass || n.Unit.Class == numeral.Person)
	for i := c.Number - 1; i >= 0 && readable; i-- {
		o := &p.numbers[i]
		k := p.sentenceAt(o.Start)
		if o.Start < p.blocks[c.Block].Start || k >= 0 && k < c.Sentence-1 {
			break
		}
		if o.Scale == 1 || o.Form != n.Form || !persons(o) {
			continue
		}
		if v := math.Round(n.Value * o.Scale); v <= o.Value {
			m.value, m.low, m.high = v, v, v
			return true
		}
		break
	}
	p.note(c.Number, "unresolved", "no reading of the print fits its unit")
	return false
}
