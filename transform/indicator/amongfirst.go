package indicator

import (
	"slices"
	"strings"

	"rekap/transform/region"
)

// amongFirst makes those reached, or left, right behind first-time holders some of
// these: "Pemilih pemula 5.120 orang. Dari jumlah itu 2.805 sudah merekam".
func (c *context) amongFirst(s *sentence, zs []zone, k, first int) {
	z, at := &zs[k], first+k
	cl := &c.claims[at]
	if at == 0 || cl.Cohort != "" || cl.Role != "" || !cardSteps[cl.Family] || c.allTold(s, z) {
		return
	}
	if k > 0 && c.leads(zs[k-1].tok, z.tok, c.a.particles.Obligatory...) {
		return // "wajib KTP kategori pemula" may be all
	}
	o := &c.claims[at-1]
	if c.restOfFirst(z, at) {
		cl.Cohort = "first_time"
		return
	}
	if cl.Same == at-1 || o.Percent && at > 1 && o.Same == at-2 {
		return // it shares what the form beside it has
	}
	if o.Cohort != "first_time" && (o.Family != "pemula" || o.Role != "") || o.Percent || cl.Sentence-o.Sentence > 1 {
		return
	}
	if !cl.Percent && z.num.Value >= c.t.Numbers[o.Number].Value || cl.Of >= 0 && c.t.Numbers[c.claims[cl.Of].Number].Value > c.t.Numbers[o.Number].Value {
		return
	}
	if cl.Sentence == o.Sentence {
		if _, _, strong := s.between(c.tokenBehind(s, o), z.tok); strong > 0 && !cl.Back {
			return
		}
	} else if !cl.Back && !c.amongThem(z) && !(cl.Percent && z.tok <= s.from+1) && !c.leads(z.pre.from, min(z.pre.from+reachWho, z.tok), c.a.particles.Who...) {
		return
	}
	if cl.Cohort = "first_time"; cl.Family == "held" && !cl.Percent {
		cl.Role, cl.Reason = "cohort", "first-time holders among those told before"
	}
}

// saidOfLeft tells whether people are said to be first-time holders, or these to be most, right
// behind more who are still to be recorded: "22.410 belum merekam. Sedangkan 7.310 orang merupakan
// pemilih pemula", "… Paling banyak pemilih pemula, 17.310 orang".
func (c *context) saidOfLeft(s *sentence, z *zone, at int) bool {
	cl, j := &c.claims[at], at-1
	for j > 0 && c.claims[j].Percent {
		j--
	}
	if j < 0 || c.ofPlaceIn(z, region.Plain, region.Kinded, region.District) {
		return false
	}
	o, p := &c.claims[j], c.a.particles
	if o.Percent || !o.Undone || o.Family != "record" || o.Role != "" || cl.Sentence-o.Sentence > 1 || c.t.Numbers[o.Number].Value <= z.num.Value {
		return false
	}
	behind := c.pastUnit(s, z)
	return behind < s.to && c.lowered(behind, p.Being...) || c.together(behind, min(s.to, behind+reachWho), p.Amidst, p.They) >= 0 ||
		c.together(z.pre.from, z.tok, p.Who, p.Being) >= 0 || c.leads(z.pre.from, z.tok, p.Contributors...) || c.leads(z.pre.from, z.tok, p.Extremes...) || c.together(z.pre.from, z.tok, p.Most, p.Extents) >= 0
}

// restOfFirst tells whether a count is of those first-time holders of whom the others were told
// right before it, in its sentence, perhaps with their share: "pemula yang sudah merekam 5.012
// orang atau 53,8 persen, sedangkan yang belum merekam 4.310 orang".
func (c *context) restOfFirst(z *zone, at int) bool {
	cl, j := &c.claims[at], at-1
	if c.claims[j].Percent && j > 0 {
		j--
	}
	o := &c.claims[j]
	if cl.Percent || o.Percent || o.Cohort != "first_time" || o.Sentence != cl.Sentence {
		return false
	}
	return cl.Family == o.Family && cardSteps[cl.Family] && cl.Undone != o.Undone && !slices.Contains(c.a.particles.Inhabitants, strings.ToLower(c.noun(z.num)))
}

// allTold tells whether the words of a figure name other people than those told before,
// or say that it is of all: "warga yang belum merekam seluruhnya 3.800 orang".
func (c *context) allTold(s *sentence, z *zone) bool {
	if c.leads(z.pre.from, z.tok, c.a.particles.Overall...) || c.ofPlaceIn(z, region.Plain, region.Kinded, region.District, region.Nationwide) {
		return true
	}
	return slices.ContainsFunc(s.heads, func(h head) bool {
		return h.group && h.family != "pemula" && z.pre.has(h.core)
	})
}

// tokenBehind is the token behind the figure of a claim of the same sentence.
func (c *context) tokenBehind(s *sentence, o *Claim) int {
	for i := s.from; i < s.to; i++ {
		if c.toks[i].kind == figure && int(c.toks[i].ref) == o.Number {
			return i + 1
		}
	}
	return s.from
}

// cardSteps are the families of acts that first-time holders go through.
var cardSteps = map[string]bool{"record": true, "held": true, "print": true}

// reachWho is within how many tokens of its words a figure's "yang" stands: "Dari yang
// sudah merekam".
const reachWho = 3
