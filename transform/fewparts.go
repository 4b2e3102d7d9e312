package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// ofFew is the doubt of a part whose whole cannot be the region's.
const ofFew = "a part of people who are too few for the region"

// fewReach is how many figures before what is left its whole stands.
const fewReach = 4

// fewParts doubts the parts of a whole that is in doubt itself: "dari 12.800 itu
// sudah merekam 10.200, sudah cetak 6.900" told of first-time holders only.
func (p *page) fewParts() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.doubt == "" && m.unit == data.UnitPercent && (p.shareOfFew(i) || p.shareBehindFew(i)) {
			m.doubt = ofFew
		}
		if m.doubt != "" || m.unit == data.UnitPercent || m.value < leastTold {
			continue
		}
		for j := max(0, i-fewReach); j < i; j++ {
			w := &p.mentions[j]
			if w.doubt == "" || w.place != m.place || !groups[w.claim.Family] || w.unit == data.UnitPercent || w.value <= m.value {
				continue
			}
			if p.partOfFew(w, m) || p.leftOfFew(w, i, j) {
				m.doubt = ofFew
			}
		}
	}
}

// shareOfFew tells whether mention i is the share that such a part in its sentence is of its
// whole: "dari 9.011 anak, 6.208 sudah memiliki KIA atau 68,89 persen" told of a province.
func (p *page) shareOfFew(i int) bool {
	m := &p.mentions[i]
	for j := max(0, i-fewReach); j < i; j++ {
		part := &p.mentions[j]
		if part.doubt != ofFew || part.claim.Sentence != m.claim.Sentence {
			continue
		}
		for k := max(0, j-fewReach); k < j; k++ {
			if w := &p.mentions[k]; w.claim.Sentence == m.claim.Sentence && w.doubt != "" && w.value > part.value && p.isShare(part.value/w.value, m) {
				return true
			}
		}
	}
	return false
}

// shareBehindFew tells whether mention i is a share right behind such a whole, with which its
// sentence opens: "dari 14.210 orang itu, yang sudah merekam baru 80 persen".
func (p *page) shareBehindFew(i int) bool {
	if i == 0 || p.mentions[i].claim.AimSaid && p.mentions[i].claim.Aim == "target" {
		return false
	}
	m, w := &p.mentions[i], &p.mentions[i-1]
	return w.claimAt == m.claimAt-1 && w.unit != data.UnitPercent && w.doubt != "" && w.place == m.place && p.partOfFew(w, m)
}

// partOfFew tells whether m stands behind w in its sentence, which opens with w
// as the whole, and w is too few.
func (p *page) partOfFew(w, m *mention) bool {
	if w.claim.Sentence != m.claim.Sentence || !p.tooFew(w) {
		return false
	}
	from := p.reading.Sentences[m.claim.Sentence].Start
	return containsAny(" "+strings.TrimLeft(p.lower[max(from, w.num.Start-partingReach):w.num.Start], "\"“"), p.r.dateWords.Partings)
}

// leftOfFew tells whether mention i is by exactly so many what is left of w, at
// j, when another part in doubt is taken off.
func (p *page) leftOfFew(w *mention, i, j int) bool {
	for k := j + 1; k < i; k++ {
		if a := &p.mentions[k]; a.doubt != "" && a.place == w.place && a.unit != data.UnitPercent && w.value-a.value == p.mentions[i].value {
			return true
		}
	}
	return false
}

// turnedTo tells whether a claim that goes on from another counts those who have not
// what the other's have: "197.640 jiwa sudah merekam dan 2.585 jiwa belum".
func (p *page) turnedTo(c *indicator.Claim) bool {
	return c.Undone && c.Heir >= 0 && !p.reading.Claims[c.Heir].Undone
}
