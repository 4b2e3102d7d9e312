package transform

import (
	"math"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// levelReach is over how many sentences a level is set against the one before.
const levelReach = 2

// besideClaims is how many figures away the difference of a level is told.
const besideClaims = 2

// earlierLevels reads what a level is told against, where the difference told
// with it is exactly the one between the two and a date of its own stands there:
// "turun 12.765 dibanding semester I 2023 yang jumlahnya 11.350.328", "60,09 persen,
// naik 2 persen dibanding tahun lalu yang sebesar 58 persen".
func (p *page) earlierLevels() {
	told := len(p.mentions)
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Role != "gap" || !c.Percent && digits(p.numbers[c.Number].Value) < leastSure {
			continue
		}
		if m := p.laterLevel(i); m != nil {
			o := m.claim
			c.Role, c.Reason, c.Flow = "", "", false
			c.Family, c.Indicator, c.Undone, c.Aim = o.Family, m.indicator, o.Undone, "actual"
			c.Rule, c.Strength, c.Source = "arithmetic", 1, indicator.Beside
			p.add(i, c, c.Indicator)
		}
	}
	for i := range p.mentions {
		e := &p.mentions[i]
		if e.doubt == "" && !p.ruledOut(e) || e.placeNote != "" || !e.dated || e.unit != data.UnitPerson || digits(e.value) < leastApart {
			continue
		}
		if m, rise := p.risenFrom(e); m != nil {
			e.indicator, e.unit, e.cohort, e.doubt, e.rule = m.indicator, m.unit, "all", "", "arithmetic"
			p.cameIn(rise, m)
		}
	}
	p.inOrder(told)
}

// cameIn makes the difference of two levels of activations the new ones.
func (p *page) cameIn(at int, m *mention) {
	c := &p.reading.Claims[at]
	ind, ok := p.r.indicators["ikd_new_activations"]
	if !ok || m.indicator != "ikd_activated" || c.Role != "gap" || len(p.mentions) >= mostMentions {
		return
	}
	c.Role, c.Reason, c.Family, c.Indicator, c.Flow = "", "", m.claim.Family, ind.ID, true
	c.Rule, c.Strength, c.Source, c.Aim = "arithmetic", 1, indicator.Beside, "actual"
	p.add(at, c, ind.ID)
}

// leastApart is the number of digits of a level that lies apart from a later one by just
// the difference told.
const leastApart = 3

// leastDifference is the least difference that two levels lie apart by to a head
// and by no coincidence.
const leastDifference = 100

// risenFrom is the level, told before a figure that its words leave unclear, that
// lies apart from it by the difference told beside it, and has another date, and the
// claim of the difference; nil for none: "akhir 2023 jumlahnya 7.951 orang, jadi bertambah 975".
func (p *page) risenFrom(e *mention) (level *mention, rise int) {
	for j := max(e.claimAt-besideClaims, 0); j <= e.claimAt+besideClaims && j < len(p.reading.Claims); j++ {
		g := &p.reading.Claims[j]
		d := p.numbers[g.Number].Value
		if g.Percent || d < leastDifference || !g.Flow && g.Role != "gap" || g.Sentence < e.claim.Sentence || g.Sentence > e.claim.Sentence+1 {
			continue
		}
		for i := range p.mentions {
			m := &p.mentions[i]
			if math.Abs(m.value-e.value) == d && m.doubt == "" && m.place == e.place && m.claim.Sentence <= e.claim.Sentence && !m.title &&
				m.unit == data.UnitPerson && p.r.indicators[m.indicator].Kind == "stock" && !m.asOf.Equal(e.asOf) {
				return m, j
			}
		}
	}
	return nil, 0
}

// apart tells whether two levels lie apart by a difference: counts to the unit,
// shares within the last digit that all three print.
func apart(a, b, gap *numeral.Number) bool {
	d := math.Abs(a.Value - b.Value)
	if gap.Form != numeral.Percent {
		return d == gap.Value
	}
	return gap.Value > 0 && math.Abs(d-gap.Value) <= 0.5*math.Pow10(-min(a.Decimals, b.Decimals, gap.Decimals))
}

// laterLevel is the stock or share told shortly before that lies apart from a count by a
// difference of its sentence, and has another date; nil for none.
func (p *page) laterLevel(at int) *mention {
	c := &p.reading.Claims[at]
	n := &p.numbers[c.Number]
	for j := max(at-besideClaims, 0); j <= at+besideClaims && j < len(p.reading.Claims); j++ {
		g := &p.reading.Claims[j]
		gap := &p.numbers[g.Number]
		if g.Sentence != c.Sentence || g.Role != "gap" || g.Percent != c.Percent || g.Number == c.Number || !c.Percent && digits(gap.Value) < leastSure {
			continue
		}
		for i := range p.mentions {
			m := &p.mentions[i]
			kind := p.r.indicators[m.indicator].Kind
			if m.doubt != "" || m.claim.Percent != c.Percent || m.title || kind != "stock" && kind != "rate" || !apart(m.num, n, gap) || g.Reason == indicator.LevelBefore || m.claim.Sentence > c.Sentence || c.Sentence-m.claim.Sentence > levelReach {
				continue
			}
			if day, ok := p.ownDate(c, p.r.indicators[m.indicator]); ok && !p.resolved[day].Day.Equal(m.asOf) {
				return m
			}
		}
	}
	return nil
}
