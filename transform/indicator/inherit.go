package indicator

import (
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// inherit takes the words of an earlier figure of the sentence, of the figure
// or topic before, or of the article.
func (c *context) inherit(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if c.toCome(s, &zs[k], cl) || c.partsOfThose(s, &zs[k], cl) {
		return
	}
	if c.ofOthers(&zs[k], cl) {
		cl.Family, cl.Source, cl.Rule = "other", Own, "words"
		return
	}
	if c.spread(s, &zs[k], cl) || c.spreadOn(s, cl, first+k) {
		cl.Family, cl.Source, cl.Rule = "population", Own, "spread"
		return
	}
	if zs[k].front && c.targetAhead(s, zs, k, first) {
		return
	}
	if zs[k].front && !cl.Percent && k+1 < len(zs) {
		// "Dari 933.367 jiwa, yang telah terekam 904.025": the whole of what follows
		if n := &c.claims[first+k+1]; n.Family != "" && c.told(cl, first+k) == nil {
			if n.Family == "ikd" && cl.AimSaid && cl.Aim == "target" {
				cl.Family, cl.Strength, cl.Source, cl.Rule = n.Family, 0.8, Beside, "whole_of" // "Dari target 24.100 orang masih tersisa 18.463"
				return
			}
			// "Dari 87.320 anak, 39.109 anak belum punya KIA": children not served are of children
			if w, ok := wholeOf[n.Family]; ok && (!n.Undone || cl.Children && w == "child" && !n.Percent && zs[k].num.Value > zs[k+1].num.Value) && !n.Flow {
				cl.Family, cl.Aim, cl.Strength, cl.Source, cl.Rule = w, "actual", 0.8, Beside, "whole_of"
				return
			}
		}
	}
	if c.wholeBehindRest(zs, k, first) || c.ofObliged(s, zs, k, first) {
		if cl.Family == "" {
			cl.Family = "population"
		}
		cl.Aim, cl.Strength, cl.Source, cl.Rule = "actual", 0.8, Beside, "whole_of"
		return
	}
	if n := first + k + 1; k+1 < len(zs) && !cl.Percent && cl.Source == Nowhere && c.coupled(s, zs, k) && c.claims[n].Source == Own && !c.claims[n].Undone {
		// "Kabupaten A 84.000 jiwa dengan pemilik KIA 17.000 orang"
		if w, ok := wholeOf[c.claims[n].Family]; ok && c.claims[n].Family != "ikd" {
			cl.Family, cl.Aim, cl.Strength, cl.Source, cl.Rule = w, "actual", 0.7, Beside, "whole_of"
			return
		}
	}
	if c.ofTarget(s, zs, k, first) || c.ofObligedAct(s, zs, k, first) || c.drawnTarget(zs, k, first) || c.theyUrged(s, &zs[k], cl) {
		return
	}
	if k == 0 && (c.underHeading(cl) || c.announcedPeople(&zs[k], cl)) || c.inRun(zs, k, first) {
		return
	}
	if k > 0 && (c.stillInStore(s, zs, k, first) || c.toArrive(zs, k, first)) {
		return
	}
	for j := k - 1; j >= 0; j-- {
		o := &c.claims[first+j]
		if o.Family == "" || generic(o.Family) || o.Of == first+k {
			continue
		}
		if cl.Percent && groupFamily(o.Family) {
			if cl.Base == "" && zs[j].front {
				cl.Base = denominatorOf(o)
			}
			continue
		}
		if c.ofHavers(s, &zs[k], cl, o) {
			cl.Heir = first + j
			return
		}
		if groupFamily(o.Family) && (zs[j].front || cl.done || cl.notYet || o.Family == "pemula" && c.leads(zs[k].pre.from, zs[k].tok, c.a.particles.Rests...)) {
			continue // "Wajib KTP 238.970, yang sudah 214.320", "pemula 9.350 jiwa, sisanya 3.118 jiwa"
		}
		if c.main == "ikd" && o.Family == "wajib" && !cl.Percent && c.namedTarget(s, &zs[k], cl) {
			continue // "Wajib KTP 604.000 orang, sehingga targetnya 151.000 orang"
		}
		if zs[j].front && o.Family == "record" && !cl.Percent && c.main == "ikd" && cl.AimSaid && cl.Aim == "target" {
			continue // "Dari 604.000 yang terekam, targetnya 151.000 orang"
		}
		if cl.Percent && !o.Percent && o.Source >= Before && zs[j].num.Unit.Class != numeral.Person && zs[j].num.Value < leastPeople {
			continue // "Lima lainnya di bawah itu, yaitu A 89 persen"
		}
		if !cl.Percent && !o.Percent && partOfAny(zs, j) && !partOfAny(zs, k) {
			continue // "A 34.112 dari target 39.004, B 31.820"
		}
		if cl.Percent && o.Percent && o.Aim == "target" && !cl.AimSaid && partOfAny(zs, j) && !partOfAny(zs, k) && !c.targetOfNext(zs[j].tok, zs[k].tok) {
			continue // "A 14 persen dari target 30 persen, B 11 persen"
		}
		take(cl, o, List)
		cl.Heir = first + j
		if c.targetBetween(s, zs, j, k, cl) {
			cl.Undone = false
		}
		c.granted(s, &zs[j], &zs[k], cl)
		if o.Aim == "target" && !cl.AimSaid && (zs[j].front && cl.Percent == o.Percent || c.bracketed(s, zs[j].tok, zs[k].tok) || cl.Percent && o.Percent && (c.namedByTarget(zs[j].tok, zs[k].tok) || c.underNational(&zs[j], &zs[k]))) {
			cl.Aim = "actual"
		}
		if n := zs[k].num; cl.Base == "" && cl.Percent && o.Percent && n.End == n.Digits.End {
			cl.Base = o.Base // "92,1 persen dari wajib KTP, targetnya 95" leaves out more than the "persen"
		}
		if !cl.AimSaid && (c.setAgainst(s, zs, j, k) || c.nowTold(s, zs, j, k) || c.whoDid(s, zs, j, k)) {
			cl.Aim, cl.Base = "actual", ""
		}
		if (o.Role == "gap" || o.Grew) && (c.levelBehind(s, zs, k) || c.levelSince(zs, j, k) || c.shiftedBy(s, &zs[j]) || j == k-1 && k+1 < len(zs) && s.changedBy(&zs[j], &zs[k])) {
			cl.Flow = false // "bertambah 3.210 jiwa menjadi 251.300 jiwa": the level
		} else if o.Role == "gap" && (cl.set || cl.Percent && cl.Aim == "target" && cl.AimSaid && !cl.hoped) {
			// "kurang 17,6 persen untuk mencapai target 30 persen": the target is no gap
		} else if o.Role == "no_indicator" && o.Percent && cl.Percent && cl.set {
			// "Jangankan 100 persen, target 60 persen saja berat": it is set
		} else if o.Reason == allOfThem && cl.Percent && kindBetween(c.toks, place, zs[j].tok, zs[k].tok) {
			// "Kecamatan A 100 persen, Kecamatan B 99,1 persen": so many are no manner of speaking
		} else if o.Role == "supposed" && o.Percent == cl.Percent && c.onlyThis(&zs[k]) {
			// "Satu persen saja belum, masih 0,2 persen": the level is no case
		} else if o.Role == "supposed" && cl.AimSaid && cl.Aim == "target" {
			// "diperkirakan akan 6.000 orang, jauh di bawah target 25 persen": it is set
		} else if o.Role == "other_agency" && c.leads(zs[k].pre.from, zs[k].tok, c.a.particles.Offices...) {
			// "menurut BPS 278.810 jiwa, sedangkan menurut Disdukcapil 286.969": our own
		} else if o.Role != "" && cl.Rule != "granted" && (o.Role != "no_indicator" || o.Percent == cl.Percent && !c.reachedInstead(cl, o)) {
			cl.Role, cl.Reason = o.Role, o.Reason // a share without a name says nothing of a count
		}
		return
	}
	if c.stoodFor(cl) {
		cl.Family, cl.Source, cl.Strength, cl.Rule = "other", Before, 0.6, "sentence_before"
		return
	}
	if o := c.roundedBefore(s, first+k); o != nil {
		take(cl, o, Before)
		cl.Strength, cl.Rule = o.Strength, Answer
		return
	}
	if c.gotMore(&zs[k], cl) || c.inHand(s, &zs[k], cl) {
		return
	}
	if o := c.thatTarget(&zs[k], cl, first+k); o != nil {
		take(cl, o, Before)
		cl.Aim, cl.Rule = o.Aim, "same_value"
		return
	}
	if o := c.targetInPart(zs, k, first); o != nil {
		take(cl, o, Before)
		cl.Aim, cl.Rule = o.Aim, "target_in_part"
		return
	}
	if o := c.told(cl, first+k); o != nil {
		take(cl, o, Before)
		cl.Strength, cl.Rule = o.Strength, "same_value"
		if l := &c.claims[c.last]; c.seen && c.seq-c.lastAt <= 2 && cl.Percent && l.Percent && l.Family == cl.Family && cl.Base == "" && l.Base != "ikd_target" && !(o.Of >= 0 && c.claims[o.Of].Percent) {
			cl.Base = l.Base // a headline lends no base; the share told just before does
		}
		return
	}
	if c.locked(&zs[k], cl) || c.ofOtherBefore(cl, first) || c.ofUncounted(&zs[k], cl, first) || c.ofThoseCounted(&zs[k], cl) {
		return
	}
	past := c.pastGroup(&zs[k], cl)
	if c.seen && !past {
		o := &c.claims[c.recent(cl)]
		near := c.seq-c.lastAt <= 2
		if near || cl.Back {
			h := c.topicFor(cl)
			if h != nil && c.topicAt > c.lastAt && !cl.ofOtherPeople(h.family) && (!cl.Back || c.topicAt == c.seq-1 && c.lastAt < c.topicAt) {
				cl.Family, cl.Undone = h.family, h.neg && !c.namedTarget(s, &zs[k], cl)
				cl.Strength, cl.Source, cl.Rule = c.topicStrength(cl, 0.6), Before, "sentence_before"
				if h.family == o.Family {
					cl.Heir, cl.Flow = c.last, cl.Flow || o.Flow
				} else {
					c.tied(s, &zs[k], h, first+k)
				}
				return
			}
			heir := c.measuredBy(cl, c.partFor(c.recent(cl)))
			if c.targetBeforeIt(s, zs, k, &c.claims[heir]) {
				heir = c.last
			}
			// "Angka itu setara 41.000 orang" tells the target in people; a
			// second share or count after it is another figure
			pointed := cl.Back && cl.Percent != c.claims[heir].Percent
			if l := &c.claims[c.last]; k == 0 && !cl.Percent && l.Percent && l.Aim == "target" && c.lastAt == c.seq-1 && s.first(layerGrammar, senseSame, zs[k].pre.from, zs[k].tok) != nil {
				heir, pointed = c.last, true // "Bagi daerah itu setara 41.000 orang": the target in people
			}
			o = &c.claims[heir]
			own := cl.Cohort
			take(cl, o, Before)
			cl.Heir = heir
			c.grantedOf(s, o, &zs[k], cl)
			cl.Undone = cl.Undone || c.stillThere(&zs[k], cl, first+k)
			if !cl.Percent && parted[o.Cohort] && zs[k].num.Value > c.t.Numbers[o.Number].Value && c.ofPlaceIn(&zs[k], region.Plain, region.Kinded, region.District) {
				cl.Cohort, cl.Heir = own, -1 // more than those of an event: no part of them
			}
			if c.ofAllAgain(s, &zs[k], cl, o) {
				cl.Cohort, cl.Heir = own, -1
			}
			if of := zs[k].of; of >= 0 && parted[o.Cohort] && c.lowered(zs[of].tok+1, c.a.particles.Obligatory...) {
				cl.Cohort, cl.Heir = own, -1 // "Yang belum 1.502 jiwa dari 170.690 wajib KTP" is of all
			}
			if c.ofBothSexes(&zs[k], cl, heir) {
				cl.Cohort = own
			}
			if o.Cohort != "" && o.Family == "print" && !cl.Percent && zs[k].num.Value > c.t.Numbers[o.Number].Value {
				cl.Cohort = own // "pemula 6.100 keping, rusak 8.900 keping. Totalnya 15.000 keping"
			}
			if c.ofThoseThere(&zs[k], cl, o) {
				cl.Undone = false
			} else if !cl.Back && !cl.Rest && o.leftOnly() && c.ofPlaceIn(&zs[k], region.District) {
				cl.Strength = uncounted // "Tinggal 9 ribu lagi. Terbanyak di A 5.000": of those left or those there are
			}
			if !cl.AimSaid && !pointed && !c.nextYear(s, zs, k, o) {
				cl.Aim = "actual" // a target does not make the next sentence's figure one
			}
			if cl.AimSaid && (cl.Aim != o.Aim || c.namedTarget(s, &zs[k], cl)) {
				cl.Undone = false
			}
			if c.ofStrangers(s, &zs[k], cl) {
				cl.Strength = uncounted // "Buruh pabrik 1.100 orang": whether they belong to those told is open
			}
			if o.Undone && cl.Undone && c.seq-c.lastAt > 1 && o.Block != cl.Block && cl.bare() && c.toldReached(o.Family) && !namesUndone(s, o.Family, zs[k].tok) {
				cl.Strength = uncounted // paragraphs on, whether those left or those reached are told of is open
			}
			return
		}
	}
	if past && c.seq-c.lastAt <= 2 {
		// past the group told last, the act told before it
		for j := c.last; j >= 0 && c.claims[c.last].Sentence-c.claims[j].Sentence <= reachAct; j-- {
			if o := &c.claims[j]; o.Family != "" && !groupFamily(o.Family) && !(cardsOnly(o) && zs[k].num.Unit.Class == numeral.Person) && !c.ofOthersThan(c.claims[c.last].Family, o.Family) && (o.Role == "" || o.Role == "no_indicator" && o.Undone && !o.Percent && !cl.Percent && cl.done) {
				take(cl, o, Before)
				cl.Heir = j
				if !cl.AimSaid {
					cl.Aim = "actual"
				}
				if c.claims[c.last].Family == "population" && !cl.AimSaid && !cl.done && !cl.notYet && !cl.Back {
					cl.Strength = uncounted // "Sebaran terbanyak di A 16 persen" may be of the residents
				}
				return
			}
		}
	}
	if h := c.peopleAhead(); h != nil && cl.bare() && c.answers(s, &zs[k], h) {
		cl.Family, cl.Strength, cl.Source, cl.Rule = h.family, 0.55, Before, Answer
		return
	}
	if h := c.topicFor(cl); h != nil {
		cl.Family, cl.Undone = h.family, h.neg && !c.namedTarget(s, &zs[k], cl)
		cl.Strength, cl.Source, cl.Rule = c.topicStrength(cl, 0.55), Before, "sentence_before"
		c.tied(s, &zs[k], h, first+k)
		if c.seen && c.seq-c.lastAt <= 6 && c.claims[c.last].Family == h.family {
			cl.Heir, cl.Flow = c.last, cl.Flow || c.claims[c.last].Flow
		}
		return
	}
	if o := c.undoneThere(&zs[k], cl, first+k); o >= 0 {
		take(cl, &c.claims[o], Before)
		cl.Heir = o
		return
	}
	if c.targetAhead(s, zs, k, first) {
		return
	}
	if cl.bare() && c.partsInPlaces(zs, k, first) {
		take(cl, &c.claims[first], List)
		return
	}
	if c.nextInPlaces(&zs[k], cl) {
		take(cl, &c.claims[c.last], Before)
		cl.Heir = c.last
		return
	}
	if heir := c.onlyShares(s, &zs[k], cl); heir >= 0 {
		take(cl, &c.claims[heir], Before)
		cl.Heir = heir
		if !cl.AimSaid {
			cl.Aim = "actual"
		}
		return
	}
	if c.main != "" {
		cl.Family, cl.Source, cl.Rule, cl.Strength = c.main, Topic, "topic", 0.4
		if c.onlyToldOf(&zs[k], cl, first+k) {
			cl.Source, cl.Strength = Before, 0.55
		} else if c.aboveReached(cl) {
			cl.Source, cl.Rule, cl.Strength = Before, "above_reached", 0.55
		} else if c.main == "ikd" && cl.AimSaid && cl.Aim == "target" && !cl.hoped && (cl.Percent && cl.OwnBase || c.ofCountedBase(s, zs, k)) {
			cl.Source, cl.Strength = Before, 0.6 // "pusat memasang 30 persen dari wajib KTP": of nothing else
		}
	}
}

// precisely tells whether a sentence gives in full what the one before told
// only by its order: "tinggal belasan ribu. Tepatnya, 12.599 jiwa".
func (c *context) precisely(s *sentence) bool {
	return c.leads(s.from, s.from+1, c.a.particles.Exactly...)
}
