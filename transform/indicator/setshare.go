package indicator

import "slices"

// reckonedWith tells whether a sentence only reckons with a share what ought to be so, which
// is told in people right behind its comma: "Dengan hitungan 25 persen, mestinya ada 43
// ribuan warga". What is reached is told as such, and nobody sets himself decimals.
func (c *context) reckonedWith(s *sentence, zs []zone, k int) bool {
	z, p := &zs[k], c.a.particles
	if !percent(z.num) || z.num.Decimals > 0 || k+1 >= len(zs) || percent(zs[k+1].num) || z.tok+2 >= s.to || c.toks[z.tok+1].kind != comma || !c.lowered(z.tok+2, p.Ought...) {
		return false
	}
	return c.leads(z.pre.from, z.tok, p.BasedOn...) || s.last(layerAim, senseReached, z.pre.from, z.tok) == nil && !c.leads(z.pre.from, z.tok, p.Coverages...) && !s.anyNamed(z.pre.from, z.tok)
}

// takenFromTarget makes a share the target of which the words say that the target told in
// people just before is taken from it: "seharusnya 43.450 orang. Angka ini diambil dari 30
// persen warga yang telah merekam".
func (c *context) takenFromTarget(s *sentence, z *zone, at int) {
	cl, p := &c.claims[at], c.a.particles
	if !cl.Percent || cl.Aim == "target" && cl.AimSaid || z.num.Decimals > 0 || at == 0 {
		return
	}
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if of == nil || of.to != z.tok || !c.leads(max(z.pre.from, of.from-reachTaken), of.from, p.TakenFrom...) {
		return
	}
	o := &c.claims[at-1]
	if o.Percent || o.Role != "" || cl.Sentence-o.Sentence > 1 || o.Aim != "target" || !slices.Contains(aimedAt, o.Family) {
		return
	}
	cl.Family, cl.Aim, cl.AimSaid, cl.Undone, cl.hoped = o.Family, "target", true, false, false
}

// aimedAt are the families of which a target is told in people.
var aimedAt = []string{"ikd", "kia"}

// reachTaken is within how many tokens before "dari" the word stands that takes a count from it.
const reachTaken = 2
