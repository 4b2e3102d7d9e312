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
	last := p.levelBefore(p.reading.Sentences[c.Sentence].Start, p.numbers[c.Number].Start)
	if last == nil || last.Start < c.Pre.Start && p.placeBetween(last.Start, c) {
		return region.Place{}, false
	}
	if i := p.wholeOf(last); i >= 0 {
		return p.settled[i].place, true
	}
	switch {
	case last.level == "provinsi":
		return p.r.places.Lookup(home.Code[:2])
	case home.Level == data.Regency || last.level == "artikel":
		return home, true
	}
	return region.Place{}, false
}

// wholeOf is the place right in front of words that take all of the article's region, whose
// whole they are: "Sulawesi Tengah secara keseluruhan merekam …"; -1 for none.
func (p *page) wholeOf(l *statedLevel) int {
	i := p.firstSpot(l.Start) - 1
	if i < 0 || l.level != "artikel" || p.spots[i].Role == region.Office || !p.settled[i].ok || strings.TrimSpace(p.text[p.spots[i].End:l.Start]) != "" {
		return -1
	}
	return i
}

// levelPhrase is a phrase that states a level.
type levelPhrase struct{ text, level string }

// levelPhrases are the phrases that state a level, by their first letter.
func levelPhrases(levels map[string][]string) *[256][]levelPhrase {
	out := new([256][]levelPhrase)
	for level, phrases := range levels {
		for _, text := range phrases {
			out[text[0]] = append(out[text[0]], levelPhrase{text, level})
		}
	}
	return out
}

// statedLevel is a level that a text states.
type statedLevel struct {
	indicator.Span
	level string
}

// findLevels finds the levels that the text states, in their order.
func (p *page) findLevels() {
	if !p.mayStateLevels() {
		return
	}
	inWord := false
	for i := range len(p.lower) {
		opens := !inWord
		if inWord = letter(p.lower[i]); !inWord || !opens {
			continue
		}
		for _, l := range p.r.levels[p.lower[i]] {
			if end := i + len(l.text); strings.HasPrefix(p.lower[i:], l.text) && (end == len(p.lower) || !letter(p.lower[end])) {
				p.levels = append(p.levels, statedLevel{indicator.Span{Start: i, End: end}, l.level})
			}
		}
	}
}

// mayStateLevels tells whether the text may have a phrase of a level.
func (p *page) mayStateLevels() bool {
	for _, phrases := range p.r.places.Words().Levels {
		if slices.ContainsFunc(phrases, p.trigrams.may) {
			return true
		}
	}
	return false
}

// levelBefore is the last level stated in a piece of text, nil for none. Behind
// a rank it is only that of a comparison.
func (p *page) levelBefore(from, to int) *statedLevel {
	w := p.r.places.Words()
	k, _ := slices.BinarySearchFunc(p.levels, to, func(l statedLevel, at int) int { return l.Start - at })
	for k--; k >= 0 && p.levels[k].Start >= from; k-- {
		if l := &p.levels[k]; l.End <= to {
			if _, rank := cutAfter(p.lower[from:l.Start], w.Ranks); !rank {
				return l
			}
		}
	}
	return nil
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
