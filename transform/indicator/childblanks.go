package indicator

import (
	"slices"
	"strings"

	"rekap/transform/numeral"
)

// childBlanks tells whether children's cards are blank ones that an office has, asks for or
// that came in, not children who hold one: "kami punya 27 ribu", "baru masuk 10.000 keping
// KIA", "minta 4.000 keping lagi".
func (c *context) childBlanks(z *zone) bool {
	if percent(z.num) || z.num.Unit.Class == numeral.Person {
		return false
	}
	from := max(z.pre.from, z.tok-reachStocked)
	if at := z.tok - 1; z.num.Unit.Class == numeral.Card && at >= z.pre.from && c.lowered(at, c.a.particles.Receiving...) || c.bought(z) {
		return true // "Disdukcapil menerima 5.000 keping KIA"
	}
	if at := z.tok - 1; at > 0 && c.lowered(at, c.a.particles.Receiving...) && c.officeIn(max(0, z.tok-reachGetter), at) {
		return true // "Dinas Dukcapil mendapatkan 90 ribu kartu KIA"
	}
	if c.leads(from, z.tok, c.a.particles.Arrived...) || c.leads(from, z.tok, c.a.particles.LeftOver...) || c.leads(from, z.tok, c.a.particles.Asking...) {
		return c.blank(c.noun(z.num))
	}
	for i := from; i+1 < z.tok; i++ {
		if c.lowered(i, c.a.particles.Still...) && c.lowered(i+1, c.a.particles.InStore...) {
			return c.blank(c.noun(z.num)) // "Untuk KIA masih tersedia 4.100 keping"
		}
		if c.lowered(i, c.a.particles.Speakers...) && (c.lowered(i+1, c.a.particles.Owning...) || c.lowered(i+1, c.a.particles.Receiving...)) {
			return true
		}
	}
	return false
}

// bought tells whether cards stand right behind the words that an office buys them, or adds
// them to those it has: "tahun ini hanya mampu mengadakan 5.000 keping", "sisanya ditambah
// 8.000 keping dari APBD akan dicetak tahun depan".
func (c *context) bought(z *zone) bool {
	at := z.tok - 1
	if z.num.Unit.Class != numeral.Card || at < z.pre.from {
		return false
	}
	return c.lowered(at, c.a.particles.Buying...) || c.lowered(at, c.a.particles.Added...) && c.blank(c.noun(z.num))
}

// blanksToo tells whether children's cards, with no act of their own, go on with the
// blank cards counted before them: "menerima 6.000 keping blangko KTP-el dan 8.000
// keping KIA", "stok blangko 3.150 untuk KTP, 4.200 untuk KIA".
func (c *context) blanksToo(s *sentence, zs []zone, k, first int, best *head) bool {
	if best.act != "" || percent(zs[k].num) {
		return false
	}
	if at := zs[k].tok; best.core.from > at && best.core.from <= at+reachMeant && c.lowered(best.core.from-1, c.a.particles.For...) {
		return true
	}
	if k == 0 || !c.blank(c.noun(zs[k].num)) {
		return false
	}
	o := &c.claims[first+k-1]
	return strings.HasPrefix(o.Family, "blangko") && o.Source == Own && !o.Percent && !s.anyNamed(zs[k-1].post.to, best.core.from)
}

// reachMeant is within how many tokens behind cards the document stands that they are for.
const reachMeant = 3

// namesOther tells whether a count that goes on with blank cards names children's cards
// right behind itself.
func (c *context) namesOther(s *sentence, z *zone, cl *Claim) bool {
	if cl.Role != "" || cl.Source < List || cl.Percent || !strings.HasPrefix(cl.Family, "blangko") {
		return false
	}
	m := s.first(layerHead, senseDoc, z.tok+1, min(s.to, z.tok+3))
	return m != nil && (m.value(senseDoc) == "kia" || m.value(senseDoc) == "kia_sheet")
}

// officeIn tells whether an office of the registry is named between two tokens, also as the
// place it is of: "Dinas Dukcapil Poso".
func (c *context) officeIn(from, to int) bool {
	for i := from; i < to; i++ {
		first, _, _ := strings.Cut(c.t.low(&c.toks[i]), " ")
		if slices.Contains(c.a.particles.Offices, first) || slices.Contains(c.a.particles.Registries, first) {
			return true
		}
	}
	return false
}

// reachGetter is within how many tokens before cards the office stands that got them.
const reachGetter = 6

// reachStocked is within how many tokens before cards the words stand that they are an
// office's.
const reachStocked = 4

// visitors tells whether a count is of those who came to a service, told as a part of
// them: "ada 412 orang yang datang, di antaranya 130 mengurus akta kelahiran".
func (c *context) visitors(zs []zone, k int) bool {
	if k == 0 || percent(zs[k].num) || percent(zs[k-1].num) || zs[k-1].num.Value <= zs[k].num.Value || zs[k-1].num.Unit.Class != numeral.Person {
		return false
	}
	from, to := zs[k-1].tok+1, zs[k].tok
	among := -1
	for i := from; i < to; i++ {
		if c.toks[i].kind == word && c.lowered(i, c.a.particles.Among...) {
			among = i
		}
	}
	return among > from && c.leads(from, among, c.a.particles.Came...)
}

// cameIn tells whether a count is of people who came or are to come, by the words right
// behind them: "310 warga yang datang", "900 penduduk bakal datang".
func (c *context) cameIn(s *sentence, z *zone) bool {
	if z.num.Unit.Class != numeral.Person && !percent(z.num) {
		return false
	}
	p := c.a.particles
	for i := z.tok + 1; i+1 < s.to && i <= z.tok+2; i++ {
		if at := i + 1; c.toks[i].kind == word && (c.lowered(i, p.Who...) || c.lowered(i, p.Future...)) {
			if at+1 < s.to && c.lowered(at, p.Future...) {
				at++
			}
			return c.toks[at].kind == word && c.lowered(at, p.Came...)
		}
	}
	return false
}

// stoodFor tells whether a figure that points back is of the paper that stands in for a
// card: the sentence before has no figure and names nothing else. "Warga diberi suket.
// Jumlahnya sudah 2.860 lembar".
func (c *context) stoodFor(cl *Claim) bool {
	if cl.Percent || !cl.Back || c.topicAt != c.seq-1 || c.lastAt >= c.topicAt {
		return false
	}
	for i := len(c.topic) - 1; i >= 0; i-- {
		h := &c.topic[i]
		if h.group || h.family == "people" {
			continue
		}
		return h.family == "other"
	}
	return false
}

// asChildBlanks is the family of blank cards that go on, without an act of their own, with
// those of children's cards told before them: "menerima 4.000 keping blangko KIA dan 9.500
// keping blangko KTP-el"; empty where none are.
func (c *context) asChildBlanks(s *sentence, z *zone, cl *Claim) string {
	if cl.Rest || cl.AimSaid || c.leads(z.pre.from, z.tok, c.a.particles.Still...) {
		return ""
	}
	family := ""
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.to > z.tok || h.family != "kia_blanks" && h.doc != "kia_sheet" || h.neg || !figureBetween(c.toks, h.core.from, z.tok) {
			continue
		}
		switch h.act {
		case "hold", "obtain":
			if c.leads(h.core.from, h.core.to, c.a.particles.Receiving...) {
				family = "blangko_received"
			}
		case "receive", "drop", "quota":
			family = "blangko_received"
		case "request":
			family = "blangko_requested"
		case "stock", "remain":
			family = "blangko_stock"
		}
	}
	return family
}
