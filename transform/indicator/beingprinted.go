package indicator

import "slices"

// beingPrinted tells whether the printing of cards is only under way: "KTP-el sudah tersedia,
// berproses dicetak 14 juta keping", "sedang dicetak 4.000 keping".
func (c *context) beingPrinted(s *sentence, best *head) bool {
	return best.family == "print" && best.core.from > s.from && c.lowered(best.core.from-1, c.a.particles.InProcess...)
}

// beingFetched tells whether blank cards are only being fetched, or somebody is on the way to them:
// "petugas sedang ke Jakarta mengambil 3.400 keping", "berangkat untuk mengambil 3.400 keping".
func (c *context) beingFetched(s *sentence, z *zone, best *head) bool {
	if best.family != "blangko_received" || best.core.to > z.tok || percent(z.num) || c.commaBetween(best.core.to, z.tok) {
		return false
	}
	p := c.a.particles
	if c.lowered(best.core.from-1, p.Purposes...) {
		return true
	}
	for i := best.core.from - 1; i >= max(s.from, best.core.from-reachFetching) && (c.toks[i].kind == word || c.toks[i].kind == place); i-- {
		if c.lowered(i, p.InProcess...) || c.lowered(i, p.Because...) {
			return !c.lowered(i, p.Because...)
		}
	}
	return false
}

// reachFetching is within how many tokens before the fetching it is said to be under way.
const reachFetching = 4

// printedByCentre tells whether it is the centre that prints cards, which prints no people's
// cards but the blank ones: "pemerintah pusat sudah mencetak 2,4 juta keping".
func (c *context) printedByCentre(s *sentence, z *zone, best *head) bool {
	if best.family != "print" || percent(z.num) || best.core.to > z.tok {
		return false
	}
	p := c.a.particles
	for i := best.core.from - 1; i >= max(s.from, best.core.from-reachPrinter) && c.toks[i].kind == word; i-- {
		if c.lowered(i, p.Centres...) {
			return true
		}
		if !c.lowered(i, p.Already...) && !c.lowered(i, p.Also...) && !c.lowered(i, p.JustReached...) {
			return false
		}
	}
	return false
}

// reachPrinter is within how many tokens before the act who prints is named.
const reachPrinter = 3

// printsThose tells whether a printing that a joining word leads to behind a figure, not told as
// done, is only what those wait for who are named before it: "PRR mencapai 3.400 dan mestinya segera mendapat
// pencetakan".
func (c *context) printsThose(s *sentence, z *zone, h *head) bool {
	p := c.a.particles
	if h.family == "record" && h.core.from > z.tok && c.lowered(h.core.from-1, p.Purposes...) {
		return slices.ContainsFunc(s.heads, func(o head) bool { return o.family == "print" && z.pre.has(o.core) }) // "pencetakan 7.000 untuk perekaman lama"
	}
	if h.family != "print" && h.family != "held" || h.core.from <= z.tok || percent(z.num) || !c.leads(z.tok+1, h.core.from, p.Joining...) || c.leads(z.tok+1, h.core.from, p.Already...) {
		return false
	}
	return slices.ContainsFunc(s.heads, func(o head) bool {
		return o.family == "backlog" && !o.neg && z.pre.has(o.core) && o.core.to <= z.tok
	})
}

// lackedBy tells whether a recording told between the lack of blank cards and how many they are
// only says whose cards they are or what shows it: "kekurangan blangko sesuai data rekam 3.400".
func (c *context) lackedBy(s *sentence, z *zone, i int) bool {
	h := &s.heads[i]
	if i == 0 || h.family != "record" || h.core.from > z.tok || !z.pre.has(h.core) {
		return false
	}
	o, p := &s.heads[i-1], c.a.particles
	if o.family != "blangko_need" || !z.pre.has(o.core) || figureBetween(c.toks, o.core.to, h.core.from) || c.commaBetween(o.core.to, z.tok) {
		return false
	}
	return c.leads(o.core.to, h.core.from, p.ByRule...) || c.leads(o.core.to, h.core.from, p.Purposes...)
}

// unprinted tells whether a word of what remains or lacks stands right in front of the printing of
// which a count is told: "kekurangan pencetakan KTP-el sebanyak 7.000".
func (c *context) unprinted(s *sentence, z *zone, best *head) bool {
	if best.family != "print" || percent(z.num) || best.core.to > z.tok {
		return false
	}
	m := s.last(layerState, senseRest, s.from, best.core.from)
	return m != nil && m.to == best.core.from
}
