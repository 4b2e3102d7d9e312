package transform

import "rekap/transform/calendar"

// dueBy tells whether a count at an offset is at least what there is to be by date i: "pada
// Desember nanti minimal sudah ada 41 ribu warga", or, as what follows from something told
// before, in the year that runs: "Untuk itu, pada 2023 ini setidaknya sudah ada 41 ribu warga".
func (p *page) dueBy(i, at int) bool {
	m, d, pub, w := &p.dates[i], &p.resolved[i], p.article.Published.Day, p.r.dateWords
	k := p.sentenceAt(m.Start)
	if !d.ok || m.Event || pub.IsZero() || k < 0 {
		return false
	}
	between := " " + p.lower[m.End:at]
	if !containsAny(between, w.NoLess) || !containsAny(between, w.ByNow) {
		return false
	}
	if d.Precision != calendar.YearPrecise && later(d.Date, pub) || m.Part == calendar.End && d.Day.Sub(pub) > endReach {
		return true
	}
	s := p.reading.Sentences[k]
	return m.This && d.Precision == calendar.YearPrecise && d.Day.Year() == pub.Year() && opensWith(p.ownWords(s, s.End), w.Therefore)
}

// setsWhat tells whether m, in words of its own, sets as a target what the text in doubt tells
// as reached: "40 ribu warga ditarget aktivasi", and below "tahun ini setidaknya sudah 40 ribu
// warga yang aktivasi".
func (p *page) setsWhat(m, o *mention) bool {
	return m.doubt == "" && o.doubt == aPlan && m.value == o.value && m.claim.AimSaid && p.r.indicators[m.indicator].Kind == "target"
}
