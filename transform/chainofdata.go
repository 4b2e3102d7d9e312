package transform

import "rekap/transform/calendar"

// portionBefore is the half-year or quarter that "semester sebelumnya" at place i counts from:
// the one told last before it, whoever spoke since.
func (p *page) portionBefore(i int, blockOf []int) (calendar.Date, bool) {
	if !p.halfOrQuarter(i) || !p.dates[i].Chain {
		return calendar.Date{}, false
	}
	for k := i - 1; k >= 0; k-- {
		if m, d := &p.dates[k], &p.resolved[k]; m.Shape == p.dates[i].Shape && d.ok && blockOf[k] != 0 {
			return d.Date, true
		}
	}
	return calendar.Date{}, false
}

// ofToldFigure is the date that "tahun sebelumnya" at place i counts from where its sentence
// points back to the figure of the one before, which has a date besides the day on which it
// was told: "'Pada 2022 capaiannya 62 persen,' katanya, Senin (9/5). Angka itu naik dari tahun
// sebelumnya yang 48 persen".
func (p *page) ofToldFigure(i int) (calendar.Date, bool) {
	s := p.sentenceAt(p.dates[i].Start)
	if s < 1 || !p.dates[i].Chain || !p.refersBack(s) {
		return calendar.Date{}, false
	}
	from, told := p.reading.Sentences[s-1].Start, -1
	if from < p.blocks[0].End {
		return calendar.Date{}, false
	}
	for k := p.firstDate(from); k < i; k++ {
		m, d := &p.dates[k], &p.resolved[k]
		if !d.ok || m.Event || m.Now || d.Kind == calendar.Statement || d.Kind == calendar.Future {
			continue
		}
		if told >= 0 {
			return calendar.Date{}, false
		}
		told = k
	}
	if told < 0 || len(p.claimsAt(p.dates[told].Start)) == 0 {
		return calendar.Date{}, false
	}
	return p.resolved[told].Date, true
}
