package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// yearOfWork is the year over whose work a sentence without figures opens a list that
// its paragraph tells behind it: "Ia memaparkan kinerja selama tahun 2023. Akta yang terbit
// 6.730. KIA yang terbit 9.416".
func (p *page) yearOfWork(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	if ind.Kind == "target" || blank(c) || p.toldNow(c) || p.datedWithin(s.Start, s.End) {
		return 0, false
	}
	for k := c.Sentence - 1; k >= 0 && k >= c.Sentence-workReach && p.reading.Sentences[k].Start >= p.blocks[c.Block].Start; k-- {
		t := p.reading.Sentences[k]
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

// workReach is how many sentences behind its opening a list of a year's work may go on.
const workReach = 4
