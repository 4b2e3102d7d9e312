package indicator

import (
	"math"

	"rekap/transform/numeral"
)

// zone is the part of a sentence that speaks of one figure.
type zone struct {
	tok int // the figure's token
	num *numeral.Number
	// pre reaches up to the figure, post from behind it.
	pre, post span
	// base is what follows the figure's "dari": the words that name what it is
	// a part of. It lies in post, or in pre where the sentence opens with it.
	base span
	// preBase is a base phrase in front of the figure.
	preBase span
	// of is the zone whose figure is the whole, -1 for none.
	of int
	// topic is told before the whole of which the figure is the part.
	topic span
	// front is set where the figure is a whole told before its part: "Dari 412
	// orang, yang sudah …".
	front bool
	// same is the zone of which this is a second form (count and share), -1 for none.
	same int
}

func (s span) has(x span) bool { return x.from >= s.from && x.to <= s.to && x.to > x.from }
func (s span) empty() bool     { return s.to <= s.from }

// zones parts a sentence among its figures.
func (a *Analyzer) zones(s *sentence, toks []token, t *Text) []zone {
	var zs []zone
	for i := s.from; i < s.to; i++ {
		if toks[i].kind != figure {
			continue
		}
		n := &t.Numbers[toks[i].ref]
		if n.Range != numeral.RangeHigh && a.counts(n, s, toks, i) {
			zs = append(zs, zone{tok: i, num: n, of: -1, same: -1})
		}
	}
	for k := range zs {
		z := &zs[k]
		if k == 0 {
			z.pre = span{s.from, z.tok}
		}
		if k == len(zs)-1 {
			z.post = span{z.tok + 1, s.to}
			if at := a.joinedClause(s, toks, t, z, s.to); at >= 0 {
				z.post.to = at
			}
			if at := a.goesChanging(toks, t, z.tok+1, z.post.to); at >= 0 {
				z.post.to = at
			}
			break
		}
		if !a.sideBySide(s, toks, zs, k) {
			a.part(s, toks, t, zs, k)
		}
	}
	for k := range zs {
		s.bases(a.lex, toks, &zs[k], k, zs)
		if k+1 < len(zs) {
			s.wholeInside(zs, k)
		}
		if zs[k].front {
			continue
		}
		if k+1 < len(zs) && zs[k].of < 0 && !percent(zs[k].num) || k+1 < len(zs) && zs[k+1].same != k {
			if of := s.last(layerGrammar, senseOf, zs[k].pre.from, zs[k].tok); of != nil {
				words, weak, strong := s.between(of.to, zs[k].tok)
				before, _, _ := s.between(zs[k].pre.from, of.from)
				opened := of.from > s.from && toks[of.from-1].kind == comma
				zs[k].front = words <= 8 && weak+strong == 0 && (before <= 2 || opened) && !partOfAny(zs, k) && !(percent(zs[k].num) && s.pointsAt(a.lex, of, zs[k].tok))
				if zs[k].front && opened && k+1 < len(zs) && !percent(zs[k].num) && (percent(zs[k+1].num) || zs[k+1].num.Value < zs[k].num.Value) {
					// "Untuk akta, dari 92.310 anak, yang memiliki 88.901": what is told before the whole is told of its part
					zs[k+1].topic, zs[k].pre = span{zs[k].pre.from, of.from}, span{of.from, zs[k].tok}
				}
			}
		}
	}
	return zs
}

// partOfAny tells whether the figure of zone k is the whole of one before it.
func partOfAny(zs []zone, k int) bool {
	for j := 0; j < k; j++ {
		if zs[j].of == k {
			return true
		}
	}
	return false
}

// counts tells whether a number counts people, cards or shares, not things.
func (a *Analyzer) counts(n *numeral.Number, s *sentence, toks []token, i int) bool {
	if n.Form == numeral.Percent {
		return true
	}
	switch n.Unit.Class {
	case numeral.Place, numeral.Body, numeral.Time, numeral.MoneyUnit, numeral.MeasureOf, numeral.TimesOf, numeral.Vote:
		return false
	case numeral.Document:
		// the unit may be a document of the vocabulary: 1.200 akta kelahiran
		for k := range s.marks[layerHead] {
			m := &s.marks[layerHead][k]
			if m.from == i+1 && (m.has(senseDoc) && m.value(senseDoc) != "other" || hasAct(m, "record") || hasAct(m, "activate")) {
				return true
			}
		}
		return s.ofDocuments(toks, i) || a.ofCertificates(s, toks, i) || s.ofRecords(i) || a.ofActivations(s, i)
	}
	return true
}

// part sets the border between zone k and the next, and how the two figures
// stand to each other.
func (a *Analyzer) part(s *sentence, toks []token, t *Text, zs []zone, k int) {
	z, next := &zs[k], &zs[k+1]
	from, to := z.tok+1, next.tok
	// A second form of the same figure: "21.053 orang atau 4,12 persen".
	if percent(z.num) != percent(next.num) && !s.setBefore(z, from, to) && !thirdForm(zs, k) && !shareOfPart(zs, k) && !s.spelledWhole(a.lex, toks, t, z, next) {
		at, ok := secondForm(s, toks, from, to)
		if !ok {
			at, ok = shareBehindComma(toks, t, z, next)
		}
		if ok {
			z.post = span{from, at.from}
			next.pre = span{at.to, to}
			next.same = k
			if k > 0 && zs[k-1].of == k && percent(zs[k-1].num) && percent(z.num) {
				next.same = k - 1 // "5,3 persen dari target 30 persen, atau 98.214 orang" tells the part again
			}
			if k > 0 && zs[k-1].of == k && !percent(zs[k-1].num) && percent(next.num) && (!s.targeted(zs[k-1].post.to, from) || roundsTo(next.num, 100*zs[k-1].num.Value/z.num.Value)) {
				next.same = k - 1 // "54.602 jiwa dari 58.310 wajib KTP, atau 93,64 persen"
			}
			return
		}
	}
	if k > 0 && zs[k-1].of == k && shareMakes(zs[k-1].num, z.num, next.num) {
		if at, ok := secondForm(s, toks, from, to); ok {
			z.post, next.pre, next.same = span{from, at.from}, span{at.to, to}, k-1
			return
		}
	}
	if percent(z.num) && !percent(next.num) && s.numbered(from, to) {
		z.post, z.base, next.pre, z.of = span{from, from}, span{from, to}, span{from, to}, k+1
		return
	}
	if at := s.shareOfTold(zs, k); at > 0 {
		z.post, next.pre, next.same = span{from, at}, span{at, to}, k
		return
	}
	// The whole behind its part: "904.025 jiwa dari 933.367 jiwa".
	if of := s.last(layerGrammar, senseOf, from, to); of != nil {
		if k > 0 && percent(zs[k-1].num) == percent(z.num) && s.grownFrom(toks, z, next, of) {
			z.post, next.pre = span{from, of.from}, span{of.from, to}
			return
		}
		if _, _, strong := s.between(from, of.from); strong == 0 && !s.nextItem(toks, z, next, of) && s.wholeBehind(a.lex, toks, z, next, of) {
			z.post = span{from, of.from}
			z.base = span{of.from, to}
			next.pre = span{of.from + 1, to} // "dari total penduduk 201.174 jiwa": the words of the whole begin with its noun
			z.of = k + 1
			return
		}
	}
	at := a.partsBehind(s, toks, z, next)
	if at < 0 {
		at = a.joinedClause(s, toks, t, z, to)
	}
	if at < 0 {
		at = border(s, toks, zs, k, a.toldBehindBracket(s, toks, z, from, to), to)
	}
	z.post, next.pre = span{from, at}, span{at, to}
}

// closesClause tells whether a clause ends at a token, past those that only belong to the
// figure before it.
func closesClause(toks []token, at, to int) bool {
	for at < to && toks[at].hidden {
		at++
	}
	return at >= to || toks[at].kind == comma || toks[at].kind == stop || toks[at].kind == quote
}

// thirdForm tells whether the figure behind zone k would be a third form of one, told
// as a share already, and is another count than the first: "berjumlah 401.200 atau 91,9
// persen, berarti masih ada 12.176 yang belum".
func thirdForm(zs []zone, k int) bool {
	j := zs[k].same
	if j < 0 || percent(zs[j].num) != percent(zs[k+1].num) {
		return false
	}
	a, b := zs[j].num.Value, zs[k+1].num.Value
	return math.Abs(a-b) > formsFit*math.Max(a, b)
}

// formsFit is by which part two forms of one figure may differ, one of them rounded.
const formsFit = 0.1

// targeted tells whether a word of target stands among the tokens that is no part
// of a name: the "wajib" of "wajib KTP" is none.
func (s *sentence) targeted(from, to int) bool {
	for i := range s.marks[layerAim] {
		if m := &s.marks[layerAim][i]; m.from >= from && m.from < to && m.has(senseTarget) && !s.insideGroup(m) {
			return true
		}
	}
	return false
}

// setBefore tells whether a whole is only told in front of a share that points
// back to what was told before: "Dibandingkan jumlah anak 90.118, capaian tersebut
// setara 42,2 persen".
func (s *sentence) setBefore(z *zone, from, to int) bool {
	return !percent(z.num) && s.last(layerGrammar, senseOf, z.pre.from, z.tok) != nil && s.first(layerBack, senseBack, from, to) != nil
}

// counted tells whether people are named right behind a "dari" and a word of
// number stands right before the figure: "dari total anak menurut data semester
// lalu yang mencapai 80.281 jiwa".
func (s *sentence) counted(of, to int) bool {
	m := s.last(layerAim, senseMention, of, to)
	if m == nil || m.to < to {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.core.from > of && h.core.from <= of+2 {
			return true
		}
	}
	return false
}

// source tells whether a "dari" behind a comma says where another share comes
// from, not what the one before is a part of: "targetnya 50 persen, dari hasil
// kepemilikan sebesar 53,2 persen …".
func source(s *sentence, toks []token, z, next *zone, of *mark) bool {
	return percent(z.num) && percent(next.num) && of.from > z.tok+1 && (toks[of.from-1].kind == comma || s.joinedAt(of.from)) &&
		s.first(layerAim, senseTarget, of.to, next.tok) == nil
}

// joinedAt tells whether a joining word stands right before a token.
func (s *sentence) joinedAt(at int) bool {
	m := s.last(layerGrammar, senseJoin, s.from, at)
	return m != nil && m.to == at
}

// levelChange tells whether "dari" opens a change: "naik dari 5 persen", "naik 3 poin dari akhir
// tahun lalu 5,2 persen", "naik dua kali lipat dari 2023 yang hanya 6.910 orang".
func levelChange(s *sentence, toks []token, z *zone, of *mark) bool {
	m := s.last(layerState, senseGap, z.tok+1, of.from)
	return m != nil && (m.to >= of.from-1 || of.from-m.to <= reachChangedBy && (figureBetween(toks, m.to, of.from) || kindBetween(toks, number, m.to, of.from)))
}

// reachChangedBy is within how many tokens behind its verb "dari" follows by how much a level
// changed.
const reachChangedBy = 4
