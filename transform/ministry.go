package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// ministry makes the nation the region of an article in which the ministry
// speaks, no registry office of a region does, and no region is named but by
// the town it was written in.
func (p *page) ministry() {
	if p.context.Place.Code == data.NationCode {
		return
	}
	more, local := p.beyond(p.r.official[officialKey{p.context.Place.Code, "population"}]), p.localOffice()
	if local && !more {
		return
	}
	switch {
	case !local && p.beyond(p.r.mostPeople): // no province has as many
	case !p.asserts(p.r.centre.ministry):
		return // nobody of the ministry speaks
	case p.officeThere() && !(p.context.Place.Code == "" && p.ministryFirst()):
		return // the office of the place does
	}
	p.toNation()
}

// asserts tells whether the article itself, without the headlines and notices around
// it, has one of the words.
func (p *page) asserts(words []string) bool {
	return slices.ContainsFunc(p.blocks, func(b indicator.Block) bool { return !b.Skip && containsAny(p.lower[b.Start:b.End], words) })
}

// localOffice tells whether an office of a region speaks, or the article names
// its region by more than the town it was written in.
func (p *page) localOffice() bool {
	for i := range p.spots {
		m := &p.spots[i]
		if p.blockSkipped(m.Start) || p.enumerated(i) {
			continue // of another article, or one of many regions that the ministry tells of
		}
		own := len(m.Codes) == 1 && m.Codes[0] == p.context.Place.Code
		switch m.Role {
		case region.Office:
			if len(m.Codes) > 0 && m.Codes[0] != data.NationCode {
				return true
			}
		case region.Kinded:
			if own && !p.onlyExtreme(m) {
				return true
			}
		case region.Plain:
			if own && (m.End <= len(p.article.Title) || m.Level == data.Regency && p.firstCounted(m.Start)) {
				return true
			}
		}
	}
	return false
}

// onlyExtreme tells whether a place of the body is named only as the first or last of many in
// front of it: "Yang paling rendah capaiannya adalah Provinsi Papua".
func (p *page) onlyExtreme(m *region.Mention) bool {
	k := p.sentenceAt(m.Start)
	if k < 0 || m.End <= len(p.article.Title) {
		return false
	}
	return containsAny(p.lower[p.reading.Sentences[k].Start:m.Start], p.r.places.Words().Extremes)
}

// firstCounted tells whether an offset lies in the sentence of the article's first figure.
func (p *page) firstCounted(at int) bool {
	s, ok := p.firstFigure()
	return ok && at >= s.Start && at < s.End
}

// ministryFirst tells whether the ministry speaks in the sentence of the article's first figure.
func (p *page) ministryFirst() bool {
	s, ok := p.firstFigure()
	return ok && containsAny(p.low(s), p.r.centre.ministry)
}

// firstFigure is the sentence of the article's first figure.
func (p *page) firstFigure() (indicator.Span, bool) {
	for i := range p.reading.Claims {
		if c := &p.reading.Claims[i]; c.Indicator != "" && !p.blocks[c.Block].Title {
			return p.reading.Sentences[c.Sentence], true
		}
	}
	return indicator.Span{}, false
}

// enumeration is the least number of regions of a list in which none is the
// article's own.
const enumeration = 4

// enumerated tells whether a place is one of a list of many.
func (p *page) enumerated(i int) bool {
	list := p.spots[i].List
	if list == 0 {
		return false
	}
	n := 0
	for k := range p.spots {
		if p.spots[k].List == list {
			n++
		}
	}
	return n >= enumeration
}

// toNation makes the nation the article's region.
func (p *page) toNation() {
	if nation, ok := p.r.places.Lookup(data.NationCode); ok {
		p.seat = p.context.Place.Code
		p.context.Place, p.context.Confidence = nation, 0.6
	}
}

// beyondOfficial is by how many times a count must be above a region's
// residents for the article to be about more than the region.
const beyondOfficial = 1.5

// beyond tells whether the text counts more people than a region of so many residents
// can have.
func (p *page) beyond(residents float64) bool {
	most := beyondOfficial * residents
	if most == 0 {
		return false
	}
	for i := range p.reading.Claims {
		if c := &p.reading.Claims[i]; c.Indicator != "" && p.r.indicators[c.Indicator].Unit == data.UnitPerson && p.numbers[c.Number].Value > most && !p.ofLarger(c) {
			return true
		}
	}
	return false
}

// ofLarger tells whether a count's own sentence names the nation or the ministry,
// or the province of the article's region, which has so many people: it is told
// beside its kota.
func (p *page) ofLarger(c *indicator.Claim) bool {
	home, n := p.context.Place.Code, p.numbers[c.Number].Value
	s := p.reading.Sentences[c.Sentence]
	if containsAny(p.low(s), p.r.centre.ministry) {
		return true
	}
	for i := p.firstSpot(s.Start); i < len(p.spots) && p.spots[i].Start < s.End; i++ {
		m := &p.spots[i]
		switch {
		case m.Role == region.Nationwide:
			return true
		case len(m.Codes) != 1 || m.Role == region.Dateline || len(home) < 3 || m.Codes[0] != home[:2]:
		case n <= beyondOfficial*p.r.official[officialKey{home[:2], "population"}]:
			return true
		}
	}
	return false
}

// containsAny tells whether one of the words stands in a text, inside of another word as well.
func containsAny(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// opensWith tells whether text begins with one of the words.
func opensWith(text string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(text, w) })
}
