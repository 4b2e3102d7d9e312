package indicator

import (
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/numeral"
)

// allotted reads amounts that are a rule, not a total: a daily number of places,
// cards of one day's work, both ends of what is usually given, and a figure that
// points back to such an amount.
func (c *context) allotted(s *sentence, zs []zone, k int, cl *Claim, best *head) {
	if cl.Role != "" || cl.Percent {
		return
	}
	z := &zs[k]
	switch {
	case best != nil && c.places(z, best), c.ofOneDay(z, cl), c.paced(s, z), c.everySoLong(z):
		cl.Role, cl.Reason = "daily", usualAmount
	case c.restForSome(s, z, cl):
		cl.Role, cl.Reason = "supposed", "what is left of an allotment for some"
	case best != nil && c.partlyCame(s, zs, k, best):
		cl.Role, cl.Reason = "supposed", "what was allotted, of which only a part came"
	case k+1 < len(zs) && c.atMost(s, z.tok, zs[k+1].tok), k > 0 && c.atMost(s, zs[k-1].tok, z.tok):
		cl.Role, cl.Reason = "range", "a range, not one value"
	case z.tok >= s.from+2 && c.lowered(z.tok-1, c.a.particles.Who...) && c.lowered(z.tok-2, c.a.particles.There...):
		cl.Role, cl.Reason = "each", "a share of each of several" // "ada yang 1.000, ada yang 700"
	case c.oneTurn(s, z, cl), c.eachAsking(s, z, cl):
		cl.Role, cl.Reason = "daily", usualAmount
	case cl.That:
		if o := c.pointed(z); o != nil {
			cl.Role, cl.Reason = o.Role, o.Reason
		}
	}
}

// everySoLong tells whether a count is what comes again after some days, weeks or months: "per 10
// hari hanya disediakan 500 keping".
func (c *context) everySoLong(z *zone) bool {
	return c.timed(z, func(n *numeral.Number) bool { return n.Value > 1 && c.shortTime(n) }, c.a.particles.Every...)
}

// places tells whether a quota is of people served, not of cards received: "hanya
// menyediakan kuota 100 untuk pencetakan".
func (c *context) places(z *zone, best *head) bool {
	if best.family != "blangko_received" || !c.leads(best.core.from, best.core.to, c.a.particles.Quotas...) {
		return false
	}
	if c.leads(z.pre.from, best.core.from, c.a.particles.Providing...) {
		return true
	}
	for i := z.tok + 1; i < z.post.to && i <= z.tok+3; i++ {
		if c.lowered(i, c.a.particles.Services...) {
			return true
		}
	}
	return false
}

// partlyCame tells whether cards are an allotment of which only a smaller number came: "dari
// jatah 20 ribu keping, baru 12 ribu keping yang dikirim".
func (c *context) partlyCame(s *sentence, zs []zone, k int, best *head) bool {
	if best.family != "blangko_received" || k+1 >= len(zs) || zs[k+1].num.Value >= zs[k].num.Value || !c.leads(best.core.from, best.core.to, c.a.particles.Quotas...) {
		return false
	}
	of := s.last(layerGrammar, senseOf, zs[k].pre.from, best.core.to)
	return of != nil && of.to >= best.core.from && best.core.to <= zs[k].tok && zs[k+1].num.Unit.Class == zs[k].num.Unit.Class
}

// ofOneDay tells whether cards are those of "dalam satu hari": an office's pace.
func (c *context) ofOneDay(z *zone, cl *Claim) bool {
	if cl.Family != "print" && cl.Family != "ktp" && !strings.HasPrefix(cl.Family, "blangko") {
		return false
	}
	oneDay := func(n *numeral.Number) bool { return n.Value == 1 && c.lasts(n, c.a.particles.Days) }
	return c.dayBefore(z, oneDay) || c.timed(z, oneDay, c.a.particles.Daily...)
}

// paced tells whether a count is what one day, week or month brings at times: "satu hari
// pernah sampai 96 orang", "bisa satu minggu 400 orang".
func (c *context) paced(s *sentence, z *zone) bool {
	for i := max(z.pre.from, z.tok-reachPace); i < z.tok-1; i++ {
		if k := c.toks[i].kind; k != number && k != figure {
			continue
		}
		if n := &c.t.Numbers[c.toks[i].ref]; n.Value != 1 || !c.shortTime(n) || c.commaBetween(i, z.tok) {
			continue
		}
		if c.lowered(i+2, c.a.particles.Pacing...) || i > s.from && c.lowered(i-1, c.a.particles.Pacing...) {
			return true
		}
	}
	return false
}

// ofPace tells whether a figure is that of the people of whom another one comes each day:
// "700 permohonan sehari dari total penduduk 312 ribu jiwa".
func (c *context) ofPace(s *sentence, m *mark, z *zone) bool {
	of := s.first(layerGrammar, senseOf, m.to, z.tok)
	if of == nil || !s.close(m.to, of.from, 1) || !figureBetween(c.toks, s.from, m.from) && !kindBetween(c.toks, number, s.from, m.from) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.core.from >= of.from && h.core.to <= z.tok {
			return true
		}
	}
	return false
}

// reachPace is how many tokens before a count the stretch of time that brings it begins.
const reachPace = 7

// atMost tells whether two figures are the ends of what is usual: "100 hingga
// paling banyak 500 keping".
func (c *context) atMost(s *sentence, a, b int) bool {
	if words, weak, strong := s.between(a+1, b); words > 5 || weak+strong > 0 {
		return false
	}
	return c.together(a+1, b, c.a.particles.Until, c.a.particles.AtMost) >= 0
}

// pointed is the usual amount told before that a figure of the same value points
// back to: "50 keping tersebut".
func (c *context) pointed(z *zone) *Claim {
	for j := len(c.claims) - 1; j >= 0 && j >= len(c.claims)-8; j-- {
		o := &c.claims[j]
		if c.t.Numbers[o.Number].Value == z.num.Value && (o.Role == "daily" || o.Role == "each") {
			return o
		}
	}
	return nil
}

// risen tells whether a noun of change reached is told with its amount: "mencapai
// peningkatan cakupan akta hingga 53,95 persen".
func (c *context) risen(s *sentence, z *zone) bool {
	m := s.last(layerState, senseGap, z.pre.from, z.tok)
	if m == nil || m.from == s.from || !c.leads(m.from, m.to, c.a.particles.Changes...) {
		return false
	}
	if !c.lowered(m.from-1, c.a.particles.Undergoing...) {
		return false
	}
	words, weak, strong := s.between(m.to, z.tok)
	return words <= reachRisen && weak+strong == 0 && !c.leads(m.to, z.tok, c.a.particles.Levels...)
}

// reachRisen is how many words may stand between a change and its amount.
const reachRisen = 7

// itsRise tells whether a share is by how much what was told before changed, the subject of
// its clause: "Kenaikannya mencapai 40 persen", "Lonjakan itu sampai 35 persen". What is told
// with the level before, or as a coverage, is a level.
func (c *context) itsRise(s *sentence, z *zone) bool {
	p := c.a.particles
	for i := z.tok - 1; i >= z.pre.from && i >= z.tok-reachItsRise; i-- {
		switch {
		case c.toks[i].kind == comma && c.toks[i].open, c.toks[i].kind != word && c.toks[i].kind != comma, c.lowered(i, p.Starting...), c.lowered(i, p.Leading...), c.lowered(i, p.Once...), c.lowered(i, p.Coverages...), c.lowered(i, p.Shares...):
			return false
		case c.lowered(i, p.ItsChange...) || c.lowered(i, p.Changes...) && c.lowered(i+1, p.Told...):
			return !s.anyNamed(i+1, z.tok) && !c.leads(z.tok+1, min(z.tok+3, z.post.to), p.Starting...)
		}
	}
	return false
}

// changeOccurred tells whether a figure is by how much things changed, told by a noun of change
// that opens its sentence and that came about: "Penurunan terbesar terjadi pada triwulan II,
// yaitu sebesar 12 persen". What is named anew behind it, or is led to as a level, is no change.
func (c *context) changeOccurred(s *sentence, z *zone) bool {
	p := c.a.particles
	m := s.first(layerState, senseGap, s.from, z.tok)
	if m == nil || m.from > s.from+reachHeadword || !c.leads(m.from, m.to, p.Changes...) || figureBetween(c.toks, m.to, z.tok) {
		return false
	}
	for i := m.to; i < z.tok; i++ {
		if c.lowered(i, p.Undergoing...) {
			return !s.anyNamed(i, z.tok) && !c.leads(i+1, z.tok, p.Levels...) && !c.newLevel(s, i, z.tok) && !c.leads(i, z.tok, p.Coverages...) && !c.leads(i, z.tok, p.Shares...)
		}
	}
	return false
}

// reachHeadword is within how many tokens of its start a sentence opens with a noun of change.
const reachHeadword = 2

// reachItsRise is within how many tokens before its amount a change stands.
const reachItsRise = 5

// risenBy tells whether those who have their data recorded grew by a share, though the word
// of a new level leads to it: "warga yang merekam naik hingga 40 persen". As few recorded
// there hardly are.
func (c *context) risenBy(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "record" || cl.Aim == "target" || z.num.Value >= leastRecorded {
		return false
	}
	m := s.last(layerState, senseGap, z.pre.from, z.tok)
	return m != nil && c.leads(m.from, m.to, c.a.particles.Changed...) && m.to < z.tok && c.lowered(m.to, c.a.particles.Until...) &&
		s.close(m.to, z.tok, 2) && !c.leads(s.from, m.from, c.a.particles.Coverages...) && !c.leads(s.from, m.from, c.a.particles.Shares...)
}

// leastRecorded is the share that the recorded of nearly all regions reach.
const leastRecorded = 60

// foreignBlanks tells whether blank cards are those of foreigners, told in the
// sentence before: "Ada pula blangko KTP asing. Sisanya tinggal 539".
func (c *context) foreignBlanks(best *head) bool {
	if !strings.HasPrefix(best.family, "blangko") || c.foreignAt == 0 || c.foreignAt != c.seq-1 {
		return false
	}
	for i := best.from; i < best.to; i++ {
		if t := c.t.Text[c.toks[i].start:c.toks[i].end]; c.toks[i].kind == word && strings.HasSuffix(t, itsSuffix) {
			return true
		}
	}
	return false
}

// noteForeign remembers a sentence that speaks of foreigners.
func (c *context) noteForeign(s *sentence) {
	for i := range s.marks[layerCohort] {
		if s.marks[layerCohort][i].value(senseCohort) == "foreign" {
			c.foreignAt = c.seq
			return
		}
	}
}

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

// usualFor tells whether a word of usual amounts is told of a figure: an average
// only in front of it, "1.100 warga, rata-rata pegawai" counts them.
func (c *context) usualFor(s *sentence, m *mark, z *zone) bool {
	if c.leads(m.from, m.to, c.a.particles.Average...) || c.leads(m.from, m.to, c.a.particles.Chiefly...) {
		return m.to <= z.tok // "1.372 warga umumnya pekerja": what most of them are
	}
	return !c.timeByTime(s, m, z)
}

// timeByTime tells whether a word of usual amounts only announces what each of several
// months or years brought, that of the figure among them: "Yang dicetak tiap bulan yakni
// 2.204 keping pada Mei, 1.987 keping pada Juni".
func (c *context) timeByTime(s *sentence, m *mark, z *zone) bool {
	own, many := false, 0
	for i := m.to; i < s.to; i++ {
		if c.toks[i].kind != date {
			continue
		}
		switch c.t.Dates[c.toks[i].ref].Shape {
		case calendar.MonthOnly, calendar.MonthYear, calendar.YearOnly:
			many++
			own = own || i >= z.pre.from && i < z.post.to
		}
	}
	return own && many > 1
}

// ofIKD tells whether the digital identity is named in the sentence of a claim, or was
// the last thing named in the one before.
func (c *context) ofIKD(s *sentence, cl *Claim) bool {
	for i := range s.heads {
		if s.heads[i].family == "ikd" {
			return true
		}
	}
	h := c.topicFor(cl)
	return h != nil && h.family == "ikd"
}

// usual tells whether a share is plausible for an indicator.
func (a *Analyzer) usual(id string, v float64) bool {
	ind, ok := a.lex.book.Indicator(id)
	return ok && (len(ind.Usual) != 2 || v >= ind.Usual[0] && v <= ind.Usual[1])
}

// usualTarget tells whether a share is out of the usual for a target of the
// family, so that the family names its base only.
func (a *Analyzer) usualTarget(v float64, family string) bool {
	id, ok := a.lex.reads[reading{family: family, aim: "target", percent: true}]
	return !ok || !a.usual(id, v)
}
