package transform

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"time"

	"rekap/data"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// result makes the rows of a page from its mentions.
func (p *page) result() Result {
	var res Result
	leads := 0
	for i := range p.mentions {
		if p.mentions[i].lead == i {
			leads++
		}
	}
	res.Observations = slices.Grow(res.Observations, leads)
	for i := range p.mentions {
		if p.mentions[i].lead == i {
			p.mentions[i].observation = len(res.Observations)
			res.Observations = append(res.Observations, p.observe(&p.mentions[i]))
		}
	}
	p.outspoken(res.Observations)
	for i := range p.mentions {
		m := &p.mentions[i]
		line := &p.ledger[m.claim.Number]
		lead := &p.mentions[m.lead]
		if line.mention == 0 || p.mentions[line.mention-1].lead != line.mention-1 && m.lead == i {
			line.mention = i + 1
			line.role, line.reason = "observation", m.indicator
			if m.lead != i {
				line.role, line.reason = "duplicate", "told before: "+lead.num.Printed(p.text)
			}
		}
	}
	res.Figures = p.figures(res.Observations)
	res.Checks = p.checks(res.Observations)
	return res
}

// observe makes the observation of a mention.
func (p *page) observe(m *mention) Observation {
	a := p.article
	c := m.claim
	s := p.reading.Sentences[c.Sentence]
	o := Observation{
		Page: a.Page.Page, PageID: a.ID, URL: a.Page.URL, Outlet: a.Page.Outlet, Kind: "news",
		Indicator: m.indicator, Unit: m.unit,
		RegionCode: m.place.Code, Region: m.place.Name, Level: string(m.place.Level),
		Cohort: m.cohort, Value: m.value, ValueLow: m.low, ValueHigh: m.high, Qualifier: m.qualifier,
		Denominator: m.denom, DenominatorBasis: "none",
		AsOf: m.asOf, AsOfPrecision: m.precision, AsOfBasis: m.basis, PeriodStart: m.start, PeriodEnd: m.end,
		Published: a.Published.Day, FetchedAt: a.Page.FetchedAt,
		Printed:    p.printed(m),
		Quote:      p.text[s.Start:s.End],
		QuoteStart: p.onPage(s.Start), QuoteEnd: p.onPage(s.Start) + p.runes.at(s.End) - p.runes.at(s.Start), PrintedStart: p.onPage(p.printedStart(m)),
		Status: Accepted, Rule: m.rule, ExtractorVersion: p.r.version,
	}
	if m.denom != "" {
		o.DenominatorBasis = m.denomBasis
	}
	if p.confirmed(m) {
		m.doubt = ""
	}
	if m.doubt == "" {
		m.doubt = p.impossible(m)
	}
	if m.doubt == "" {
		m.doubt = p.outweighed(m)
	}
	if m.doubt == "" {
		m.doubt = p.addedTo(m)
	}
	if m.doubt == "" {
		m.doubt = p.thousandth(m)
	}
	if m.doubt == "" {
		m.doubt = p.aimedAt(m)
	}
	if m.doubt == "" {
		m.doubt = p.ofTheWhole(m)
	}
	if m.doubt == "" {
		m.doubt = p.toldWithout(m)
	}
	if m.doubt == "" && !m.fuzzy && p.toCome(&o) {
		m.doubt = "told of a day to come: a plan or a misread date"
	}
	if m.doubt != "" {
		o.Status, o.StatusReason = Doubtful, m.doubt
	}
	o.ID = observationID(&o, m.place)
	return p.r.Publishable(p.r.corrected(o, a.Page.Canonical))
}

// toCome says whether a figure that is no target is dated wholly after its page
// appeared. First-time holders may be counted up to a day to come.
func (p *page) toCome(o *Observation) bool {
	last := o.Published
	if last.IsZero() {
		last = o.FetchedAt
	}
	if last.IsZero() || o.AsOf.IsZero() || p.r.indicators[o.Indicator].Kind == "target" || p.r.indicators[o.Indicator].Reads.Family == "pemula" {
		return false
	}
	first := o.AsOf
	switch o.AsOfPrecision {
	case "month":
		first = time.Date(first.Year(), first.Month(), 1, 0, 0, 0, 0, time.UTC)
	case "year":
		first = time.Date(first.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
	}
	return first.After(last.AddDate(0, 0, 1))
}

// printedStart is where the figure with its hedge begins.
func (p *page) printedStart(m *mention) int {
	n := m.num
	if !n.Hedge.Empty() && n.Hedge.Start < n.Start {
		return n.Hedge.Start
	}
	return n.Start
}

// printed is the figure with its hedge and unit noun as printed.
func (p *page) printed(m *mention) string {
	n := m.num
	end := n.End
	if !n.HedgeAfter.Empty() && n.HedgeAfter.End > end {
		end = n.HedgeAfter.End
	}
	// a word that no list has for a noun is not the figure's: "4.000 dan"
	if n.Unit.Class != numeral.NoClass && m.unit != data.UnitPercent && n.Unit.End > end {
		end = n.Unit.End
	}
	return p.text[p.printedStart(m):end]
}

// observationID is stable for the same figure of the same page.
func observationID(o *Observation, place region.Place) string {
	h := sha256.New()
	for _, part := range [...]string{
		o.PageID, o.Indicator, o.RegionCode, place.District, o.Cohort,
		strconv.FormatFloat(o.Value, 'f', -1, 64), o.Denominator, dateKey(o.AsOf), strconv.Itoa(o.PrintedStart),
	} {
		h.Write([]byte(part))
		h.Write([]byte{'\n'})
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
}

// dateKey is a day as identifiers have it.
func dateKey(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
