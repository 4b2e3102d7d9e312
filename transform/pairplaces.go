package transform

import (
	"math"

	"rekap/data"
)

// pairReach is how many sentences before a count and its share their whole may
// stand for its region to be theirs.
const pairReach = 2

// pairPlaces gives a count and the share told beside it, where neither names a
// region, that of the whole told just before whose arithmetic they fit: "Kabupaten
// A punya 61.240 anak. Menurut kepala dinasnya, yang memiliki akta 57.566 atau 94
// persen" in an article about the province.
func (p *page) pairPlaces() {
	for i := range p.mentions {
		s := &p.mentions[i]
		if s.unit != data.UnitPercent || s.claim.Same < 0 || s.title || s.denom == "" || s.denom == "unspecified" {
			continue
		}
		part := p.mentionOf(s.claim.Same)
		if part == nil || part.unit == data.UnitPercent || part.place != s.place || p.named(s.claim) != nil || p.named(part.claim) != nil {
			continue
		}
		if w := p.wholeFor(part, s); w != nil {
			s.place, s.placeNote = w.place, w.placeNote
			part.place, part.placeNote = w.place, w.placeNote
		}
	}
}

// mentionOf is the first mention of a claim, nil for none.
func (p *page) mentionOf(at int) *mention {
	for i := range p.mentions {
		if p.mentions[i].claimAt == at {
			return &p.mentions[i]
		}
	}
	return nil
}

// wholeFor is the whole of another region, told just before, that a count is the
// share s of; nil where there is none or a whole of their own region fits too.
func (p *page) wholeFor(part, s *mention) *mention {
	var found *mention
	for i := range p.mentions {
		w := &p.mentions[i]
		if w.indicator != s.denom || w.title || w.doubt != "" || w.value <= 0 || !p.isShare(part.value/w.value, s) {
			continue
		}
		if w.place == s.place {
			return nil
		}
		if back := s.claim.Sentence - w.claim.Sentence; w.place.Code != "" && back > 0 && back <= pairReach {
			found = w
		}
	}
	return found
}

// isShare tells whether a quotient is a share as printed, cut off or rounded.
func (p *page) isShare(quotient float64, s *mention) bool {
	unit := 1.0
	if math.Trunc(s.value) != s.value {
		unit = 0.1
		if d := s.value * 10; math.Abs(d-math.Round(d)) > 1e-6 {
			unit = 0.01
		}
	}
	return math.Abs(100*quotient-s.value) < unit
}
