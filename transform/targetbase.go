package transform

import (
	"math"
	"slices"

	"rekap/transform/indicator"
	"rekap/transform/region"
)

// targetBases gives a share of activations the base "ikd_target" where the page
// tells the target only as a share of people, and the counts confirm it to a
// decimal, 18.600 of 30 percent of 412.000 are 15,05 percent, or another share does.
// known are the bases that the arithmetic settled already.
func (p *page) targetBases(known []string) {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_activation_rate" || m.num.Decimals == 0 || known[i] != "" || m.cohort != "all" {
			continue
		}
		if p.targetOfTarget(m) || slices.ContainsFunc(p.those(m.place, "ikd_activated"), func(a *mention) bool { return p.makesTarget(m, a.value) }) {
			m.denom, m.denomBasis = "ikd_target", "arithmetic"
		}
	}
}

// leftBases gives a share that must be activated the people as its base of whom it
// is what is reached and what is still lacking together: 52.417 and about 137.000 are
// 30 percent of 631.204.
func (p *page) leftBases() {
	told := map[region.Place]leftPeople{}
	for i := range p.mentions {
		t := &p.mentions[i]
		if t.indicator != "ikd_target_rate" || t.denom != "" || t.cohort != "all" {
			continue
		}
		people, ok := told[t.place]
		if !ok {
			people = p.leftPeople(t.place)
			told[t.place] = people
		}
		if base := people.base(t.value / 100); base != "" {
			t.denom, t.denomBasis = base, "arithmetic"
		}
	}
}

// leftPeople are what the activations of a place and what is still lacking make
// together, and the people that a target can be a share of.
type leftPeople struct {
	sums  []float64
	bases []*mention
}

// leftPeople finds them for a place, none where nothing is told to be lacking.
func (p *page) leftPeople(place region.Place) leftPeople {
	var l leftPeople
	remaining := p.those(place, "ikd_remaining")
	if len(remaining) == 0 {
		return l
	}
	for _, a := range p.those(place, "ikd_activated") {
		for _, r := range remaining {
			if a.doubt == "" && r.doubt == "" && digits(a.value) >= leastSure {
				l.sums = append(l.sums, a.value+r.value)
			}
		}
	}
	for _, b := range p.those(place, peopleBases...) {
		if digits(b.value) >= leastSure {
			l.bases = append(l.bases, b)
		}
	}
	return l
}

// base is the only kind of people of whom one of the sums is a share, empty for
// none and for several.
func (l leftPeople) base(share float64) string {
	base := ""
	for _, b := range l.bases {
		target := share * b.value
		if !slices.ContainsFunc(l.sums, func(sum float64) bool { return math.Abs(sum-target) <= nearLeft*target }) {
			continue
		}
		if base != "" && base != b.indicator {
			return ""
		}
		base = b.indicator
	}
	return base
}

// nearLeft is by which part of itself a target may differ from what was reached and
// what a round number says is lacking.
const nearLeft = 0.005

// makesTarget tells whether a count is the share m of a target that a share of
// people and their number make.
func (p *page) makesTarget(m *mention, count float64) bool {
	half := 0.5 * math.Pow10(-m.num.Decimals)
	for t, b := range pairs(p.those(m.place, "ikd_target_rate"), p.those(m.place, "wajib_ktp", "ktp_el_recorded", "ktp_el_held")) {
		if whole := t.value / 100 * b.value; whole > 0 && math.Abs(100*count/whole-m.value) <= half {
			return true
		}
	}
	return false
}

// targetOfTarget tells whether a share is, but for rounding, what another share of the
// activations of its place is of the share that must be activated: 10,1 of 30 percent
// are "33,67 persen dari target".
func (p *page) targetOfTarget(m *mention) bool {
	if m.claim.OwnBase {
		return false
	}
	for t, a := range pairs(p.those(m.place, "ikd_target_rate"), p.those(m.place, m.indicator)) {
		off := 0.5*math.Pow10(-m.num.Decimals) + 50*math.Pow10(-a.num.Decimals)/t.value
		if a.num.Decimals > 0 && a.denom != "ikd_target" && a.value < t.value && math.Abs(100*a.value/t.value-m.value) <= off {
			return true
		}
	}
	return false
}

// lentBase tells whether only the words of another figure name the base of a share.
func (m *mention) lentBase() bool {
	return m.denom != "" && !m.claim.OwnBase && m.claim.BaseSpan == (indicator.Span{}) && m.claim.Source >= indicator.List
}
