package indicator

// mark is one phrase of the vocabulary found in a sentence.
type mark struct {
	span
	senses []meaning
}

// has tells whether the mark has the sense.
func (m *mark) has(s sense) bool {
	for _, x := range m.senses {
		if x.sense == s {
			return true
		}
	}
	return false
}

// value is the value of the mark's first meaning of the sense.
func (m *mark) value(s sense) string {
	for _, x := range m.senses {
		if x.sense == s {
			return x.value
		}
	}
	return ""
}

// sentence is the tokens of one sentence with their marks.
type sentence struct {
	span
	marks [layers][]mark
	heads []head
	// about is the document that the text before was last about.
	about string
	// childrenOnly is set where that text named no document but the children's card.
	childrenOnly bool
	// blanksTold is set where that text named blank cards, one document or another ago.
	blanksTold bool
	// cards is set where it counts cards.
	cards bool
	// idle is set where it is passed over, see passing.
	idle bool
	// breaks and words count, up to each token of the sentence, the breaks of
	// each strength and the visible words.
	weak, strong, words []int16
	// ids are the word numbers of the tokens.
	ids []int32
}

// Breaks: a comma, a bracket or a dash is weak; a word that opens a clause, a
// semicolon or a colon is strong.

// marksRoom is the room made for the marks of a sentence; more are appended.
const marksRoom = 48

// layered is a mark with its layer, before the marks are sorted by layer.
type layered struct {
	mark
	layer layer
}

// mark finds the phrases of a sentence, for each layer the longest at each
// word, none inside another of its layer.
func (l *lexicon) mark(toks []token, sp span) *sentence {
	s := &sentence{span: sp, ids: make([]int32, sp.to-sp.from)}
	for i := sp.from; i < sp.to; i++ {
		s.ids[i-sp.from] = toks[i].id
	}
	var room [marksRoom]layered
	all := room[:0]
	var many [layers]int
	var free [layers]int
	var found [layers]struct {
		to     int
		senses []meaning
	}
	for i := sp.from; i < sp.to; i++ {
		if toks[i].kind != word || l.next.first[toks[i].id] == 0 || toks[i].hidden && toks[i].aside {
			continue
		}
		for k := range found {
			found[k].to = 0
		}
		node := int32(0)
		any := false
		for j := i; j < sp.to; j++ {
			if toks[j].hidden && j > i {
				continue
			}
			if toks[j].kind != word || toks[j].id == 0 {
				break
			}
			if node = l.next.from(node, toks[j].id); node == 0 {
				break
			}
			for _, m := range l.layered[node] {
				found[m.layer].to, found[m.layer].senses = j+1, m.senses
				any = true
			}
		}
		if !any {
			continue
		}
		for k := range found {
			if found[k].to > 0 && i >= free[k] {
				all = append(all, layered{mark{span{i, found[k].to}, found[k].senses}, layer(k)})
				many[k]++
				free[k] = found[k].to
			}
		}
	}
	buf := make([]mark, len(all))
	for k, n := range many {
		s.marks[k], buf = buf[:0:n], buf[n:]
	}
	for i := range all {
		k, to := all[i].layer, all[i].to
		if k == layerGrammar && all[i].has(senseOf) && to < sp.to && toks[to].kind == date && l.among(toks[to-1].id, l.particles.Starting) {
			continue // "dari Agustus sampai sekarang": a time has no parts
		}
		s.marks[k] = append(s.marks[k], all[i].mark)
	}
	s.inert()
	s.becoming(toks)
	s.count(toks)
	return s
}

// inert takes off the marks of aim, of state and of flow that lie in a phrase of the
// field that announces nothing, the "sehari" of "17 tahun kurang sehari", or in the name
// of a document, the "siap" of "blangko siap cetak".
func (s *sentence) inert() {
	for _, k := range [...]layer{layerAim, layerState, layerFlow} {
		kept := s.marks[k][:0]
		for _, m := range s.marks[k] {
			if !s.inInert(m.span) {
				kept = append(kept, m)
			}
		}
		s.marks[k] = kept
	}
}

// groupAt tells whether people are named from a token on.
func (s *sentence) groupAt(at int) bool {
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; m.from == at && m.has(senseGroup) {
			return true
		}
	}
	return false
}

// inInert tells whether tokens lie in a phrase that announces nothing, or in the name of a document.
func (s *sentence) inInert(sp span) bool {
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; (m.has(senseInert) || m.has(senseDoc)) && m.span.has(sp) {
			return true
		}
	}
	return false
}

// count fills the running counts of breaks and words.
func (s *sentence) count(toks []token) {
	n := s.to - s.from + 1
	all := make([]int16, 3*n)
	s.weak, s.strong, s.words = all[:n], all[n:2*n], all[2*n:]
	g := s.marks[layerGrammar]
	gi := 0
	for i := s.from; i < s.to; i++ {
		k := i - s.from
		s.weak[k+1], s.strong[k+1], s.words[k+1] = s.weak[k], s.strong[k], s.words[k]
		if toks[i].hidden {
			continue
		}
		for gi < len(g) && g[gi].to <= i {
			gi++
		}
		switch toks[i].kind {
		case comma:
			s.weak[k+1]++
		case stop:
			s.strong[k+1]++
		case quote:
		default:
			s.words[k+1]++
			if gi < len(g) && g[gi].from == i && g[gi].has(senseClause) {
				s.strong[k+1]++
			}
		}
	}
}

// between counts the visible words, weak and strong breaks of the tokens from
// a up to b.
func (s *sentence) between(a, b int) (words, weak, strong int) {
	if b <= a {
		return 0, 0, 0
	}
	a, b = a-s.from, b-s.from
	return int(s.words[b] - s.words[a]), int(s.weak[b] - s.weak[a]), int(s.strong[b] - s.strong[a])
}

// toFigure counts the visible words, weak and strong breaks that lie between
// words and the figure at a token, on whichever side of it they stand.
func (s *sentence) toFigure(words span, tok int) (count, weak, strong int) {
	if words.from > tok {
		return s.between(tok+1, words.from)
	}
	return s.between(words.to, tok)
}

// first finds the first mark of the layer and sense that starts within from
// and to.
func (s *sentence) first(k layer, x sense, from, to int) *mark {
	for i := range s.marks[k] {
		m := &s.marks[k][i]
		if m.from >= to {
			break
		}
		if m.from >= from && m.has(x) {
			return m
		}
	}
	return nil
}

// last finds the last mark of the layer and sense that lies within from and to.
func (s *sentence) last(k layer, x sense, from, to int) *mark {
	for i := len(s.marks[k]) - 1; i >= 0; i-- {
		m := &s.marks[k][i]
		if m.to > to {
			continue
		}
		if m.from < from {
			break
		}
		if m.has(x) {
			return m
		}
	}
	return nil
}

// says tells whether a word names a speaker by itself.
func (l *lexicon) says(id int32) bool { return l.bears(id, senseSaid) }

// bears tells whether a word has a sense by itself.
func (l *lexicon) bears(id int32, x sense) bool {
	for _, m := range l.meanings[l.next.first[id]] {
		if m.sense == x {
			return true
		}
	}
	return false
}
