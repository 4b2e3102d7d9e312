package indicator

import (
	"math"

	"rekap/transform/numeral"
)

// amongThose lets a part told as one "di antaranya" be of the group that the
// figure before it counts: "5.063 pemilih pemula dengan 99 persen di antaranya
// telah merekam".
func (c *context) amongThose(z *zone, k, first int) {
	cl := &c.claims[first+k]
	if k > 0 && c.lowered(z.tok-1, c.a.particles.Including...) {
		c.pemulaAmong(cl, &c.claims[first+k-1]) // "dicetak 16.208 keping, termasuk 2.914 bagi pemula"
	}
	if k == 0 || !c.amongThem(z) {
		return
	}
	o := &c.claims[first+k-1]
	if o.Role == "other_agency" && cl.Role == "" {
		cl.Role, cl.Reason = o.Role, o.Reason // "75.100 pemilih, 8.100 di antaranya pemula"
	}
	if cl.Percent && cl.Base == "" && !o.Percent && o.Role == "" && cl.Family != o.Family {
		cl.Base = denominatorOf(o) // "190 ribu wajib KTP, 6 persen di antaranya memiliki KTP digital"
	}
	if c.pemulaAmong(cl, o) {
		return // "dicetak 5.870 keping, 1.933 di antaranya milik pemilih pemula"
	}
	c.someResidents(z, cl, o)
	if cl.Cohort != "" || groupFamily(cl.Family) {
		return
	}
	if cl.Cohort = o.Cohort; o.Family == "pemula" {
		cl.Cohort = "first_time"
	}
}

// toldAgain gives a count that its words point back to, "40 ribu blangko itu
// sudah tercetak 33 ribu", what it counted when it was told before.
func (c *context) toldAgain(z *zone, at int, cl *Claim) {
	if cl.Percent || !cl.That || cl.Family == "" || z.num.Value < leastShared {
		return
	}
	reach := z.tok + 3
	if z.num.Qualifier == numeral.Over {
		reach++ // "113 ribu keping lebih itu"
	}
	if !c.leads(z.tok+1, min(reach, z.post.to), c.a.particles.Told...) {
		return
	}
	o := c.told(cl, at)
	if o == nil {
		o = c.roundedOf(z.num, at)
	}
	if o != nil && o.Family != cl.Family && !(o.Family == "blangko_requested" && cl.Family == "blangko_received" && !cl.Undone) {
		if at+1 < len(c.claims) && c.claims[at+1].Source == Nowhere {
			take(&c.claims[at+1], cl, Beside) // the act is that of the part behind it
		}
		take(cl, o, Before)
		cl.Strength, cl.Rule = o.Strength, "same_value"
	}
}

// othersAgain leaves a count that the word right behind it points back to, "Dari data 2.830
// itu", to the office whose figure it was when it was told before.
func (c *context) othersAgain(z *zone, at int, cl *Claim) {
	if cl.Percent || cl.Role != "" || z.num.Value < leastShared || !c.leads(z.tok+1, min(z.tok+2, z.post.to), c.a.particles.Told...) {
		return
	}
	for j := at - 1; j >= 0; j-- {
		o := &c.claims[j]
		if c.t.Numbers[o.Number].Value != z.num.Value || o.Percent {
			continue
		}
		if o.Role == "other_agency" {
			cl.Role, cl.Reason = o.Role, o.Reason
		}
		return
	}
}

// roundedOf is the count told last that a number of words of scale rounds: "113.786
// keping", later "113 ribu keping"; nil for none.
func (c *context) roundedOf(n *numeral.Number, at int) *Claim {
	if n.Scale <= 1 {
		return nil
	}
	step := n.Scale / math.Pow10(n.Decimals)
	for j := at - 1; j >= 0 && j >= at-60; j-- {
		o := &c.claims[j]
		w := &c.t.Numbers[o.Number]
		if d := w.Value - n.Value; !o.Percent && o.Indicator != "" && o.Role == "" && o.Source == Own && w.Scale <= 1 && d > -step/2 && d < step && (math.Abs(d) <= roundingSlip*w.Value || d > 0 && n.Qualifier == numeral.Over) {
			return o
		}
	}
	return nil
}

// roundingSlip is by which part a rounded count may miss the full one.
const roundingSlip = 0.03

// ofAge makes residents, or those with a certificate, of an age that is not that
// of all children a part of the people: "penduduk berusia 15-75 tahun 294.792".
func (c *context) ofAge(s *sentence, z *zone, cl *Claim) {
	if cl.Cohort == "age" && cl.Source >= List && cl.OwnBase && cl.Base == "population" {
		cl.Cohort = "" // "usia 0-5 tahun 88 persen, dan untuk semua penduduk 61 persen"
		return
	}
	if cl.Cohort == "age" && z.tok > z.pre.from && !c.someAge(max(z.pre.from, z.tok-ageTokens), z.tok) && c.aged(max(z.pre.from, z.tok-ageTokens), z.tok) {
		cl.Cohort = "" // "usia 0-5 tahun 99 persen, 0-18 tahun 85,4 persen"
		return
	}
	if cl.Cohort == "" && cl.Family == "record" && !cl.Percent && (c.tooYoung(s, z) || c.justOfAge(z, cl)) {
		cl.Cohort = "age"
		return
	}
	if cl.Cohort == "" && acted[cl.Family] && !cl.Percent && c.ofAges(s, z) {
		cl.Cohort = "age"
		return
	}
	if cl.Cohort == "" && cl.Percent && acted[cl.Family] && (c.ofSomeAge(z) || !cl.OwnBase && c.leads(z.pre.from, z.tok, c.a.particles.Dominated...)) {
		cl.Cohort = "age"
		return
	}
	if cl.Cohort != "" || cl.Family != "population" && cl.Family != "akta" && cl.Family != "kia" && cl.Family != "child" {
		return
	}
	for i := z.tok - 2; i >= z.pre.from && i >= z.tok-reachOfAge; i-- {
		if !c.lowered(i, c.a.particles.Ages...) {
			continue
		}
		if _, _, strong := s.between(i, z.tok); strong == 0 && c.someAge(i+1, z.tok) {
			if _, high := c.ages(i+1, z.tok); cl.Family == "child" && (cl.Percent || high >= schoolAge) {
				return // "anak di bawah 17 tahun" are all of them
			}
			cl.Cohort = "age"
		}
		return
	}
	if cl.Family == "population" && c.bareAge(s, z) || (cl.Family == "akta" || cl.Family == "kia") && c.agesBefore(z) {
		cl.Cohort = "age"
	}
}

// aged tells whether a number stands among the tokens.
func (c *context) aged(from, to int) bool {
	for k := from; k < to; k++ {
		if c.toks[k].kind == number || c.toks[k].kind == figure {
			return true
		}
	}
	return false
}

// someAge tells whether the numbers right behind a word of age are not those of
// all children, from birth to 17 or 18.
func (c *context) someAge(from, to int) bool {
	low, high := c.ages(from, to)
	return high >= 0 && !(low == 0 && high >= 16 && high <= 18)
}

// ages are the first and the highest number right behind a word of age, -1 for none.
func (c *context) ages(from, to int) (low, high float64) {
	low, high = -1, -1
	for k := from; k < to && k < from+ageTokens; k++ {
		if c.toks[k].kind != number && c.toks[k].kind != figure {
			continue
		}
		n := &c.t.Numbers[c.toks[k].ref]
		if n.Form == numeral.Name {
			continue // "usia 0-17 tahun di Lima Puluh Kota"
		}
		if low < 0 {
			low = n.Value
			if n.Range == numeral.RangeHigh {
				low = n.Low
			}
		}
		high = max(high, n.Value) // "17 tahun kurang satu hari"
	}
	return low, high
}

const (
	// reachOfAge is how many tokens before a figure the age of those it counts may stand.
	reachOfAge = 16
	// schoolAge is the age below which children are not all those who need a KIA.
	schoolAge = 15
	// ageTokens is how many tokens an age may take: "di atas 0 sampai dengan 17".
	ageTokens = 6
)

// tooYoung tells whether a count is of people told as younger than those who are
// obliged: "berusia di bawah 17 tahun, yakni sebanyak 6.644 jiwa".
func (c *context) tooYoung(s *sentence, z *zone) bool {
	for i := max(z.pre.from, z.tok-reachOfAge); i < min(z.post.to, z.tok+ageTokens); i++ {
		if !c.lowered(i, c.a.particles.Ages...) || i > z.tok && !s.close(z.tok+1, i, 2) || i < z.tok && !s.unbroken(i, z.tok) {
			continue
		}
		for k := i + 1; k < s.to && k <= i+ageTokens; k++ {
			if k != z.tok && (c.toks[k].kind == number || c.toks[k].kind == figure) {
				v := c.t.Numbers[c.toks[k].ref].Value
				return (v == 17 || v == 18) && c.leads(i+1, k, c.a.particles.Below...)
			}
		}
	}
	return false
}

// unbroken tells whether no clause begins between two tokens.
func (s *sentence) unbroken(a, b int) bool {
	_, _, strong := s.between(a, b)
	return strong == 0
}

// mostLookedUp is the most people that are looked up one by one; more are those
// of a region, however few came.
const mostLookedUp = 500

// lookedUp tells whether a figure is a whole of which only so many were met:
// "dari 200 warga belum merekam, hanya tiga yang ada".
func (c *context) lookedUp(s *sentence, z *zone) bool {
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if of == nil || of.to != z.tok || percent(z.num) || z.num.Value > mostLookedUp {
		return false
	}
	for i := z.tok + 1; i+3 < s.to; i++ {
		if !c.lowered(i, c.a.particles.Merely...) || c.toks[i+1].kind != number && c.toks[i+1].kind != figure || c.t.Numbers[c.toks[i+1].ref].Value >= z.num.Value {
			continue
		}
		for j := i + 2; j < s.to-1 && j <= i+3; j++ {
			if c.lowered(j, c.a.particles.Who...) {
				return c.lowered(j+1, c.a.particles.Met...)
			}
		}
	}
	return false
}

// pemulaAmong makes first-time holders a part of those of an act told before them, and
// tells whether they are.
func (c *context) pemulaAmong(cl, o *Claim) bool {
	if cl.Role != "" || cl.Family != "pemula" || cl.Percent || o.Percent || o.Role != "" || !acted[o.Family] {
		return false
	}
	cl.Role, cl.Reason = "cohort", "first-time holders among those told before"
	return true
}

// acted are the families of people or cards of whom an act is told.
var acted = map[string]bool{"record": true, "held": true, "print": true, "ikd": true}

// ofSomeAge tells whether the words right behind a share say of which age those are whom
// it counts among those told: "71 persen di antaranya berusia 20-35 tahun". Who is 17 or
// older is everybody.
func (c *context) ofSomeAge(z *zone) bool {
	p, at := c.a.particles, z.tok+1
	for at < z.post.to && (c.lowered(at, p.At...) || c.lowered(at, p.Among...)) {
		at++
	}
	if at >= z.post.to || !c.lowered(at, p.Ages...) {
		return false
	}
	to := min(at+1+ageTokens, z.post.to)
	_, high := c.ages(at+1, to)
	return c.aged(at+1, to) && high > wajibAge
}

// wajibAge is the age from which on everybody must have a card.
const wajibAge = 17

// ofThoseLeft tells whether a count follows the greater one of those left whom its
// sentence opens with: "Dari 623 jiwa yang belum merekam, pemilih pemula 306 jiwa".
func (c *context) ofThoseLeft(zs []zone, k, first int) bool {
	return k > 0 && zs[k-1].front && !percent(zs[k-1].num) && c.claims[first+k-1].Undone && zs[k-1].num.Value > zs[k].num.Value
}
