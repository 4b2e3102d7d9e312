package indicator

import (
	"slices"

	"rekap/transform/numeral"
)

// hopedRise tells whether somebody hopes or sets that what is reached rises from one share to
// another: "Harapan kami angka 78,79 persen naik menjadi 85 persen", "ingin cakupan naik dari
// 78,79 persen menjadi 85 persen". The first of them is reached and the second aimed at. A
// target that is to rise is none of the two, and a verb of target with round shares of no act may
// set one target for another.
func (c *context) hopedRise(s *sentence, from, to int) bool {
	if from < 0 || to < 0 {
		return false
	}
	told := c.toldToRise(s, from, to)
	if !told && !c.risesTo(from, to) {
		return false
	}
	m := s.last(layerAim, senseHope, s.from, from)
	if t := s.last(layerAim, senseTarget, s.from, from); t != nil && (m == nil || t.from > m.from) {
		m = t
	}
	if m == nil || s.first(layerAim, senseTarget, m.to, to) != nil || c.leads(m.from, m.to, c.a.particles.TargetNouns...) {
		return false
	}
	if words, weak, strong := s.between(m.to, from); words > reachHopedRise || weak+strong > 0 {
		return false
	}
	if told || !m.has(senseTarget) || tenths(c.shareAt(from)) || c.leads(m.to, from, c.a.particles.Coverages...) {
		return true
	}
	return !c.leads(s.from, from, c.a.particles.TargetNouns...) && (c.leads(s.from, m.from, c.a.particles.Coverages...) || s.acted(s.from, from))
}

// toldToRise tells whether a share stands in a clause that says since when or as what it is
// reached, with a higher one right behind it: "KIA yang kini 58 persen bisa menyusul ke 75
// persen".
func (c *context) toldToRise(s *sentence, from, to int) bool {
	p, a, b := c.a.particles, c.shareAt(from), c.shareAt(to)
	if a == nil || b == nil || a.Value >= b.Value || to-from > reachRisesTo || figureBetween(c.toks, from+1, to) || c.commaBetween(from+1, to) {
		return false
	}
	if words, _, strong := s.between(from+1, to); words == 0 || strong > 0 {
		return false
	}
	at := from
	for at > s.from && (c.timeGone(s, at-1) || c.lowered(at-1, p.JustReached...) || c.lowered(at-1, p.Merely...) || c.lowered(at-1, p.Still...) || c.lowered(at-1, p.Already...)) {
		at--
	}
	return at < from && at > s.from && c.lowered(at-1, p.Who...)
}

// timeGone tells whether a token tells of now or of before.
func (c *context) timeGone(s *sentence, at int) bool {
	if c.toks[at].kind == date {
		return !c.t.Dates[c.toks[at].ref].Next
	}
	m := s.last(layerFlow, senseEarlier, s.from, at+1)
	return m != nil && m.to == at+1
}

// acted tells whether an act is named among the tokens.
func (s *sentence) acted(from, to int) bool {
	return slices.ContainsFunc(s.heads, func(h head) bool { return h.act != "" && h.core.from >= from && h.core.to <= to })
}

// risesTo tells whether the words tell that one share rises to another: "naik dari 71,2 persen
// menjadi 80 persen", "71,2 persen bisa naik menjadi 80 persen".
func (c *context) risesTo(from, to int) bool {
	p, a, b := c.a.particles, c.shareAt(from), c.shareAt(to)
	if a == nil || b == nil || a.Value >= b.Value || !c.lowered(to-1, p.Leading...) || to-from > reachRisesTo || figureBetween(c.toks, from+1, to) {
		return false
	}
	return c.riseTo(from) >= 0 || c.leads(from+1, to, p.Changed...) && !c.leads(from+1, to, p.Falling...) && !c.commaBetween(from+1, to)
}

// shareAt is the number of a token that is a share, else nil.
func (c *context) shareAt(tok int) *numeral.Number {
	if c.toks[tok].kind != figure {
		return nil
	}
	if n := &c.t.Numbers[c.toks[tok].ref]; percent(n) {
		return n
	}
	return nil
}

// figureBefore is the last figure of a sentence before a token, figureBehind the first behind
// it; -1 for none.
func (c *context) figureBefore(s *sentence, tok int) int {
	for i := tok - 1; i >= s.from; i-- {
		if c.toks[i].kind == figure {
			return i
		}
	}
	return -1
}

func (c *context) figureBehind(s *sentence, tok int) int {
	for i := tok + 1; i < s.to; i++ {
		if c.toks[i].kind == figure {
			return i
		}
	}
	return -1
}

const (
	// reachHopedRise is how many words may stand between a hope and the share that is to rise.
	reachHopedRise = 8
	// reachRisesTo is within how many tokens behind a share the one it rises to stands.
	reachRisesTo = 6
)
