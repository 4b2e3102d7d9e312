package transform

import (
	"slices"
	"sort"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// scopeReach is over how many sentences a topic told for the whole nation holds.
const scopeReach = 2

// nationTopic is the nation where the sentence before a share without a place tells, without a
// figure, what follows for the whole nation: "Secara nasional kepemilikan akta terus naik.
// Tahun 2015 baru 75 persen".
func (p *page) nationTopic(c *indicator.Claim) (region.Place, bool) {
	for k := c.Sentence; k >= 0 && k >= c.Sentence-scopeReach; k-- {
		s := p.reading.Sentences[k]
		if p.blockAt(s.Start) != c.Block {
			break
		}
		i := p.firstSpot(s.End) - 1 // the last, behind a dateline
		if i < 0 || p.spots[i].Start < s.Start {
			continue
		}
		m := &p.spots[i]
		if p.r.places.Standard(p.text[m.Start:m.End]) && !after(p.text[:m.Start], p.r.places.Words().Averages...) || p.speakersOwn(c) {
			break
		}
		if !c.Percent || m.Role != region.Nationwide || containsAny(p.low(s), p.r.dateWords.Targets) {
			break
		}
		if k == c.Sentence || p.counted(k) {
			continue // "77,5 persen dari anak Indonesia": a sentence of the topic
		}
		if !slices.Contains(p.r.places.Words().Nation, p.lower[m.Start:m.End]) {
			break
		}
		return p.r.places.Lookup(data.NationCode)
	}
	return region.Place{}, false
}

// nationPlan is the nation where a share is one of the targets that a plan of the nation sets
// for several years, no region told with them: "RPJMN mematok 80 persen pada 2017, 82,5 persen
// pada 2018 dan 85 persen pada 2019".
func (p *page) nationPlan(c *indicator.Claim) (region.Place, bool) {
	s := p.reading.Sentences[c.Sentence]
	if c.Aim != "target" || !c.Percent || !containsAny(p.low(s), p.r.places.Words().NationPlans) || !p.setForYears(c.Sentence) || p.says(s.Start, s.End, p.r.places.Words().Speakers) {
		return region.Place{}, false
	}
	for i := p.firstSpot(s.Start); i < len(p.spots) && p.spots[i].Start < s.End; i++ {
		if m := &p.spots[i]; p.settled[i].ok && m.Role != region.Nationwide && !m.Bare {
			return region.Place{}, false
		}
	}
	return p.r.places.Lookup(data.NationCode)
}

// ofNationPlan tells whether a share is told as the target of a plan of the nation: "target RPJMN
// sebesar 85 persen".
func (p *page) ofNationPlan(c *indicator.Claim) bool {
	from := p.reading.Sentences[c.Sentence].Start
	return c.Percent && containsAny(p.lower[from:p.numbers[c.Number].Start], p.r.places.Words().NationPlans)
}

// homeOfTarget is the region that a target of the centre holds for: the nation where that of a
// plan follows a share of the nation, else the article's own, whichever was named in passing.
func (p *page) homeOfTarget(c *indicator.Claim) []placed {
	if !p.ofNationPlan(c) {
		return p.home()
	}
	all := p.reading.Claims
	for i := sort.Search(len(all), func(i int) bool { return all[i].Sentence >= c.Sentence }) - 1; i >= 0; i-- {
		o := &all[i]
		if o.Family != c.Family || !o.Percent || o.Aim != "actual" || o.Indicator == "" {
			continue
		}
		if out := p.placesOf(o); len(out) == 1 && out[0].place.Code == data.NationCode {
			return out
		}
		break
	}
	return p.home()
}

// setForYears tells whether a sentence tells nothing but targets, each with a year of its own.
func (p *page) setForYears(sentence int) bool {
	s, claims := p.reading.Sentences[sentence], p.claimsOf(sentence)
	years := map[int]bool{}
	for i := range p.datesIn(s.Start, s.End) {
		if m := &p.dates[i]; m.Shape == calendar.YearOnly {
			years[m.Year] = true
		}
	}
	return len(claims) >= leastScheduled && len(years) >= len(claims) && !slices.ContainsFunc(claims, func(o indicator.Claim) bool { return o.Aim != "target" || !o.Percent })
}

// leastScheduled is how many targets at the least a plan sets for its years.
const leastScheduled = 2
