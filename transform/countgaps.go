package transform

import (
	"math"

	"rekap/transform/indicator"
)

// betweenTargetAndReached is the doubt about a count that is by how many one is beyond a target.
const betweenTargetAndReached = "what lies between the target told and those reached"

// leastGap is how many digits a count must have for a sum that comes out to be no chance.
const leastGap = 3

// countGaps settles counts that are just what lies between the target told and those reached:
// what was taken for a further target is what remains, "harus mengejar 10.266 aktivasi lagi.
// Dari target 33.000 tercapai 22.734", and what was taken for people reached, though only by
// words told elsewhere, no level.
func (p *page) countGaps() {
	for i := range p.mentions {
		m := &p.mentions[i]
		aimed := m.indicator == "ikd_target" && !containsAny(p.lower[m.claim.Pre.Start:m.num.Start], p.r.dateWords.Targets)
		reached := m.indicator == "ikd_activated" && m.claim.Source >= indicator.List && m.doubt == ""
		if !aimed && !reached || digits(m.value) < leastGap {
			continue
		}
		for t, a := range pairs(p.those(m.place, "ikd_target"), p.those(m.place, "ikd_activated")) {
			switch {
			case t == m || a == m || t.value == m.value:
			case aimed && a.value-t.value == m.value:
				m.doubt = betweenTargetAndReached
			case aimed && t.value-a.value == m.value && a.value != m.value:
				p.reassign(m, "ikd_remaining")
				m.rule = "arithmetic"
			case reached && math.Abs(t.value-a.value) == m.value && !containsAny(p.lower[m.claim.Pre.Start:m.num.Start], p.r.dateWords.Acts["ikd"]):
				m.doubt = betweenTargetAndReached
			}
			if m.indicator == "ikd_remaining" || m.doubt != "" {
				break
			}
		}
	}
}
