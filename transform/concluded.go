package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// concluded is the date told last with the counts of the sentence before, for a
// share that the words draw from them: "Hingga akhir 2023 wajib KTP menjadi
// 91.200 jiwa. Dengan demikian perekaman 97,3 persen." The period within which
// documents were made says nothing of how many have them, nor does its beginning: "Selama 2023
// diterbitkan 4.100 KIA", "merekam 2.014 warga sejak Agustus".
func (p *page) concluded(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	low, k := p.ownWords(s, s.End), c.Sentence-1
	draws := opensWith(low, p.r.dateWords.Concluding)
	if !draws || !c.Percent || ind.Kind == "target" || k < 0 || !p.counted(k) {
		return 0, false
	}
	last, found := 0, false
	made := containsAny(p.low(p.reading.Sentences[k]), p.r.dateWords.Issuing)
	for i := range p.datesIn(p.reading.Sentences[k].Start, p.reading.Sentences[k].End) {
		if p.resolved[i].ok && !p.statement(i) && !p.dates[i].Event && p.dates[i].Link != calendar.Since && !(made && p.dates[i].Link == calendar.During) {
			last, found = i, true
		}
	}
	return last, found
}

// drawn tells whether a share opens its sentence as what the figures told right before it
// come to, whoever says it: "Dari 81.540 wajib KTP di Papua terekam 61.174. “Artinya 75
// persen …”".
func (p *page) drawn(c *indicator.Claim) bool {
	return c.Percent && c.Heir >= 0 && p.reading.Claims[c.Heir].Sentence == c.Sentence-1 && p.opensDrawn(c)
}

// opensDrawn tells whether the words up to a figure open its sentence as what is drawn from the
// one before: "Itu berarti 98,2 persen".
func (p *page) opensDrawn(c *indicator.Claim) bool {
	open := p.ownWords(p.reading.Sentences[c.Sentence], p.numbers[c.Number].Start)
	return opensWith(open, p.r.dateWords.Drawn) && len(strings.Fields(open)) <= drawnWords
}

// drawnWords is how many words may open a sentence up to the share that it draws.
const drawnWords = 4
