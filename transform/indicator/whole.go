package indicator

import "rekap/transform/numeral"

// whole reads a figure behind "dari": the base of the one before it.
func (c *context) whole(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	for j := 0; j < k; j++ {
		if zs[j].of != k {
			continue
		}
		p := &c.claims[first+j]
		if p.Percent && p.Cohort == "" && cl.Family == "pemula" && !groupFamily(p.Family) {
			p.Cohort = "first_time" // "71 persen dari total pemilih pemula 46.886 orang"
		}
		switch {
		case c.aimedWhole(p, cl, zs[j].tok, zs[k].tok):
			c.wholeOfPart(s, p, cl, zs[j].tok, first)
		case cl.Percent && p.Percent && p.Aim == "target" && c.levelNow(zs[j].tok, zs[k].tok):
			// "menargetkan perekaman 99 persen dari saat ini 94,1 persen"
			take(cl, p, Beside)
			cl.Aim, cl.AimSaid, cl.Base = "actual", true, ""
			continue
		case cl.Percent && p.Role == "gap" && !(cl.Aim == "target" && cl.AimSaid || s.first(layerAim, senseTarget, zs[k].pre.from, zs[k].tok) != nil):
			// "naik 4,2 persen dibanding bulan sebelumnya, 30,5 persen"
			cl.Role, cl.Reason = "gap", LevelBefore
		case cl.Percent && !p.Percent && (p.That || !p.AimSaid) && !s.aimedIn(span{zs[j].tok, zs[k].post.to}):
			// "persentase 14.022 itu terhadap wajib KTP ialah 10,7 persen": no whole of it
			continue
		case cl.Percent && !p.Percent && p.Aim == "actual" && !s.aimedIn(span{zs[j].tok, zs[k].post.to}) && (cl.Source != Own || groupFamily(cl.Family)):
			// "158.200 orang, atau kalau dihitung terhadap wajib KTP 83,4 persen": the share of them
			take(cl, p, Beside)
		case cl.Percent == p.Percent && cl.Source != Own && c.levelElsewhere(s, zs[j].tok, &zs[k]):
			// "96,2 persen, hanya kalah dari Siak 98,1 persen",
			// "jauh dari rata-rata nasional 9 persen"
			take(cl, p, List)
			cl.Aim, cl.AimSaid = p.Aim, false
		case cl.Percent:
			// "3,8 persen dari target 30 persen"
			if p.Family != "" && (cl.Source != Own || cl.Family == p.Family || generic(cl.Family)) {
				cl.Family, cl.Undone, cl.Strength, cl.Source, cl.Rule = p.Family, false, p.Strength, Beside, "share_of"
				cl.Aim = "target"
				against := p.Family != "ikd" && s.first(layerBack, senseAgainst, zs[j].tok, zs[k].tok) != nil
				if !against && (zs[k].base.empty() && !cl.OwnBase || cl.Base == "" || cl.Base == "ikd_target") {
					cl.Base = p.Base // its own words come first: "dari target 25 persen dari jumlah penduduk"
				}
			}
		case cl.Source != Own && cl.Rule != namedInFront && c.ofThoseWho(s, &zs[k], p, cl):
			// "10.980 jiwa dari 299.590 jiwa yang sudah memiliki KTP-el"
		case cl.Source != Own && cl.Rule != namedInFront && c.again(cl, first+k):
			// "36 ribu dari total 654 ribu jiwa", told before as those who hold a card
		case cl.Source != Own && cl.Rule != namedInFront:
			// "904.025 jiwa dari 933.367 jiwa": the whole of what was told
			c.wholeOfPart(s, p, cl, zs[j].tok, first)
		}
		if b := denominatorOf(cl); b != "" && !cl.Percent {
			if p.Percent {
				p.Base, p.OwnBase = b, true
			}
			c.secondBase(j, first, b)
		}
	}
}

// ofThoseWho makes a count behind "dari" what a relative clause right behind it tells of those it
// counts, where a part without words of its own is some of them, and tells whether one does.
func (c *context) ofThoseWho(s *sentence, z *zone, part, whole *Claim) bool {
	if part.Source == Own || part.Percent || whole.Percent {
		return false
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from <= z.tok || !z.post.has(h.core) || h.group || h.other || h.act == "" || h.neg || wholeOf[h.family] != "wajib" || !c.narrows(s, z, h) {
			continue
		}
		whole.Family, whole.Aim, whole.Undone, whole.Source, whole.Strength, whole.Rule = h.family, "actual", false, Own, 0.8, "words"
		return true
	}
	return false
}

// aimedWhole tells whether a count is of all at whom an act aims, of whom a share in front of
// it is told: "perekaman 98 persen dari jumlah sasaran e-KTP sebesar 60 ribu penduduk". They
// are neither those reached nor all residents.
func (c *context) aimedWhole(share, whole *Claim, at, tok int) bool {
	if !share.Percent || whole.Percent || share.Aim != "actual" || share.Family == "ikd" || wholeOf[share.Family] == "" || whole.Family != share.Family && whole.Family != "population" {
		return false
	}
	i := c.together(at+1, tok, c.a.particles.Totals, c.a.particles.TargetNouns)
	return i >= 0 && i <= at+reachAimed
}

// reachAimed is within how many tokens behind a share those aimed at are told.
const reachAimed = 4

// wholeOfPart makes a count without words of its own behind "dari" the whole of the part, at a
// token, in front of it: those of whom the part is, or the cards or the target that it is some of.
func (c *context) wholeOfPart(s *sentence, part, whole *Claim, at, first int) {
	if part.Family == "print" && part.Role == "part" {
		whole.Family, whole.Aim, whole.Undone = part.Family, part.Aim, false
		whole.Strength, whole.Source, whole.Rule = 0.9*part.Strength, Beside, "whole_of"
		return
	}
	family, ok := wholeOf[part.Family]
	if !ok {
		return
	}
	cards := c.blank(c.noun(&c.t.Numbers[whole.Number]))
	if o := c.wholeBefore(part, first); o != "" {
		family = o
	}
	if family == "wajib" && c.firstTimersBefore(s, at) {
		family = "pemula" // "pemilih pemula yang sudah merekam baru 805 dari 5.424 orang"
	}
	if family == "child" && cards {
		family = "kia_blanks" // "24.356 keping dari 47.466 keping kartu": cards are no children
	}
	whole.Strength, whole.Source, whole.Rule = 0.9*part.Strength, Beside, "whole_of"
	if part.Family == "held" && part.Undone && family == "wajib" {
		whole.Strength = min(whole.Strength, ofLackers)
	}
	whole.Undone = false
	switch {
	case whole.Aim == "target" && part.Family == "ikd":
		whole.Family = "ikd"
	case whole.Aim == "target" && cards:
		whole.Family = part.Family // "30.100 keping dari target 45.000 keping": cards to be made
		if part.Family == "record" || part.Family == "held" {
			whole.Role, whole.Reason = "no_indicator", "cards to be made"
		}
	default:
		if family == "child" && whole.Aim == "target" && !part.Percent && c.t.Numbers[whole.Number].Unit.Class != numeral.Person {
			whole.Strength = min(whole.Strength, uncounted) // "160 ribu KIA dari target 370 ribu": all children, or those of a target
		}
		whole.Family, whole.Aim = family, "actual"
	}
}

// secondBase gives the share that a part is told as again the base that the part
// is of: "31 ribu dari 412 ribu wajib KTP, berarti 7,5 persen".
func (c *context) secondBase(j, first int, base string) {
	for i := first; i < len(c.claims); i++ {
		if o := &c.claims[i]; o.Same == first+j && o.Percent && o.Base == "" {
			o.Base, o.OwnBase = base, true
		}
	}
}

// again gives a whole without words of its own those of the people counted
// before it with the same value, and tells whether there are such.
func (c *context) again(cl *Claim, at int) bool {
	o := c.told(cl, at)
	if o == nil || cl.Percent || o.Undone || o.Cohort != "" || o.Aim == "target" || denominatorOf(o) == "" || c.t.Numbers[cl.Number].Value < leastShared {
		return false
	}
	cl.Family, cl.Undone, cl.Aim = o.Family, false, o.Aim
	cl.Strength, cl.Source, cl.Rule = o.Strength, Before, "same_value"
	return true
}

// wholeBefore is the people that the list so far named as the whole of such a
// part: "di A 8.011 orang dari total penduduk 212.867, di B 7.799 dari 177.035".
func (c *context) wholeBefore(p *Claim, first int) string {
	for j := first - 1; j >= 0 && p.Sentence-c.claims[j].Sentence <= 2; j-- {
		o := &c.claims[j]
		if o.Of < 0 || o.Family != p.Family || o.Undone != p.Undone || o.Percent {
			continue
		}
		if w := &c.claims[o.Of]; groupFamily(w.Family) {
			return w.Family
		}
	}
	return ""
}

// wholeOf is what a figure without words behind "dari" counts.
var wholeOf = map[string]string{
	"wajib": "population", "record": "wajib", "held": "wajib", "ikd": "wajib", "kia": "child", "akta": "child",
}

// ofOthersThan tells whether those whom a document is for are others than the people told
// last: no share of children's cards goes on from the obliged.
func (c *context) ofOthersThan(people, family string) bool {
	w, ok := wholeOf[family]
	return ok && (people == "wajib" || people == "child") && w != people
}

// denominatorOf is the base that a count stands for.
func denominatorOf(cl *Claim) string {
	if cl.Aim == "target" && cl.Family == "ikd" {
		return "ikd_target"
	}
	if cl.Undone {
		return ""
	}
	h := head{family: cl.Family}
	return denominator(&h)
}

// parted lets a part told behind its whole take the group of the whole: "dari
// 412 ASN sudah 390 yang aktif".
func (c *context) parted(zs []zone, k, first int) {
	if k == 0 || !zs[k-1].front {
		return
	}
	cl, w := &c.claims[first+k], &c.claims[first+k-1]
	if cl.Cohort == "" {
		cl.Cohort = w.Cohort
	} else if cl.Cohort == "first_time" && cl.Source == Before && w.Source == Own && w.Family == "wajib" && w.Cohort == "" {
		cl.Cohort, cl.Heir = "", first+k-1 // "Pemula 4.100 orang. Dari 290.300 wajib KTP, tinggal 3.900 orang": of them all
	}
	if w.Percent && w.Aim == "target" && !cl.AimSaid {
		cl.Aim = "actual"
	}
	switch {
	case cl.Percent && w.Percent && w.Aim == "target" && cl.BaseSpan == w.BaseSpan:
		cl.Base = "" // of the target or of its base: only counts can tell
	case cl.Percent && cl.Base == "":
		cl.Base = denominatorOf(w)
	}
}

// partIs gives a part the people that it is said to be behind its whole:
// "182.114 dari 264.512 jiwa adalah wajib KTP". The whole are the residents then.
func (c *context) partIs(s *sentence, w *zone, part, whole *Claim) bool {
	if part.Percent || whole.Source != Own || !groupFamily(whole.Family) || whole.Family == "population" {
		return false
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != whole.Family || h.core.from <= w.tok+1 || !w.post.has(h.core) {
			continue
		}
		words, weak, strong := s.between(w.tok+1, h.core.from)
		if words > reachSpelled || weak+strong > 0 || !c.leads(w.tok+1, h.core.from, c.a.particles.Being...) {
			return false
		}
		part.Family, part.Undone, part.Source, part.Strength, part.Rule = h.family, false, Own, 0.8, "said_of_part"
		whole.Family, whole.Source, whole.Strength, whole.Undone, whole.notYet, whole.Unit = "", Nowhere, 0, false, false, false
		return true
	}
	return false
}

// firstTimersBefore tells whether first-time holders are named in front of a figure, with
// no other between.
func (c *context) firstTimersBefore(s *sentence, tok int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "pemula" && h.core.to <= tok && !figureBetween(c.toks, h.core.to, tok) {
			return true
		}
	}
	return false
}

// aimedIn tells whether a word of target, but for the one in the name of a group, stands
// among the tokens.
func (s *sentence) aimedIn(in span) bool {
	for i := range s.marks[layerAim] {
		if m := &s.marks[layerAim][i]; m.has(senseTarget) && in.has(m.span) && !s.insideGroup(m) {
			return true
		}
	}
	return false
}

// asWhole tells whether a head only names those that something is a part of: "30 persen
// dari pemegang KTP-el", "dari 401.200 penduduk yang terekam".
func (s *sentence) asWhole(h *head) bool {
	of := s.last(layerGrammar, senseOf, s.from, h.core.from)
	return of != nil && s.close(of.to, h.core.from, reachAsWhole)
}

// reachAsWhole is how many words may stand between "dari" and what names the whole.
const reachAsWhole = 3

// ofLackers is the strength of those of whom some are without the card, whom nothing calls
// obliged to have it: "9.100 orang dari 1,3 juta warga belum memiliki KTP" may be of all residents.
const ofLackers = 0.3
