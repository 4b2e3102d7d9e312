package indicator

import (
	"math"
	"slices"
	"strings"

	"rekap/transform/numeral"
)

// namedSheets makes of blank cards those of children's cards where these are named right
// behind them: "blangko Kartu Identitas Anak".
func (s *sentence) namedSheets() {
	all := s.marks[layerHead]
	for k := 0; k+1 < len(all); k++ {
		if a, b := &all[k], &all[k+1]; a.has(senseDoc) && a.value(senseDoc) == "blangko" && b.has(senseDoc) && b.value(senseDoc) == "kia" && a.to == b.from {
			a.senses, a.to = childSheet, b.to
			all = slices.Delete(all, k+1, k+2)
		}
	}
	s.marks[layerHead] = all
}

// childSheets makes of blank cards those of children's cards where the words behind them
// say that they are for these, "blangko yang ada untuk KIA", and where a sentence that
// names children's cards and no other card counts out of them: "KIA yang tercetak 9.800
// keping dari blangko 10.000".
func (s *sentence) childSheets(l *lexicon, toks []token) {
	s.childPieces(l, toks)
	all := s.marks[layerHead]
	child := false
	for k := range all {
		m := &all[k]
		if !m.has(senseDoc) {
			continue
		}
		switch m.value(senseDoc) {
		case "kia":
			child = true
		case "ktp", "ikd":
			return
		}
	}
	if !child {
		return
	}
	for k := 0; k < len(all); k++ {
		m := &all[k]
		if !m.has(senseDoc) || m.value(senseDoc) != "blangko" {
			continue
		}
		if of := s.last(layerGrammar, senseOf, s.from, m.from); of != nil && of.to == m.from {
			m.senses = childSheet
			continue
		}
		if s.cardsAhead(l, toks, k) {
			m.senses = childSheet
			continue
		}
		if j := s.docBehind(k); j >= 0 && all[j].value(senseDoc) == "kia" && s.meantFor(l, all[j].from) {
			if words, weak, strong := s.between(m.to, all[j].from); words <= reachFor && weak+strong == 0 && !figureBetween(toks, m.to, all[j].from) {
				m.senses = childSheet
				all = slices.Delete(all, j, j+1)
			}
		}
	}
	s.marks[layerHead] = all
}

// meantFor tells whether the words right in front of a token say what something is for: "untuk
// pengadaan KIA".
func (s *sentence) meantFor(l *lexicon, at int) bool {
	for i := at - 1; i >= max(s.from, at-2); i-- {
		if l.among(s.ids[i-s.from], l.particles.For) {
			return true
		}
	}
	return false
}

// cardsAhead tells whether children's cards named right before the blank cards of mark k are what
// these are for: "untuk pencetakan KIA blangkonya masih 3.100 keping".
func (s *sentence) cardsAhead(l *lexicon, toks []token, k int) bool {
	all := s.marks[layerHead]
	for j := k - 1; j >= 0; j-- {
		d := &all[j]
		if !d.has(senseDoc) {
			continue
		}
		for i := d.from - 1; i >= max(s.from, d.from-reachFor) && d.value(senseDoc) == "kia"; i-- {
			if l.among(s.ids[i-s.from], l.particles.For) {
				_, weak, strong := s.between(d.to, all[k].from)
				return weak <= 1 && strong == 0 && !figureBetween(toks, i, all[k].from)
			}
		}
		return false
	}
	return false
}

// ofQuota tells whether a share is one of the cards allotted, or of the documents aimed at,
// no children's: "KIA tercetak 9.800 keping, 98 persen dari kuota".
func (c *context) ofQuota(s *sentence, z *zone, cl *Claim, at int) bool {
	if cl.Percent && cl.Family == "ikd" && c.ofBlanks(s, z) {
		return true
	}
	if !cl.Percent || cl.Family != "kia" && cl.Family != "akta" {
		return false
	}
	if c.shareOfCards(z, at) {
		return true
	}
	if cl.Family != "kia" || cl.Aim != "actual" {
		return false
	}
	of := s.first(layerGrammar, senseOf, z.tok+1, s.to)
	return of != nil && s.close(z.tok+1, of.from, 1) && c.leads(of.to, min(of.to+reachQuota, s.to), c.a.particles.Allotted...)
}

// ofBlanks tells whether a share is one of the blank cards: "aktivasi IKD minimal 50 persen
// dari jumlah blangko yang diterima".
func (c *context) ofBlanks(s *sentence, z *zone) bool {
	of := s.first(layerGrammar, senseOf, z.tok+1, s.to)
	if of == nil || !s.close(z.tok+1, of.from, 1) {
		return false
	}
	for i := of.to; i < min(of.to+reachQuota, s.to); i++ {
		if c.toks[i].kind == word && c.blank(c.t.Text[c.toks[i].start:c.toks[i].end]) {
			return true
		}
	}
	return false
}

// shareOfCards tells whether a share is, by the counts, that of the documents made of those
// told in front of them, no share of children: "dari kuota 10.000 keping KIA sudah
// tercetak 4.980 keping atau hampir 50 persen", "ditargetkan 12.000 KIA. Sampai Oktober
// terbit 9.845 atau 82,04 persen".
func (c *context) shareOfCards(z *zone, at int) bool {
	cl := &c.claims[at]
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		o := &c.claims[j]
		n := &c.t.Numbers[o.Number]
		cards, near := c.blank(c.noun(n)), math.Pow10(-z.num.Decimals)
		if cards && o.Sentence == cl.Sentence {
			near = 1 // "hampir 50 persen"
		}
		if o.Percent || groupFamily(o.Family) || n.Unit.Class == numeral.Person || !cards && o.Aim != "target" {
			continue
		}
		for i := at - 1; i >= 0 && c.claims[i].Sentence == cl.Sentence; i-- {
			part := c.t.Numbers[c.claims[i].Number].Value
			if !c.claims[i].Percent && part < n.Value && math.Abs(100*part/n.Value-z.num.Value) < near {
				return true
			}
		}
	}
	return false
}

// reachQuota is within how many words behind "dari" a quota is named.
const reachQuota = 2

// perhapsSheets leaves blank cards open, and cards made of them, that may be those of children's
// cards: the text so far names no other document, or the sentence none beside them. "KIA tercetak
// 9.000 keping. Blangko tinggal 500 keping", "dari wajib KIA
// 61.000 anak, blangko yang tercetak 5.200 keping".
func (s *sentence) perhapsSheets(cl *Claim) {
	made := cl.Family == "print" && s.namesCard("blangko")
	switch {
	case cl.Source != Own && !made:
		return
	case made && s.namesCard("kia") && !s.namesCard("ktp"):
	case !s.childrenOnly || !made && !strings.HasPrefix(cl.Family, "blangko_") || s.onlyDoc() != "blangko":
		return
	}
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; m.has(senseDoc) && m.to > m.from+1 {
			return // "blangko KTP-el"
		}
	}
	cl.Strength = uncounted
}

// namesCard tells whether a sentence names a document, or people by it: "anak wajib KIA".
func (s *sentence) namesCard(doc string) bool {
	return slices.ContainsFunc(s.marks[layerHead], func(m mark) bool { return m.has(senseDoc) && m.value(senseDoc) == doc })
}

// docBehind is the index of the first document named behind mark k, -1 for none.
func (s *sentence) docBehind(k int) int {
	for j := k + 1; j < len(s.marks[layerHead]); j++ {
		if s.marks[layerHead][j].has(senseDoc) {
			return j
		}
	}
	return -1
}

// reachFor is how many words may stand between blank cards and what they are for.
const reachFor = 4

// childSheet is what a blank card means that is one for a child's card.
var childSheet = []meaning{{sense: senseDoc, value: "kia_sheet"}}
