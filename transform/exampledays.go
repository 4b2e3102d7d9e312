package transform

// dayOfExample tells whether date i is the day of one case among others, on which nobody speaks of
// what was reached: "Salah satu contohnya layanan di pabrik itu pada Kamis, 6 Juni 2024".
func (p *page) dayOfExample(i int) bool {
	k := p.sentenceAt(p.dates[i].Start)
	if k < 0 {
		return false
	}
	s := p.reading.Sentences[k]
	return opensWith(opening(p.low(s)), p.r.dateWords.Exemplary) && !p.saidIn(s)
}
