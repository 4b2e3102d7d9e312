package indicator

import "rekap/transform/region"

// ofVillageTold tells whether a figure is that of the village its sentence is about, or the
// one before was: "Per Minggu (21/7), Desa Bente mencatat 66 persen, yaitu 558 jiwa, sedangkan
// targetnya 845 jiwa. Wajib KTP-nya 2.817 jiwa".
func (c *context) ofVillageTold(s *sentence, z *zone, at int) bool {
	if i := c.villageSubject(s, z.tok); i >= 0 {
		return !c.ofAnother(c.pastVillage(i, z.tok), z.tok) && !c.placeOf(z.post, region.Plain, region.Kinded) && !c.leads(z.pre.from, z.tok, c.a.particles.Throughout...)
	}
	if c.villageAt > 0 && c.villageAt == c.seq-1 && !c.ofAnother(s.from, z.tok) {
		return true // "Contohnya di Desa Bente. Yang belum merekam 1.204 jiwa"
	}
	if at == 0 {
		return false
	}
	o, cl := &c.claims[at-1], &c.claims[at]
	if o.Cohort != "village" || o.Sentence != cl.Sentence-1 && o.Sentence != cl.Sentence || o.Block != cl.Block || c.ofAnother(s.from, z.tok) {
		return false
	}
	return c.leads(s.from, z.tok, c.a.particles.Its...) || c.thatVillage(s) || c.rankedVillage(s, z.tok)
}

// villageSubject is the token of the village that a sentence opens with, perhaps behind a date
// or another phrase that a comma ends; -1 for none.
func (c *context) villageSubject(s *sentence, to int) int {
	at := c.start(s)
	for i := at; i+1 < min(to, at+reachVillage); i++ {
		if c.lowered(i, c.a.particles.Villages...) && c.capital(i+1) && (i == at || c.toks[i-1].kind == comma) {
			return i
		}
	}
	return -1
}

// pastVillage is the token behind the name of a village and of the places it lies in: "Desa
// Bente, Kecamatan Bungku, Kabupaten Morowali".
func (c *context) pastVillage(i, to int) int {
	for i++; i < to; i++ {
		switch t := &c.toks[i]; {
		case t.kind == place, t.kind == comma:
		case t.kind == word && (c.capital(i) || c.lowered(i, c.a.particles.At...)):
		default:
			return i
		}
	}
	return to
}

// ofAnother tells whether a region or the nation is named between two tokens.
func (c *context) ofAnother(from, to int) bool {
	return c.placeOf(span{from, to}, region.Plain, region.Kinded, region.District, region.Nationwide)
}

// thatVillage tells whether a sentence points back to a village: "desa itu".
func (c *context) thatVillage(s *sentence) bool {
	return c.together(s.from, s.to, c.a.particles.Villages, c.a.particles.Told) >= 0
}

// rankedVillage tells whether a sentence goes on, behind a figure, with the place of a village
// among others: "menempati peringkat ke-6 dari 14 desa".
func (c *context) rankedVillage(s *sentence, at int) bool {
	p := c.a.particles
	for i := at + 1; i < s.to; i++ {
		if !c.lowered(i, p.Rankings...) {
			continue
		}
		for j := i + 1; j+2 < min(s.to, i+reachRanked); j++ {
			if c.lowered(j, p.Measure...) && c.lowered(j+2, p.Villages...) {
				return true
			}
		}
	}
	return false
}

// reachRanked is within how many tokens behind a word of a rank stands of how many it is.
const reachRanked = 8

// reachVillage is within how many tokens of its start a sentence names what it is about.
const reachVillage = 10

// givesVillage tells whether a short sentence gives a village as an example of what was told, or
// of what follows: "Sebagai contoh seperti di Desa Bente".
func (c *context) givesVillage(s *sentence) bool {
	at := c.start(s)
	if s.to-at > reachGivenAs || !c.leads(at, min(at+reachExample, s.to), c.a.particles.ForExample...) {
		return false
	}
	for i := at; i+1 < s.to; i++ {
		if c.lowered(i, c.a.particles.Villages...) && c.capital(i+1) {
			return !c.ofAnother(i+1, s.to)
		}
	}
	return false
}

// reachGivenAs is how many tokens a sentence has at the most that only names an example,
// reachExample within how many of its start it says so.
const (
	reachGivenAs = 12
	reachExample = 3
)
