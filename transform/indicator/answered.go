package indicator

import (
	"math"

	"rekap/transform/numeral"
)

// Answer is the rule that takes a count for the answer to the sentence before.
const Answer = "answer"

// answers tells whether a count without words of its own only says how many those are
// of whom the sentence right before told without a number: "Masih banyak warga yang
// belum merekam. Ada 15.214 orang."
func (c *context) answers(s *sentence, z *zone, h *head) bool {
	n := z.num
	if h.act == "" && !h.group && h.family != "ikd" {
		return false // "Layanan akta kelahiran juga ramai. Ada 8.211 orang"
	}
	if c.repliesTo(s, z) {
		return true
	}
	if c.topicAt != c.seq-1 || c.lastAt == c.seq-1 || n.Value < leastAnswer || !n.Unit.Empty() && n.Unit.Class != numeral.Person {
		return false
	}
	from := c.start(s)
	if z.pre.from > from || z.tok-from > reachAnswer || kindBetween(c.toks, place, from, z.tok) || kindBetween(c.toks, comma, from, z.tok) || kindBetween(c.toks, stop, from, z.tok) {
		return false
	}
	p := c.a.particles
	if z.tok > from && !c.leads(from, z.tok, p.Announcing...) && !c.leads(from, z.tok, p.Numbering...) && !c.leads(from, z.tok, p.Totals...) && !c.leads(from, z.tok, p.Overall...) {
		return false
	}
	at := c.pastUnit(s, z)
	return at >= s.to || c.toks[at].kind != word || c.lowered(at, p.Alone...) || c.lowered(at, p.At...)
}

// repliesTo tells whether the sentence right before asked how many those are whom a count
// tells early in its own: "Berapa warga yang sudah aktivasi? Sampai April itu 6.112 orang."
func (c *context) repliesTo(s *sentence, z *zone) bool {
	n, from := z.num, c.start(s)
	return c.askedAt > 0 && c.askedAt == c.seq-1 && c.topicAt == c.askedAt && n.Value >= leastAnswer && (n.Unit.Empty() || n.Unit.Class == numeral.Person) &&
		z.pre.from <= from && z.tok-from <= reachReply && !kindBetween(c.toks, place, from, z.tok) && !kindBetween(c.toks, stop, from, z.tok)
}

// pastUnit is the token behind a figure and the noun it counts.
func (c *context) pastUnit(s *sentence, z *zone) int {
	at := z.tok + 1
	if !z.num.Unit.Empty() && at < s.to && c.toks[at].start == z.num.Unit.Start {
		at++
	}
	return at
}

// tied leaves a count open that nothing ties to what the sentence before was about.
func (c *context) tied(s *sentence, z *zone, h *head, at int) {
	c.theyFirst(z, h, &c.claims[at])
	switch cl := &c.claims[at]; {
	case !cl.bare() || c.precisely(s):
	case c.answers(s, z, h), c.numberOf(z, h):
		cl.Rule = Answer
	case h.family == "print" && c.blank(c.noun(z.num)) && kindBetween(c.toks, date, z.pre.from, z.tok):
		// "Pencetakan KTP naik. November tercatat 5.880 keping"
	case !c.partOfTold(z, h, at):
		cl.Strength = uncounted
	}
}

// roundedBefore is the count told in the sentence before that a sentence opened by
// "tepatnya" gives in full: "Baru 6 ribu sekian. Tepatnya 6.318." Nil for none.
func (c *context) roundedBefore(s *sentence, at int) *Claim {
	cl := &c.claims[at]
	if cl.Percent || !c.leads(s.from, min(s.from+2, s.to), c.a.particles.Exactly...) {
		return nil
	}
	v := c.t.Numbers[cl.Number].Value
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		o := &c.claims[j]
		if w := c.t.Numbers[o.Number].Value; !o.Percent && o.Sentence < cl.Sentence && o.Family != "" && o.Role == "" && w != v && math.Abs(w-v) <= formsFit*v {
			return o
		}
	}
	return nil
}

// numberOf tells whether the sentence before was about the number of those of a head:
// "Jumlah pengguna IKD terus naik. Pada November 2022 tercatat 1.870 orang".
func (c *context) numberOf(z *zone, h *head) bool {
	return c.topicAt == c.seq-1 && z.num.Unit.Class == numeral.Person && z.num.Value >= leastAnswer && c.leads(max(0, h.from-reachNumberOf), h.core.from, c.a.particles.NumbersOf...)
}

// reachNumberOf is within how many tokens before a head the word of its number stands.
const reachNumberOf = 5

// leastAnswer is the least count that answers for a whole region; fewer may be staff,
// offices or visitors.
const leastAnswer = 500

// reachReply is how many tokens may open a sentence before the count that was asked for.
const reachReply = 8

// reachAnswer is how many tokens may open a sentence before the count that answers.
const reachAnswer = 4

// peopleAhead is the group of people that the sentence before was about, where it names
// nothing else: "Pemilih pemula jadi perhatian. Jumlahnya 3.210 orang."
func (c *context) peopleAhead() *head {
	var group *head
	for i := range c.topic {
		switch h := &c.topic[i]; {
		case h.group && groupFamily(h.family) && (group == nil || group.family == h.family):
			group = h
		case h.other || generic(h.family):
		default:
			return nil
		}
	}
	return group
}
