package reconcile

import (
	"math"
	"slices"

	"rekap/data"
)

// Roles finds the figures whose indicator the arithmetic of the page
// contradicts the words about. Only items that loose marks may change, and only
// where no equation supports the words' reading and exactly one other indicator
// of the same unit is supported by two figures whose own words name them. The
// result has the new indicator of each item, empty where the words stand.
func Roles(items []Item, loose []bool, book map[string]data.Indicator) []string {
	out := make([]string, len(items))
	firm := map[string][]int{}
	for i := range items {
		if items[i].Part || loose[i] {
			continue
		}
		if place := items[i].Place; len(firm[place]) < mostAlike {
			firm[place] = append(firm[place], i)
		}
	}
	ids := make([]string, 0, len(book))
	for id := range book {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for i := range items {
		it := &items[i]
		if !loose[i] || it.Part || len(firm[it.Place]) < 2 {
			continue
		}
		own := book[it.Indicator]
		if own.Kind == "flow" || own.Kind == "target" {
			continue
		}
		ties := tiesOf(items, firm[it.Place], i)
		if len(ties) == 0 || supported(items, ties, i, it.Indicator, book) {
			continue
		}
		found := ""
		for _, id := range ids {
			ind := book[id]
			if id == it.Indicator || ind.Unit != own.Unit || ind.Kind == "flow" || ind.Kind == "target" && own.Unit == data.UnitPercent {
				continue
			}
			if !supported(items, ties, i, id, book) {
				continue
			}
			if found != "" {
				found = ""
				break
			}
			found = id
		}
		out[i] = found
	}
	return out
}

// tie is three items whose values fit each other: a part, its whole and the share, or a whole,
// its part and what remains.
type tie struct {
	at    [3]int
	share bool
}

// tiesOf are the ties of item i with two of the others, exact as printed, whatever it counts.
func tiesOf(items []Item, others []int, i int) []tie {
	var found []tie
	for _, a := range others {
		for _, b := range others {
			if a == b || a == i || b == i {
				continue
			}
			for _, t := range [...][3]int{{a, b, i}, {i, a, b}, {a, i, b}} {
				if isShare(&items[t[0]], &items[t[1]], &items[t[2]]) {
					found = append(found, tie{t, true})
				}
			}
			for _, t := range [...][3]int{{i, a, b}, {a, i, b}, {a, b, i}} {
				if items[t[0]].Value-items[t[1]].Value == items[t[2]].Value {
					found = append(found, tie{t, false})
				}
			}
		}
	}
	return found
}

// isShare tells whether a share is exactly what a part is of its whole.
func isShare(part, whole, share *Item) bool {
	return share.Decimals >= 1 && whole.Value > 0 && part.High <= part.Low && whole.High <= whole.Low &&
		math.Abs(part.Value/whole.Value*100-share.Value) <= 0.51*math.Pow10(-share.Decimals)
}

// supported tells whether one of the ties of item i is of indicators that belong together so
// where the item is read as indicator id.
func supported(items []Item, ties []tie, i int, id string, book map[string]data.Indicator) bool {
	return slices.ContainsFunc(ties, func(t tie) bool {
		var named [3]string
		for k, at := range t.at {
			if named[k] = items[at].Indicator; at == i {
				named[k] = id
			}
		}
		if t.share {
			of := book[named[2]].ShareOf
			return of != nil && of.Part == named[0] && slices.Contains(of.Wholes, named[1])
		}
		return slices.ContainsFunc(rests[:], func(r restOf) bool { return named == [...]string{r.whole, r.part, r.rest} })
	})
}

// restOf are the indicators of a whole, its part and what remains.
type restOf struct{ whole, part, rest string }

// rests are the wholes that are told with a part and what remains.
var rests = [...]restOf{
	{"wajib_ktp", "ktp_el_recorded", "ktp_el_unrecorded"},
	{"ikd_target", "ikd_activated", "ikd_remaining"},
}
