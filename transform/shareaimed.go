package transform

import (
	"math"

	"rekap/data"
)

// shareAimed is the count of people of whom a share read as held, recorded or
// reached is the target told on the page, to the person: "rumus 20 persen warga
// ber-KTP" beside 310.000 people and a target of 62.000. Nil for none.
func (p *page) shareAimed(m *mention) *mention {
	switch {
	case m.unit != data.UnitPercent || m.cohort != "all" || m.value <= 0 || m.value >= mostAimed:
		return nil
	case m.indicator == "ktp_el_held_rate", m.indicator == "ktp_el_recording_rate":
	case m.indicator == "ikd_activation_rate" && !m.claim.AimSaid:
	default:
		return nil
	}
	for t, b := range pairs(p.those(m.place, "ikd_target"), p.those(m.place, peopleBases...)) {
		if t.doubt == "" && (digits(t.value) >= leastSure || m.reckonedBeside(t, b)) && b.doubt == "" && toThePerson(m, b, t) {
			return b
		}
	}
	return nil
}

// reckonedBeside tells whether a share stands in the sentence of the target that it makes,
// behind the people that it is of, so that round numbers will do: "Wajib KTP sekitar 600
// ribu. Kalau 25 persen, ketemunya 150.000 orang".
func (m *mention) reckonedBeside(target, people *mention) bool {
	back := m.claim.Sentence - people.claim.Sentence
	return target.claim.Sentence == m.claim.Sentence && target.claimAt > m.claimAt && back >= 0 && back <= 1
}

// toThePerson tells whether a count is, to the person, a share of people.
func toThePerson(share, people, count *mention) bool {
	return math.Abs(share.value/100*people.value-count.value) < 1
}

// mostAimed is above which share nobody sets a target of activations by.
const mostAimed = 60
