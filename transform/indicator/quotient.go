package indicator

import (
	"math"

	"rekap/transform/numeral"
)

// quotientReach is within how many sentences a count stands before its share.
const quotientReach = 2

// quotientBefore is the count, or the share, told before in another act than that
// of a whole, of which a part of the whole is the share, or the count, by the
// quotient: "421.307 penduduk mengaktifkan IKD. Jumlah itu 10,23 persen dari
// 4.118.902 penduduk yang sudah melakukan perekaman". nil for none.
func (c *context) quotientBefore(part, whole *Claim, h *head, first int) *Claim {
	if denominator(h) == "" {
		return nil
	}
	p, w := &c.t.Numbers[part.Number], &c.t.Numbers[whole.Number]
	for j := first - 1; j >= 0 && part.Sentence-c.claims[j].Sentence <= quotientReach; j-- {
		o := &c.claims[j]
		n := &c.t.Numbers[o.Number]
		if o.Percent == part.Percent || o.Family == "" || o.Family == h.family || o.Role != "" || o.Undone || groupFamily(o.Family) || generic(o.Family) {
			continue
		}
		count, share := n, p
		if o.Percent {
			count, share = p, n
		}
		if share.Decimals > 0 && math.Abs(100*count.Value/w.Value-share.Value) <= math.Pow10(-share.Decimals) {
			return o
		}
	}
	return nil
}

// madeOf tells whether a share with decimals is what a part makes of its whole.
func madeOf(share, part, whole *numeral.Number) bool {
	return share.Decimals > 0 && whole.Value > part.Value && math.Abs(100*part.Value/whole.Value-share.Value) <= math.Pow10(-share.Decimals)
}

// shareMakes tells whether a count is about what a share makes of the people that it is of: "30
// persen dari 41.200 wajib KTP atau 12.360 orang".
func shareMakes(share, whole, part *numeral.Number) bool {
	return percent(share) && !percent(whole) && !percent(part) && math.Abs(share.Value*whole.Value/100-part.Value) <= makesFit*part.Value
}

// makesFit is by which part a count may differ from what its share, rounded, makes.
const makesFit = 0.02

// shareOfPart tells whether the share behind a count is what the count behind the share makes
// of it, and so no second form of the first: "wajib KTP 181.300 jiwa dan hampir semua sudah
// rekam, yaitu 98,94 persen atau 179.378 jiwa".
func shareOfPart(zs []zone, k int) bool {
	if k+2 >= len(zs) || percent(zs[k].num) || !percent(zs[k+1].num) || percent(zs[k+2].num) {
		return false
	}
	return madeOf(zs[k+1].num, zs[k+2].num, zs[k].num)
}
