package region

import (
	"cmp"
	"slices"
	"strings"
)

// mostNear bounds the names offered in place of one that does not exist.
const mostNear = 5

// Find gives the regions that a name typed by a user means ("denpasar",
// "kota kediri", "51.71"), best first, and where none fits the nearest names.
func (g *Gazetteer) Find(text string) (found []Place, near []Place) {
	x := g.index
	text = strings.TrimSpace(text)
	if p, ok := g.Lookup(strings.ToUpper(text)); ok {
		return []Place{p}, nil
	}
	key := x.key(text)
	kind := ""
	if n := x.byName[key]; n == nil || n.seatOnly() {
		fields := strings.Fields(key)
		for n := min(3, len(fields)-1); n > 0; n-- {
			if k := x.kindOf(strings.Join(fields[:n], " ")); k != "" {
				kind, key = k, strings.Join(fields[n:], " ")
				break
			}
		}
	}
	if n := x.byName[key]; n != nil {
		for _, b := range n.regions {
			if kind == "" || b.region.Kind == kind {
				found = append(found, place(b.region))
			}
		}
		if len(found) > 0 {
			return found, nil
		}
	}
	return nil, g.near(key)
}

// near gives the regions whose names are spelled most like key.
func (g *Gazetteer) near(key string) []Place {
	type scored struct {
		distance int
		place    Place
	}
	var list []scored
	if len(key) == 0 || len(key) > 64 {
		return nil
	}
	for k, n := range g.index.byName {
		d := distance(key, k)
		if strings.HasPrefix(k, key) || strings.HasPrefix(key, k) && len(k) > 3 {
			d = min(d, 1)
		}
		if d > 1+len(key)/4 {
			continue
		}
		for _, b := range n.regions {
			list = append(list, scored{d, place(b.region)})
		}
	}
	slices.SortFunc(list, func(a, b scored) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.place.Code, b.place.Code))
	})
	var out []Place
	for _, s := range list {
		if !slices.Contains(out, s.place) {
			if out = append(out, s.place); len(out) == mostNear {
				break
			}
		}
	}
	return out
}

// distance is the Levenshtein distance of two short names, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			diagonal, row[j] = row[j], min(row[j]+1, row[j-1]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
