package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// unsaid leaves open what is done with cards that are only counted: "1.200 KTP
// yang datanya keliru" are neither the recorded nor the held.
func (c *context) unsaid(s *sentence, z *zone, cl *Claim) {
	if cl.Percent {
		return
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.doc == "ktp" && h.act == "" && h.core.from > z.tok && s.close(z.tok+1, h.core.from, 1) {
			cl.Strength = 0.2
		}
	}
}

// cardsNamed leaves open what is done with cards, counted by their name, that have only the words
// told before: "perekaman dibuka. Pekan ini dinas menyerahkan 48.210 KTP elektronik (e-KTP)".
func (c *context) cardsNamed(z *zone, cl *Claim) {
	if cl.Family == "record" && !cl.Percent && cl.Source >= Before && z.num.Unit.Class == numeral.Card && !c.blank(c.noun(z.num)) {
		cl.Strength = min(cl.Strength, uncounted)
	}
}

// handedOn tells whether cards are only received by an office or a place: "Medan
// Johor mendapat 40 ribu e-KTP" counts nobody who holds one.
func (c *context) handedOn(s *sentence, z *zone, cl *Claim, best *head) bool {
	if cl.Family == "held" && cl.Role == "" && c.officeReceives(s, z, best) {
		return true
	}
	if cl.Family != "held" || cl.Percent || cl.Role != "" || z.num.Unit.Class != numeral.Card || best.core.to > z.tok || !c.lowered(best.core.to-1, c.a.particles.Receiving...) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.core.to <= z.tok {
			return false // people received them
		}
	}
	return true
}

// issuedInList tells whether cards are counted in a list of documents whose verb
// stands only in front of the first: "menerbitkan 70.100 kartu keluarga, 1.200 akta
// kematian, dan 15.300 KTP-el".
func (c *context) issuedInList(s *sentence, z *zone) bool {
	if percent(z.num) {
		return false
	}
	card, made := false, false
	for i := range s.heads {
		h := &s.heads[i]
		card = card || h.doc == "ktp" && h.act == "" && (c.besideCard(z, h) || h.core.to == z.tok)
		if h.act != "" && h.core.to <= z.tok {
			made = h.makesCards() && (h.other || h.doc == "kk" || h.doc == "kia" || h.doc == "akta")
		}
	}
	return card && (made || c.issuedBehind(s, z))
}

// makesCards tells whether a head tells that documents are printed or issued.
func (h *head) makesCards() bool {
	return (h.act == "print" || h.act == "issue") && !h.neg && !h.group
}

// besideCard tells whether a document stands right behind a figure, or behind the noun
// that it counts: "15.300 KTP-el", "15.300 keping KTP-el".
func (c *context) besideCard(z *zone, h *head) bool {
	return h.core.from == z.tok+1 || h.core.from == z.tok+2 && z.num.Unit.Class == numeral.Card && c.toks[z.tok+1].start == z.num.Unit.Start
}

// issuedBehind tells whether the verb of a list of documents stands behind the last:
// "4.300 keping KTP-el dan 5.500 keping KIA telah dicetak". Where a date follows it,
// only the last has that date by its own words, so the others are left.
func (c *context) issuedBehind(s *sentence, z *zone) bool {
	for i := range s.heads {
		h := &s.heads[i]
		if h.act == "" || h.core.from <= z.tok {
			continue
		}
		_, _, strong := s.between(z.tok+1, h.core.from)
		that := s.first(layerGrammar, senseThat, z.tok+1, h.core.from) != nil && h.doc != "ktp"
		return h.makesCards() && strong == 0 && !that && !kindBetween(c.toks, date, h.core.to, s.to) && !c.lowered(h.core.from-1, c.a.particles.Purposes...)
	}
	return false
}

// stillDoing tells whether "masih" only says that something goes on being done:
// "masih mengeluarkan 7.120 keping" has none of them in hand.
func (c *context) stillDoing(m *mark, z *zone) bool {
	if m.to >= z.tok || !c.lowered(m.to-1, c.a.particles.Still...) || c.toks[m.to].kind != word {
		return false
	}
	verb := c.t.low(&c.toks[m.to])
	return strings.HasPrefix(verb, activePrefix) && !c.lowered(m.to, c.a.particles.Keeping...)
}

// broughtIn makes an addition told before a stock what it is, not the stock:
// "(Tambahan 11 juta keping) stok blangko ini cukup sampai akhir tahun".
func (c *context) broughtIn(z *zone, cl *Claim) {
	if cl.Family == "blangko_stock" && z.tok > z.pre.from && c.lowered(z.tok-1, c.a.particles.Supplements...) {
		cl.Role, cl.Reason = "gap", "what is added to a stock"
	}
}

// incomplete makes those recorded of whom something is missing what they are: "yang
// sudah rekam tapi fotonya belum masuk 303 orang" are not the unrecorded.
func (c *context) incomplete(s *sentence, z *zone, cl *Claim, best *head) {
	if cl.Family != "record" || cl.Percent || best.core.to > z.tok || !c.leads(max(s.from, best.core.from-2), best.core.from, c.a.particles.Already...) {
		return
	}
	m := s.last(layerState, senseNotYet, best.core.to, z.tok)
	if m == nil || !s.close(m.to, z.tok, 3) || !c.leads(best.core.to, m.from, c.a.particles.But...) {
		return
	}
	if m.from-best.core.to >= 2 && m.to < z.tok {
		cl.Role, cl.Reason = "backlog", "recorded, but not in full"
	}
}

// purpose tells whether the printing that a sentence opens with is only what the
// cards told behind a comma are for: "Untuk pencetakan, kami menerima 15 ribu keping".
func (c *context) purpose(s *sentence, h *head) bool {
	at := c.start(s)
	return h.core.from > at && h.core.from <= at+reachPurpose && h.core.to < s.to && c.lowered(at, c.a.particles.Purposes...) && s.first(layerGrammar, senseThat, at, h.core.to) == nil && c.commaBetween(h.core.to, min(s.to, h.core.to+reachPurpose))
}

// reachPurpose is how many tokens may stand between a purpose and its word, and
// between it and the comma behind.
const reachPurpose = 3

// unfinished makes those who only began with an activation what they are: "sudah
// mendaftar tetapi belum menyelesaikan aktivasi 402 orang" are not all who remain.
func (c *context) unfinished(s *sentence, z *zone, cl *Claim) {
	if cl.Family != "ikd" || cl.Percent || cl.Role != "" {
		return
	}
	for k := range s.heads {
		h := &s.heads[k]
		if h.family != "ikd" || !h.neg || !z.pre.has(h.core) && !z.post.has(h.core) {
			continue
		}
		from := max(s.from, h.core.from-reachUnfinished)
		for i := from; i < h.core.from; i++ {
			if c.lowered(i, c.a.particles.But...) && !figureBetween(c.toks, i, h.core.from) && c.begun(from, i) {
				cl.Role, cl.Reason = "backlog", "registered, but not activated"
				return
			}
		}
	}
}

// begun tells whether a first step of an activation is told as done among tokens.
func (c *context) begun(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c.lowered(i, c.a.particles.Begins...) && c.leads(max(from, i-2), i, c.a.particles.Done...) {
			return !figureBetween(c.toks, i, to)
		}
	}
	return false
}

// reachUnfinished is within how many tokens before an activation the words tell of
// its beginning.
const reachUnfinished = 10

// gets makes blank cards received where somebody is told, right before their
// number, to get them: "Dinas dapat 13.250 blangko dari pusat".
func (c *context) gets(s *sentence, z *zone, cl *Claim) {
	at := z.tok - 1
	for at > z.pre.from && c.toks[at].hidden {
		at--
	}
	if cl.Percent || cl.Undone || at < z.pre.from || !c.lowered(at, c.a.particles.Receiving...) || c.leads(max(z.pre.from, at-2), at, c.a.particles.Awaited...) || c.lowered(at-1, c.a.particles.Purposes...) || c.spoilt(z) {
		return
	}
	switch cl.Family {
	case "blangko", "blangko_stock", "blangko_received", "blangko_used":
	case "blangko_requested":
		if !kindBetween(c.toks, comma, s.from, at) {
			return
		}
		// "tiap pengajuan blangko ke pusat, kami hanya mendapatkan 300 biji"
	case "":
		m := s.first(layerHead, senseDoc, z.tok+1, z.post.to)
		if blank := c.blank(c.noun(z.num)); s.about == "blangko" && (blank || z.num.Unit.Empty() && m == nil) || s.about == "ktp" && blank && m == nil {
			break // told of before: "Riau itu dapat 24 ribu keping"
		}
		if m == nil || m.value(senseDoc) != "blangko" || !s.close(z.tok+1, m.from, 1) {
			return
		}
	default:
		return
	}
	cl.Family, cl.Source, cl.Strength, cl.Rule = "blangko_received", Own, max(cl.Strength, 0.8), "gets"
}

// granted makes the cards told as a part of those asked for what came of them,
// where words of measure say so: "Dari 8.000 keping yang diusulkan, baru 1.500
// keping". What another part of them is stays open. As many as were asked for came where
// the words say that the wish came true: "sama dengan 2023 yang dipenuhi 8.000".
func (c *context) granted(s *sentence, whole, z *zone, cl *Claim) {
	if cl.Family != "blangko_requested" && cl.Family != "blangko_need" || cl.Percent {
		return
	}
	switch {
	case c.unfulfilled(s, z):
		cl.Role, cl.Reason = "need", notGranted
	case z.num.Value >= whole.num.Value && (cl.Family != "blangko_requested" || !c.fulfilled(z)):
	case whole.front && cl.Family == "blangko_requested" && (cl.done || cl.merely), c.fulfilled(z):
		cl.Family, cl.Rule = "blangko_received", "granted"
	case whole.front && cl.Family == "blangko_requested", cl.Family == "blangko_requested" && c.leads(whole.tok+1, z.tok, c.a.particles.JustReached...) && !(c.placeIn(span{whole.tok + 1, z.tok}) && kindBetween(c.toks, comma, whole.tok+1, z.tok)):
		cl.Strength = min(cl.Strength, uncounted) // "Permohonan 9.000 keping itu baru ditanggapi dengan 2.000"
	}
}

// got tells whether a word of getting stands right before the blank cards of a figure:
// "Juli lalu kita dapat blangko 2.000 keping".
func (c *context) got(s *sentence, z *zone) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "blangko" && z.pre.has(h.core) && h.core.from > z.pre.from && c.lowered(h.core.from-1, c.a.particles.Receiving...) {
			return s.first(layerAim, senseHope, z.pre.from, h.core.from) == nil
		}
	}
	return false
}

// plannedFor tells whether blank cards that came in are only told with what will be done
// with them: "memperoleh 20.000 keping blangko yang akan dibagi ke kecamatan".
func (c *context) plannedFor(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "blangko_received" || !cl.hoped || !c.leads(z.pre.from, z.tok, c.a.particles.Receiving...) || s.first(layerAim, senseHope, z.pre.from, z.tok) != nil {
		return false
	}
	that := s.first(layerGrammar, senseThat, z.tok+1, z.post.to)
	return that != nil && s.first(layerAim, senseHope, z.tok+1, that.from) == nil
}

// cardsOnly tells whether a claim counts blank cards, which no people go on from.
func cardsOnly(o *Claim) bool { return strings.HasPrefix(o.Family, "blangko") }
