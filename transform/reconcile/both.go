package reconcile

import (
	"math"

	"rekap/data"
)

// ofBoth gives the whole of which item i is the share where the arithmetic needs
// what is left of it: where the whole is told only as the sum of its parts, the
// recorded beside the share and the unrecorded, or the part only as what the
// unrecorded leave of the obliged. Empty for none.
func ofBoth(items []Item, at map[string][]int, i int, ind data.Indicator) string {
	r := &items[i]
	if r.Decimals == 0 || ind.Kind == "target" {
		return "" // a whole percent fits too much
	}
	for _, t := range rests {
		if t.part != ind.ShareOf.Part {
			continue
		}
		for _, u := range at[t.rest+" "+r.Place] {
			rest := &items[u]
			if !comparable(r, rest) || rest.Value <= 0 {
				continue
			}
			if r.Beside >= 0 && items[r.Beside].Indicator == t.part {
				part := items[r.Beside].Value
				if comparable(r, &items[r.Beside]) && math.Abs(part/(part+rest.Value)*100-r.Value) <= ulps(r.Decimals) {
					return t.whole
				}
				continue
			}
			for _, w := range at[t.whole+" "+r.Place] {
				whole := &items[w]
				if comparable(r, whole) && whole.Value > rest.Value && math.Abs((1-rest.Value/whole.Value)*100-r.Value) <= rounded(r.Decimals) {
					return t.whole
				}
			}
		}
	}
	return ""
}

// rounded is by how much a share that is rounded or cut off may differ from its
// quotient.
func rounded(decimals int) float64 { return math.Pow10(-decimals) }
