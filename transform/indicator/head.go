package indicator

import "rekap/transform/numeral"

// head is what a stretch of a sentence is about: a document with its act, a
// group of people, or something the vocabulary has no indicator for.
type head struct {
	span
	family string
	doc    string
	act    string
	// neg is set where the act is not yet done.
	neg bool
	// group is set for people named without an act, other for what the
	// vocabulary has no indicator for.
	group, other bool
	// lent is set where the document comes from an earlier sentence.
	lent bool
	// core is where the act stands, or the document where no act is named.
	core span
}

// Reaches of an act, in visible words.
const (
	reachAhead  = 4  // from an act to the document behind it
	reachOblige = 5  // from "wajib" to what is obligatory
	reachNot    = 5  // from "belum" to the act
	reachBack   = 40 // from an act back to the document before it
)

// compose makes the heads of a sentence; lent is the document that the text
// before was about.
func (l *lexicon) compose(s *sentence, toks []token, t *Text, lent []string, before []head) {
	ms := s.marks[layerHead]
	used := make([]bool, len(ms))
	if s.cards = s.counts(toks, t, numeral.Card); !s.cards {
		lent = lent[:min(len(lent), 1)] // only cards may be of a document told longer ago
	} else {
		lent = without(lent, "ikd") // and a digital document has none
	}
	for i := range ms {
		m := &ms[i]
		if used[i] || !m.has(senseAct) || l.usable(s, m) || l.usesElse(s, toks, m) || l.peopleAsked(s, toks, m) {
			continue
		}
		if m.value(senseAct) == "oblige" || hasAct(m, "oblige") {
			if h, last, ok := l.oblige(s, toks, t, ms, i, lent); ok {
				for k := i; k <= last; k++ {
					used[k] = true
				}
				l.mustShare(s, toks, t, &h)
				s.heads = append(s.heads, h)
			}
			continue
		}
		if hasAct(m, "hold") && (l.holdsPeople(s, toks, t, ms, i) || s.heldByPlace(toks, m)) {
			continue
		}
		if m.value(senseAct) == "pro" {
			if h, ok := s.pro(m, before); ok {
				s.heads = append(s.heads, h)
			}
			continue
		}
		if h, doc, ok := l.act(s, toks, t, ms, i, lent); ok {
			if doc >= 0 && ms[doc].from >= m.from {
				used[doc] = true
			} else if doc >= 0 {
				if _, weak, strong := s.between(ms[doc].to, m.from); weak+strong == 0 {
					used[doc] = true
				}
			}
			s.heads = append(s.heads, h)
		}
	}
	for i := range ms {
		m := &ms[i]
		switch {
		case used[i] || m.has(senseInert):
		case m.has(senseDoc) && s.spelledOut(toks, ms, i):
			// "kartu identitas anak (KIA)": its short form says nothing more
		case m.has(senseDoc):
			doc := m.value(senseDoc)
			if f := l.family(doc, "-"); f != "" {
				s.heads = append(s.heads, head{span: m.span, core: m.span, family: f, doc: doc, other: f == "other", neg: s.negated(m.from) || l.lacked(s, toks, t, m)})
			}
		case m.has(senseGroup):
			s.heads = append(s.heads, head{span: m.span, core: m.span, family: m.value(senseGroup), group: true})
		case m.has(senseOther) && (!m.has(senseAct) || !s.headed(m)):
			s.heads = append(s.heads, head{span: m.span, core: m.span, family: m.value(senseOther), other: true})
		}
	}
	for i := s.from; i < s.to; i++ {
		if s.turning(toks, t, i) {
			s.heads = append(s.heads, head{span: span{i, i + 1}, core: span{i, i + 1}, family: "pemula", group: true})
			continue
		}
		if h := l.adults(s, toks, t, i); h != nil {
			h.family = "wajib" // "penduduk 17 tahun ke atas"
			continue
		}
		if l.adultsAlone(s, toks, t, i) || l.adultsCounted(s, toks, t, i) {
			s.heads = append(s.heads, head{span: span{i, i + 1}, core: span{i, i + 1}, family: "wajib", doc: "ktp", group: true})
			continue
		}
		if toks[i].kind == number && (childAge(&t.Numbers[toks[i].ref]) || l.minors(s, toks, t, i) || i > s.from && toks[i-1].kind == number && bareAges(&t.Numbers[toks[i-1].ref], &t.Numbers[toks[i].ref])) {
			if h := s.aged(toks, i); h != nil {
				h.family = "child" // "95.000 penduduk usia 0-17 tahun"
				continue
			}
			s.heads = append(s.heads, head{span: span{i, i + 1}, core: span{i, i + 1}, family: "anak", group: true})
		}
	}
	s.movers(l, toks, before)
	sortHeads(s.heads)
}

// headed tells whether an act was read from a mark.
func (s *sentence) headed(m *mark) bool {
	for i := range s.heads {
		if s.heads[i].core.has(m.span) {
			return true
		}
	}
	return false
}

// spelledOut tells whether mark i is a short form in brackets behind the same
// document in full.
func (s *sentence) spelledOut(toks []token, ms []mark, i int) bool {
	m := &ms[i]
	if i == 0 || !toks[m.from].hidden || toks[m.from].aside {
		return false
	}
	full := &ms[i-1]
	words, _, strong := s.between(full.to, m.from)
	return full.has(senseDoc) && full.value(senseDoc) == m.value(senseDoc) && words+strong == 0
}

// aged is the residents whose age stands at a token: "penduduk usia 0-17 tahun",
// "penduduk yang berumur 0 sampai 18 tahun".
func (s *sentence) aged(toks []token, at int) *head {
	for i := len(s.heads) - 1; i >= 0; i-- {
		h := &s.heads[i]
		if h.core.to > at {
			continue
		}
		if h.group && h.family == "population" && s.close(h.core.to, at, reachAge) && !figureBetween(toks, h.core.to, at) {
			return h
		}
		if h.core.from < at-reachAge {
			return nil
		}
	}
	return nil
}

// reachAge is how many words may lie between residents and the end of their age.
const reachAge = 5

// pro reads a verb that stands for the act named before it, in its sentence or
// in the one before: "perekaman … belum menjalaninya".
func (s *sentence) pro(m *mark, before []head) (head, bool) {
	for _, hs := range [...][]head{s.heads, before} {
		for i := len(hs) - 1; i >= 0; i-- {
			if h := hs[i]; h.act != "" && !h.group && !h.other {
				h.span, h.core, h.neg = m.span, m.span, s.negated(m.from)
				return h, true
			}
		}
	}
	return head{}, false
}

// childAge tells whether a number is the age range of all children: 0-17 tahun.
func childAge(n *numeral.Number) bool {
	return (n.Form == numeral.Age || n.Form == numeral.Count && n.Unit.Empty()) && n.Range == numeral.RangeHigh && n.Low == 0 && n.Value >= 16 && n.Value <= 18
}

// turning tells whether a number is the age at which people get their first
// card, told as just reached: "genap 17 tahun".
func (s *sentence) turning(toks []token, t *Text, i int) bool {
	if toks[i].kind != number {
		return false
	}
	n := &t.Numbers[toks[i].ref]
	if n.Form != numeral.Age && n.Form != numeral.Ordinal || n.Range != numeral.NoRange || n.Value != 17 {
		return false
	}
	m := s.last(layerCohort, senseTurning, s.from, i)
	return m != nil && m.to == i
}

// bareAges tells whether two numbers are the age range of all children without
// a noun, printed like a score: "(0-17)".
func bareAges(a, b *numeral.Number) bool {
	return a.Form == numeral.Score && b.Form == numeral.Score && a.Value == 0 && b.Value >= 16 && b.Value <= 18
}

// sortHeads sorts the few heads of a sentence by where they begin, those of one place as they are.
func sortHeads(h []head) {
	for i := 1; i < len(h); i++ {
		for j := i; j > 0 && h[j].from < h[j-1].from; j-- {
			h[j], h[j-1] = h[j-1], h[j]
		}
	}
}

// hasAct tells whether a mark names an act.
func hasAct(m *mark, act string) bool {
	for _, x := range m.senses {
		if x.sense == senseAct && x.value == act {
			return true
		}
	}
	return false
}

// close tells whether at most so many words and no break lie between.
func (s *sentence) close(a, b, most int) bool {
	words, weak, strong := s.between(a, b)
	return words <= most && weak+strong == 0
}

// figureBetween tells whether a figure stands among the tokens.
func figureBetween(toks []token, from, to int) bool { return kindBetween(toks, figure, from, to) }

// kindBetween tells whether a token of a kind stands among the tokens.
func kindBetween(toks []token, k kind, from, to int) bool {
	for i := from; i < to; i++ {
		if toks[i].kind == k {
			return true
		}
	}
	return false
}

// negated tells whether a "belum" governs what starts at token at.
func (s *sentence) negated(at int) bool {
	m := s.last(layerState, senseNotYet, s.from, at)
	if m == nil {
		return false
	}
	words, weak, strong := s.between(m.to, at)
	if words > reachNot || weak+strong > 0 {
		return false
	}
	// "belum optimal, yang sudah merekam": a word of achievement ends its reach.
	return s.first(layerAim, senseReached, m.to, at) == nil && s.first(layerGrammar, senseThat, m.to, at) == nil
}

// family gives the family of a document and an act, "" for none.
func (l *lexicon) family(doc, act string) string {
	for _, r := range l.families {
		if r.Act == "*" && ofCards(act) && doc != "ikd" {
			continue // "kurang", "tersisa": of cards, not of these documents
		}
		if r.Doc == doc && (r.Act == act || r.Act == "*") {
			return r.Family
		}
	}
	return ""
}

// ofCards tells whether an act is done with blank cards.
func ofCards(act string) bool {
	switch act {
	case "need", "stock", "remain", "use":
		return true
	}
	return false
}

// counts tells whether a figure of the sentence has a unit noun of the class.
func (s *sentence) counts(toks []token, t *Text, class numeral.Class) bool {
	for i := s.from; i < s.to; i++ {
		if toks[i].kind == figure && t.Numbers[toks[i].ref].Unit.Class == class {
			return true
		}
	}
	return false
}

// insideGroup tells whether an aim word is part of a name: the "wajib" of
// "wajib KTP".
func (s *sentence) insideGroup(m *mark) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.span.has(m.span) {
			return true
		}
	}
	return false
}
