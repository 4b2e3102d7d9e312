package transform

import (
	"slices"

	"rekap/data"
	"rekap/transform/indicator"
)

// ofProvince tells whether o is the province's share beside m, its kabupaten's or kota's, in
// an article about that, whose words name no base: the whole that the province is counted
// against is not its own, "Provinsi Lampung 98,27 persen dari target 6.606.173. Kabupaten
// Pringsewu 98,74 persen".
func (p *page) ofProvince(m, o *mention) bool {
	return m.place == p.context.Place && m.place.Level == data.Regency && o.place.Level == data.Province && o.claim.BaseSpan == (indicator.Span{})
}

// provinceAverage tells whether m is the average of a province, told where neither its
// sentence nor the one before names a base: "Rata-rata provinsi sekitar 5,3 persen, jadi
// kita sedikit di atas".
func (p *page) provinceAverage(m *mention) bool {
	k := m.claim.Sentence
	if m.place.Level != data.Province || !containsAny(p.lower[p.reading.Sentences[k].Start:m.num.Start], p.r.places.Words().Averages) {
		return false
	}
	named := func(o indicator.Claim) bool { return o.BaseSpan != (indicator.Span{}) }
	return !slices.ContainsFunc(p.claimsOf(k), named) && !(k > 0 && slices.ContainsFunc(p.claimsOf(k-1), named))
}
