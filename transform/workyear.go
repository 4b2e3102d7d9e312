package transform

import (
	"slices"

	"rekap/data"
	"rekap/transform/indicator"
)

// yearOfWork is the year over whose work a sentence without figures opens a list that its
// paragraph, or the next where nothing stands between, tells behind it: "Ia memaparkan kinerja
// selama tahun 2023. Akta yang terbit 6.730. KIA yang terbit 9.416".
func (p *page) yearOfWork(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	if ind.Kind == "target" && !p.besideReached(c) || blank(c) || p.toldNow(c) || p.datedWithin(s.Start, s.End) {
		return 0, false
	}
	for k := c.Sentence - 1; k >= 0 && k >= c.Sentence-workReach && p.reading.Sentences[k+1].Start >= p.blocks[c.Block].Start; k-- {
		t := p.reading.Sentences[k]
		if t.Start < p.blocks[0].End {
			return 0, false
		}
		if !p.counted(k) {
			for i := range p.datesIn(t.Start, t.End) {
				if p.lastYear(i) && p.usable(i, ind) && containsAny(p.low(t), p.r.dateWords.Reviewed) && p.speaksOfWork(t) {
					return i, true
				}
			}
			return 0, false
		}
		if p.datedWithin(t.Start, t.End) {
			return 0, false
		}
	}
	return 0, false
}

// besideReached tells whether a target stands behind what was reached of it: "KIA 91,6 persen
// dari target 90 persen".
func (p *page) besideReached(c *indicator.Claim) bool {
	return slices.ContainsFunc(p.claimsOf(c.Sentence), func(o indicator.Claim) bool {
		return o.Family == c.Family && o.Aim != "target" && o.Percent == c.Percent && o.Number < c.Number
	})
}

// workReach is how many sentences behind its opening a list of a year's work may go on.
const workReach = 4
