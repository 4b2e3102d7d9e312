package indicator

// wouldDo tells whether a share, or a count that might be got, is only said to be enough, or
// hard enough, to get: "dapat 20 persen saja sudah hebat", "10 persen saja kami sudah
// kewalahan", "dapat 12 persen saja tahun ini kami bersyukur", "kalau bisa 10 persen saja,
// saya sudah bersyukur", "dapat 10 persen pun saya sudah senang".
func (c *context) wouldDo(s *sentence, z *zone) bool {
	p, at, alone := c.a.particles, z.tok+1, false
	if c.leads(z.pre.from, z.tok, p.JustReached...) || c.leads(z.pre.from, z.tok, p.Already...) {
		return false
	}
	if c.gladOfEven(z, at, s.to) || c.goodEnough(s, z) {
		return true
	}
	for at < z.post.to && (!percent(z.num) && c.toks[at].start < z.num.Unit.End || c.toks[at].kind == date || c.lowered(at, p.Alone...) || alone && c.lowered(at, p.Speakers...)) {
		alone = alone || c.lowered(at, p.Alone...)
		at++
	}
	if percent(z.num) && alone && at < z.post.to && (c.lowered(at, p.Contented...) || at+1 < z.post.to && c.lowered(at, p.Already...)) {
		return true
	}
	return at < s.to && (alone || c.toks[at].kind == comma) && c.couldBe(z) && c.pleased(at, s.to)
}

// gladOfEven tells whether somebody would be glad to get even so much: "dapat 10 persen pun
// saya sudah senang". What came true gladdens as well: "30 persen pun sudah tercapai, saya senang".
func (c *context) gladOfEven(z *zone, at, to int) bool {
	p := c.a.particles
	from := max(z.pre.from, z.tok-reachGetting)
	gets := c.leads(from, z.tok, p.May...) || c.leads(from, z.tok, p.Getting...)
	return percent(z.num) && gets && at < to && c.lowered(at, p.Even...) && c.pleased(at+1, to)
}

// goodEnough tells whether a round share is only called good, or enough, where nothing is told
// with it that has reached it: "Realistis saja, 10 persen sudah bagus".
func (c *context) goodEnough(s *sentence, z *zone) bool {
	p, at := c.a.particles, z.tok+1
	if !percent(z.num) || z.num.Decimals > 0 || at+1 >= s.to || !c.lowered(at, p.Already...) || !c.lowered(at+1, p.Praised...) && !c.lowered(at+1, p.Contented...) {
		return false
	}
	return !s.anyNamed(z.pre.from, z.tok) && !c.leads(z.pre.from, z.tok, p.Coverages...) && !c.placeIn(z.pre) && s.last(layerAim, senseReached, z.pre.from, z.tok) == nil
}

// couldBe tells whether the clause of a figure opens a case in which it might be got: "kalau
// sampai Desember kita bisa 10 persen".
func (c *context) couldBe(z *zone) bool {
	able := false
	for i := z.tok - 1; i >= z.pre.from && c.toks[i].kind != comma; i-- {
		if able = able || c.lowered(i, c.a.particles.Able...); c.lowered(i, c.a.particles.Cases...) {
			return able
		}
	}
	return false
}

// pleased tells whether a clause from a token on, or behind the comma there, says before any
// other that somebody would be glad or that it would be good: "saya sudah bersyukur", "sudah bagus".
func (c *context) pleased(at, to int) bool {
	p := c.a.particles
	if c.toks[at].kind == comma {
		at++
	}
	for i := at; i < min(at+reachPleased, to) && c.toks[i].kind == word; i++ {
		if c.lowered(i, p.Contented...) || i > at && c.lowered(i-1, p.Already...) && c.lowered(i, p.Praised...) {
			return true
		}
	}
	return false
}

// reachPleased is within how many words a clause says that somebody would be glad.
const reachPleased = 4

// meantToDo tells whether a count is only that of those on whom an act, named as a verb behind a
// word of purpose right in front of it, is to be done: "meneken kontrak untuk merekam data 20.000
// jiwa". What somebody managed is done: "berhasil untuk merekam 20.000 jiwa".
func (c *context) meantToDo(s *sentence, z *zone, cl *Claim, best *head) bool {
	if cl.Percent || cl.Aim != "actual" || best.family != "record" && best.family != "ikd" || best.neg || best.core.to > z.tok || !s.close(best.core.to, z.tok, reachMeantToDo) {
		return false
	}
	at, p := best.core.from, c.a.particles
	if at-1 <= s.from || !c.lowered(at, p.Doing...) || !c.lowered(at-1, p.Purposes...) || c.commaBetween(at, z.tok) {
		return false
	}
	if s.first(layerState, senseNotYet, z.tok+1, z.post.to) != nil {
		return false // "untuk merekam 9.000 warga yang belum"
	}
	from := max(s.from, at-reachMeantToDo)
	return !c.leads(from, at, p.Managed...) && !c.leads(from, at, p.Able...) && !c.leads(from, at, p.Already...)
}

// reachMeantToDo is how many words may stand between an act meant to be done and those it is done
// to, and within how many before it what was managed stands.
const reachMeantToDo = 3
