package indicator

import (
	"math"
	"strings"

	"rekap/transform/calendar"
)

// supposed tells whether a figure is that of a case that is only supposed: "jika stok
// tinggal 500 keping".
func (c *context) supposed(s *sentence, z *zone, cl *Claim) bool {
	if c.atBest(z) || c.soSupposed(s, z, cl) {
		return true
	}
	if cl.Aim != "actual" && !strings.HasPrefix(cl.Family, "blangko") || c.countedPeople(z, cl) {
		return false
	}
	if c.onceBelow(z, cl) || c.thenAsked(s, z, cl) {
		return true
	}
	from := z.pre.from
	if z.tok-2 > s.from && c.lowered(z.tok-1, c.a.particles.Or...) && figureBetween(c.toks, max(s.from, z.tok-3), z.tok) {
		from = s.from // "umpama tersisa 500 atau 1.000 keping"
	}
	m := s.last(layerBack, senseIf, from, z.tok)
	return m != nil && !c.commaBetween(m.to, z.tok) && !c.thenAndNow(s, m) && !c.putAsShare(s, z, m)
}

// soSupposed tells whether a figure is what follows from one only supposed, told right before it in
// its sentence: "Jika ada 40 ribu blangko, berarti tinggal 27 ribu", "jika setiap ASN mengajak 10
// orang, maka 31 ribu warga sudah aktivasi". With its time it is told as so.
func (c *context) soSupposed(s *sentence, z *zone, cl *Claim) bool {
	for j := len(c.claims) - 1; j > 0; j-- {
		if c.claims[j].Number != cl.Number {
			continue
		}
		o := &c.claims[j-1]
		if o.Sentence != cl.Sentence || o.Role != "supposed" || o.Reason != onlySupposed || o.That || o.Percent != cl.Percent {
			return false
		}
		at := c.commaAfter(c.tokenBehind(s, o), z.tok) + 1
		return at < z.tok && (c.lowered(at, c.a.particles.Therefore...) || c.lowered(at, c.a.particles.Then...)) && !kindBetween(c.toks, date, at, z.tok)
	}
	return false
}

// onceBelow tells whether cards are only a bound that something is done below: "kalau stok
// blangko di bawah 1.000 keping kami minta lagi". With its time it is told as so: "kalau
// blangko kini di bawah 1.000 keping".
func (c *context) onceBelow(z *zone, cl *Claim) bool {
	if cl.Family != "blangko_stock" || cl.Percent || z.tok == z.pre.from || !c.lowered(z.tok-1, c.a.particles.Below...) {
		return false
	}
	for i := z.tok - 1; i >= z.pre.from && c.toks[i].kind == word; i-- {
		if c.lowered(i, c.a.particles.Cases...) {
			return true
		}
	}
	return false
}

// thenAsked tells whether cards are only a case in which the office asks for more: "kalau
// sisa blangko sudah 200 keping kami langsung mengajukan". With its time it is told as so:
// "kalau stok saat ini 200 keping, makanya kami minta lagi".
func (c *context) thenAsked(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "blangko_stock" || cl.Percent || z.tok == z.pre.from || kindBetween(c.toks, date, z.pre.from, z.tok) {
		return false
	}
	p := c.a.particles
	for i := z.tok + 1; i < s.to && i <= z.tok+reachThenAsked; i++ {
		if c.toks[i].kind == figure {
			return false
		}
		if c.lowered(i, p.Asking...) {
			return c.leads(z.pre.from, z.tok, p.Cases...) && c.leads(z.tok+1, i, p.Speakers...)
		}
	}
	return false
}

// atBest tells whether a figure is only what may be reached at best: "sampai Desember paling
// bisa 15 ribu", "paling banter 5 persen".
func (c *context) atBest(z *zone) bool {
	p := c.a.particles
	for i := max(z.pre.from, z.tok-reachAtBest); i < z.tok; i++ {
		if c.lowered(i, p.Utmost...) || i+1 < z.tok && c.lowered(i, p.Most...) && c.lowered(i+1, p.Best...) {
			return !c.commaBetween(i, z.tok) && !c.leads(i, z.tok, p.Already...)
		}
	}
	return false
}

// reachAtBest is within how many tokens before a figure stands that it is the best.
const reachAtBest = 6

// reachThenAsked is within how many tokens behind cards stands that more are asked for.
const reachThenAsked = 6

// countedPeople tells whether a figure counts people to the head: nobody supposes so many,
// "jika wajib KTP di sini 361.208 jiwa, berarti baru 3,4 persen".
func (c *context) countedPeople(z *zone, cl *Claim) bool {
	return groupFamily(cl.Family) && !cl.Percent && z.num.Value >= leastCounted && math.Mod(z.num.Value, roundCount) != 0
}

const (
	// leastCounted is from how many people on a count to the head is no example.
	leastCounted = 10_000
	// roundCount is what counts are rounded to that somebody supposes.
	roundCount = 500
)

// putAsShare tells whether a conjunction only puts the count told in front of it as a
// share: "1.271.470 orang atau bila dihitung sekitar 99,57 persen".
func (c *context) putAsShare(s *sentence, z *zone, m *mark) bool {
	return percent(z.num) && m.from-1 > s.from && c.lowered(m.from-1, c.a.particles.Or...) && s.close(m.to, z.tok, reachPut) && figureBetween(c.toks, max(s.from, m.from-1-reachPut), m.from-1)
}

// reachPut is how many words may stand between a share and the conjunction that puts a
// count as it, and between them and the count.
const reachPut = 2

// thenAndNow tells whether a conjunction sets a level of before against one told behind
// it, and supposes nothing: "Jika pada Januari perekaman masih 96,2
// persen, kini sudah 97,9 persen".
func (c *context) thenAndNow(s *sentence, m *mark) bool {
	if !c.thenBehind(s, m) || c.leads(s.from, s.to, c.a.particles.Future...) {
		return false
	}
	first := -1
	for i := m.to; i < s.to; i++ {
		if c.toks[i].kind != figure {
			continue
		}
		if first < 0 {
			first = i
			continue
		}
		a, b := &c.t.Numbers[c.toks[first].ref], &c.t.Numbers[c.toks[i].ref]
		return percent(a) == percent(b) && c.commaBetween(first, i)
	}
	return false
}

// thenBehind tells whether a time of before stands right behind a conjunction.
func (c *context) thenBehind(s *sentence, m *mark) bool {
	for i := m.to; i < s.to && i <= m.to+reachThen; i++ {
		switch c.toks[i].kind {
		case figure, comma:
			return false
		case date:
			d := &c.t.Dates[c.toks[i].ref]
			return !d.Now && !d.Next && !d.This && d.Offset <= 0 && d.Shape != calendar.Period
		}
		if e := s.first(layerFlow, senseEarlier, i, i+1); e != nil {
			return true
		}
	}
	return false
}

// reachThen is within how many tokens behind the conjunction the time of before stands.
const reachThen = 3
