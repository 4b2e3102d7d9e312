package transform

import (
	"slices"
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/region"
)

// byTheWay tells whether sentence k, before a claim, names place i only for somebody from there,
// for what bears its name or for what its office does: "Pemerintah Provinsi Bali membantu alat
// rekam", "Warga perbatasan dengan Kabupaten Kudus kerap terlewat". Figures behind it are told of
// the article's region, as they are not where the sentence speaks of what is counted there,
// "Disdukcapil Kabupaten Kudus juga kehabisan blangko", or its head goes on about his own.
func (p *page) byTheWay(c *indicator.Claim, k, i int) bool {
	m, s, w := &p.spots[i], p.reading.Sentences[k], p.r.places.Words()
	if p.settled[i].ok && p.settled[i].place == p.context.Place || !p.awayFromHome(i) && p.speakersOwn(c) {
		return false
	}
	if p.beaten(i, s) {
		return true
	}
	front := strings.TrimRight(opening(p.lower[s.Start:m.Start]), " ")
	words := strings.Fields(front)
	camat := m.Role == region.District && slices.ContainsFunc(strings.Fields(p.lower[m.Start:m.NameStart]), func(word string) bool { return slices.Contains(w.DistrictHeads, word) })
	switch {
	case m.Role == region.Office || camat:
	case len(words) == 0 || strings.HasSuffix(front, ","):
		return false // "Kabupaten Kudus tertinggal"
	case after(front, w.Living...):
		if !after(front, "asal") {
			return false // "Di Kabupaten Kudus antreannya panjang"
		}
	case !p.awayFromHome(i) && !after(front, w.Residents...):
		return false
	}
	if (m.Role == region.Office || camat) && p.saidIn(s) || containsAny(p.low(s), w.Extremes) || containsAny(p.low(s), w.Leaders) {
		return false
	}
	return p.says(s.Start, s.End, w.OthersServed) || !p.says(s.Start, s.End, w.Matters)
}

// beaten tells whether place i is only the region within which the sentence sets the article's
// below or above another: "Di Jawa Barat, daerah itu hanya kalah dari Kabupaten Ciamis".
func (p *page) beaten(i int, s indicator.Span) bool {
	if !above(p.settled[i].place.Code, p.context.Place.Code) {
		return false
	}
	for j := i + 1; j < len(p.spots) && p.spots[j].Start < s.End; j++ {
		if p.settled[j].ok && after(p.text[:p.spots[j].Start], p.r.places.Words().Compared...) && p.says(p.spots[i].End, p.spots[j].Start, p.r.places.Words().Unnamed) {
			return true
		}
	}
	return false
}
