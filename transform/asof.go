package transform

import (
	"sort"

	"rekap/data"
	"rekap/extract"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
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
		p.anchor.TellingDays(own)
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
		if m := &p.dates[i]; err == nil && m.Year == 0 && !m.This && p.halfOrQuarter(i) && !pub.Day.IsZero() && d.Day.After(pub.Day.AddDate(0, 1, 0)) {
			// a half-year without its year that is not over yet is the one before
			d = d.AddYears(-1)
			d.Kind = calendar.Stated
		}
		if err == nil && (p.monthOver(i, &d) || p.monthOfYear(i, &d) || p.yearOver(i, &d)) {
			d = d.AddYears(-1)
			d.Kind = calendar.Stated
		} else if err == nil && (p.monthAimed(i, &d) || p.monthAhead(i, &d) || p.meantFor(i, &d)) {
			d = d.AddYears(1)
			d.Kind = calendar.Future
		}
		p.resolved[i] = resolvedDate{suspect: err == nil && d.Suspect != "", Date: d, ok: err == nil && d.Suspect == "", block: blockOf[i]}
		if p.periodOfDay(i) {
			p.resolved[i].Date = p.resolved[i-1].Date
		}
	}
	p.laterYears()
	p.begin = p.head()
	p.day = p.findDay()
	p.monthsOfTelling()
	p.runningTime()
	p.meeting = p.findMeeting()
	p.frame = p.findFrame()
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
	for _, find := range [...]dateFinder{p.turnDate, p.sourceAhead, p.ownDate, p.busyTime, p.issuedThisYear, p.electionTime} {
		if i, ok := find(claim, ind); ok {
			p.setDate(m, i)
			return
		}
	}
	if m.doubt == "" && p.planned(m.claim, ind) {
		m.doubt = aPlan // whatever day the sentences before it tell of
	}
	for _, find := range [...]dateFinder{
		p.listDate, p.partsGoOn, p.itemDate, p.exactForm, p.aimOfYear, p.yearOfDrawn, p.yearOfThatTarget, p.openFrame,
		p.yearOfWork, p.thatTime, p.concluded, p.thatShare, p.ofThose, p.dataDate, p.ofToldWhole, p.saidOf, p.flowFrame, p.bareFlow,
	} {
		if i, ok := find(claim, ind); ok && claim.From < 0 && !p.overtaken(claim, i, ind) {
			p.setDate(m, i)
			m.dated, m.byFrame = false, true
			return
		}
	}
	if ind.Kind == "flow" && claim.From < 0 && !p.toldPresent(claim) {
		i, ok := p.eventBefore(m.claim, ind)
		if !ok {
			i, ok = p.lastDelivery(m.claim, ind)
		}
		if !ok {
			i, ok = p.fundedThen(m.claim, ind)
		}
		if !ok {
			i, ok = p.requestBehind(m.claim, ind)
		}
		if !ok {
			i, ok = p.arrival(m.claim, ind)
		}
		if ok {
			p.setDate(m, i)
			return
		}
	}
	m.asOf, m.precision, m.basis = p.day.day, p.day.precision, p.day.basis
	m.weak = p.day.precision == "year"
	if k := m.claim.Sentence - 1; k >= 0 && p.dataDates[k] >= 0 && p.toldBySpeaker(m.claim, p.dataDates[k]) {
		m.spoken = true
	}
	if p.frame >= 0 && !p.outsideFrame(m.claim, ind) && !p.toldNow(m.claim) && (ind.Kind == "flow" || ind.Kind == "target" || !p.presentBefore(m.claim)) {
		p.setDate(m, p.frame)
		m.dated = false
		return
	}
	if i, ok := p.meetingDay(m.claim, ind); ok {
		m.asOf, m.precision, m.basis, m.spoken = p.resolved[i].Day, "day", "stated", true
		return
	}
	// the statement day of its own sentence wins over the article's
	if i, ok := p.spokenOn(m.claim); ok {
		if p.toldAtMeeting(m.claim, i) {
			return
		}
		d := &p.resolved[i]
		m.asOf, m.precision, m.basis, m.weak, m.spoken = d.Day, string(d.Precision), "stated", false, true
	} else if i, ok := p.laterSpeech(m.claim); ok {
		m.asOf, m.precision, m.basis = p.resolved[i].Day, "day", "stated"
	}
}

// dateFinder finds the date of a claim of an indicator, by one of the ways a text tells it.
type dateFinder func(*indicator.Claim, data.Indicator) (int, bool)

// setDate dates a mention by date i, as its own words tell it.
func (p *page) setDate(m *mention, i int) {
	d := &p.resolved[i]
	m.asOf, m.precision = dayOf(d.Date)
	m.basis, m.dated = "stated", true
	m.start, m.end = d.PeriodStart, d.PeriodEnd
	m.bound = p.dates[i].Link.UpTo()
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
