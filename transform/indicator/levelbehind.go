package indicator

import "math"

// leadsToLevel tells whether a word of becoming leads to a figure: "menjadi 41.870 orang",
// but not "semuanya telah menjadi KTP: dicetak 9.000".
func (c *context) leadsToLevel(s *sentence, m *mark) bool {
	for i := m.to; i < min(m.to+reachLevel, s.to); i++ {
		switch c.toks[i].kind {
		case figure:
			return true
		case stop:
			return false
		}
	}
	return false
}

// becameLevel tells whether a figure is the level that a change led to, whatever the time it
// took: "naik menjadi 23.114 orang selama triwulan pertama", but not "penambahannya naik
// menjadi 1.300 orang".
func (c *context) becameLevel(s *sentence, z *zone) bool {
	p := c.a.particles
	for i := z.tok - 1; i >= s.from && i >= z.tok-reachBecame && c.toks[i].kind != figure; i-- {
		if c.lowered(i, p.Leading...) {
			return c.leads(s.from, i, p.Changed...) && !c.leads(s.from, i, p.Supplements...)
		}
	}
	return false
}

// levelBehind tells whether the figure of zone k is the level that a change told
// before it led to: "bertambah 3.210 jiwa menjadi 251.300 jiwa", "naik 0,7 persen
// menjadi 94,2 persen".
func (c *context) levelBehind(s *sentence, zs []zone, k int) bool {
	from := zs[k].pre.from
	if k > 0 {
		from = zs[k-1].tok + 1 // the word may be counted to the figure before
	}
	b := s.last(layerGrammar, senseBecome, from, zs[k].tok)
	if b != nil && s.close(b.to, zs[k].tok, 2) {
		return true
	}
	if k > 0 && c.lowered(zs[k].tok-1, c.a.particles.Leading...) {
		return true // "naik 0,7 persen jadi 94,2 persen"
	}
	return k > 0 && percent(zs[k].num) && c.nowBefore(s, from, zs[k].tok)
}

// changedBy tells whether a figure is by how much the level told next changed to another:
// "naik 3.210 jiwa, dari 248.090 jiwa pada Juni menjadi 251.300 jiwa", "dikerek 5 persen dari
// 25 persen menjadi 30 persen".
func (s *sentence) changedBy(z, next *zone) bool {
	b := s.first(layerGrammar, senseBecome, next.tok+1, min(next.tok+reachLevel, s.to))
	if b == nil {
		return false
	}
	m := s.last(layerState, senseGap, z.pre.from, z.tok)
	return m != nil && s.close(m.to, z.tok, 2) || percent(z.num) && percent(next.num) && next.tok <= z.tok+reachFrom && s.close(next.tok+1, b.from, 0)
}

// nowBefore tells whether a date that means now stands in front of a figure, close to
// it and not before a token.
func (c *context) nowBefore(s *sentence, from, tok int) bool {
	for i := from; i < tok; i++ {
		if c.isNow(i) && s.close(i+1, tok, 2) {
			return true
		}
	}
	return false
}

// fewerThan tells whether zone k counts fewer than the target of zone j, which is of no
// other time, and does not say what the target became: "mestinya 41.000 orang, sekarang
// 8.120 orang", but not "semula 41.000 orang, sekarang 36.000 orang".
func (c *context) fewerThan(s *sentence, zs []zone, j, k int) bool {
	z, next := &zs[j], &zs[k]
	return next.num.Value < z.num.Value && !kindBetween(c.toks, date, z.pre.from, z.tok) && s.last(layerFlow, senseEarlier, z.pre.from, z.tok) == nil &&
		!c.newLevel(s, z.tok+1, next.tok)
}

// isNow tells whether a token is a date that means now.
func (c *context) isNow(i int) bool { return c.toks[i].kind == date && c.t.Dates[c.toks[i].ref].Now }

// levelNow tells whether what stands between two figures tells the second as the
// level of now that a rise starts from: "99 persen dari saat ini 94,1 persen".
func (c *context) levelNow(from, to int) bool {
	for i := from + 1; i+1 < to; i++ {
		if c.lowered(i, c.a.particles.Starting...) && c.isNow(i+1) {
			return true
		}
	}
	return false
}

// fromEarlier tells whether "dari" in front of a count opens the level of before that
// another one has come from, no whole: "menjadi 58.531 anak, dari sebelumnya 47.604 anak".
func (s *sentence) fromEarlier(z, next *zone, of *mark) bool {
	m := s.first(layerFlow, senseEarlier, of.to, next.tok)
	if m == nil || m.from != of.to {
		return false
	}
	if percent(z.num) && !percent(next.num) {
		return z.same >= 0 // "31.480 orang atau 6,9 persen dari wajib KTP, dari sebelumnya 29.165"
	}
	return percent(z.num) == percent(next.num) && next.num.Value < z.num.Value
}

// grownFrom tells whether "dari" opens the time before of a level, behind by how much the one told
// in front has changed since, no whole: "189.442 jiwa, bertambah 4.118 jiwa dibanding semester
// sebelumnya yang 185.324 jiwa".
func (s *sentence) grownFrom(toks []token, z, next *zone, of *mark) bool {
	gap := s.last(layerState, senseGap, z.pre.from, z.tok)
	if gap == nil || !s.close(gap.to, z.tok, 2) || percent(z.num) != percent(next.num) {
		return false
	}
	m := s.first(layerFlow, senseEarlier, of.to, next.tok)
	return m != nil && m.from == of.to || toks[of.to].kind == date
}

// movedFrom tells whether "dari" opens the level from which another, told in front of
// it, has changed, no whole: "naik menjadi 99,2 persen pada Agustus dari 99,0 persen pada Juli".
func (s *sentence) movedFrom(z, next *zone, of *mark) bool {
	if percent(z.num) != percent(next.num) || s.first(layerAim, senseTarget, of.to, next.tok) != nil {
		return false
	}
	b := s.last(layerGrammar, senseBecome, z.pre.from, z.tok)
	return b != nil && s.close(b.to, z.tok, 1) && (next.num.Value < z.num.Value || s.last(layerState, senseGap, z.pre.from, b.from) != nil)
}

// leftBy tells whether "dari" opens the share that another was raised from, with a count of
// something else in front of both: "Program tiga dalam satu itu mengerek kepemilikan akta dari
// 62 persen pada 2021 menjadi 78 persen".
func (s *sentence) leftBy(toks []token, z, next *zone, of *mark) bool {
	if percent(z.num) || !percent(next.num) || of.to != next.tok {
		return false
	}
	m := s.first(layerGrammar, senseBecome, next.tok+1, s.to)
	return m != nil && s.close(next.tok+1, m.from, reachLeftBy) && m.to < s.to && toks[m.to].kind == figure
}

// reachLeftBy is how many words may stand between a share and what it was raised to.
const reachLeftBy = 3

// risenTo tells whether a share right behind a verb of change is the level after it, as
// the one told just before is not much lower: "Tahun 2022 kita 74 persen, 2023 naik 76
// persen". A rise by so much there is none.
func (c *context) risenTo(z *zone, cl *Claim, m *mark, tok int) bool {
	p := c.a.particles
	if !cl.Percent || m.to != tok || !c.leads(m.from, m.to, p.Changed...) || c.leads(m.from, m.to, p.Falling...) || c.ofSomethingElse(m.from) {
		return false
	}
	for j := len(c.claims) - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		if o := &c.claims[j]; o.Percent && o.Number < cl.Number {
			before, now := c.t.Numbers[o.Number].Value, z.num.Value
			return before >= leastRisen && now > before && now <= mostRisen*before
		}
	}
	return false
}

// ofSomethingElse tells whether the noun of a clause right before a token is one that the
// vocabulary does not know: "KIA 47,7 persen, dan keluhan naik 60 persen".
func (c *context) ofSomethingElse(at int) bool {
	if at < 2 || c.toks[at-1].kind != word || c.toks[at-1].id != 0 || c.lowered(at-1, c.a.particles.Neutral...) {
		return false
	}
	return c.toks[at-2].kind == comma || c.lowered(at-2, c.a.particles.Joining...) || c.lowered(at-2, c.a.particles.Contrasts...)
}

const (
	// leastRisen is the least share that a rise by itself would more than double.
	leastRisen = 20
	// mostRisen is to how many times itself such a share rises at most.
	mostRisen = 1.5
)

// movedOn tells whether a verb of change behind a share goes on with what it has changed
// from: "capaian 86,1 persen tersebut naik dari 82,6 persen" gives two levels.
func (c *context) movedOn(s *sentence, m *mark) bool {
	p := c.a.particles
	return m.to < s.to && c.leads(m.from, m.to, p.Changed...) && (c.lowered(m.to, p.Starting...) || s.first(layerBack, senseAgainst, m.to, m.to+1) != nil)
}

// toBecome tells whether a word that leads to another level tells of one still to come:
// "94,4 persen itu akan menjadi 97 persen".
func (c *context) toBecome(s *sentence, m *mark) bool {
	return c.leads(max(s.from, m.from-reachFuture), m.from, c.a.particles.Future...)
}

// reachFuture is how many words may stand between a word of the future and the
// one that leads to the level to come: "akan berubah menjadi 277.014 orang".
const reachFuture = 3

// levelThen tells whether a dated count is the level of another time of the children with
// a document that the sentence before told with all children, being nearer to theirs:
// "anak pemilik KIA 64.905 dari 128.340 anak. Akhir tahun lalu jumlahnya 56.112 anak", or being
// fewer than those with it, where only these were told.
func (c *context) levelThen(s *sentence, z *zone, cl *Claim) bool {
	if !kindBetween(c.toks, date, s.from, z.tok) {
		return false
	}
	v, part, whole := z.num.Value, 0.0, 0.0
	for j := len(c.claims) - 1; j >= 0 && c.claims[j].Sentence >= cl.Sentence-1; j-- {
		o := &c.claims[j]
		if o.Sentence == cl.Sentence || o.Percent || o.Role != "" {
			continue
		}
		switch n := &c.t.Numbers[o.Number]; {
		case o.Family == "child":
			whole = n.Value
		case (o.Family == "kia" || o.Family == "akta") && o.Aim == "actual" && c.noun(n) == c.noun(z.num):
			part = n.Value
		}
	}
	if whole == 0 {
		return v < part // all children are no fewer
	}
	return part > 0 && whole > part && v < whole && math.Abs(v-part) < math.Abs(v-whole)
}

// levelSince tells whether the figure of zone k is the level since whose day as many came in
// as the smaller count of zone j tells: "bertambah 5.400-an dari posisi Desember 2024, yang
// waktu itu tercatat 61.521 warga".
func (c *context) levelSince(zs []zone, j, k int) bool {
	if percent(zs[j].num) || percent(zs[k].num) || zs[k].num.Value <= zs[j].num.Value {
		return false
	}
	p, from := c.a.particles, zs[j].tok+1
	to := min(zs[k].tok, from+reachSince)
	for i := from; i < to; i++ {
		if c.toks[i].kind == date {
			return (c.leads(from, i, p.Starting...) || c.leads(from, i, p.Comparing...)) && (c.leads(i+1, zs[k].tok, p.Who...) || c.commaBetween(i+1, zs[k].tok))
		}
	}
	return false
}

// reachSince is within how many tokens behind what came in the day stands since which.
const reachSince = 6
