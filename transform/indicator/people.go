package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// specify finds what is done with a document named without an act.
func (c *context) specify(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	switch cl.Family {
	case "anak":
		c.children(s, z, cl)
	case "people":
		c.people(s, z, cl)
	case "blangko":
		c.blankCards(s, zs, k, first)
	case "ktp":
		c.cards(s, z, first, first+k)
	}
}

// blankCards finds what is told of blank cards without a word of it: what the list before them
// tells, that they came, that they are needed, or else that they are in hand.
func (c *context) blankCards(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	for j := k - 1; j >= 0; j-- {
		if o := &c.claims[first+j]; strings.HasPrefix(o.Family, "blangko_") && o.Role == "" {
			cl.Family, cl.Strength, cl.Rule = o.Family, 0.6, "list"
			return
		}
	}
	if f := c.asChildBlanks(s, z, cl); f != "" {
		cl.Family, cl.Strength, cl.Rule = f, 0.6, "list"
		return
	}
	if c.leads(z.pre.from, z.tok, c.a.particles.Arrived...) || c.got(s, z) {
		cl.Family, cl.Strength, cl.Rule = "blangko_received", 0.6, "arrived"
		return
	}
	if c.needed(s, z) {
		cl.Family, cl.Strength, cl.Rule = "blangko_need", 0.6, "blangko_needed"
		return
	}
	cl.Family, cl.Strength, cl.Rule = "blangko_stock", 0.3, "blangko_alone"
	if cl.Aim == "target" {
		cl.Strength = 0.2 // promised, hoped for
		cl.Aim = "actual"
	} else if cl.Rest || c.having(s, z) && (!c.sinceIn(z) || c.leads(z.pre.from, z.tok, c.a.particles.Still...)) {
		cl.Strength = 0.6
	}
}

// cards finds what is done with cards named without an act, those of the claim at an index: what
// its sentence, of which first is the first claim, or the text before tells of them.
func (c *context) cards(s *sentence, z *zone, first, at int) {
	cl := &c.claims[at]
	if cl.Percent && s.holding(z.tok) {
		cl.Family, cl.Strength, cl.Rule = "held", 0.6, "list"
		return
	}
	fits := func(f string) bool {
		if f != "print" && c.blank(c.noun(z.num)) {
			return false
		}
		return f == "record" || f == "held" || f == "print" || f == "ikd" && !cl.Percent
	}
	if o := c.told(cl, at); o != nil && fits(o.Family) {
		cl.Family, cl.Strength, cl.Rule = o.Family, o.Strength, "same_value" // "Setahun cetak 9.112 KTP", later "9.112 KTP baru"
		return
	}
	for j := at - 1; j >= first; j-- {
		if fits(c.claims[j].Family) {
			cl.Family, cl.Strength, cl.Rule = c.claims[j].Family, min(0.6, c.claims[j].Strength), "list"
			cl.Role, cl.Reason = c.claims[j].Role, c.claims[j].Reason
			return
		}
	}
	if c.cardsOfMonth(s, z, cl) {
		cl.Family, cl.Strength, cl.Rule = "print", 0.6, "sentence_before"
		return
	}
	for i := len(c.topic) - 1; i >= 0; i-- {
		if h := &c.topic[i]; fits(h.family) && h.family != "ikd" {
			cl.Family, cl.Strength, cl.Rule = h.family, 0.5, "sentence_before"
			c.unsaid(s, z, cl)
			return
		}
	}
	if fits(c.main) && c.main != "ikd" {
		cl.Family, cl.Strength, cl.Rule = c.main, 0.4, "topic"
		c.unsaid(s, z, cl)
	}
}

// otherBlanks tells whether blank cards are those of the children's card: in an
// article about it, told right before, or blank ones of it told right before, and no KTP
// named with them.
func (c *context) otherBlanks(s *sentence) bool {
	if s.about != "kia_sheet" && (c.main != "kia" || s.about != "kia") {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if c.toks[i].kind == word && c.a.lex.among(s.ids[i-s.from], c.a.particles.Cards) {
			return false
		}
	}
	return true
}

// listed lets a figure that only its noun names ("762 wajib e-KTP") go on with
// the list it stands in: "12.230 wajib e-KTP yang belum perekaman: A 762, …".
func (c *context) listed(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if !cl.Unit || cl.AimSaid || cl.Source == Beside {
		return
	}
	noun := c.noun(zs[k].num)
	for j := k - 1; j >= 0; j-- {
		if o := &c.claims[first+j]; o.Family != "" && !groupFamily(o.Family) && !o.Percent && o.Role == "" && noun != "" && (c.noun(zs[j].num) == noun || j == k-1 && s.sharesNoun(&zs[j], &zs[k])) && zs[j].of != k {
			take(cl, o, List)
			cl.Heir = first + j
			return
		}
	}
	c.itemOfWithout(s, zs, k, first)
}

// itemOfWithout takes children for no whole whom a list details of those told before them
// without a document: "45.234 anak belum memiliki KIA, rinciannya Kecamatan A sebanyak 1.954
// anak, …".
func (c *context) itemOfWithout(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if k == 0 || cl.Family != "child" || cl.Rule != "children" || cl.Role != "" {
		return
	}
	o := &c.claims[first+k-1]
	detailed := o.Undone && (o.Family == "kia" || o.Family == "akta") && !o.Percent && s.first(layerBack, senseBack, zs[k-1].tok+1, zs[k].tok) != nil
	if (detailed && zs[k].num.Value < zs[k-1].num.Value || o.Reason == someWithout) && c.noun(zs[k-1].num) == c.noun(zs[k].num) {
		cl.Role, cl.Reason = "part", someWithout
	}
}

const someWithout = "some of those who are told without a document"

// noun is the word that a number counts.
func (c *context) noun(n *numeral.Number) string { return c.t.Text[n.Unit.Start:n.Unit.End] }

// children reads "215.000 anak" without an act: all children, unless a word of
// achievement makes it a part of them.
func (c *context) children(s *sentence, z *zone, cl *Claim) {
	switch {
	case c.someChildren(s, z, cl):
		cl.Family, cl.Strength = "", 0
	case z.of >= 0 && cl.AimSaid: // "menyasar 639.333 anak dari total 1.047.000 anak"
		cl.Family, cl.Strength, cl.Rule = c.main, 0.5, "children_aimed"
	case z.of >= 0, c.shareCounted(z, cl), cl.Unit && (c.counting(z) && !c.allOfThem(s, z) || c.headed() || c.levelThen(s, z, cl)):
		cl.Family, cl.Strength = "", 0
	default:
		cl.Family, cl.Aim, cl.Strength, cl.Rule = "child", "actual", 0.6, "children"
	}
}

// someChildren tells whether children are not all there are, by what is told of them or beside
// them, or are none of an article that is not about their documents.
func (c *context) someChildren(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || c.main != "kia" && c.main != "akta" && !c.minorsCounted(s, z) {
		return true
	}
	if cl.notYet || cl.Rest || cl.done || cl.AimSaid && cl.Aim == "actual" || cl.Role != "" || cl.Same >= 0 && c.claims[cl.Same].Percent {
		return true // beside their share, reached or aimed at, they are a part
	}
	return c.leads(z.pre.from, z.tok, c.a.particles.Contributors...) || c.numberBeside(s, z) || c.shareInPeople(s, z, cl)
}

// shareInPeople tells whether a count is the share told right before it, in another form:
// "Cakupannya 62 persen. Angka itu setara 29.979 anak", "Targetnya 50 persen. Kalau dijadikan
// orang, 41.230 anak".
func (c *context) shareInPeople(s *sentence, z *zone, cl *Claim) bool {
	m := s.last(layerGrammar, senseSame, z.pre.from, z.tok)
	if m == nil || !c.seen || !c.claims[c.last].Percent {
		return false
	}
	words, _, strong := s.between(m.to, z.tok)
	return cl.Back || c.lastAt == c.seq-1 && z.of < 0 && words <= reachInPeople && strong == 0 && s.first(layerGrammar, senseOf, m.to, z.tok) == nil
}

// reachInPeople is how many words may stand between the words that turn a share into people
// and these.
const reachInPeople = 2

// counting tells whether the sentence before told, by the same noun, of children
// who have a document: a list that goes on with its noun only goes on with them.
func (c *context) counting(z *zone) bool {
	if !c.seen || c.seq-c.lastAt > headReach {
		return false
	}
	o := &c.claims[c.last]
	return (o.Family == "kia" || o.Family == "akta") && !o.Percent && o.Role == "" && o.Aim == "actual" && c.noun(&c.t.Numbers[o.Number]) == c.noun(z.num)
}

// peopleNamed tells whether people are named among the tokens.
func (s *sentence) peopleNamed(from, to int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "people" && h.core.from >= from && h.core.to <= to {
			return true
		}
	}
	return false
}

// people reads "Warga DIY berjumlah 3.609.696 jiwa" and "Warga kami 45 ribu": all
// residents, where a word of number, or of whose they are, and nothing else stands
// between. So are those told only by the place they live in, see resides.
func (c *context) people(s *sentence, z *zone, cl *Claim) {
	m := s.last(layerAim, senseMention, z.pre.from, z.tok)
	counted := m != nil && c.leads(m.from, m.to, c.a.particles.Numbering...) && s.peopleNamed(z.pre.from, m.from)
	ours := z.tok > z.pre.from+1 && c.lowered(z.tok-1, c.a.particles.Ours...) && s.peopleNamed(z.pre.from, z.tok-1)
	alone := s.first(layerGrammar, senseThat, z.pre.from, z.tok) == nil
	if cl.Percent || (!alone || !counted && !ours) && !c.resides(s, z) || cl.notYet || cl.Rest || cl.done || cl.AimSaid || c.whichOf(s, z) {
		cl.Family, cl.Strength = "", 0
		return
	}
	cl.Family, cl.Strength, cl.Rule = "population", 0.5, "people"
}

// remains makes a figure what is still to do where its words say so.
func (c *context) remains(s *sentence, z *zone, cl *Claim) {
	switch cl.Family {
	case "record", "ikd", "held", "kia", "akta":
	case "child":
		if cl.Rest && cl.Source >= List && !cl.Percent && !cl.whole && cl.Role == "" {
			cl.Role, cl.Reason = "no_indicator", "those who are left of the children" // "wajib KIA 84.118. Kita masih utang 45 ribu"
		}
		return
	case "print":
		if cl.Rest && cl.Source >= List && !cl.Percent && c.blank(c.noun(z.num)) && !c.becauseBehind(s, z) {
			// "menerima 9.000 blangko, tercetak 8.000. Sisanya 1.000 keping"
			cl.Family, cl.Aim = "blangko_stock", "actual"
		} else if cl.notYet && cl.Source >= List {
			cl.Undone = true // "tercetak 9.000 dan yang belum 400"
		}
		return
	default:
		return
	}
	switch {
	case c.restDone(s, z, cl):
		if cl.Undone = false; !c.leads(max(z.pre.from, z.tok-reachRests), z.tok, c.a.particles.Rests...) {
			cl.Role, cl.Reason = "part", "some who have yet to do another thing" // but "sisanya" are the others
		}
	case cl.notYet || cl.Rest, cl.Back && c.gapAt > 0 && c.gapAt == c.seq-1 && !cl.Percent && cl.Source == Before:
		cl.Undone = true
	case cl.done && !c.fewerOf(cl) && cl.Source != Own && cl.Source != Beside:
		if cl.Undone && c.onlyNoted(z) {
			cl.Strength = min(cl.Strength, uncounted)
		}
		cl.Undone = false
	}
}

// generic tells whether a family says only which document is meant.
func generic(f string) bool {
	return f == "ktp" || f == "blangko" || f == "anak" || f == "people"
}

// groupFamily tells whether a family is one of people without an act.
func groupFamily(f string) bool {
	switch f {
	case "wajib", "population", "pemula", "child":
		return true
	}
	return false
}
