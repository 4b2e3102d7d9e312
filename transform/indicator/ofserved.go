package indicator

import "rekap/transform/calendar"

// ofServed tells whether a count tells what some of the people came for whom a service was
// told to have had just before, and is no level of all: "Hasilnya, 120 warga terlayani. Yang
// aktivasi IKD ada 34 orang".
func (c *context) ofServed(s *sentence, z *zone, cl *Claim, at int) bool {
	p := c.a.particles
	if at == 0 || cl.Percent || cl.Undone || cl.Rest || cl.Aim == "target" && cl.AimSaid || !servable[cl.Family] {
		return false
	}
	o := &c.claims[at-1]
	if o.Block != cl.Block || cl.Sentence-o.Sentence > 1 || !toldServed(o) || z.num.Value >= c.t.Numbers[o.Number].Value {
		return false
	}
	for i := s.from; i < z.tok; i++ {
		switch {
		case c.toks[i].kind == place:
			return false
		case c.toks[i].kind == date:
			if d := &c.t.Dates[c.toks[i].ref]; d.Now || d.Link == calendar.Until || d.Link == calendar.AsOf || d.Link == calendar.Since {
				return false
			}
		}
	}
	return !c.leads(s.from, z.tok, p.Overall...) && !c.leads(s.from, z.tok, p.Already...) && !c.leads(s.from, z.tok, p.JustReached...)
}

// toldServed tells whether a claim counts those who came to a service.
func toldServed(o *Claim) bool {
	return o.Role == roles["other_service"][0]
}

// servable are the families of what a service does for people on the spot.
var servable = map[string]bool{"ikd": true, "record": true, "print": true, "kia": true, "akta": true}
