package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// whatIsAsked tells whether a share, or people who are to have a digital identity, are what
// somebody asks for, told in a clause of its own: "padahal yang diminta cuma 96 persen". Those
// asked themselves are named before the "yang": "warga yang diminta hanya 20 persen".
func (c *context) whatIsAsked(s *sentence, z *zone) bool {
	p := c.a.particles
	if !percent(z.num) && (c.main != "ikd" || z.num.Unit.Class != numeral.Person) {
		return false
	}
	for at := z.tok - 1; at > z.pre.from && z.tok-at <= reachWhatAsked; at-- {
		if c.toks[at].kind != word {
			return false
		}
		if !c.lowered(at, p.SetBehind...) || !c.lowered(at-1, p.Who...) {
			continue
		}
		if at-1 > s.from && c.toks[at-2].kind == word && !c.lowered(at-2, p.Contrasts...) {
			return false
		}
		return !c.leads(at+1, z.tok, p.JustReached...) && s.last(layerAim, senseTarget, at+1, z.tok) == nil && !s.anyNamed(at+1, z.tok)
	}
	return false
}

// pastTheLine tells whether a share is the line that something is held against: "melewati
// garis yang ditarik kementerian sebesar 25 persen", "lebih tinggi dari batas 96 persen".
func (c *context) pastTheLine(s *sentence, z *zone) bool {
	m := s.last(layerBack, senseAgainst, z.pre.from, z.tok)
	return m != nil && c.lowered(m.to, c.a.particles.Lines...) && s.close(m.to, z.tok, reachWhatAsked) && !c.leads(m.to, z.tok, c.a.particles.NewLevel...) && !s.anyNamed(m.to, z.tok)
}

// askedByThem tells whether a word of target right in front of another mark names what
// somebody wants: "patokannya hanya …", "permintaan pusat cuma …".
func (c *context) askedByThem(t, m *mark) bool {
	return t.to == m.from && (c.lowered(t.to-1, c.a.particles.Centres...) || strings.HasSuffix(c.t.low(&c.toks[t.to-1]), itsSuffix))
}

// reachWhatAsked is within how many tokens before a share the word stands that asks for it.
const reachWhatAsked = 6
