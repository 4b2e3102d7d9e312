package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// level gives the region of the article on the level that the words in front
// of a figure state: "secara provinsi", "untuk skala kota". A place named on
// that level wins; ok is false where no words state one.
func (p *page) level(c *indicator.Claim) (region.Place, bool) {
	home := p.context.Place
	if home.Code == "" || home.Code == data.NationCode {
		return region.Place{}, false
	}
	s := p.reading.Sentences[c.Sentence]
	low := strings.ToLower(p.text[s.Start:p.numbers[c.Number].Start])
	last, at := "", -1
	w := p.r.places.Words()
	for level, words := range w.Levels {
		for _, phrase := range words {
			k := lastWord(low, phrase)
			if k <= at {
				continue
			}
			if _, rank := cutAfter(low[:k], w.Ranks); !rank {
				last, at = level, k
			}
		}
	}
	if at < 0 || at+s.Start < c.Pre.Start && p.placeBetween(at+s.Start, c) {
		return region.Place{}, false
	}
	switch {
	case last == "provinsi":
		return p.r.places.Lookup(home.Code[:2])
	case home.Level == data.Regency || last == "artikel":
		return home, true
	}
	return region.Place{}, false
}

// placeBetween tells whether a region is named between an offset and a claim's figure.
func (p *page) placeBetween(at int, c *indicator.Claim) bool {
	for i := p.firstSpot(at); i < len(p.spots) && p.spots[i].Start < p.numbers[c.Number].Start; i++ {
		switch p.spots[i].Role {
		case region.Plain, region.Kinded, region.Office, region.District, region.Nationwide:
			return true
		}
	}
	return false
}

// lastWord is the offset of the last place where a phrase stands as words in
// text in lower case, -1 for none.
func lastWord(low, phrase string) int {
	best := -1
	for at := 0; ; {
		k := wordAt(low[at:], phrase)
		if k < 0 {
			return best
		}
		best, at = at+k, at+k+len(phrase)
	}
}

// namesake tells whether the place in a claim's own words bears the name of a
// region without a kind: "secara provinsi, aktivasi di Bengkulu".
func (p *page) namesake(c *indicator.Claim, place region.Place) bool {
	n := p.numbers[c.Number].Start
	for i := p.firstSpot(c.Pre.Start); i < len(p.spots) && p.spots[i].Start < n; i++ {
		m := &p.spots[i]
		if m.Role == region.Plain && len(m.Codes) > 1 && slices.Contains(m.Codes, place.Code) {
			return true
		}
	}
	return false
}
