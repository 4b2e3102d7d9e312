package indicator

// wasAble tells whether "bisa" tells what was reached at a time that is over, not what may
// be: "tahun 2024 yang waktu itu bisa mencapai 13.416 orang", "tahun lalu bisa 9.000".
func (c *context) wasAble(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.May...) || !s.close(m.to, z.tok, reachAble) {
		return false
	}
	if e := s.last(layerFlow, senseEarlier, z.pre.from, m.from); e != nil && s.close(e.to, m.from, reachAble) {
		return s.last(layerAim, senseTarget, z.pre.from, m.from) == nil
	}
	for i := m.from - 1; i >= z.pre.from && i >= m.from-reachAble; i-- {
		if c.toks[i].kind != date {
			continue
		}
		d := &c.t.Dates[c.toks[i].ref]
		return (d.Past || d.Offset < 0) && s.close(i+1, m.from, reachAble) && s.last(layerAim, senseTarget, z.pre.from, m.from) == nil
	}
	return false
}

// outdid tells whether "bisa" tells of a share that has outdone the target told right before
// it, with nothing between them but who has: "dari target nasional 30 persen, Parepare bisa
// 83,18 persen".
func (c *context) outdid(s *sentence, z *zone, m *mark) bool {
	if !percent(z.num) || m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.May...) || !s.close(m.to, z.tok, 1) {
		return false
	}
	i, p := m.from-1, c.a.particles
	for i > s.from && (c.toks[i].kind == comma || c.toks[i].kind == place || c.lowered(i, p.Speakers...) || c.lowered(i, p.Regions...) || c.lowered(i, p.Pointers...)) {
		i--
	}
	for i > s.from && c.toks[i].hidden {
		i-- // the percent sign
	}
	if c.toks[i].kind != figure {
		return false
	}
	n, of, set := &c.t.Numbers[c.toks[i].ref], s.last(layerGrammar, senseOf, s.from, i), s.last(layerAim, senseTarget, s.from, i)
	return percent(n) && n.Value < z.num.Value && of != nil && set != nil && of.to == set.from && s.close(set.to, i, reachAble)
}

// reachAble is how many words may stand between a time that is over, "bisa" and the
// figure.
const reachAble = 3

// usable tells whether blank cards are only said to be fit for use: "stoknya 2.500 keping,
// bisa dipakai beberapa minggu", but not "tidak bisa dipakai".
func (l *lexicon) usable(s *sentence, m *mark) bool {
	at := m.from - 1 - s.from
	return hasAct(m, "use") && at >= 0 && l.among(s.ids[at], l.particles.Able) && (at == 0 || !l.among(s.ids[at-1], l.particles.Negations))
}

// usesElse tells whether a verb of using says what else is used, in a sentence that counts no
// cards and names no document: "Data yang dipakai adalah DP4".
func (l *lexicon) usesElse(s *sentence, toks []token, m *mark) bool {
	at := m.from - 2
	if !hasAct(m, "use") || s.cards || s.onlyDoc() != "" || at < s.from || !l.among(s.ids[at+1-s.from], l.particles.Who) {
		return false
	}
	return toks[at].kind == word && !l.among(s.ids[at-s.from], l.particles.Pieces) && !l.among(s.ids[at-s.from], l.particles.Papers)
}

// toUse tells whether a word of hope only says what something is fit for, "siap digunakan", or
// that it is there: "blangko siap tersedia", "blangko siap yang tersedia".
func (c *context) toUse(s *sentence, m *mark) bool {
	at := m.to
	if c.lowered(at, c.a.particles.Who...) {
		at++
	}
	use := s.first(layerHead, senseAct, at, at+1)
	return use != nil && (at == m.to && hasAct(use, "use") || hasAct(use, "stock"))
}
