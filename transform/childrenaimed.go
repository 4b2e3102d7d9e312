package transform

import "math"

// childrenAimed doubts a count of children that is what the share to be reached makes of
// more children told on the page: "seluruhnya 112.000 anak, sasarannya 71.680 anak"
// beside a target of 64 percent. Those who must get a card are not all.
func (p *page) childrenAimed() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "child_population" || m.doubt != "" || m.cohort != "all" || !p.aimSaid(m) && !containsAny(p.lower[m.claim.Pre.Start:m.num.Start], p.r.dateWords.TargetNouns) {
			continue
		}
		for t, all := range pairs(p.those(m.place, "kia_target_rate", "birth_cert_target_rate"), p.those(m.place, "child_population")) {
			if aimed := t.value / 100 * all.value; all.value > m.value && math.Abs(aimed-m.value) <= nearAimed*aimed {
				m.doubt = "as many of the children as must have the document"
				break
			}
		}
	}
}

// nearAimed is by which part of itself a count of those aimed at may differ from the
// share of children told in round words.
const nearAimed = 0.005
