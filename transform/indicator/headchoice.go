package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// choice is what the words of a figure may tell of: the head that fits best, the one
// that names its base, and how the first scored against the best of another family.
type choice struct {
	best, base   *head
	score, rival float64
}

// choose weighs the heads of a sentence for the figure of a zone.
func (c *context) choose(s *sentence, zs []zone, k, first int) (ch choice) {
	z, cl := &zs[k], &c.claims[first+k]
	front := c.frontWhole(s, z)
	for i := range s.heads {
		h := &s.heads[i]
		in := z.pre.has(h.core) || z.post.has(h.core) || z.topic.has(h.core)
		if !in || h == front || c.countedItself(s, z, h) || c.orReady(s, i) || cl.Percent && c.printedToo(s, i) || c.topicOnly(s, z, i) || c.actAsTopic(s, z, i) || c.residentsBehind(s, z, i) || c.familiesNamed(s, z, i) || s.givenOther(z, i) || c.shortOfTarget(z, h) || c.pilesUp(z, h) || c.gotShare(s, z, i) || c.restOfCards(s, z, h) || c.requestOnItsWay(s, z, i) || c.recordedToo(s, i) || c.comparedPeople(s, z, h) || c.goesOnMade(z, h) || c.merelyPeople(s, zs, k, h) || c.countedAhead(s, z, h) || c.afterDelivery(s, z, h) || c.printsThose(s, z, h) || c.lackedBy(s, z, i) || c.readyFor(s, z, i) {
			continue
		}
		cl.Children = cl.Children || h.family == "anak" || h.family == "child"
		if z.base.has(h.core) || z.preBase.has(h.core) {
			if z.of < 0 || !z.base.has(h.core) || z.base.to <= z.post.to {
				ch.base = better(ch.base, h)
			}
			continue
		}
		if cl.Percent && (h.family == "people" || c.servedShare(s, z, h) || c.servedBefore(s, z, h)) {
			continue
		}
		if cl.Percent && (h.group || h.family == "anak") {
			if !c.restrictedBy(s, h, z) && !c.conceded(h, z) && !c.reasoned(s, h, z) {
				ch.base = better(ch.base, h)
			}
			continue
		}
		if h.group && (c.denied(s, h) || c.doneBy(s, z, h)) {
			continue
		}
		if cl.Percent && c.forThose(s, h, z) {
			ch.base = better(ch.base, h)
			continue
		}
		if h.core.from > z.tok {
			if m := s.first(layerState, senseRest, z.tok+1, h.core.from); m != nil && m.from > s.from && (c.toks[m.from-1].kind == comma || c.lowered(m.from-1, c.a.particles.PartOpeners...)) && !c.leads(m.from, m.to, c.a.particles.Still...) {
				continue // "20 ribu untuk pemohon, dan sisanya persediaan", "KIA 178, sisanya IKD"
			}
			if m := s.first(layerPlace, senseParts, z.tok+1, h.core.from); m != nil && m.from > s.from && c.lowered(m.from-1, c.a.particles.PartOpeners...) {
				continue // "5.000 lembar yang sebagian dipakai"
			}
			if c.someOfThem(s, z, h) || c.doneLater(z, h) {
				continue
			}
			if c.fractionIn(z.tok+1, h.core.from) && c.leads(z.tok+1, h.core.from, c.a.particles.PartOpeners...) {
				continue // "9.200 orang, dan lebih dari separuhnya belum merekam"
			}
			if (h.family == "print" || strings.HasPrefix(h.family, "blangko_")) && c.lowered(h.core.from-1, c.a.particles.Purposes...) {
				continue // "10.000 keping untuk pencetakan", "guna memenuhi permohonan": what they are for
			}
			if c.furtherAsked(z, h) {
				continue
			}
			if _, weak, strong := s.between(z.tok+1, h.core.from); strong > 0 && !c.butNot(s, z, h) || weak > 0 && (c.closedPemula(s, z, h) || c.opensWhole(s, z)) {
				continue // another clause
			}
		}
		if h.family == "wajib" && (z.pre.has(h.core) && (c.restricted(s, h) || c.object(s, i)) || h.core.from > z.tok && h.core.from <= c.pastUnit(s, z)) {
			cl.group = denominator(h) // of those narrowed, or counted: "menyentuh 5.319 wajib KTP atau 4,5 persen"
		}
		if c.bearer(z, h) && c.restricted(s, h) {
			cl.group = denominator(h) // "9 ribu penduduk ber-KTP yang punya, atau 3,1 persen"
			continue
		}
		x := c.score(s, z, h)
		if h.family == "wajib" && c.object(s, i) {
			x *= 0.3
		}
		if c.undoneOfThem(s, z, h) {
			x *= 0.3
		}
		if h.group && c.counted(s, z, h) {
			x *= 1.25 // "wajib KTP sebanyak 22.000 seluruhnya sudah perekaman"
		}
		if c.announces(h, z) {
			x *= 1.4 // "perekaman sebanyak 1.177 dan aktivasi IKD sebanyak 6.372"
		}
		if h.family == "print" && c.purpose(s, h) {
			x *= 0.3 // "Untuk pencetakan, kami menerima 15 ribu keping"
		}
		if h.family == "blangko_stock" && c.added(s, z, i) {
			x *= 0.3
		}
		switch {
		case x > ch.score:
			if ch.best != nil && ch.best.family != h.family {
				ch.rival = ch.score
			}
			ch.best, ch.score = h, x
		case x > ch.rival && h.family != ch.best.family:
			ch.rival = x
		}
	}
	return ch
}

// restOfCards tells whether blank cards left have no count of their own in front of "dari" and the
// figure: "blangko itu sisa dari 1.000 keping yang diterima" counts those that came.
func (c *context) restOfCards(s *sentence, z *zone, h *head) bool {
	if h.family != "blangko_stock" || h.core.to > z.tok || figureBetween(c.toks, h.core.to, z.tok) {
		return false
	}
	of := s.first(layerGrammar, senseOf, h.core.from, z.tok)
	return of != nil && of.from <= h.core.to && s.close(of.to, z.tok, 1)
}

// announces tells whether nothing but a word of announcing stands between an act and the
// figure: "perekaman sebanyak 1.177".
func (c *context) announces(h *head, z *zone) bool {
	return h.act != "" && h.core.to == z.tok-1 && c.toks[h.core.to].kind == word && c.lowered(h.core.to, c.a.particles.Announcing...)
}

// orReady tells whether cards waiting to be printed are only the other thing that those
// who hold a card may have: "yang sudah memiliki KTP-el atau PRR".
func (c *context) orReady(s *sentence, i int) bool {
	h := &s.heads[i]
	return h.family == "backlog" && i > 0 && s.heads[i-1].family == "held" && s.close(s.heads[i-1].core.to, h.core.from-1, reachCard) && c.lowered(h.core.from-1, c.a.particles.Or...)
}

// conceded tells whether people are named only in a concession behind a share: "19,57
// persen, walau penduduknya lebih sedikit".
func (c *context) conceded(h *head, z *zone) bool {
	for i := z.tok + 1; i+1 < h.core.from; i++ {
		if c.toks[i].kind == comma && c.lowered(i+1, c.a.particles.Conceding...) {
			return true
		}
	}
	return false
}

// topicOnly tells whether a document without its act only opens a sentence whose figure
// counts those obliged, named right behind its comma: "Soal IKD, wajib KTP kita 1,5 juta".
func (c *context) topicOnly(s *sentence, z *zone, i int) bool {
	if i+1 >= len(s.heads) {
		return false
	}
	h, people := &s.heads[i], &s.heads[i+1]
	if h.group || h.other || h.act != "" || people.act != "oblige" || people.from != h.to+1 || c.toks[h.to].kind != comma || people.core.to > z.tok {
		return false
	}
	return !s.anyNamed(people.core.to, z.tok) && !figureBetween(c.toks, people.core.to, z.tok)
}

// printedToo tells whether printing is only named with the recording, of which alone a
// share is told: "perekaman dan pencetakan KTP-el mencapai 98 persen".
func (c *context) printedToo(s *sentence, i int) bool {
	h := &s.heads[i]
	if h.family != "print" || i == 0 || s.heads[i-1].family != "record" {
		return false
	}
	before := &s.heads[i-1]
	return before.core.to+1 == h.core.from && c.lowered(before.core.to, c.a.particles.Joining...)
}

// reachCard is how many words the card held may be named by behind its verb.
const reachCard = 3

// givenOther tells whether those told of up to a head are told to have got another thing,
// which the figure is about: "Pemegang KIA mendapat potongan harga 10 persen".
func (s *sentence) givenOther(z *zone, i int) bool {
	for j := i; j+1 < len(s.heads) && s.heads[j+1].core.to <= z.tok; j++ {
		if h, next := &s.heads[j], &s.heads[j+1]; h.act == "hold" && next.other && next.doc == "" && next.core.from == h.core.to {
			return true
		}
	}
	return false
}

// familiesNamed tells whether families are only named in front of the people whom the
// figure counts: "Menurut data penduduk dan KK, penduduk berjumlah 1.365.109 orang".
func (c *context) familiesNamed(s *sentence, z *zone, i int) bool {
	if s.heads[i].family != "kk" || z.num.Unit.Class != numeral.Person {
		return false
	}
	for k := i + 1; k < len(s.heads) && s.heads[k].core.to <= z.tok; k++ {
		if h := &s.heads[k]; h.group && s.close(h.core.to, z.tok, reachNamedPeople) {
			return true
		}
	}
	return false
}

// reachNamedPeople is how many words may stand between people and the figure that counts them.
const reachNamedPeople = 4

// narrow takes a share's own noun for its base, and drops a head that is an
// afterthought or fits too little.
func (c *context) narrow(s *sentence, z *zone, cl *Claim, ch *choice) {
	// "25 persen perekam KTP untuk memiliki IKD": a share's own noun is its base.
	if cl.Percent && z.base.empty() {
		if n := c.ownNoun(s, z); n != nil && n != ch.best {
			ch.base = n
		} else if n != nil && ch.best != nil {
			if o := c.second(s, z, n); o != nil {
				ch.best, ch.score, ch.base = o, c.score(s, z, o), n
			} else if (s.last(layerAim, senseTarget, z.pre.from, z.tok) != nil || c.askedOf(s, z, n)) && c.a.usualTarget(z.num.Value, n.family) {
				// "target 30 persen warga yang sudah rekam": a target of something told before
				ch.best, ch.base = nil, n
			} else if c.ofThoseBefore(s, z, n) {
				ch.best, ch.base = nil, n
			}
		}
	}
	if ch.best != nil && ch.best.group && ch.best.core.from > z.tok {
		if _, weak, strong := s.between(z.tok+1, ch.best.core.from); weak+strong > 0 {
			ch.best = nil // only an afterthought about the people
		}
	}
	if ch.best != nil && (ch.score < leastScore || ch.best.lent && strings.HasPrefix(ch.best.family, "blangko_") && z.num.Unit.Class == numeral.Person) {
		ch.best = nil // "Tersisa 871 orang" behind a paragraph on blank cards counts people
	}
	if ch.best == nil && cl.Percent {
		if act, of := c.predicate(s, z); act != nil {
			ch.best, ch.score, ch.rival, ch.base = act, 1, 0, of
		} else if act := c.ofItsTarget(s, z); act != nil {
			ch.best, ch.score, ch.rival = act, 1, 0
		}
	}
}
