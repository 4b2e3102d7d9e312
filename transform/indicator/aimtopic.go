package indicator

import "strings"

// targetTopic tells whether a target opens the sentence, with no more than whose and of when
// it is in front of a comma, and a share or count is the first told behind: "Target pemerintah
// pusat, perekaman sudah 99,4 persen pada akhir tahun". Where it is told of when, or as that of
// what was told before, no comma need stand in front of a clause of its own: "Targetnya akhir
// tahun depan perekaman sudah 99 persen". What has been done by now is not what is to be done by
// the time told in front: "Targetnya akhir tahun, kini 9.000 warga sudah aktivasi".
func (c *context) targetTopic(s *sentence, z *zone) bool {
	p := c.a.particles
	at := c.pastQuotes(s.from, z.tok)
	if at == z.tok || !c.lowered(at, p.TargetNouns...) && !c.lowered(at, p.Targeted...) {
		return false
	}
	told := strings.HasSuffix(c.t.low(&c.toks[at]), itsSuffix)
	for at++; at < z.tok; at++ {
		switch t := &c.toks[at]; {
		case t.kind == comma:
			return !figureBetween(c.toks, s.from, z.tok) && (c.toks[at-1].kind != date || !c.doneByNow(s, at, z))
		case t.kind == date || t.kind == place:
			told = told || t.kind == date
		case t.kind != word || !c.lowered(at, p.TargetOwners...):
			return told && percent(z.num) && c.doneInClause(s, at, z.tok)
		}
	}
	return false
}

// doneInClause tells whether a clause that opens with its subject at a token says no more of it
// than "sudah" up to the figure.
func (c *context) doneInClause(s *sentence, at, tok int) bool {
	m := s.last(layerAim, senseReached, at, tok)
	if m == nil || figureBetween(c.toks, at, tok) || c.commaBetween(at, tok) || !c.lowered(m.from, c.a.particles.Already...) || m != s.first(layerAim, senseReached, at, tok) {
		return false
	}
	return s.anyNamed(at, m.from)
}
