package indicator

import "slices"

// wish is how somebody wants cards that he has not got.
type wish uint8

const (
	noWish wish = iota
	asking
	hoping
)

// toBeGiven tells whether the giving of cards, or the raising of an allotment, is only
// what somebody is asked to do or is hoped to: "meminta kementerian menambah kuota
// blangko", "mendesak pusat mengirim blangko", "berharap jatah blangko dinaikkan".
func (a *Analyzer) toBeGiven(s *sentence, toks []token, low string, h *head) wish {
	p := a.particles
	is := func(i int, lists ...[]string) bool {
		return toks[i].kind == word && slices.ContainsFunc(lists, func(list []string) bool { return slices.Contains(list, low[toks[i].start:toks[i].end]) })
	}
	given := is(h.core.from, p.Giving)
	for i := h.core.to; i < s.to && i < h.core.to+reachGiven && (toks[i].kind == word || toks[i].kind == place) && !is(i, p.Who) && is(h.core.from, p.Allotments, p.Allotted); i++ {
		given = given || is(i, p.Giving) // "kuota blangko dinaikkan"
	}
	for i := h.core.from - 1; i >= s.from && i >= h.core.from-reachToBeGiven; i-- {
		if toks[i].kind != word && toks[i].kind != place || is(i, p.Who) {
			return noWish
		}
		if _, _, strong := s.between(i, i+1); strong > 0 {
			return noWish
		}
		switch {
		case is(i, p.Giving):
			given = true
		case !given:
		case is(i, p.Wishing):
			return hoping
		case is(i, p.Asking, p.Pressing, p.Requests):
			return asking
		}
	}
	return noWish
}

const (
	// reachToBeGiven is within how many tokens before what is given the wish for it stands.
	reachToBeGiven = 10
	// reachGiven is within how many tokens behind an allotment it is raised.
	reachGiven = 5
)

// askedUp makes the level that an allotment is asked to be raised from one that was given:
// "meminta kuota blangko dinaikkan dari 2.000 menjadi 5.000 keping".
func (c *context) askedUp(zs []zone, first int) {
	for k := 0; k+1 < len(zs); k++ {
		from, to := &c.claims[first+k], &c.claims[first+k+1]
		if from.Indicator != "blangko_requested" || to.Family != "blangko_requested" || !c.fromLevel(&zs[k], &zs[k+1]) {
			continue
		}
		from.Family, from.Aim, from.Old = "blangko_received", "actual", true
		from.Indicator = c.a.lex.reads[reading{family: from.Family, aim: from.Aim}]
	}
}

// fromLevel tells whether two figures are those that a change goes between: "dari semula
// hanya 2.000 keping menjadi 5.000 keping".
func (c *context) fromLevel(a, b *zone) bool {
	return c.leads(max(a.pre.from, a.tok-reachFrom), a.tok, c.a.particles.Starting...) && b.tok-a.tok <= reachTo+1 && c.leads(a.tok+1, b.tok, c.a.particles.Leading...)
}

// reachFrom is within how many tokens before the first level its "dari" stands.
const reachFrom = 4
