package indicator

import (
	"slices"

	"rekap/transform/numeral"
)

// demandedBehind tells whether a clause behind a figure says that so many are asked for:
// "dibandingkan 107.500 orang yang diminta", "melampaui 20 persen dari wajib KTP yang
// dibebankan pusat", "dari 20 persen yang diminta, …". Those asked to do something are no
// target, "1.200 warga yang diminta datang"; nor is a share of them, unless something is
// held against it.
func (c *context) demandedBehind(s *sentence, z *zone) bool {
	reach := reachThose
	if !percent(z.num) {
		if c.main != "ikd" || z.num.Unit.Class != numeral.Person || s.last(layerAim, senseReached, z.pre.from, z.tok) != nil {
			return false
		}
		reach = reachDid
	}
	that := s.first(layerGrammar, senseThat, z.tok+1, s.to)
	if that == nil || that.to >= s.to || !c.lowered(that.to, c.a.particles.SetBehind...) || !s.close(z.tok+1, that.from, reach) || c.leads(z.tok+1, that.from, c.a.particles.TargetNouns...) || figureBetween(c.toks, z.tok+1, that.from) {
		return false
	}
	return c.nothingAsked(s, that.to+1) && (!percent(z.num) || c.heldAgainst(s, z) || that.from == z.tok+1 && c.lowered(z.tok-1, c.a.particles.Starting...))
}

// heldAgainst tells whether something is held against a figure right in front of it, or by
// its hedge: "jauh dari 30 persen", "melampaui 20 persen", "masih di bawah 30 persen". What
// has reached it, or not, is that figure itself.
func (c *context) heldAgainst(s *sentence, z *zone) bool {
	if m := s.last(layerBack, senseAgainst, z.pre.from, z.tok); m != nil {
		return s.close(m.to, z.tok, 1) && !c.leads(m.from, m.to, c.a.particles.NewLevel...)
	}
	hedge := c.t.Lower[z.num.Hedge.Start:z.num.Hedge.End]
	return slices.Contains(c.a.lex.book.Words.Against, hedge)
}

// nothingAsked tells whether no more is told from a token on of what people are asked than
// by whom or of whom: "yang diminta, …", "yang diminta oleh pusat", "yang dibebankan kepada kami".
func (c *context) nothingAsked(s *sentence, at int) bool {
	p := c.a.particles
	return at >= s.to || c.toks[at].kind != word || c.lowered(at, p.Centres...) || c.lowered(at, p.By...) || c.lowered(at, p.Towards...)
}

// yetNeeded tells whether so many people are yet to do something: "untuk mencapai 30 persen
// dibutuhkan sekitar 53 ribu warga yang mengaktifkan IKD".
func (c *context) yetNeeded(s *sentence, z *zone, best *head) bool {
	if best == nil || best.family != "ikd" || percent(z.num) {
		return false
	}
	for i := z.tok - 1; i >= max(s.from, z.tok-reachNeed) && c.toks[i].kind == word; i-- { // the word may be counted to the figure before
		if c.lowered(i, c.a.particles.Needs...) {
			return true
		}
	}
	return false
}

// demandedByCentre tells whether a share is what the centre asks for, be it told as done by
// then: "pusat meminta IKD sudah diaktifkan 30 persen warga".
func (c *context) demandedByCentre(z *zone) bool {
	p := c.a.particles
	for i := z.pre.from; i+1 < z.tok; i++ {
		if !c.lowered(i, p.Centres...) || i > 0 && (c.lowered(i-1, p.At...) || c.lowered(i-1, p.By...)) {
			continue
		}
		if k := i + 1; c.lowered(k, p.Demanding...) || c.lowered(k, p.Already...) && k+1 < z.tok && c.lowered(k+1, p.Demanding...) {
			return !c.commaBetween(k, z.tok) && !c.leads(k, z.tok, p.JustReached...) && !c.leads(k, z.tok, p.Because...)
		}
	}
	return false
}

// demandedFraction tells whether people are the second form of a fraction in words that
// somebody asks for, right in front of it: "meminta separuh wajib KTP, yakni 90 ribu orang,
// sudah memakai IKD".
func (c *context) demandedFraction(z *zone) bool {
	p := c.a.particles
	if percent(z.num) || c.main != "ikd" {
		return false
	}
	for i := z.tok - 1; i > z.pre.from && i >= z.tok-reachFractionAsked; i-- {
		if c.lowered(i, p.Fractions...) {
			return c.lowered(i-1, p.Demanding...) || i-1 > z.pre.from && c.lowered(i-1, p.SoThat...) && c.lowered(i-2, p.Demanding...)
		}
	}
	return false
}

// reachFractionAsked is within how many tokens before its count a fraction is asked for.
const reachFractionAsked = 9

// instructed tells whether a share stands right behind what somebody is told to reach,
// which opens a clause: "Dari pusat, instruksinya 30 persen warga sudah punya IKD".
func (c *context) instructed(s *sentence, z *zone) bool {
	p, at := c.a.particles, z.tok
	for at > s.from && c.toks[at-1].kind == word && !c.lowered(at-1, p.Instructions...) {
		if at--; z.tok-at > reachInstructed || !c.lowered(at, p.Centres...) && !c.lowered(at, p.Offices...) && !c.lowered(at, p.Starting...) && !c.lowered(at, p.SoThat...) && !c.lowered(at, p.AtLeast...) {
			return false
		}
	}
	return at > s.from && c.lowered(at-1, p.Instructions...) && (at-1 == s.from || c.toks[at-2].kind != word)
}

// reachInstructed is how many words may stand between an instruction and its share.
const reachInstructed = 4
