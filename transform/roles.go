package transform

import (
	"math"
	"slices"
	"time"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// leastSure is the number of digits, without trailing noughts, from which on a
// count meets another by no coincidence.
const leastSure = 4

// settleRoles gives counts of people the roles that the arithmetic of the page
// and the official figures of the region leave, where the words say nothing, or
// what cannot be.
func (p *page) settleRoles() {
	p.residents()
	p.childRest()
	p.triples()
	p.countsOfBases()
	p.recordedShares()
	p.obligedShares()
	p.unreadWholes()
	p.printedFor()
	p.nationwide()
	p.sentToRegions()
	p.provincewide()
	p.wholeAgain()
	p.children()
	p.wholesAgain()
	p.wholesOfResidents()
	p.obligedAll()
	p.firstTimers()
	p.restOfAll()
	p.setAgain()
	p.firstTimeRest()
	p.firstAmongLeft()
	p.explainedTargets()
	p.targetRoles()
	p.lowRecorded()
	p.activatedOfRecorded()
	p.farBelow()
	p.levelsBeforeRest()
	p.sharesOfAll()
	p.wholesOfNext()
	p.sharesToldAgain()
}

// residents finds the counts that only the residents of their region can be:
// nothing else is counted there in such a number.
func (p *page) residents() {
	moved := map[int]bool{}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator == "population" && m.cohort == "sex" && m.claim.Source >= indicator.List && p.asOfficial(m, "population") {
			m.cohort, m.doubt = "all", m.placeNote // neither the men nor the women told before
		}
		if m.cohort != "all" || m.unit != data.UnitPerson {
			continue
		}
		heir := moved[m.claim.Heir] && m.claim.Source >= indicator.List
		switch {
		case m.indicator == "population" && m.doubt == unclear && p.isResidents(m):
			m.doubt, m.rule = "", "official"
		case m.indicator != "population" && (heir || p.unread(m)) && !p.calledObliged(m) && p.isResidents(m):
			p.rebase(m, "population")
			p.reassign(m, "population")
			moved[m.claimAt] = true
		case heir && m.doubt == "":
			m.doubt = unclear // the figure it goes on from is another than it seemed
		}
	}
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		cards := c.Role == "" && p.r.indicators[c.Indicator].Unit == data.UnitCard // people, whatever the words
		kin := c.Role == "family_card" && c.Source >= indicator.List               // people, told behind the families
		if (c.Role == noIndicator && !withoutOne(c) || c.Role == "gap" || cards || kin && p.numbers[c.Number].Unit.Class == numeral.Person) && !c.Percent && c.Cohort == "" {
			p.admit(i, "population", "official", func(m *mention) bool { return persons(m.num) && p.isResidents(m) })
		}
	}
}

// withoutOne tells whether a claim's own words say of its people that they have no certificate or
// child's card: however many they are, that is what is counted.
func withoutOne(c *indicator.Claim) bool {
	return c.Undone && c.Source == indicator.Own && (c.Family == "akta" || c.Family == "kia")
}

// rebase gives the shares of a whole, told in its sentence, the indicator that it is taken for.
func (p *page) rebase(whole *mention, id string) {
	for i := range p.mentions {
		s := &p.mentions[i]
		if s.unit == data.UnitPercent && s.denom == whole.indicator && s.claim.Sentence == whole.claim.Sentence && slices.Contains(p.r.indicators[s.indicator].ShareOf.Wholes, id) {
			s.denom = id
		}
	}
}

// ofAnyAge tells whether the noun behind a number says nothing of the age of those counted.
func (p *page) ofAnyAge(m *mention) bool {
	return slices.Contains(p.r.dateWords.OfAnyAge, p.lower[m.num.Unit.Start:m.num.Unit.End])
}

// calledObliged tells whether the words of a mention plainly call its people those
// obliged: then the source errs, and which of the two it means nobody knows. So they do where they
// are the target of the recording, which is never set for all residents: "target nasional wajib
// e-KTP, yakni 496.100 jiwa".
func (p *page) calledObliged(m *mention) bool {
	if m.indicator != "wajib_ktp" {
		return false
	}
	if m.claim.Rule == indicator.TargetOfRecording {
		return p.toldAs("wajib_ktp", m) || containsAny(p.lower[p.reading.Sentences[m.claim.Sentence].Start:m.num.Start], p.r.dateWords.Obliged)
	}
	return m.claim.Source == indicator.Own && m.doubt != unclear
}

// toldAs tells whether the same figure is plainly told as that of an indicator elsewhere in the article:
// "wajib KTP 215.400 jiwa … sasaran perekaman 215.400 jiwa".
func (p *page) toldAs(id string, m *mention) bool {
	return slices.ContainsFunc(p.mentions, func(o mention) bool {
		return o.indicator == id && o.value == m.value && o.claim.Source == indicator.Own && o.doubt == "" && o.place.Code == m.place.Code
	})
}

// noIndicator is the role of a claim whose words name no indicator.
const noIndicator = "no_indicator"

// unread tells whether the words of a mention settle nothing: they are unclear,
// or the official figures rule out what they say.
func (p *page) unread(m *mention) bool { return m.doubt == unclear || p.ruledOut(m) }

// reassign makes another indicator of a mention, by what is known of its region.
func (p *page) reassign(m *mention, id string) {
	m.indicator, m.unit, m.denom, m.denomBasis, m.rule, m.doubt = id, p.r.indicators[id].Unit, "", "", "official", m.placeNote
	m.start, m.end = time.Time{}, time.Time{}
	m.bound, m.fuzzy, m.dated, m.byFrame, m.spoken, m.weak, m.echo = false, false, false, false, false, false, false
	p.date(m)
}

// admit makes mentions of a claim without an indicator, by the rule named, where
// they fit and the official figures do not rule them out, and tells whether it made one.
func (p *page) admit(at int, id, rule string, fits func(*mention) bool) bool {
	if len(p.mentions) >= mostMentions {
		return false
	}
	from := len(p.mentions)
	p.add(at, &p.reading.Claims[at], id)
	kept := p.mentions[:from]
	for _, m := range p.mentions[from:] {
		m.doubt = m.placeNote
		if fits(&m) && !p.ruledOut(&m) {
			m.rule, m.lead = rule, len(kept)
			kept = append(kept, m)
		}
	}
	p.mentions = kept
	return len(kept) > from
}

// The bounds within which a count is the residents of its region: they grow by
// up to growth in a year, and registries differ by residentsFit.
const (
	residentsFit = 0.06
	growth       = 0.02
)

// isResidents tells whether a count can be nothing but the residents of its
// whole region.
func (p *page) isResidents(m *mention) bool {
	return (digits(m.value) >= leastSure || p.tooManyRecorded(m)) && p.asOfficial(m, "population")
}

// asOfficial tells whether a count, however round, is as great as the official figure of
// an indicator for its whole region.
func (p *page) asOfficial(m *mention, id string) bool {
	own := p.r.official[officialKey{m.place.Code, id}]
	if own <= 0 || m.place.District != "" || m.asOf.IsZero() {
		return false
	}
	years := math.Max(0, float64(officialYear-m.asOf.Year()))
	return m.value <= own*(1+residentsFit) && m.value >= own*(1-residentsFit-growth*years)
}

// tooManyRecorded tells whether a count, however round, is read as those recorded or
// holding a card, or goes on from another, and is more than those of its region can be:
// "272 juta penduduk datanya terekam di pangkalan data", "44 ribu orang yang belum
// rekam, warganya sendiri 1,1 juta".
func (p *page) tooManyRecorded(m *mention) bool {
	// "dari 640 ribu warga yang sudah merekam 430.120", "50 persen dari 1,2 juta warga punya akta"
	whole := (m.indicator == "wajib_ktp" || m.indicator == "child_population" && p.ofAnyAge(m)) && m.rule == "whole_of"
	goesOn := m.claim.Source >= indicator.List && m.claim.Aim == "actual"
	return (whole || goesOn || m.indicator == "ktp_el_recorded" || m.indicator == "ktp_el_held") && persons(m.num) && p.ruledOut(m)
}

// officialYear is the year of the official residents.
const officialYear = 2024

// persons tells whether the noun behind a number is of people, or there is none.
func persons(n *numeral.Number) bool {
	return n.Unit.Class == numeral.Person || n.Unit.Empty()
}

// triples finds a whole, a part and what is left of it, to the person, of which
// one is told in its role, and gives the others theirs.
func (p *page) triples() {
	var at []int
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.cohort == "all" && m.unit == data.UnitPerson && m.low == m.high && m.value >= leastTold && recordRoles[m.indicator] && len(at) < mostTripled {
			at = append(at, i)
		}
	}
	for _, w := range at {
		for _, part := range at {
			for _, r := range at {
				if p.isTriple(w, part, r) {
					p.setTriple(w, part, r)
				}
			}
		}
	}
}

// mostTripled bounds the counts of a page that are tried as triples.
const mostTripled = 24

// recordRoles are the indicators that the counts of a triple may be read as.
var recordRoles = map[string]bool{"wajib_ktp": true, "ktp_el_recorded": true, "ktp_el_unrecorded": true, "population": true}

// isTriple tells whether three mentions of one place are a whole, its part and
// the rest, the rest or the part told so by its own words.
func (p *page) isTriple(w, part, r int) bool {
	a, b, c := &p.mentions[w], &p.mentions[part], &p.mentions[r]
	if w == part || w == r || part == r || a.place != b.place || a.place != c.place || a.value-b.value != c.value || b.value <= c.value {
		return false
	}
	if digits(a.value) < leastSure || digits(b.value) < leastSure {
		return false
	}
	own := func(m *mention, id string) bool { return m.indicator == id && m.claim.Source == indicator.Own }
	return own(c, "ktp_el_unrecorded") || own(b, "ktp_el_recorded") && a.indicator == "wajib_ktp" && c.claim.Source != indicator.Own
}

// setTriple gives the three their roles where the region's official figures
// allow it, and no more than one is told otherwise: a source may contradict itself.
func (p *page) setTriple(w, part, r int) {
	ids := [...]string{"wajib_ktp", "ktp_el_recorded", "ktp_el_unrecorded"}
	at := [...]int{w, part, r}
	against := 0
	for k, i := range at {
		m := p.mentions[i]
		if m.indicator != ids[k] && m.claim.Source == indicator.Own && !p.unread(&m) {
			against++ // its own words say otherwise
		}
		m.indicator = ids[k]
		if p.ruledOut(&m) || m.claim.Aim == "target" && ids[k] != "ktp_el_unrecorded" {
			return // what is left may well be told as what must be done
		}
	}
	if against > 1 {
		return
	}
	for k, i := range at {
		switch m := &p.mentions[i]; {
		case m.indicator != ids[k]:
			p.reassign(m, ids[k])
			m.rule = "arithmetic"
		case m.doubt == unclear:
			m.doubt = "" // the two others say what the words do not
		}
	}
}
