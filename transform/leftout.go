package transform

import (
	"cmp"
	"math"
	"slices"

	"rekap/transform/indicator"
)

// leftOutReach is over how many sentences a difference follows its figures.
const leftOutReach = 2

// leftOut reads the difference between those obliged and those recorded, told
// as such, for what it is: "Selisih sekitar 5,3 juta jiwa itu belum terjangkau".
func (p *page) leftOut() {
	told := len(p.mentions)
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Role != "gap" || c.Percent || !p.separates(c) {
			continue
		}
		c.Role, c.Reason, c.Flow = "", "", false
		c.Family, c.Indicator, c.Undone, c.Aim, c.Rule, c.Strength, c.Source = "record", "ktp_el_unrecorded", true, "actual", "arithmetic", 1, indicator.List
		p.add(i, c, c.Indicator)
	}
	p.inOrder(told)
}

// inOrder puts the mentions in the order of their claims where more than told
// are there now.
func (p *page) inOrder(told int) {
	if len(p.mentions) == told {
		return
	}
	slices.SortStableFunc(p.mentions, func(a, b mention) int { return cmp.Compare(a.claimAt, b.claimAt) })
	for i := range p.mentions {
		p.mentions[i].lead = i
	}
}

// separates tells whether a count is what lies between the obliged and the
// recorded of one region that were told just before it.
func (p *page) separates(c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	half := 0.0
	if n.Scale > 1 {
		half = n.Scale / math.Pow10(n.Decimals) // words of scale cut off as well as round
	}
	for i := range p.mentions {
		w := &p.mentions[i]
		if w.indicator != "wajib_ktp" || w.doubt != "" || w.claim.Sentence > c.Sentence || c.Sentence-w.claim.Sentence > leftOutReach {
			continue
		}
		for j := range p.mentions {
			r := &p.mentions[j]
			if r.indicator != "ktp_el_recorded" || r.doubt != "" || r.place != w.place || !r.asOf.Equal(w.asOf) || r.claim.Sentence > c.Sentence || c.Sentence-r.claim.Sentence > leftOutReach {
				continue
			}
			if d := w.value - r.value; d > 0 && math.Abs(d-n.Value) <= half {
				return true
			}
		}
	}
	return false
}
