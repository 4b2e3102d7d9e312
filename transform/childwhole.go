package transform

import (
	"math"

	"rekap/transform/indicator"
)

// childWholes finds the children that the share of those with a KIA is of where the
// words call them the target or tell only those who are left: "42.737 anak atau 83,03
// persen. Anak yang menjadi target KIA 51.472".
func (p *page) childWholes() {
	p.childrenServed()
	told := len(p.mentions)
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		v := p.numbers[c.Number].Value
		switch {
		case c.Role != noIndicator || c.Percent || digits(v) < leastSure:
		case c.Family == "kia" && c.Aim == "target" && !c.Undone:
			of := -1
			if p.admit(i, "child_population", "arithmetic", func(m *mention) bool {
				s := p.kiaShare(m, v)
				if s != nil {
					of = s.claimAt
				}
				return s != nil
			}) {
				p.setBase(of, "child_population")
			}
		case c.Undone && (c.Family == "kia" || c.Family == "held"):
			p.childrenLeft(c, v)
		}
	}
	p.childrenWithout()
	p.inOrder(told)
}

// childrenWithout doubts children who are, to the person, those whom the holders of a
// document leave of all: "wajib KIA 61.204 anak dan 20.110 sudah punya, sehingga ada 41.094
// anak yang tidak".
func (p *page) childrenWithout() {
	for i := range p.mentions {
		m := &p.mentions[i]
		mayLeave := m.indicator == "child_population" && m.claim.Rule == "children" || (m.indicator == "kia_issued" || m.indicator == "birth_cert_issued") && m.claim.Source >= indicator.List
		if !mayLeave || m.doubt != "" {
			continue
		}
		for w, a := range pairs(p.those(m.place, "child_population"), p.those(m.place, "kia_issued", "birth_cert_issued")) {
			if w.value-a.value == m.value && digits(w.value) >= leastSure && w.claimAt != m.claimAt && a.claimAt != m.claimAt && (a.claim.Source < m.claim.Source || a.claimAt < m.claimAt) {
				m.doubt = leftOfWhole
			}
		}
	}
}

// closeTo is by which part of itself a share may differ from the quotient of counts
// that the page sets beside it as part and whole.
const closeTo = 0.01

// childrenLeft gives a share without a base that of the children whom the count with a
// KIA and those left make up.
func (p *page) childrenLeft(c *indicator.Claim, left float64) {
	for i := range p.mentions {
		a := &p.mentions[i]
		if a.indicator != "kia_issued" || a.cohort != "all" || digits(a.value) < leastSure || c.Sentence-a.claim.Sentence > leftOutReach || a.claim.Sentence > c.Sentence {
			continue
		}
		for j := range p.mentions {
			if s := &p.mentions[j]; s.indicator == "kia_rate" && s.denom == "" && s.place == a.place && s.num.Decimals > 0 && s.tells(100*a.value/(a.value+left)) {
				s.denom, s.denomBasis = "child_population", "arithmetic"
			}
		}
	}
}

// childrenServed makes children with a KIA of a count of children that is, to its last
// decimal, the share of them that the sentence before tells of a greater one: "51,07 persen
// anak memegang KIA. Dengan kata lain 20.944 anak".
func (p *page) childrenServed() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "child_population" || m.cohort != "all" || digits(m.value) < leastSure {
			continue
		}
		for s, w := range pairs(p.those(m.place, "kia_rate"), p.those(m.place, "child_population")) {
			d := m.claim.Sentence - s.claim.Sentence
			if d >= 0 && d <= 1 && s.num.Decimals > 0 && w.claimAt < m.claimAt && w.value > m.value && s.tells(100*m.value/w.value) {
				p.reassign(m, "kia_issued")
				m.rule = "arithmetic"
			}
		}
	}
}

// sharpShare is with how many decimals a share is the quotient of two counts by no
// coincidence.
const sharpShare = 2

// kiaShare is the share that a count with a KIA, told with it or just by so many
// decimals, is of a whole; nil for none.
func (p *page) kiaShare(m *mention, whole float64) *mention {
	for a, s := range pairs(p.those(m.place, "kia_issued"), p.those(m.place, "kia_rate")) {
		if digits(a.value) >= leastSure && (s.twin(a) && s.nearly(100*a.value/whole) || s.num.Decimals >= sharpShare && s.tells(100*a.value/whole)) {
			return s
		}
	}
	return nil
}

// tells tells whether a share, in percent, is to its last decimal the one that a
// mention prints.
func (m *mention) tells(share float64) bool {
	return math.Abs(share-m.value) <= 0.51*math.Pow10(-m.num.Decimals)
}

// nearly tells whether a share, in percent, is the one that a mention prints, or but for
// a small part of itself.
func (m *mention) nearly(share float64) bool {
	return m.tells(share) || math.Abs(share-m.value) <= closeTo*m.value
}
