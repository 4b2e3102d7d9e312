package transform

import "rekap/transform/indicator"

// laterSpeech is the day, later than the article's first, of the statement told last in the
// text before a claim: "rapat, Kamis (20/6). Kepala dinas, Selasa (25/6), menyebut … IKD
// sendiri, katanya, 17.500".
func (p *page) laterSpeech(c *indicator.Claim) (int, bool) {
	at := p.reading.Sentences[c.Sentence].Start
	for i := p.firstDate(at) - 1; i >= 0 && p.dates[i].Start > p.blocks[0].End; i-- {
		if !p.statement(i) || p.dayToldIn(i) {
			continue
		}
		k := p.sentenceAt(p.dates[i].Start)
		return i, k >= 0 && p.dates[i].Bracketed && p.day.precision == "day" && p.resolved[i].Day.After(p.day.day) && p.saidIn(p.reading.Sentences[k])
	}
	return 0, false
}
