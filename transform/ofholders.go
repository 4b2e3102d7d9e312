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

// ofRecorders tells whether date i only says when those were recorded of whom the sentence speaks,
// and so dates no figure behind it: "Yang merekam pada 2016 didahulukan", or the count of those few
// years ago, "data hasil perekaman 2014 sekitar 4.000".
func (p *page) ofRecorders(c *indicator.Claim, i int) bool {
	at := p.dates[i].Start
	k := p.sentenceAt(at)
	if k < 0 || k >= c.Sentence || p.dates[i].Link.UpTo() || p.resolved[i].Day.Year() >= p.day.day.Year() {
		return false
	}
	w := p.r.dateWords
	front := " " + p.lower[p.reading.Sentences[k].Start:at]
	if cut := strings.LastIndexAny(front, ",;:()\"“”0123456789"); cut >= 0 {
		front = " " + strings.TrimLeft(front[cut:], ",;:()\"“”0123456789")
	}
	if p.counted(k) {
		result := lastOf(front, w.ResultOf)
		return result >= 0 && containsAny(front[result:], w.Recorded) && p.day.day.Year()-p.resolved[i].Day.Year() >= yearsApart
	}
	who := max(lastOf(front, w.Who), lastOf(front, w.ForHolders))
	return who >= 0 && containsAny(front[who:], w.Recorded)
}

// yearsApart is how many years those recorded must lie back to be none of the level of now.
const yearsApart = 2

// lastOf is where the last of some words begins in a text, -1 for none of them.
func lastOf(text string, words []string) int {
	at := -1
	for _, w := range words {
		at = max(at, strings.LastIndex(text, w))
	}
	return at
}
