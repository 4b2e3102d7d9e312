package indicator

import "rekap/transform/numeral"

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
	if !cl.Percent && cl.Family == "wajib" && c.targetPassed(z) {
		cl.Role, cl.Reason = "no_indicator", "a target that was passed"
		return
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
	if id, ok := c.indicatorOf(s, z, cl, aim, own); ok {
		cl.Indicator = id
	} else if cl.Family != "" {
		cl.Role, cl.Reason = "no_indicator", "no indicator for "+describe(cl)
	}
}

// indicatorOf is the indicator that the vocabulary has for a claim with an aim, and for the
// article's subject where the words before made it another's that it cannot be. own is the family
// that its own words tell.
func (c *context) indicatorOf(s *sentence, z *zone, cl *Claim, aim, own string) (string, bool) {
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
	return id, ok
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

// describe tells in words what a claim counts.
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
