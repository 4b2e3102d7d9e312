package indicator

import "rekap/transform/numeral"

// reachVisited is within how many tokens before a count of people its verb of coming stands.
const reachVisited = 3

// onlyCame tells whether people without an act are only told to have come: "Di hari pertama,
// lapak itu disinggahi 118 orang", "118 orang mampir". What they did there is not said.
func (c *context) onlyCame(s *sentence, z *zone, cl *Claim) bool {
	p := c.a.particles
	if cl.Percent || cl.Source < List || cl.Rest || cl.Aim == "target" && cl.AimSaid || z.num.Unit.Class != numeral.Person {
		return false
	}
	if c.leads(max(z.pre.from, z.tok-reachVisited), z.tok, p.Visited...) {
		return !c.commaBetween(max(z.pre.from, z.tok-reachVisited), z.tok)
	}
	at := c.pastUnit(s, z)
	for at < s.to && (c.lowered(at, p.Who...) || c.lowered(at, p.Already...)) {
		at++
	}
	return at < s.to && c.lowered(at, p.Visiting...)
}

// tookPart tells whether people are only told to have taken part in what brings a document, by the
// word right in front of them or behind: "Pelayanan akta kelahiran diikuti 412 orang", "412 anak
// mengikuti pembuatan KIA massal". Whether each of them has one is not said.
func (c *context) tookPart(s *sentence, z *zone) bool {
	if percent(z.num) || z.num.Unit.Class != numeral.Person {
		return false
	}
	p := c.a.particles
	if c.leads(max(z.pre.from, z.tok-reachTookPart), z.tok, p.TakenPartBy...) {
		return !c.commaBetween(max(z.pre.from, z.tok-reachTookPart), z.tok)
	}
	at := c.pastUnit(s, z)
	for at < s.to && (c.lowered(at, p.Who...) || c.lowered(at, p.Already...)) {
		at++
	}
	return at < s.to && c.lowered(at, p.TakingPart...)
}

// reachTookPart is within how many tokens before people the word stands that they took part.
const reachTookPart = 2
