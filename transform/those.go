package transform

import (
	"iter"
	"slices"

	"rekap/transform/region"
)

// mostThose bounds the figures of one kind and place that are tried together.
const mostThose = 24

// those are the first figures of a place for all its people that are told as one
// of the indicators.
func (p *page) those(place region.Place, ids ...string) []*mention {
	var found []*mention
	for i := range p.mentions {
		if m := &p.mentions[i]; m.cohort == "all" && slices.Contains(ids, m.indicator) && m.place == place {
			if found = append(found, m); len(found) == mostThose {
				break
			}
		}
	}
	return found
}

// anyMention tells whether a figure of the page is so.
func (p *page) anyMention(so func(o *mention) bool) bool {
	for i := range p.mentions {
		if so(&p.mentions[i]) {
			return true
		}
	}
	return false
}

// pairs are the pairs of one figure of each of two lists.
func pairs(first, second []*mention) iter.Seq2[*mention, *mention] {
	return func(yield func(a, b *mention) bool) {
		for _, a := range first {
			for _, b := range second {
				if !yield(a, b) {
					return
				}
			}
		}
	}
}
