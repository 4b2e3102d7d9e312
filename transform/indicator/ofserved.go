package indicator

import (
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/numeral"
)

// ofServed tells whether a count tells what some of the people came for whom a service was
// told to have had just before, and is no level of all: "Hasilnya, 120 warga terlayani. Yang
// aktivasi IKD ada 34 orang".
func (c *context) ofServed(s *sentence, zs []zone, k, first int) bool {
	z, cl := &zs[k], &c.claims[first+k]
	if cl.Percent || cl.Undone || cl.Rest || cl.Aim == "target" && cl.AimSaid || !servable[cl.Family] {
		return false
	}
	inTime := c.within(z) || c.amongThat(s, zs, k) // "Dalam 3 hari kami melayani 2.710 permintaan, termasuk 2.100 aktivasi IKD"
	if !c.peopleServed(z, cl, first+k) && (inTime || !c.requestsServed(z)) {
		return false
	}
	for i := s.from; i < z.tok; i++ {
		switch {
		case c.toks[i].kind == place:
			return false
		case c.toks[i].kind == date:
			if d := &c.t.Dates[c.toks[i].ref]; d.Now || d.Link.UpTo() || d.Link == calendar.Since {
				return false
			}
		}
	}
	return !c.toldAsLevel(s, z)
}

// toldAsLevel tells whether a word in front of a figure tells it as all there are, or as reached.
func (c *context) toldAsLevel(s *sentence, z *zone) bool {
	p := c.a.particles
	return c.leads(s.from, z.tok, p.Overall...) || c.leads(s.from, z.tok, p.Already...) || c.leads(s.from, z.tok, p.JustReached...)
}

// peopleServed tells whether the claim right before counts more people who came to a service.
func (c *context) peopleServed(z *zone, cl *Claim, at int) bool {
	if at == 0 {
		return false
	}
	o := &c.claims[at-1]
	return cl.Sentence-o.Sentence <= 1 && toldServed(o) && z.num.Value < c.t.Numbers[o.Number].Value
}

// visits tells whether a sentence tells that an office went to the people: "Petugas turun ke
// Kecamatan Long Iram".
func (c *context) visits(s *sentence) bool {
	p := c.a.particles
	for i := s.from; i+1 < s.to; i++ {
		if c.lowered(i, p.Visits...) && (c.toks[i+1].kind == place || c.lowered(i+1, p.VisitPlaces...)) {
			return true
		}
	}
	return false
}

// ofVisit tells whether a count is what a visit told of right before brought: "Hasilnya, 91
// warga mengaktifkan IKD".
func (c *context) ofVisit(s *sentence, cl *Claim) bool {
	at := c.start(s)
	return !cl.Percent && servable[cl.Family] && c.visitAt > 0 && c.visitAt == c.seq-1 && c.leads(at, min(at+1, s.to), c.a.particles.Outcomes...)
}

// requestsServed tells whether more requests of several kinds are counted shortly before a
// figure: "Selama 4 hari ada 3.128 permintaan yang kami layani. Rekam e-KTP 684, aktivasi
// IKD 2.444."
func (c *context) requestsServed(z *zone) bool {
	for i := z.tok - 1; i >= 0 && i >= z.tok-reachRequests; i-- {
		if k := c.toks[i].kind; k != figure && k != number {
			continue
		}
		if n := &c.t.Numbers[c.toks[i].ref]; n.Value > z.num.Value && n.Unit.Class == numeral.Document && opensWith(strings.ToLower(c.noun(n)), c.a.particles.Requested) {
			return !strings.Contains(c.t.Text[n.End:z.num.Start], "\n")
		}
	}
	return false
}

// reachRequests is within how many tokens before a figure the requests it is a part of are
// counted.
const reachRequests = 30

// toldServed tells whether a claim counts those who came to a service.
func toldServed(o *Claim) bool {
	return o.Role == roles["other_service"][0]
}

// servable are the families of what a service does for people on the spot.
var servable = map[string]bool{"ikd": true, "record": true, "print": true, "kia": true, "akta": true}
