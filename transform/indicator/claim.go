package indicator

// context is what the sentences read so far say.
type context struct {
	a      *Analyzer
	t      *Text
	toks   []token
	main   string
	claims []Claim
	// topic are the heads of the sentence before, block its block.
	topic   []head
	topicAt int
	// topicAimed is set where that sentence ends with words of a target.
	topicAimed bool
	// topicOfTarget is set where it ends with a target and what that is of.
	topicOfTarget bool
	// mentioned are the blocks of the documents that were merely mentioned so far, toldOf for
	// those that were told of.
	mentioned map[string]int
	// headAt is the last sentence that a list follows.
	headAt int
	// beforeItems is set for the last sentence in front of the items of a list.
	beforeItems bool
	// last is the index of the last claim with a family, lastAt its sentence.
	last, lastAt int
	seen         bool
	// seq counts the sentences read, gapAt is the last with a difference.
	seq, gapAt int
	// childDocs are the documents that the text so far speaks of as those of
	// children.
	childDocs map[string]bool
	// foreignAt is the last sentence that spoke of foreigners.
	foreignAt int
	// electoral is set where the text told of an election office or a list of voters.
	electoral bool
	// visitAt is the last sentence without a figure that tells of a visit to the people.
	visitAt int
	// villageAt is the last sentence without a figure that gives a village as an example.
	villageAt int
	// askedAt is the last sentence that asked for a number.
	askedAt int
	// someAt is the last sentence that told of some regions told before.
	someAt int
	// othersAt is the last sentence about the rest of the regions of the nation.
	othersAt int
	// elsewhereAt is the last sentence that told of regions without their names.
	elsewhereAt int
}

// sentence reads the figures of one sentence.
func (c *context) sentence(s *sentence, index, block int, title bool) {
	c.seq++
	zs := c.a.zones(s, c.toks, c.t)
	first := len(c.claims)
	c.childDoc(s)
	c.noteElection(s)
	for k := range zs {
		z := &zs[k]
		cl := Claim{
			Number: int(c.toks[z.tok].ref), Sentence: index, Block: block, Percent: percent(z.num),
			Aim: "actual", Of: -1, Same: -1, Heir: -1, From: -1,
			Pre: c.words(z.pre, z.num.Start), Post: c.words(z.post, z.num.End), BaseSpan: c.bytes(z.base),
		}
		if z.base.empty() {
			cl.BaseSpan = c.bytes(z.preBase)
		}
		if z.same >= 0 {
			cl.Same = first + z.same
		}
		if z.of >= 0 {
			cl.Of = first + z.of
		}
		c.claims = append(c.claims, cl)
	}
	for k := range zs {
		c.read(s, zs, k, first)
	}
	c.gapAgain(s, zs, first)
	c.sameList(s, zs, first)
	c.respectively(s, zs, first)
	c.behindWhole(s, zs, first)
	c.frontNames(s, zs, first)
	c.openedWholes(s, zs, first)
	c.appliedAll(s, zs, first)
	// A figure that stands before the one it is a form of takes its words.
	for k := range zs {
		c.obliged(s, zs, k, first)
		c.toldObliged(s, zs, k, first)
		c.doneOfObliged(s, zs, k, first)
		c.reckoned(zs, k, first)
		if j := zs[k].same; j >= 0 {
			bothLeft(&c.claims[first+j], &c.claims[first+k])
			c.countsShare(first+j, &c.claims[first+k])
			c.share(&c.claims[first+j], &c.claims[first+k])
		}
	}
	c.retold(s, zs, first)
	c.listAhead(s, zs, first)
	c.includedIn(zs, first)
	for k := range zs {
		c.settle(s, zs, k, first)
	}
	c.gapToTarget(s, zs, first)
	c.askedUp(zs, first)
	c.byKinds(s, zs, first)
	c.changedLevels(s, zs, first)
	c.unsigned(zs, first)
	c.usualBefore(zs, first)
	for k := range zs {
		if cl := &c.claims[first+k]; cl.Role == "" && c.boundOfEach(s, zs, k) {
			cl.Role, cl.Reason = "range", "a bound of several, told exactly behind it"
		} else if at := zs[k].tok; cl.Role == "" && (at > s.from && c.lowered(at-1, c.a.particles.Denials...) || c.disclaimed(s, &zs[k])) {
			cl.Role, cl.Reason = "no_indicator", saidToBeWrong // "7.100 orang, bukan 5.210"
		}
	}
	c.disclaimBefore(s, first)
	switch {
	case title:
	case len(zs) == 0:
		c.pointBack(s, index)
	case len(zs) == 1 && !percent(zs[0].num):
		c.basedAfter(s, index)
	}
	for k := range zs {
		if cl := &c.claims[first+k]; cl.Percent && (cl.Role == "gap" || cl.Rest) {
			c.gapAt = c.seq
		}
		if cl := &c.claims[first+k]; cl.Family != "" && cl.Role == "" {
			c.last, c.lastAt, c.seen = first+k, c.seq, true
		}
	}
	if len(zs) == 0 && c.leads(s.from, s.to, c.a.particles.HowMany...) {
		c.askedAt = c.seq
	}
	if len(zs) == 0 && c.givesVillage(s) {
		c.villageAt = c.seq
	}
	if len(zs) == 0 && c.visits(s) {
		c.visitAt = c.seq
	}
	c.noteForeign(s)
	c.noteMentioned(s, block, first)
	if !title && c.opensList(s) {
		c.headAt = c.seq
	}
	c.noteSome(s)
	c.noteOthers(s)
	if s.first(layerPlace, senseElsewhere, s.from, s.to) != nil {
		c.elsewhereAt = c.seq
	}
	if !title && len(s.heads) > 0 && !(len(zs) == 0 && c.families(s)) {
		c.topic, c.topicAt = s.heads, c.seq
		c.topicAimed, c.topicOfTarget = c.endsAimed(s), c.targetOfTopic(s)
	}
}

// bothLeft makes two forms of one figure what remains where one is and the other is told
// as still to be done: "sisa 10 persen atau 22.600 warga mesti aktivasi", "10 persen atau
// 22.600 warga lagi mesti aktivasi", "10 persen yang belum itu sama dengan 22.600 warga yang
// mesti aktivasi". The share is no level then.
func bothLeft(a, b *Claim) {
	aimed := func(cl *Claim) bool { return cl.AimSaid && cl.Aim == "target" }
	both := func(cl *Claim) bool { return !cl.Percent && cl.Rest && aimed(cl) }
	left := func(cl *Claim) bool { return cl.Rest || cl.Percent && cl.notYet }
	if a.Percent == b.Percent || !(left(a) && aimed(b) || left(b) && aimed(a) || both(a) || both(b)) {
		return
	}
	for _, cl := range [...]*Claim{a, b} {
		cl.Rest = true
		if cl.Percent && cl.Role == "" {
			cl.Role, cl.Reason = "gap", notALevel
		}
	}
}

// read finds the family of the figure of zone k from its own words.
func (c *context) read(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	h := c.choose(s, zs, k, first)
	c.narrow(s, z, cl, &h)
	c.named(s, z, cl, &h)
	c.based(s, zs, k, first, h.base)
	c.toldAs(s, zs, k, first, h.best)
	c.roles(s, zs, k, first, h.best)
}
