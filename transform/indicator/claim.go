package indicator

import "strings"

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
	// headAt is the last sentence that a list follows.
	headAt int
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
	// someAt is the last sentence that told of some regions told before.
	someAt int
}

// sentence reads the figures of one sentence.
func (c *context) sentence(s *sentence, index, block int, title bool) {
	c.seq++
	zs := c.a.zones(s, c.toks, c.t)
	first := len(c.claims)
	c.childDoc(s)
	for k := range zs {
		z := &zs[k]
		cl := Claim{
			Number: int(c.toks[z.tok].ref), Sentence: index, Block: block, Percent: percent(z.num),
			Aim: "actual", Of: -1, Same: -1, Heir: -1,
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
	c.respectively(s, zs, first)
	c.behindWhole(s, zs, first)
	c.frontNames(s, zs, first)
	c.appliedAll(s, zs, first)
	// A figure that stands before the one it is a form of takes its words.
	for k := range zs {
		c.obliged(s, zs, k, first)
		c.reckoned(s, zs, k, first)
		if j := zs[k].same; j >= 0 && !c.baseInFront(s, &zs[j], &c.claims[first+j], &c.claims[first+k]) {
			c.share(s, &c.claims[first+j], &c.claims[first+k])
		}
	}
	c.retold(s, zs, first)
	c.listAhead(s, zs, first)
	for k := range zs {
		c.settle(s, zs, k, first)
	}
	if len(zs) == 0 && !title {
		c.pointBack(s, index)
	}
	for k := range zs {
		if cl := &c.claims[first+k]; cl.Percent && (cl.Role == "gap" || cl.Rest) {
			c.gapAt = c.seq
		}
		if cl := &c.claims[first+k]; cl.Family != "" && cl.Role == "" {
			c.last, c.lastAt, c.seen = first+k, c.seq, true
		}
	}
	c.noteForeign(s)
	if !title && c.opensList(s) {
		c.headAt = c.seq
	}
	c.noteSome(s)
	if !title && len(s.heads) > 0 && !(len(zs) == 0 && c.families(s)) {
		c.topic, c.topicAt = s.heads, c.seq
		c.topicAimed = c.endsAimed(s)
	}
}

// read finds the family of the figure of zone k from its own words.
func (c *context) read(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	var best, base *head
	bestScore, rival := 0.0, 0.0
	front := c.frontWhole(s, z)
	for i := range s.heads {
		h := &s.heads[i]
		in := z.pre.has(h.core) || z.post.has(h.core) || z.topic.has(h.core)
		if !in || h == front || c.countedItself(s, z, h) {
			continue
		}
		cl.Children = cl.Children || h.family == "anak" || h.family == "child"
		if z.base.has(h.core) || z.preBase.has(h.core) {
			if z.of < 0 || !z.base.has(h.core) || z.base.to <= z.post.to {
				base = better(base, h)
			}
			continue
		}
		if cl.Percent && (h.family == "people" || c.servedShare(s, z, h) || c.servedBefore(s, z, h)) {
			continue
		}
		if cl.Percent && (h.group || h.family == "anak") {
			if !c.restrictedBy(s, h, z) {
				base = better(base, h)
			}
			continue
		}
		if h.group && (c.denied(s, h) || c.cardsFor(s, z, h)) {
			continue
		}
		if cl.Percent && c.forThose(s, h, z) {
			base = better(base, h)
			continue
		}
		if h.core.from > z.tok {
			if m := s.first(layerState, senseRest, z.tok+1, h.core.from); m != nil && m.from > s.from && c.lowered(m.from-1, c.a.particles.PartOpeners...) {
				continue // "20 ribu untuk pemohon, dan sisanya persediaan"
			}
			if m := s.first(layerPlace, senseParts, z.tok+1, h.core.from); m != nil && m.from > s.from && c.lowered(m.from-1, c.a.particles.PartOpeners...) {
				continue // "5.000 lembar yang sebagian dipakai"
			}
			if (h.family == "print" || strings.HasPrefix(h.family, "blangko_")) && c.lowered(h.core.from-1, c.a.particles.Purposes...) {
				continue // "10.000 keping untuk pencetakan", "guna memenuhi permohonan": what they are for
			}
			if _, weak, strong := s.between(z.tok+1, h.core.from); strong > 0 && !c.butNot(s, z, h) || weak > 0 && (c.closedPemula(s, z, h) || c.opensWhole(s, z)) {
				continue // another clause
			}
		}
		if h.family == "wajib" && z.pre.has(h.core) && (c.restricted(s, h) || c.object(s, i)) {
			cl.group = denominator(h)
		}
		x := c.score(s, z, h)
		if h.family == "wajib" && c.object(s, i) {
			x *= 0.3
		}
		if h.group && c.counted(s, z, h) {
			x *= 1.25 // "wajib KTP sebanyak 22.000 seluruhnya sudah perekaman"
		}
		if h.family == "print" && c.purpose(s, h) {
			x *= 0.3 // "Untuk pencetakan, kami menerima 15 ribu keping"
		}
		if h.family == "blangko_stock" && c.added(s, z, i) {
			x *= 0.3
		}
		switch {
		case x > bestScore:
			if best != nil && best.family != h.family {
				rival = bestScore
			}
			best, bestScore = h, x
		case x > rival && h.family != best.family:
			rival = x
		}
	}
	// "25 persen perekam KTP untuk memiliki IKD": a share's own noun is its base.
	if cl.Percent && z.base.empty() {
		if n := c.ownNoun(s, z); n != nil && n != best {
			base = n
		} else if n != nil && best != nil {
			if o := c.second(s, z, n); o != nil {
				best, bestScore, base = o, c.score(s, z, o), n
			} else if s.last(layerAim, senseTarget, z.pre.from, z.tok) != nil && c.a.usualTarget(z.num.Value, n.family) {
				// "target 30 persen warga yang sudah rekam": a target of something told before
				best, base = nil, n
			}
		}
	}
	if best != nil && best.group && best.core.from > z.tok {
		if _, weak, strong := s.between(z.tok+1, best.core.from); weak+strong > 0 {
			best = nil // only an afterthought about the people
		}
	}
	if best != nil && bestScore < leastScore {
		best = nil
	}
	if best == nil && cl.Percent {
		if act, of := c.predicate(s, z); act != nil {
			best, bestScore, rival, base = act, 1, 0, of
		}
	}
	if best != nil {
		for _, other := range [...]func(*sentence, *zone, *head) *head{c.because, c.obligedOf} {
			if h := other(s, z, best); h != nil {
				best = h
			}
		}
		best = c.printedBecause(s, z, cl, best)
		if h := c.beingThose(s, z, best); h != nil {
			best, cl.Cohort = h, "first_time"
		}
		cl.Family, cl.Undone = best.family, best.neg
		cl.Strength = bestScore / (bestScore + rival)
		cl.Unit = best.group && best.core.from == z.tok+1
		cl.Source = Own
		cl.Rule = "words"
		if best.lent {
			cl.Rule = "words+document_before"
		}
		c.approval(s, z, cl, best)
		c.cardless(s, z, cl, best)
		c.incomplete(s, z, cl, best)
		c.unfinished(s, z, cl)
	} else {
		cl.Source = Nowhere
	}
	if g := c.definedBefore(s, z, cl, best); g != nil {
		best, cl.Cohort = nil, ""
		cl.Family, cl.Undone, cl.Strength, cl.Source, cl.Rule = g.family, false, 0.6, Before, "sentence_before"
	}
	c.gets(s, z, cl)
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
	if cl.Base == "" && cl.Percent && z.of < 0 && (k == 0 || k == 1 && zs[1].same == 0) {
		cl.Base = c.baseBefore(s)
	}
	if best != nil && (strings.HasPrefix(best.family, "blangko") && c.otherBlanks(s) || best.family == "kia" && (c.childBlanks(z) || c.blanksToo(s, zs, k, first, best))) {
		cl.Role, cl.Reason = "other_document", "blanks of another card"
	}
	c.aim(s, z, cl, best)
	if c.joinedAim(s, zs, k, first) {
		cl.Aim, cl.AimSaid = "target", true
	}
	if cl.Aim == "target" && cl.Base == "ikd_target" && z.base.empty() {
		cl.Base = "" // "jauh dari target, yakni 30 persen": it is that target
	}
	if !cl.AimSaid && !cl.Percent && z.of >= 0 && !percent(zs[z.of].num) && s.first(layerAim, senseTarget, z.base.from, z.base.to) != nil {
		cl.Aim, cl.AimSaid = "actual", true // "mencapai 14 ribu dari target 60 ribu": what was reached of it
	}
	c.state(s, z, cl)
	c.shareNotYet(s, zs, k, cl)
	c.cohort(s, zs, k, first)
	if best != nil && c.handedOn(s, z, cl, best) {
		cl.Role, cl.Reason = "backlog", "cards handed to an office, not to their people"
	}
	c.uncollected(s, z, cl)
	c.broughtIn(z, cl)
	cl.Flow = cl.Flow || !cl.Percent && c.within(z)
	if cl.Role == "" && c.someRegions(s, z) {
		cl.Role, cl.Reason = "other_region", ofSomeRegions
	}
	if cl.Role == "" && c.lookedUp(s, z) {
		cl.Role, cl.Reason = "example", "people looked up on the spot"
	}
	switch {
	case !cl.Percent && cl.Role == "" && (cl.Family == "kia" || cl.Family == "akta") && (c.served(s, z) || best != nil && best.act == "" && c.ofService(s)):
		cl.Role, cl.Reason = "applicants", "documents of a service"
	case cl.Role == "" && ((cl.Family == "kia" || cl.Family == "akta") && c.visitors(zs, k) || !cl.Percent && c.cameIn(s, z)):
		cl.Role, cl.Reason = "applicants", "some of those who came to a service"
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
	cl.That = cl.That || cl.Percent && z.tok+1 < z.post.to && c.lowered(z.tok+1, c.a.particles.Pointers...) // "19,3 persen ini"
	c.allotted(s, zs, k, cl, best)
	if best != nil && cl.Cohort == "" && c.foreignBlanks(s, best) {
		cl.Cohort = "foreign"
	}
}
