package indicator

import (
	"math"
	"slices"
	"strings"

	"rekap/transform/numeral"
	"rekap/transform/region"
)

// leftOf tells whether a word of what remains only counts those of the act told
// right before it: "yang belum merekam tinggal 13 ribu".
func (s *sentence) leftOf(m *mark) bool {
	if len(s.heads) == 0 || m.actOfPeople() {
		return false
	}
	h := &s.heads[len(s.heads)-1]
	if h.act == "" || h.group || h.other || strings.HasPrefix(h.family, "blangko") {
		return false // "dijatah 3.000 keping dan masih bersisa 1.940": the cards themselves
	}
	words, weak, strong := s.between(h.core.to, m.from)
	return words <= reachLeftOf && weak+strong == 0 || h.family == "record" && words <= reachLeftBehind && weak <= 1 && strong == 0
}

// leftAhead tells whether the act of which mark i tells what remains is told behind it:
// "tinggal 12.733 orang lagi yang belum merekam".
func leftAhead(ms []mark, i int) bool {
	if ms[i].actOfPeople() {
		return false
	}
	for j := i + 1; j < len(ms); j++ {
		if hasAct(&ms[j], "record") || hasAct(&ms[j], "activate") {
			return true
		}
	}
	return false
}

// actOfPeople tells whether a mark names an act that is not done with blank cards.
func (m *mark) actOfPeople() bool {
	return slices.ContainsFunc(m.senses, func(x meaning) bool { return x.sense == senseAct && !ofCards(x.value) })
}

// reachLeftBehind is how many words may stand between the recording and what remains
// of it behind a comma: "perekaman di Ende sudah 99,1 persen, tersisa 3.920 orang".
const reachLeftBehind = 8

// reachLeftOf is how many words may stand between an act and what remains of it.
const reachLeftOf = 4

// ofThoseThere tells whether the count of a part behind what a target lacks is of those
// there are: "Masih kurang 48 ribu. Terbanyak di A 5.000", "Tinggal 9 ribu lagi. A
// menyumbang terbanyak dengan 5.000".
func (c *context) ofThoseThere(z *zone, cl, o *Claim) bool {
	if cl.Back || cl.Rest {
		return false
	}
	if o.short && c.ofPlaceIn(z, region.Plain, region.District) {
		return true
	}
	if o.Family != "ikd" || !o.Rest || o.notYet {
		return false
	}
	return c.ofPlaceIn(z, region.Plain, region.Kinded) || o.leftOnly() && c.leads(z.pre.from, z.tok, c.a.particles.Contributors...)
}

// leftOnly tells whether only a word of what remains says that those counted have not
// activated an IKD: "tinggal 13.853 lagi".
func (cl *Claim) leftOnly() bool {
	return cl.Family == "ikd" && cl.Rest && !cl.notYet && !cl.unacted
}

// restBehind tells whether the words right behind a count say that it is what remains: "43
// ribu anak sisanya belum mengurus", "2.407 jiwa yang tersisa". What "dan" leads to is
// another count: "perekaman 684 dan selebihnya, 2.444, aktivasi IKD".
func (c *context) restBehind(s *sentence, z *zone) bool {
	m := s.first(layerState, senseRest, z.tok+1, z.post.to)
	if m == nil {
		return false
	}
	if (z.num.Unit.Class == numeral.Person || z.num.Unit.Class == numeral.NoClass) && c.leads(m.from, m.to, c.a.particles.Remaining...) {
		at := m.from
		if c.lowered(at-1, c.a.particles.Who...) {
			at--
		}
		return s.close(z.tok+1, at, 1)
	}
	return s.close(z.tok+1, m.from, 1) && c.leads(m.from, m.to, c.a.particles.Rests...) && !c.lowered(m.from-1, c.a.particles.Joining...)
}

// lackingOnes tells whether a count behind a word of what is lacking is that of those who have
// not done it: "masih tertinggal 2.407 warga (1,6 persen) yang belum". A change is none.
func (c *context) lackingOnes(s *sentence, gap *mark, z *zone) bool {
	if percent(z.num) || gap.has(senseGrowth) || c.leads(gap.from, gap.to, c.a.particles.Changed...) {
		return false
	}
	m := s.first(layerState, senseNotYet, z.tok+1, s.to)
	if m == nil || !c.lowered(m.from-1, c.a.particles.Who...) {
		return false
	}
	words, weak, strong := s.between(z.tok+1, m.from)
	return words <= reachLacking && strong == 0 && (weak == 0 || c.toks[m.from-2].kind == comma)
}

// reachLacking is how many words may stand between those lacking and "belum", a share in
// brackets among them.
const reachLacking = 3

// stillToDo tells whether those who must do something are told as still there:
// "Masih ada 108 ribu warga yang harus mengaktifkan IKD", "108 ribu warga yang masih
// harus mengaktifkan IKD" are no target, nor are those still to be recorded.
func (c *context) stillToDo(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "ikd" && cl.Family != "record" && (cl.Family != "" || cl.Source != Nowhere) || cl.Aim != "target" {
		return false
	}
	if c.leads(max(z.pre.from, z.tok-reachStill), z.tok, c.a.particles.Still...) {
		return !c.heldAgainst(s, z) // "masih jauh dari 20 ribu orang yang diminta"
	}
	m := s.first(layerState, senseRest, z.tok+1, z.post.to)
	return m != nil && s.close(z.tok+1, m.from, reachStill) && c.leads(m.from, m.to, c.a.particles.Still...)
}

// timeLeft tells whether a word of what remains tells of time: "waktu tersisa dua
// pekan", "sisa dua bulan ini".
func (c *context) timeLeft(s *sentence, m *mark) bool {
	p := c.a.particles
	if m.from > s.from && c.lowered(m.from-1, p.Time...) || c.lowered(m.to, p.Time...) {
		return true
	}
	t := &c.toks[m.to]
	return m.to < s.to && (t.kind == number || t.kind == figure) && c.shortTime(&c.t.Numbers[t.ref])
}

// lacksMeans tells whether what remains or lacks is said of blank cards, tools or hands and not
// of the people that the figure counts: "di tengah kekurangan blangko, yang merekam 9.000 orang".
func (c *context) lacksMeans(s *sentence, z *zone, cl *Claim, m *mark) bool {
	if strings.HasPrefix(cl.Family, "blangko") || z.num.Unit.Class == numeral.Card {
		return false
	}
	if c.lowered(m.to, c.a.particles.Means...) {
		return true
	}
	return slices.ContainsFunc(s.heads, func(h head) bool {
		return h.doc == "blangko" && h.core.to <= z.tok && (h.core.has(m.span) || h.core.from == m.to)
	})
}

// ofOtherPlace tells whether a word of what remains only gives the figure of another
// place of a list: "di Kecamatan A sudah 7.214 orang, selebihnya 6.676 orang di
// Kecamatan B".
func (c *context) ofOtherPlace(s *sentence, z *zone, m *mark) bool {
	if !c.leads(m.from, m.to, c.a.particles.Rests...) || percent(z.num) || s.first(layerState, senseNotYet, s.from, z.post.to) != nil {
		return false
	}
	role, figures := region.Role(0), 0
	for i := s.from; i < m.from; i++ {
		switch c.toks[i].kind {
		case place:
			role = c.t.Places[c.toks[i].ref].Role
		case figure:
			figures++
		}
	}
	if role != region.District && role != region.Kinded || figures == 0 {
		return false
	}
	for i := m.to; i < z.post.to; i++ {
		if c.toks[i].kind == place {
			return c.t.Places[c.toks[i].ref].Role == role && s.close(min(z.tok, i)+1, max(z.tok, i), reachStill)
		}
	}
	return false
}

// reachStill is within how many tokens before a count "masih" stands.
const reachStill = 3

// complement makes a share that is told as what another leaves of all nothing of what that
// one is: "anak yang memiliki KIA 55,8 persen. Sisanya, 44,2 persen, segera dijemput". Neither is
// it a target where those left are: "kita kejar sisanya sebagai target, yakni 44,2 persen".
func (c *context) complement(s *sentence, z *zone, cl *Claim, at int) {
	if !cl.Percent || cl.Role != "" {
		return
	}
	if p := c.a.particles; cl.Aim == "target" {
		if m := s.last(layerState, senseNotYet, s.from, z.tok); !c.leads(s.from, z.tok, p.Rests...) && (m == nil || m.to != z.tok) {
			return
		}
	} else if cl.Source < List || !c.leads(max(z.pre.from, z.tok-reachRests), z.tok, p.Rests...) {
		return
	}
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachBased; j-- {
		o := &c.claims[j]
		if o.Percent && o.Family == cl.Family && o.Role == "" && math.Abs(100-c.t.Numbers[o.Number].Value-z.num.Value) < leastComplement {
			cl.Role, cl.Reason = "no_indicator", "what a share leaves of all"
			return
		}
	}
}

const (
	// reachRests is within how many tokens before a share a word of what is left stands.
	reachRests = 4
	// leastComplement is by how much a share and what it leaves may miss a hundred.
	leastComplement = 0.11
)
