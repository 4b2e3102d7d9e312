package transform

import (
	"strings"

	"rekap/transform/indicator"
)

// goesOn begins the doubt that a figure has from the one it goes on from.
const goesOn = "goes on from a figure in doubt: "

// doubts adds the doubts that one figure gives another: a figure that takes its
// words from one that is itself in doubt goes no further than that.
func (p *page) doubts() {
	at := make(map[int]int, len(p.mentions))
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.doubt == "" {
			m.doubt = p.impossible(m)
		}
		at[m.claimAt] = i
		if m.doubt != "" || m.claim.Heir < 0 || m.claim.Source < indicator.List {
			continue
		}
		if j, ok := at[m.claim.Heir]; ok && p.mentions[j].doubt != "" && p.mentions[j].doubt != p.mentions[j].placeNote && p.mentions[j].claim.Family == m.claim.Family && p.mentions[j].claim.Percent == m.claim.Percent &&
			p.mentions[j].doubt != oldLevel && !p.vouched(m) {
			m.doubt = goesOn + strings.TrimPrefix(p.mentions[j].doubt, goesOn)
		}
	}
	p.besideImpossible(at)
	p.ofTooFew()
	p.fewParts()
}
