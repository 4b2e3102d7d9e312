package indicator

import "rekap/transform/numeral"

// dayBefore tells whether one day stands right before a figure: "satu hari 200
// KTP", "satu hari bisa 150 keping".
func (c *context) dayBefore(z *zone, oneDay func(*numeral.Number) bool) bool {
	for i := max(z.pre.from, z.tok-reachDay); i < z.tok; i++ {
		if k := c.toks[i].kind; (k == number || k == figure) && oneDay(&c.t.Numbers[c.toks[i].ref]) {
			return !c.commaBetween(i, z.tok)
		}
	}
	return false
}

// reachDay is how many tokens before a figure its one day may begin: the number,
// its noun, and a word like "bisa".
const reachDay = 4

// butNot tells whether those obliged are narrowed by what they did not do yet,
// told behind a "namun": "5.412 warga wajib memiliki KTP-el, namun belum merekam".
func (c *context) butNot(s *sentence, z *zone, h *head) bool {
	if !h.neg || h.group || h.other || z.num.Form == numeral.Percent {
		return false
	}
	for i := range s.heads {
		g := &s.heads[i]
		if g.family != "wajib" || g.core.from <= z.tok || max(g.to, g.core.to) > h.core.from {
			continue
		}
		to := max(g.to, g.core.to)
		words, weak, strong := s.between(to, h.core.from)
		before, weakBefore, strongBefore := s.between(z.tok+1, g.core.from)
		return words <= reachBut && weak <= 1 && strong == 1 && before <= reachBut && weakBefore+strongBefore == 0 &&
			c.leads(to, h.core.from, c.a.particles.But...) && !c.notAll(to, h.core.from) && !figureBetween(c.toks, to, h.core.from)
	}
	return false
}

// reachBut is how many words may stand between the obliged and what they did not
// do, and between their count and their name.
const reachBut = 7

// spelledOut tells whether a share is what a target is said to be: "targetnya
// sampai akhir tahun yakni 100 persen".
func (c *context) spelledOut(s *sentence, m *mark, z *zone) bool {
	if !percent(z.num) || z.tok == m.to || !c.leads(m.from, m.to, c.a.particles.TargetNouns...) || !c.lowered(z.tok-1, c.a.particles.Namely...) {
		return false
	}
	words, weak, strong := s.between(m.to, z.tok)
	return words <= reachSpelled && weak <= 1 && strong == 0 && s.first(layerAim, senseReached, m.to, z.tok) == nil
}

// reachSpelled is how many words may stand between a target or a whole and what
// it, or its part, is said to be.
const reachSpelled = 8

// partIs gives a part the people that it is said to be behind its whole:
// "182.114 dari 264.512 jiwa adalah wajib KTP". The whole are the residents then.
func (c *context) partIs(s *sentence, w *zone, part, whole *Claim) bool {
	if part.Percent || whole.Source != Own || !groupFamily(whole.Family) || whole.Family == "population" {
		return false
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != whole.Family || h.core.from <= w.tok+1 || !w.post.has(h.core) {
			continue
		}
		words, weak, strong := s.between(w.tok+1, h.core.from)
		if words > reachSpelled || weak+strong > 0 || !c.leads(w.tok+1, h.core.from, c.a.particles.Being...) {
			return false
		}
		part.Family, part.Undone, part.Source, part.Strength, part.Rule = h.family, false, Own, 0.8, "said_of_part"
		whole.Family, whole.Source, whole.Strength, whole.Undone, whole.notYet, whole.Unit = "", Nowhere, 0, false, false, false
		return true
	}
	return false
}

// gets makes blank cards received where somebody is told, right before their
// number, to get them: "Dinas dapat 13.250 blangko dari pusat".
func (c *context) gets(s *sentence, z *zone, cl *Claim) {
	at := z.tok - 1
	for at > z.pre.from && c.toks[at].hidden {
		at--
	}
	if cl.Percent || cl.Undone || at < z.pre.from || !c.lowered(at, c.a.particles.Receiving...) || c.leads(max(z.pre.from, at-2), at, c.a.particles.Awaited...) {
		return
	}
	switch cl.Family {
	case "blangko", "blangko_stock", "blangko_received":
	case "":
		m := s.first(layerHead, senseDoc, z.tok+1, z.post.to)
		if m == nil || m.value(senseDoc) != "blangko" || !s.close(z.tok+1, m.from, 1) {
			return
		}
	default:
		return
	}
	cl.Family, cl.Source, cl.Strength, cl.Rule = "blangko_received", Own, max(cl.Strength, 0.8), "gets"
}

// roundedBack gives those to be recorded, of whom the words left open what they
// are, what the next sentences tell of them by a round number: "menargetkan 11.214
// orang merekam. Yang 11 ribu lebih ini wajib KTP tetapi belum merekam".
func (c *context) roundedBack(z *zone, at int) {
	cl := &c.claims[at]
	if cl.Percent || !cl.Undone || cl.Role != "" || z.num.Qualifier == numeral.Exact || !c.leads(z.tok+1, min(z.tok+3, z.post.to), c.a.particles.Pointers...) {
		return
	}
	for j := at - 1; j >= 0 && c.claims[j].Sentence >= cl.Sentence-2; j-- {
		o := &c.claims[j]
		if v := c.t.Numbers[o.Number].Value; o.Rule == TargetOfRecording && v > z.num.Value && v < z.num.Value*rounding {
			take(o, cl, Own)
			o.Indicator, o.Strength, o.Rule = cl.Indicator, cl.Strength, "rounded_back"
			return
		}
	}
}

// rounding is how much a figure may exceed the round number that repeats it.
const rounding = 1.1

// mostLookedUp is the most people that are looked up one by one; more are those
// of a region, however few came.
const mostLookedUp = 500

// lookedUp tells whether a figure is a whole of which only so many were met:
// "dari 200 warga belum merekam, hanya tiga yang ada".
func (c *context) lookedUp(s *sentence, z *zone) bool {
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if of == nil || of.to != z.tok || percent(z.num) || z.num.Value > mostLookedUp {
		return false
	}
	for i := z.tok + 1; i+3 < s.to; i++ {
		if !c.lowered(i, c.a.particles.Merely...) || c.toks[i+1].kind != number && c.toks[i+1].kind != figure || c.t.Numbers[c.toks[i+1].ref].Value >= z.num.Value {
			continue
		}
		for j := i + 2; j < s.to-1 && j <= i+3; j++ {
			if c.lowered(j, c.a.particles.Who...) {
				return c.lowered(j+1, c.a.particles.Met...)
			}
		}
	}
	return false
}
