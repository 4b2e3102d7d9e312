package indicator

import "rekap/transform/numeral"

// boundOfEach tells whether a share only bounds those of several, told in turn behind it: "A
// dan B sudah di atas 15 persen, masing-masing 17,2 persen dan 15,4 persen".
func (c *context) boundOfEach(s *sentence, zs []zone, k int) bool {
	if k+2 >= len(zs) || !percent(zs[k].num) || c.turnWord(s, zs, k+1) < zs[k].tok {
		return false
	}
	for _, z := range zs[k+1 : k+3] {
		switch zs[k].num.Qualifier {
		case numeral.Over:
			if !percent(z.num) || z.num.Value < zs[k].num.Value {
				return false
			}
		case numeral.Under:
			if !percent(z.num) || z.num.Value > zs[k].num.Value {
				return false
			}
		default:
			return false
		}
	}
	return true
}
