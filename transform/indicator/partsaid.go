package indicator

import "strings"

// someOf makes counts told as some of those of a family, or as the sum of several, no count of
// all of it.
func (c *context) someOf(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	if cl.Role != "" {
		return
	}
	if c.replacing(s, z, cl) {
		cl.Strength = min(cl.Strength, uncounted)
	}
	switch {
	case (cl.Family == "print" || cl.Family == "pemula" && cl.Source >= List) && !cl.Percent && c.forReason(s, z, first+k):
		cl.Role, cl.Reason = "part", partByReason
	case c.passedOn(s, z, cl), c.fetchedOf(s, zs, k, first):
		cl.Role, cl.Reason = "part", "printed cards handed on or fetched"
	case c.ofAllPrinted(s, zs, k, first):
		cl.Role, cl.Reason = "part", "some of the cards printed, told behind"
	case c.someAmong(s, z, cl), c.fractionSpelled(s, z, cl), c.someOfFront(s, zs, k, first):
		cl.Role, cl.Reason = "part", "some of those told before"
	case c.ofStage(z, first+k):
		cl.Role, cl.Reason = "part", "a stage of those told before"
	case c.onlyChecked(s, z, cl):
		cl.Role, cl.Reason = "part", "those whose data was checked"
	case c.onlyCame(s, z, cl):
		cl.Role, cl.Reason = "count_of_things", "people who came"
	case c.sumOfKinds(zs, k, first), c.sumOfOthers(s, z, first+k):
		cl.Role, cl.Reason = "no_indicator", "a sum of several things"
	}
}

// fractionSpelled tells whether a count only spells out, behind a comma, the fraction in words of
// those told before that opens its sentence, and no place has it: "Lebih separuhnya, 4.672
// orang, pelajar".
func (c *context) fractionSpelled(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || cl.Source < List {
		return false
	}
	at := c.pastQuotes(s.from, z.tok)
	for ; at < z.tok && !c.lowered(at, c.a.particles.Fractions...); at++ {
		if c.toks[at].kind != word || at-s.from > reachFractionOpens {
			return false
		}
	}
	comma := c.commaAfter(at, z.tok)
	if comma == z.tok || comma > at+1 || figureBetween(c.toks, at, z.tok) || !s.close(comma+1, z.tok, reachFractionOpens) {
		return false
	}
	places := 0
	for i := z.tok + 1; i < z.post.to; i++ {
		if c.toks[i].kind == place {
			places++
		}
	}
	return places != 1
}

// reachFractionOpens is how many words may stand before the fraction that opens a sentence, and
// between its comma and the count.
const reachFractionOpens = 2

// sumOfKinds tells whether a count is told as all of what was told in front of it in its
// sentence, and adds up counts of several things: "yang belum cetak 1.041 jiwa ditambah yang
// belum rekam 2.127 jiwa, totalnya 3.168 jiwa". Cards in hand and those that came are a stock.
func (c *context) sumOfKinds(zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if k < 2 || cl.Percent || strings.HasPrefix(cl.Family, "blangko") || partOfAny(zs, k) || !c.leads(max(zs[k-1].tok, zs[k].tok-reachOverall), zs[k].tok, c.a.particles.Overall...) {
		return false
	}
	sum := 0.0
	for j := k - 1; j >= 0; j-- {
		o := &c.claims[first+j]
		if o.Percent {
			return false
		}
		sum += zs[j].num.Value
		if sum >= zs[k].num.Value {
			a := &c.claims[first+k-1]
			return sum == zs[k].num.Value && j < k-1 && o.Family != "" && a.Family != "" && (o.Family != a.Family || o.Undone != a.Undone)
		}
	}
	return false
}

// someOfFront tells whether a count without an act of its own, and of no place, follows a
// whole told in front of it that counts the same: it can only be some of them. "Dari 3.120
// warga yang belum rekam, 1.210 orang berada di luar daerah".
func (c *context) someOfFront(s *sentence, zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if k == 0 || cl.Percent || cl.Source != List || cl.Heir < first || cl.Rest || cl.Flow || cl.done || cl.notYet {
		return false
	}
	j := cl.Heir - first
	o := &c.claims[cl.Heir]
	if j >= k || !zs[j].front || o.Percent || o.Family != cl.Family || o.Undone != cl.Undone || groupFamily(cl.Family) || zs[k].num.Value >= zs[j].num.Value {
		return false
	}
	if of := s.last(layerGrammar, senseOf, s.from, zs[j].tok); of == nil {
		return false
	}
	return !c.placeIn(span{c.pastWhole(s, zs[j].tok+1, zs[k].tok), zs[k].tok}) && !c.placeIn(span{zs[k].tok + 1, zs[k].post.to})
}

// pastWhole is where the words between two tokens end that tell of the whole in front of them,
// which may name a place: "Dari 3.120 warga Kabupaten Poso yang belum rekam, | 1.210 orang".
func (c *context) pastWhole(s *sentence, from, to int) int {
	act := -1
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= from && h.core.to <= to && h.act != "" {
			act = h.core.to
		}
	}
	if act < 0 {
		return from
	}
	if comma := c.commaAfter(act, to); comma < to {
		return comma
	}
	return from
}
