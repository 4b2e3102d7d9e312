package indicator

// oblige reads "wajib" and what is obligatory: a document, or the recording of
// one. It returns the index of the last mark it covers.
func (l *lexicon) oblige(s *sentence, toks []token, t *Text, ms []mark, i int, lent []string) (head, int, bool) {
	m := &ms[i]
	doc, last, to := "", i, m.to
	for j := i + 1; j < len(ms); j++ {
		n := &ms[j]
		words, weak, strong := s.between(to, n.from)
		if words > reachOblige-1 || weak+strong > 0 {
			break
		}
		if n.has(senseDoc) {
			doc, last, to = n.value(senseDoc), j, n.to
			break
		}
		if n.has(senseAct) && (hasAct(n, "record") || hasAct(n, "hold")) {
			if hasAct(n, "record") {
				doc = "ktp"
			}
			last, to = j, n.to
			continue
		}
		break
	}
	if doc == "" && last > i && s.toGiveShare(toks, t, m.from, to) {
		return head{}, 0, false
	}
	if doc == "" && last > i {
		// "anak yang wajib memilikinya"
		for j := i - 1; j >= 0; j-- {
			if ms[j].has(senseDoc) {
				doc = ms[j].value(senseDoc)
				break
			}
		}
	}
	if doc == "" && (last == i && l.bareObliged(s, toks, m) || last > i && to < s.to && toks[to].kind == figure) {
		doc = obligedTo(ms[:i], lent, m.to-m.from > 1) // "dari yang wajib": who must have the document
	}
	if h, ok := l.boundToHave(s, m, doc, to); ok {
		return h, last, true
	}
	if doc == "" || doc == "ikd" {
		return head{}, 0, false
	}
	f := l.family(doc, "oblige")
	if f == "" {
		return head{}, 0, false
	}
	return head{span: span{m.from, to}, core: span{m.from, to}, family: f, doc: doc, act: "oblige", group: true}, last, true
}

// boundToHave reads "harus memiliki IKD", which in front of a figure or behind its comma is
// told of those who must: nobody is counted as obliged to have it. Those who may or should,
// "22.400 warga layak memiliki IKD", are not those who do.
func (l *lexicon) boundToHave(s *sentence, m *mark, doc string, to int) (head, bool) {
	if doc != "ikd" || m.to-m.from == 1 {
		return head{}, false
	}
	h := head{span: span{m.from, to}, core: span{m.to - 1, m.to}, family: l.family(doc, "hold"), doc: doc, act: "hold"}
	if s.first(layerAim, senseTarget, m.from, m.to) == nil {
		h.family, h.other = "other", true
	}
	return h, true
}

// toGiveShare tells whether an office, nobody's holder, "must make" a share of the people
// have a document: "daerah diwajibkan membuat 25 persen warga memiliki IKD".
func (s *sentence) toGiveShare(toks []token, t *Text, from, to int) bool {
	if to >= s.to || toks[to].kind != figure || !percent(&t.Numbers[toks[to].ref]) {
		return false
	}
	that := s.last(layerGrammar, senseThat, s.from, from)
	return that == nil || that.to != from
}

// act reads an act and its document: the one close behind it, else the nearest
// before it in the sentence, else the one the text before was about.
func (l *lexicon) act(s *sentence, toks []token, t *Text, ms []mark, i int, lent []string) (head, int, bool) {
	m := &ms[i]
	ahead, behind := -1, -1
	for j := i + 1; j < len(ms); j++ {
		words, weak, strong := s.between(m.to, ms[j].from)
		if words > reachAhead || weak+strong > 0 || hasAct(m, "hold") && !hasAct(m, "receive") && figureBetween(toks, m.to, ms[j].from) {
			break // "punya 12.406 wajib KTP" holds people, no card
		}
		if figureBetween(toks, m.to, ms[j].from) && s.first(layerGrammar, senseJoin, m.to, ms[j].from) != nil {
			break // "KTP-el yang dicetak 12.000 keping dan KIA 9.000 keping"
		}
		if ms[j].has(senseDoc) && !s.leftFor(l, ms, j) {
			ahead = j
			break
		}
		if ms[j].has(senseAct) && (words > 1 || hasAct(m, "record") && hasAct(&ms[j], "activate")) {
			break // "yang sudah rekam telah mengaktifkan IKD"
		}
	}
	for j := i - 1; j >= 0; j-- {
		words, _, _ := s.between(ms[j].to, m.from)
		if words > reachBack {
			break
		}
		if ms[j].has(senseDoc) {
			behind = j
			break
		}
	}
	if behind >= 0 && ahead < 0 && len(lent) > 0 && (hasAct(m, "hold") && s.ofBearer(l, m, &ms[behind]) || (hasAct(m, "register") || hasAct(m, "obtain")) && s.ofObliged(m, &ms[behind])) {
		behind = -1
	}
	try := func(doc string) (string, string) {
		for _, x := range m.senses {
			if x.sense == senseAct {
				if f := l.family(doc, x.value); f != "" {
					return f, x.value
				}
			}
		}
		return "", ""
	}
	h := head{span: m.span, core: m.span, neg: s.negated(m.from)}
	if m.to-m.from == 1 && hasAct(m, "hold") && l.prefixes(s, m) {
		// "ber-KTP": the prefix holds only what it stands before
		behind, lent = -1, nil
		if ahead >= 0 && !s.close(m.to, ms[ahead].from, 0) {
			ahead = -1
		}
	}
	if hasAct(m, "record") || hasAct(m, "activate") {
		// these say what they are about by themselves; another document must stand at them
		if ahead >= 0 && (!s.close(m.to, ms[ahead].from, 2) || hasAct(m, "record") && s.toHave(l, ms, i, ahead) || s.joinedTo(m, &ms[ahead])) {
			ahead = -1
		}
		if behind >= 0 && (ms[behind].value(senseDoc) != "ktp" || !s.close(ms[behind].to, m.from, 6)) && !s.close(ms[behind].to, m.from, 1) {
			behind = -1
		}
		lent = nil
	}
	if behind >= 0 && s.close(ms[behind].to, m.from, 1) && l.noBlanks(m, ms[behind].value(senseDoc)) && (ahead < 0 || l.noBlanks(m, ms[ahead].value(senseDoc))) {
		return head{}, -1, false // "blangko 1.000 keping, sedangkan KIA tersisa 4.000": of their own
	}
	docs := [4]int{ahead, behind, -1, -1}
	for k, j := 2, behind-1; behind >= 0 && j >= 0 && k < len(docs); j-- {
		if ms[j].has(senseDoc) {
			docs[k] = j
			k++
		}
	}
	for k, j := range docs {
		if j < 0 || k >= 2 && (hasAct(m, "record") || hasAct(m, "activate")) {
			continue
		}
		doc := ms[j].value(senseDoc)
		if f, a := try(doc); f != "" && !(f == handedOut && (blanksNamed(ms, lent) || !s.handsOut(m, &ms[j]))) {
			h.family, h.doc, h.act = f, doc, a
			if _, weak, strong := s.between(ms[j].to, m.from); j > i || weak+strong == 0 {
				h.from, h.to = min(m.from, ms[j].from), max(m.to, ms[j].to)
			}
			h.other = f == "other"
			return h, j, true
		}
	}
	if ahead < 0 && hasAct(m, "hold") && s.ownsOther(l, toks, t, m) {
		return head{}, -1, false
	}
	if (ahead < 0 && behind < 0 || ahead < 0 && l.onlyOfBlanks(s, m, ms[behind].value(senseDoc), lent)) && !s.ofOthers(ms, i) {
		if s.leftOf(m) || leftAhead(ms, i) || s.about == "blangko" && s.cards && hasAct(m, "hold") && !hasAct(m, "receive") {
			lent = nil // "Blangko aman. Kami pegang 1.150 keping": cards that are nobody's
		}
		for _, doc := range lent {
			if doc != "ikd" && (hasAct(m, "register") || hasAct(m, "issue")) {
				continue // "terdaftar 121.500 anak": those in the register have no document yet
			}
			if doc == "ikd" && hasAct(m, "apply") && !hasAct(m, "register") {
				continue // "pemohon 1.200 orang": nobody applies for what a phone takes
			}
			if hasAct(m, "hold") && (doc == "ikd" || doc == "ktp") && childrenOf(ms) {
				continue // "anak yang sudah memilikinya 12.500": children hold neither
			}
			if f, a := try(doc); f != "" && !(f == handedOut && (blanksNamed(ms, lent) || !s.saidOfThem(m))) {
				h.family, h.doc, h.act, h.lent = f, doc, a, true
				h.other = f == "other"
				return h, -1, true
			}
		}
	}
	if f, a := try("-"); f != "" {
		h.family, h.act = f, a
		return h, -1, true
	}
	return head{}, -1, false
}

// toHave tells whether the document of mark doc behind the recording of mark i is only what
// those recorded are to have, or do have: "penduduk yang sudah direkam untuk ber-IKD",
// "warga terekam punya IKD".
func (s *sentence) toHave(l *lexicon, ms []mark, i, doc int) bool {
	to := ms[i].to
	if to == ms[doc].from {
		return false
	}
	for j := i + 1; j < doc; j++ {
		if hasAct(&ms[j], "hold") {
			return true
		}
	}
	return l.among(s.ids[to-s.from], l.particles.Purposes)
}

// joinedTo tells whether a word that joins stands right between an act and a document, which
// something else is told of then: "sudah merekam dan IKD diaktifkan 4.120 orang".
func (s *sentence) joinedTo(act, doc *mark) bool {
	join := s.first(layerGrammar, senseJoin, act.to, doc.from)
	return join != nil && join.from == act.to && join.to == doc.from
}

// onlyOfBlanks tells whether a mark is an act of blank cards only, in a sentence that
// names a card made of them and counts those told before: "1.850 keping dipakai untuk
// mencetak KTP, sehingga tersisa 1.150 keping".
func (l *lexicon) onlyOfBlanks(s *sentence, m *mark, doc string, lent []string) bool {
	if doc != "ktp" || len(lent) == 0 || lent[0] != "blangko" || !s.cards || s.leftOf(m) {
		return false
	}
	return !m.actOfPeople()
}

// noBlanks tells whether a mark is an act of blank cards only, and a document has none.
func (l *lexicon) noBlanks(m *mark, doc string) bool {
	for _, x := range m.senses {
		if x.sense == senseAct && (!ofCards(x.value) || l.family(doc, x.value) != "") {
			return false
		}
	}
	return doc != "ktp"
}

// ofOthers tells whether an act has its own object that is no one document:
// "kepemilikan dokumen kependudukan".
func (s *sentence) ofOthers(ms []mark, i int) bool {
	return i+1 < len(ms) && ms[i+1].value(senseOther) == "other_service" && s.close(ms[i].to, ms[i+1].from, 1)
}

// prefixes tells whether the mark is the bare prefix of "ber-KTP".
func (l *lexicon) prefixes(s *sentence, m *mark) bool {
	return s.ids[m.from-s.from] == l.words[havingPrefix]
}

// ownsOther tells whether the word right behind a verb of having is one that the vocabulary
// does not know, what is had: "baru 190 yang punya sinyal". One that begins with the name of a
// card is that misprinted: "KTPE".
func (s *sentence) ownsOther(l *lexicon, toks []token, t *Text, m *mark) bool {
	if m.to >= s.to || toks[m.to].kind != word || toks[m.to].hidden || toks[m.to].id != 0 || !l.among(s.ids[m.from-s.from], l.particles.Possessing) {
		return false
	}
	return !opensWith(t.low(&toks[m.to]), l.particles.Cards)
}
