package transform

import "rekap/transform/calendar"

// flowOfOther tells whether activations told for a stretch of time, in the headline or the body,
// are told in the other as those that came in then: "Semester I, 2.204 Warga Aktivasi IKD" over
// "Sepanjang semester I 2023, sebanyak 2.204 warga mengaktifkan IKD".
func (p *page) flowOfOther(m *mention) bool {
	if m.claim.Flow || !p.inTime(m) {
		return false
	}
	told := false
	for i := range p.mentions {
		o := &p.mentions[i]
		if o == m || o.claim.Family != m.claim.Family || o.value != m.value || o.place != m.place || o.cohort != m.cohort {
			continue
		}
		if !o.dated || !p.inTime(o) {
			return false
		}
		told = told || o.claim.Flow && o.title != m.title
	}
	return told
}

// inTime tells whether a figure is told for a stretch of time and not for its end: "pada
// semester I", never "hingga semester I" or "tutup tahun 2023".
func (p *page) inTime(m *mention) bool {
	if m.bound || !m.start.Before(m.end) {
		return false
	}
	s := p.reading.Sentences[m.claim.Sentence]
	for i := range p.datesIn(s.Start, s.End) {
		if d := &p.resolved[i]; d.ok && p.dates[i].Part == calendar.End && d.Day.Equal(m.asOf) {
			return false
		}
	}
	return true
}
