// Package reconcile tries the arithmetic of one page's figures: part ÷ whole =
// share, whole − part = rest, base × share = target, part not above whole.
//
// It decides what a share is of where the counts of the same page tell: the
// base that the arithmetic confirms wins over the one that the sentence names.
// Every equation that was tried between figures that belong together is
// returned with both sides, whether it holds or not; a contradiction changes
// no figure.
package reconcile

import (
	"math"
	"slices"

	"rekap/data"
)

// Item is one figure of a page.
type Item struct {
	Indicator string
	// Place identifies the region.
	Place            string
	Value, Low, High float64
	// Decimals of a share, as printed.
	Decimals int
	// Stated is the base that the words name; empty for none.
	Stated string
	// Lent tells that another figure's words name it, not the item's own.
	Lent bool
	// Beside is the item that it is a second form of, -1 for none.
	Beside int
	// Part tells that the item is only about a part of the people.
	Part    bool
	Printed string
}

// Equation is one check between items.
type Equation struct {
	Kind        string // share, rest, target, order
	Left, Right float64
	Tolerance   float64
	Holds       bool
	Items       []int
}

// Outcome is what the arithmetic says.
type Outcome struct {
	// Base is the denominator of each item, empty where none is confirmed.
	Base []string
	// Equations are the checks tried, in a fixed order.
	Equations []Equation
}

// ulps is by how many units of the last printed place a share may differ from
// its quotient: shares are rounded, cut off, or a little older than the counts.
func ulps(decimals int) float64 {
	switch {
	case decimals <= 0:
		return 0.51
	case decimals == 1:
		return 0.11
	case decimals == 2:
		return 0.0155
	}
	return 0.006
}

// exactly is the part of a count by which base × share may differ from a
// target that was computed from them.
const exactly = 0.0006

// closeTo is by which part of itself a share may differ from a quotient that
// still tells its base where the words name none.
const closeTo = 0.01

// farOff is by which part of itself a share differs from its quotient where the base
// that the words name cannot be meant.
const farOff = 0.5

// mostAlike bounds how many figures of one indicator and region are tried.
const mostAlike = 24

// Try tries the equations of the items.
func Try(items []Item, book map[string]data.Indicator) Outcome {
	out := Outcome{Base: make([]string, len(items))}
	at := map[string][]int{}
	for i := range items {
		if key := items[i].Indicator + " " + items[i].Place; len(at[key]) < mostAlike {
			at[key] = append(at[key], i)
		}
	}
	for i := range items {
		ind := book[items[i].Indicator]
		if ind.ShareOf != nil {
			out.share(items, at, i, ind)
		}
	}
	out.rests(items)
	return out
}

// comparable tells whether two items speak of the same people.
func comparable(a, b *Item) bool {
	return a.Place == b.Place && a.Part == b.Part
}

// share finds the base of item i among the counts of the page.
func (o *Outcome) share(items []Item, at map[string][]int, i int, ind data.Indicator) {
	r := &items[i]
	if ind.ShareOf.Part == "" {
		return
	}
	var wholes []int
	for _, w := range ind.ShareOf.Wholes {
		wholes = append(wholes, at[w+" "+r.Place]...)
	}
	slices.Sort(wholes)
	type fit struct {
		eq    Equation // without its items
		part  int
		whole int
		base  string
		score float64
		tight bool
	}
	add := func(f *fit) {
		f.eq.Items = []int{f.part, f.whole, i}
		o.Equations = append(o.Equations, f.eq)
	}
	var best, stated, near *fit
	for _, p := range at[ind.ShareOf.Part+" "+r.Place] {
		part := &items[p]
		if !comparable(r, part) || r.Beside >= 0 && r.Beside != p && items[r.Beside].Indicator == part.Indicator {
			continue
		}
		for _, w := range wholes {
			whole := &items[w]
			if w == p || whole.Indicator == part.Indicator || !comparable(r, whole) || whole.Value <= 0 {
				continue
			}
			got := part.Value / whole.Value * 100
			tol := ulps(r.Decimals)
			// rounded counts widen what the quotient may be
			slack := 0.0
			if part.High > part.Low && part.Low > 0 && !open(part) {
				slack += (part.High - part.Low) / 2 / part.Value
			}
			if whole.High > whole.Low && whole.Low > 0 && !open(whole) {
				slack += (whole.High - whole.Low) / 2 / whole.Value
			}
			off := math.Abs(got - r.Value)
			tight := ind.Kind == "target" && math.Abs(part.Value-whole.Value*r.Value/100) <= math.Max(1, exactly*part.Value)
			f := fit{
				eq:   Equation{Kind: kindOf(ind), Left: got, Right: r.Value, Tolerance: tol, Holds: off <= tol+math.Min(slack*got, 2*tol)},
				part: p, whole: w, base: whole.Indicator, score: off / tol, tight: tight,
			}
			if !f.eq.Holds {
				cut := r.Decimals == 0 && got > r.Value && got < r.Value+1 // 54 of 54,6
				if (off <= closeTo*r.Value || cut) && (near == nil || f.score < near.score) {
					g := f
					near = &g
				}
				if whole.Indicator == r.Stated && stated == nil {
					g := f
					stated = &g
				}
				continue
			}
			if whole.Indicator == r.Stated && (stated == nil || !stated.eq.Holds || f.score < stated.score) {
				g := f
				stated = &g
			}
			if best == nil || f.tight && !best.tight || f.tight == best.tight && f.score < best.score {
				g := f
				best = &g
			}
		}
	}
	if best == nil {
		both := ofBoth(items, at, i, ind)
		switch {
		case both != "":
			o.Base[i] = both
		case stated != nil && (near == nil || r.Decimals == 0 || math.Abs(stated.eq.Left-r.Value) <= farOff*r.Value):
			add(stated)
		case near != nil:
			// No base is named, or one far from it, and one count of the page is
			// nearly it: the share was told of it, on another day or badly reckoned.
			add(near)
			if r.Stated == "" || stated != nil {
				o.Base[i] = near.base
			}
		}
		return
	}
	use := best
	if stated != nil && stated.eq.Holds && (stated.tight || !best.tight) && stated.score <= 10*best.score+0.3 {
		use = stated
	}
	// A share in whole percent fits too many bases to go against the words.
	if r.Decimals == 0 && !use.tight && r.Stated != "" && !r.Lent && use.base != r.Stated {
		return
	}
	// Nor does one that is neither rounded nor cut off to what is printed, where the page has
	// no count of those named.
	if !printed(use.eq.Left, r) && stated == nil && r.Stated != "" && r.Stated != "population" && !r.Lent {
		return
	}
	o.Base[i] = use.base
	add(use)
	if stated != nil && stated.base != use.base {
		add(stated)
	}
}

// printed tells whether a quotient is printed as a share: rounded to its last decimal, or cut
// off there.
func printed(quotient float64, share *Item) bool {
	unit := math.Pow10(-share.Decimals)
	off := quotient - share.Value
	return off >= -0.51*unit && off <= 1.01*unit
}

// open tells whether an interval is open on one side ("lebih dari"), which
// says nothing of rounding.
func open(it *Item) bool { return it.Low == it.Value || it.High == it.Value }

func kindOf(ind data.Indicator) string {
	if ind.Kind == "target" {
		return "target"
	}
	return "share"
}

// rests tries whole − part = rest and part ≤ whole, region by region in the
// order of their first figure, on the first figures of each kind.
func (o *Outcome) rests(items []Item) {
	first := map[string]int{}
	var places []string
	for i := range items {
		it := &items[i]
		if it.Part {
			continue
		}
		if _, ok := first[it.Place]; !ok {
			first[it.Place] = i
			places = append(places, it.Place)
		}
		if key := it.Indicator + " " + it.Place; first[key] == 0 {
			first[key] = i + 1
		}
	}
	for _, place := range places {
		for _, t := range rests {
			w, p, r := first[t.whole+" "+place]-1, first[t.part+" "+place]-1, first[t.rest+" "+place]-1
			if w < 0 || p < 0 {
				continue
			}
			a, b := &items[w], &items[p]
			if r >= 0 {
				c := &items[r]
				tol := (c.High-c.Low)/2 + (a.High-a.Low)/2 + (b.High-b.Low)/2
				o.Equations = append(o.Equations, Equation{
					Kind: "rest", Left: a.Value - b.Value, Right: c.Value, Tolerance: tol,
					Holds: math.Abs(a.Value-b.Value-c.Value) <= tol, Items: []int{w, p, r},
				})
			}
			if t.whole == "wajib_ktp" {
				o.Equations = append(o.Equations, Equation{
					Kind: "order", Left: b.Value, Right: a.Value, Holds: b.Low <= a.High, Items: []int{p, w},
				})
			}
		}
	}
}
