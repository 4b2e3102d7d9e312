package transform

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ofExamples is the doubt of a figure of a group that regions are only named of.
const ofExamples = "of a group of which regions are named as examples"

// examplePlaces doubts one figure given to several regions that are named as examples of
// a group: "kawasan timur seperti Maluku dan Papua baru 10 persen" tells of none of them.
func (p *page) examplePlaces() {
	for i := 0; i < len(p.mentions); {
		k := i + 1
		for k < len(p.mentions) && p.mentions[k].claimAt == p.mentions[i].claimAt {
			k++
		}
		if group := p.mentions[i:k]; len(group) > 1 && p.asExamples(group) {
			for j := range group {
				if group[j].doubt == "" {
					group[j].doubt = ofExamples
				}
			}
		}
		i = k
	}
}

// asExamples tells whether a word of giving examples stands in front of the first region
// that the mentions of one figure are of, and it is not said to be that of each.
func (p *page) asExamples(group []mention) bool {
	m := &group[0]
	if group[1].place == m.place || p.eachBefore(m.claim.Number) {
		return false
	}
	from := p.reading.Sentences[m.claim.Sentence].Start
	for i := p.firstSpot(from); i < len(p.spots) && p.spots[i].Start < m.num.Start; i++ {
		if !p.settled[i].ok || p.settled[i].place != m.place {
			continue
		}
		return p.examplesAhead(from, p.spots[i].Start)
	}
	return false
}

// examplesAhead tells whether a word of giving examples stands between two offsets with
// nothing but names behind it.
func (p *page) examplesAhead(from, to int) bool {
	for _, w := range p.r.places.Words().Examples {
		k := lastWord(p.lower[from:to], w)
		if k < 0 {
			continue
		}
		if !slices.ContainsFunc(strings.Fields(p.text[from+k+len(w):to]), p.noName) {
			return true
		}
	}
	return false
}

// noName tells whether a word belongs to no list of names.
func (p *page) noName(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsUpper(first) && !slices.Contains(p.r.places.Words().And, word)
}
