package transform

import (
	"math"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// targetRoles makes targets of counts that were read as activations where the
// arithmetic shows that they are what must be reached: nobody reaches a share
// of the people to the person, and no part of the activations is their share.
func (p *page) targetRoles() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if p.aimedInstead(m) {
			p.retarget(i)
			continue
		}
		if m.indicator != "ikd_activated" || m.cohort != "all" || m.low != m.high && m.qualifier != "about" || digits(m.value) < leastSure {
			continue
		}
		if p.isShareOfPeople(m) || p.holdsActivations(m) {
			p.retarget(i)
		}
	}
}

// aimedInstead tells whether a count told as a target of recording, which cannot
// be that of its region, is what a share of activations and their count are of.
func (p *page) aimedInstead(m *mention) bool {
	if m.cohort != "all" || !recordRoles[m.indicator] || !p.unread(m) || !p.aimSaid(m) {
		return false
	}
	for i := range p.mentions {
		a := &p.mentions[i]
		if a.indicator != "ikd_activated" || a.place != m.place || a.value >= m.value {
			continue
		}
		for j := range p.mentions {
			if s := &p.mentions[j]; s.indicator == "ikd_activation_rate" && s.place == m.place && math.Abs(100*a.value/m.value-s.value) <= nearQuotient*s.value {
				return true
			}
		}
	}
	return false
}

// nearQuotient is by which part of itself a share may differ from the quotient
// of counts that are of another day.
const nearQuotient = 0.01

// aimSaid tells whether a word of aims stands in the words of a mention.
func (p *page) aimSaid(m *mention) bool {
	c := m.claim
	return c.AimSaid && c.Aim == "target" || strings.Contains(strings.ToLower(p.text[c.Pre.Start:m.num.Start]), "target")
}

// isShareOfPeople tells whether a count is, to the person, the share that must
// be activated of people told on the page.
func (p *page) isShareOfPeople(m *mention) bool {
	for i := range p.mentions {
		t := &p.mentions[i]
		if t.indicator != "ikd_target_rate" || t.place != m.place || t.value <= 0 {
			continue
		}
		for j := range p.mentions {
			b := &p.mentions[j]
			if peopleBases[b.indicator] && b.place == m.place && digits(b.value) >= leastSure && math.Abs(t.value/100*b.value-m.value) < 1 {
				return true
			}
		}
	}
	return false
}

// peopleBases are the people of whom a share must be activated.
var peopleBases = map[string]bool{"wajib_ktp": true, "ktp_el_recorded": true, "ktp_el_held": true, "population": true}

// holdsActivations tells whether the page tells a share of activations that is
// the quotient of a smaller count of them and this one, to two decimals.
func (p *page) holdsActivations(m *mention) bool {
	for i := range p.mentions {
		s := &p.mentions[i]
		if s.indicator != "ikd_activation_rate" || s.place != m.place || s.num.Decimals < 2 {
			continue
		}
		for j := range p.mentions {
			a := &p.mentions[j]
			if a.indicator == "ikd_activated" && a.place == m.place && a.value < m.value && digits(a.value) >= leastSure && math.Abs(100*a.value/m.value-s.value) <= 0.51*math.Pow10(-s.num.Decimals) {
				return true
			}
		}
	}
	return false
}

// retarget makes a target of mention i, and of the share it is a second form of.
func (p *page) retarget(i int) {
	m := &p.mentions[i]
	p.reassign(m, "ikd_target")
	m.rule = "arithmetic"
	for j := range p.mentions {
		s := &p.mentions[j]
		if s.unit != data.UnitPercent || s.claim.Same != m.claimAt && m.claim.Same != s.claimAt || s.indicator != "ikd_activation_rate" || s.claim.Source > indicator.Beside {
			continue
		}
		denom, basis := s.denom, s.denomBasis
		p.reassign(s, "ikd_target_rate")
		s.rule, s.denom, s.denomBasis = "arithmetic", denom, basis
		s.takeDate(m, m.byFrame)
		s.dated = m.dated
	}
}
