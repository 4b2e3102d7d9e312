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
		if own.Kind == "flow" || own.Kind == "target" || supported(items, firm[it.Place], i, it.Indicator, book) {
			continue
		}
		found := ""
		for _, id := range ids {
			ind := book[id]
			if id == it.Indicator || ind.Unit != own.Unit || ind.Kind == "flow" || ind.Kind == "target" && own.Unit == data.UnitPercent {
				continue
			}
			if !supported(items, firm[it.Place], i, id, book) {
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

// supported tells whether item i, read as indicator id, and two of the others
// make a share or a rest that is exact as printed.
func supported(items []Item, others []int, i int, id string, book map[string]data.Indicator) bool {
	for _, a := range others {
		for _, b := range others {
			if a == b || a == i || b == i {
				continue
			}
			if shares(items, i, id, a, b, book) || rest(items, i, id, a, b) {
				return true
			}
		}
	}
	return false
}

// shares tells whether item i as id, with a and b, is a share with its part and
// its whole, in whichever of the three places it stands.
func shares(items []Item, i int, id string, a, b int, book map[string]data.Indicator) bool {
	named := func(k int) string {
		if k == i {
			return id
		}
		return items[k].Indicator
	}
	for _, t := range [...][3]int{{a, b, i}, {i, a, b}, {a, i, b}} {
		part, whole, share := t[0], t[1], t[2]
		p, w, s := &items[part], &items[whole], &items[share]
		if s.Decimals < 1 || w.Value <= 0 || p.High > p.Low || w.High > w.Low ||
			math.Abs(p.Value/w.Value*100-s.Value) > 0.51*math.Pow10(-s.Decimals) {
			continue
		}
		if of := book[named(share)].ShareOf; of != nil && of.Part == named(part) && slices.Contains(of.Wholes, named(whole)) {
			return true
		}
	}
	return false
}

// rest tells whether item i as id, with a and b, is a whole with its part and
// what remains, to the last person.
func rest(items []Item, i int, id string, a, b int) bool {
	named := func(k int) string {
		if k == i {
			return id
		}
		return items[k].Indicator
	}
	for _, t := range [...][3]int{{i, a, b}, {a, i, b}, {a, b, i}} {
		if items[t[0]].Value-items[t[1]].Value != items[t[2]].Value {
			continue
		}
		for _, r := range rests {
			if named(t[0]) == r.whole && named(t[1]) == r.part && named(t[2]) == r.rest {
				return true
			}
		}
	}
	return false
}

// rests are the wholes that are told with a part and what remains.
var rests = [...]struct{ whole, part, rest string }{
	{"wajib_ktp", "ktp_el_recorded", "ktp_el_unrecorded"},
	{"ikd_target", "ikd_activated", "ikd_remaining"},
}
