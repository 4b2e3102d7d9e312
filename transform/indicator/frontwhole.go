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

// openedWholes gives counts without words of their own the people in the clause in front of them
// that is only parted or set against, where what is told of these follows behind: "Dibanding
// jumlah anak di Bima, tercatat 41.000 orang, KIA yang terbit baru 9.300 keping".
func (c *context) openedWholes(s *sentence, zs []zone, first int) {
	for k := 0; k+1 < len(zs); k++ {
		z, cl, next := &zs[k], &c.claims[first+k], &c.claims[first+k+1]
		if cl.Percent || cl.Source < Before || next.Percent || next.Source != Own || groupFamily(next.Family) || zs[k+1].same == k || zs[k+1].num.Value >= z.num.Value {
			continue
		}
		h := c.namedAgainst(s, z)
		if h == nil || c.leads(z.tok+1, c.commaAfter(z.tok+1, zs[k+1].tok), c.a.particles.Who...) || !c.commaBetween(z.tok+1, zs[k+1].tok) {
			continue
		}
		cl.Base, cl.OwnBase = "", false
		cl.Family, cl.Aim, cl.AimSaid, cl.Undone, cl.Source, cl.Strength, cl.Rule = h.family, "actual", false, false, Own, 0.8, namedInFront
	}
}

// namedAgainst are the people that the clause in front of a figure is parted from or set against,
// where no more than a comma and a word that announces the figure stands between; nil for none.
func (c *context) namedAgainst(s *sentence, z *zone) *head {
	at := z.tok
	of := s.last(layerGrammar, senseOf, s.from, at)
	if m := s.last(layerBack, senseAgainst, s.from, at); m != nil && (of == nil || m.from > of.from) {
		of = m
	}
	if of == nil || figureBetween(c.toks, of.to, at) {
		return nil
	}
	comma := c.commaAfter(of.to, at)
	if comma == at || c.commaBetween(comma+1, at) || !s.close(comma+1, at, 1) || at > comma+1 && z.num.Hedge.Empty() && s.last(layerAim, senseMention, comma, at) == nil {
		return nil
	}
	var found *head
	for i := range s.heads {
		switch h := &s.heads[i]; {
		case h.core.to <= of.to || h.core.from >= at:
		case h.neg || !h.group && denominator(h) == "" || h.core.from > comma:
			return nil
		default:
			found = h
		}
	}
	if found == nil || denominator(found) == "" || !s.close(of.to, found.core.from, reachNamedAgainst) || !s.close(found.core.to, comma, reachNamedAgainst) {
		return nil
	}
	return found
}

// reachNamedAgainst is how many words may stand in front of the people that a clause is set
// against, and behind them.
const reachNamedAgainst = 4

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
