package indicator

import (
	"slices"
	"strings"

	"rekap/transform/calendar"
)

// having tells whether words of having, or the day on which they are had, stand
// with blank cards.
func (c *context) having(s *sentence, z *zone) bool {
	for i := range s.marks[layerHaving] {
		if m := &s.marks[layerHaving][i]; m.has(senseHaving) && m.from >= z.pre.from && m.to <= z.post.to {
			return !c.stillDoing(m, z)
		}
	}
	for i := z.pre.from; i < z.tok; i++ {
		if c.toks[i].kind == date && (c.t.Dates[c.toks[i].ref].Link == calendar.AsOf || c.t.Dates[c.toks[i].ref].Now) {
			return true
		}
	}
	return false
}

// inHand makes blank cards that only words of having tell of a stock, where the
// text before was about blank cards: "Apakah blangkonya cukup? Kami masih memegang
// 3.200 keping." What is stored needs only be told of blank cards some time ago: "Sudah
// dicetak 9.100 KTP. Provinsi masih menyimpan 40 ribu keping."
func (c *context) inHand(s *sentence, z *zone, cl *Claim) bool {
	bare := z.num.Unit.Empty() && c.leads(max(z.pre.from, z.tok-reachThere), z.tok, c.a.particles.InStore...)
	stored := s.blanksTold && c.leads(z.pre.from, z.tok, c.a.particles.Storing...)
	if cl.Percent || s.about != "blangko" && !stored || cl.Rest && c.usedBehind(s, z) || !bare && (!c.blank(c.noun(z.num)) || !c.having(s, z) && !cl.Rest) {
		return false
	}
	if !stored && c.askedMore(s, z, cl) {
		return false
	}
	cl.Family, cl.Undone, cl.Aim, cl.Source, cl.Strength, cl.Rule = "blangko_stock", false, "actual", Before, 0.6, "in_hand"
	return true
}

// askedMore tells whether blank cards of which no more than "lagi" says that there are some are
// those asked for right before: "Dinas mengajukan tambahan. Jumlahnya 40 ribu keping lagi".
func (c *context) askedMore(s *sentence, z *zone, cl *Claim) bool {
	h := c.topicFor(cl)
	return h != nil && h.family == "blangko_requested" && !h.neg && c.topicAt == c.seq-1 && s.first(layerHaving, senseHaving, z.pre.from, z.tok) == nil &&
		(c.lowered(c.start(s), c.a.particles.NumbersOf...) || c.lowered(c.start(s), c.a.particles.Overall...)) &&
		!c.leads(z.pre.from, z.tok, c.a.particles.LeftOver...)
}

// toCome leaves out blank cards told as what remains of those granted and is yet to
// arrive: "yang tiba baru 2.000 keping. Sisanya 4.000 keping menyusul".
func (c *context) toCome(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || !cl.Rest || s.about != "blangko" || !c.blank(c.noun(z.num)) {
		return false
	}
	p := c.a.particles
	if !c.leftOfGranted(cl) && !c.leads(z.tok+1, z.post.to, p.ToFollow...) && !(c.leads(z.pre.from, z.post.to, p.Future...) && c.leads(z.pre.from, z.post.to, p.Sent...)) {
		return false
	}
	cl.Family, cl.Source, cl.Rule, cl.Role, cl.Reason = "blangko_received", Before, "sentence_before", "supposed", stillToCome
	return true
}

// gotMore makes blank cards received that words of getting tell of behind a stock told
// before: "Blangko kita masih 6.400. Kemarin dapat lagi dari provinsi 1.000".
func (c *context) gotMore(z *zone, cl *Claim) bool {
	if cl.Percent || cl.Rest || !c.seen || c.seq-c.lastAt > 1 || c.claims[c.last].Family != "blangko_stock" || !z.num.Unit.Empty() && !c.blank(c.noun(z.num)) {
		return false
	}
	p, from := c.a.particles, max(z.pre.from, z.tok-reachGot)
	if !c.leads(from, z.tok, p.Receiving...) || c.leads(z.pre.from, z.tok, p.Awaited...) || c.leads(z.pre.from, from, p.May...) {
		return false
	}
	cl.Family, cl.Undone, cl.Aim, cl.Source, cl.Strength, cl.Rule = "blangko_received", false, "actual", Before, 0.6, "gets"
	return true
}

// reachGot is within how many tokens before blank cards the word of getting them stands.
const reachGot = 6

// leftOfGranted tells whether a count is, to the card, what those that came leave of the
// blank cards asked for or granted, the two counts told last.
func (c *context) leftOfGranted(cl *Claim) bool {
	at := slices.IndexFunc(c.claims, func(o Claim) bool { return o.Number == cl.Number })
	if at < 2 || cl.Sentence-c.claims[at-2].Sentence > reachAdded {
		return false
	}
	all, came := &c.claims[at-2], &c.claims[at-1]
	if all.Family != "blangko_received" && all.Family != "blangko_requested" || came.Family != "blangko_received" || all.Percent || came.Percent {
		return false
	}
	return c.t.Numbers[came.Number].Value+c.t.Numbers[cl.Number].Value == c.t.Numbers[all.Number].Value
}

// addedToStock makes the sum of a stock and what came in, told right behind both, the
// stock: "tersedia 1.900 keping, ditambah kiriman 2.000 keping, totalnya 3.900 keping".
func (c *context) addedToStock(at int) {
	cl := &c.claims[at]
	if at < 2 || cl.Family != "blangko_received" || cl.Source < List || cl.Percent || cl.Role != "" {
		return
	}
	a, b := &c.claims[at-2], &c.claims[at-1]
	stock, came := a.Family == "blangko_stock", b.Family == "blangko_received"
	if !stock || !came || cl.Sentence-a.Sentence > reachAdded {
		return
	}
	if v := func(o *Claim) float64 { return c.t.Numbers[o.Number].Value }; v(a)+v(b) == v(cl) {
		cl.Family, cl.Undone, cl.Aim, cl.Strength, cl.Rule = "blangko_stock", false, "actual", 0.6, "in_hand"
	}
}

// reachAdded is over how many sentences a stock and what came in are added up.
const reachAdded = 2

// usedBehind tells whether a verb of using stands right behind cards that remain of
// others: "Selebihnya 60 keping digunakan di kantor distrik".
func (c *context) usedBehind(s *sentence, z *zone) bool {
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; hasAct(m, "use") && z.post.has(m.span) {
			return s.close(z.tok+1, m.from, 1)
		}
	}
	return false
}

// toArrive makes blank cards received that words of arriving tell of behind a stock, and
// leaves those of a time to come open: "Stoknya 9.300 keping, minggu depan masuk lagi
// 10 ribu".
func (c *context) toArrive(zs []zone, k, first int) bool {
	z, cl, o := &zs[k], &c.claims[first+k], &c.claims[first+k-1]
	if cl.Percent || o.Family != "blangko_stock" || o.Percent || !z.num.Unit.Empty() && !c.blank(c.noun(z.num)) || !c.leads(max(z.pre.from, z.tok-reachSent), z.tok, c.a.particles.Arrived...) {
		return false
	}
	cl.Family, cl.Undone, cl.Aim, cl.Source, cl.Strength, cl.Rule = "blangko_received", false, "actual", List, uncounted, "list"
	return true
}

// stillInStore makes blank cards a stock that only words of what is still there tell of
// behind those received or used: "Dari 10.000 keping yang dialokasikan, kini yang
// masih ada hanya 430 keping."
func (c *context) stillInStore(s *sentence, zs []zone, k, first int) bool {
	z, cl, o := &zs[k], &c.claims[first+k], &c.claims[first+k-1]
	if cl.Percent || cl.Aim == "target" || !strings.HasPrefix(o.Family, "blangko_") || o.Percent || !z.num.Unit.Empty() && !c.blank(c.noun(z.num)) {
		return false
	}
	left := o.Family == "blangko_used" && (cl.Rest || s.last(layerHaving, senseHaving, z.pre.from, z.tok) != nil) ||
		c.together(z.pre.from, z.tok, c.a.particles.Still, c.a.particles.InStore) >= 0
	if left {
		cl.Family, cl.Undone, cl.Aim, cl.Source, cl.Strength, cl.Rule = "blangko_stock", false, "actual", List, 0.6, "in_hand"
	}
	return left
}

// reachSent is how many sentences may lie between blank cards and what is left of them.
const reachSent = 3

// reachThere is within how many tokens before a count without a noun the word stands that
// says it is there: "Yang ada baru 2.700."
const reachThere = 2

// leftOfReceived makes a count of what remains a stock that is, to the card, what another
// use leaves of the blank cards received: "Datang 1.500, dipakai PRR 1.126, sisanya 374".
func (c *context) leftOfReceived(at int) {
	cl := &c.claims[at]
	if cl.Percent || !cl.Rest || cl.Indicator != "" || !c.t.Numbers[cl.Number].Unit.Empty() && !c.blank(c.noun(&c.t.Numbers[cl.Number])) {
		return
	}
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachSent; j-- {
		if c.claims[j].Family == "blangko_received" {
			continue // what those that arrived leave is still to come
		}
		used := c.t.Numbers[c.claims[j].Number].Value
		for i := j - 1; i >= 0 && cl.Sentence-c.claims[i].Sentence <= reachSent; i-- {
			o := &c.claims[i]
			if o.Family == "blangko_received" && !o.Percent && !c.claims[j].Percent && c.t.Numbers[o.Number].Value == used+c.t.Numbers[cl.Number].Value {
				cl.Family, cl.Undone, cl.Aim, cl.Role, cl.Reason, cl.Strength, cl.Rule = "blangko_stock", false, "actual", "", "", 0.6, "in_hand"
				return
			}
		}
	}
}
