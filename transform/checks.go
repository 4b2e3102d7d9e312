package transform

import (
	"strconv"
	"strings"

	"rekap/transform/reconcile"
)

// checks makes the rows of the equations that were tried.
func (p *page) checks(obs []Observation) []Check {
	var out []Check
	type key struct{ kind, ids string }
	seen := map[key]bool{}
	for _, e := range p.equations {
		ids := make([]string, 0, len(e.Items))
		for _, i := range e.Items {
			if m := &p.mentions[p.mentions[i].lead]; m.observation >= 0 {
				ids = append(ids, obs[m.observation].ID)
			}
		}
		k := key{e.Kind, strings.Join(ids, " ")}
		if seen[k] {
			continue
		}
		seen[k] = true
		first := &p.mentions[e.Items[0]]
		out = append(out, Check{
			PageID: p.article.ID, Seq: len(out) + 1, RegionCode: first.place.Code, Kind: e.Kind,
			Equation: p.equation(e), Left: e.Left, Right: e.Right, Tolerance: e.Tolerance, Holds: e.Holds,
			ObservationIDs: ids, ExtractorVersion: p.r.version,
		})
	}
	return out
}

// equation writes a check in the numbers as printed.
func (p *page) equation(e reconcile.Equation) string {
	n := func(k int) string { return p.mentions[e.Items[k]].num.Printed(p.text) }
	switch e.Kind {
	case "share", "target":
		return n(0) + " ÷ " + n(1) + " = " + decimal(e.Left, 4) + " % against " + n(2) + " printed"
	case "rest":
		return n(0) + " − " + n(1) + " = " + decimal(e.Left, 0) + " against " + n(2) + " printed"
	case "order":
		return n(0) + " is not more than " + n(1)
	}
	return ""
}

// decimal writes a number with an Indonesian decimal comma.
func decimal(v float64, places int) string {
	return strings.Replace(strconv.FormatFloat(v, 'f', places, 64), ".", ",", 1)
}
