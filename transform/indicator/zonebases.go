package indicator

// bases finds the words that name what the figure of zone k is a part of.
func (s *sentence) bases(l *lexicon, toks []token, z *zone, k int, zs []zone) {
	if z.of < 0 || percent(z.num) && percent(zs[z.of].num) {
		if of := s.first(layerGrammar, senseOf, z.post.from, z.post.to); of != nil {
			words, weak, strong := s.between(z.post.from, of.from)
			if whole := s.breakAfter(of.to, z.post.to); words <= 3 && strong == 0 && weak == 0 && !s.movesOn(l, of, whole) && !s.sends(z, of) {
				end := s.thoseWho(l, of, whole)
				// "dari jumlah tersebut yang sudah aktivasi": what was told, and no more
				if m := s.first(layerGrammar, senseIt, of.to, end); m != nil && end == whole {
					if words, _, _ := s.between(of.to, m.from); words <= 3 && !s.narrowedPronoun(l, m, end) {
						end = m.to
					}
				}
				z.base = span{of.from, end}
			}
		}
	}
	if of := s.last(layerGrammar, senseOf, z.pre.from, z.pre.to); of != nil && z.base.empty() {
		// "Dari jumlah wajib KTP, baru 30 persen …": up to its comma.
		end := s.breakAfter(of.to, z.pre.to)
		if at := asideFrom(toks, of.to, end); percent(z.num) && at < end {
			end = at // "Kalau dihitung dari seluruh penduduk, kata dia, angkanya 71 persen"
		}
		if m := s.first(layerGrammar, senseSame, end, z.tok); m != nil && m.from == end+1 && s.close(m.to, z.tok, 1) {
			return // "Dari target sebelumnya, yakni 50 ribu IKD": the whole itself, spelled out
		}
		if z.tok == end+1 && k+1 < len(zs) && s.first(layerAim, senseTarget, of.to, end) != nil && s.breakAfter(z.tok+1, zs[k+1].tok) <= z.tok+reachBetweenCommas {
			return // "Dari target kami, 50 ribu IKD, baru 30 ribu"
		}
		if (z.hedgedFrom(toks) == end+1 || s.calledBase(l, of)) && !percent(z.num) && s.endsThere(toks, zs, k) && s.namesBase(of.to, end) {
			return // "dihitung dari warga yang sudah merekam, 253.722 jiwa, kata dia"
		}
		if end < z.pre.to {
			z.preBase = span{of.from, end}
		} else if s.thoseBefore(of, z) {
			z.preBase = span{of.from, z.tok}
		} else if it := s.first(layerGrammar, senseIt, of.to, z.pre.to); it != nil && !percent(z.num) && s.close(of.to, it.from, reachPointer) && s.actNamed(it.to, z.pre.to) && !s.narrowedPronoun(l, it, z.pre.to) {
			z.preBase = span{of.from, it.to} // "Dari angka itu perekaman sudah dilakukan 112.121 jiwa"
		} else if m := s.first(layerAim, senseReached, of.to, z.pre.to); m != nil && m.to >= z.pre.to-2 && !s.narrows(m) {
			z.preBase = span{of.from, m.from}
		} else if m := s.first(layerGrammar, senseIt, of.to, z.pre.to); m != nil && s.close(of.to, m.from, 6) {
			z.preBase = span{of.from, m.to} // "Dari jumlah yang merekam itu sekitar 1,1 juta sudah dicetak"
		}
	}
}

// sends tells whether a "dari" leads to who sent the blank cards of a figure: "20.000 blangko dari
// pusat sudah diterima". Children's cards are made where they are told, of blanks that came.
func (s *sentence) sends(z *zone, of *mark) bool {
	sent := false
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if m.from > z.tok && m.from < of.from && m.value(senseDoc) == "kia" {
			return false
		}
		sent = sent || m.from == of.from && m.to > of.to && hasAct(m, "receive")
	}
	return sent
}

// hedgedFrom is the token that a figure begins at, with the words that hedge it.
func (z *zone) hedgedFrom(toks []token) int {
	at := z.tok
	if h := z.num.Hedge; !h.Empty() {
		for at > z.pre.from && toks[at-1].start >= h.Start {
			at--
		}
	}
	return at
}

// calledBase tells whether a word calls what follows it the base of a share: "pembaginya".
func (s *sentence) calledBase(l *lexicon, of *mark) bool {
	return l.among(s.ids[of.to-1-s.from], l.particles.ItsBase)
}

// asideFrom is where the words that say who speaks open among the tokens, their end
// where there are none.
func asideFrom(toks []token, from, to int) int {
	for i := from; i < to; i++ {
		if toks[i].hidden && toks[i].aside && toks[i].kind == comma {
			return i
		}
	}
	return to
}

// reachPointer is how many words may stand between a "dari" and the word that points back.
const reachPointer = 1

// reachBetweenCommas is within how many tokens behind a whole spelled out between commas the
// second one stands.
const reachBetweenCommas = 3

// breakAfter is the first break behind from, at most to.
func (s *sentence) breakAfter(from, to int) int {
	for i := from; i < to; i++ {
		if _, weak, strong := s.between(i, i+1); weak+strong > 0 {
			return i
		}
	}
	return to
}

// narrowedPronoun tells whether a word that points back only opens the people that a
// relative clause behind it names: "dari mereka yang wajib KTP", "dari mereka yang sudah
// direkam".
func (s *sentence) narrowedPronoun(l *lexicon, it *mark, end int) bool {
	if s.first(layerGrammar, senseThat, it.to, it.to+1) == nil {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from > it.to && h.core.to <= end && (h.act == "oblige" || denominator(h) != "" && l.among(s.ids[it.from-s.from], l.particles.They)) {
			return true
		}
	}
	return false
}

// pointsAt tells whether a "dari" in front of a figure leads right to a word that points back to
// people told before, and to none of its own: "Dari jumlah tersebut yang sudah rekam 74,6 persen".
func (s *sentence) pointsAt(l *lexicon, of *mark, to int) bool {
	it := s.first(layerGrammar, senseIt, of.to, to)
	return it != nil && s.close(of.to, it.from, reachPointer) && !s.anyNamed(of.to, it.from) && !s.narrowedPronoun(l, it, to)
}

// narrows tells whether a mark opens a relative clause, right behind "yang": the "sudah" of
// "Dari yang sudah merekam itu 8,2 persen sudah IKD".
func (s *sentence) narrows(m *mark) bool {
	that := s.last(layerGrammar, senseThat, s.from, m.from)
	return that != nil && that.to == m.from
}

// endsThere tells whether a clause ends right behind the figure of zone k, and nothing
// that is counted is named behind it.
func (s *sentence) endsThere(toks []token, zs []zone, k int) bool {
	at := zs[k].tok + 1
	if at < s.to && toks[at].kind == word && !zs[k].num.Unit.Empty() {
		at++
	}
	if k+1 < len(zs) || at < s.to && toks[at].kind == word {
		return false
	}
	for i := range s.heads {
		if s.heads[i].core.from >= at {
			return false
		}
	}
	return true
}

// namesBase tells whether the tokens name people that a share can be of.
func (s *sentence) namesBase(from, to int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= from && h.core.to <= to && denominator(h) != "" {
			return true
		}
	}
	return false
}

// achieved tells whether a word of achievement stands among the tokens, but for
// that of a relative clause: "dari penduduk yang telah merekam 176.512 jiwa"
// tells the whole.
func (s *sentence) achieved(from, to int) bool {
	for i := range s.marks[layerAim] {
		m := &s.marks[layerAim][i]
		if m.from < from || m.to > to || !m.has(senseReached) {
			continue
		}
		if that := s.last(layerGrammar, senseThat, from, m.from); that == nil || that.to < m.from {
			return true
		}
	}
	return false
}
