package transform

import (
	"strings"

	"rekap/transform/calendar"
)

// dueOn tells whether date i, a day or month to come, is the one on which cards told right in
// front of it are due: "2.000 keping sudah bisa disalurkan pada akhir April 2027".
func (p *page) dueOn(i, from int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	between := p.lower[from:m.Start]
	return m.Link == calendar.On && d.ok && !m.Event && d.Kind == calendar.Future && len(between) <= dueReach && !strings.ContainsAny(between, ",;") && !p.holds(between, p.r.dateWords.MeantFor)
}

// dueReach is within how many bytes behind cards the day is told on which they are due.
const dueReach = 64
