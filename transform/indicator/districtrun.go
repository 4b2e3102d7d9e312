package indicator

import (
	"sort"

	"rekap/transform/numeral"
	"rekap/transform/region"
)

// inRun lets the count of a kecamatan, without words of its own, go on with what
// was told of the kecamatan before it, whatever else is told and
// whether it is "baru" or "hanya" so many: "Yang belum, terbanyak di A 2.110
// orang. Paling sedikit B, cuma 214 orang".
func (c *context) inRun(zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if cl.Percent || cl.Role != "" || cl.notYet || cl.Rest || cl.AimSaid && cl.Aim == "target" || zs[k].of >= 0 || !c.ofPlaceIn(&zs[k], region.Plain, region.District) {
		return false
	}
	reach := 1
	if c.topicAt == c.seq-1 && c.lastAt == c.seq-2 && len(c.topic) > 0 && c.ofThatPlace(&c.topic[0]) {
		reach = 2 // "Penduduk kecamatan itu memang terbesar": told of the place before only
	}
	for j := first + k - 1; j >= 0 && c.claims[j].Sentence >= cl.Sentence-reach; j-- {
		o := &c.claims[j]
		if o.Percent {
			continue
		}
		if !c.districtIn(o) || o.Family == "" || o.Role != "" || generic(o.Family) {
			return false
		}
		src := List
		if o.Sentence < cl.Sentence {
			src = Before
		}
		take(cl, o, src)
		cl.Heir, cl.done = j, false
		return true
	}
	return false
}

// ofThatPlace tells whether people are told to be those of a place named before: "penduduk
// kecamatan itu".
func (c *context) ofThatPlace(h *head) bool {
	p := c.a.particles
	for i := h.core.to; h.group && i < min(h.core.to+reachThatPlace, len(c.toks)-1); i++ {
		if c.lowered(i, p.Regions...) {
			return c.lowered(i+1, p.Told...)
		}
	}
	return false
}

// reachThatPlace is how many tokens behind people the place begins that they are of.
const reachThatPlace = 2

// undoneThere is the count told before of those who have not done something, of
// whom those of a kecamatan are a part: "Yang belum 97.216 jiwa. … Di A misalnya
// ada 5.418 yang belum"; -1 for none.
func (c *context) undoneThere(z *zone, cl *Claim, at int) int {
	if !cl.notYet || cl.Percent || !c.ofPlaceIn(z, region.Plain, region.District) {
		return -1
	}
	for j := at - 1; j >= 0 && j >= at-undoneReach; j-- {
		o := &c.claims[j]
		if o.Undone && !o.Percent && o.Indicator != "" && o.Role == "" && o.Cohort == "" && c.t.Numbers[o.Number].Value > z.num.Value {
			return j
		}
	}
	return -1
}

// stillThere tells whether a count of a kecamatan is told as still there, by "masih"
// right before it, after more of those not recorded: "11.204 warga belum merekam. Sudah
// 87.206. Di Loli masih 3.120 orang".
func (c *context) stillThere(z *zone, cl *Claim, at int) bool {
	if cl.Family != "record" || cl.Percent || cl.done || cl.AimSaid || !c.lowered(max(z.tok-1, z.pre.from), c.a.particles.Still...) || !c.ofPlaceIn(z, region.District) {
		return false
	}
	for j := at - 1; j >= 0 && j >= at-undoneReach; j-- {
		o := &c.claims[j]
		if o.Undone && o.Family == cl.Family && !o.Percent && o.Role == "" && c.t.Numbers[o.Number].Value > z.num.Value {
			return true
		}
	}
	return false
}

// undoneReach is how many figures before a kecamatan's the whole of them is told.
const undoneReach = 12

// ofPlaceIn tells whether a place in one of the roles stands in front of the
// figure of a zone, in its own part of the sentence.
func (c *context) ofPlaceIn(z *zone, roles ...region.Role) bool {
	return c.placeOf(span{z.pre.from, z.tok}, roles...)
}

// regionIn tells whether a region other than the nation stands in a span.
func (c *context) regionIn(in span) bool {
	return c.placeOf(in, region.Plain, region.Kinded, region.District)
}

// placeOf tells whether a place of one of the roles stands in a span.
func (c *context) placeOf(in span, roles ...region.Role) bool {
	for i := in.from; i < in.to; i++ {
		if c.toks[i].kind != place {
			continue
		}
		for _, r := range roles {
			if c.t.Places[c.toks[i].ref].Role == r {
				return true
			}
		}
	}
	return false
}

// namedIn tells whether a place stands in the words of a span.
func (c *context) namedIn(in Span) bool {
	i := sort.Search(len(c.t.Places), func(i int) bool { return c.t.Places[i].Start >= in.Start })
	return i < len(c.t.Places) && in.Has(c.t.Places[i].Start)
}

// districtIn tells whether a kecamatan stands in the words in front of a figure.
func (c *context) districtIn(cl *Claim) bool {
	i := sort.Search(len(c.t.Places), func(i int) bool { return c.t.Places[i].Start >= cl.Pre.Start })
	for ; i < len(c.t.Places) && cl.Pre.Has(c.t.Places[i].Start); i++ {
		if c.t.Places[i].Role == region.District {
			return true
		}
	}
	return false
}

// bothSexes is by how much all residents are at least more than the men or the women.
const bothSexes = 1.5

// outgrown are the parts of the people that are those of one place or day, of
// whom no larger figure told of a region can be a part.
var outgrown = map[string]bool{"school": true, "event": true, "institution": true, "village": true}

// namesUndone tells whether a sentence names those who have not done an act in front
// of a token: "dari yang belum merekam tersebut, terbanyak di A 2.114 jiwa".
func namesUndone(s *sentence, family string, tok int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.neg && h.family == family && h.core.to <= tok {
			return true
		}
	}
	return false
}

// partOfTold tells whether a count stands right behind the name of a place, and more
// were told before of those whom the sentence before is about: "A menjadi kecamatan
// dengan aktivasi terbanyak. Rinciannya A 4.011, B 2.790".
func (c *context) partOfTold(z *zone, h *head, at int) bool {
	if !c.ofPlaceIn(z, region.District) {
		return false
	}
	for j := at - 1; j >= 0; j-- {
		o := &c.claims[j]
		if o.Family == h.family && o.Undone == h.neg && !o.Percent && o.Aim == "actual" && o.Role == "" && o.Cohort == "" && o.Source <= Before && c.t.Numbers[o.Number].Value > z.num.Value {
			return true
		}
	}
	return false
}

// onlyToldOf tells whether a count of a kecamatan that nothing names goes on from more of
// those whom the article is about, and it told of nobody else since: "IKD aktif 91.204
// orang, 24 persen. … Menurut rekapan, terbanyak di A 11.377 orang". Beside those recorded
// it may be those who are not that are told of.
func (c *context) onlyToldOf(z *zone, cl *Claim, at int) bool {
	if !cl.bare() || groupFamily(c.main) || c.main == "record" || z.num.Unit.Class != numeral.Person || !c.ofPlaceIn(z, region.District) {
		return false
	}
	for j := at - 1; j >= 0; j-- {
		o := &c.claims[j]
		if o.Family != c.main || o.Role != "" || o.Undone || o.Cohort != "" {
			return false
		}
		if !o.Percent {
			return o.Aim == "actual" && c.t.Numbers[o.Number].Value > z.num.Value
		}
	}
	return false
}
