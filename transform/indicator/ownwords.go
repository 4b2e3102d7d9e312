package indicator

import "strings"

// named gives a figure the family of the head chosen for it.
func (c *context) named(s *sentence, z *zone, cl *Claim, ch *choice) {
	if ch.best != nil && c.votersOfTopic(s, z, ch.best) {
		ch.best = nil
	}
	if ch.best != nil && c.mostlyThose(z, ch.best) {
		ch.best = nil
	}
	if ch.best == nil || ch.best.family == "people" || ch.best.family == "voters" {
		if h := c.threatened(s, z); h != nil {
			ch.best, ch.score, ch.rival = h, 1, 0
		}
	}
	if ch.best != nil {
		if h := c.because(s, ch.best); h != nil {
			ch.best = h
		}
		if h := c.obligedOf(s, z, ch.best); h != nil {
			ch.best = h
		}
		ch.best = c.printedBecause(s, z, cl, ch.best)
		if h := c.beingThose(s, z, ch.best); h != nil {
			ch.best, cl.Cohort = h, "first_time"
		}
		cl.Family, cl.Undone = ch.best.family, ch.best.neg && !c.someReached(s, z, ch.best)
		cl.unacted = cl.Undone
		cl.Strength = ch.score / (ch.score + ch.rival)
		cl.Unit = ch.best.group && ch.best.core.from == z.tok+1
		cl.Source = Own
		cl.Rule = "words"
		if ch.best.lent {
			cl.Rule = "words+document_before"
		}
		c.approval(s, z, cl, ch.best)
		c.cardless(s, z, cl, ch.best)
		c.incomplete(s, z, cl, ch.best)
		c.unfinished(s, z, cl)
	} else {
		cl.Source = Nowhere
	}
	if g := c.definedBefore(s, z, cl, ch.best); g != nil {
		ch.best, cl.Cohort = nil, ""
		cl.Family, cl.Undone, cl.Strength, cl.Source, cl.Rule = g.family, false, 0.6, Before, "sentence_before"
	}
	c.gets(s, z, cl)
	c.owns(s, z, cl)
	c.ofPrinting(z, cl)
}

// based gives a share what it is of by its own words.
func (c *context) based(s *sentence, zs []zone, k, first int, base *head) {
	z, cl := &zs[k], &c.claims[first+k]
	if base != nil {
		cl.Base = denominator(base)
		cl.OwnBase = cl.Base != ""
	}
	if cl.Base == "" && (!z.base.empty() || !z.preBase.empty()) {
		sp := z.base
		if sp.empty() {
			sp = z.preBase
		}
		if s.first(layerAim, senseTarget, sp.from, sp.to) != nil && z.of < 0 {
			cl.Base = "ikd_target"
		}
	}
	if h := c.thoseAhead(s, z); h != nil && cl.Base == "" && cl.Percent && z.of < 0 && cl.Family != h.family {
		cl.Base, cl.OwnBase = denominator(h), true
	}
	if cl.Base == "" && cl.Percent && z.of < 0 && (k == 0 || k == 1 && zs[1].same == 0) {
		if cl.Base = c.baseBefore(s); cl.Base == "" {
			cl.Base = c.amongBase(s, z)
		}
	}
}

// toldAs reads whether a figure is aimed at or reached, still to do, of a part of the
// people or of a time.
func (c *context) toldAs(s *sentence, zs []zone, k, first int, best *head) {
	z, cl := &zs[k], &c.claims[first+k]
	if best != nil && (strings.HasPrefix(best.family, "blangko") && c.otherBlanks(s) || best.family == "kia" && (c.childBlanks(z) || c.blanksToo(s, zs, k, first, best))) {
		cl.Role, cl.Reason = "other_document", ofAnotherCard
	}
	c.aim(s, z, cl, best)
	cl.Once = cl.Aim == "actual" && c.onceReached(s, z, z.pre.from)
	if c.eitherAim(s, z, cl) || c.onlyUrged(z, cl, best) {
		cl.Strength = min(cl.Strength, uncounted)
	}
	if joined := c.joinedAim(s, zs, k, first); joined || c.reckonedWith(s, zs, k) {
		cl.Aim, cl.AimSaid = "target", true
		cl.hoped = cl.hoped || joined && c.claims[first+k-1].hoped
	}
	if cl.Aim == "target" && cl.Base == "ikd_target" && z.base.empty() {
		cl.Base = "" // "jauh dari target, yakni 30 persen": it is that target
	}
	if !cl.AimSaid && !cl.Percent && z.of >= 0 && !percent(zs[z.of].num) && s.first(layerAim, senseTarget, z.base.from, z.base.to) != nil {
		cl.Aim, cl.AimSaid = "actual", true // "mencapai 14 ribu dari target 60 ribu": what was reached of it
	}
	c.state(s, z, first+k)
	c.shareNotYet(s, zs, k, cl)
	c.cohort(s, zs, k, first)
	if best != nil && c.handedOn(s, z, cl, best) {
		cl.Role, cl.Reason = "backlog", "cards handed to an office, not to their people"
	}
	if c.sentToParts(s, z, cl) {
		cl.Role, cl.Reason = "used", "cards passed on to the parts of a region"
	}
	if best != nil && c.spent(s, z, cl, best) {
		cl.Role, cl.Reason = "used", "cards used or spoilt"
	}
	if best != nil && c.cannotCome(z, cl, best) {
		cl.Role, cl.Reason = "supposed", stillToCome
	}
	if best != nil && c.doneButNot(s, z, cl, best) {
		cl.Role, cl.Reason = "part", "some who have yet to do another thing"
	}
	if best != nil && (c.queuedFor(s, z, best) || c.leftWaiting(s, z, best) || c.recordedWaiting(s, z, best)) {
		cl.Role, cl.Reason = "backlog", "people or cards that wait"
	}
	if best != nil && (c.printedByCentre(s, z, best) || c.beingFetched(s, z, best)) {
		cl.Strength = min(cl.Strength, uncounted)
	}
	if best != nil && (c.awaitedCards(z, best) || c.stillOwed(s, z, best) || c.beingPrinted(s, best)) {
		cl.Role, cl.Reason = "supposed", stillToCome
	}
	if cl.Role == "" && c.dataUnderway(z) {
		cl.Role, cl.Reason = "backlog", "data that a server has yet to take"
	}
	c.uncollected(s, z, cl)
	c.broughtIn(z, cl)
	cl.Flow = cl.Flow || !cl.Percent && !cl.Became && (c.within(z) || c.amongThat(s, zs, k))
	c.servedOnce(s, z, cl)
	if best != nil && best.act == "prepare" && best.family == "blangko_stock" && (cl.Flow || c.wholeYear(z)) {
		cl.Role, cl.Reason = "used", "cards handed out over a time" // "selama tiga pekan menyediakan 1.200 keping"
	}
	if cl.Role == "" && (c.someRegions(s, z) || c.someThatHave(s, z, cl) || c.ofRegionsThat(s, z, cl)) {
		cl.Role, cl.Reason = "other_region", ofSomeRegions
	}
	if c.partOfNation(s, z) {
		cl.Strength = min(cl.Strength, uncounted)
	}
	if cl.Role == "" && c.lookedUp(s, z) {
		cl.Role, cl.Reason = "example", "people looked up on the spot"
	}
}

// roles reads the figures of a service and examples, and what points back or on.
func (c *context) roles(s *sentence, zs []zone, k, first int, best *head) {
	z, cl := &zs[k], &c.claims[first+k]
	switch {
	case !cl.Percent && cl.Role == "" && (cl.Family == "kia" || cl.Family == "akta" || cl.Family == "print") && c.servedParts(s, z),
		!cl.Percent && cl.Role == "" && (cl.Family == "kia" || cl.Family == "akta") && (c.served(s, z) || best != nil && best.act == "" && c.ofService(s)):
		cl.Role, cl.Reason = "applicants", "documents of a service"
	case cl.Role == "" && (best != nil && c.documentsAsked(s, z, cl, best) || c.receivedAsking(z, cl)):
		cl.Role, cl.Reason = "applicants", "documents that are only asked for"
	case cl.Role == "" && ((cl.Family == "kia" || cl.Family == "akta") && (c.visitors(zs, k) || c.tookPart(s, z)) || (!cl.Percent || best != nil) && c.cameIn(s, z)):
		cl.Role, cl.Reason = "applicants", "some of those who came to a service"
	case cl.Role == "" && best != nil && c.unprinted(s, z, best):
		cl.Role, cl.Reason = roles["backlog"][0], roles["backlog"][1]
	case cl.Role == "" && best != nil && c.meantToDo(s, z, cl, best):
		cl.Role, cl.Reason = "supposed", stillToCome
	case !cl.Percent && cl.Role == "" && c.oneChannel(s, z):
		cl.Role, cl.Reason = "part", "what one of several services made"
	case c.perCent(zs, k):
		cl.Role, cl.Reason = "example", "what one percent stands for"
	case !cl.Percent && cl.Role == "" && c.each(s, z):
		cl.Role, cl.Reason = "each", "a share of each of several"
	}
	if m := s.first(layerBack, senseBack, s.from, z.tok); m != nil {
		cl.Back = true
	}
	if m := s.first(layerGrammar, senseIt, z.tok+1, z.post.to); m != nil {
		words, weak, strong := s.between(z.tok+1, m.from)
		cl.That = words <= 6 && weak+strong == 0
	}
	cl.That = cl.That || z.tok+1 < z.post.to && c.lowered(z.tok+1, c.a.particles.Pointers...) // "19,3 persen ini"
	c.allotted(s, zs, k, cl, best)
	if best != nil && cl.Cohort == "" && c.foreignBlanks(best) {
		cl.Cohort = "foreign"
	}
}

// mostlyThose tells whether first-time holders are only what most of those counted in front of
// them are: "Yang 1.379 ini kebanyakan pemilih pemula".
func (c *context) mostlyThose(z *zone, h *head) bool {
	return h.family == "pemula" && h.core.from > z.tok && c.leads(z.tok+1, h.core.from, c.a.particles.MostOf...)
}
