package transform

import (
	"time"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// toldBefore is the date that "setahun sebelumnya" or "bulan berikutnya" at
// place i counts from: the last one of its paragraph that dates a figure or an
// event, else the last day on which somebody spoke. It is zero where none was
// told: then such a phrase counts from the present.
func (p *page) toldBefore(i int, blockOf []int) calendar.Date {
	spoken := calendar.Date{}
	for k := i - 1; k >= 0; k-- {
		d, m := &p.resolved[k], &p.dates[k]
		if !d.ok || m.Event || m.Now || m.Next || d.Kind == calendar.Future || blockOf[k] == 0 {
			continue
		}
		if d.Kind == calendar.Statement {
			if spoken.Day.IsZero() {
				spoken = d.Date
			}
			continue
		}
		if blockOf[k] == blockOf[i] {
			return d.Date
		}
		break
	}
	return spoken
}

// unparted tells whether a figure before a change stands under the date of the
// change itself: "per 31 Mei naik dari 2,9 menjadi 6,0 persen" gives the day of
// the second only.
func (p *page) unparted(m *mention) bool {
	return m.claim.Old && m.dated && p.laterHolds(m)
}

// laterHolds tells whether the level after the change has the same date.
func (p *page) laterHolds(m *mention) bool {
	for j := range p.reading.Claims {
		o := &p.reading.Claims[j]
		if o.Sentence != m.claim.Sentence || o.Old || o.Number <= m.claim.Number || o.Family != m.claim.Family || o.Percent != m.claim.Percent || o.Indicator != m.claim.Indicator {
			continue
		}
		if i, ok := p.ownDate(o, p.r.indicators[o.Indicator]); ok && p.resolved[i].Day.Equal(m.asOf) && !p.between(i, m.claim) {
			return true
		}
	}
	return false
}

// between tells whether a date stands right beside the figure of a claim.
func (p *page) between(i int, c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	return p.dates[i].Start >= n.End && p.dates[i].Start-n.End < ownDateReach || p.dates[i].End <= n.Start && n.Start-p.dates[i].End < ownDateReach
}

// ownDateReach is how many bytes may lie between a figure and its own date.
const ownDateReach = 24

// contradict takes the date of data told before from a count of the same
// people that the data itself counted otherwise: it is another's, of the day on which
// it is told.
func (p *page) contradict() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if !m.byFrame || m.dated || m.title || !groups[m.claim.Family] || m.unit == data.UnitPercent || p.day.day.IsZero() {
			continue
		}
		for j := range p.mentions[:i] {
			o := &p.mentions[j]
			if !o.dated || o.title || o.indicator != m.indicator || o.place != m.place || o.cohort != m.cohort || !o.asOf.Equal(m.asOf) || o.claim.Sentence == m.claim.Sentence {
				continue
			}
			if m.value != o.value && !rounds(m, o) && !rounds(o, m) && m.claim.Source == indicator.Own {
				m.asOf, m.precision, m.basis, m.byFrame = p.day.day, p.day.precision, p.day.basis, false
				m.start, m.end = time.Time{}, time.Time{}
				break
			}
		}
	}
}
