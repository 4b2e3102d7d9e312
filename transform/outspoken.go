package transform

import (
	"math"
	"slices"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/reconcile"
)

// outspoken doubts the accepted levels that lack words of their own where another accepted
// figure tells the same indicator, place, people, base and day otherwise and in words of its
// own: they may be of something else that the sentences before turned to. Where both have their
// own words the source contradicts itself, and both stand.
func (p *page) outspoken(rows []Observation) {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.lead != i || m.doubt != "" || m.claim.Source < indicator.List || m.place.District != "" || p.r.indicators[m.indicator].Kind == "flow" || p.vouched(m) {
			continue
		}
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.lead == j && o.doubt == "" && !o.title && o.claim.Source == indicator.Own && !o.claim.Old && o.indicator == m.indicator && o.place == m.place && o.cohort == m.cohort && o.denom == m.denom &&
				o.precision == m.precision && o.asOf.Equal(m.asOf) && !m.sameLevel(o) {
				if p.reckoned(m) {
					break
				}
				row := &rows[m.observation]
				row.Status, row.StatusReason = Doubtful, "another figure of the same has words of its own: "+o.num.Printed(p.text)
				break
			}
		}
	}
}

// reckoned tells whether a count is to a head what two others of its place leave or come to, or
// stands in an equation of the page that holds by no coincidence.
func (p *page) reckoned(m *mention) bool {
	for i := range p.mentions {
		for j := range p.mentions[:i] {
			a, b := &p.mentions[i], &p.mentions[j]
			if a.place == m.place && b.place == m.place && a.unit != data.UnitPercent && b.unit != data.UnitPercent && (math.Abs(a.value-b.value) == m.value || a.value+b.value == m.value) && digits(m.value) >= leastSure-1 {
				return true
			}
		}
	}
	return slices.ContainsFunc(p.bodyTies, func(e reconcile.Equation) bool {
		return p.exactly(&e) && slices.ContainsFunc(e.Items, func(i int) bool { return p.mentions[i].claimAt == m.claimAt })
	})
}

// sameLevel tells whether two figures may be two tellings of one level, one of them rounded.
func (m *mention) sameLevel(o *mention) bool {
	part := sameLevel
	if m.coarse() || o.coarse() {
		part = roundedLevel
	}
	return math.Abs(o.value-m.value) <= part*max(o.value, m.value)
}

// coarse tells whether a figure is hedged or has no more than two digits that are not noughts.
func (m *mention) coarse() bool { return m.qualifier != "exact" || digits(m.value) <= 2 }

// By which part two tellings of one level may differ, and where one of them is rounded.
const (
	sameLevel    = 0.05
	roundedLevel = 0.2
)
