package indicator

import (
	"math"
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/numeral"
)

// context is what the sentences read so far say.
type context struct {
	a      *Analyzer
	t      *Text
	toks   []token
	main   string
	claims []Claim
	// topic are the heads of the sentence before, block its block.
	topic   []head
	topicAt int
	// last is the index of the last claim with a family, lastAt its sentence.
	last, lastAt int
	seen         bool
	// seq counts the sentences read, gapAt is the last with a difference.
	seq, gapAt int
}

// weights of a family's words; the nearest wins, these tip the balance.
func weight(h *head, unit bool) float64 {
	w := 1.0
	switch h.family {
	case "ikd":
		w = 1.35
	case "kia", "akta":
		w = 1.2
		if h.act == "" {
			w = 0.9
		}
	case "blangko_stock", "blangko_received", "blangko_requested", "blangko_need":
		w = 1.2
	case "held":
		w = 0.85
	case "wajib", "pemula":
		w = 0.9
	case "child":
		w = 0.8
	case "population":
		w = 0.5
	case "anak", "people":
		w = 0.2
	case "ktp", "blangko":
		w = 0.3
	}
	if h.group && unit {
		w *= 0.55
	}
	if h.lent {
		w *= 0.9
	}
	return w
}

// How much farther words and breaks make a word weaker.
const (
	perWord   = 0.955
	perComma  = 0.75
	perStrong = 0.4
	behind    = 0.95 // words behind the figure
	otherWord = 0.80 // per word, for things the vocabulary has no indicator for
	otherDoc  = 0.93 // per word, for other documents
)

// leastScore is the weight below which words are too far from a figure.
const leastScore = 0.06

// score says how well the head fits the figure of a zone.
func (c *context) score(s *sentence, z *zone, h *head) float64 {
	var words, weak, strong int
	after := h.core.from > z.tok
	if after {
		words, weak, strong = s.between(z.tok+1, h.core.from)
	} else {
		words, weak, strong = s.between(h.core.to, z.tok)
	}
	unit := after && words == 0
	x := weight(h, unit)
	if h.other && !unit {
		per := otherWord
		if h.doc == "other" {
			per = otherDoc
		}
		x *= 0.8 * math.Pow(per, float64(words))
	} else if !h.other {
		x *= math.Pow(perWord, float64(words))
	} else {
		x *= 3
	}
	x *= math.Pow(perComma, float64(weak)) * math.Pow(perStrong, float64(strong))
	if after {
		x *= behind
	}
	if h.group && c.restricted(s, h) {
		x *= 0.3
	}
	if h.group && after && weak+strong > 0 {
		x *= 0.2 // an afterthought about the people
	}
	if h.other {
		return x
	}
	return x * c.suits(h.family, z.num)
}

// suits says how well the noun behind a figure goes with a family.
func (c *context) suits(family string, n *numeral.Number) float64 {
	cards := family == "print" || strings.HasPrefix(family, "blangko")
	switch {
	case n.Unit.Class == numeral.Person && cards:
		return 0.05
	case n.Unit.Class == numeral.Card && !cards && family != "ktp":
		if family != "kia" && blank(c.t.Text[n.Unit.Start:n.Unit.End]) {
			return 0.05
		}
		return 0.5
	}
	return 1
}

// blank tells whether a noun means pieces of card, never people.
func blank(noun string) bool {
	for _, p := range [...]string{"keping", "lembar", "blang", "blank", "belang"} {
		if len(noun) >= len(p) && strings.EqualFold(noun[:len(p)], p) {
			return true
		}
	}
	return false
}

// restricted tells whether people named without an act are narrowed by one
// right behind them: "warga wajib KTP yang sudah aktivasi IKD".
func (c *context) restricted(s *sentence, h *head) bool {
	for i := range s.heads {
		o := &s.heads[i]
		if o.group || o.other || o.core.from < h.core.to || o.family == "ktp" {
			continue
		}
		words, weak, strong := s.between(h.core.to, o.core.from)
		if words > 7 || weak+strong > 0 {
			return false
		}
		// no figure between them
		for k := h.core.to; k < o.core.from; k++ {
			if c.toks[k].kind == figure {
				return false
			}
		}
		return true
	}
	return false
}

// sentence reads the figures of one sentence.
func (c *context) sentence(s *sentence, index, block int, title bool) {
	c.seq++
	zs := c.a.zones(s, c.toks, c.t)
	first := len(c.claims)
	for k := range zs {
		z := &zs[k]
		cl := Claim{
			Number: int(c.toks[z.tok].ref), Sentence: index, Block: block, Percent: percent(z.num),
			Aim: "actual", Of: -1, Same: -1, Heir: -1,
			Pre: c.bytes(z.pre), Post: c.bytes(z.post), BaseSpan: c.bytes(z.base),
		}
		if z.base.empty() {
			cl.BaseSpan = c.bytes(z.preBase)
		}
		if z.same >= 0 {
			cl.Same = first + z.same
		}
		if z.of >= 0 {
			cl.Of = first + z.of
		}
		c.claims = append(c.claims, cl)
	}
	for k := range zs {
		c.read(s, zs, k, first)
	}
	c.behindWhole(s, zs, first)
	// A figure that stands before the one it is a form of takes its words.
	for k := range zs {
		if j := zs[k].same; j >= 0 {
			c.share(s, &c.claims[first+j], &c.claims[first+k])
		}
	}
	for k := range zs {
		c.settle(s, zs, k, first)
	}
	for k := range zs {
		if cl := &c.claims[first+k]; cl.Percent && (cl.Role == "gap" || cl.Rest) {
			c.gapAt = c.seq
		}
		if cl := &c.claims[first+k]; cl.Family != "" && cl.Role == "" {
			c.last, c.lastAt, c.seen = first+k, c.seq, true
		}
	}
	if !title && len(s.heads) > 0 {
		c.topic, c.topicAt = s.heads, c.seq
	}
}

func (c *context) bytes(sp span) Span {
	if sp.empty() {
		return Span{}
	}
	return Span{c.toks[sp.from].start, c.toks[sp.to-1].end}
}

// read finds the family of the figure of zone k from its own words.
func (c *context) read(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	var best, base *head
	bestScore, rival := 0.0, 0.0
	for i := range s.heads {
		h := &s.heads[i]
		in := z.pre.has(h.core) || z.post.has(h.core)
		if !in {
			continue
		}
		if z.base.has(h.core) || z.preBase.has(h.core) {
			if z.of < 0 || !z.base.has(h.core) || z.base.to <= z.post.to {
				base = better(base, h)
			}
			continue
		}
		if cl.Percent && h.family == "people" {
			continue
		}
		if cl.Percent && (h.group || h.family == "anak") {
			if !c.restrictedBy(s, h, z) {
				base = better(base, h)
			}
			continue
		}
		if h.group && c.denied(s, h) {
			continue
		}
		if h.family == "wajib" && z.pre.has(h.core) && c.restricted(s, h) {
			cl.group = denominator(h)
		}
		x := c.score(s, z, h)
		switch {
		case x > bestScore:
			if best != nil && best.family != h.family {
				rival = bestScore
			}
			best, bestScore = h, x
		case x > rival && h.family != best.family:
			rival = x
		}
	}
	// "25 persen perekam KTP untuk memiliki IKD": a share's own noun is its base.
	if cl.Percent && z.base.empty() {
		if n := c.ownNoun(s, z); n != nil && n != best {
			base = n
		} else if n != nil && best != nil {
			if o := c.second(s, z, n); o != nil {
				best, bestScore, base = o, c.score(s, z, o), n
			} else if s.last(layerAim, senseTarget, z.pre.from, z.tok) != nil && c.a.usualTarget(z.num.Value, n.family) {
				// "target 30 persen warga yang sudah rekam": a target of something told before
				best, base = nil, n
			}
		}
	}
	if best != nil && best.group && best.core.from > z.tok {
		if _, weak, strong := s.between(z.tok+1, best.core.from); weak+strong > 0 {
			best = nil // only an afterthought about the people
		}
	}
	if best != nil && bestScore < leastScore {
		best = nil
	}
	if best != nil {
		cl.Family, cl.Undone = best.family, best.neg
		cl.Strength = bestScore / (bestScore + rival)
		cl.Unit = best.group && best.core.from == z.tok+1
		cl.Source = Own
		cl.Rule = "words"
		if best.lent {
			cl.Rule = "words+document_before"
		}
		c.approval(s, z, cl, best)
	} else {
		cl.Source = Nowhere
	}
	if base != nil {
		cl.Base = denominator(base)
	}
	if cl.Base == "" && (!z.base.empty() || !z.preBase.empty()) {
		sp := z.base
		if sp.empty() {
			sp = z.preBase
		}
		if s.first(layerAim, senseTarget, sp.from, sp.to) != nil && z.of < 0 {
			cl.Base = "ikd_target"
		}
	}
	c.aim(s, z, cl, best)
	c.state(s, z, cl)
	c.cohort(s, z, cl)
	if m := s.first(layerBack, senseBack, s.from, z.tok); m != nil {
		cl.Back = true
	}
	if m := s.first(layerGrammar, senseIt, z.tok+1, z.post.to); m != nil {
		words, weak, strong := s.between(z.tok+1, m.from)
		cl.That = words <= 6 && weak+strong == 0
	}
}

// behindWhole gives a part the act that stands behind its whole: "30.877 anak
// dari 32.240 anak sudah berakta, alias 95,77 persen".
func (c *context) behindWhole(s *sentence, zs []zone, first int) {
	for i := range zs {
		w := zs[i].of
		if w < 0 || percent(zs[w].num) {
			continue
		}
		part, whole := &c.claims[first+i], &c.claims[first+w]
		if whole.Source != Own || groupFamily(whole.Family) || generic(whole.Family) || roles[whole.Family] != [2]string{} {
			continue
		}
		if part.Source == Own && part.Family != whole.Family && !generic(part.Family) {
			continue
		}
		h := c.second(s, &zs[w], nil)
		if h == nil || h.core.from < zs[w].tok {
			continue
		}
		take(part, whole, Beside)
		part.Strength, part.Rule = whole.Strength, "behind_whole"
		whole.Family, whole.Source, whole.Strength, whole.Undone, whole.notYet = "", Nowhere, 0, false, false
		for j := range zs {
			if zs[j].same == w {
				zs[j].same = i
				c.claims[first+j].Same = first + i
			}
		}
	}
}

// denied tells whether "bukan" stands before the people named.
func (c *context) denied(s *sentence, h *head) bool {
	return h.from > s.from && c.leads(h.from-1, h.from, "bukan")
}

// better keeps the head that names a base best: an act over people, the later
// of two.
func better(a, b *head) *head {
	rank := func(h *head) int {
		switch {
		case h.other || denominator(h) == "":
			return 0
		case h.family == "population" || h.family == "anak":
			return 1
		case h.group:
			return 2
		}
		return 3
	}
	if a == nil || rank(b) >= rank(a) && rank(b) > 0 {
		return b
	}
	return a
}

// denominator is the base that a head names.
func denominator(h *head) string {
	if h.neg {
		return ""
	}
	switch h.family {
	case "wajib":
		return "wajib_ktp"
	case "record":
		return "ktp_el_recorded"
	case "held":
		return "ktp_el_held"
	case "population":
		return "population"
	case "child", "anak":
		return "child_population"
	}
	return ""
}

// restrictedBy tells whether people named before a share are only the noun of
// something else.
func (c *context) restrictedBy(s *sentence, h *head, z *zone) bool {
	return h.family == "population" && h.core.to <= z.tok
}

// ownNoun is the head that a share directly counts: "25 persen perekam KTP",
// "75 persen warga yang sudah melakukan perekaman".
func (c *context) ownNoun(s *sentence, z *zone) *head {
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from <= z.tok || !z.post.has(h.core) {
			continue
		}
		words, weak, strong := s.between(z.tok+1, h.core.from)
		if weak+strong > 0 || words > 6 || denominator(h) == "" {
			return nil
		}
		if words == 0 {
			return h
		}
		that := s.first(layerGrammar, senseThat, z.tok+1, h.core.from)
		if that == nil {
			return nil
		}
		// "warga yang": the relative clause must open the noun at once.
		if w, _, _ := s.between(z.tok+1, that.from); w <= 4 {
			return h
		}
		return nil
	}
	return nil
}

// second is the best head of the zone apart from one.
func (c *context) second(s *sentence, z *zone, not *head) *head {
	var best *head
	score := 0.0
	for i := range s.heads {
		h := &s.heads[i]
		if h == not || h.other || h.group || h.family == "anak" || !(z.pre.has(h.core) || z.post.has(h.core)) {
			continue
		}
		if x := c.score(s, z, h); x > score {
			best, score = h, x
		}
	}
	return best
}

// approval adds that what was asked for was granted: "kami ajukan 4.000 dan
// sudah disetujui".
func (c *context) approval(s *sentence, z *zone, cl *Claim, best *head) {
	if best.family != "blangko_requested" {
		return
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family == "blangko_received" && z.post.has(h.core) && !h.neg {
			cl.Also = "blangko_received"
		}
	}
}

// aim decides between target and achievement: the nearest word of either in
// front of the figure, else behind it.
func (c *context) aim(s *sentence, z *zone, cl *Claim, best *head) {
	score := func(m *mark) float64 {
		var words, weak, strong int
		if m.from > z.tok {
			words, weak, strong = s.between(z.tok+1, m.from)
		} else {
			words, weak, strong = s.between(m.to, z.tok)
		}
		x := math.Pow(0.9, float64(words)) * math.Pow(0.6, float64(weak)) * math.Pow(0.35, float64(strong))
		if m.has(senseHope) {
			x *= 0.35
		}
		if weak > 0 && m.to <= z.tok && c.headBetween(s, c.commaAfter(m.to, z.tok), z.tok) {
			x *= 0.4
		}
		return x
	}
	pick := func(in span, near bool) (float64, float64) {
		target, reached := 0.0, 0.0
		for i := range s.marks[layerAim] {
			m := &s.marks[layerAim][i]
			if !in.has(m.span) || z.preBase.has(m.span) || z.of < 0 && z.base.has(m.span) {
				continue
			}
			if c.insideGroup(s, m) {
				continue
			}
			if near {
				if _, weak, strong := s.between(z.tok+1, m.from); weak+strong > 0 {
					continue
				}
			}
			switch {
			case m.has(senseTarget), m.has(senseHope), m.has(senseAsk) && cl.Percent && m.to <= z.tok:
				target = math.Max(target, score(m))
			case m.has(senseReached):
				if c.planned(s, z, m) {
					continue
				}
				reached = math.Max(reached, score(m))
			}
		}
		return target, reached
	}
	target, reached := pick(z.pre, false)
	if target < 0.25 && reached < 0.25 {
		t2, r2 := pick(z.post, true)
		target, reached = math.Max(target, t2*0.9), math.Max(reached, r2*0.9)
	}
	switch {
	case target > reached && target > 0.12:
		cl.Aim, cl.AimSaid = "target", true
	case reached > 0:
		cl.Aim, cl.AimSaid = "actual", true
	}
}

func (c *context) commaBetween(from, to int) bool { return c.commaAfter(from, to) < to }

// commaAfter is the token of the first weak break between two tokens.
func (c *context) commaAfter(from, to int) int {
	for i := from; i < to; i++ {
		if c.toks[i].kind == comma && !c.toks[i].hidden {
			return i
		}
	}
	return to
}

// inHead tells whether a mark is part of an act: "yang turun 500 keping".
func (s *sentence) inHead(m *mark) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "blangko_received" && h.core.has(m.span) {
			return true
		}
	}
	return false
}

// planned tells whether a noun of achievement is the object of a target set
// before it: "mematok capaian KIA 90 persen".
func (c *context) planned(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.leads(m.from, m.to, "capaian", "realisasi", "pencapaian", "ketercapaian") {
		return false
	}
	t := s.last(layerAim, senseTarget, z.pre.from, m.from)
	if t == nil || s.first(layerAim, senseReached, m.to, z.tok) != nil {
		return false
	}
	words, weak, strong := s.between(t.to, m.from)
	return words <= 3 && weak+strong == 0
}

// headBetween tells whether something else is named between two tokens.
func (c *context) headBetween(s *sentence, from, to int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= from && h.core.to <= to && !h.other && !generic(h.family) {
			return true
		}
	}
	return false
}

// insideGroup tells whether an aim word is part of a name: the "wajib" of
// "wajib KTP".
func (c *context) insideGroup(s *sentence, m *mark) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.span.has(m.span) {
			return true
		}
	}
	return false
}

// state reads what is still to do, differences, and daily amounts.
func (c *context) state(s *sentence, z *zone, cl *Claim) {
	hedged := z.tok
	if h := z.num.Hedge; !h.Empty() {
		for hedged > z.pre.from && c.toks[hedged-1].start >= h.Start {
			hedged--
		}
	}
	if m := s.last(layerState, senseGap, z.pre.from, hedged); m != nil && !s.inHead(m) {
		words, weak, strong := s.between(m.to, hedged)
		if words <= 2 && weak+strong == 0 && s.first(layerGrammar, senseOf, m.to, hedged) == nil && !c.leads(m.to, hedged, "menjadi", "ke", "hingga", "mencapai", "sampai") {
			cl.Role, cl.Reason = "gap", "a difference, not a level"
			if m.has(senseGrowth) {
				cl.Flow = !cl.Percent
			}
		}
	}
	if m := s.last(layerBack, senseIf, z.pre.from, z.tok); m != nil && cl.Aim == "actual" && !c.commaBetween(m.to, z.tok) {
		cl.Role, cl.Reason = "supposed", "a case that is only supposed"
	}
	if cl.Percent {
		if m := s.first(layerState, senseGap, z.tok+1, z.post.to); m != nil {
			if words, weak, strong := s.between(z.tok+1, m.from); words <= 1 && weak+strong == 0 {
				cl.Role, cl.Reason = "gap", "a difference, not a level"
			}
		}
	} else if m := s.first(layerState, senseAgain, z.tok+1, z.post.to); m != nil {
		if words, weak, strong := s.between(z.tok+1, m.from); words <= 1 && weak+strong == 0 {
			cl.Rest = true
		}
	}
	if m := s.first(layerGrammar, senseBecome, z.tok, z.post.to); m != nil {
		if words, weak, strong := s.between(z.tok+1, m.from); words <= 8 && weak+strong == 0 {
			cl.Old = true
		}
	}
	c.elided(s, z, cl)
	if m := s.first(layerState, senseRest, z.pre.from, z.tok); m != nil {
		words, _, strong := s.between(m.to, z.tok)
		if words <= 12 && strong == 0 {
			cl.Rest = true
		}
	}
	for i := range s.marks[layerPlace] {
		m := &s.marks[layerPlace][i]
		if m.from > z.tok {
			break
		}
		words, _, strong := s.between(m.to, z.tok)
		if !z.pre.has(m.span) && (strong > 0 || !m.has(senseParts)) {
			continue
		}
		switch {
		case m.has(senseAgency):
			if w, weak, strong := s.between(m.to, z.tok); w <= 8 && weak <= 1 && strong == 0 && z.pre.has(m.span) {
				cl.Role, cl.Reason = "other_agency", "a figure of another office"
			}
		case m.has(senseElsewhere) && words <= 14 && (strong == 0 || z.pre.has(m.span)):
			cl.Role, cl.Reason = "other_region", "of regions that are not named"
		case m.has(senseProvince):
			cl.Province = true
		case m.has(senseCentre):
			cl.Centre = true
		case m.has(senseParts):
			cl.Parts = true
		}
	}
	for i := z.pre.from; i < z.post.to; i++ {
		if c.toks[i].kind != date {
			continue
		}
		d := &c.t.Dates[c.toks[i].ref]
		if d.Link == calendar.During && d.Shape != calendar.Relative || d.Shape == calendar.Period && d.From != nil && d.To != nil {
			cl.Flow = cl.Flow || !cl.Percent
		}
	}
	for i := range s.marks[layerFlow] {
		m := &s.marks[layerFlow][i]
		if !z.pre.has(m.span) && !z.post.has(m.span) {
			continue
		}
		var words, weak, strong int
		if m.from > z.tok {
			words, weak, strong = s.between(z.tok+1, m.from)
		} else {
			words, weak, strong = s.between(m.to, z.tok)
		}
		if strong > 0 || weak > 1 || words > 12 {
			continue
		}
		if m.has(senseEarlier) && weak == 0 && m.to <= z.tok && words <= 4 {
			cl.Old = true
		}
		if m.has(senseDaily) && weak == 0 && !cl.Percent {
			cl.Role, cl.Reason = "daily", "a usual or daily amount, not a total"
		}
		if m.has(senseFlow) && !(words == 0 && m.to <= z.tok && c.leads(m.to-1, m.to, "baru")) {
			cl.Flow = true
		}
	}
}

// elided reads "yang belum" and "yang sudah" without the act they belong to.
func (c *context) elided(s *sentence, z *zone, cl *Claim) {
	if m := s.last(layerState, senseNotYet, z.pre.from, z.tok); m != nil && !c.headBetween(s, m.to, z.tok) {
		if words, weak, strong := s.between(m.to, z.tok); words <= 3 && weak+strong == 0 && s.first(layerAim, senseTarget, m.to, z.tok) == nil {
			cl.notYet = true
			return
		}
	}
	if m := s.last(layerAim, senseReached, z.pre.from, z.tok); m != nil && !c.headBetween(s, m.to, z.tok) {
		if words, weak, strong := s.between(m.to, z.tok); words <= 3 && weak+strong == 0 {
			cl.done = true
		}
	}
}

// leads tells whether one of the words stands among the tokens.
func (c *context) leads(from, to int, words ...string) bool {
	for i := from; i < to; i++ {
		if c.toks[i].kind != word {
			continue
		}
		w := c.t.Text[c.toks[i].start:c.toks[i].end]
		for _, x := range words {
			if w == x {
				return true
			}
		}
	}
	return false
}

// cohort reads the words that narrow the figure to a part of the people.
func (c *context) cohort(s *sentence, z *zone, cl *Claim) {
	for i := range s.marks[layerCohort] {
		m := &s.marks[layerCohort][i]
		if !z.pre.has(m.span) && !z.post.has(m.span) {
			continue
		}
		var words, weak, strong int
		if m.from > z.tok {
			words, weak, strong = s.between(z.tok+1, m.from)
		} else {
			words, weak, strong = s.between(m.to, z.tok)
		}
		name := m.value(senseCohort)
		limit := 8
		// "Di Kelurahan Karang Anyar, 98 warga …": told at the head of the sentence
		opens := name == "village" && strong == 0 && m.from <= s.from+2 && m.to <= z.tok
		if weak+strong > 0 && !opens || words > limit {
			continue
		}
		if name == "village" && m.to-m.from == 1 && !c.capitalAfter(m) {
			continue
		}
		if cl.Cohort == "" || cl.Cohort == "first_time" {
			cl.Cohort = name
		}
	}
	switch z.num.Unit.Class {
	case numeral.Sex:
		cl.Cohort = "sex"
	case numeral.Household:
		cl.Role, cl.Reason = "family_card", "families or family cards"
	}
}

func (c *context) capitalAfter(m *mark) bool {
	if m.to >= len(c.toks) {
		return false
	}
	b := c.t.Text[c.toks[m.to].start]
	return c.toks[m.to].kind == word && b >= 'A' && b <= 'Z'
}
