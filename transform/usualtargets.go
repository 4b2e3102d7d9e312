package transform

import (
	"math"
	"slices"
)

// usualShares are the shares of the people told before that the government set as the
// target of IKD, by year: 25 percent for 2023, 30 percent from 2024 on.
var usualShares = [...]float64{0.25, 0.30}

// usualTargets takes the doubt about unclear words off a number of people set as a target
// in an article about IKD that is such a share, to a person, of people told with it: "Dari
// 421.000 wajib KTP, targetnya 105.250 orang".
func (p *page) usualTargets() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_target" || m.doubt != unclear || digits(m.value) < leastSure || p.ruledOut(m) {
			continue
		}
		for j := range p.mentions {
			if w := &p.mentions[j]; p.mayBeSetOf(m, w) {
				m.doubt = ""
				break
			}
		}
	}
}

// mayBeSetOf tells whether a target is a usual share of people told in its sentence or
// the one before.
func (p *page) mayBeSetOf(m, w *mention) bool {
	if d := m.claim.Sentence - w.claim.Sentence; d < 0 || d > 1 || w.place != m.place || w.doubt != "" || p.ruledOut(w) {
		return false
	}
	return slices.Contains(peopleBases, w.indicator) && slices.ContainsFunc(usualShares[:], func(share float64) bool {
		return math.Abs(share*w.value-m.value) <= 1
	})
}
