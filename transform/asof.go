package transform

import (
	"strings"
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
	b := 0
	for i := range p.dates {
		for b < len(p.blocks)-1 && p.dates[i].Start >= p.blocks[b].End {
			b++
		}
		blockOf[i] = b
		if !p.blocks[b].Skip {
			own = append(own, p.dates[i])
		}
	}
	p.anchor = calendar.NewAnchor(pub.Day, trust, own)
	p.resolved = make([]resolvedDate, len(p.dates))
	for i := range p.dates {
		if p.blocks[blockOf[i]].Skip {
			p.resolved[i].noticed = p.roles[blockOf[i]] == extract.Notice && p.dates[i].Shape == calendar.YearOnly
			continue
		}
		d, err := p.dates[i].Resolve(&p.anchor)
		if m := &p.dates[i]; err == nil && m.Year == 0 && (m.Shape == calendar.Half || m.Shape == calendar.Quarter) && !pub.Day.IsZero() && d.Day.After(pub.Day.AddDate(0, 1, 0)) {
			// a half-year without its year that is not over yet is the one before
			d.Day, d.PeriodStart, d.PeriodEnd = d.Day.AddDate(-1, 0, 0), d.PeriodStart.AddDate(-1, 0, 0), d.PeriodEnd.AddDate(-1, 0, 0)
			d.Kind = calendar.Stated
		}
		p.resolved[i] = resolvedDate{suspect: err == nil && d.Suspect != "", Date: d, ok: err == nil && d.Suspect == "", block: blockOf[i]}
	}
	p.day = p.findDay()
	p.findDataDates()
	p.frame = p.findFrame()
}

// findDay is the day a figure holds for when its own words name none: the
// first day on which somebody spoke, else the day of publication, else what
// the years of the text leave.
func (p *page) findDay() statementDay {
	pub := p.article.Published.Day
	for i := range p.resolved {
		d := &p.resolved[i]
		if !d.ok || d.Kind != calendar.Statement || d.Precision != calendar.DayPrecise {
			continue
		}
		if !pub.IsZero() && (d.Day.After(pub) || pub.Sub(d.Day) > statementReach) {
			continue
		}
		return statementDay{d.Day, "day", "stated"}
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
	if year == 0 {
		// the year of the page's notices: "COPYRIGHT © 2023"
		for i := range p.dates {
			if p.resolved[i].noticed && p.dates[i].Year > year {
				year = p.dates[i].Year
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
		return statementDay{}
	}
	basis := "published"
	if stated {
		basis = "stated"
	}
	return statementDay{time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC), "year", basis}
}

// findFrame is the year before publication that the headline says the article
// is about ("selama tahun 2021"), -1 for none: figures without a date of their
// own are that year's.
func (p *page) findFrame() int {
	pub := p.article.Published.Day
	if pub.IsZero() {
		return -1
	}
	for i := range p.dates {
		if p.dates[i].Start >= p.blocks[0].End {
			break
		}
		if d := &p.resolved[i]; d.ok && p.dates[i].Link == calendar.During && d.Precision == calendar.YearPrecise && d.Day.Year() < pub.Year() {
			return i
		}
	}
	return -1
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
	lo, hi := 0, len(p.numbers)
	for lo < hi {
		mid := (lo + hi) / 2
		if p.numbers[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// date gives a mention the day it holds for.
func (p *page) date(m *mention) {
	ind := p.r.indicators[m.indicator]
	if i, ok := p.ownDate(m.claim, ind); ok {
		p.setDate(m, i)
		return
	}
	for _, find := range [...]func(*indicator.Claim, data.Indicator) (int, bool){p.openFrame, p.dataDate, p.saidOf, p.flowFrame} {
		if i, ok := find(m.claim, ind); ok {
			p.setDate(m, i)
			m.dated, m.byFrame = false, true
			return
		}
	}
	if ind.Kind == "flow" {
		if i, ok := p.eventBefore(m.claim, ind); ok {
			p.setDate(m, i)
			return
		}
	}
	if m.doubt == "" && p.planned(m.claim, ind) {
		m.doubt = "told of a day to come: a plan"
	}
	m.asOf, m.precision, m.basis = p.day.day, p.day.precision, p.day.basis
	m.weak = p.day.precision == "year"
	if p.frame >= 0 {
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

// dataDate is the date of the data that the text before tells figures from:
// "Per 30 Juni 2025 …", "semester I 2022". It holds on for stocks and rates
// until another one, and not where the sentence speaks of now or has its own
// speaker's day.
func (p *page) dataDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if ind.Kind == "target" || ind.Kind == "flow" {
		return 0, false
	}
	s := p.speech(c)
	for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < s.End; i++ {
		d := &p.resolved[i]
		if p.dates[i].Now || p.dates[i].This || d.ok && d.Kind == calendar.Statement && p.near(d.Day) && !p.consolidated(c) {
			return 0, false
		}
	}
	// the whole of a target is told with the target
	if o := p.partOf(c); o != nil && o.Aim == "target" {
		return 0, false
	}
	k := c.Sentence - 1
	if k < 0 || k >= len(p.dataDates) {
		return 0, false
	}
	i := p.dataDates[k]
	if i < 0 || !p.usable(i, ind) || !p.sameData(c, i) {
		return 0, false
	}
	d := p.resolved[i].Day
	if !p.day.day.IsZero() && p.day.precision == "day" && (!d.Before(p.day.day)) {
		return 0, false
	}
	return i, true
}

// sameData tells whether a claim speaks of what the date was told for: the
// same act, or the people that are its base. A date told without a figure is
// for all.
func (p *page) sameData(c *indicator.Claim, i int) bool {
	if strings.Contains(p.text[p.reading.Sentences[c.Sentence].Start:p.reading.Sentences[c.Sentence].End], "terkini") {
		return false
	}
	if !p.ofCards(p.dates[i].Start) && !p.spokenBetween(p.dates[i].End, p.reading.Sentences[c.Sentence].Start) {
		return true
	}
	at := p.dates[i].Start
	any := false
	for j := range p.reading.Claims {
		o := &p.reading.Claims[j]
		s := p.reading.Sentences[o.Sentence]
		if at < s.Start || at >= s.End || o.Family == "" {
			continue
		}
		any = true
		if o.Family == c.Family || groups[c.Family] {
			return true
		}
		if o.Family == "held" && c.Family == "record" || o.Family == "record" && c.Family == "held" {
			return true
		}
	}
	return !any
}

// ofCards tells whether the sentence at a place counts blank cards, whose day
// says nothing of people.
func (p *page) ofCards(at int) bool {
	for j := range p.reading.Claims {
		o := &p.reading.Claims[j]
		if s := p.reading.Sentences[o.Sentence]; s.Has(at) && p.r.indicators[o.Indicator].Unit == data.UnitCard {
			return true
		}
	}
	return false
}

// spokenBetween tells whether the day of a statement stands between two places.
func (p *page) spokenBetween(from, to int) bool {
	for i := p.firstDate(from); i < len(p.dates) && p.dates[i].Start < to; i++ {
		if d := &p.resolved[i]; d.ok && d.Kind == calendar.Statement && p.near(d.Day) {
			return true
		}
	}
	return false
}

// halfOrQuarter tells whether a date is a half-year or a quarter: those date
// data, never events.
func (p *page) halfOrQuarter(i int) bool {
	return p.dates[i].Shape == calendar.Half || p.dates[i].Shape == calendar.Quarter
}

// consolidated tells whether a claim counts people of the half-year's data told
// before, whose date a speaker's day does not change.
func (p *page) consolidated(c *indicator.Claim) bool {
	k := c.Sentence - 1
	return k >= 0 && k < len(p.dataDates) && p.dataDates[k] >= 0 && (c.Family == "wajib" || c.Family == "population") && p.dates[p.dataDates[k]].Shape == calendar.Half
}

// groups are the families of people without an act.
var groups = map[string]bool{"wajib": true, "population": true, "child": true, "pemula": true}

// findDataDates notes, for each sentence, the last date of data told up to its
// end, -1 for none.
func (p *page) findDataDates() {
	p.dataDates = make([]int, len(p.reading.Sentences))
	last, c := -1, 0
	for k, s := range p.reading.Sentences {
		stock := false
		for c < len(p.reading.Claims) && p.reading.Claims[c].Sentence < k {
			c++
		}
		for j := c; j < len(p.reading.Claims) && p.reading.Claims[j].Sentence == k; j++ {
			if p.reading.Claims[j].Flow {
				continue
			}
			switch p.r.indicators[p.reading.Claims[j].Indicator].Kind {
			case "stock", "rate":
				stock = true
			}
		}
		told := stock || strings.Contains(p.text[s.Start:s.End], "data")
		for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < s.End; i++ {
			if !told && !p.halfOrQuarter(i) && (p.dates[i].Link != calendar.AsOf && p.dates[i].Link != calendar.Until || p.counted(k)) || !p.datesData(i) {
				continue
			}
			// of two days in a sentence the earlier is told for comparison
			if last < 0 || p.dates[last].Start < s.Start || !p.resolved[i].Day.Before(p.resolved[last].Day) {
				last = i
			}
		}
		p.dataDates[k] = last
	}
}

// announces tells whether a phrase dates data by itself, without a figure or a
// word for data beside it.
func (p *page) announces(i int) bool {
	m := &p.dates[i]
	return m.Link == calendar.AsOf || m.Shape == calendar.Half || m.Shape == calendar.Quarter
}

// datesData tells whether a phrase gives the date of data, not of an event.
func (p *page) datesData(i int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	if !d.ok || m.Event || m.Now || m.This {
		return false
	}
	switch d.Kind {
	case calendar.Statement:
		return m.Link == calendar.AsOf || m.Link == calendar.Until
	case calendar.Beginning, calendar.Eventual, calendar.Future:
		return false
	}
	switch m.Shape {
	case calendar.Half, calendar.Quarter:
		return true
	case calendar.FullDate, calendar.DayMonth:
		return m.Link == calendar.AsOf || m.Link == calendar.Until
	case calendar.MonthYear, calendar.MonthOnly:
		return m.Link != calendar.During && m.Link != calendar.Since && m.Link != calendar.Before && m.Link != calendar.After
	case calendar.YearOnly:
		return m.Link == calendar.AsOf || m.Link == calendar.Until || m.Part == calendar.End || p.pastYear(i)
	}
	return false
}

// pastYear tells whether a phrase names a year that was over when the text was
// told: what it tells of that year goes on until it comes back to now.
func (p *page) pastYear(i int) bool {
	m := &p.dates[i]
	return p.resolved[i].Day.Year() < p.day.day.Year() && m.Link != calendar.Before && m.Link != calendar.After
}

// eventBefore is the date that ends the sentence before a flow's, where that
// sentence has no figure of its own: "Pengambilan terakhir pada Juli lalu."
func (p *page) eventBefore(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence - 1
	if k < 0 {
		return 0, false
	}
	s := p.reading.Sentences[k]
	for i := range p.reading.Claims {
		if p.reading.Claims[i].Sentence == k {
			return 0, false
		}
	}
	for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < s.End; i++ {
		if s.End-p.dates[i].End <= 6 && p.usable(i, ind) && p.resolved[i].Kind != calendar.Statement && p.dates[i].Past {
			return i, true
		}
	}
	return 0, false
}

func (p *page) setDate(m *mention, i int) {
	d := &p.resolved[i]
	m.asOf, m.precision = dayOf(d.Date)
	m.basis, m.dated = "stated", true
	m.start, m.end = d.PeriodStart, d.PeriodEnd
	m.bound = p.dates[i].Link == calendar.Until || p.dates[i].Link == calendar.AsOf
	m.fuzzy = p.about(d.Date, &p.dates[i])
}

// spokenOn finds the statement day printed in the claim's sentence.
func (p *page) spokenOn(c *indicator.Claim) (int, bool) {
	s := p.speech(c)
	for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < s.End; i++ {
		if d := &p.resolved[i]; d.ok && d.Kind == calendar.Statement && p.near(d.Day) {
			return i, true
		}
	}
	return 0, false
}

// longestSpeech bounds the sentences of one quotation.
const longestSpeech = 6

// speech is the sentence of a claim, and where a quotation stays open at its
// end, the sentences up to the one that closes it: the speaker and the day
// stand there.
func (p *page) speech(c *indicator.Claim) indicator.Span {
	s := p.reading.Sentences[c.Sentence]
	block := p.blocks[c.Block]
	open := quoting(p.text[block.Start:s.End])
	for k := c.Sentence + 1; open && k < len(p.reading.Sentences) && k <= c.Sentence+longestSpeech; k++ {
		next := p.reading.Sentences[k]
		if next.Start >= block.End {
			break
		}
		s.End = next.End
		open = quoting(p.text[block.Start:s.End])
	}
	return s
}

// quoting tells whether a text ends inside double quotation marks.
func quoting(text string) bool {
	open := false
	for _, r := range text {
		switch r {
		case '"':
			open = !open
		case '“':
			open = true
		case '”':
			open = false
		}
	}
	return open
}

// near tells whether a day may be a statement's day.
func (p *page) near(day time.Time) bool {
	pub := p.article.Published.Day
	return pub.IsZero() || !day.After(pub) && pub.Sub(day) <= statementReach
}

// firstDate is the index of the first date at or behind a byte offset.
func (p *page) firstDate(at int) int {
	lo, hi := 0, len(p.dates)
	for lo < hi {
		mid := (lo + hi) / 2
		if p.dates[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// longestChain bounds the figures of a list that take their words from one
// another.
const longestChain = 64

// ownDate finds the date phrase that the words of a claim, or of the claim it
// takes its words from, give.
func (p *page) ownDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	for seen := 0; c != nil && seen < longestChain; {
		if i, ok := p.zoneDate(c, ind); ok {
			return i, true
		}
		switch {
		case c.Same >= 0:
			c = &p.reading.Claims[c.Same]
		case c.Heir >= 0 && (c.Source == indicator.List || c.Back && p.follows(c, &p.reading.Claims[c.Heir])):
			c = &p.reading.Claims[c.Heir]
		default:
			if w := p.partOf(c); w != nil {
				c = w
			} else {
				c = nil
			}
		}
		seen++
	}
	return 0, false
}

// follows tells whether c stands in the sentence right behind o, in the body.
func (p *page) follows(c, o *indicator.Claim) bool {
	return c.Sentence-o.Sentence <= 1 && !p.blocks[o.Block].Title
}

// partOf is the claim of which c is the whole.
func (p *page) partOf(c *indicator.Claim) *indicator.Claim {
	for i := range p.reading.Claims {
		o := &p.reading.Claims[i]
		if o.Sentence == c.Sentence && o.Of >= 0 && &p.reading.Claims[o.Of] == c {
			return o
		}
	}
	return nil
}

// zoneDate is the date in the claim's own part of its sentence, the nearest in
// front first; else one that opens the sentence.
func (p *page) zoneDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	num := &p.numbers[c.Number]
	pre, post, now := -1, -1, false
	for i := p.firstDate(c.Pre.Start); i < len(p.dates) && p.dates[i].Start < num.Start; i++ {
		if !c.Pre.Has(p.dates[i].Start) {
			continue
		}
		switch {
		case p.dates[i].Now:
			pre, now = -1, true
		case p.usable(i, ind):
			pre, now = i, false
		}
	}
	for i := p.firstDate(num.End); i < len(p.dates); i++ {
		if !c.Post.Has(p.dates[i].Start) {
			break
		}
		if strings.Contains(p.text[num.End:p.dates[i].Start], ",") && p.dates[i].Link != calendar.AsOf && p.dates[i].Link != calendar.Until {
			break
		}
		if p.usable(i, ind) {
			post = i
			break
		}
	}
	switch {
	case now && (post < 0 || p.dates[post].Start-num.End >= 24):
		return 0, false
	case post >= 0 && (pre < 0 || p.dates[post].Start-num.End < 24):
		return post, true
	case pre >= 0:
		return pre, true
	}
	s := p.reading.Sentences[c.Sentence]
	found := -1
	for i := p.firstDate(s.Start); i < len(p.dates) && p.dates[i].Start < c.Pre.Start; i++ {
		if p.usable(i, ind) {
			found = i
		}
	}
	return max(found, 0), found >= 0
}

// usable tells whether a date can be the day of a figure of the indicator.
func (p *page) usable(i int, ind data.Indicator) bool {
	d, m := &p.resolved[i], &p.dates[i]
	if !d.ok || m.Event || m.Shape == calendar.Weekday && m.Link != calendar.Until && m.Link != calendar.AsOf {
		return false
	}
	switch d.Kind {
	case calendar.Statement:
		// "pada Rabu, 5 Juni 2024, tercatat …" dates the figure, "Rabu (5/6)" its telling
		switch m.Link {
		case calendar.Until, calendar.AsOf:
			return true
		case calendar.On:
			return !m.Bracketed
		}
		return false
	case calendar.Beginning, calendar.Eventual:
		return false
	}
	if m.Shape == calendar.Relative && (m.Now || m.Of == calendar.Weeks) {
		return false // a week is no day, no month and no year
	}
	if m.Shape == calendar.Relative && m.This && ind.Kind != "target" && ind.Kind != "flow" {
		return false // "bulan ini" of a stock is now
	}
	ref := p.day.day
	if !p.article.Published.Day.IsZero() {
		ref = p.article.Published.Day
	}
	if m.Part == calendar.End && m.Link == calendar.Until && !ref.IsZero() && d.Precision != calendar.DayPrecise && d.Day.Sub(ref) > endReach {
		// "sampai akhir Desember ini", told in the middle of it: a deadline
		return ind.Kind == "target"
	}
	future := d.Kind == calendar.Future || !ref.IsZero() && later(d.Date, ref)
	if ind.Kind == "target" {
		return m.Link != calendar.AsOf
	}
	if future && !p.about(d.Date, m) {
		return false
	}
	// A stock told for the running year holds for the day of its telling.
	if ind.Kind != "flow" && d.Precision == calendar.YearPrecise && p.day.precision == "day" && d.Day.Year() == p.day.day.Year() {
		return false
	}
	return true
}

// endReach is how long before the end of a month it may be told as reached.
const endReach = 7 * 24 * time.Hour

// midReach is how far the middle of a year may lie behind publication and
// still be about now.
const midReach = 45 * 24 * time.Hour

// about tells whether a phrase like "hingga pertengahan 2025" means about now.
func (p *page) about(d calendar.Date, m *calendar.Mention) bool {
	pub := p.article.Published.Day
	return m.Part == calendar.Middle && !pub.IsZero() && d.Day.Sub(pub) <= midReach
}

// later tells whether the stretch that a date names begins behind the day.
func later(d calendar.Date, day time.Time) bool {
	switch d.Precision {
	case calendar.YearPrecise:
		return d.Day.Year() > day.Year()
	case calendar.MonthPrecise:
		return d.Day.Year() > day.Year() || d.Day.Year() == day.Year() && d.Day.Month() > day.Month()
	}
	return d.Day.After(day)
}
