package transform

import (
	"math"
	"slices"

	"rekap/transform/region"
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

// leftBases gives a share that must be activated the people as its base of whom it
// is what is reached and what is still lacking together: 52.417 and about 137.000 are
// 30 percent of 631.204.
func (p *page) leftBases() {
	for i := range p.mentions {
		t := &p.mentions[i]
		if t.indicator != "ikd_target_rate" || t.denom != "" || t.cohort != "all" {
			continue
		}
		base := ""
		for _, b := range p.those(t.place, peopleBases...) {
			if digits(b.value) < leastSure || !p.makesLeft(t.place, t.value/100*b.value) {
				continue
			}
			if base != "" && base != b.indicator {
				base = ""
				break
			}
			base = b.indicator
		}
		if base != "" {
			t.denom, t.denomBasis = base, "arithmetic"
		}
	}
}

// makesLeft tells whether the activations of a place and what is still lacking make
// a target together.
func (p *page) makesLeft(place region.Place, target float64) bool {
	for _, a := range p.those(place, "ikd_activated") {
		for _, r := range p.those(place, "ikd_remaining") {
			if a.doubt == "" && r.doubt == "" && digits(a.value) >= leastSure && math.Abs(a.value+r.value-target) <= nearLeft*target {
				return true
			}
		}
	}
	return false
}

// nearLeft is by which part of itself a target may differ from what was reached and
// what a round number says is lacking.
const nearLeft = 0.005

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
