package indicator

import (
	"math"
)

// hasTo tells whether a mark opens an act or stands right in front of it: "106 ribu orang,
// sudah harus memakai IKD".
func (m *mark) hasTo(h *head) bool {
	return h != nil && h.act != "" && !h.group && h.core.to > m.to && h.core.from-m.to <= 1
}

// aim decides between target and achievement: the nearest word of either in
// front of the figure, else behind it.
func (c *context) aim(s *sentence, z *zone, cl *Claim, best *head) {
	score := func(m *mark) float64 {
		words, weak, strong := s.toFigure(m.span, z.tok)
		if weak > 0 && m.to < z.tok && c.toks[m.to].kind == comma && (c.decreed(m) || c.decrees(s, m)) {
			return math.Pow(0.95, float64(words)) // "diamanatkan, kepemilikan akta mencapai 75 persen", "mengamanatkan, …"
		}
		weak -= c.glossEnds(m, z.tok)
		x := math.Pow(0.9, float64(words)) * math.Pow(0.6, float64(weak)) * math.Pow(0.35, float64(strong))
		if m.has(senseHope) {
			x *= 0.35
		}
		if weak > 0 && m.to <= z.tok && s.anyNamed(c.commaAfter(m.to, z.tok), z.tok) && !c.aimedSubject(s, m, z.tok) {
			x *= 0.4
		}
		return x
	}
	pick := func(in span, near bool) (float64, float64) {
		target, reached := 0.0, 0.0
		for i := range s.marks[layerAim] {
			m := &s.marks[layerAim][i]
			if !in.has(m.span) || z.preBase.has(m.span) || z.of < 0 && z.base.has(m.span) && !c.demanded(s, z, m) {
				continue
			}
			if s.insideGroup(m) || c.installs(s, m) || c.aside(s, z, m) || c.risesInstead(s, z, m) || c.passed(s, z, m) || c.metBy(s, z, m, cl) || c.raised(s, m.from) || c.reckonedTarget(s, z, m) || c.onlyPurpose(s, z, m) || c.aimedApart(s, z, m) {
				continue
			}
			if c.sortedByTarget(s, z, m) || c.cameTrue(s, z, m) {
				reached = 1
				continue
			}
			if near {
				if _, weak, strong := s.between(z.tok+1, m.from); strong > 0 || weak > 0 && !m.hasTo(best) || c.urgedFurther(z, m) || c.nextClause(s, z, m, best) {
					continue
				}
			}
			switch {
			case m.has(senseHope) && near && c.lowered(z.tok+1, c.a.particles.Told...):
				// "94,42 persen itu akan naik" was told before
			case m.has(senseHope) && (c.wasAble(s, z, m) || c.nowAble(s, z, m) || c.outdid(s, z, m) || c.toUse(s, m) || c.willing(s, z, m)):
			case !near && m.has(senseTarget) && c.makesDoWith(m, best):
			case !near && c.reachedSince(s, z, m):
				reached = math.Max(reached, score(m))
			case m.has(senseTarget), m.has(senseHope), m.has(senseAsk) && m.to <= z.tok && (cl.Percent || c.numberAsked(s, z, m)) && !c.nowBefore(s, m.to, z.tok):
				target = math.Max(target, score(m))
			case m.has(senseReached):
				if near && s.toldOfThose(z, m) || c.planned(s, z, m) || c.hopedFor(s, z, m, cl) || c.limits(s, z, m) || c.aimedDone(s, z, m) || c.alreadyMust(s, m) {
					continue
				}
				reached = math.Max(reached, score(m))
			}
		}
		return target, reached
	}
	target, reached := pick(z.pre, false)
	if target < 0.25 && reached < 0.25 {
		t2, r2 := pick(z.post, true)
		target, reached = math.Max(target, t2*0.9), math.Max(reached, r2*0.9)
	}
	if target <= max(reached, 0.12) && reached < 0.25 && cl.Percent && c.announced(s, z, cl) {
		target = 1
	}
	if cl.Percent && (c.wished(z) || c.mayComeTrue(s, z) || c.onlyLater(s, z) || c.toGetTo(s, z) || c.raisedTo(s, z) || c.aimedBehind(s, z) || c.changedTarget(s, z, cl) || c.targetRises(s, z) || c.calledTarget(s, z) || c.forAStart(s, z) || c.contentWith(s, z) || c.thoseAsked(s, z) || c.imposed(z) || c.instructed(s, z) || c.pushedTo(z) || c.demandedByCentre(z) || c.pastTheLine(s, z) || reached < 0.12 && c.ofCentre(z)) {
		target = 2
	}
	switch {
	case c.hopedRise(s, z.tok, c.figureBehind(s, z.tok)), c.moreThanTarget(s, cl):
		target, reached = 0, 1
	case c.hopedRise(s, c.figureBefore(s, z.tok), z.tok):
		target = 2
	}
	quota := c.quotaOfPeople(s, z, best)
	if quota || c.demandedBehind(s, z) || c.demandedFraction(z) || c.whatIsAsked(s, z) || c.targetTopic(s, z) || c.yetNeeded(s, z, best) || c.imposedCount(s, z, best) || c.targetNamed(s, z, cl) {
		target = 2
	}
	switch {
	case c.fractionReached(s, z):
		cl.Aim, cl.AimSaid = "actual", true
	case target > reached && target > 0.12 && best != nil && best.family == "blangko_stock" && s.first(layerAim, senseTarget, z.pre.from, z.post.to) == nil && s.first(layerAim, senseHope, z.pre.from, z.tok) == nil:
		// "persediaan 2.000 blangko dan bisa habis dua pekan": hope is of something else
	case target > reached && target > 0.12:
		cl.Aim, cl.AimSaid = "target", true
		cl.hoped = !quota && s.first(layerAim, senseTarget, z.pre.from, z.post.to) == nil
		if a := s.last(layerBack, senseAgainst, z.pre.from, z.tok); a != nil {
			t := s.first(layerAim, senseTarget, a.to, z.tok)
			cl.heldAgainst = t != nil && s.close(a.to, t.from, 1)
		}
		if m := s.last(layerAim, senseTarget, z.pre.from, z.tok); m != nil {
			words, weak, strong := s.between(m.to, z.tok)
			cl.set = words+weak+strong == 0 || c.decreed(m) && words <= 2 && weak+strong == 0 || c.spelledOut(s, m, z)
			against := s.last(layerBack, senseAgainst, z.pre.from, m.from)
			cl.Measured = against != nil && s.close(against.to, m.from, 1)
		}
	case reached > 0:
		cl.Aim, cl.AimSaid = "actual", true
	}
}

// nextClause tells whether a mark behind a figure stands in what is told next of those counted in
// front of it, which a mark opens: "dikirim 9.000 keping dan akan dibagikan besok".
func (c *context) nextClause(s *sentence, z *zone, m *mark, best *head) bool {
	if best == nil || best.core.from >= z.tok {
		return false
	}
	for i := range s.marks[layerAim] {
		if o := &s.marks[layerAim][i]; o.from-1 > z.tok && o.from <= m.from && c.lowered(o.from-1, c.a.particles.NextClauses...) {
			return true
		}
	}
	return false
}

// ofCentre tells whether a share is that of the centre, which only sets what must be
// reached: "kalau mengikuti pusat yang 30 persen".
func (c *context) ofCentre(z *zone) bool {
	p, at := c.a.particles, z.tok
	for at > z.pre.from && (c.lowered(at-1, p.Who...) || c.lowered(at-1, p.Told...)) {
		at--
	}
	return at > z.pre.from+1 && c.lowered(at-1, p.Centres...) && !c.lowered(at-2, p.At...)
}

// announced tells whether a target opens the list that the figure stands in:
// "targetnya yakni 99,4 persen perekaman, 50 persen KIA, …".
func (c *context) announced(s *sentence, z *zone, cl *Claim) bool {
	t := s.first(layerAim, senseTarget, s.from, z.tok)
	for t != nil && !c.leads(t.from, t.to, c.a.particles.Targets...) {
		t = s.first(layerAim, senseTarget, t.to, z.tok)
	}
	if t == nil || c.metBy(s, z, t, cl) || c.sortedByTarget(s, z, t) {
		return false
	}
	at := -1
	if m := s.first(layerGrammar, senseSame, t.to, z.tok); m != nil && c.leads(m.from, m.to, c.a.particles.Namely...) {
		at = m.from
	}
	for i := t.to; i < z.tok && at < 0; i++ {
		if c.toks[i].kind == stop {
			at = i
		}
	}
	if at < 0 || figureBetween(c.toks, t.to, at) {
		return false
	}
	words, _, _ := s.between(t.to, at)
	return words <= reachAnnounced && s.first(layerAim, senseReached, t.to, at) == nil && s.first(layerAim, senseReached, max(at, z.pre.from), z.tok) == nil && !c.reachedBefore(cl)
}

// reachedBefore tells whether an earlier figure of the sentence is an
// achievement.
func (c *context) reachedBefore(cl *Claim) bool {
	for j := len(c.claims) - 1; j >= 0 && c.claims[j].Sentence == cl.Sentence; j-- {
		if o := &c.claims[j]; o.Number < cl.Number && o.AimSaid && o.Aim != "target" {
			return true
		}
	}
	return false
}

// reachAnnounced is how many words may stand between a target and the colon or
// "yakni" that opens its list.
const reachAnnounced = 14

// planned tells whether a noun of achievement is the object of a target set
// before it, "mematok capaian KIA 90 persen", or of a hope right before it,
// "berharap capaian itu menjadi 85 persen".
func (c *context) planned(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.Achievements...) {
		return false
	}
	t, reach := s.last(layerAim, senseTarget, z.pre.from, m.from), 3
	if t == nil {
		t, reach = s.last(layerAim, senseHope, z.pre.from, m.from), 1
	}
	if t == nil || s.first(layerAim, senseReached, m.to, z.tok) != nil {
		return false
	}
	words, weak, strong := s.between(t.to, m.from)
	return words <= reach && weak+strong == 0
}

// limits tells whether a word only says how little a target is, or what is to be done: "target
// nasional kita hanya 50 persen", "maunya pusat cuma 50 persen", "tahun ini hanya akan dicetak".
func (c *context) limits(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.Merely...) {
		return false
	}
	if c.lowered(m.to, c.a.particles.Future...) {
		return true
	}
	if words, weak, strong := s.between(m.to, z.tok); words > 1 || weak+strong > 0 {
		return false
	}
	t := s.last(layerAim, senseTarget, z.pre.from, m.from)
	if t == nil || !c.leads(t.from, t.to, c.a.particles.TargetNouns...) && !c.thatIsSet(s, t) && !c.askedByThem(t, m) || s.last(layerGrammar, senseOf, max(t.from-2, s.from), t.from) != nil {
		return false
	}
	_, weak, strong := s.between(t.to, m.from)
	return weak+strong == 0 && s.first(layerAim, senseReached, t.to, m.from) == nil
}

// thatIsSet tells whether a mark is what a sentence opens with as its subject:
// "Yang dibebankan sebenarnya hanya 75 persen", or narrows a noun of target: "target
// yang dipatok kementerian hanya 20 persen", "target itu yang dipatok hanya 20 persen".
func (c *context) thatIsSet(s *sentence, t *mark) bool {
	if t.from <= s.from || !c.lowered(t.from-1, c.a.particles.Who...) {
		return false
	}
	return t.from <= s.from+2 && c.decreed(t) || c.leads(max(s.from, t.from-1-reachSetNoun), t.from-1, c.a.particles.TargetNouns...)
}

// reachSetNoun is within how many tokens before "yang" the noun of target stands that what is
// set narrows: "target perekaman yang".
const reachSetNoun = 2

// anyNamed tells whether something that is counted is named between two tokens.
func (s *sentence) anyNamed(from, to int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= from && h.core.to <= to && !h.other && !generic(h.family) {
			return true
		}
	}
	return false
}

// commaBetween tells whether a comma stands among the tokens, see commaAfter.
func (c *context) commaBetween(from, to int) bool { return c.commaAfter(from, to) < to }

// closes tells whether a token is a closing bracket.
func (c *context) closes(i int) bool {
	return c.toks[i].kind == comma && closes(c.t, &c.toks[i])
}

// commaAfter is the token of the first weak break between two tokens.
func (c *context) commaAfter(from, to int) int {
	for i := from; i < to; i++ {
		if c.toks[i].kind == comma && !c.toks[i].hidden {
			return i
		}
	}
	return to
}

// wished tells whether the words right behind a share say that it is hoped to
// come true: "85 persen diharapkan sudah terwujud pada 2027". Of a share that is
// hoped to rise nothing is said.
func (c *context) wished(z *zone) bool {
	p, at := c.a.particles, z.tok+1
	for at < z.post.to && (c.lowered(at, p.At...) || c.lowered(at, p.Among...)) {
		at++ // "30 persen di antaranya ditargetkan sudah mengaktifkan IKD"
	}
	if at = c.wishBehind(z, at); at < 0 {
		return false
	}
	for i := at + 1; i < z.post.to && i <= at+reachWished; i++ {
		if c.lowered(i, p.ComeTrue...) || c.lowered(i, p.Done...) {
			return true
		}
	}
	return false
}

// wishBehind is the word that wishes, at a token or behind the words that open there and
// tell what a share is of: "10 persen dari target itu diharap bisa disentuh"; -1 for none.
func (c *context) wishBehind(z *zone, at int) int {
	end := min(at+1, z.post.to)
	if z.base.from == at {
		end = min(at+reachOfWished, z.post.to)
	}
	for i := at; i < end && c.toks[i].kind == word; i++ {
		if c.lowered(i, c.a.particles.Wished...) {
			if i > at && c.lowered(i-1, c.a.particles.Who...) {
				return -1 // "10 persen dari yang ditargetkan sudah aktivasi"
			}
			return i
		}
	}
	return -1
}

const (
	// reachWished is within how many words behind the wish it comes true.
	reachWished = 3
	// reachOfWished is within how many words what is wished for is told of.
	reachOfWished = 8
)
