package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// besideTies gives the second form of a figure, its count or its share beside
// it, the date that another printing of the first gives.
func (p *page) besideTies() {
	lead := make(map[int]int, len(p.mentions))
	for i := range p.mentions {
		lead[p.mentions[i].claimAt] = p.mentions[i].lead
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.claim.Same < 0 {
			continue
		}
		j, ok := lead[m.claim.Same]
		if !ok {
			continue
		}
		a, b := &p.mentions[m.lead], &p.mentions[j]
		if !a.dated && b.dated || !p.framed(a) && p.framed(b) || p.oneTarget(b, a) {
			a, b = b, a
		}
		if p.oneTarget(a, b) {
			b.takeDate(a, true) // a target in people and in percent is one
			continue
		}
		// data that goes on gives way to the date of the count's first printing
		again := b.byFrame && !b.dated && a.claimAt != m.claim.Same && b == m
		// the share of a count that takes data's date, told with it by a speaker of another day
		with := b == m && a.byFrame && a.claimAt == m.claim.Same && b.spoken
		if (a.dated && (!p.framed(b) || again) || with && !p.framed(b)) && a.place == b.place && pair(p.r.indicators[a.indicator], p.r.indicators[b.indicator]) {
			b.takeDate(a, true)
		}
	}
}

// oneTarget tells whether b is the other form of the target a, and only a has a
// date.
func (p *page) oneTarget(a, b *mention) bool {
	target := func(m *mention) bool { return p.r.indicators[m.indicator].Kind == "target" }
	return target(a) && target(b) && a.place == b.place && p.framed(a) && !p.framed(b) && b.weak
}

// pair tells whether one indicator is the share of the other's count.
func pair(a, b data.Indicator) bool {
	return a.Kind != "target" && b.Kind != "target" && a.Kind != "flow" && b.Kind != "flow"
}

// siblingDates gives kecamatan told without a date the one date of the same
// figure elsewhere: of their region's total or of other kecamatan. Where a
// speaker's day or a word of now stands in their sentence, or the total has two
// dates, nothing is given.
func (p *page) siblingDates() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if p.listedOn(i) {
			m.takeDate(&p.mentions[i-1], true)
			m.spoken = false
			continue
		}
		if o := p.provinceTold(i); o != nil {
			m.takeDate(o, true)
			m.spoken = false
			continue
		}
		if kind := p.r.indicators[m.indicator].Kind; m.place.District == "" || p.framed(m) || kind == "target" || kind == "flow" || m.claim.Source == indicator.Own && p.toldNow(m.claim) {
			continue
		}
		if m.spoken {
			if from := p.wholeBefore(i); from != nil {
				m.takeDate(from, true)
			}
			continue
		}
		if from := p.onlyDated(m); from != nil {
			m.takeDate(from, true)
		}
	}
}

// listedOn tells whether a speaker only goes on with the regions of a list told of dated
// data: "Per 30 April … disusul A 11,7 persen. 'Yang terendah B, 3,4 persen,' kata …".
func (p *page) listedOn(i int) bool {
	m := &p.mentions[i]
	if i == 0 || !m.spoken || m.dated || m.place.Level != data.Regency || m.place == p.context.Place || m.claim.Source < indicator.List || m.claim.Source == indicator.Own && p.toldNow(m.claim) {
		return false
	}
	o := &p.mentions[i-1]
	kind := p.r.indicators[m.indicator].Kind
	return o.indicator == m.indicator && (kind == "stock" || kind == "rate") && o.place.Level == data.Regency && o.place != m.place && o.place != p.context.Place && p.framed(o) && !o.spoken
}

// wholeBefore is the dated figure of the whole region, told right before that of a
// kecamatan, in its paragraph or with others of the list between, of which it is a
// part; nil for none. "Sisanya yang
// 6.665 itu … Terbanyak di Kecamatan Mentawa, 1.204 orang".
func (p *page) wholeBefore(at int) *mention {
	m := &p.mentions[at]
	var from *mention
	for j := at - 1; j >= 0 && (p.mentions[j].block == m.block || p.mentions[j+1].claim.Sentence-p.mentions[j].claim.Sentence <= 1); j-- {
		o := &p.mentions[j]
		if o.indicator != m.indicator || o.place.Code != m.place.Code || o.place.District != "" {
			continue
		}
		if p.lends(o) && (o.value > m.value || o.unit == data.UnitPercent) && !p.toldNow(m.claim) && !p.toldNow(o.claim) {
			if from == nil || o.asOf.After(from.asOf) {
				from = o // "251.300 jiwa. Sebelumnya, pada 2022, 249.100 jiwa. Terpadat A": of the level reached
			}
			continue
		}
		return from
	}
	return from
}

// onlyDated is a figure of the indicator and region of m in another sentence
// with the only date that such figures have, nil where they have two or one of
// the whole region has none.
func (p *page) onlyDated(m *mention) *mention {
	var from *mention
	for j := range p.mentions {
		o := &p.mentions[j]
		if o.indicator != m.indicator || o.place.Code != m.place.Code || o.title || o.claim.Sentence == m.claim.Sentence {
			continue
		}
		switch {
		case !p.framed(o) && o.place.District == "":
			return nil
		case !p.framed(o):
		case from != nil && !from.asOf.Equal(o.asOf):
			return nil
		default:
			from = o
		}
	}
	return from
}

// mostLevels bounds the dated levels between which increases are looked for.
const mostLevels = 60

// riseDates gives what came in between two levels the date of the later one:
// 20.186 at the end of July, 13.905 before it, "bertambah 6.281".
func (p *page) riseDates() {
	var levels []*mention
	for i := range p.mentions {
		if m := &p.mentions[i]; p.framed(m) && p.r.indicators[m.indicator].Kind == "stock" && len(levels) < mostLevels {
			levels = append(levels, m)
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if p.r.indicators[m.indicator].Kind != "flow" || m.unit == data.UnitPercent {
			continue
		}
		// a date of its own holds, unless it is that of the earlier level
		if a, b := riseTo(m, levels); a != nil && (!p.framed(m) || a.asOf.After(m.asOf) && !(m.dated && m.asOf.After(b.asOf))) {
			m.asOf, m.precision, m.basis, m.byFrame = a.asOf, a.precision, a.basis, true
		}
	}
}

// riseTo gives the later and the earlier of two levels of the family of m that lie apart
// by its value.
func riseTo(m *mention, levels []*mention) (later, earlier *mention) {
	for _, a := range levels {
		if a.place != m.place || a.claim.Family != m.claim.Family {
			continue
		}
		for _, b := range levels {
			if b.indicator == a.indicator && b.place == a.place && b.asOf.Before(a.asOf) && (a.value-b.value == m.value || m.asOf.Equal(b.asOf) && m.rounded(a.value-b.value)) {
				return a, b
			}
		}
	}
	return nil, nil
}

// rounded tells whether a count is the round form of another: "44 ribu lebih" of
// 44.163.
func (m *mention) rounded(v float64) bool {
	return m.low <= v && v < m.high && m.high-m.low <= roundRise*m.value
}

// roundRise is how wide, as a part of it, the round form of a difference may be.
const roundRise = 0.3

// twin tells whether one of two mentions is a second form of the other: a count
// and the share beside it.
func (m *mention) twin(o *mention) bool {
	return o.claim.Same == m.claimAt || m.claim.Same == o.claimAt
}
