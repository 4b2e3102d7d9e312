package indicator

import (
	"slices"

	"rekap/transform/numeral"
)

// reachAsked is how many words may stand between what asks and what is asked for.
const reachAsked = 5

// asked makes cards that are only asked for requested ones: "mengajukan tambahan
// alokasi 20.000 keping", "minta dikirim 5.000 keping". Nobody has them yet.
func (a *Analyzer) asked(s *sentence, toks []token, low string) {
	for i := range s.heads {
		h := &s.heads[i]
		if h.family == "blangko_need" && isWord(toks, low, h.core.from, a.particles.Procuring) && a.askedFor(s, toks, low, h) {
			h.family, h.act = "blangko_requested", "request" // "mengajukan pengadaan 5.000 keping"
			continue
		}
		if h.family != "blangko_received" {
			continue
		}
		if i > 0 && a.tendered(s, toks, low, &s.heads[i-1], h) {
			h.family, h.act = "blangko_need", "need"
			continue
		}
		if a.askedFor(s, toks, low, h) {
			h.family, h.act = "blangko_requested", "request"
			continue
		}
		switch a.toBeGiven(s, toks, low, h) {
		case asking:
			h.family, h.act = "blangko_requested", "request"
		case hoping:
			h.family, h.act = "blangko_need", "need"
		}
	}
}

// tendered tells whether cards allotted are only how many are tendered for, named right before
// them in the clause: "melakukan lelang blangko dengan kuota 7 juta keping".
func (a *Analyzer) tendered(s *sentence, toks []token, low string, before, h *head) bool {
	if before.family != "blangko_need" || !isWord(toks, low, before.core.from, a.particles.Tendering) || !isWord(toks, low, h.core.from, a.particles.Allotments) {
		return false
	}
	_, weak, strong := s.between(before.core.to, h.core.from)
	return weak+strong == 0
}

// isWord tells whether a token is one of some words.
func isWord(toks []token, low string, at int, list []string) bool {
	return slices.Contains(list, low[toks[at].start:toks[at].end])
}

// askedFor tells whether the act of a head is the object of one that asks.
func (a *Analyzer) askedFor(s *sentence, toks []token, low string, h *head) bool {
	p := a.particles
	is := func(i int, lists ...[]string) bool {
		w := low[toks[i].start:toks[i].end]
		return slices.ContainsFunc(lists, func(list []string) bool { return slices.Contains(list, w) })
	}
	allotted := is(h.core.from, p.Allotments, p.Procuring)
	if at := h.core.from - 1; at > s.from && is(at, p.SoThat) {
		return true
	}
	for i := h.core.from - 1; i >= s.from && i >= h.core.from-reachAsked; i-- {
		switch {
		case toks[i].kind != word && toks[i].kind != place:
			return false
		case is(i, p.Asking), allotted && is(i, p.Requests):
			return true
		case !is(i, p.AskedThrough, p.Allotments):
			return false
		}
	}
	return false
}

// furtherAsked tells whether a head stands behind a figure and a request that a joining word
// leads to, which opens a clause of its own: "stok yang ada 1.150 keping dan permintaan tambahan
// sudah dikirim".
func (c *context) furtherAsked(z *zone, h *head) bool {
	return c.together(z.tok+1, h.core.from+1, c.a.particles.Joining, c.a.particles.Requests) >= 0
}

// documentsAsked tells whether a count of children's documents is what a verb of asking right in
// front of it asks for: "satu desa meminta 2.500 KIA dicetak".
func (c *context) documentsAsked(s *sentence, z *zone, cl *Claim, best *head) bool {
	if cl.Percent || cl.Family != "kia" && cl.Family != "akta" || best.lent || z.num.Unit.Class == numeral.Person {
		return false
	}
	at := z.tok
	for at > s.from && c.toks[at-1].kind == word && c.lowered(at-1, c.a.particles.AskedThrough...) {
		at--
	}
	return at > s.from && c.toks[at-1].kind == word && (c.lowered(at-1, c.a.particles.Asking...) || c.lowered(at-1, c.a.particles.Requests...))
}

// receivedAsking tells whether those counted are received by an office as people who ask for a
// document of children: "menerima sekitar 700 anak pemohon KIA".
func (c *context) receivedAsking(z *zone, cl *Claim) bool {
	if cl.Percent || cl.Family != "kia" && cl.Family != "akta" || !c.leads(max(z.pre.from, z.tok-reachServing), z.tok, c.a.particles.Receiving...) {
		return false
	}
	return c.leads(z.tok+1, min(z.tok+3, z.post.to), c.a.particles.Applicants...)
}

// onlyDemanded tells whether a count that takes its words from others is by its own one of what
// is asked for: "Pencetakan KTP-el tersendat. Selama Oktober ada pengajuan 1.482".
func (c *context) onlyDemanded(z *zone, cl *Claim) bool {
	if cl.Percent || cl.Source < List || cl.Family != "print" && cl.Family != "kia" && cl.Family != "akta" {
		return false
	}
	for i := z.tok - 1; i >= z.pre.from; i-- {
		if c.lowered(i, c.a.particles.Demand...) {
			return !c.leads(i, z.tok, c.a.particles.Already...)
		}
	}
	return false
}

// ofApplicants tells whether a share is one of those who ask for something: "30 persen dari
// pemohon KIA adalah bayi".
func (c *context) ofApplicants(s *sentence, z *zone) bool {
	if !percent(z.num) {
		return false
	}
	for i := z.tok + 1; i < min(s.to, z.tok+1+reachApplicants) && c.toks[i].kind == word; i++ {
		if c.lowered(i, c.a.particles.Applicants...) {
			return true
		}
	}
	return false
}

// reachApplicants is within how many words behind a share those stand of whom it is.
const reachApplicants = 4
