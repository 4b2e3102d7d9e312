package transform

import (
	"sort"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// resolvedDate is a date phrase of the text after resolution.
type resolvedDate struct {
	calendar.Date
	ok    bool
	block int
	// suspect is set for a day whose print cannot be right in some part.
	suspect bool
	// noticed is set for a year in a notice of the page.
	noticed bool
}

// statementDay is the day of what an article tells as of its telling.
type statementDay struct {
	day       time.Time
	precision string
	basis     string
}

// statementReach is how long before publication a statement may lie.
const statementReach = 12 * 24 * time.Hour

// captionReach is the same for the day in a caption, or above the article.
const captionReach = 3 * 24 * time.Hour

// when resolves the dates of the text and finds the day of its statements.
func (p *page) when() {
	trust := calendar.Unknown
	pub := p.article.Published
	if !pub.Day.IsZero() {
		trust = calendar.Strong
		if pub.Basis == "byline" {
			trust = calendar.Weak
		}
	}
	own := make([]calendar.Mention, 0, len(p.dates))
	blockOf := make([]int, len(p.dates))
	for i := range p.dates {
		blockOf[i] = p.blockAt(p.dates[i].Start)
		if !p.blocks[blockOf[i]].Skip {
			own = append(own, p.dates[i])
		}
	}
	p.anchor = calendar.NewAnchor(pub.Day, trust, own)
	if pub.Day.IsZero() {
		p.anchor.Notice = p.noticeYear()
	}
	p.resolved = make([]resolvedDate, len(p.dates))
	for i := range p.dates {
		if p.blocks[blockOf[i]].Skip {
			p.resolved[i].noticed = p.roles[blockOf[i]] == extract.Notice && yearOf(&p.dates[i]) > 0
			continue
		}
		if p.anchor.Last = (calendar.Date{}); p.dates[i].Chain || p.dates[i].Same {
			p.anchor.Last = p.toldBefore(i, blockOf)
		}
		p.anchor.Near, p.anchor.Listed = p.nearBefore(i), p.listYear(i)
		d, err := p.dates[i].Resolve(&p.anchor)
		if m := &p.dates[i]; err == nil && m.Year == 0 && !m.This && (m.Shape == calendar.Half || m.Shape == calendar.Quarter) && !pub.Day.IsZero() && d.Day.After(pub.Day.AddDate(0, 1, 0)) {
			// a half-year without its year that is not over yet is the one before
			d = d.AddYears(-1)
			d.Kind = calendar.Stated
		}
		if err == nil && (p.monthOver(i, &d) || p.monthOfYear(i, &d)) {
			d = d.AddYears(-1)
			d.Kind = calendar.Stated
		} else if err == nil && p.monthAimed(i, &d) {
			d = d.AddYears(1)
			d.Kind = calendar.Future
		}
		p.resolved[i] = resolvedDate{suspect: err == nil && d.Suspect != "", Date: d, ok: err == nil && d.Suspect == "", block: blockOf[i]}
	}
	p.laterYears()
	p.begin = p.head()
	p.day = p.findDay()
	p.frame = p.findFrame()
}

// findDay is the day a figure holds for when its own words name none: the
// first day on which somebody spoke, else the day of publication, else what
// the years of the text leave.
func (p *page) findDay() statementDay {
	pub := p.article.Published.Day
	var pictured statementDay // the day of a caption, which counts where the text has none
	for i := range p.resolved {
		d := &p.resolved[i]
		if !d.ok || d.Kind != calendar.Statement || d.Precision != calendar.DayPrecise {
			continue
		}
		if !pub.IsZero() && (d.Day.After(pub) || pub.Sub(d.Day) > statementReach) {
			continue
		}
		if !pub.IsZero() && (p.above(p.dates[i].Start) || p.roles[d.block] == extract.Caption) && pub.Sub(d.Day) > captionReach {
			continue // the day of a picture of another time
		}
		if p.openingHours(i) || p.dayToldIn(i) || p.dayAwaited(i) || p.arrivalDay(i) && (p.dates[i].Shape == calendar.Weekday && !p.dates[i].Bracketed || p.spokenBehind(p.dates[i].End)) {
			continue
		}
		day := statementDay{d.Day, "day", "stated"}
		if p.roles[d.block] != extract.Caption {
			return day
		}
		if pictured.day.IsZero() {
			pictured = day
		}
	}
	if !pictured.day.IsZero() {
		return pictured
	}
	if !pub.IsZero() {
		return statementDay{pub, "day", "published"}
	}
	// without a day of publication, the latest day that the text tells of
	var day time.Time
	year, best, stated := 0, 0, false
	count := map[int]int{}
	for i := range p.resolved {
		d, m := &p.resolved[i], &p.dates[i]
		if !d.ok || d.Day.IsZero() || m.Event || d.Kind == calendar.Eventual || d.Kind == calendar.Future || p.ofLaw(i) {
			continue
		}
		if d.Precision == calendar.DayPrecise && m.Shape == calendar.FullDate && m.Weekday > 0 && d.Day.After(day) {
			day = d.Day
		}
		y := d.Day.Year()
		count[y]++
		if m.This {
			count[y] += 3
		}
		if count[y] > best || count[y] == best && y > year {
			year, best, stated = y, count[y], m.This
		}
	}
	if day.IsZero() && p.context.Place.Code != "" {
		// a statement's day with the wrong weekday is still the best there is
		for i := range p.resolved {
			if d, m := &p.resolved[i], &p.dates[i]; d.suspect && m.Bracketed && m.Shape == calendar.FullDate && d.Day.After(day) {
				day = d.Day
			}
		}
	}
	if !day.IsZero() {
		return statementDay{day, "day", "stated"}
	}
	if t, ok := p.thisMonth(); ok {
		return statementDay{t, "month", "stated"}
	}
	if over := p.yearsOver(); year > 0 && year < over {
		year, stated = over, false
	}
	if n := p.noticeYear(); n > 0 && year == n+1 && !stated {
		year = n // the year to come is told of; a far older notice is a forgotten one
	}
	if year == 0 {
		// the year of the page's notices: "COPYRIGHT © 2023"
		for i := range p.dates {
			if y := yearOf(&p.dates[i]); p.resolved[i].noticed && y > year {
				year = y
			}
		}
	}
	if year == 0 {
		for y, n := range p.anchor.Years {
			if n > best || n == best && y > year {
				year, best = y, n
			}
		}
	}
	if year == 0 {
		year = p.noticeYear()
	}
	if year == 0 {
		year = p.electionYear()
	}
	if year == 0 {
		return statementDay{}
	}
	basis := "published"
	if stated {
		basis = "stated"
	}
	return statementDay{time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC), "year", basis}
}

// yearOf is the year of a notice: 2023, or the later of 2015-2023; 0 for none.
func yearOf(m *calendar.Mention) int {
	switch {
	case m.Shape == calendar.YearOnly:
		return m.Year
	case m.Shape == calendar.Period && m.To != nil:
		return m.To.Year
	}
	return 0
}

// ofLaw tells whether a year belongs to the number of a law before it.
func (p *page) ofLaw(i int) bool {
	n := p.firstNumber(p.dates[i].Start)
	for k := n - 1; k >= 0 && k >= n-2; k-- {
		if x := &p.numbers[k]; x.Form == numeral.Law && p.dates[i].Start-x.End <= 8 {
			return true
		}
	}
	return n < len(p.numbers) && p.numbers[n].Form == numeral.Law && p.numbers[n].Start < p.dates[i].End
}

// firstNumber is the index of the first number at or behind a byte offset.
func (p *page) firstNumber(at int) int {
	return sort.Search(len(p.numbers), func(i int) bool { return p.numbers[i].Start >= at })
}

// date gives a mention the day it holds for.
func (p *page) date(m *mention) {
	ind := p.r.indicators[m.indicator]
	claim := m.claim
	if m.indicator != claim.Indicator && m.indicator != claim.Also {
		known := *claim // what it counts is known by more than its words
		known.Indicator, known.Family = m.indicator, ind.Reads.Family
		claim = &known
	}
	if m.doubt == "" && p.aimedLeft(claim) {
		m.doubt = aPlan
	}
	if i, ok := p.ownDate(claim, ind); ok {
		p.setDate(m, i)
		return
	}
	if i, ok := p.issuedThisYear(claim); ok {
		p.setDate(m, i)
		return
	}
	if i, ok := p.electionTime(claim, ind); ok {
		p.setDate(m, i)
		return
	}
	for _, find := range [...]func(*indicator.Claim, data.Indicator) (int, bool){p.listDate, p.itemDate, p.exactForm, p.openFrame, p.yearOfWork, p.thatTime, p.concluded, p.thatShare, p.ofThose, p.dataDate, p.saidOf, p.flowFrame, p.bareFlow} {
		if i, ok := find(claim, ind); ok && !p.overtaken(claim, i, ind) {
			p.setDate(m, i)
			m.dated, m.byFrame = false, true
			return
		}
	}
	if ind.Kind == "flow" && !p.toldPresent(claim) {
		i, ok := p.eventBefore(m.claim, ind)
		if !ok {
			i, ok = p.arrival(m.claim, ind)
		}
		if ok {
			p.setDate(m, i)
			return
		}
	}
	if m.doubt == "" && p.planned(m.claim, ind) {
		m.doubt = aPlan
	}
	m.asOf, m.precision, m.basis = p.day.day, p.day.precision, p.day.basis
	m.weak = p.day.precision == "year"
	if k := m.claim.Sentence - 1; k >= 0 && p.dataDates[k] >= 0 && p.toldBySpeaker(m.claim, p.dataDates[k]) {
		m.spoken = true
	}
	if p.frame >= 0 && !p.outsideFrame(m.claim, ind) && !p.nowSpoken(m.claim) && !p.toldNow(m.claim) && (ind.Kind == "flow" || ind.Kind == "target" || !p.presentBefore(m.claim)) {
		p.setDate(m, p.frame)
		m.dated = false
		return
	}
	// the statement day of its own sentence wins over the article's
	if i, ok := p.spokenOn(m.claim); ok {
		d := &p.resolved[i]
		m.asOf, m.precision, m.basis, m.weak, m.spoken = d.Day, string(d.Precision), "stated", false, true
	}
}

func (p *page) setDate(m *mention, i int) {
	d := &p.resolved[i]
	m.asOf, m.precision = dayOf(d.Date)
	m.basis, m.dated = "stated", true
	m.start, m.end = d.PeriodStart, d.PeriodEnd
	m.bound = p.dates[i].Link == calendar.Until || p.dates[i].Link == calendar.AsOf
	m.fuzzy = p.about(d.Date, &p.dates[i])
}

// takeDate gives a mention the date of another; byFrame says whether data told
// elsewhere dates it then.
func (m *mention) takeDate(o *mention, byFrame bool) {
	m.asOf, m.precision, m.basis = o.asOf, o.precision, o.basis
	m.start, m.end, m.byFrame = o.start, o.end, byFrame
}

// firstDate is the index of the first date at or behind a byte offset.
func (p *page) firstDate(at int) int {
	return sort.Search(len(p.dates), func(i int) bool { return p.dates[i].Start >= at })
}
