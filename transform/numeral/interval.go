package numeral

import "math"

// step is the worth of one unit of the last digit that means something: of the
// last decimal, or of the last digit before the closing zeros.
func (n *Number) step() float64 {
	if n.Decimals > 0 {
		return n.Scale / pow10(n.Decimals)
	}
	v := math.Abs(n.Value / n.Scale)
	if n.Form == Percent || n.Form == Points || v == 0 || v != math.Trunc(v) || v > 1e15 {
		return n.Scale
	}
	u := 1.0
	for math.Mod(v, u*10) == 0 {
		u *= 10
	}
	return u * n.Scale
}

// interval fills Low and High from the hedge and the rounding of the print.
//
// A plain count in full digits is taken as it stands. Decimals and scale words
// round by half a unit of their last digit. "about" allows one such unit to
// either side, but a tenth of the value at most; "over" and "under" allow one
// unit beyond; "-an" reaches from half a unit below to one above.
func (n *Number) interval() {
	v, u := n.Value, n.step()
	rounded := n.Decimals > 0 || n.Scale > 1 || n.Form == Percent || n.Form == Points
	n.Low, n.High = v, v
	switch n.Qualifier {
	case Exact:
		if rounded {
			h := n.Scale / pow10(n.Decimals) / 2
			n.Low, n.High = v-h, v+h
		}
	case About:
		if n.suffixed() {
			n.Low, n.High = v-u/2, v+u
			break
		}
		d := min(u, math.Abs(v)/10)
		if n.Decimals > 0 || n.Form == Percent {
			d = u
		}
		n.Low, n.High = v-d, v+d
	case Over:
		n.High = v + max(u, math.Abs(v)/100)
	case Under:
		n.Low = v - max(u, math.Abs(v)/100)
	}
	n.Low, n.High = tidy(n.Low), tidy(n.High)
	if v >= 0 && n.Low < 0 {
		n.Low = 0
	}
}

// tidy takes off what binary fractions add: 98.35000000000001.
func tidy(v float64) float64 {
	if math.Abs(v) > 1e9 {
		return v
	}
	return math.Round(v*1e6) / 1e6
}

// suffixed tells whether the number itself ends with "-an".
func (n *Number) suffixed() bool { return !n.HedgeAfter.Empty() && n.HedgeAfter.Start < n.End }
