package indicator

import (
	"slices"

	"rekap/transform/numeral"
)

// leftWaiting tells whether a figure behind a word of what remains counts those waiting for
// their cards, told right in front of it: "Yang menunggu dicetak tersisa sekitar 2.000". The
// cards that remain are told of by themselves.
func (c *context) leftWaiting(s *sentence, z *zone, best *head) bool {
	if best.act != "remain" || !best.lent || percent(z.num) || best.core.to > z.tok {
		return false
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family == "backlog" && z.pre.has(h.core) && h.core.to <= best.core.from && s.close(h.core.to, best.core.from, reachLeftWaiting) {
			return true
		}
	}
	return false
}

// recordedWaiting tells whether those who remain are people that have been recorded and wait
// for their cards, told behind the recording: "perekam KTP-el yang masuk daftar siap cetak
// tersisa 50 ribu orang", "hasil perekaman yang siap cetak masih berjumlah 62 ribu".
func (c *context) recordedWaiting(s *sentence, z *zone, best *head) bool {
	if best.family != "record" || best.core.to > z.tok || percent(z.num) {
		return false
	}
	rest := s.last(layerState, senseRest, best.core.to, z.tok)
	return slices.ContainsFunc(s.heads, func(h head) bool {
		return h.family == "backlog" && !h.neg && h.core.from >= best.core.to && (rest != nil && h.core.to <= rest.from || h.core.to <= z.tok && h.core.from-best.core.to <= reachPrintable && c.leads(best.core.to, h.core.from, c.a.particles.Who...))
	})
}

// reachPrintable is within how many tokens behind the recording it is said to wait for print.
const reachPrintable = 3

// awaitedCards tells whether blank cards are only those that somebody waits for: "menunggu
// kiriman 4.000 keping dari pusat". Those told as approved are no longer only awaited.
func (c *context) awaitedCards(z *zone, best *head) bool {
	if best.family != "blangko_received" || best.core.to > z.tok {
		return false
	}
	for i := best.core.from - 1; i >= z.pre.from && i >= best.core.from-reachAwaiting && c.toks[i].kind == word; i-- {
		if c.lowered(i, c.a.particles.Awaiting...) {
			return !c.leads(z.tok+1, z.post.to, c.a.particles.Approved...)
		}
	}
	return false
}

// reachAwaiting is within how many tokens before the act of giving the word of waiting stands.
const reachAwaiting = 2

// dataUnderway tells whether a figure counts entries of people that a machine has yet to take:
// "2 ribu data warga belum tembus ke server pusat".
func (c *context) dataUnderway(z *zone) bool {
	if z.num.Unit.Class != numeral.Document || percent(z.num) {
		return false
	}
	for i := z.tok + 1; i < z.post.to && i <= z.tok+reachServer && c.toks[i].kind == word; i++ {
		if c.lowered(i, c.a.particles.Servers...) {
			return true
		}
	}
	return false
}

// reachServer is within how many tokens behind entries the machine is named.
const reachServer = 10

// reachLeftWaiting is how many words may stand between those waiting and what remains of
// them.
const reachLeftWaiting = 2

// stillOwed tells whether blank cards are an allotment of which right behind them it is told
// that it did not come yet: "4.000 keping jatah kami yang belum dikirim".
func (c *context) stillOwed(s *sentence, z *zone, best *head) bool {
	if best.family != "blangko_received" {
		return false
	}
	p := c.a.particles
	for i := z.tok + 1; i+2 < z.post.to && i <= z.tok+reachOwed && c.toks[i].kind == word; i++ {
		if !c.lowered(i, p.Who...) {
			continue
		}
		at := s.first(layerState, senseNotYet, i+1, i+2)
		return at != nil && (c.lowered(i+2, p.Sent...) || c.lowered(i+2, p.Arrived...) || c.lowered(i+2, p.Fetched...) || c.lowered(i+2, p.ComeTrue...) || c.lowered(i+2, p.Granted...))
	}
	return false
}

// reachOwed is within how many tokens behind cards what is told of them begins.
const reachOwed = 6
