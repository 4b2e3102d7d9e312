package transform

import (
	"time"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// flowPart is by how much a day's activations are fewer than all of them.
const flowPart = 5

// flows tells activations of a day or a period from all activations.
func (p *page) flows() {
	const stock, flow = "ikd_activated", "ikd_new_activations"
	if _, ok := p.r.indicators[flow]; !ok {
		return
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != stock {
			continue
		}
		if p.flowOfOther(m) {
			m.indicator = flow
			continue
		}
		period := m.dated && !m.start.IsZero() && m.start.Before(m.end)
		if m.claim.Flow && period && (p.levelAgain(m) || p.stoppedAt(m)) {
			m.start, m.end = time.Time{}, time.Time{}
			continue // all that there are came in that time
		}
		if m.claim.Flow && (!period && p.aboveLevel(m) || p.levelShare(m)) {
			continue
		}
		if m.claim.Flow && (period || m.precision != "day" || !m.dated || m.claim.Grew) {
			m.indicator = flow
			if at, ok := p.zoneDate(m.claim, p.r.indicators[flow]); ok {
				p.setDate(m, at) // "sepanjang 2024" dates what came in, no level
			}
			continue
		}
		if p.falls(m) || p.cameInMonth(m) || p.actsOfMonth(m) || p.actsOfWeek(m) || p.sinceNewYear(m) {
			m.indicator = flow
			continue
		}
		if m.precision != "day" || m.bound {
			continue
		}
		if m.dated && m.claim.Flow {
			m.indicator = flow
			if m.start.IsZero() {
				m.start, m.end = m.asOf, m.asOf
			}
			continue
		}
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.indicator == stock && o.place == m.place && o.cohort == m.cohort && o.value > flowPart*m.value && (m.dated || p.dayBefore(m, o)) {
				m.indicator = flow
				if m.start.IsZero() {
					m.start, m.end = m.asOf, m.asOf
				}
				break
			}
		}
	}
}

// aboveLevel tells whether a count that only goes on from what came in is more than all that
// there were shortly before: it is what there is now. "Sepanjang 2025 bertambah 21.330. Hingga
// Desember total 88.410. Hari ini sudah 89.002."
func (p *page) aboveLevel(m *mention) bool {
	if m.claim.Source == indicator.Own || m.claim.Grew {
		return false
	}
	for i := range p.mentions {
		o := &p.mentions[i]
		if o != m && o.indicator == "ikd_activated" && (!o.claim.Flow || o.bound) && o.place == m.place && o.cohort == m.cohort && o.doubt == "" && o.value >= leastLevel && o.value <= m.value && !o.asOf.After(m.asOf) && m.asOf.Sub(o.asOf) <= soonAfter {
			return true
		}
	}
	return false
}

// leastLevel is from how many activations on a count is taken for the level of a region.
const leastLevel = 1000

// levelShare tells whether a count is only the second form of the share that all activated:
// "pekan pertama Juli naik menjadi 12,1 persen atau 27.310 orang".
func (p *page) levelShare(m *mention) bool {
	if m.claim.Same < 0 || m.claim.Same >= m.claimAt {
		return false
	}
	o := &p.reading.Claims[m.claim.Same]
	return o.Percent && o.Indicator == "ikd_activation_rate" && o.Role == ""
}

// levelAgain tells whether the activations of a stretch of time are told on the page
// as all there are at its end: "sampai tutup tahun 2023 4.500 orang … sepanjang 2023
// dapat 4.500".
func (p *page) levelAgain(m *mention) bool {
	for i := range p.mentions {
		o := &p.mentions[i]
		if o.indicator == "ikd_activated" && !o.claim.Flow && !(o.title != m.title && p.inTime(o)) && o.value == m.value && o.place == m.place && o.cohort == m.cohort && o.asOf.Equal(m.asOf) && o.precision == m.precision {
			return true
		}
	}
	return false
}

// dayBefore tells whether a count is told for a day in its own words that lies before
// the one on which o was told: "Senin (3/3) misalnya, hanya 120 orang".
func (p *page) dayBefore(m, o *mention) bool {
	if m.basis != "stated" || !o.asOf.After(m.asOf) || o.precision != "day" || m.low != m.high {
		return false
	}
	s := p.reading.Sentences[m.claim.Sentence]
	for i := range p.datesIn(s.Start, m.num.Start) {
		if d := &p.resolved[i]; d.ok && d.Precision == calendar.DayPrecise && d.Day.Equal(m.asOf) {
			return !p.saidIn(s)
		}
	}
	return false
}

// periodTold tells whether the sentence of a claim, or the one before it, tells
// the time within which something was done: since or until a day, or how long.
// What is told as a part of a level is all that was done.
func (p *page) periodTold(c *indicator.Claim) bool {
	if c.Flow || c.BaseSpan != (indicator.Span{}) {
		return true
	}
	s := p.reading.Sentences[c.Sentence]
	from := s.Start
	if c.Sentence > 0 {
		from = max(p.blocks[c.Block].Start, p.reading.Sentences[c.Sentence-1].Start)
	}
	for i := range p.datesIn(from, s.End) {
		switch p.dates[i].Link {
		case calendar.Since, calendar.Until, calendar.During:
			return true
		}
	}
	for i := c.Number; i < len(p.numbers) && p.numbers[i].End <= s.End; i++ {
		if p.numbers[i].Form == numeral.Duration {
			return true
		}
	}
	for i := c.Number; i >= 0 && p.numbers[i].Start >= from; i-- {
		if p.numbers[i].Form == numeral.Duration {
			return true
		}
	}
	return false
}

// yearOfFlow tells whether date i is the year that the flow of more cards in sentence k,
// right before that of a claim, is told for: "Tahun ini kami menerima 22.000 keping. Yang
// terpakai cetak 19.846 keping". Of cards asked for it must be a part: "Untuk tahun 2022 kami
// mengajukan 22.000 keping. Sebanyak 19.846 keping di antaranya sudah dicetak".
func (p *page) yearOfFlow(i, k int, c *indicator.Claim, ind data.Indicator) bool {
	if ind.Kind != "flow" || blank(c) || p.resolved[i].Precision != calendar.YearPrecise || !p.usable(i, ind) {
		return false
	}
	for _, o := range p.claimsOf(k) {
		kind := p.r.indicators[o.Indicator]
		came := o.Indicator == "blangko_received" || o.Indicator == "blangko_requested" && (c.Back || containsAny(p.lower[c.Post.Start:c.Post.End], p.r.dateWords.Among))
		if o.Block != c.Block || !came || p.numbers[o.Number].Value < p.numbers[c.Number].Value {
			continue
		}
		if j, ok := p.ownDate(&o, kind); ok && j == i {
			return true
		}
	}
	return false
}

// soonAfter is within how long behind a month a level cannot have grown to many times
// that of the month.
const soonAfter = 62 * 24 * time.Hour

// cameInMonth tells whether a count of a month, told without a word of what was reached
// by then, is what came in in it: the level told soon behind is many times as great,
// "Februari lalu ada 310 warga yang aktivasi" beside 9.114 in March.
func (p *page) cameInMonth(m *mention) bool {
	if !m.ofMonth() || m.claim.AimSaid {
		return false
	}
	for j := range p.mentions {
		o := &p.mentions[j]
		if o.indicator == "ikd_activated" && o.place == m.place && o.cohort == m.cohort && o.doubt == "" && o.value > flowPart*m.value && o.asOf.After(m.asOf) && o.asOf.Sub(m.asOf) <= soonAfter {
			return true
		}
	}
	return false
}

// actsOfMonth tells whether a count of a month is one of activations by its unit, or goes
// on with one in its list: "Mei jadi yang tertinggi dengan 1.480 aktivasi, April 390".
func (p *page) actsOfMonth(m *mention) bool {
	if !m.ofMonth() {
		return false
	}
	if p.countsActs(m) {
		return true
	}
	c := m.claim
	if c.Source != indicator.List || c.Heir < 0 || p.reading.Claims[c.Heir].Sentence != c.Sentence {
		return false
	}
	for j := range p.mentions {
		if o := &p.mentions[j]; o.claimAt == c.Heir && o.precision == "month" && o.indicator == "ikd_new_activations" {
			return true
		}
	}
	return false
}

// countsActs tells whether the unit of a count is the activation: "1.480 aktivasi".
func (p *page) countsActs(m *mention) bool {
	return containsAny(p.lower[m.num.Unit.Start:m.num.Unit.End], p.r.dateWords.Acts["ikd"])
}

// actsOfWeek tells whether a count is one of activations by its unit, told behind the week
// they were made in and without a word of what was reached by then: "Pekan ini ada 415
// aktivasi".
func (p *page) actsOfWeek(m *mention) bool {
	if m.claim.AimSaid || m.claim.Whole || !p.countsActs(m) {
		return false
	}
	for i := range p.datesIn(m.claim.Pre.Start, m.num.Start) {
		if d := &p.dates[i]; d.Shape == calendar.Relative && d.Of == calendar.Weeks {
			return true
		}
	}
	return false
}

// ofMonth tells whether a count of all is told for a month, and of no flow by its words.
func (m *mention) ofMonth() bool {
	return !m.claim.Flow && !m.claim.Whole && m.dated && m.precision == "month" && !m.bound && m.cohort == "all"
}

// leastFall is below which part of itself no level of activations falls within
// a month: what falls so is counted month by month.
const leastFall = 0.9

// falls tells whether a count of a month stands beside one of another month that
// shows it to be that month's alone: activations add up, they do not fall.
func (p *page) falls(m *mention) bool {
	if !m.ofMonth() {
		return false
	}
	for j := range p.mentions {
		o := &p.mentions[j]
		if o == m || o.indicator != "ikd_activated" && o.indicator != "ikd_new_activations" || !o.ofMonth() || o.place != m.place || o.claim.Block != m.claim.Block {
			continue
		}
		if o.asOf.After(m.asOf) && o.value < leastFall*m.value || m.asOf.After(o.asOf) && m.value < leastFall*o.value {
			return true
		}
	}
	return false
}
