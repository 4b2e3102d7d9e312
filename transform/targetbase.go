package transform

import (
	"math"
	"slices"
)

// targetBases gives a share of activations the base "ikd_target" where the page
// tells the target only as a share of people, and the counts confirm it to a
// decimal: 18.600 of 30 percent of 412.000 are 15,05 percent. known are the
// bases that the arithmetic settled already.
func (p *page) targetBases(known []string) {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_activation_rate" || m.num.Decimals == 0 || known[i] != "" || m.cohort != "all" {
			continue
		}
		if slices.ContainsFunc(p.those(m.place, "ikd_activated"), func(a *mention) bool { return p.makesTarget(m, a.value) }) {
			m.denom, m.denomBasis = "ikd_target", "arithmetic"
		}
	}
}

// makesTarget tells whether a count is the share m of a target that a share of
// people and their number make.
func (p *page) makesTarget(m *mention, count float64) bool {
	half := 0.5 * math.Pow10(-m.num.Decimals)
	bases := p.those(m.place, "wajib_ktp", "ktp_el_recorded", "ktp_el_held")
	for _, t := range p.those(m.place, "ikd_target_rate") {
		for _, b := range bases {
			if whole := t.value / 100 * b.value; whole > 0 && math.Abs(100*count/whole-m.value) <= half {
				return true
			}
		}
	}
	return false
}
