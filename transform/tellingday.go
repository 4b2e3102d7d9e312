package transform

import (
	"slices"
	"strings"
	"time"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// laterYears moves the days that took their year from the text, without a day
// of publication, behind the data that the text tells of: "(19/4)" beside
// "sampai Desember 2017" is of 2018.
func (p *page) laterYears() {
	if !p.article.Published.Day.IsZero() {
		return
	}
	var last time.Time
	for i := range p.dates {
		m, d := &p.dates[i], &p.resolved[i]
		bound := p.halfOrQuarter(i) || m.Link.UpTo() && (m.Shape == calendar.MonthYear || m.Shape == calendar.FullDate)
		if d.ok && m.Year > 0 && bound && !m.Event && !m.Next && d.Kind != calendar.Future && p.countedAt(m.Start) && d.Day.After(last) {
			last = d.Day
		}
	}
	for i := range p.dates {
		m, d := &p.dates[i], &p.resolved[i]
		if d.ok && m.Shape == calendar.DayMonth && m.Weekday == 0 && m.Bracketed && d.Kind == calendar.Statement && d.Day.Before(last) && d.Day.Year() == last.Year() {
			d.Day = d.Day.AddDate(1, 0, 0)
		}
	}
}

// monthOver tells whether a bare month that lies ahead is the one of the year before: its
// sentence tells what was done in it, and nothing to come. "Pencetakan tertinggi terjadi pada
// Juli dengan 4.918 keping", told in January. "Per Desember KIA 52,3 persen", told in May.
func (p *page) monthOver(i int, d *calendar.Date) bool {
	m := &p.dates[i]
	if m.Shape != calendar.MonthOnly || d.Kind != calendar.Future || m.Link != calendar.On && m.Link != calendar.Bare && m.Link != calendar.AsOf || m.Next || m.This || m.Event || m.Of == calendar.Years {
		return false
	}
	k := p.sentenceAt(m.Start)
	if k < 0 {
		return false
	}
	if m.Link == calendar.AsOf {
		return p.reachedIn(k)
	}
	return p.doneIn(k)
}

// reachedIn tells whether a sentence tells what was reached, beside a target perhaps, and nothing
// to come: "Per Desember capaian KIA 52,3 persen dari target 60 persen".
func (p *page) reachedIn(k int) bool {
	return slices.ContainsFunc(p.claimsOf(k), func(c indicator.Claim) bool { return named(c) && c.Aim != "target" }) &&
		!containsAny(" "+p.low(p.reading.Sentences[k]), p.r.dateWords.Awaited)
}

// yearOver tells whether a bare end of the year, told in the first months of one, is that of
// the year before: its sentence tells what was reached by then, and nothing to come. "Perekaman
// pada akhir tahun tercatat 99,61 persen", told in January.
func (p *page) yearOver(i int, d *calendar.Date) bool {
	m, pub, k := &p.dates[i], p.article.Published.Day, p.sentenceAt(p.dates[i].Start)
	if m.Part != calendar.End || m.Of != calendar.Years || m.Year > 0 || m.This || m.Next || m.Past || !d.Day.After(pub) || pub.IsZero() || pub.Month() > latestLookBack || k < 0 {
		return false
	}
	return p.doneIn(k)
}

// doneIn tells whether a sentence tells what was done, and nothing to come.
func (p *page) doneIn(k int) bool {
	claims := p.claimsOf(k)
	return slices.ContainsFunc(claims, named) && !containsAny(" "+p.low(p.reading.Sentences[k]), p.r.dateWords.Awaited) &&
		!slices.ContainsFunc(claims, func(c indicator.Claim) bool { return c.Aim == "target" })
}

// monthOfYear tells whether a bare month that is over at the telling is the one of the
// year before, of which a list of months goes on: "Sepanjang 2024 dicetak 9.302
// keping. Terbanyak pada Oktober 1.402 keping, lalu Januari 1.210 keping".
func (p *page) monthOfYear(i int, d *calendar.Date) bool {
	m, pub, k := &p.dates[i], p.article.Published.Day, p.sentenceAt(p.dates[i].Start)
	if m.Shape != calendar.MonthOnly || m.Link != calendar.On && m.Link != calendar.Bare || m.This || m.Next || m.Past || m.Of == calendar.Years || pub.IsZero() || k < 0 ||
		d.Day.Year() != pub.Year() || i == 0 {
		return false
	}
	o := &p.dates[i-1] // the month listed right before it
	if s := p.reading.Sentences[k]; !s.Has(o.Start) || o.Shape != calendar.MonthOnly || !p.resolved[i-1].ok || p.resolved[i-1].Day.Year() != pub.Year()-1 {
		return false
	}
	for j := range p.datesIn(p.reading.Sentences[max(0, k-frameReach)].Start, o.Start) {
		if y := &p.dates[j]; y.Shape == calendar.YearOnly && y.Link == calendar.During && y.Year == pub.Year()-1 {
			return true
		}
	}
	return false
}

// monthAimed tells whether a bare month that was taken for one of the year before is the
// one by which a target is set: "Target 30 persen sampai Desember", told in March.
func (p *page) monthAimed(i int, d *calendar.Date) bool {
	m, pub := &p.dates[i], p.article.Published.Day
	k := p.sentenceAt(m.Start)
	on := m.Link == calendar.On || m.Link == calendar.Bare
	if m.Shape != calendar.MonthOnly || m.Link != calendar.Until && !on || m.Past || m.Of == calendar.Years || pub.IsZero() || d.Day.Year() >= pub.Year() || k < 0 {
		return false
	}
	s := p.reading.Sentences[k]
	if on { // "optimistis pada November capaiannya 80 persen", told in March
		return containsAny(" "+p.lower[s.Start:m.Start], p.r.dateWords.Hopeful)
	}
	behind := p.lower[m.End:max(m.End, s.End)]
	aimed := containsAny(p.lower[max(s.Start, m.Start-aimReach):m.Start], p.r.dateWords.Targets)
	return aimed && (behind == "" || strings.ContainsAny(behind[:1], ",.\""))
}

// aimReach is how near in front of its month a target is told, in bytes.
const aimReach = 40

// countedAt tells whether the sentence at a place counts people.
func (p *page) countedAt(at int) bool {
	k := p.sentenceAt(at)
	if k < 0 || containsAny(p.low(p.reading.Sentences[k]), p.r.dateWords.Targets) {
		return false // a deadline
	}
	return slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool { return o.Indicator != "" && !o.Flow })
}

// thisMonth is the month in which the text is told, by its own words: "Januari
// ini", where it also prints that month with its year.
func (p *page) thisMonth() (time.Time, bool) {
	for i := range p.dates {
		m := &p.dates[i]
		if m.Shape != calendar.MonthOnly || !m.This || p.blockSkipped(m.Start) {
			continue
		}
		for j := range p.dates {
			if y, mon := lastMonth(&p.dates[j]); mon == m.Month && y > 0 && !p.dates[j].Event && !p.dates[j].Past && !p.blockSkipped(p.dates[j].Start) {
				return time.Date(y, time.Month(mon)+1, 0, 0, 0, 0, 0, time.UTC), true
			}
		}
	}
	return time.Time{}, false
}

// monthsOfTelling gives the months told as those of the telling, "hingga Februari saat ini",
// the year of the telling, where only that is known.
func (p *page) monthsOfTelling() {
	if p.day.precision != "year" && p.article.Published.Month.IsZero() {
		return
	}
	anchor := calendar.Anchor{Years: map[int]int{p.day.day.Year(): 1}}
	for i := range p.dates {
		m := &p.dates[i]
		if p.resolved[i].ok || m.Shape != calendar.MonthOnly || !m.This || p.blockSkipped(m.Start) {
			continue
		}
		if d, err := m.Resolve(&anchor); err == nil {
			p.resolved[i].Date, p.resolved[i].ok = d, true
		}
	}
}

// yearsOver is the first year in which the text can be told by the years it tells
// of as over: "tahun 2012 lalu", "Desember 2012 lalu". 0 for none.
func (p *page) yearsOver() int {
	year := 0
	for i := range p.dates {
		m := &p.dates[i]
		over := m.Shape == calendar.YearOnly || m.Shape == calendar.MonthYear && m.Month == int(time.December)
		if p.resolved[i].ok && m.Past && !m.Event && over {
			year = max(year, m.Year+1)
		}
	}
	return year
}

// electionYear is the year of the only election day, or other event, that an article
// without any date of its own tells of, where it lies in the second half of that year:
// the run-up is told in it. 0 for none.
func (p *page) electionYear() int {
	year := 0
	for i := range p.dates {
		m := &p.dates[i]
		switch {
		case !m.Event || m.Year == 0 || m.Month == 0 || p.blockSkipped(m.Start):
		case p.earlyEvent(i) || year > 0 && year != m.Year:
			return 0
		default:
			year = m.Year
		}
	}
	return year
}

// lastMonth is the month with its year that a phrase names or ends with.
func lastMonth(m *calendar.Mention) (year, month int) {
	if m.Shape == calendar.Period && m.To != nil {
		m = m.To
	}
	if m.Shape == calendar.MonthYear {
		return m.Year, m.Month
	}
	return 0, 0
}

// blockSkipped tells whether a place lies in a block that asserts nothing.
func (p *page) blockSkipped(at int) bool { return p.blocks[p.blockAt(at)].Skip }

// arrivalDay tells whether date i, printed like a speaker's day, is the day on
// which blank cards came: nobody speaks in its sentence.
func (p *page) arrivalDay(i int) bool {
	at := p.dates[i].Start
	k := p.sentenceAt(at)
	if k < 0 {
		return false
	}
	s := p.reading.Sentences[k]
	text, w := " "+p.low(s), p.r.dateWords
	return containsAny(text, w.Blanks) && !containsAny(text, w.Awaited) && !strings.ContainsAny(text, "\"“”") && containsAny(p.lower[s.Start:at], w.Arriving) && !p.saidIn(s)
}

// gonePast tells whether date i, printed like a speaker's day, is the one gone by on which
// cards came or went, or few people did something, where nobody speaks: "menerima 4.000 keping
// pada Senin (8/7) lalu", "Rabu (4/6) kemarin 300 warga aktivasi IKD".
func (p *page) gonePast(i int) bool {
	k := p.sentenceAt(p.dates[i].Start)
	if !p.dates[i].Past || k < 0 {
		return false
	}
	s := p.reading.Sentences[k]
	return !p.saidIn(s) && !strings.ContainsAny(p.text[s.Start:s.End], "\"“”") &&
		slices.ContainsFunc(p.claimsOf(k), func(c indicator.Claim) bool {
			few := acts(&c) && !c.Percent && !c.Undone && p.numbers[c.Number].Value < leastInDay && c.Pre.Has(p.dates[i].Start)
			return few || p.r.indicators[c.Indicator].Kind == "flow"
		})
}

// spokenBehind tells whether the printed day of a statement stands behind a place.
func (p *page) spokenBehind(at int) bool {
	for i := p.firstDate(at); i < len(p.dates); i++ {
		if p.dates[i].Bracketed && p.statement(i) {
			return true
		}
	}
	return false
}

// saidIn tells whether a sentence has a word of speaking.
func (p *page) saidIn(s indicator.Span) bool {
	i, _ := slices.BinarySearch(p.said, s.Start)
	return i < len(p.said) && p.said[i] < s.End
}

// sinceArrival is the day behind cards that lie there since they came: "10
// ribu keping itu diterima sejak Rabu (12/4) lalu", or behind those that were asked
// for: "ajukan 6.000 keping sejak September, belum ada jawaban".
func (p *page) sinceArrival(c *indicator.Claim) (int, bool) {
	asked := c.Family == "blangko_requested"
	if c.Family != "blangko_received" && !asked {
		return 0, false
	}
	end := p.numbers[c.Number].End
	for i := p.firstDate(end); i < len(p.dates) && c.Post.Has(p.dates[i].Start); i++ {
		m, d := &p.dates[i], &p.resolved[i]
		if d.ok && m.Link == calendar.Since && (asked && d.Precision != calendar.YearPrecise || m.Past && d.Precision == calendar.DayPrecise && containsAny(p.lower[end:m.Start], p.r.dateWords.Arriving)) {
			return i, true
		}
	}
	return 0, false
}

// ofThose is the date of the count in the sentence before, of which a sentence
// tells the parts: "Dari jumlah itu, 28.431 sudah merekam".
func (p *page) ofThose(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	open := p.ownWords(s, s.End)
	if ind.Kind != "stock" && ind.Kind != "rate" || !p.parts(open) {
		return 0, false
	}
	claims := p.claimsOf(c.Sentence - 1)
	last, found := 0, false
	for j := len(claims) - 1; j >= 0; j-- { // the last level told, not the one before it
		o := &claims[j]
		if o.Old || p.comparedIn(o) {
			continue // "Bertambah dibanding semester I sebanyak 285.120 jiwa. Dari jumlah itu …"
		}
		if !o.Percent && o.Indicator != "" && p.r.indicators[o.Indicator].Kind == "stock" && !p.blocks[o.Block].Title {
			i, ok := p.ownDate(o, p.r.indicators[o.Indicator])
			if !ok && !found {
				return p.dataDate(o, p.r.indicators[o.Indicator])
			}
			if ok && (!found || p.resolved[i].Day.After(p.resolved[last].Day)) {
				last, found = i, true // "305.412 jiwa, bertambah 6.407 dari semester lalu yang 299.005"
			}
		}
	}
	return last, found
}
