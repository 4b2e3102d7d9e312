package transform

import (
	"math"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// childParts gives two counts and a share told close together what the arithmetic
// makes of them: where one count can be all children of the region and the share is,
// to its last decimal, that of the other in it, they are the children, those with the
// document spoken of, and its rate, whatever little the words between them say:
// "kartu itu dipegang 31.204 anak. Sasarannya 52.010 anak, capaiannya 60,00 persen".
// Those left may stand for the whole.
func (p *page) childParts() {
	told := len(p.mentions)
	for s := range p.reading.Claims {
		c := &p.reading.Claims[s]
		if !p.childShare(c) {
			continue
		}
		for part := max(0, s-partsReach); part < min(len(p.reading.Claims), s+partsReach); part++ {
			if p.childCount(part, c) && p.settleChildPart(s, part) {
				break
			}
		}
	}
	p.inOrder(told)
}

// documentsOf are, by the family of a document of children, its count, its
// rate and the rate set for it.
var documentsOf = map[string]struct{ count, rate, target string }{
	"kia":  {"kia_issued", "kia_rate", "kia_target_rate"},
	"akta": {"birth_cert_issued", "birth_cert_rate", "birth_cert_target_rate"},
}

// ofNoWords tells whether the words of a claim name a document of children, or nothing
// that the vocabulary knows.
func ofNoWords(c *indicator.Claim) bool {
	_, document := documentsOf[c.Family]
	return c.Role == "" && (document || c.Indicator == "child_population" || c.Indicator == "population" && (c.Children || c.Cohort == "age")) || c.Role == noIndicator || c.Role == "applicants"
}

// childShare tells whether a claim is a share that may be one of children.
func (p *page) childShare(c *indicator.Claim) bool {
	return c.Percent && p.numbers[c.Number].Decimals > 0 && c.Aim == "actual" && !c.Rest && !p.blocks[c.Block].Title && !p.blocks[c.Block].Skip && ofNoWords(c)
}

// childPartReach is how many sentences may lie between a share and its counts.
const childPartReach = 2

// childCount tells whether the claim at an index is a count told close to a share.
func (p *page) childCount(at int, s *indicator.Claim) bool {
	c := &p.reading.Claims[at]
	n := &p.numbers[c.Number]
	return !c.Percent && c.Block == s.Block && max(c.Sentence, s.Sentence)-min(c.Sentence, s.Sentence) <= childPartReach && n.Form == numeral.Count && digits(n.Value) >= leastSure && (persons(n) || n.Unit.Class == numeral.Card || n.Unit.Class == numeral.NoClass && !p.stranger(c, n)) && ofNoWords(c)
}

// settleChildPart settles a share, the count at an index as its part, and the whole,
// and tells whether there is one.
func (p *page) settleChildPart(s, part int) bool {
	share, c := &p.reading.Claims[s], &p.reading.Claims[part]
	if share.Undone || c.Undone || c.Cohort == "sex" {
		return false
	}
	value, half := p.numbers[c.Number].Value, 0.51*math.Pow10(-p.numbers[share.Number].Decimals)
	fits := func(whole float64) bool {
		return math.Abs(100*value/whole-p.numbers[share.Number].Value) <= half
	}
	for w := max(0, s-partsReach); w < min(len(p.reading.Claims), s+partsReach); w++ {
		o := &p.reading.Claims[w]
		if w == part || !p.childCount(w, share) {
			continue
		}
		v := p.numbers[o.Number].Value
		left := o.Undone
		document, ok := p.documentOf(share, c, o)
		switch {
		case !ok || !left && v <= value:
		case left && fits(value+v):
			p.setChildPart(s, part, document)
			return true
		case !left && fits(v) && p.setChildren(w):
			p.setChildPart(s, part, document)
			p.othersLeft(part, v-value)
			return true
		}
	}
	return false
}

// othersLeft doubts a count behind that of the holders at an index which is, to the
// person, what they leave of the children.
func (p *page) othersLeft(part int, left float64) {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.claimAt > part && m.claim.Block == p.reading.Claims[part].Block && m.value == left && (m.indicator == "kia_issued" || m.indicator == "birth_cert_issued") {
			m.doubt = leftOfWhole
		}
	}
}

// documentOf is the family of the document that the claims of a part, its share and
// their whole speak of; not ok where they speak of none, or of two by their own words.
func (p *page) documentOf(share, part, whole *indicator.Claim) (string, bool) {
	found, own := "", false
	for _, c := range [...]*indicator.Claim{part, share, whole} {
		if _, ok := documentsOf[c.Family]; !ok {
			continue
		}
		said := c.Source == indicator.Own
		if own && said && c.Family != found {
			return "", false
		}
		if found == "" || said && !own {
			found, own = c.Family, said
		}
	}
	for _, c := range p.claimsOf(share.Sentence) {
		if _, ok := documentsOf[c.Family]; ok && found == "" {
			found = c.Family // of those who are left, told between
		}
	}
	return found, found != ""
}

// setChildren makes all children of a count that can be those of its region, and tells
// whether it is.
func (p *page) setChildren(at int) bool {
	return p.setCount(at, "child_population", func(m *mention) bool { return p.areChildren(m) })
}

// setChildPart makes the holders of a document and their rate of two claims.
func (p *page) setChildPart(s, part int, family string) {
	id := documentsOf[family]
	always := func(*mention) bool { return true }
	p.setCount(part, id.count, always)
	p.setCount(s, id.rate, always)
	p.setBase(s, "child_population")
	for t := s + 1; t < len(p.reading.Claims) && p.reading.Claims[t].Sentence == p.reading.Claims[s].Sentence; t++ {
		if o := &p.reading.Claims[t]; o.Heir == s && o.Source == indicator.List && o.Percent && o.Aim == "target" {
			p.setCount(t, id.target, always) // "63,53 persen, di atas target 60 persen"
		}
	}
}

// setCount gives the mentions of a claim the indicator that the arithmetic names where
// they fit it, and tells whether one does.
func (p *page) setCount(at int, id string, fits func(*mention) bool) bool {
	found, any := false, false
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.claimAt != at {
			continue
		}
		any = true
		if !fits(m) {
			continue
		}
		found = true
		if m.indicator != id {
			p.reassign(m, id)
			m.rule = "arithmetic"
		}
		m.cohort = data.AllCohort
		if m.doubt == unclear || m.doubt == untold {
			m.doubt = m.placeNote
		}
	}
	if !any {
		return p.admit(at, id, "arithmetic", func(m *mention) bool {
			m.cohort = data.AllCohort
			return fits(m)
		})
	}
	return found
}
