package indicator

import "rekap/transform/numeral"

// border is where the words of figure k end and those of the next begin: the
// first strong break, else the first comma, else the first "dan", else behind
// the unit, or before the next figure where the first has no words in front.
func border(s *sentence, toks []token, zs []zone, k, from, to int) int {
	if at := s.placeBehind(toks, zs, k, from, to); at >= 0 {
		return at
	}
	if at := s.datedLevel(toks, &zs[k], from, to); at >= 0 {
		return at
	}
	if i := to - 3; i >= from && toks[i].open && toks[i+1].kind == date && toks[i+2].kind == stop {
		return i // "33,7 persen (2023: 28 persen)"
	}
	for i := from; i < to; i++ {
		if _, _, strong := s.between(i, i+1); strong > 0 {
			return s.caseEnds(i, to)
		}
	}
	if m := s.first(layerGrammar, senseJoin, from, to); m != nil && s.close(from, m.from, 1) && s.namedBefore(toks, m.to, to) {
		return m.from // "73,8 persen dan kepemilikan KIA (0-17 tahun) 28,1 persen"
	}
	if at := s.setBorder(zs, k, from, to); at >= 0 {
		return at
	}
	if of := s.first(layerGrammar, senseOf, from, to); of != nil && s.joinedAt(of.from) && s.close(from, of.from, 1) {
		return of.from - 1 // "97 persen dan dari yang sudah merekam itu, baru 9 persen"
	}
	with := s.first(layerGrammar, senseWith, from, to)
	if with != nil && s.belongsTo(toks, with, from, to) {
		with = nil
	}
	for i := from; i < to; i++ {
		if toks[i].kind == comma && !toks[i].hidden || with != nil && with.from == i {
			return i
		}
	}
	if m := s.first(layerGrammar, senseJoin, from, to); m != nil {
		return m.from
	}
	if m := s.last(layerGrammar, senseSame, from, to); m != nil && percent(zs[k].num) && percent(zs[k+1].num) && s.close(m.to, to, 1) {
		return m.from // "3,1 persen dari wajib KTP atau 1,9 persen dari total penduduk"
	}
	if m := s.last(layerGrammar, senseBecome, from, to); m != nil && percent(zs[k].num) && percent(zs[k+1].num) && s.close(m.to, to, 1) && s.first(layerGrammar, senseOf, from, m.from) != nil {
		return m.from // "naik dari 20 persen dari wajib KTP pada 2023 menjadi 25 persen"
	}
	if s.aimAt(from, to) {
		return from
	}
	for i := range s.heads {
		if zs[k].pre.has(s.heads[i].core) {
			return min(from+1, to)
		}
	}
	if at := s.partReached(zs, k, from, to); at < to {
		return at
	}
	rest := s.last(layerState, senseRest, from, to)
	if rest != nil && !s.close(rest.to, to, 1) {
		rest = nil
	}
	for _, x := range [...]sense{senseTarget, senseReached} {
		if m := s.last(layerAim, x, from, to); m != nil && s.close(m.to, to, 1) && (rest == nil || m.from < rest.from) && !(m.from == from && s.insideGroup(m)) {
			return m.from // "… supaya target 6.000 KIA terpenuhi", but "untuk 40.000 orang kita masih harus mencari 20.796"
		}
	}
	if at := s.partDone(zs, k, from, to); at >= 0 {
		return at
	}
	if rest != nil {
		return rest.from // "Dari 64.100 wajib KTP masih tersisa 24.463 orang"
	}
	return s.partSaid(from, to)
}

// belongsTo tells whether a mark right behind a figure says that those counted are obliged,
// so that it joins no further figure: "Dari seluruh penduduk itu, 190.204 jiwa termasuk wajib
// KTP, dan kepala keluarga 91.006".
func (s *sentence) belongsTo(toks []token, with *mark, from, to int) bool {
	if !s.close(from, with.from, 1) || with.to >= to || toks[with.to].kind != word {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.from == with.to && h.group && h.family == "wajib" {
			return h.to < to && (toks[h.to].kind == comma || s.joinedAt(h.to+1))
		}
	}
	return false
}

// caseEnds is where the next clause opens behind a case at a token that the figure before
// is told by: "seharusnya 41.000 orang bila mengacu target pusat, sedangkan yang ada 8.120".
// It is that token where no case, or no clause behind it, opens.
func (s *sentence) caseEnds(at, to int) int {
	m := s.first(layerBack, senseIf, at, to)
	if m == nil || m.from != at {
		m = s.first(layerBack, senseReckoned, at, to)
	}
	if m == nil || m.from != at {
		return at
	}
	for i := m.to; i < to; i++ {
		if _, _, strong := s.between(i, i+1); strong > 0 {
			return i
		}
	}
	return at
}

// setBorder is behind the relative clause that says of a figure behind "dari" that it was
// set, where the next is what was reached of it: "dari 40 persen KIA yang kami targetkan
// sudah 31,6 persen". It is -1 where there is none.
func (s *sentence) setBorder(zs []zone, k, from, to int) int {
	of, that := s.last(layerGrammar, senseOf, zs[k].pre.from, zs[k].tok), s.first(layerGrammar, senseThat, from, to)
	if of == nil || that == nil || !s.close(of.to, zs[k].tok, 2) {
		return -1
	}
	m := s.first(layerAim, senseTarget, that.to, to)
	if m == nil || s.insideGroup(m) || !s.close(that.to, m.from, reachSetter) {
		return -1
	}
	reached := s.first(layerAim, senseReached, m.to, to)
	if reached == nil || !s.close(m.to, to, reachAimAt+1) {
		return -1
	}
	return m.to
}

// reachSetter is how many words tell who set a target: "yang pemerintah pusat targetkan".
const reachSetter = 2

// aimAt tells whether a word of target or achievement stands right behind a figure and
// leads to the next: "dengan target 60 persen realisasinya 71,8 persen".
func (s *sentence) aimAt(from, to int) bool {
	for _, x := range [...]sense{senseTarget, senseReached} {
		if m := s.first(layerAim, x, from, to); m != nil && m.from == from && !s.insideGroup(m) && s.close(m.to, to, reachAimAt) && !s.anyNamed(m.to, to) {
			return true
		}
	}
	return false
}

// reachAimAt is how many words may stand between a word of target or achievement that
// opens the words of a figure and the figure: "capaian kita masih 8,2 persen".
const reachAimAt = 2

// partSaid is where the words of a part begin that is told in one breath behind
// its whole: "dari 209.114 jiwa penduduk yang wajib KTP sebanyak 148.002 jiwa". It
// is the end where no word of number stands right before the part.
func (s *sentence) partSaid(from, to int) int {
	m := s.last(layerAim, senseMention, from, to)
	that := s.last(layerGrammar, senseThat, from, to)
	if m == nil || m.to != to || that == nil || that.to > m.from {
		return to
	}
	whole, part := false, false
	for i := range s.heads {
		h := &s.heads[i]
		whole = whole || h.group && h.core.from >= from && h.core.to <= that.from
		part = part || h.core.from >= that.to && h.core.to == m.from
	}
	if whole && part {
		return that.from
	}
	return to
}

// partReached is where the words of those reached, or left, begin that are told in one
// breath behind the people obliged or behind people without a name, with nothing behind
// them: "dari 129.009 wajib KTP yang terekam baru 116.276 orang", "dari 129.009 jiwa yang
// belum merekam tinggal 12.733". It is the end where an act is told behind them, of which
// they are the part: "dari 129.009 wajib KTP yang terekam baru 413 mengaktifkan IKD".
func (s *sentence) partReached(zs []zone, k, from, to int) int {
	that := s.last(layerGrammar, senseThat, from, to)
	if that == nil || s.last(layerGrammar, senseOf, zs[k].pre.from, zs[k].tok) == nil {
		return to
	}
	people := zs[k].num.Unit.Class == numeral.Person && s.close(from, that.from, 1) && !percent(zs[k+1].num) && zs[k+1].num.Value < zs[k].num.Value
	m := s.last(layerAim, senseReached, that.to, to)
	if people && (m == nil || m.to != to) {
		m = s.last(layerState, senseRest, that.to, to)
	}
	if m == nil || m.to != to {
		return to
	}
	behind := s.to
	if k+2 < len(zs) {
		behind = zs[k+2].tok
	}
	obliged, part := false, false
	for i := range s.heads {
		switch h := &s.heads[i]; {
		case h.core.from >= to && h.core.from < behind && !h.group && !generic(h.family):
			return to
		case h.core.from >= from && h.core.to <= that.from:
			people = false
			obliged = obliged || h.family == "wajib" || h.family == "child"
		case h.core.from >= that.to && h.core.to <= m.from && s.close(max(h.core.to, min(h.to, m.from)), m.from, 1):
			part = !h.group && (people || !h.neg)
		}
	}
	if (obliged || people) && part {
		return that.from
	}
	return to
}

// namedBefore tells whether something that is counted is named among the tokens in front of
// a bracket.
func (s *sentence) namedBefore(toks []token, from, to int) bool {
	for i := from; i < to; i++ {
		if toks[i].kind != comma {
			continue
		}
		for k := range s.heads {
			if h := &s.heads[k]; h.core.from >= from && h.core.to <= i {
				return toks[i].open
			}
		}
		return false
	}
	return false
}

// ofOtherPlace tells whether a place is named behind a comma among the tokens behind a
// figure: what follows it is told of that place, "6,8 persen, dengan Kota A penyumbang
// terbesar, yakni 21.900 pengguna".
func (s *sentence) ofOtherPlace(toks []token, from, to int) bool {
	for i := from; i < to; i++ {
		if toks[i].kind == comma && !toks[i].hidden && !toks[i].open {
			return kindBetween(toks, place, i, to)
		}
	}
	return false
}

// placeBehind is where the next figure's words begin behind the place of a figure with
// its second form in brackets: "127.400 jiwa (6,82%) mendiami Kabupaten A dan 125.780
// jiwa (6,73%) mendiami Kabupaten B". It is -1 where the place may be the next one's.
func (s *sentence) placeBehind(toks []token, zs []zone, k, from, to int) int {
	z := &zs[k]
	if z.same < 0 || z.same > k || !toks[z.tok-1].open || from >= to || toks[from].kind != comma || kindBetween(toks, place, zs[z.same].pre.from, zs[z.same].tok) {
		return -1
	}
	join := s.first(layerGrammar, senseJoin, from, to)
	for i := from + 1; i < to; i++ {
		if toks[i].kind != comma && (join == nil || join.from != i) {
			continue
		}
		if kindBetween(toks, place, from, i) && !kindBetween(toks, place, i, to) {
			return i
		}
		return -1
	}
	return -1
}
