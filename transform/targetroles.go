package transform

import (
	"math"

	"rekap/data"
	"rekap/transform/indicator"
)

// targetRoles makes targets of counts that were read as activations where the
// arithmetic shows that they are what must be reached: nobody reaches a share
// of the people to the person, and no part of the activations is their share.
func (p *page) targetRoles() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_activated" || m.cohort != "all" || m.low != m.high && m.qualifier != "about" || digits(m.value) < leastSure {
			continue
		}
		if p.isShareOfPeople(m) || p.holdsActivations(m) {
			p.retarget(i)
		}
	}
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
