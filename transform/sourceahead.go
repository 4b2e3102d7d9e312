package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// sourceAhead is the date of the data on which a sentence says at its head that its first
// figure rests, also where "now" tells the figure: "Berdasarkan DKB semester II 2025, penduduk
// Sigi kini mencapai 260.215 jiwa" is as new as that data.
func (p *page) sourceAhead(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Kind == "target" || ind.Kind == "flow" {
		return 0, false
	}
	s := p.reading.Sentences[c.Sentence]
	if c.Same >= 0 {
		c = &p.reading.Claims[c.Same]
	}
	at := p.numbers[c.Number].Start
	if claims := p.claimsOf(c.Sentence); len(claims) == 0 || claims[0].Number != c.Number || !p.nowIn(indicator.Span{Start: s.Start, End: at}) {
		return 0, false
	}
	for i := range p.datesIn(s.Start, at) {
		if p.dates[i].Now {
			return 0, false
		}
		words := letterWords(p.ownWords(s, p.dates[i].Start))
		if p.datesData(i) && p.usable(i, ind) && len(words) > 0 && len(words) <= sourceWords && slices.Contains(p.r.dateWords.Citing, words[0]) && !p.ofToldData(words) {
			return i, !strings.ContainsAny(p.text[p.dates[i].End:at], ";:")
		}
	}
	return 0, false
}

// ofToldData tells whether the words that a sentence opens with say of which time the figures
// told before are, so that the now behind them is another: "Itu data Juni, kalau sekarang
// sudah 3.610", "Data itu per Juni, kini sudah 3.610".
func (p *page) ofToldData(words []string) bool {
	w := p.r.dateWords
	return slices.Contains(w.Told, words[0]) || len(words) > 1 && slices.Contains(w.Data, words[0]) && slices.Contains(w.Told, words[1])
}
