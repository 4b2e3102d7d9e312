package indicator

import (
	"slices"
	"strings"

	"rekap/transform/numeral"
)

// aimedDone tells whether a word of achievement is itself what is aimed at:
// "ditargetkan sudah 41.000 warga", "targetnya setidaknya sudah ada 160 ribu
// warga yang telah aktif".
func (c *context) aimedDone(s *sentence, z *zone, m *mark) bool {
	if c.aimedToCome(s, z, m) {
		return true
	}
	if m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.Done...) {
		return false
	}
	if m.from > z.pre.from && c.lowered(m.from-1, c.a.particles.Wished...) {
		return true // "diharapkan sudah dipegang 30 persen anak"
	}
	if c.oughtTo(s, z, m) || c.askedDone(z, m) {
		return true
	}
	t := s.last(layerAim, senseTarget, z.pre.from, m.from)
	if t == nil || figureBetween(c.toks, t.to, m.from) {
		return false
	}
	words, weak, strong := s.between(t.to, m.from)
	if c.decreed(t) || c.leads(t.from, t.to, c.a.particles.TargetVerbs...) {
		return words <= 3 && weak+strong == 0
	}
	if c.targetBy(s, t, m, z) {
		return true
	}
	for i := max(t.to, m.from-3); i < m.from; i++ {
		if c.lowered(i, c.a.particles.AtLeast...) {
			words, _, strong := s.between(t.to, i)
			return words <= 5 && strong == 0
		}
	}
	return false
}

// oughtTo tells whether a count is what a sentence that opens by what ought to be says
// should be reached by now, right behind its comma: "Idealnya, kalau mengacu target 25
// persen, sudah 64 ribu orang".
func (c *context) oughtTo(s *sentence, z *zone, m *mark) bool {
	open := c.pastQuotes(s.from, m.from)
	return !percent(z.num) && m.to == z.tok && m.from > open && c.toks[m.from-1].kind == comma && c.leads(open, open+1, c.a.particles.Ought...) &&
		s.last(layerAim, senseReached, open, m.from) == nil
}

// demanded tells whether a verb of target behind the base of a share, with what must
// be done behind it, says it of the share: "25 persen dari penduduk wajib KTP harus
// sudah memakai IKD"; or one that is all to be done, "15 persen dari wajib KTP hendak diraih".
func (c *context) demanded(s *sentence, z *zone, m *mark) bool {
	if !m.has(senseTarget) || m.from < z.base.from+2 || c.leads(m.from, m.to, c.a.particles.TargetNouns...) || s.first(layerGrammar, senseThat, z.base.from, m.from) != nil {
		return false
	}
	from := m.from
	if c.lowered(from-1, c.a.particles.Already...) {
		from-- // "50 persen dari seluruh anak sudah harus punya KIA"
	}
	whole, to := m.to-m.from > 1 && c.lowered(m.to-1, c.a.particles.ComeTrue...), m.to
	if to > m.from+1 && c.lowered(to-1, c.a.particles.Already...) {
		to-- // the "sudah" of "harus sudah" may belong to the act: "sudah menggunakan"
	}
	return (whole || s.anyNamed(to, z.base.to)) && s.last(layerAim, senseReached, z.base.from, from) == nil
}

// numberAsked tells whether people, in an article on the digital identity, are only the
// number that is asked for: "Jakarta meminta 39.000 orang". Those told more closely
// behind it are asked themselves: "meminta 1.200 warga yang merekam untuk datang".
func (c *context) numberAsked(s *sentence, z *zone, m *mark) bool {
	return c.main == "ikd" && z.num.Unit.Class == numeral.Person && s.close(m.to, z.tok, 2) && s.close(z.tok+1, c.commaAfter(z.tok+1, z.post.to), 1)
}

// aimedSubject tells whether a target narrowed by a clause is what is told of
// behind its comma: "target yang diberikan kementerian, IKD naik dari 25 persen
// menjadi 30 persen".
func (c *context) aimedSubject(s *sentence, m *mark, tok int) bool {
	if !c.lowered(m.to, c.a.particles.Who...) || m.from > s.from && c.lowered(m.from-1, c.a.particles.Measure...) {
		return false
	}
	return s.first(layerAim, senseReached, m.to, tok) == nil && s.first(layerState, senseGrowth, m.to, tok) != nil
}

// exceeds tells whether a share of a target is only passed: "melebihi 20 persen
// dari target" may be a target of 20 percent or 20 percent more than it.
func (c *context) exceeds(s *sentence, z *zone) bool {
	h := z.num.Hedge
	if z.base.empty() || s.first(layerAim, senseTarget, z.base.from, z.base.to) == nil || c.demandedBehind(s, z) {
		return false
	}
	return opensWith(strings.ToLower(c.t.Text[h.Start:h.End]), c.a.particles.Exceeding) || z.tok > s.from && c.lowered(z.tok-1, c.a.particles.Exceeding...)
}

// exceeded tells whether a figure is itself the target that is passed: "18 ribu
// orang, melebihi target 17 ribu orang".
func (c *context) exceeded(m *mark, tok int) bool {
	return c.leads(m.from, m.to, c.a.particles.Exceeding...) && c.leads(m.to, tok, c.a.particles.TargetNouns...)
}

// opensWith tells whether text in lower case begins with one of the words.
func opensWith(low string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(low, w) })
}

// surpassed tells whether a share stands behind a target that was exceeded,
// "target akta sudah terlampaui 91 persen": it may be that target, or what was
// reached.
func (c *context) surpassed(s *sentence, z *zone) bool {
	if z.tok == s.from || !c.lowered(z.tok-1, c.a.particles.Surpassed...) {
		return false
	}
	return c.leads(z.pre.from, z.tok, c.a.particles.TargetNouns...)
}

// moreReached tells whether a greater share of the same was told before as reached.
func (c *context) moreReached(cl *Claim) bool {
	for j := len(c.claims) - 1; j >= 0; j-- {
		o := &c.claims[j]
		if o.Percent && o.Family == cl.Family && o.Indicator != "" && o.Aim == "actual" && c.t.Numbers[o.Number].Value > c.t.Numbers[cl.Number].Value {
			return true
		}
	}
	return false
}

// aboveReached tells whether a share is named as a target, in an article whose last
// figure is of its subject still, and is more than what was told to be reached.
func (c *context) aboveReached(cl *Claim) bool {
	if !cl.Percent || cl.Aim != "target" || !cl.AimSaid || cl.hoped || !c.seen || c.claims[c.last].Family != c.main {
		return false
	}
	for j := c.last; j >= 0; j-- {
		if o := &c.claims[j]; o.Percent && o.Family == c.main && o.Indicator != "" && o.Aim == "actual" {
			return c.t.Numbers[o.Number].Value < c.t.Numbers[cl.Number].Value
		}
	}
	return false
}

// TargetOfRecording is the rule that takes those who are to be recorded, or to
// hold a card, for the obliged. Its words alone leave open whether a target of
// a year or of a part of the people is meant.
const TargetOfRecording = "target_of_recording"

// toRecord tells whether a count is of people who are to be recorded or to hold
// a card: "target perekaman 1.204.300 jiwa", "warga yang harus punya KTP-el". Behind a
// target that something is held against, "melampaui sasaran, yakni 1.204.300 jiwa", they
// may be those reached as well.
func (c *context) toRecord(cl *Claim) bool {
	against := cl.Measured && !cl.set || cl.Same >= 0 && c.claims[cl.Same].Measured && !c.claims[cl.Same].set
	return !against && (cl.Family == "record" || cl.Family == "held") && !cl.Percent && !cl.Undone && !cl.whole && !cl.hoped && cl.Source <= Beside
}

// setAgainst tells whether the share of zone k spells out what stands to the
// target of zone j as the words in front of that tell: "melewati target nasional
// 50 persen, yakni 61,4 persen".
func (c *context) setAgainst(s *sentence, zs []zone, j, k int) bool {
	if !percent(zs[j].num) || !percent(zs[k].num) {
		return false
	}
	t := s.last(layerAim, senseTarget, zs[j].pre.from, zs[j].tok)
	if t == nil || !c.leads(t.from, t.to, c.a.particles.TargetNouns...) {
		return false
	}
	against := s.last(layerBack, senseAgainst, s.from, t.from)
	if against == nil || !s.close(against.to, t.from, 2) {
		return false
	}
	same := s.first(layerGrammar, senseSame, zs[j].tok+1, zs[k].tok)
	return same != nil && c.leads(same.from, same.to, c.a.particles.Namely...) && s.close(same.to, zs[k].tok, 2)
}

// nowTold tells whether the figure of zone k is told as what is so now, behind the
// target of zone j: "menargetkan KIA 70 persen; kini 61,3 persen", "mestinya 41.000
// orang, sedangkan yang ada saat ini 8.120 orang".
func (c *context) nowTold(s *sentence, zs []zone, j, k int) bool {
	if percent(zs[j].num) != percent(zs[k].num) || !percent(zs[k].num) && !c.fewerThan(s, zs, j, k) || percent(zs[k].num) && c.targetMoved(s, zs, j, k) {
		return false
	}
	if m := s.last(layerAim, senseTarget, zs[j].tok, zs[k].tok); m != nil && !s.inGroup(m.span) && !c.commaBetween(m.to, zs[k].tok) {
		return false // but "99 persen dari wajib KTP" is no other target
	}
	if at := zs[k].tok - 1; c.lowered(at, c.a.particles.Ours...) && at-zs[j].tok <= 3 && zs[k].num.Value < zs[j].num.Value {
		return true // "target 50 persen dan kita 47 persen"
	}
	return c.nowBefore(s, zs[j].tok+1, zs[k].tok) || c.stillAt(zs[j].tok+1, zs[k].tok) || c.levelOfDay(&zs[j], &zs[k])
}

// inGroup tells whether words are part of what people are called: the "wajib" of "wajib
// KTP".
func (s *sentence) inGroup(sp span) bool {
	return slices.ContainsFunc(s.heads, func(h head) bool { return h.group && h.core.has(sp) })
}

// stillAt tells whether a clause set against the one before, or one with a subject of
// its own behind a comma or "dan", says how far somebody still is: "sementara Alor masih
// berkutat di 95,1 persen", ", kita berada di 95,1 persen", "dan Alor mencapai 95,1 persen".
func (c *context) stillAt(from, to int) bool {
	for i := from; i < to; i++ {
		if c.lowered(i, c.a.particles.Contrasts...) && c.leads(i, to, c.a.particles.Still...) || c.clauseJoined(i) && c.standsAt(i+1, to) {
			return true
		}
	}
	return false
}

// standsAt tells whether a clause without a date opens with a name or with those who
// speak for a region, and says where they stand or what they reach: "kami masih di",
// "Alor berada di", "Alor mencapai"; what they are to reach is a target.
func (c *context) standsAt(from, to int) bool {
	if from < to && c.lowered(from, c.a.particles.Contrasts...) {
		from++
	}
	if from >= to || kindBetween(c.toks, date, from, to) || !c.lowered(from, c.a.particles.Speakers...) && !c.capital(from) {
		return false
	}
	p := c.a.particles
	if c.leads(from+1, to, p.Standing...) {
		return true
	}
	reaches := c.leads(max(from+1, to-reachGetting), to, p.Getting...)
	return reaches && !c.leads(from, to, p.Musts...) && !c.leads(from, to, p.Awaited...) && !c.leads(from, to, p.May...)
}

// reachGetting is within how many tokens before a share the word of reaching it stands.
const reachGetting = 3

// aside tells whether a target is only what the figure behind its comma or "dengan" is
// set against: "Lewati target nasional, 76 persen anak punya KIA", "masih di bawah target
// dengan 27,4 persen". Told as "yakni", or in a clause of its own, the figure is that target.
func (c *context) aside(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.TargetNouns...) || figureBetween(c.toks, m.to, z.tok) {
		return false
	}
	against, at := s.last(layerBack, senseAgainst, s.from, m.from), c.commaAfter(m.to, z.tok)
	if with := s.first(layerGrammar, senseWith, m.to, z.tok); with != nil {
		at = min(at, with.from)
	}
	if against == nil || !s.close(against.to, m.from, 1) || at >= z.tok || !s.close(m.to, at, asideWords) {
		return false
	}
	return s.first(layerGrammar, senseSame, at, z.tok) == nil && s.first(layerGrammar, senseThat, at, z.tok) == nil && s.close(at+1, z.tok, asideWords)
}

// metBy tells whether a target is met, or missed, by a share that is told of another share,
// which is that target, "melampaui target IKD, yakni 31,2 persen dari target 30 persen", by a
// count told so of another, "belum separuh target, yakni 8.300 dari 31.000 jiwa", or by a
// share that is more than all: "melampaui sasaran, yakni 101,2 persen".
func (c *context) metBy(s *sentence, z *zone, m *mark, cl *Claim) bool {
	ofTarget := cl.Of >= 0 && c.claims[cl.Of].Percent == cl.Percent
	if !ofTarget && (!cl.Percent || c.t.Numbers[cl.Number].Value <= 100) || !c.leads(m.from, m.to, c.a.particles.TargetNouns...) {
		return false
	}
	return (cl.Percent || c.commaAfter(m.to, z.tok) < z.tok) && c.measures(s, m)
}

// measures tells whether something is held against a noun of target, or is told as a fraction
// of it: "melampaui target", "belum separuh dari target".
func (c *context) measures(s *sentence, m *mark) bool {
	if against := s.last(layerBack, senseAgainst, s.from, m.from); against != nil && s.close(against.to, m.from, 1) {
		return true
	}
	at := m.from
	if of := s.last(layerGrammar, senseOf, s.from, at); of != nil && of.to == at {
		at = of.from
	}
	return at > s.from && c.lowered(at-1, c.a.particles.Fractions...)
}

// asideWords is how many words may stand on each side of the comma.
const asideWords = 2

// spelledOut tells whether a share is what a target is said to be: "targetnya
// sampai akhir tahun yakni 100 persen".
func (c *context) spelledOut(s *sentence, m *mark, z *zone) bool {
	if !percent(z.num) || z.tok == m.to || !c.leads(m.from, m.to, c.a.particles.TargetNouns...) || !c.lowered(z.tok-1, c.a.particles.Namely...) {
		return false
	}
	words, weak, strong := s.between(m.to, z.tok)
	return words <= reachSpelled && weak <= 1 && strong == 0 && s.first(layerAim, senseReached, m.to, z.tok) == nil
}

// reachSpelled is how many words may stand between a target or a whole and what
// it, or its part, is said to be.
const reachSpelled = 8
