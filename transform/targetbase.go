package transform

import (
	"math"

	"rekap/data"
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
		for j := range p.mentions {
			if a := &p.mentions[j]; a.indicator == "ikd_activated" && a.place == m.place && a.cohort == "all" && p.makesTarget(m, a.value) {
				m.denom, m.denomBasis = "ikd_target", "arithmetic"
				break
			}
		}
	}
}

// makesTarget tells whether a count is the share m of a target that a share of
// people and their number make.
func (p *page) makesTarget(m *mention, count float64) bool {
	half := 0.5 * math.Pow10(-m.num.Decimals)
	for i := range p.mentions {
		t := &p.mentions[i]
		if t.indicator != "ikd_target_rate" || t.place != m.place || t.unit != data.UnitPercent || t.value <= 0 {
			continue
		}
		for j := range p.mentions {
			b := &p.mentions[j]
			if b.place != m.place || b.cohort != "all" || b.indicator != "wajib_ktp" && b.indicator != "ktp_el_recorded" && b.indicator != "ktp_el_held" {
				continue
			}
			if whole := t.value / 100 * b.value; whole > 0 && math.Abs(100*count/whole-m.value) <= half {
				return true
			}
		}
	}
	return false
}
