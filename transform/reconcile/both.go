package reconcile

import (
	"math"

	"rekap/data"
)

// ofBoth gives the whole of which item i is the share where it is told only as
// the sum of its parts: where the recorded told beside the share are so much of
// the recorded and the unrecorded, it is of those obliged. Empty for none.
func ofBoth(items []Item, at map[string][]int, i int, ind data.Indicator) string {
	r := &items[i]
	if r.Decimals == 0 {
		return "" // a whole percent fits too much
	}
	for _, t := range rests {
		if t.part != ind.ShareOf.Part || ind.Kind == "target" {
			continue
		}
		for _, p := range at[t.part+" "+r.Place] {
			for _, u := range at[t.rest+" "+r.Place] {
				a, b := &items[p], &items[u]
				if r.Beside != p || !comparable(r, a) || !comparable(r, b) || a.Value+b.Value <= 0 {
					continue
				}
				if math.Abs(a.Value/(a.Value+b.Value)*100-r.Value) <= ulps(r.Decimals) {
					return t.whole
				}
			}
		}
	}
	return ""
}
