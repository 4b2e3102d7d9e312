package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// concluded is the date told last with the counts of the sentence before, for a
// share that the words draw from them: "Hingga akhir 2023 wajib KTP menjadi
// 91.200 jiwa. Dengan demikian perekaman 97,3 persen."
func (p *page) concluded(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	low, k := opening(p.low(s)), c.Sentence-1
	draws := opensWith(low, p.r.dateWords.Concluding)
	if !draws || !c.Percent || ind.Kind == "target" || k < 0 || !p.counted(k) {
		return 0, false
	}
	last, found := 0, false
	for i := range p.datesIn(p.reading.Sentences[k].Start, p.reading.Sentences[k].End) {
		if p.resolved[i].ok && !p.statement(i) && !p.dates[i].Event {
			last, found = i, true
		}
	}
	return last, found
}
