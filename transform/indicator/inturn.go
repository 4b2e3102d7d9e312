package indicator

// told is one of several things told in a row whose figures follow in the same
// order.
type told struct {
	family, doc string
	neg         bool
}

// respectively gives figures that follow in the order of the things told before
// them what each counts: "KTP-el, KIA dan akta kelahiran yang diterbitkan
// masing-masing 12.000, 9.000 dan 4.000 lembar"; shares also without such a word where they
// are as many, the last with a joining word: "KIA dan akta kelahiran baru 41 persen dan 88 persen".
func (c *context) respectively(s *sentence, zs []zone, first int) {
	for k := 0; k+1 < len(zs); k++ {
		at := c.turnWord(s, zs, k)
		said := at >= 0
		if !said {
			if !c.joinedShares(s, zs, k) {
				continue
			}
			at = zs[k].tok
		}
		n := 1
		for k+n < len(zs) && zs[k+n].same < 0 && percent(zs[k+n].num) == percent(zs[k].num) && c.nextInTurn(s, &zs[k+n-1], &zs[k+n]) {
			n++
		}
		if said && c.targetsInTurn(zs, k, n, first, at) {
			return
		}
		things := c.toldInRow(s, at)
		if len(things) != n {
			if said {
				c.unmatched(things, c.claims[first+k:first+k+n])
			}
			continue
		}
		if n < 2 {
			continue
		}
		for j, x := range things {
			cl := &c.claims[first+k+j]
			if cl.Role == "each" {
				cl.Role, cl.Reason = "", ""
			}
			if o := &c.claims[first+k]; !cl.AimSaid && o.AimSaid && o.Aim == "target" {
				cl.Aim, cl.AimSaid = "target", true
			}
			if x.family == "" || x.family == cl.Family && cl.Source == Own {
				continue
			}
			cl.Family, cl.Undone, cl.Source, cl.Strength, cl.Rule = x.family, x.neg, Own, 0.8, "in_turn"
		}
		return
	}
}

// joinedShares tells whether the share of zone k opens a row of shares with nothing but
// commas between, the last behind a joining word: "98 persen, 60 persen dan 30 persen".
func (c *context) joinedShares(s *sentence, zs []zone, k int) bool {
	j := k
	for j+1 < len(zs) && percent(zs[j].num) && percent(zs[j+1].num) && c.inTurn(s, zs[j].tok+1, zs[j+1].tok) {
		j++
	}
	return j > k && s.first(layerGrammar, senseJoin, zs[j-1].tok+1, zs[j].tok) != nil
}

// targetsInTurn gives n shares that follow as targets the acts of the n shares told before
// them, in their order, and tells whether they are such: "KIA 55,7 persen dan akta 96,2
// persen, dengan target masing-masing 60 persen dan 98 persen".
func (c *context) targetsInTurn(zs []zone, k, n, first, at int) bool {
	if n < 2 || k < n || !percent(zs[k].num) || !c.leads(max(zs[k-1].tok, at-reachTurn), zs[k].tok, c.a.particles.TargetNouns...) {
		return false
	}
	reached := c.claims[first+k-n : first+k]
	for j := range reached {
		o := &reached[j]
		if !o.Percent || o.Family == "" || groupFamily(o.Family) || o.Role != "" || o.Aim == "target" || j > 0 && o.Family == reached[j-1].Family {
			return false
		}
	}
	for j := range reached {
		cl := &c.claims[first+k+j]
		cl.Family, cl.Undone, cl.Source, cl.Strength, cl.Rule = reached[j].Family, false, Own, 0.8, "in_turn"
		cl.Aim, cl.AimSaid, cl.Role, cl.Reason = "target", true, "", ""
	}
	return true
}

// unmatched leaves open which of several things told in a row figures count that are
// not as many.
func (c *context) unmatched(things []told, claims []Claim) {
	for i := range claims {
		cl := &claims[i]
		for _, x := range things {
			if len(things) > 1 && cl.Source == Own && x.family == cl.Family {
				cl.Strength = min(cl.Strength, uncounted)
			}
		}
	}
}

// turnWord is the token of "masing-masing" or "berturut-turut" close before the
// figure of zone k, -1 where there is none.
func (c *context) turnWord(s *sentence, zs []zone, k int) int {
	for i := zs[k].tok - 2; i >= max(zs[k].pre.from, zs[k].tok-2-reachTurn); i-- {
		if c.lowered(i, c.a.particles.InTurn...) && c.lowered(i+1, c.a.particles.InTurn...) {
			if _, weak, strong := s.between(i+2, zs[k].tok); weak+strong > 0 || s.anyNamed(i+2, zs[k].tok) {
				return -1
			}
			return i
		}
	}
	return -1
}

// nextInTurn tells whether a figure is the next of an enumeration, with no word of
// its own in front.
func (c *context) nextInTurn(s *sentence, a, b *zone) bool {
	words, weak, strong := s.between(a.tok+1, b.tok)
	join := s.first(layerGrammar, senseJoin, a.tok+1, b.tok)
	if strong > 0 || weak > 1 || words > reachTurn || weak == 0 && join == nil {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; !h.group && h.core.from > a.tok && h.core.to <= b.tok {
			return false
		}
	}
	return true
}

// toldInRow are the documents and acts in a row whose last ends close before a
// token; nothing where places or dates are told in a row behind them.
func (c *context) toldInRow(s *sentence, at int) []told {
	var row []*head
	for i := len(s.heads) - 1; i >= 0; i-- {
		h := &s.heads[i]
		if h.to > at || h.group || h.doc == "" && h.act == "" {
			continue
		}
		if len(row) > 0 && !c.rowed(s, h, row[len(row)-1]) {
			break
		}
		if len(row) == 0 && (figureBetween(c.toks, h.to, at) || c.several(h.to, at)) {
			return nil
		}
		row = append(row, h)
	}
	things := make([]told, 0, len(row))
	for i := len(row) - 1; i >= 0; i-- {
		things = append(things, c.oneTold(row, row[i]))
	}
	return things
}

// rowed tells whether only a comma or a joining word and a noun or two stand between
// two heads.
func (c *context) rowed(s *sentence, a, b *head) bool {
	words, weak, strong := s.between(a.to, b.from)
	join := s.first(layerGrammar, senseJoin, a.to, b.from)
	return a.to <= b.from && strong == 0 && weak <= 1 && words <= reachTurn+2 && (weak == 1 || join != nil) && !figureBetween(c.toks, a.to, b.from)
}

// several tells whether more than one place or date stands among the tokens: the
// figures may be theirs in turn.
func (c *context) several(from, to int) bool {
	places, dates := 0, 0
	for i := from; i < to; i++ {
		switch c.toks[i].kind {
		case place:
			places++
		case date:
			dates++
		}
	}
	return places > 1 || dates > 1
}

// oneTold is what one head of a row tells: with the act of its neighbours where it
// names only a document, and blanks where the first are.
func (c *context) oneTold(row []*head, h *head) told {
	x := told{h.family, h.doc, h.neg}
	opens := row[len(row)-1]
	if opens.doc == "blangko" && h.doc != "blangko" {
		x.family = "kia_blanks"
		return x
	}
	if !generic(h.family) {
		return x
	}
	x.family = ""
	for _, o := range [...]*head{row[0], opens} {
		if o.act == "" {
			continue
		}
		if f := c.a.lex.family(h.doc, o.act); f != "" && !generic(f) {
			x.family, x.neg = f, h.neg || o.neg
			break
		}
	}
	return x
}

// reachTurn is how many words may stand between "masing-masing" and the first of
// the figures, and between one of them and the next.
const reachTurn = 2
