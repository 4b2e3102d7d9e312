package indicator

import "slices"

// ofDocuments tells whether the count at a token stands right beside a share of
// certificates or children's cards: "97,13 persen atau sebanyak 22.980 dokumen".
func (s *sentence) ofDocuments(toks []token, i int) bool {
	m := s.last(layerGrammar, senseSame, s.from, i)
	if m == nil || m.from == s.from || toks[m.from-1].kind != figure {
		return false
	}
	if words, weak, strong := s.between(m.to, i); words > 1 || weak+strong > 0 {
		return false
	}
	for k := range s.marks[layerHead] {
		if d := &s.marks[layerHead][k]; d.to <= m.from && d.has(senseDoc) && (d.value(senseDoc) == "akta" || d.value(senseDoc) == "kia") {
			return true
		}
	}
	return false
}

// ofCertificates tells whether the count at a token is of certificates of birth,
// named in full before it: "menerbitkan akta kelahiran sebanyak 4.120 akta"; or in
// the text before, where the count names no other kind.
func (a *Analyzer) ofCertificates(s *sentence, toks []token, i int) bool {
	if i+1 >= s.to {
		return false
	}
	if !a.lex.among(s.ids[i+1-s.from], a.particles.Certificates) {
		return false
	}
	for k := len(s.marks[layerHead]) - 1; k >= 0; k-- {
		if m := &s.marks[layerHead][k]; m.to <= i && m.has(senseDoc) {
			return m.value(senseDoc) == "akta"
		}
	}
	if i+2 < s.to && toks[i+2].kind == word && s.ids[i+2-s.from] == 0 {
		return false // "1.200 akta notaris": of a kind that nobody here knows
	}
	for k := range s.marks[layerHead] {
		if m := &s.marks[layerHead][k]; m.from >= i && m.from <= i+2 && m.has(senseDoc) {
			return false // certificates of another kind
		}
	}
	return s.about == "akta"
}

// ofRecords tells whether the count at a token is of entries of a register,
// each of which is one of the people named right behind: "81.204 data wajib KTP".
func (s *sentence) ofRecords(i int) bool {
	for k := range s.heads {
		if h := &s.heads[k]; h.group && !h.neg && h.core.from == i+2 {
			return true
		}
	}
	return false
}

// bareCertificates leaves "akta" a certificate of birth only where nothing says of
// which kind it is: not behind a number, in front of a word that nobody here knows, or
// where the kind named last, in full, is another; where none was named, only in sentences
// of shares or children. It tells whether another was named last at the sentence's end.
func (s *sentence) bareCertificates(l *lexicon, toks []token, t *Text, named, another bool) bool {
	kept := s.marks[layerHead][:0]
	for _, m := range s.marks[layerHead] {
		if l.among(s.ids[m.from-s.from], l.particles.Certificates) && m.has(senseDoc) {
			bare := m.to == m.from+1
			if !bare {
				another, named = m.value(senseDoc) != "akta", true
			}
			switch {
			case !bare:
			case m.from > s.from && (toks[m.from-1].kind == figure || toks[m.from-1].kind == number):
				continue
			case another || !named && !s.ofChildren(toks, t) || m.to < s.to && toks[m.to].kind == word && s.ids[m.to-s.from] == 0:
				m.senses = anotherDoc
			}
		}
		kept = append(kept, m)
	}
	s.marks[layerHead] = kept
	return another
}

// childrensCards makes a card that is only called one of identity that of children, where
// the sentence counts children alone: "Dari 52.317 anak, yang punya kartu identitas …".
func (s *sentence) childrensCards(l *lexicon) {
	card, children := -1, false
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		switch {
		case m.has(senseGroup):
			switch m.value(senseGroup) {
			case "anak":
				children = true
			case "child": // who are to have it
			default:
				return
			}
		case m.has(senseDoc) && card < 0 && m.to == m.from+2 && m.value(senseDoc) == "ktp" && l.among(s.ids[m.from-s.from], l.particles.Papers) && !l.among(s.ids[m.from-s.from], l.particles.Cards) && !l.among(s.ids[m.from+1-s.from], l.particles.Cards):
			card = i
		case m.has(senseDoc) && (card < 0 || m.value(senseDoc) != "kia"):
			return // but "… dari total wajib KIA 52.317"
		}
	}
	if card >= 0 && children {
		s.marks[layerHead][card].senses = childrensDoc
	}
}

// childrenOf tells whether children are all the people that the marks of a sentence name.
func childrenOf(ms []mark) bool {
	children := false
	for i := range ms {
		if ms[i].has(senseGroup) {
			if g := ms[i].value(senseGroup); g != "anak" && g != "child" {
				return false
			}
			children = true
		}
	}
	return children
}

// childrensDoc is what a card of identity means that children have.
var childrensDoc = []meaning{{sense: senseDoc, value: "kia"}}

// anotherDoc is what a certificate means that is not said to be of birth.
var anotherDoc = []meaning{{sense: senseDoc, value: "other"}}

// ofChildren tells whether a sentence tells shares, or of children.
func (s *sentence) ofChildren(toks []token, t *Text) bool {
	for i := s.from; i < s.to; i++ {
		if toks[i].kind == figure && percent(&t.Numbers[toks[i].ref]) {
			return true
		}
	}
	for k := range s.marks[layerHead] {
		if m := &s.marks[layerHead][k]; m.has(senseGroup) && (m.value(senseGroup) == "anak" || m.value(senseGroup) == "child") {
			return true
		}
	}
	return false
}

// leaveBesides takes off the document that a sentence opens with only to go on to
// another: "Selain akta, pihaknya mengejar KIA yang baru 75.110 keping".
func (s *sentence) leaveBesides(l *lexicon) {
	all := s.marks[layerHead]
	for k := range all {
		m := &all[k]
		if m.from > s.from+reachBesides {
			return
		}
		if m.from == s.from || !m.has(senseDoc) || !l.among(s.ids[m.from-1-s.from], l.particles.Besides) {
			continue
		}
		if slices.ContainsFunc(all[k+1:], func(o mark) bool { return o.has(senseDoc) && o.value(senseDoc) != m.value(senseDoc) }) {
			s.marks[layerHead] = slices.Delete(all, k, k+1)
		}
		return
	}
}

// reachBesides is within how many words of its beginning a sentence says what it is not
// about.
const reachBesides = 3

// issuedBefore tells whether the sentence before was about documents issued: what follows
// lists these, "menerbitkan 58.204 dokumen. Rinciannya KTP-el 15.022 keping, KIA …".
func (c *context) issuedBefore() bool {
	if c.topicAt != c.seq-1 {
		return false
	}
	for i := range c.topic {
		if a := c.topic[i].act; a == "print" || a == "issue" {
			return true
		}
	}
	return false
}
