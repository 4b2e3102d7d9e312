package transform

import (
	"math"
	"slices"
	"time"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// mention is one printing of a figure that may become an observation.
type mention struct {
	claim     *indicator.Claim
	claimAt   int // index of the claim
	num       *numeral.Number
	indicator string
	unit      string

	value, low, high float64
	qualifier        string

	place      region.Place
	placeNote  string // why the place is in doubt; empty when it is settled
	denom      string
	denomBasis string
	cohort     string

	asOf        time.Time
	precision   string
	basis       string
	start, end  time.Time
	bound       bool // its date is the end of a stretch: hingga, per
	fuzzy       bool // its date names about now
	dated       bool // its own words date it
	byFrame     bool // data told elsewhere date it
	spoken      bool // the day of its own sentence's speaker dates it
	weak        bool // dated by its year only because no day is known
	block       int
	title       bool
	echo        bool // its words are those of an earlier figure of the same value
	doubt       string
	rule        string
	observation int // index in the result, -1 for none
	lead        int // index of the mention that it repeats, itself when it leads
	total       int // 1 + the claim of the total that dates it, 0 for none
}

// unclear is the doubt about words that name no indicator by themselves.
const unclear = "the words do not say clearly what is counted"

// untold is the doubt about a figure that points back to another.
const untold = "points back to a figure that was not told"

// oldLevel is the doubt about a figure of a time that is not told.
const oldLevel = "the level before a change, without its day"

// leastStrength is the weight of words below which a figure stays doubtful.
const leastStrength = 0.38

// unclearWords is the doubt about what the words of a claim count, empty for none.
func unclearWords(c *indicator.Claim) string {
	if c.Strength < leastStrength || c.Source == indicator.Topic {
		return unclear
	}
	return ""
}

// mostMentions bounds the figures that are held against each other; no article
// comes near it.
const mostMentions = 1000

// collect makes a mention of every claim that names an indicator.
func (p *page) collect() {
	p.mentions = make([]mention, 0, min(len(p.reading.Claims)+4, mostMentions))
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Indicator == "" || c.Role != "" {
			continue
		}
		if len(p.mentions) >= mostMentions {
			p.note(c.Number, "unresolved", "more figures than an article has")
			continue
		}
		ids := [...]string{c.Indicator, c.Also}
		for _, id := range ids {
			if id != "" {
				p.add(i, c, id)
			}
		}
		p.countOtherwise(i)
	}
}

// add makes a mention of a claim as one of an indicator for each of its places, or notes why it
// is none.
func (p *page) add(at int, c *indicator.Claim, id string) {
	ind := p.r.indicators[id]
	n := &p.numbers[c.Number]
	if !n.Has(numeral.Readable) {
		return
	}
	if n.Has(numeral.Article) && n.Value <= 1 {
		p.note(c.Number, "idiom", "one as an article")
		return
	}
	if n.Range != numeral.NoRange {
		p.note(c.Number, "range", "a range, not one value")
		return
	}
	if p.brokenUp(c, n) {
		p.note(c.Number, "unresolved", "two numbers without a word between: a broken print")
		return
	}
	if !c.Percent && n.Unit.Empty() && p.likeYear(n) {
		p.note(c.Number, "date", "a year by its form")
		return
	}
	if p.stranger(c, n) {
		p.note(c.Number, "count_of_things", "counts something the vocabulary does not know")
		return
	}
	if d := p.text[n.Digits.Start:n.Digits.End]; len(d) > 1 && d[0] == '0' && d[1] >= '0' && d[1] <= '9' {
		p.note(c.Number, "unresolved", "digits that begin with a nought")
		return
	}
	m := mention{
		claim: c, claimAt: at, num: n, indicator: id, unit: ind.Unit,
		qualifier: string(n.Qualifier), block: c.Block, title: p.blocks[c.Block].Title,
		rule: c.Rule, cohort: "all", observation: -1,
	}
	if m.qualifier == "" {
		m.qualifier = string(numeral.Exact)
	}
	m.value, m.low, m.high = n.Value, n.Low, n.High
	if !p.readable(&m, ind) {
		return
	}
	if m.title && !c.Percent {
		if role, why := p.refused(&m); role != "" {
			p.note(c.Number, role, why)
			return
		}
	}
	if why := mismatch(&m); why != "" {
		p.note(c.Number, "count_of_things", why)
		return
	}
	if cohort := p.cohortOf(at); cohort != "" {
		m.cohort = cohort
		m.doubt = partOfPeople + cohort
	} else {
		m.doubt = unclearWords(c)
	}
	if ind.Unit == data.UnitPercent && len(ind.Usual) == 2 && (m.value < ind.Usual[0] || m.value > ind.Usual[1]) && m.doubt == "" {
		m.doubt = unusualShare
	}
	if m.doubt == "" && p.boundOfNobody(c, n) {
		m.doubt = ofNobody
	}
	if c.Rule == "same_value" && !c.AimSaid && c.Base == "" {
		m.echo = true
	}
	if ind.Unit == data.UnitPercent && c.Base != "" && fits(c.Base, ind) {
		m.denom, m.denomBasis = c.Base, "stated"
	}
	if c.That && c.Source >= indicator.Before && !c.Percent && c.Rule != "same_value" && m.doubt == "" && !p.partOfTold(c) {
		m.doubt = untold
	}
	p.date(&m)
	if c.Parts && !p.turnedTo(c) && (c.Source > indicator.Beside || groups[c.Family] && !(c.Family == "wajib" && c.Source == indicator.Own) && p.partOf(c) == nil) && p.named(c) == nil && m.unit != data.UnitPercent {
		p.note(c.Number, "part", "a part of the figure before")
		return
	}
	if p.unparted(&m) {
		m.dated = false
	}
	if c.Old && !m.dated && !(m.byFrame && p.toldOfThen(c)) && m.doubt == "" && ind.Kind != "target" && id != "blangko_requested" {
		m.doubt = oldLevel
	}
	p.vaguePast(&m, ind)
	p.vagueArrival(&m, ind)
	if m.doubt == "" && id == "ktp_el_printed" && !p.framed(&m) && (m.value < leastTold || !p.periodTold(c) && !p.ofReview(&m)) || m.doubt == "" && id == "ktp_el_printed" && p.printedInAll(&m) {
		m.doubt = noTime
	}
	for _, pl := range p.placesOf(c) {
		m := m
		m.place, m.placeNote = pl.place, pl.note
		if c.OfSuch && pl.place.Code == data.NationCode {
			p.note(c.Number, "other_region", "of regions that are only described") // "kawasan yang 75 persen anaknya …"
			continue
		}
		if m.placeNote != "" && m.doubt == "" {
			m.doubt = m.placeNote
		}
		p.notPart(&m)
		p.visitDay(&m)
		m.lead = len(p.mentions)
		p.mentions = append(p.mentions, m)
	}
}

// cohortOf is the part of the people that a claim is about by its own words or
// by those of the figure that it is a second form of.
func (p *page) cohortOf(at int) string {
	c := &p.reading.Claims[at]
	if c.Cohort != "" {
		return c.Cohort
	}
	if c.Percent && c.Same >= 0 && !p.reading.Claims[c.Same].Percent {
		return p.reading.Claims[c.Same].Cohort
	}
	return ""
}

// refused gives the role that the text gives a headline's figure, where it is
// no figure of the vocabulary there.
func (p *page) refused(m *mention) (role, why string) {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if p.blocks[c.Block].Title || p.numbers[c.Number].Value != m.value || c.Percent != m.claim.Percent {
			continue
		}
		if c.Role == "" || p.lackAsUnrecorded(m, c) {
			return "", ""
		}
		role, why = c.Role, c.Reason
	}
	return role, why
}

// dated tells whether a date stands in a claim's own words.
func (p *page) dated(c *indicator.Claim) bool {
	for _, s := range [...]indicator.Span{c.Pre, c.Post} {
		if i := p.firstDate(s.Start); i < len(p.dates) && s.Has(p.dates[i].Start) {
			return true
		}
	}
	return false
}

// fits tells whether an indicator is told as a share of a base.
func fits(base string, ind data.Indicator) bool {
	return ind.ShareOf != nil && slices.Contains(ind.ShareOf.Wholes, base)
}

// readable settles a number with several readings: people and cards are whole,
// and a share lies under a hundred or so.
func (p *page) readable(m *mention, ind data.Indicator) bool {
	whole := ind.Unit != data.UnitPercent
	// "74,0" prints a share or has lost its scale
	parted := whole && m.num.Scale == 1 && m.num.Decimals > 0 && m.num.Decimals <= mostLost && m.value < 1000
	good := func(v float64) bool {
		if whole {
			return v == math.Trunc(v)
		}
		return v <= 200
	}
	if good(m.value) && !parted && !m.num.Has(numeral.Locale) {
		return true
	}
	all := append([]float64{m.value}, m.num.Alternatives...)
	for k, v := range all {
		if k > 0 && whole && m.num.Decimals != 3 && !m.num.Has(numeral.ScaleDoubt) {
			break // "1,9 keping" has lost its scale
		}
		if good(v) && !(k == 0 && parted) {
			if v != m.value {
				m.value, m.low, m.high = v, v, v
			}
			return true
		}
	}
	return p.lostScale(m)
}

// mismatch tells why the noun behind a number does not fit the indicator.
func mismatch(m *mention) string {
	class := m.num.Unit.Class
	switch m.unit {
	case data.UnitPerson:
		listed := m.claim.Family == "akta" && m.claim.Source == indicator.List // "akta lahir Mei 910 lembar, Juni 845 lembar"
		if class == numeral.Card && m.claim.Source >= indicator.List && m.claim.Family != "kia" && !listed {
			return "cards, not people"
		}
	case data.UnitCard:
		if class == numeral.Person {
			return "people, not cards"
		}
	}
	return ""
}

// dayOf is a date's day as the observation tells it.
func dayOf(d calendar.Date) (time.Time, string) { return d.Day, string(d.Precision) }
