package transform

import (
	"slices"

	"rekap/data"
)

// targetsOfThose gives a number of people to be reached, told as some of the people of a
// year just told, that year: "Pada 2023 wajib KTP 1.008.614 jiwa. Dari situ 252.153 orang
// ditargetkan mengaktifkan IKD".
func (p *page) targetsOfThose() {
	if p.day.precision != "day" {
		return
	}
	for i := 1; i < len(p.mentions); i++ {
		m, w := &p.mentions[i], &p.mentions[i-1]
		if m.indicator != "ikd_target" || p.framed(m) || m.title || !groups[w.claim.Family] || w.precision != "year" || !p.framed(w) || w.asOf.Year() >= p.day.day.Year() {
			continue
		}
		if w.place == m.place && w.unit != data.UnitPercent && w.value > m.value && m.claim.Sentence == w.claim.Sentence+1 && p.ofThoseTold(m) {
			m.takeDate(w, true)
		}
	}
}

// ofThoseTold tells whether a mention's sentence opens with a word of parting that points
// back: "dari jumlah itu", "dari situ".
func (p *page) ofThoseTold(m *mention) bool {
	s := p.reading.Sentences[m.claim.Sentence]
	words := letterWords(opening(p.lower[s.Start:m.num.Start]))
	return len(words) > 1 && slices.Contains(p.r.dateWords.Parting, words[0]) && slices.ContainsFunc(words[1:min(len(words), 1+pointerWords)], func(w string) bool {
		return slices.Contains(p.r.dateWords.PartsOf, w)
	})
}

// pointerWords is within how many words behind "dari" the one stands that points back.
const pointerWords = 3
