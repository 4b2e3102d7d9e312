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
	p.reachedOfTarget()
	for i := range p.mentions {
		if m := &p.mentions[i]; m.indicator == "ikd_target" && m.doubt == unclear && digits(m.value) >= leastSure && p.isShareOfPeople(m) {
			m.doubt = m.placeNote
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator == "ikd_target_rate" && m.doubt == unclear && m.placeNote == "" && p.toldInPeople(m) {
			m.doubt = ""
		}
		if b := p.shareAimed(m); b != nil {
			p.reassign(m, "ikd_target_rate")
			m.rule, m.denom, m.denomBasis = "arithmetic", b.indicator, "arithmetic"
			continue
		}
		if m.indicator == "ikd_target" && p.isReachedShare(m) {
			p.reassign(m, "ikd_activated")
			m.rule = "arithmetic"
			continue
		}
		if p.aimedInstead(m) || p.isTarget(m) || m.indicator == "ikd_remaining" && digits(m.value) >= leastSure && p.isShareOfPeople(m) {
			p.retarget(i)
			continue
		}
		if base := p.wholeOfTarget(m); base != "" {
			p.reassign(m, base)
			m.rule = "arithmetic"
			continue
		}
		few := m.cohort == "all" && (m.indicator == "wajib_ktp" || m.indicator == "population") && p.tooFew(m)
		if few && (digits(m.value) >= leastSure && (p.isShareOfPeople(m) || p.passed(m)) || m.indicator == "population" && p.isOfficialShare(m)) {
			p.retarget(i) // "kalau pakai wajib KTP kita, mestinya 84.489 orang"
			continue
		}
		if m.indicator != "ikd_activated" || m.cohort != "all" || m.low != m.high && m.qualifier != "about" || digits(m.value) < leastSure {
			continue
		}
		if p.isShareOfPeople(m) || p.holdsActivations(m) {
			p.retarget(i)
		}
	}
	p.targetShares()
	p.targetsBefore()
	p.distances()
	p.countGaps()
	p.restsOfParts()
}

// distances doubts shares without words of their own that are what is left from the
// share reached to the one that must be: "Jarak ke sana masih 21,26 persen".
func (p *page) distances() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_activation_rate" || m.doubt != "" || m.claim.Source < indicator.List || m.num.Decimals == 0 {
			continue
		}
		for t, a := range pairs(p.those(m.place, "ikd_target_rate"), p.those(m.place, "ikd_activation_rate")) {
			if a.claimAt < m.claimAt && t.claimAt < m.claimAt && a.value != m.value && math.Abs(t.value-a.value-m.value) < 1e-9 {
				m.doubt = "what is left from the share told to the target told"
			}
		}
	}
}

// targetShares settles the shares told of a target: one read as reached without a
// word of it, where the page tells just this share of the same people as the
// target, and the year of one that a count told for a year stands beside.
func (p *page) targetShares() {
	for i := range p.mentions {
		s := &p.mentions[i]
		if s.indicator != "ikd_activation_rate" && s.indicator != "ikd_target_rate" {
			continue
		}
		for j := range p.mentions {
			t := &p.mentions[j]
			if t.indicator != "ikd_target_rate" && t.indicator != "ikd_target" || t.place != s.place || t.claimAt == s.claimAt || t.title {
				continue
			}
			if s.indicator == "ikd_activation_rate" && t.indicator == "ikd_target_rate" && t.value == s.value && t.denom == s.denom && t.denom != "" && !s.claim.AimSaid {
				p.reassign(s, t.indicator)
				s.denom, s.denomBasis, s.rule = t.denom, t.denomBasis, "arithmetic"
			}
			if s.indicator == "ikd_target_rate" && t.indicator == "ikd_target" && (s.twin(t) || s.claim.Sentence == t.claim.Sentence && p.makesOf(s, t)) && t.dated && !p.framed(s) {
				s.takeDate(t, t.byFrame)
				s.dated = true
			}
			if s.indicator == "ikd_target_rate" && t.indicator == "ikd_target" && s.dated && s.precision == "year" && t.claim.Heir == s.claimAt && !p.framed(t) {
				t.takeDate(s, s.byFrame)
			}
		}
	}
}

// makesOf tells whether a target's share makes its count of people of the page, to the
// person: "25 persen dari 35.718 wajib KTP, yakni 8.929 jiwa".
func (p *page) makesOf(s, t *mention) bool {
	for _, base := range p.those(s.place, "wajib_ktp", "ktp_el_recorded", "population") {
		if base.claim.Sentence == s.claim.Sentence && toThePerson(s, base, t) {
			return true
		}
	}
	return false
}

// isTarget tells whether a count of activations is told beside their share under
// a target's value: "IKD 25 persen, artinya 225 ribu", told as the target before.
func (p *page) isTarget(m *mention) bool {
	return m.indicator == "ikd_activated" && m.cohort == "all" && m.claim.Source > indicator.Own && p.toldAsTarget(m)
}

// aimedInstead tells whether a count told as a target of recording, which cannot
// be that of its region, is what a share of activations and their count are of.
func (p *page) aimedInstead(m *mention) bool {
	if m.cohort != "all" || !recordRoles[m.indicator] || !p.unread(m) || !p.aimSaid(m) {
		return false
	}
	shares := p.those(m.place, "ikd_activation_rate")
	for _, a := range p.those(m.place, "ikd_activated") {
		for _, s := range shares {
			if a.value < m.value && math.Abs(100*a.value/m.value-s.value) <= nearQuotient*s.value {
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
	return c.AimSaid && c.Aim == "target" || containsAny(p.lower[c.Pre.Start:m.num.Start], p.r.dateWords.Targets)
}

// isShareOfPeople tells whether a count is, to the person, the share that must
// be activated of people told on the page.
func (p *page) isShareOfPeople(m *mention) bool {
	targets := p.those(m.place, "ikd_target_rate")
	if len(targets) == 0 {
		return false
	}
	bases := p.those(m.place, peopleBases...)
	for _, t := range targets {
		for _, b := range bases {
			if t.value > 0 && digits(b.value) >= leastSure && toThePerson(t, b, m) {
				return true
			}
		}
	}
	return false
}

// isReachedShare tells whether a count read as a target goes on from a share of it in
// the sentence before, but is to the last decimal the share of activations told there:
// "Baru 14,31 persen, target 25 persen. Jumlahnya 16.515 dari 115.411 wajib KTP".
func (p *page) isReachedShare(m *mention) bool {
	if m.claim.Source < indicator.Before || p.isShareOfPeople(m) {
		return false
	}
	for a, b := range pairs(p.those(m.place, "ikd_activation_rate"), p.those(m.place, peopleBases...)) {
		whole := m.claim.Of >= 0 && p.reading.Claims[m.claim.Of].Number == b.claim.Number
		if (whole || a.num.Decimals > 1 && digits(m.value) >= leastSure) && a.value < 100 && b.value > m.value && a.tells(100*m.value/b.value) {
			return true
		}
	}
	return false
}

// isOfficialShare tells whether a count stands behind the share that must be
// activated, in its sentence or the next, and is about that share of the official
// people of the region: "25 persen dari penduduk. Untuk kita artinya 56 ribu orang".
func (p *page) isOfficialShare(m *mention) bool {
	for _, t := range p.those(m.place, "ikd_target_rate") {
		d := m.claim.Sentence - t.claim.Sentence
		if d < 0 || d > 1 || t.claimAt >= m.claimAt || t.denom != m.indicator {
			continue
		}
		of := t.value / 100 * p.official(m.place.Code, m.indicator)
		if math.Abs(m.value-of) <= residentsFit*of {
			return true
		}
	}
	return false
}

// toldInPeople tells whether a target of the page is, to the person, the share t of
// people told there.
func (p *page) toldInPeople(t *mention) bool {
	bases := p.those(t.place, peopleBases...)
	for _, m := range p.those(t.place, "ikd_target") {
		for _, b := range bases {
			if m.doubt == "" && digits(m.value) >= leastSure && digits(b.value) >= leastSure && toThePerson(t, b, m) {
				return true
			}
		}
	}
	return false
}

// peopleBases are the people of whom a share must be activated.
var peopleBases = []string{"wajib_ktp", "ktp_el_recorded", "ktp_el_held", "population"}

// holdsActivations tells whether the page tells a share of activations that is
// the quotient of a smaller count of them and this one, to two decimals.
func (p *page) holdsActivations(m *mention) bool {
	shares := p.those(m.place, "ikd_activation_rate")
	if len(shares) == 0 {
		return false
	}
	parts := p.those(m.place, "ikd_activated")
	for _, s := range shares {
		for _, a := range parts {
			if s.num.Decimals >= 2 && a.value < m.value && digits(a.value) >= leastSure && s.tells(100*a.value/m.value) {
				return true
			}
		}
	}
	return false
}

// retarget makes a target of mention i, and of the share it is a second form of. What
// cannot be a target there, and is about as many as the region has recorded, are
// those recorded: "12,28 persen dari yang sudah merekam, yakni 219.140 jiwa".
func (p *page) retarget(i int) {
	m := &p.mentions[i]
	p.reassign(m, "ikd_target")
	if p.ruledOut(m) && p.nearOfficial(m.value, m.place.Code, "ktp_el_recorded", residentsFit) {
		p.reassign(m, "ktp_el_recorded")
	}
	m.rule = "arithmetic"
	for j := range p.mentions {
		s := &p.mentions[j]
		if s.unit != data.UnitPercent || !m.twin(s) || s.indicator != "ikd_activation_rate" || s.claim.Source > indicator.Beside {
			continue
		}
		denom, basis := s.denom, s.denomBasis
		p.reassign(s, "ikd_target_rate")
		s.rule, s.denom, s.denomBasis = "arithmetic", denom, basis
		s.takeDate(m, m.byFrame)
		s.dated = m.dated
	}
}
