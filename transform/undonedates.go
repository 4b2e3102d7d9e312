package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// undoneDates gives people and those of them of whom an act is told the date of data told before
// of as many as lie between the two, who have not done it and whom no indicator counts: "Hingga
// Maret 2.715 anak belum memiliki akta. … 'Jumlah anak 31.944, yang punya 29.229,' katanya,
// Selasa (15/4)".
func (p *page) undoneDates() {
	for k := range p.reading.Claims {
		c := &p.reading.Claims[k]
		if !c.Undone || c.Percent || c.Family == "" || groups[c.Family] || digits(p.numbers[c.Number].Value) < leastSure || p.blocks[c.Block].Title {
			continue
		}
		i, ok := p.zoneDate(c, p.r.indicators["wajib_ktp"])
		if ok && p.datesData(i) && !p.statement(i) {
			p.dateUndone(c, i)
		}
	}
}

// dateUndone gives date i, told with those who have not done an act, to the people and the part
// of them told behind that lie apart by as many.
func (p *page) dateUndone(c *indicator.Claim, i int) {
	for j := range p.mentions {
		a := &p.mentions[j]
		if a.claim.Family != c.Family || !p.undated(a, c) {
			continue
		}
		for n := max(0, j-restReach); n < min(len(p.mentions), j+restReach); n++ {
			w := &p.mentions[n]
			if !groups[w.claim.Family] || w.place != a.place || w.value-a.value != p.numbers[c.Number].Value || !p.undated(w, c) && !w.asOf.Equal(p.resolved[i].Day) {
				continue
			}
			for _, m := range [...]*mention{a, w} {
				p.setDate(m, i)
				m.dated, m.byFrame = false, true
			}
		}
	}
}

// undated tells whether an exact count told behind a claim has no date but that of the telling.
func (p *page) undated(m *mention, c *indicator.Claim) bool {
	return !p.framed(m) && m.claim.Sentence >= c.Sentence && m.qualifier == "exact" && m.unit != data.UnitPercent && !p.toldNow(m.claim)
}
