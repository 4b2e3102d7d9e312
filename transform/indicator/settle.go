package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// share gives two forms of one figure (count and share) the same words: those
// of the form that has the better ones.
func (c *context) share(s *sentence, a, b *Claim) {
	x, y := a.Strength, b.Strength
	if generic(a.Family) {
		x *= 0.2
	}
	if generic(b.Family) {
		y *= 0.2
	}
	switch {
	case b.Family == "" || a.Family != "" && x >= y:
		take(b, a, Beside)
	case a.Family == "" || y > x:
		take(a, b, Beside)
	}
	if a.Cohort == "" {
		a.Cohort = b.Cohort
	} else if b.Cohort == "" {
		b.Cohort = a.Cohort
	}
	for _, x := range [...][2]*Claim{{a, b}, {b, a}} {
		if x[1].Percent && x[1].Base == "" {
			x[1].Base = x[0].group
		}
	}
	if a.AimSaid && !b.AimSaid {
		b.Aim, b.AimSaid = a.Aim, true
	} else if b.AimSaid && !a.AimSaid {
		a.Aim, a.AimSaid = b.Aim, true
	}
	if a.Undone != b.Undone {
		a.Undone, b.Undone = true, true
	}
	if a.Role == "gap" && !b.Percent && b.Role == "" {
		b.Undone = true
	}
}

// take gives a claim the words of another.
func take(to, from *Claim, src Source) {
	to.Family, to.Undone = from.Family, from.Undone
	if !to.AimSaid {
		to.Aim = from.Aim
		to.AimSaid = from.AimSaid && src == Beside
	}
	if to.Cohort == "" {
		to.Cohort = from.Cohort
	}
	if src == List || src == Before {
		to.Flow = to.Flow || from.Flow && to.Family == "ikd"
	}
	if to.Base == "" && to.Percent == from.Percent && to.Of < 0 && to.Aim == from.Aim && (src <= List || !to.AimSaid) && !from.Old {
		to.Base = from.Base
	}
	to.Source = src
	switch src {
	case Beside:
		to.Strength, to.Rule = from.Strength, "beside"
	case List:
		to.Strength, to.Rule = max(0.9*from.Strength, min(from.Strength, 0.5)), "list"
	case Before:
		to.Strength, to.Rule = max(0.75*from.Strength, min(from.Strength, 0.4)), "sentence_before"
	default:
		to.Strength, to.Rule = 0.5, "topic"
	}
}

// settle gives a figure without words of its own those of the text before, and
// names its indicator.
func (c *context) settle(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	if generic(cl.Family) {
		c.specify(s, zs, k, first)
	}
	c.listed(zs, k, first)
	if cl.Family == "" {
		c.inherit(s, zs, k, first)
	}
	c.whole(zs, k, first)
	c.parted(zs, k, first)
	if cl.Percent && cl.Base == "" && k > 0 && zs[k].of < 0 {
		// "Dengan wajib KTP 252.913, maka persentase perekaman 96,79%"
		if m := s.first(layerGrammar, senseWith, s.from, zs[k-1].tok); m != nil && m.from-s.from <= 2 && groupFamily(c.claims[first+k-1].Family) {
			cl.Base = denominatorOf(&c.claims[first+k-1])
		}
	}
	c.remains(cl)
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
	c.name(z, cl)
}

// generic tells whether a family says only which document is meant.
func generic(f string) bool {
	return f == "ktp" || f == "blangko" || f == "anak" || f == "people"
}

// specify finds what is done with a document named without an act.
func (c *context) specify(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	switch cl.Family {
	case "anak":
		c.children(s, z, cl)
		return
	case "people":
		c.people(s, z, cl)
		return
	case "blangko":
		for j := k - 1; j >= 0; j-- {
			if o := &c.claims[first+j]; strings.HasPrefix(o.Family, "blangko_") && o.Role == "" {
				cl.Family, cl.Strength, cl.Rule = o.Family, 0.6, "list"
				return
			}
		}
		cl.Family, cl.Strength, cl.Rule = "blangko_stock", 0.45, "blangko_alone"
		if cl.Aim == "target" {
			cl.Strength = 0.2 // promised, hoped for
			cl.Aim = "actual"
		} else if cl.AimSaid || cl.Rest || s.last(layerAim, senseMention, z.pre.from, z.tok) != nil || s.first(layerState, senseAgain, z.tok, z.post.to) != nil {
			cl.Strength = 0.6
		}
		return
	}
	fits := func(f string) bool {
		switch cl.Family {
		case "ktp":
			if f != "print" && blank(c.noun(z.num)) {
				return false
			}
			return f == "record" || f == "held" || f == "print" || f == "ikd" && !cl.Percent
		}
		return false
	}
	for j := first + k - 1; j >= first; j-- {
		if fits(c.claims[j].Family) {
			cl.Family, cl.Strength, cl.Rule = c.claims[j].Family, 0.6, "list"
			return
		}
	}
	for i := len(c.topic) - 1; i >= 0; i-- {
		if h := &c.topic[i]; fits(h.family) && h.family != "ikd" {
			cl.Family, cl.Strength, cl.Rule = h.family, 0.5, "sentence_before"
			return
		}
	}
	if fits(c.main) && c.main != "ikd" {
		cl.Family, cl.Strength, cl.Rule = c.main, 0.4, "topic"
		return
	}
}

// listed lets a figure that only its noun names ("762 wajib e-KTP") go on with
// the list it stands in: "12.230 wajib e-KTP yang belum perekaman: A 762, …".
func (c *context) listed(zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if !cl.Unit || cl.AimSaid {
		return
	}
	noun := c.noun(zs[k].num)
	for j := k - 1; j >= 0; j-- {
		if o := &c.claims[first+j]; o.Family != "" && !groupFamily(o.Family) && !o.Percent && o.Role == "" && noun != "" && c.noun(zs[j].num) == noun && zs[j].of != k {
			take(cl, o, List)
			cl.Heir = first + j
			return
		}
	}
}

// noun is the word that a number counts.
func (c *context) noun(n *numeral.Number) string { return c.t.Text[n.Unit.Start:n.Unit.End] }

// children reads "215.000 anak" without an act: all children, unless a word of
// achievement makes it a part of them.
func (c *context) children(s *sentence, z *zone, cl *Claim) {
	if c.main != "kia" && c.main != "akta" || cl.Percent {
		cl.Family, cl.Strength = "", 0
		return
	}
	if cl.notYet || cl.Rest || cl.done || cl.AimSaid && cl.Aim == "actual" || cl.Role != "" {
		cl.Family, cl.Strength = "", 0
		return
	}
	cl.Family, cl.Aim, cl.Strength, cl.Rule = "child", "actual", 0.6, "children"
}

// people reads "Warga DIY berjumlah 3.609.696 jiwa": all residents, where a
// word of number and nothing else stands between.
func (c *context) people(s *sentence, z *zone, cl *Claim) {
	m := s.last(layerAim, senseMention, z.pre.from, z.tok)
	counted := m != nil && c.leads(m.from, m.to, "berjumlah", "jumlahnya")
	if cl.Percent || !counted || cl.notYet || cl.Rest || cl.done || cl.AimSaid || s.first(layerGrammar, senseThat, z.pre.from, z.tok) != nil || s.first(layerGrammar, senseThat, z.tok, z.post.to) != nil {
		cl.Family, cl.Strength = "", 0
		return
	}
	cl.Family, cl.Strength, cl.Rule = "population", 0.5, "people"
}

// remains makes a figure what is still to do where its words say so.
func (c *context) remains(cl *Claim) {
	switch cl.Family {
	case "record", "ikd", "held", "kia", "akta":
	default:
		return
	}
	switch {
	case cl.notYet || cl.Rest, cl.Back && c.gapAt > 0 && c.gapAt == c.seq-1 && !cl.Percent && cl.Source == Before:
		cl.Undone = true
	case cl.done && cl.Source != Own && cl.Source != Beside:
		cl.Undone = false
	}
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
	}
	if w.Percent && w.Aim == "target" && !cl.AimSaid {
		cl.Aim = "actual"
	}
	if cl.Percent && cl.Base == "" {
		cl.Base = denominatorOf(w)
	}
}

// inherit takes the words of an earlier figure of the sentence, of the figure
// or topic before, or of the article.
func (c *context) inherit(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if zs[k].front && !cl.Percent && k+1 < len(zs) {
		// "Dari 933.367 jiwa, yang telah terekam 904.025": the whole of what follows
		if n := &c.claims[first+k+1]; n.Family != "" && c.told(cl, first+k) == nil {
			if w, ok := wholeOf[n.Family]; ok && !n.Undone {
				cl.Family, cl.Aim, cl.Strength, cl.Source, cl.Rule = w, "actual", 0.8, Beside, "whole_of"
				return
			}
		}
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
		if groupFamily(o.Family) && (zs[j].front || cl.done || cl.notYet) {
			continue // "Wajib KTP 238.970, yang sudah 214.320"
		}
		take(cl, o, List)
		cl.Heir = first + j
		if o.Role != "" {
			cl.Role, cl.Reason = o.Role, o.Reason
		}
		return
	}
	if o := c.told(cl, first+k); o != nil {
		take(cl, o, Before)
		cl.Strength, cl.Rule = o.Strength, "same_value"
		return
	}
	if c.seen && !((cl.Percent || cl.done || cl.notYet) && groupFamily(c.claims[c.last].Family)) {
		o := &c.claims[c.recent(cl)]
		near := c.seq-c.lastAt <= 2
		if near || cl.Back {
			h := c.strongTopic()
			if h != nil && c.topicAt > c.lastAt && !cl.Back {
				cl.Family, cl.Undone = h.family, h.neg
				cl.Strength, cl.Source, cl.Rule = 0.6, Before, "sentence_before"
				if h.family == o.Family {
					cl.Heir, cl.Flow = c.last, o.Flow
				}
				return
			}
			heir := c.partFor(c.recent(cl))
			o = &c.claims[heir]
			take(cl, o, Before)
			cl.Heir = heir
			if cl.AimSaid && cl.Aim != o.Aim {
				cl.Undone = false
			}
			return
		}
	}
	if (cl.Percent || cl.done || cl.notYet) && c.seen && groupFamily(c.claims[c.last].Family) && c.seq-c.lastAt <= 2 {
		// past the group told last, the act told before it
		for j := c.last; j >= 0 && c.claims[c.last].Sentence-c.claims[j].Sentence <= 2; j-- {
			if o := &c.claims[j]; o.Family != "" && !groupFamily(o.Family) && o.Role == "" {
				take(cl, o, Before)
				cl.Heir = j
				return
			}
		}
	}
	if h := c.strongTopic(); h != nil {
		cl.Family, cl.Undone = h.family, h.neg
		cl.Strength, cl.Source, cl.Rule = 0.55, Before, "sentence_before"
		if c.seen && c.seq-c.lastAt <= 6 && c.claims[c.last].Family == h.family {
			cl.Heir, cl.Flow = c.last, c.claims[c.last].Flow
		}
		return
	}
	if c.main != "" {
		cl.Family, cl.Source, cl.Rule, cl.Strength = c.main, Topic, "topic", 0.4
	}
}

// recent is the last figure of the same form (count or share) near the last
// figure, else the last figure.
func (c *context) recent(cl *Claim) int {
	l := &c.claims[c.last]
	best := -1
	for j := c.last; j >= 0 && j > c.last-6 && l.Sentence-c.claims[j].Sentence <= 2; j-- {
		o := &c.claims[j]
		if o.Percent != cl.Percent || o.Family != l.Family || o.Role != "" {
			continue
		}
		if o.Aim == "actual" || cl.AimSaid {
			return j
		}
		if best < 0 {
			best = j
		}
	}
	if best < 0 {
		return c.last
	}
	return best
}

// partFor is the figure of which the one at an index is the whole: a list that
// follows details the part, not its base.
func (c *context) partFor(at int) int {
	for j := at - 1; j >= 0 && j >= at-3; j-- {
		if o := &c.claims[j]; o.Of == at && o.Family != "" && o.Role == "" && !groupFamily(o.Family) {
			return j
		}
	}
	return at
}

// told finds an earlier figure of the same value: "sebaran 321.989 jiwa
// tersebut".
func (c *context) told(cl *Claim, at int) *Claim {
	v := c.t.Numbers[cl.Number].Value
	if v < 100 && !cl.Percent {
		return nil
	}
	for j := at - 1; j >= 0 && j >= at-60; j-- {
		o := &c.claims[j]
		if o.Percent == cl.Percent && o.Indicator != "" && o.Source == Own && c.t.Numbers[o.Number].Value == v {
			return o
		}
	}
	return nil
}

// strongTopic is what the sentence before was last about.
func (c *context) strongTopic() *head {
	for i := len(c.topic) - 1; i >= 0; i-- {
		if h := &c.topic[i]; !h.group && !h.other && !generic(h.family) {
			return h
		}
	}
	return nil
}

// whole reads a figure behind "dari": the base of the one before it.
func (c *context) whole(zs []zone, k, first int) {
	cl := &c.claims[first+k]
	for j := 0; j < k; j++ {
		if zs[j].of != k {
			continue
		}
		p := &c.claims[first+j]
		switch {
		case cl.Percent:
			// "3,8 persen dari target 30 persen"
			if p.Family != "" && (cl.Source != Own || cl.Family == p.Family || generic(cl.Family)) {
				cl.Family, cl.Undone, cl.Strength, cl.Source, cl.Rule = p.Family, false, p.Strength, Beside, "share_of"
				cl.Aim = "target"
				cl.Base = p.Base
			}
		case cl.Source != Own:
			// "904.025 jiwa dari 933.367 jiwa": the whole of what was told
			if w, ok := wholeOf[p.Family]; ok {
				cl.Undone = false
				cl.Strength, cl.Source, cl.Rule = 0.9*p.Strength, Beside, "whole_of"
				if cl.Aim == "target" && p.Family == "ikd" {
					cl.Family = "ikd"
				} else {
					cl.Family, cl.Aim = w, "actual"
				}
			}
		}
		if p.Percent && !cl.Percent {
			if b := denominatorOf(cl); b != "" {
				p.Base = b
			}
		}
	}
}

// wholeOf is what a figure without words behind "dari" counts.
var wholeOf = map[string]string{
	"record": "wajib", "held": "wajib", "ikd": "wajib", "kia": "child", "akta": "child",
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

// roles of families that are no indicator.
var roles = map[string][2]string{
	"kk":            {"family_card", "families or family cards"},
	"other":         {"other_document", "another document"},
	"other_service": {"applicants", "applicants or documents of a service"},
	"migration":     {"migration", "people moving"},
	"loss":          {"other_document", "lost or damaged cards"},
	"mortality":     {"count_of_things", "births or deaths"},
	"backlog":       {"backlog", "cards waiting to be printed"},
	"voters":        {"other_agency", "figures of the election offices"},
	"programme":     {"count_of_things", "people or money of a programme"},
	"staff":         {"count_of_things", "staff"},
	"change":        {"gap", "a change, not a level"},
	"blangko_need":  {"need", "cards needed or lacking"},
	"blangko_used":  {"used", "cards used or spoilt"},
}

// name finds the indicator of what the words say.
func (c *context) name(z *zone, cl *Claim) {
	if cl.Role == "gap" && cl.Family == "ikd" && !cl.Percent {
		cl.Role, cl.Reason, cl.Undone = "", "", !cl.Flow
	}
	if cl.Role != "" {
		return
	}
	if cl.Percent && z.num.Value == 100 && !(cl.Aim == "target" && cl.AimSaid && cl.Source <= Beside) {
		cl.Role, cl.Reason = "no_indicator", "all of them, as a manner of speaking"
		return
	}
	if r, ok := roles[cl.Family]; ok {
		cl.Role, cl.Reason = r[0], r[1]
		return
	}
	if cl.Cohort == "first_time" && (cl.Family == "pemula" || cl.Family == "held" && !cl.Undone) {
		cl.Family = "pemula"
		cl.Cohort = ""
	}
	if cl.Family == "pemula" && cl.Cohort == "first_time" {
		cl.Cohort = ""
	}
	aim := cl.Aim
	if cl.Undone && !cl.Percent {
		aim = "actual"
	}
	if cl.Family == "held" && aim == "target" && cl.Percent {
		cl.Family = "record" // targets are set for the recording, whatever it is called
	}
	key := reading{family: cl.Family, aim: aim, undone: cl.Undone, percent: cl.Percent}
	id, ok := c.a.lex.reads[key]
	if !ok && aim == "target" && (groupFamily(cl.Family) || cl.Family == "blangko_requested") {
		key.aim = "actual"
		id, ok = c.a.lex.reads[key]
	}
	if !ok && aim == "target" && !cl.Percent && cl.Source >= List && c.main == "ikd" {
		// of people only the activation has a target; the words before were its base
		key.family = c.main
		if id, ok = c.a.lex.reads[key]; ok {
			cl.Family, cl.Rule = c.main, "target_of_topic"
		}
	}
	if ok && cl.Percent && cl.Source >= List && !c.a.usual(id, z.num.Value) && c.main != cl.Family {
		// words taken from elsewhere, and a share that cannot be: the article's own subject may fit
		other := key
		other.family = c.main
		if o, found := c.a.lex.reads[other]; found && c.a.usual(o, z.num.Value) {
			id, cl.Family, cl.Rule = o, c.main, "usual_share"
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

func groupFamily(f string) bool {
	switch f {
	case "wajib", "population", "pemula", "child":
		return true
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
