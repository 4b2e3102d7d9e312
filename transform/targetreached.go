package transform

import (
	"math"

	"rekap/data"
)

// reachedOfTarget makes a share read as a target what was reached where it is, to
// its last decimal, the quotient of the activations and the target told in its
// sentence, "tercatat 5.050 dari target 50.111 atau 10,08 persen", or of those of the
// page, where it is no whole number and both are told to the person.
func (p *page) reachedOfTarget() {
	for i := range p.mentions {
		s := &p.mentions[i]
		if s.indicator != "ikd_target_rate" || s.unit != data.UnitPercent || s.num.Decimals == 0 {
			continue
		}
		for t, a := range pairs(p.those(s.place, "ikd_target"), p.those(s.place, "ikd_activated")) {
			beside := a.claim.Sentence == s.claim.Sentence && t.claim.Sentence == s.claim.Sentence
			if digits(t.value) < leastSure || !beside && (s.value == math.Trunc(s.value) || digits(a.value) < leastSure) {
				continue
			}
			if math.Abs(100*a.value/t.value-s.value) <= math.Pow10(-s.num.Decimals) {
				p.reassign(s, "ikd_activation_rate")
				s.denom, s.denomBasis, s.rule = "ikd_target", "arithmetic", "arithmetic"
			}
		}
	}
}

// wholeOfTarget is the base of a target told as a share, where a count read as a target
// is the people of whom another one is that share to the person: "30 persen itu 37.280
// orang dari 124.265 orang", or which is more than can be a target there, and as many as
// that base: "30 persen dari yang sudah merekam, yakni 124.178 jiwa".
func (p *page) wholeOfTarget(m *mention) string {
	if m.indicator != "ikd_target" || digits(m.value) < leastSure {
		return ""
	}
	targets := p.those(m.place, "ikd_target")
	for _, s := range p.those(m.place, "ikd_target_rate") {
		if s.denom != "ikd_target" && s.denom != "" && m.twin(s) && p.ruledOut(m) && p.asOfficial(m, s.denom) {
			return s.denom
		}
		for _, t := range targets {
			if s.denom != "ikd_target" && s.denom != "" && t.value < m.value && (t.claim.Of >= 0 && t.claim.Of == m.claimAt || p.ruledOut(m)) && toThePerson(s, m, t) {
				return s.denom
			}
		}
	}
	return ""
}

// unusualShare is the doubt about a share that its indicator seldom has.
const unusualShare = "an unusual share for this indicator"

// passed tells whether a count is what the activations are more than, by just the share
// told of them, which is not unusual then: "102,09 persen dari target, yakni 19.261
// orang dari 18.867 orang".
func (p *page) passed(m *mention) bool {
	for s, a := range pairs(p.those(m.place, "ikd_activation_rate"), p.those(m.place, "ikd_activated")) {
		if s.value > 100 && s.num.Decimals > 0 && math.Abs(100*a.value/m.value-s.value) <= math.Pow10(-s.num.Decimals) {
			if s.doubt == unusualShare {
				s.doubt = s.placeNote
			}
			return true
		}
	}
	return false
}
