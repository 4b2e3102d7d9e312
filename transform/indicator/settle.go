package indicator

import "rekap/transform/numeral"

// settle gives a figure without words of its own those of the text before, and
// names its indicator.
func (c *context) settle(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	if cl.Family == "ktp" && c.issuedInList(s, z) {
		cl.Family, cl.Strength, cl.Rule = "print", 0.6, "list"
	}
	if generic(cl.Family) {
		c.specify(s, zs, k, first)
	}
	c.listed(s, zs, k, first)
	c.withoutPaper(first+k, cl)
	c.continues(s, z, first+k, cl)
	c.toldAgain(z, first+k, cl)
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
	c.runOut(z, cl)
	cl.Rest = cl.Rest || cl.Source > Beside && !cl.Percent && c.stillToDo(s, z, cl)
	c.fewerPrinted(s, zs, k, first)
	cl.whole = partOfAny(zs, k)
	c.whole(s, zs, k, first)
	c.parted(zs, k, first)
	c.targetOf(s, zs, k, first)
	c.takenFromTarget(s, z, first+k)
	c.complement(z, cl, first+k)
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
	if c.farOff(z, cl) {
		cl.Role, cl.Reason = "supposed", "what something is far from"
	}
	if cl.Role == "" && (c.ofSome(z, cl) || c.averageElsewhere(z, cl) || c.leavesElsewhere(zs, k, first)) {
		cl.Role, cl.Reason = "other_region", ofSomeRegions
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
	c.addedToStock(first + k)
	c.toBeStocked(s, z, cl)
	c.cameOfRequest(s, z, cl)
	c.leftOfCame(s, z, cl)
	if c.ifGiven(s, z, cl) {
		cl.Role, cl.Reason = "supposed", onlySupposed
	}
	if c.enoughFor(s, z, cl) {
		cl.Role, cl.Reason = "supposed", onlySupposed
	}
	if c.meantFor(s, z, cl) {
		cl.Role, cl.Reason = "part", "some of those told before"
	}
	cl.Undone = cl.Undone || c.undoneTold(z, cl, first+k)
	c.name(s, z, cl)
	c.otherwise(s, zs, k, first)
}

// name finds the indicator of what the words say.
func (c *context) name(s *sentence, z *zone, cl *Claim) {
	if cl.Role == "gap" && !cl.Percent && cl.Flow && cl.Aim == "target" && !cl.Rest {
		cl.Role, cl.Reason, cl.Grew = "supposed", stillToCome, true // "diharapkan ada tambahan 1.900 orang": no target of all
	}
	if cl.Role == "gap" && !cl.beyond && !cl.Percent && (cl.Family == "ikd" || cl.Family == "record" && cl.lacks && (z.num.Unit.Class == numeral.Person || cl.unacted)) {
		grew := cl.Flow && !cl.Rest
		cl.Role, cl.Reason, cl.Undone, cl.short, cl.Grew = "", "", !grew, !grew, grew
	}
	if cl.Role != "" {
		return
	}
	if cl.Percent && z.num.Value == 100 && !c.paired(cl) && !(cl.Aim == "target" && cl.AimSaid && !cl.hoped && (cl.Source <= Beside || cl.set && cl.Source <= Before)) && !c.pursued(s, z, cl) {
		cl.Role, cl.Reason = "no_indicator", allOfThem
		return
	}
	if r, ok := roles[cl.Family]; ok {
		cl.Role, cl.Reason = r[0], r[1]
		return
	}
	if cl.Cohort == "first_time" && (cl.Family == "pemula" || cl.Family == "wajib" && !cl.Percent || cl.Family == "held" && !cl.Undone) {
		cl.Family = "pemula"
		cl.Cohort = ""
	}
	if cl.Family == "pemula" && (cl.Cohort == "first_time" || cl.Cohort == "voters") {
		cl.Cohort = ""
	}
	if cl.Percent && cl.Family == "wajib" {
		// "wajib KTP 631.075 jiwa, atau 99,52 persen": most likely of those recorded, which only the counts can tell
		cl.Family, cl.Base, cl.Strength, cl.Rule = "record", "wajib_ktp", min(cl.Strength, 0.3), "share_of_obliged"
		if cl.Aim == "target" && cl.AimSaid && c.a.usualTarget(z.num.Value, "record") && (c.main == "ikd" || c.ofIKD(s, cl)) {
			cl.Family, cl.Strength, cl.Rule = "ikd", 0.6, "usual_share" // hardly anybody asks for so few to be recorded
		}
	}
	aim := cl.Aim
	if cl.Undone && !cl.Percent {
		aim = "actual"
	}
	own := cl.Family
	if cl.Family == "held" && aim == "target" && cl.Percent {
		cl.Family = "record" // targets are set for the recording, whatever it is called
	}
	if aim == "target" && cl.AimSaid && cl.Unit && !cl.whole && !cl.Percent && c.main == "ikd" && (cl.Family == "wajib" || cl.Family == "population") {
		cl.Family, cl.Rule = c.main, "target_of_topic" // "target yang harus dicapai 128.526 wajib KTP"
	}
	if aim == "target" && !cl.Percent && cl.whole && (cl.Family == "record" || cl.Family == "held") {
		aim = "actual" // "dari target orang yang melakukan perekaman 1.062.533"
	}
	if aim == "target" && cl.Cohort == "first_time" && c.toRecord(cl) {
		// "3.412 remaja yang harus melakukan perekaman": they are counted, not the recording
		aim, cl.Family, cl.Cohort = "actual", "pemula", ""
	}
	if aim == "target" && c.toRecord(cl) {
		aim, cl.Family, cl.Strength, cl.Rule = "actual", "wajib", min(cl.Strength, 0.3), TargetOfRecording
	}
	key := reading{family: cl.Family, aim: aim, undone: cl.Undone, percent: cl.Percent}
	id, ok := c.a.lex.reads[key]
	if !ok && aim == "target" && cl.Undone && cl.Percent && z.num.Value < 100 {
		// "Meski tinggal sedikit, target 99,2 persen": a target is set for what is to be done, not for what is left
		key.undone = false
		if id, ok = c.a.lex.reads[key]; ok && c.a.usual(id, z.num.Value) {
			cl.Undone = false
		} else {
			key.undone, ok = true, false
		}
	}
	if !ok && aim == "target" && (groupFamily(cl.Family) || cl.Family == "blangko_requested" || c.plannedFor(s, z, cl)) {
		key.aim = "actual"
		id, ok = c.a.lex.reads[key]
	}
	if !ok && aim == "target" && !cl.Percent && cl.Source >= List && c.main == "ikd" && !childDocument(cl.Family) {
		// of people only the activation has a target; the words before were its base
		key.family = c.main
		if id, ok = c.a.lex.reads[key]; ok {
			cl.Family, cl.Rule = c.main, "target_of_topic"
		}
	}
	if !ok && aim == "target" && cl.Percent && cl.Source > Own && c.main == "ikd" && (own == "population" || own == "wajib") && !c.a.usualTarget(z.num.Value, c.main) {
		// "targetnya 47.500 penduduk, yaitu 25 persen dari wajib KTP": the people counted beside it are those aimed at
		key.family, key.aim = c.main, "target"
		if id, ok = c.a.lex.reads[key]; ok {
			cl.Family, cl.Rule = c.main, "target_of_topic"
		}
	}
	if ok && cl.Percent && cl.Source >= List && (!c.a.usual(id, z.num.Value) || cl.Family == "record" && cl.Source >= Before && aim == "actual" && z.num.Value < fewRecorded) && c.main != cl.Family {
		// words taken from elsewhere, and a share that cannot be: the article's own subject may fit
		other := key
		other.family = c.main
		if o, found := c.a.lex.reads[other]; found && c.a.usual(o, z.num.Value) {
			id, cl.Family, cl.Rule = o, c.main, "usual_share"
		}
	}
	if ok && cl.Percent && aim == "target" && cl.Source <= Beside && cl.Family != c.main && !c.a.usual(id, z.num.Value) {
		// "Target 30 persen dihitung dari pemegang KTP": people named as a base only
		other := key
		other.family = c.main
		if b := denominatorOf(&Claim{Family: own}); b != "" {
			if o, found := c.a.lex.reads[other]; found && c.a.usual(o, z.num.Value) {
				id, cl.Family, cl.Rule = o, c.main, "usual_share"
				if cl.Base == "" {
					cl.Base = b
				}
			}
		}
	}
	if ok {
		cl.Indicator = id
		return
	}
	if cl.Family != "" && cl.Role == "" {
		cl.Role, cl.Reason = "no_indicator", "no indicator for "+describe(cl)
	}
}

// fewRecorded is the share below which hardly a region's recorded lie: one taken for
// theirs only from the text before may be of the article's own subject.
const fewRecorded = 25

// paired tells whether a count is told as a second form of a share of all:
// "sudah 100 persen atau 17.999 orang".
func (c *context) paired(cl *Claim) bool {
	for i := range c.claims {
		if o := &c.claims[i]; o.Sentence == cl.Sentence && !o.Percent && o.Same >= 0 && &c.claims[o.Same] == cl {
			return true
		}
	}
	return false
}

func describe(cl *Claim) string {
	s := cl.Family
	if cl.Undone {
		s += " not done"
	}
	if cl.Aim == "target" {
		s += " as a target"
	}
	if cl.Percent {
		s += " in percent"
	}
	return s
}
