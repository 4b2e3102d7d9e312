package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// topicHead is within how many bytes of its head a sentence without a figure
// names its topic; further behind stands where somebody spoke.
const topicHead = 24

// topicBefore is the place that the sentences before in the claim's paragraph
// speak of, -1 for none or several.
func (p *page) topicBefore(c *indicator.Claim) int {
	b := p.blocks[c.Block]
	if b.Title {
		return -1
	}
	for k := c.Sentence - 1; k >= 0 && p.reading.Sentences[k].Start >= b.Start; k-- {
		s := p.reading.Sentences[k]
		last := p.topicSpot(s.Start, s.End, c)
		if last < 0 {
			continue
		}
		if p.spots[last].Start-s.Start > topicHead && !p.counted(k) {
			continue
		}
		for i := p.firstSpot(s.Start); i < last; i++ {
			if p.usableSpot(i, c) && p.settled[i].ok && p.settled[i].place != p.settled[last].place && p.spots[i].Role != region.Office && !p.inside(i, last) {
				return -1
			}
		}
		return last
	}
	return -1
}

// topicSpot is the last place between two offsets that the text speaks of.
func (p *page) topicSpot(from, to int, c *indicator.Claim) int {
	best := -1
	for i := p.firstSpot(from); i < len(p.spots) && p.spots[i].Start < to; i++ {
		if p.spots[i].Role == region.Nationwide && p.context.Place.Code != data.NationCode {
			continue // told for comparison: "di atas rata-rata nasional"
		}
		if !p.usableSpot(i, c) || p.spots[i].Role == region.Office && best >= 0 || after(p.text[:p.spots[i].Start], "ke") || p.compared(i, to) {
			continue
		}
		if best >= 0 && p.inside(best, i) {
			continue
		}
		best = i
	}
	return best
}
