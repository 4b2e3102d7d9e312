package indicator

// settle gives a figure without words of its own those of the text before, and
// names its indicator.
func (c *context) settle(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	if cl.Family == "ktp" && c.issuedInList(s, z) {
		cl.Family, cl.Strength, cl.Rule = "print", 0.6, "list"
	}
	c.onOtherBase(s, z, first+k)
	if generic(cl.Family) {
		c.specify(s, zs, k, first)
	}
	c.listed(s, zs, k, first)
	c.usualByNow(s, zs, k, first)
	c.recordedObliged(s, zs, k, first)
	c.withoutPaper(first+k, cl)
	c.continues(s, z, first+k, cl)
	c.toldAgain(z, first+k, cl)
	c.othersAgain(z, first+k, cl)
	c.undoneBefore(s, z, first+k)
	c.besideSettled(zs, k, first)
	if cl.Family == "" && !c.sharedNoun(s, zs, k, first) {
		c.inherit(s, zs, k, first)
		if !cl.AimSaid && c.changeOfTarget(s, zs, cl) {
			cl.Aim = "target"
		}
		c.doneOfOpen(z, cl)
		c.cardsNamed(z, cl)
		c.onlyGiven(s, z, cl)
	}
	c.listedNeed(z, cl)
	c.neededPrints(z, cl)
	c.runOut(s, z, cl)
	cl.Rest = cl.Rest || cl.Source > Beside && !cl.Percent && c.stillToDo(s, z, cl)
	c.fewerPrinted(s, zs, k, first)
	cl.whole = partOfAny(zs, k)
	c.whole(s, zs, k, first)
	c.parted(zs, k, first)
	c.targetOf(s, zs, k, first)
	c.takenFromTarget(s, z, first+k)
	c.complement(s, z, cl, first+k)
	c.bothSexes(k, first)
	if cl.Percent && cl.Base == "" && k > 0 && zs[k].of < 0 {
		// "Dengan wajib KTP 252.913, maka persentase perekaman 96,79%"
		if m := s.first(layerGrammar, senseWith, s.from, zs[k-1].tok); m != nil && m.from-s.from <= 2 && groupFamily(c.claims[first+k-1].Family) {
			cl.Base = denominatorOf(&c.claims[first+k-1])
		}
	}
	cl.Must = !cl.Percent && c.mustHave(z)
	c.amongThose(z, k, first)
	if cl.Cohort == "" && c.countedIn(zs, k, first) {
		cl.Cohort = "some"
	}
	c.firstTimersOf(s, zs, k, first)
	c.ofPart(s, z, first+k)
	c.amongFirst(s, zs, k, first)
	c.deliveredToPrint(s, z, cl)
	c.remains(s, z, cl)
	c.cardsLeft(s, z, cl)
	if cl.Percent && cl.Base == "ikd_target" && !cl.AimSaid {
		cl.Aim = "actual" // a share of the target is what was reached of it
	}
	if cl.Percent && cl.Base == "" && cl.Family == "record" && cl.Aim == "actual" && cl.Of < 0 {
		// the obliged counted in the same sentence are its base
		for j := range zs {
			if o := &c.claims[first+j]; o.Family == "wajib" && !o.Percent && !o.Old {
				cl.Base = "wajib_ktp"
			}
		}
	}
	if cl.Percent && cl.Base == "" && cl.Family == "ikd" && cl.Aim == "actual" && cl.Source == Own && cl.Of < 0 && k > 0 {
		// "ada 246 ribu wajib KTP, baru 1 persen yang mengaktifkan IKD"
		if o := &c.claims[first+k-1]; o.Family == "wajib" && !o.Percent && !o.Old && o.Role == "" && o.Cohort == "" {
			cl.Base = "wajib_ktp"
		}
	}
	if cl.Percent && cl.Base == "" && cl.Aim == "actual" && cl.Of < 0 && c.childDocs[cl.Family] && !c.sharedByAll(first+k) {
		cl.Base = "child_population"
	}
	c.ofAllAges(z, cl)
	c.shareOfThose(s, z, first+k)
	c.topicBase(s, z, cl)
	c.elidedPeople(s, zs, k, first)
	c.bracketedPeople(s, zs, k, first)
	c.childrenBefore(zs, k, first)
	c.obligedBefore(zs, k, first)
	c.agedTarget(s, zs, k, first)
	c.covered(s, z, cl)
	if cl.Family == "pemula" && cl.Role == "" && (c.amongUndone(s, z, first+k) || c.ofThoseLeft(zs, k, first)) {
		cl.Role, cl.Reason = "cohort", "first-time holders among those still to do"
	}
	c.firstLeft(s, z, cl)
	c.someOf(s, zs, k, first)
	if cl.Role == "" && (c.letAlone(s, z, cl) || c.boundMissed(zs, k, first)) {
		cl.Role, cl.Reason = "supposed", "told to say how little there is"
	}
	if c.lacked(z, cl, first+k) {
		cl.Role, cl.Reason, cl.lacks = "gap", notALevel, true
	}
	if c.betweenTold(z, cl, first+k) {
		cl.Role, cl.Reason = "gap", notALevel
	}
	if cl.Role == "" && c.beyondAll(z, cl) {
		cl.Role, cl.Reason = "supposed", "by how far a target was passed"
	}
	if c.farOff(z, cl) {
		cl.Role, cl.Reason = "supposed", "what something is far from"
	}
	if cl.Role == "" && (c.ofSome(z, cl) || c.averageElsewhere(z, cl) || c.leavesElsewhere(zs, k, first)) {
		cl.Role, cl.Reason = "other_region", ofSomeRegions
	}
	if c.newVoters(s, z, cl) {
		cl.Role, cl.Reason = roles["voters"][0], roles["voters"][1]
	}
	if cl.Role == "" && outOfTen(zs, k) {
		cl.Role, cl.Reason = "example", "so many out of ten or a hundred"
	}
	if cl.Role == "" && c.targetInPeople(s, z, cl) {
		cl.Role, cl.Reason = "no_indicator", "the children that a target makes"
	}
	if cl.Role == "" && (c.ofBacklog(z, cl) || c.partOfBacklog(s, z, first+k)) {
		cl.Role, cl.Reason = roles["backlog"][0], roles["backlog"][1]
	}
	if cl.Role == "" && c.partOfPace(s, z, first+k) {
		cl.Role, cl.Reason = "daily", usualAmount
	}
	c.partsOfOthers(s, zs, k, first)
	c.residentsAhead(zs, k, first)
	c.baseNumbered(s, zs, k, first)
	c.onlyServed(s, z, cl)
	c.ofAge(s, z, cl)
	if c.namesOther(s, z, cl) || cl.Family == "kia" && c.bought(z) {
		cl.Role, cl.Reason = "other_document", ofAnotherCard
	}
	if cl.Role == "" && cl.Source >= List && c.deniedBehind(s, z, cl) {
		cl.Role, cl.Reason = "no_indicator", "people said not to be those told before"
	}
	if c.addsUp(zs, k, first) {
		cl.Cohort, cl.Whole = "", true
	}
	if c.overall(s, zs, k, first) {
		cl.Flow, cl.Whole = false, true
	} else if c.overallBefore(s, &zs[k], cl) {
		cl.Flow = false
	}
	c.otherYear(z, cl)
	s.perhapsSheets(cl)
	if cl.Role == "" && c.ofQuota(s, z, cl, first+k) {
		cl.Role, cl.Reason = "no_indicator", "a share of the documents allotted or aimed at"
	}
	c.ofFraction(s, z, cl)
	c.partOfThose(s, z, cl)
	c.leftOfReceived(first + k)
	c.aimedChildren(s, z, cl, first+k)
	c.madeByTarget(s, z, cl, first+k)
	c.addedToStock(first + k)
	c.toBeStocked(s, z, cl)
	c.cameOfRequest(s, z, cl)
	c.leftOfCame(s, z, cl)
	c.hopedGranted(z, cl)
	if c.ifGiven(s, z, cl) || c.evenIfAsked(s, cl) {
		cl.Role, cl.Reason = "supposed", onlySupposed
	}
	if c.enoughFor(s, z, cl) {
		cl.Role, cl.Reason = "supposed", onlySupposed
	}
	if c.meantFor(s, z, cl) || cl.Role == "" && c.someOfSame(s, zs, k, first+k) {
		cl.Role, cl.Reason = "part", "some of those told before"
	}
	if c.undoneTold(z, cl, first+k) {
		cl.Undone, cl.Aim, cl.AimSaid = true, "actual", false // "targetnya dari 30 persen itu berkurang"
	}
	if cl.Role == "" && (c.onlyDemanded(z, cl) || c.ofApplicants(s, z)) {
		cl.Role, cl.Reason = "applicants", "documents that are only asked for"
	}
	c.childHolders(s, cl)
	c.onlyMentioned(cl)
	c.name(s, z, cl)
	c.otherwise(s, zs, k, first)
}
