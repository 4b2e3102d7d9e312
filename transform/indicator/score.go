package indicator

import (
	"math"
	"strings"

	"rekap/transform/numeral"
)

// weights of a family's words; the nearest wins, these tip the balance.
func weight(h *head, unit bool) float64 {
	w := 1.0
	switch h.family {
	case "ikd":
		w = 1.35
	case "kia", "akta":
		w = 1.2
		if h.act == "" {
			w = 0.9
		}
	case "blangko_stock", "blangko_received", "blangko_requested", "blangko_need":
		w = 1.2
	case "held":
		w = 0.85
	case "wajib", "pemula":
		w = 0.9
	case "child":
		w = 0.8
	case "population", handedOut:
		w = 0.5
	case "anak", "people":
		w = 0.2
	case "ktp", "blangko":
		w = 0.3
	}
	if h.group && unit {
		w *= 0.55
	}
	if h.lent {
		w *= 0.9
	}
	return w
}

// How much farther words and breaks make a word weaker.
const (
	perWord   = 0.955
	perComma  = 0.75
	perStrong = 0.4
	behind    = 0.95 // words behind the figure
	otherWord = 0.80 // per word, for things the vocabulary has no indicator for
	otherDoc  = 0.93 // per word, for other documents
)

// leastScore is the weight below which words are too far from a figure.
const leastScore = 0.06

// score says how well the head fits the figure of a zone.
func (c *context) score(s *sentence, z *zone, h *head) float64 {
	after := h.core.from > z.tok
	words, weak, strong := s.toFigure(h.core, z.tok)
	unit := after && words == 0
	x := weight(h, unit)
	if h.other && !unit {
		per := otherWord
		if h.doc == "other" {
			per = otherDoc
		}
		x *= 0.8 * math.Pow(per, float64(words))
		if !after && words <= 1 && weak+strong == 0 && h.doc == "" && !s.anyNamed(h.core.to, z.tok) {
			x *= 2 // "potongan harga 15 persen bagi pemegang KIA"
		}
		if !after && h.family == "programme" && percent(z.num) && strong == 0 && h.from >= z.pre.from {
			x *= 4 // "pemegang KIA mendapat potongan harga di toko buku, rata-rata 10 persen"
		}
		if after && words <= 2 && weak+strong == 0 && h.doc == "" {
			x *= 2 // its own predicate: "3.000 anak menanti KIA", "334 keping yang rusak"
		}
		if after && weak+strong > 0 && h.doc == "" && percent(z.num) {
			x *= 0.05 // told of something else: "stagnan di 95 persen, alatnya rusak"
		}
	} else if !h.other {
		x *= math.Pow(perWord, float64(words))
	} else {
		x *= 3
	}
	x *= math.Pow(perComma, float64(weak)) * math.Pow(perStrong, float64(strong))
	if after {
		x *= behind
	}
	if h.family == "population" && unit && c.ofPlace(s, z) {
		x *= 6 // "data Kabupaten Poso yang berjumlah 250 ribu penduduk"
	}
	if h.group && c.restricted(s, h) && !(z.front && unit) {
		x *= 0.3
	} else if h.group && !after && c.totalled(s, z, h) {
		x *= 2 // "jumlah anak di kota itu sebanyak 120 ribu jiwa bisa punya KIA semua"
	}
	if h.group && after && weak+strong > 0 {
		x *= 0.2 // an afterthought about the people
	}
	if after && c.opensClause(s, z, h) {
		x *= 0.2 // "Antrean cetak KTP capai 15 ribu, blangko datang dijatah"
	}
	if h.family == "staff" && (z.num.Unit.Class == numeral.Card || c.serves(z)) {
		return 0.01 * x // "petugas mencetak 1.900 keping", "tim melayani 312 warga"
	}
	if h.other {
		return x
	}
	return x * c.suits(h.family, z.num)
}

// opensClause tells whether a comma behind a figure is followed by words that open a
// clause of their own, where the figure has words in its own.
func (c *context) opensClause(s *sentence, z *zone, h *head) bool {
	if h.from <= z.tok+1 || c.toks[h.from-1].kind != comma || c.toks[h.from-1].open {
		return false
	}
	for i := range s.heads {
		if o := &s.heads[i]; o.core.to <= z.tok && z.pre.has(o.core) {
			if _, _, strong := s.between(o.core.to, z.tok); strong == 0 {
				return true
			}
		}
	}
	return false
}

// suits says how well the noun behind a figure goes with a family.
func (c *context) suits(family string, n *numeral.Number) float64 {
	cards := family == "print" || family == "kia_blanks" || strings.HasPrefix(family, "blangko")
	switch {
	case family == "kk" || family == "akta":
		return 1 // leaves, too
	case n.Unit.Class == numeral.Person && family == "print":
		return 0.3
	case n.Unit.Class == numeral.Person && cards:
		return 0.05
	case n.Unit.Class == numeral.Card && !cards && family != "ktp":
		if family != "kia" && c.blank(c.t.Text[n.Unit.Start:n.Unit.End]) {
			return 0.01
		}
		return 0.5
	}
	return 1
}

// blank tells whether a noun means pieces of card, never people.
func (c *context) blank(noun string) bool {
	return opensWith(strings.ToLower(noun), c.a.particles.Pieces)
}

// restricted tells whether people named without an act are narrowed by one
// right behind them: "warga wajib KTP yang sudah aktivasi IKD".
func (c *context) restricted(s *sentence, h *head) bool {
	for i := range s.heads {
		o := &s.heads[i]
		if o.group || o.other || o.core.from < h.core.to || o.family == "ktp" {
			continue
		}
		words, weak, strong := s.between(h.core.to, o.core.from)
		if to := max(h.to, h.core.to); o.neg && to < o.core.from && !c.notAll(to, o.core.from) {
			// "3.400 warga wajib memiliki KTP di kota itu, namun belum merekam"
			words, weak, strong = s.between(to, o.core.from)
			weak, strong = max(weak+strong-1, 0), 0
		}
		if words > 7 || weak+strong > 0 {
			return false
		}
		return !figureBetween(c.toks, h.core.to, o.core.from)
	}
	return false
}

// notAll tells whether words between two tokens say that a part has not done it
// yet: "belum semuanya".
func (c *context) notAll(from, to int) bool {
	return c.leads(from, to, c.a.particles.Quantities...)
}

// counted tells whether only a word of number stands between people named and
// the figure behind them.
func (c *context) counted(s *sentence, z *zone, h *head) bool {
	if h.core.to >= z.tok {
		return false
	}
	m := s.last(layerAim, senseMention, h.core.to, z.tok)
	return m != nil && m.from == h.core.to && m.to == z.tok && c.leads(m.from, m.to, c.a.particles.InNumber...)
}

// added tells whether the stock named is only what is asked for or received:
// "mengajukan penambahan stok blangko 6.000 keping".
func (c *context) added(s *sentence, z *zone, i int) bool {
	if i == 0 || s.heads[i].core.to > z.tok {
		return false
	}
	act, h := &s.heads[i-1], &s.heads[i]
	if act.family != "blangko_requested" && act.family != "blangko_received" || !z.pre.has(act.core) {
		return false
	}
	words, weak, strong := s.between(act.core.to, h.core.from)
	return words <= 3 && weak+strong == 0
}

// object tells whether people named without an act stand right behind one, as
// those to whom it is done: "total perekaman WKTP 8.565.951 orang", "perekaman bagi
// warga wajib KTP".
func (c *context) object(s *sentence, i int) bool {
	h, j := &s.heads[i], i-1
	for j > 0 && s.heads[j].group && s.close(s.heads[j].core.to, h.core.from, 1) {
		j--
	}
	if j < 0 {
		return false
	}
	act := &s.heads[j]
	if act.act == "" || act.group || act.other || act.neg {
		return false
	}
	words, weak, strong := s.between(act.to, h.from)
	return words <= 2 && weak+strong == 0
}

// totalled tells whether people are named as a total and the figure follows a
// word of number: it is theirs, whatever is told of them behind it.
func (c *context) totalled(s *sentence, z *zone, h *head) bool {
	if !c.lowered(h.core.from, c.a.particles.Totals...) {
		return false
	}
	for i := range s.heads {
		if o := &s.heads[i]; o.core.from >= h.core.to && o.core.to <= z.tok && o.family != h.family && o.family != "anak" {
			return false
		}
	}
	m := s.last(layerAim, senseMention, h.core.to, z.tok)
	if of := s.last(layerGrammar, senseOf, z.pre.from, h.core.to); m == nil && h.core.to == z.tok && of != nil && of.to >= h.core.from {
		return true // "dari jumlah anak 90.326 sudah dibuatkan KIA …"
	}
	return m != nil && s.close(m.to, z.tok, 0) && c.leads(m.from, m.to, c.a.particles.Announcing...)
}

// deniedBehind tells whether the words behind a figure say that its people are none
// of those told before: "1.893 pemula, yang 2.853 lagi orang lama, bukan pemula".
func (c *context) deniedBehind(s *sentence, z *zone, cl *Claim) bool {
	for i := range s.heads {
		h := &s.heads[i]
		if h.group && h.family == cl.Family && z.post.has(h.core) && c.denied(s, h) {
			return true
		}
	}
	return false
}

// denied tells whether "bukan" stands before the people named.
func (c *context) denied(s *sentence, h *head) bool {
	return h.from > s.from && c.leads(h.from-1, h.from, c.a.particles.Denials...)
}
