package indicator

import "rekap/transform/numeral"

// state reads what is still to do, differences, and daily amounts.
func (c *context) state(s *sentence, z *zone, at int) {
	cl := &c.claims[at]
	hedged := z.hedgedFrom(c.toks)
	if m := s.last(layerState, senseGap, min(z.pre.from, max(s.from, hedged-1)), hedged); m != nil && !s.inHead(m) {
		words, weak, strong := s.between(m.to, hedged)
		if words <= 2 && weak+strong == 0 && !c.risenTo(z, cl, m, hedged) && s.first(layerGrammar, senseOf, m.to, hedged) == nil && !s.newcomers(m, z.tok) && !c.leads(m.to, hedged, c.a.particles.NewLevel...) && !c.leads(m.to, hedged, c.a.particles.Coverages...) && !c.exceeded(m, hedged) && !c.lackingOnes(s, m, z) {
			cl.Role, cl.Reason = "gap", notALevel
			cl.beyond = c.leads(m.from, m.to, c.a.particles.Excess...)
			cl.lacks = m.has(senseRest) || c.leads(m.from, m.to, c.a.particles.Below...) || cl.Percent && c.fromTarget(s, m, hedged)
			if m.has(senseGrowth) {
				cl.Flow = !cl.Percent
			}
		}
	}
	if cl.Role == "" && (c.farFromTarget(s, z, hedged) || c.gapBetween(s, z, hedged)) {
		cl.Role, cl.Reason, cl.lacks = "gap", notALevel, true
	} else if cl.Role == "" && (c.grownBy(s, z, cl) || c.changeOccurred(s, z)) {
		cl.Role, cl.Reason = "gap", notALevel
	}
	if !cl.Percent && cl.Family == "pemula" && cl.Unit && hedged > z.pre.from && c.lowered(hedged-1, c.a.particles.Extra...) {
		cl.Strength = min(cl.Strength, uncounted) // "penambahan 1.768 pemilih pemula": all there are, or what came in
	} else if !cl.Percent && z.num.Unit.Class == numeral.Person && hedged > z.pre.from && c.lowered(hedged-1, c.a.particles.Extra...) {
		cl.Role, cl.Reason, cl.Flow = "gap", notALevel, true
		if c.morePeople(cl) {
			cl.Family, cl.Source, cl.Rule = c.claims[c.last].Family, Before, "sentence_before"
		}
	}
	if cl.Percent && (c.perTime(z) || c.risen(s, z) || c.measured(s, z) || c.itsRise(s, z) || c.risenBy(s, z, cl) || c.demandRisen(s, z) || c.shiftedBy(s, z)) {
		cl.Role, cl.Reason = "gap", notALevel
	}
	if cl.Percent && c.surpassed(s, z) && c.moreReached(cl) {
		cl.Aim, cl.AimSaid = "target", true
	} else if cl.Percent && (c.exceeds(s, z) || c.surpassed(s, z)) {
		cl.Role, cl.Reason = "gap", "how far a target is exceeded, or the target itself"
	}
	if !cl.Percent && hedged > s.from+1 && (c.lowered(hedged-1, c.a.particles.Allowed...) && c.lowered(hedged-2, c.a.particles.Negations...) || c.leads(hedged-2, hedged, c.a.particles.Forbidding...)) {
		cl.Role, cl.Reason = "supposed", "a bound that is not to be passed"
	}
	if c.supposed(s, z, cl) || c.wouldDo(s, z) || c.conceived(s, z) || c.hardToGet(z) || c.mightCome(s, z) || c.onlyThen(s, z, cl) {
		cl.Role, cl.Reason = "supposed", onlySupposed
	}
	if m := s.last(layerGrammar, senseBecome, z.pre.from, z.tok); m != nil && (cl.Aim == "actual" || groupFamily(cl.Family)) && s.close(m.to, z.tok, 2) && c.toBecome(s, m) {
		cl.Role, cl.Reason = "supposed", stillToCome
	}
	if c.guessed(s, z, cl) {
		cl.Role, cl.Reason = "supposed", onlySupposed
	}
	if c.foreseen(s, z) || c.guessedLater(s, z, cl) || c.projected(z, cl, at) || c.hopefulOf(s, z, cl) || c.yetToBegin(s, z, cl) {
		cl.Role, cl.Reason = "supposed", stillToCome
	}
	if cl.Percent {
		for _, x := range [...]sense{senseGap, senseAgain} { // "14,8 persen lagi untuk mencapai target"
			if m := s.first(layerState, x, z.tok+1, z.post.to); m != nil && s.close(z.tok+1, m.from, 1) && (x == senseAgain || !figureBetween(c.toks, m.to, min(m.to+2, s.to))) && !c.movedOn(s, m) && !c.anotherShare(s, z, cl, m) {
				cl.Role, cl.Reason = "gap", notALevel // but "target 25 persen masih kurang 21,3 persen"
			}
		}
	} else if m := s.first(layerState, senseAgain, z.tok+1, z.post.to); m != nil {
		if words, weak, strong := s.between(z.tok+1, m.from); words <= 1 && weak+strong == 0 && (cl.Role != "gap" || cl.lacks) && !c.leads(z.pre.from, z.tok, c.a.particles.Already...) {
			cl.Rest = true // but "naik 90 orang lagi"
		}
	}
	if m := s.first(layerGrammar, senseBecome, z.tok, z.post.to); m != nil {
		if words, weak, strong := s.between(z.tok+1, m.from); words <= 8 && weak+strong == 0 && !c.toBecome(s, m) && c.leadsToLevel(s, m) && cl.Role != "gap" {
			cl.Old = true // but "7,4 persen menjadi tiga teratas"
		}
	}
	from := c.changedFrom(s, z) || s.becameBehind(c.toks, z)
	cl.Old = cl.Old || from || c.fromTo(s, z, cl)
	c.elided(s, z, cl)
	cl.Rest = cl.Rest || !cl.Percent && (c.restBehind(s, z) || c.stillToDo(s, z, cl)) && !c.namedTarget(s, z, cl)
	if m := s.first(layerState, senseRest, z.pre.from, z.tok); m != nil && !c.timeLeft(s, m) && !c.lacksMeans(s, z, cl, m) {
		words, weak, strong := s.between(m.to, z.tok)
		if words <= 12 && strong == 0 && !(cl.Percent && weak > 0) && !c.ofOtherPlace(s, z, m) && !c.restOfPlaces(s, z, m) && !((cl.Percent || figureBetween(c.toks, m.to, z.tok)) && c.targetApart(s, m.to, z.tok)) && !c.setRight(s, m.to, z.tok) {
			cl.Rest = true
		}
	}
	c.missed(s, z, cl)
	c.placeWords(s, z, cl)
	c.timeWords(s, z, cl)
	cl.Became = c.becameLevel(s, z)
	cl.Flow = cl.Flow && !from && !cl.Became // "bertambah dari Desember yang masih 11.002 orang" tells a level
}

// nowBehind tells whether the level of now follows in the sentence: "semula yang
// belum merekam 9.000 jiwa, tetapi sekarang tinggal 450 jiwa".
func (c *context) nowBehind(s *sentence, z *zone) bool {
	for i := z.tok + 1; i < s.to; i++ {
		if c.isNow(i) {
			return figureBetween(c.toks, i, s.to)
		}
	}
	return false
}

// inHead tells whether a mark is part of an act of giving or asking: "yang turun 500
// keping", "mengajukan penambahan 3.000 keping".
func (s *sentence) inHead(m *mark) bool {
	for i := range s.heads {
		if h := &s.heads[i]; (h.family == "blangko_received" || h.family == "blangko_requested") && h.core.has(m.span) {
			return true
		}
	}
	return false
}

// approval adds that what was asked for was granted: "kami ajukan 4.000 dan
// sudah disetujui".
func (c *context) approval(s *sentence, z *zone, cl *Claim, best *head) {
	if best.family != "blangko_requested" {
		return
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family == "blangko_received" && z.post.has(h.core) && !h.neg && !c.sentOn(h) && !c.requestSent(best, h) && !c.leads(max(s.from, h.core.from-reachFuture), h.core.from, c.a.particles.Awaited...) && c.leads(h.core.from, h.core.to, c.a.particles.Granted...) && !c.partGranted(s, h) && !c.stillAwaited(s, h) && !c.arrivalHoped(z, h) {
			cl.Also = "blangko_received"
		}
	}
	if c.centreAgreed(z) {
		cl.Also = "blangko_received"
	}
}

// stillAwaited tells whether what was granted is yet to come: "sudah disetujui, tinggal
// menunggu kiriman", "telah dikabulkan dan segera dijemput".
func (c *context) stillAwaited(s *sentence, h *head) bool {
	return c.leads(h.core.to, s.to, c.a.particles.Awaiting...) || c.leads(h.core.to, s.to, c.a.particles.Awaited...)
}

// arrivalHoped tells whether the coming of what was asked for is only wished for, or told for a time
// to come, in front of its word: "kami ajukan 4.000, mudah-mudahan pekan depan sudah turun",
// "semoga usulan 4.000 keping itu disetujui".
func (c *context) arrivalHoped(z *zone, h *head) bool {
	for i := z.tok - 1; i >= z.pre.from && c.toks[i].kind == word; i-- {
		if c.lowered(i, c.a.particles.Wishing...) {
			return true
		}
	}
	for i := z.tok + 1; i < h.core.from; i++ {
		if c.lowered(i, c.a.particles.Wishing...) || c.toks[i].kind == date && c.t.Dates[c.toks[i].ref].Next {
			return true
		}
	}
	return false
}

// changedFrom tells whether a figure is the level that a change started from:
// "sudah berkurang banyak dari 31 ribu", "naik dari posisi Desember yang baru 31 ribu".
func (c *context) changedFrom(s *sentence, z *zone) bool {
	m := s.last(layerState, senseGap, z.pre.from, z.tok)
	if m == nil || !c.leads(m.from, m.to, c.a.particles.Changed...) {
		return false
	}
	behind := m.to
	if c.toks[behind].kind == comma && (c.nowBehind(s, z) || s.first(layerGrammar, senseBecome, z.tok+1, s.to) != nil) {
		behind++ // "bertambah, dari 11.640 orang menjadi 12.300"
	}
	words, weak, strong := s.between(behind, z.tok)
	if weak > 0 || words == 0 || figureBetween(c.toks, behind, z.tok) {
		return false
	}
	for i := behind; i < z.tok; i++ {
		if c.lowered(i, c.a.particles.Starting...) {
			return words <= reachChanged && strong == 0 || i <= behind+1 && kindBetween(c.toks, date, i, z.tok) && s.close(z.tok-2, z.tok, 2) && c.lowered(z.tok-2, c.a.particles.Who...)
		}
	}
	return false
}

// fromTo tells whether a level reached is the first of two that a change goes
// between, "naik sedikit saja, dari 2,14 persen ke 2,17 persen", of which only the
// second holds.
func (c *context) fromTo(s *sentence, z *zone, cl *Claim) bool {
	if cl.Aim == "target" || z.tok == s.from || !c.lowered(z.tok-1, c.a.particles.Starting...) {
		return false
	}
	for i := z.tok + 1; i+1 < s.to && i <= z.tok+reachTo; i++ {
		if c.lowered(i, c.a.particles.Leading...) {
			return c.toks[i+1].kind == figure && percent(&c.t.Numbers[c.toks[i+1].ref]) == cl.Percent
		}
	}
	return false
}

// reachTo is within how many tokens behind a level the word stands that leads to
// the next: "dari 7.100 orang ke 7.800 orang".
const reachTo = 3

// reachChanged is how many words may stand between a verb of change and the
// level that it started from.
const reachChanged = 4

// reachLevel is within how many tokens behind "menjadi" the new level stands.
const reachLevel = 8
