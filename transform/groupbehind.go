package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// countedBehind tells whether those whom a bound tells of in a relative clause are
// regions counted behind it: "yang perekamannya di bawah 90 persen masih ada 1
// kabupaten", "daerah yang belum sampai 90 persen tinggal dua", perhaps of all the nation's or
// the province's: "di seluruh Indonesia, cakupan yang di atas 75 persen baru ada 8 daerah".
func (p *page) countedBehind(c *indicator.Claim) bool {
	s, n, i := p.reading.Sentences[c.Sentence], &p.numbers[c.Number], c.Number+1
	if i == len(p.numbers) || p.numbers[i].Start >= s.End || slices.ContainsFunc(p.named(c), p.hasNoParts) {
		return false
	}
	between := p.lower[n.End:p.numbers[i].Start]
	if _, whole := cutAfter(between, p.r.places.Words().Within); whole || strings.ContainsAny(between, ".;,") {
		return false
	}
	words := strings.Fields(opening(p.lower[c.Pre.Start:n.Start]))
	that := slices.IndexFunc(words, func(w string) bool { return slices.Contains(p.r.places.Words().That, w) })
	if that < 0 {
		return false
	}
	u := &p.numbers[i].Unit
	return u.Class == numeral.Place || u.Empty() && that > 0 && p.numbers[i].Form == numeral.Count && slices.Contains(p.r.places.Words().Groups, words[that-1])
}

// hasNoParts tells whether a place is not one of which regions are counted: none, or no more
// than a kabupaten or kecamatan.
func (p *page) hasNoParts(o placed) bool {
	return o.note != "" || o.place.Code != data.NationCode && o.place.Level != data.Province
}
