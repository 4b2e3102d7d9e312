package indicator

import "slices"

// baseBefore is the base of a share whose sentence opens by pointing back to
// the count told last: "Dari jumlah tersebut, 88 persen sudah punya akta". It is
// empty where that count is no base.
func (c *context) baseBefore(s *sentence) string {
	if !c.pointsAtCount(s) {
		return ""
	}
	return c.countBefore()
}

// countBefore is the base that the count told last in the sentence before names, empty
// where it is none.
func (c *context) countBefore() string {
	if !c.seen || c.lastAt != c.seq-1 {
		return ""
	}
	last := c.claims[c.last].Sentence
	for j := c.last; j >= 0 && c.claims[j].Sentence == last; j-- {
		if o := &c.claims[j]; !o.Percent {
			if o.Role != "" || o.Cohort != "" {
				return ""
			}
			return denominatorOf(o)
		}
	}
	return ""
}

// pointsAtCount tells whether a sentence opens with "dari jumlah itu", without a
// figure or people of its own.
func (c *context) pointsAtCount(s *sentence) bool {
	of := s.first(layerGrammar, senseOf, s.from, min(s.to, s.from+reachOpening))
	if of == nil {
		return false
	}
	it := s.first(layerGrammar, senseIt, of.to, s.to)
	if it == nil || !s.close(of.to, it.from, 2) || figureBetween(c.toks, of.to, it.from) {
		return false
	}
	return !s.anyNamed(of.to, it.from)
}

// reachOpening is how many tokens of a sentence, quotation marks and a word of
// joining among them, may stand before what it opens with.
const reachOpening = 4

// basedAfter gives the shares told right before a sentence without figures the base that
// it names for them, and tells whether it does: "Persentase tersebut dihitung dari jumlah
// penduduk yang sudah wajib KTP".
func (c *context) basedAfter(s *sentence, index int) bool {
	of := c.reckonedBy(s)
	if words, _, _ := s.between(s.from, max(of, s.from)); of < 0 || words > reachReckoned && !c.lowered(of-1, c.a.particles.ReckonsIt...) {
		return false
	}
	base, family := "", ""
	for i := range s.heads {
		h := &s.heads[i]
		if base == "" && h.core.to <= of && !h.group && !h.neg && indicatorShare[h.family] {
			family = h.family // "Untuk IKD, persentasenya dihitung dari wajib KTP"
			continue
		}
		if base != "" && c.leads(of, h.core.from, c.a.particles.Denials...) {
			break // "dari wajib KTP, bukan dari seluruh penduduk"
		}
		if h.core.from < of || h.neg {
			return false
		}
		if base = denominator(h); base == "" && h.family != "people" {
			return false
		}
	}
	if base == "" {
		return false
	}
	told, last := false, len(c.claims)-1
	for ; last >= 0 && c.claims[last].Sentence == index; last-- {
		if denominatorOf(&c.claims[last]) != base {
			return false // "itu dari wajib KTP, 357.113 jiwa" tells how many they are
		}
	}
	for j := last; j >= 0 && index-c.claims[j].Sentence <= reachBased; j-- {
		if cl := &c.claims[j]; cl.Percent && (cl.Base == "" || cl.Base == "population" && cl.Of < 0) && cl.Role == "" && cl.Sentence == c.claims[last].Sentence &&
			(family == "" || cl.Family == family) && (base == "population" || slices.Contains(sharedBases[cl.Family], base)) {
			cl.Base, told = base, true
		}
	}
	return told
}

// reckonedBy is where a sentence leads to what a figure told before is reckoned by, -1
// for nowhere: "angka itu dihitung dari …", "hitungannya dari …", "acuannya …", "dinas
// menghitungnya dari …".
func (c *context) reckonedBy(s *sentence) int {
	of := s.first(layerGrammar, senseOf, s.from, s.to)
	pointed := c.lowered(c.pastQuotes(s.from, s.to), c.a.particles.ItsReckoning...)
	for i := s.from; i < s.to; i++ {
		switch {
		case c.toks[i].kind != word:
		case c.lowered(i, c.a.particles.ItsBase...):
			return i
		case pointed && (of != nil && of.from == i || c.lowered(i, c.a.particles.BasedOn...)):
			return i
		default:
			pointed = pointed || c.lowered(i, c.a.particles.ReckonsIt...) || c.lowered(i, c.a.particles.Told...) || i > s.from && c.lowered(i, c.a.particles.Pointers...) && c.lowered(i-1, c.a.particles.Shares...) ||
				i > s.from && c.lowered(i, c.a.particles.ItsReckoning...) && (c.lowered(i-1, c.a.particles.AllTold...) || c.lowered(i-1, c.a.particles.Percentages...))
		}
	}
	return -1
}

// topicBase gives a share that its sentence opens with "persentasenya" the base that the
// sentence before names, where it told without a figure what people of one kind did: "Warga
// wajib KTP hampir semuanya sudah merekam. Persentasenya 98,5 persen".
func (c *context) topicBase(s *sentence, z *zone, cl *Claim) {
	at := c.pastQuotes(s.from, s.to)
	if at >= s.to || !cl.Percent || cl.Base != "" || cl.Aim != "actual" || cl.Undone || cl.Source != Before || c.topicAt != c.seq-1 || c.lastAt >= c.topicAt ||
		!c.lowered(at, c.a.particles.Percentages...) || !s.close(at+1, z.tok, reachReckoned) {
		return
	}
	base := ""
	for i := range c.topic {
		switch h := &c.topic[i]; {
		case h.family == "people":
		case h.group && base == "" && h.family != "population": // of residents only their noun may be meant
			base = denominator(h)
		case h.group && denominator(h) != base, base == "" && h.family == cl.Family:
			return // people of two kinds, or told behind what they did
		}
	}
	cl.Base = base
}

const (
	// reachBased is within how many sentences before its base a share stands.
	reachBased = 2
	// reachReckoned is how many words may stand in front of what leads to it.
	reachReckoned = 10
)
