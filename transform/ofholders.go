package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// ofHolders tells whether date i stands with a word of recording behind the cards that are meant
// for those who recorded then, or were reckoned by them: it is not when the cards came or were
// printed. "4.000 keping untuk warga yang merekam pada Maret 2017"
func (p *page) ofHolders(c *indicator.Claim, ind data.Indicator, i int) bool {
	if ind.Kind != "flow" || !blank(c) && c.Family != "print" {
		return false
	}
	s, w := p.reading.Sentences[c.Sentence], p.r.dateWords
	front := p.lower[s.Start:p.dates[i].Start]
	if cut := strings.LastIndexAny(front, ",;:()\"“”0123456789"); cut >= 0 {
		front = front[cut+1:]
	}
	at := lastOf(front, w.ForHolders)
	return at >= 0 && containsAny(front[at:], w.Recorded)
}

// lastOf is where the last of some words begins in a text, -1 for none of them.
func lastOf(text string, words []string) int {
	at := -1
	for _, w := range words {
		at = max(at, strings.LastIndex(text, w))
	}
	return at
}
