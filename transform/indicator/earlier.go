package indicator

import (
	"slices"
	"strings"

	"rekap/transform/numeral"
	"rekap/transform/region"
)

// recent is the last figure of the same form (count or share) near the last
// figure, else the last figure.
func (c *context) recent(cl *Claim) int {
	l := &c.claims[c.last]
	best := -1
	for j := c.last; j >= 0 && j > c.last-6 && l.Sentence-c.claims[j].Sentence <= 2; j-- {
		o := &c.claims[j]
		if o.Percent != cl.Percent || o.Family != l.Family || o.Role != "" {
			continue
		}
		if o.Aim == "actual" || cl.AimSaid {
			return j
		}
		if best < 0 {
			best = j
		}
	}
	if best < 0 {
		return c.last
	}
	return best
}

// partFor is the figure of which the one at an index is the whole: a list that
// follows details the part, not its base.
func (c *context) partFor(at int) int {
	for j := at - 1; j >= 0 && j >= at-3; j-- {
		if o := &c.claims[j]; o.Of == at && o.Family != "" && (o.Role == "" || o.Role == "no_indicator" && o.Percent && o.Undone) && !groupFamily(o.Family) {
			return j
		}
	}
	return at
}

// measuredBy is the share reached for a target at an index that only is what it is
// measured by: of "sudah 21,3 persen, melampaui target 20 persen. Jumlahnya 9.214
// orang" the count spells out what was reached.
func (c *context) measuredBy(cl *Claim, at int) int {
	t := &c.claims[at]
	if at == 0 || !cl.Back || cl.Percent || cl.AimSaid || !t.Percent || t.Aim != "target" || !t.Measured {
		return at
	}
	if o := &c.claims[at-1]; o.Sentence == t.Sentence && o.Percent && o.Family == t.Family && o.Aim == "actual" && o.Role == "" {
		return at - 1
	}
	return at
}

// told finds an earlier figure of the same value: "sebaran 321.989 jiwa
// tersebut".
func (c *context) told(cl *Claim, at int) *Claim {
	v := c.t.Numbers[cl.Number].Value
	if v < 100 && !cl.Percent {
		return nil
	}
	for j := at - 1; j >= 0 && j >= at-60; j-- {
		o := &c.claims[j]
		if o.Percent == cl.Percent && o.Indicator != "" && o.Source == Own && c.t.Numbers[o.Number].Value == v {
			return o
		}
	}
	return nil
}

// thatTarget finds the share set as a target some sentences before that a share of the
// same value tells again: "dari target 30 persen. Kalau 30 persen itu …". What is said of
// "30 persen itu saja" is no word on what was reached: "30 persen itu saja sudah syukur".
func (c *context) thatTarget(z *zone, cl *Claim, at int) *Claim {
	even := c.lowered(z.tok+1, c.a.particles.Told...) && c.lowered(z.tok+2, c.a.particles.Even...)
	if !cl.Percent || !even && (cl.AimSaid || cl.done || cl.merely) {
		return nil
	}
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachThatTarget; j-- {
		o := &c.claims[j]
		if o.Percent && o.Sentence < cl.Sentence && c.t.Numbers[o.Number].Value == c.t.Numbers[cl.Number].Value {
			if o.Aim == "target" && o.Role == "" && o.Family != "" {
				return o
			}
			return nil
		}
	}
	return nil
}

// targetInPart finds the count set as a target some sentences before that the count right
// behind a share tells again: "targetnya 64.000 orang. Itu 25 persen dari wajib KTP, yaitu
// 64.000".
func (c *context) targetInPart(zs []zone, k, first int) *Claim {
	cl := &c.claims[first+k]
	if !cl.Percent || cl.AimSaid || cl.done || cl.merely || k+1 == len(zs) || percent(zs[k+1].num) {
		return nil
	}
	for j := first - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachThatTarget; j-- {
		if o := &c.claims[j]; !o.Percent && o.Aim == "target" && o.Role == "" && o.Family != "" && c.t.Numbers[o.Number].Value == zs[k+1].num.Value {
			return o
		}
	}
	return nil
}

// reachThatTarget is how many sentences on a share of the value of a target, without
// words of its own, is that target again: "Kalau 25 persen berarti 74.500 orang".
const reachThatTarget = 3

// families tells whether a sentence names nothing but families: "perubahan data dalam
// keluarga" counts none in the next one.
func (c *context) families(s *sentence) bool {
	found := false
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != "kk" && !h.group && !h.other && !generic(h.family) {
			return false
		}
		found = found || h.family == "kk"
	}
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if m.value(senseDoc) == "kk" && !(m.to-m.from == 1 && c.lowered(m.from, c.a.particles.Families...)) {
			return false // a family card
		}
	}
	return found
}

// strongTopic is what the sentence before was last about.
func (c *context) strongTopic() *head { return c.topicThat(func(*head) bool { return true }) }

// topicFor is what the sentence before was last about that a claim can be told of:
// a target in percent is none of cards printed, and people are no blank cards.
func (c *context) topicFor(cl *Claim) *head {
	unit := c.t.Numbers[cl.Number].Unit.Class
	people := unit == numeral.Person || unit == numeral.Document // "2 ribu data warga"
	return c.topicThat(func(h *head) bool {
		if people && strings.HasPrefix(h.family, "blangko") {
			return false
		}
		_, ok := c.a.lex.reads[reading{family: h.family, aim: "target", percent: true}]
		return ok || !cl.Percent || !cl.AimSaid || cl.Aim != "target"
	})
}

// topicThat is the last of the sentence before that fits.
func (c *context) topicThat(fits func(*head) bool) *head {
	for i := len(c.topic) - 1; i >= 0; i-- {
		if h := &c.topic[i]; !h.group && !h.other && !generic(h.family) && fits(h) {
			return h
		}
	}
	return nil
}

// undone is the count of those still to do that was told before with the value of
// a claim, nil for none.
func (c *context) undone(at int) *Claim {
	v := c.t.Numbers[c.claims[at].Number].Value
	for j := at - 1; j >= 0 && c.seen && v >= leastShared; j-- {
		if o := &c.claims[j]; o.Undone && !o.Percent && o.Indicator != "" && o.Source <= Beside && c.t.Numbers[o.Number].Value == v {
			return o
		}
	}
	return nil
}

// leastShared is the least count whose second printing is no coincidence.
const leastShared = 100

// reported tells whether a word of another time only says when something was told:
// "Sebelumnya, diberitakan dari 412.300 penduduk …".
func (c *context) reported(i int) bool {
	for ; i < len(c.toks) && c.toks[i].kind == comma; i++ {
	}
	return i < len(c.toks) && c.toks[i].kind == word && c.lowered(i, c.a.particles.Reported...)
}

// fewerOf tells whether only a word like "hanya" tells of fewer of those still to
// do something: "yang belum merekam di A 512 orang, di B hanya 40 orang".
func (c *context) fewerOf(cl *Claim) bool {
	if !cl.merely || cl.Heir < 0 || cl.Percent {
		return false
	}
	o := &c.claims[cl.Heir]
	n, m := &c.t.Numbers[cl.Number], &c.t.Numbers[o.Number]
	return o.Undone && !o.Percent && n.Value < m.Value && (n.Unit.Class == numeral.Person && c.noun(n) == c.noun(m) || n.Unit.Empty() && c.namedIn(cl.Pre))
}

// ofBacklog tells whether a count points back to the cards that the sentence
// before ends with as waiting, or gives those of a place: "Yang dicetak dulu yang siap
// cetak. Jumlahnya 3.700. Terbanyak di Wajo 1.205".
func (c *context) ofBacklog(z *zone, cl *Claim) bool {
	if cl.Source < Before || cl.Percent || len(c.topic) == 0 || c.topicAt != c.seq-1 || c.topic[len(c.topic)-1].family != "backlog" {
		return false
	}
	return cl.Back || z.num.Unit.Class == numeral.Card && c.ofPlaceIn(z, region.Plain, region.Kinded, region.District)
}

// partOfBacklog tells whether documents made are only some of those that wait, told just
// before: "2.118 keping belum diambil. Dari jumlah itu 640 keping dicetak tahun 2022, 890
// keping tahun 2023".
func (c *context) partOfBacklog(s *sentence, z *zone, at int) bool {
	cl := &c.claims[at]
	if at == 0 || cl.Percent || cl.Family != "print" && cl.Family != "kia" && cl.Family != "akta" || !c.ofThatNumber(s, z) && !c.leads(z.tok+1, min(z.post.to, z.tok+1+reachSome), c.a.particles.Among...) {
		return false
	}
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		o := &c.claims[j]
		if o.Percent || c.t.Numbers[o.Number].Value <= z.num.Value {
			continue
		}
		heads := s.heads
		if o.Sentence < cl.Sentence {
			heads = c.topic
		}
		return o.Role == roles["backlog"][0] || o.Source >= List && slices.ContainsFunc(heads, func(h head) bool { return h.family == "backlog" })
	}
	return false
}

// toldReached tells whether the first count of an act that the text tells is of
// those reached.
func (c *context) toldReached(family string) bool {
	for i := range c.claims {
		if o := &c.claims[i]; o.Family == family && !o.Percent && o.Role == "" {
			return !o.Undone
		}
	}
	return false
}
