package transform

import (
	"cmp"
	"math"
	"slices"

	"rekap/data"
	"rekap/extract"
	"rekap/transform/indicator"
	"rekap/transform/reconcile"
)

// ledgerLine is what became of one number.
type ledgerLine struct {
	role, reason string
	mention      int // index of its first mention + 1
}

// note gives a number its role, unless it has one.
func (p *page) note(number int, role, reason string) {
	if l := &p.ledger[number]; l.role == "" {
		l.role, l.reason = role, reason
	}
}

// reconcile lets the arithmetic decide what shares are of.
func (p *page) reconcile() {
	items := make([]reconcile.Item, len(p.mentions))
	byClaim, secondOf := map[int]int{}, map[int]int{} // the last mention of a claim, and of its second forms
	for i := range p.mentions {
		m := &p.mentions[i]
		byClaim[m.claimAt], secondOf[m.claim.Same] = i, i
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		items[i] = reconcile.Item{
			Indicator: m.indicator, Place: m.place.Code + m.place.District, Value: m.value, Low: m.low, High: m.high,
			Decimals: m.num.Decimals, Stated: m.denom, Lent: m.lentBase(), Beside: -1, Part: m.cohort != "all", Printed: m.num.Printed(p.text),
		}
		if c := m.claim; c.Same >= 0 {
			if j, ok := byClaim[c.Same]; ok {
				items[i].Beside = j
			}
		} else if j, ok := secondOf[m.claimAt]; ok {
			items[i].Beside = j
		}
	}
	for i := range items {
		if m := &p.mentions[i]; m.claim.Aim == "target" && m.unit != data.UnitPercent && p.ruledOut(m) {
			items[i].Indicator = "" // no base for anything
		}
	}
	p.roleSearch(items)
	out := reconcile.Try(items, p.r.indicators)
	for i := range p.mentions {
		if b := out.Base[i]; b != "" && !p.roundsBased(i) {
			p.mentions[i].denom, p.mentions[i].denomBasis = b, "arithmetic"
			if b == items[i].Stated {
				p.mentions[i].denomBasis = "stated"
			}
		}
	}
	p.targetBases(out.Base)
	p.corroborate(out.Equations)
	p.ofFewWholes()
	p.leftOver()
	p.baseDoubts(byClaim)
	p.measuredBases()
	p.aimedBases()
	p.inheritBases(byClaim)
	p.shareBases()
	p.districtBases()
	p.siblingBases()
	p.comparedBases()
	p.gapBases()
	p.leftBases()
	p.nearBases()
	p.leftCounted()
	p.roundBases()
	p.restBases()
	p.neighbourBases()
	p.refutedBases()
	p.equations = out.Equations
	p.boundDates()
	p.crowds()
	p.presentDates()
	p.turnsOfOne()
}

// roleSearch gives figures whose words were taken from elsewhere the one
// indicator that the arithmetic of the page supports, where it is not the words'.
func (p *page) roleSearch(items []reconcile.Item) {
	loose := make([]bool, len(items))
	for i := range p.mentions {
		c := p.mentions[i].claim
		loose[i] = c.Source >= indicator.List && c.Of < 0 && !(p.mentions[i].rule == "official" && p.mentions[i].indicator == "population")
	}
	for i, id := range reconcile.Roles(items, loose, p.r.indicators) {
		if id == "" {
			continue
		}
		m := &p.mentions[i]
		m.indicator, m.unit, m.rule, m.denom = id, p.r.indicators[id].Unit, "arithmetic", ""
		items[i].Indicator, items[i].Stated = id, ""
		if m.cohort == "all" && m.placeNote == "" {
			m.doubt = p.impossible(m)
		}
	}
}

// merge makes one fact of the printings of a figure: equal value, indicator,
// region and cohort, and no two dates or bases of their own. The body leads.
func (p *page) merge() {
	order := make([]int, 0, len(p.mentions))
	for i := range p.mentions {
		order = append(order, i)
	}
	// the body before headline and captions, figures in full before round ones
	beside := func(m *mention) int {
		if m.title || p.roles[m.block] == extract.Caption {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := &p.mentions[i], &p.mentions[j]
		return cmp.Or(cmp.Compare(beside(a), beside(b)), cmp.Compare(digits(b.value), digits(a.value)))
	})
	leads := make([]int, 0, len(order))
	for _, i := range order {
		m := &p.mentions[i]
		for _, j := range leads {
			o := &p.mentions[j]
			if !p.repeats(m, o) {
				continue
			}
			m.lead = j
			if o.denom == "" && m.denom != "" && o.cohort == m.cohort || looser(o, m) {
				o.denom, o.denomBasis = m.denom, m.denomBasis
			}
			if !o.dated && m.dated && !p.wholeOfOlder(m) && !p.cameOnDay(o) && !p.yearOfNow(o, m) {
				o.takeDate(m, o.byFrame)
				o.dated = true
			}
			if p.framedRepeat(o, m) || p.stillSo(o, m) || p.soFarThisYear(o, m) || p.toldThen(o, m) || p.quotedThen(o, m) || o.weak && p.framed(m) {
				o.takeDate(m, m.byFrame)
				o.spoken = m.spoken
			}
			if o.cohort == "all" && m.cohort != "all" && (m.indicator == "ktp_el_recorded" || m.indicator == "ktp_el_unrecorded" && m.cohort == "first_time" && m.value == o.value) && o.indicator != "first_time_ktp" {
				o.cohort, o.doubt = m.cohort, m.doubt
			}
			if o.doubt != "" && m.doubt == "" && o.cohort == m.cohort && !(m.title && (o.ofParts() || o.doubt == aPlan)) {
				o.doubt = ""
			}
			break
		}
		if m.lead != i {
			continue
		}
		leads = append(leads, i)
		if m.echo && m.doubt == "" {
			m.doubt = "a value told before, under another date and without words of its own"
		}
	}
}

// cameOnDay tells whether the words of cards that came name the day that they are dated by:
// "menerima 6.000 keping pada Jumat (21/6)". Their repetition says nothing else of it.
func (p *page) cameOnDay(m *mention) bool {
	if m.indicator != "blangko_received" || m.precision != "day" {
		return false
	}
	for _, zone := range [...]indicator.Span{m.claim.Pre, m.claim.Post} {
		for i := range p.datesIn(zone.Start, zone.End) {
			if p.resolved[i].ok && p.resolved[i].Day.Equal(m.asOf) {
				return true
			}
		}
	}
	return false
}

// repeats tells whether mention m tells again what mention o told.
func (p *page) repeats(m, o *mention) bool {
	if !m.title && (m.indicator != o.indicator && m.value != o.value || m.place != o.place) {
		return false
	}
	if m.indicator != o.indicator {
		return (m.title || o.doubt == "" || m.doubt != "") && !p.setsWhat(m, o) && p.echoes(m, o)
	}
	if m.cohort != o.cohort && m.value != o.value {
		return false
	}
	if m.denom != "" && o.denom != "" && m.denom != o.denom && !looser(m, o) && !looser(o, m) && !(m.title && o.denomBasis == "arithmetic") {
		return false
	}
	if m.dated && o.dated && (!m.asOf.Equal(o.asOf)) {
		if m.asOf.Year() != o.asOf.Year() || m.precision == o.precision {
			kind := p.r.indicators[m.indicator].Kind // one target is set for several years
			return m.value == o.value && (m.claim.Back && kind != "target" || m.claim.That) && kind != "flow"
		}
	}
	if p.targetsOfYears(m, o) {
		return false
	}
	if m.value == o.value {
		return true
	}
	if p.toldExactly(m, o) || p.shareExactly(m, o) || loosely(m, o) || roundlyThat(m, o) {
		return true
	}
	if !m.title && m.claimAt < o.claimAt && !begun(m, o) && !cutShort(m, o) && !p.bounds(m, o) && !p.leastOf(m, o) && !inShort(m, o) && !spokenBound(m, o) && math.Abs(m.value-o.value) > headlineSlip*o.value {
		return false // told first, it is no repeat unless it is near
	}
	if cutOff(m, o) || p.roundedWithDay(m, o) || spokenBound(m, o) {
		return true
	}
	// a rounded or hedged repeat of a figure given in full
	return (!m.dated || m.asOf.Equal(o.asOf)) && (rounds(m, o) || saidShort(m, o) || cutShort(m, o) || p.leastOf(m, o))
}

// begun tells whether m gives only the first digits of o: "50 ribuan" of 53.762.
func begun(m, o *mention) bool {
	h := m.num.HedgeAfter
	return !h.Empty() && h.Start < m.num.End && m.value <= o.value && o.value < m.high
}

// inShort tells whether m is the whole part, told first, of the share o of one day:
// "baru 32 persen", "persisnya 32,78 persen".
func inShort(m, o *mention) bool {
	return m.unit == data.UnitPercent && m.num.Decimals == 0 && o.num.Decimals > 0 && m.asOf.Equal(o.asOf) && math.Abs(o.value-m.value) < 1
}

// bounds tells whether m is a round bound of the count o that is told in full
// behind it: "lebih dari 3 ribu orang. Persisnya 3.534 orang".
func (p *page) bounds(m, o *mention) bool {
	if m.unit == data.UnitPercent || m.qualifier != "over" && m.qualifier != "under" || o.qualifier != "exact" || digits(m.value) > 2 || digits(o.value) < leastSure {
		return false
	}
	return m.low <= o.value && o.value <= m.high
}

// leastEcho is the least count whose repetition is no coincidence.
const leastEcho = 100

// echoes tells whether m repeats the value of o under words too weak to make
// it another figure: in the headline, taken over from elsewhere, or named only
// by the noun it counts.
func (p *page) echoes(m, o *mention) bool {
	if (m.unit == data.UnitPercent) != (o.unit == data.UnitPercent) || m.claimAt == o.claimAt {
		return false
	}
	if !sameTold(m, o) {
		return false
	}
	// nothing repeats what cannot be
	return m.title || !p.ruledOut(o) || p.ruledOut(m)
}

// sameTold tells whether m has the value of o and words as weak as echoes wants.
func sameTold(m, o *mention) bool {
	if m.title && (m.value == o.value || rounds(m, o) && !(m.claim.AimSaid && m.claim.Aim != o.claim.Aim)) {
		return true
	}
	if m.echo && m.value == o.value && m.claim.Family == o.claim.Family {
		return true
	}
	if m.value != o.value || m.value < leastEcho || m.dated && o.dated && !m.asOf.Equal(o.asOf) {
		return false
	}
	return m.claim.Unit || m.claim.Source >= indicator.Before
}

// rounds tells whether m is printed coarser than o and its interval holds o.
func rounds(m, o *mention) bool {
	if n := m.num; n.Scale > 1 && o.num.Scale <= 1 {
		// words of scale cut off as well as round: 1,62 juta of 1.627.469
		ulp := n.Scale / math.Pow10(n.Decimals)
		if !m.title {
			ulp = min(ulp, headlineSlip*o.value)
		}
		if d := o.value - m.value; d >= 0 && d < ulp {
			return true
		}
	}
	// "75,52 persen", later "75 persen": cut off, not rounded
	if d := o.value - m.value; (m.title && !o.title || m.claimAt > o.claimAt || inShort(m, o)) && m.unit == data.UnitPercent && m.num.Decimals < o.num.Decimals && d >= 0 && d < math.Pow10(-m.num.Decimals) {
		return true
	}
	if m.title && !o.title && m.unit != data.UnitPercent && digits(m.value) < digits(o.value) && math.Abs(m.value-o.value) <= headlineSlip*o.value {
		return true
	}
	return m.low <= o.value && o.value <= m.high && m.high > m.low && o.high-o.low < m.high-m.low
}

// headlineSlip is by which part a headline rounds a figure of the text.
const headlineSlip = 0.03
