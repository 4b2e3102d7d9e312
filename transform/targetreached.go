package transform

import (
	"math"

	"rekap/data"
)

// reachedOfTarget makes a share read as a target what was reached where it is, to
// its last decimal, the quotient of the activations and the target told in its
// sentence: "tercatat 5.050 dari target 50.111 atau 10,08 persen".
func (p *page) reachedOfTarget() {
	for i := range p.mentions {
		s := &p.mentions[i]
		if s.indicator != "ikd_target_rate" || s.unit != data.UnitPercent || s.num.Decimals == 0 {
			continue
		}
		for _, t := range p.those(s.place, "ikd_target") {
			for _, a := range p.those(s.place, "ikd_activated") {
				if a.claim.Sentence != s.claim.Sentence || t.claim.Sentence != s.claim.Sentence || digits(t.value) < leastSure {
					continue
				}
				if math.Abs(100*a.value/t.value-s.value) <= math.Pow10(-s.num.Decimals) {
					p.reassign(s, "ikd_activation_rate")
					s.denom, s.denomBasis, s.rule = "ikd_target", "arithmetic", "arithmetic"
				}
			}
		}
	}
}
