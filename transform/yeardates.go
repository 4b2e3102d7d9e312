package transform

// sentenceDates gives a level that is only of a year, since nobody knows when it was told,
// the finer date of that year that another level of its sentence states: "penduduk 201.300
// jiwa, yang wajib KTP sampai April 2016 sebanyak 142.870 orang". Levels of two dates give
// none.
func (p *page) sentenceDates() {
	if p.day.precision != "year" {
		return
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if !m.weak || m.dated || m.byFrame || m.title || !p.stands(m) {
			continue
		}
		if from := p.onlyDateBeside(m); from != nil {
			m.takeDate(from, true)
			m.weak = false
		}
	}
}

// onlyDateBeside is a level told in the sentence of a mention, of its place and with a date
// of its year; nil where there is none or they have several dates.
func (p *page) onlyDateBeside(m *mention) *mention {
	var from *mention
	for j := range p.mentions {
		o := &p.mentions[j]
		if o.claim.Sentence != m.claim.Sentence || o.place != m.place || !o.dated {
			continue
		}
		if o.indicator == m.indicator {
			return nil // two levels of one thing are of two times
		}
		if o.precision == "year" || o.asOf.Year() != m.asOf.Year() || !p.stands(o) || from != nil && !from.asOf.Equal(o.asOf) {
			return nil
		}
		from = o
	}
	return from
}

// stands tells whether a mention counts how many there are, or which share, not what came in
// or is aimed at.
func (p *page) stands(m *mention) bool {
	kind := p.r.indicators[m.indicator].Kind
	return kind == "stock" || kind == "rate"
}
