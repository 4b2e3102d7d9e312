package indicator

// frontWhole is what the words in front of a part name as its whole, told with
// its figure behind the part: "dari penduduk usia 0-18 tahun sudah 133.617 jiwa
// dari 145.767 jiwa memiliki akta"; nil for none.
func (c *context) frontWhole(s *sentence, z *zone) *head {
	if z.of < 0 || percent(z.num) {
		return nil
	}
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if of == nil {
		return nil
	}
	var found *head
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from < of.from || h.core.to > z.tok {
			continue
		}
		if denominator(h) == "" && !generic(h.family) {
			return nil // something is told of the part before its figure
		}
		if found == nil || generic(found.family) || found.group && (h.group || h.act != "") {
			found = h
		}
	}
	if found == nil || denominator(found) == "" || found.group && s.first(layerAim, senseTarget, of.from, found.core.from) != nil {
		return nil
	}
	return found
}

// namedInFront is the rule that takes a whole from the words in front of its part.
const namedInFront = "named_in_front"

// frontNames gives a whole without words of its own what the words in front
// of its part name.
func (c *context) frontNames(s *sentence, zs []zone, first int) {
	for k := range zs {
		h := c.frontWhole(s, &zs[k])
		if h == nil {
			continue
		}
		w := &c.claims[first+zs[k].of]
		if w.Source != Nowhere || w.Percent {
			continue
		}
		w.Family, w.Aim, w.Source, w.Strength, w.Rule = h.family, "actual", Beside, 0.8, namedInFront
	}
}

// partsBehind is where the relative clause opens that names the part of a whole told in
// front of it, without a comma: "dari 186.297 wajib KTP di sana yang sudah mengaktifkan IKD
// baru 4.470 orang"; -1 for none.
func (a *Analyzer) partsBehind(s *sentence, toks []token, z, next *zone) int {
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if percent(z.num) || of == nil || !s.close(of.to, z.tok, reachNarrowed) || !percent(next.num) && next.num.Value >= z.num.Value || !s.close(z.tok+1, next.tok, reachParted) {
		return -1
	}
	that := s.first(layerGrammar, senseThat, z.tok+1, next.tok)
	if that == nil || a.lex.saidBehind(s, toks, next.tok) {
		return -1
	}
	acts, people, end := 0, false, s.breakAfter(next.tok+1, s.to)
	for i := range s.heads {
		h := &s.heads[i]
		switch {
		case h.core.from > next.tok && h.core.from < end && !h.group:
			return -1 // "… yang memiliki KIA 21.000 anak sudah merekam"
		case h.core.from > that.from && h.core.to <= next.tok:
			if h.group || h.other || h.act == "" {
				return -1
			}
			acts++
		case h.core.from > z.tok && h.core.to <= that.from:
			people = people || h.group
		}
	}
	if acts != 1 || !people {
		return -1
	}
	return that.from
}

// saidBehind tells whether a figure is said to be something, behind its noun or without one:
// "… 2.000 orang merupakan pegawai".
func (l *lexicon) saidBehind(s *sentence, toks []token, at int) bool {
	for i := at + 1; i < s.to && i <= at+2 && toks[i].kind == word; i++ {
		if l.among(s.ids[i-s.from], l.particles.Being) {
			return true
		}
	}
	return false
}

// reachParted is how many words may stand between a whole and its part.
const reachParted = 14

// numbered tells whether the people right behind a share have their number behind them:
// "6,66 persen penduduk wajib KTP yang sebanyak 465.087 orang".
func (s *sentence) numbered(from, to int) bool {
	m, that := s.last(layerAim, senseMention, from, to), s.last(layerGrammar, senseThat, from, to)
	if m == nil || m.to != to || that == nil || that.to != m.from || !s.close(from, that.from, reachParted) || s.first(layerGrammar, senseOf, from, to) != nil {
		return false
	}
	group := false
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from < from || h.core.to > to {
			continue
		}
		if !h.group {
			return false
		}
		group = group || denominator(h) != "" && s.close(from, h.core.from, 2)
	}
	return group
}
