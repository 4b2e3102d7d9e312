package indicator

import "strings"

// changedLevels notes the levels of a sentence that changed: what they changed to by a time
// that its own words do not tell, "pada 2021 baru 11.400 anak, lalu meningkat menjadi 19.250
// anak", and what is of an earlier time as nothing dates it, "tersisa 300 keping, kini 2.800
// keping".
func (c *context) changedLevels(s *sentence, zs []zone, first int) {
	for k := range zs {
		cl := &c.claims[first+k]
		if cl.Role != "" || cl.Aim == "target" || cl.Old || cl.Rest {
			continue
		}
		if j := c.levelAhead(k, first); j >= first {
			o, from := &c.claims[j], c.behindDate(&zs[j-first], zs[k].tok)
			changed, now := c.changedTo(from, &zs[k]), !s.anyNamed(from, zs[k].tok) && c.nowBefore(s, from, zs[k].tok)
			switch {
			case !changed && !now || !c.sameLevels(o, cl) || c.ofPlaceIn(&zs[k]):
			case !c.datedLevel(s, zs[j-first].tok, from):
				o.Old = true
			case changed && !kindBetween(c.toks, date, from, zs[k].tok):
				cl.From = j
			}
		} else if j >= 0 && !kindBetween(c.toks, date, s.from, zs[k].tok) && c.changedTo(s.from, &zs[k]) && c.sameLevels(&c.claims[j], cl) && !c.ofPlaceIn(&zs[k]) {
			cl.From = j // "Tahun 2021 11.400 anak. Jumlah itu naik menjadi 19.250 anak"
		}
	}
	for k := 0; k+1 < len(zs); k++ {
		if c.toldFrom(s, zs, k, first) {
			c.claims[first+k+1].Old = true
		}
	}
	for k := range zs {
		if cl := &c.claims[first+k]; cl.Same >= 0 && c.claims[cl.Same].From >= 0 {
			cl.From = c.claims[cl.Same].From // "naik menjadi 19.250 anak atau 31,4 persen"
		}
	}
}

// toldFrom tells whether the figure behind that of zone k is the level it changed from, told
// behind the new one: "naik menjadi 19.250 anak dari 11.400 anak".
func (c *context) toldFrom(s *sentence, zs []zone, k, first int) bool {
	from, z, next := &c.claims[first+k+1], &zs[k], &zs[k+1]
	of := s.first(layerGrammar, senseOf, z.tok+1, next.tok)
	return of != nil && s.close(z.tok+1, of.from, reachBecame) && s.close(of.to, next.tok, reachBecame) &&
		from.Role == "" && !from.Rest && from.Aim != "target" && c.changedTo(s.from, z) && c.sameLevels(from, &c.claims[first+k])
}

// sameLevels tells whether two figures, the first of them of no earlier time by its own
// words, tell two levels of the same.
func (c *context) sameLevels(o, cl *Claim) bool {
	return !o.Old && o.Of < 0 && o.Family == cl.Family && o.Aim == cl.Aim && o.Undone == cl.Undone && o.Cohort == cl.Cohort && c.t.Numbers[o.Number].Value != c.t.Numbers[cl.Number].Value
}

// behindDate is the token behind the date that stands right behind a figure and its unit, up
// to another: of "11.400 anak pada 2021, naik menjadi 19.250 anak" it is the first one's.
func (c *context) behindDate(z *zone, to int) int {
	end := max(z.num.End, z.num.Unit.End)
	for i := z.tok + 1; i < to; i++ {
		if at := c.toks[i].start; c.toks[i].kind == date && at >= end && strings.TrimSpace(c.t.Text[end:at]) == "" {
			return i + 1
		}
	}
	return z.tok + 1
}

// changedTo tells whether a verb of change, or a word for what came next, leads from a
// token to the figure of a zone: "kemudian meningkat menjadi", "lalu naik jadi".
func (c *context) changedTo(from int, z *zone) bool {
	p := c.a.particles
	for i := z.tok - 1; i >= from && i >= z.tok-reachBecame; i-- {
		if c.lowered(i, p.NewLevel...) || c.lowered(i, p.Leading...) {
			return c.leads(from, i, p.Changed...) || c.leads(from, i, p.Sequel...)
		}
	}
	return false
}

// reachBecame is within how many tokens before a new level the word stands that leads to it:
// "naik menjadi sekitar 19 ribu".
const reachBecame = 3

// levelAhead is the last count or share, like the one of zone k, that its sentence or else
// the one before tells in front of it, but for the difference between the two; -1 for none.
func (c *context) levelAhead(k, first int) int {
	cl := &c.claims[first+k]
	for j := first + k - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		o := &c.claims[j]
		if o.Role == "gap" || o.Grew || o.Percent != cl.Percent && o.Sentence != cl.Sentence || o.Same == first+k {
			continue
		}
		if o.Percent != cl.Percent && o.Same >= 0 && c.claims[o.Same].Percent == cl.Percent {
			continue // "11.400 anak atau 20 persen, naik menjadi 19.250 anak"
		}
		if o.Percent != cl.Percent || o.Role != "" || o.Family == "" {
			return -1
		}
		return j
	}
	return -1
}

// datedLevel tells whether the level of a token, told before another, has a date of its
// own, which is not that of the change as a whole: "pada 2021 dari 11.400 anak".
func (c *context) datedLevel(s *sentence, at, to int) bool {
	if kindBetween(c.toks, date, at+1, to) {
		return true
	}
	for i := at - 1; i >= s.from; i-- {
		if c.toks[i].kind == date {
			return !c.leads(i, at, c.a.particles.Starting...) && s.first(layerFlow, senseEarlier, i, at) == nil
		}
	}
	return false
}
