package transform

import (
	"rekap/data"
	"rekap/transform/region"
)

// provinceTold is the dated figure of the whole province, told in the sentence before or a
// little earlier in the same data, of which a speaker goes on with a kabupaten or kota: "Per
// 30 April perekaman di provinsi 69,08 persen. 'Kota Sorong tertinggi, 88,2 persen,' katanya,
// Selasa (4/6)". Nil for none, or where the office of that region tells its own.
func (p *page) provinceTold(at int) *mention {
	m := &p.mentions[at]
	kind := p.r.indicators[m.indicator].Kind
	if !m.spoken || m.dated || m.place.Level != data.Regency || m.place == p.context.Place || kind != "stock" && kind != "rate" || p.toldNow(m.claim) || p.ownOffice(m) {
		return nil
	}
	for j := at - 1; j >= 0 && m.claim.Sentence-p.mentions[j].claim.Sentence <= 1; j-- {
		o := &p.mentions[j]
		if o.indicator == m.indicator && o.place.Level == data.Province && m.place.Code[:2] == o.place.Code && p.framed(o) && !o.title {
			return o
		}
	}
	return nil
}

// ownOffice tells whether the office of a figure's own region tells it in its sentence.
func (p *page) ownOffice(m *mention) bool {
	s := p.reading.Sentences[m.claim.Sentence]
	for j := p.firstSpot(s.Start); j < len(p.spots) && p.spots[j].Start < s.End; j++ {
		if p.spots[j].Role == region.Office && p.settled[j].ok && p.speaks(j) && p.settled[j].place.Code == m.place.Code {
			return true
		}
	}
	return false
}
