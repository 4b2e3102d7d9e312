package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// uncollected makes cards that nobody has yet what they are: "2.300 keping yang
// sudah dicetak tetapi belum diambil" is no print run, "1.876 KIA yang selesai dicetak
// menumpuk di kantor" are no children's cards held.
func (c *context) uncollected(s *sentence, z *zone, cl *Claim) {
	papers := cl.Family == "kia" || cl.Family == "akta"
	if cl.Family != "print" && (!papers || cl.Undone) || cl.Percent || cl.Role != "" {
		return
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != "backlog" || h.core.from < z.tok || !z.post.has(h.core) {
			continue
		}
		if c.leads(h.core.from, h.core.to, c.a.particles.Waiting...) && c.leads(z.tok+1, h.core.from, c.a.particles.Purposes...) {
			continue // "640 keping dicetak untuk warga dalam daftar tunggu": for those who waited
		}
		if words, weak, strong := s.between(z.tok+1, h.core.from); words <= reachUncollected && !(papers && weak+strong > 0) {
			cl.Role, cl.Reason = "backlog", "printed, but not handed out"
			return
		}
	}
}

// queuedFor tells whether a figure counts the queue for the document that names it, whose
// act is not told: "Antrean KIA sampai 1.500 lembar".
func (c *context) queuedFor(s *sentence, z *zone, best *head) bool {
	return best.act == "" && !percent(z.num) && best.core.from > s.from && best.core.to <= z.tok && c.lowered(best.core.from-1, c.a.particles.Waiting...)
}

// reachUncollected is how many words may lie between cards and what is still to
// be done with them.
const reachUncollected = 8

// served tells whether a figure is one of the documents that a service of an
// office adds up to: "melayani 15.320 dokumen, terdiri dari KIA 2.100 keping".
func (c *context) served(s *sentence, z *zone) bool {
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != "other_service" || h.core.from <= s.from || h.core.to > z.tok {
			continue
		}
		k := c.toks[h.core.from-1].kind
		if k != figure && k != number {
			continue
		}
		if m := s.first(layerPlace, senseParts, h.core.to, z.tok); m != nil {
			if words, _, _ := s.between(h.core.to, m.from); words <= 2 {
				return true
			}
		}
	}
	return false
}

// shortTime tells whether a number counts hours, days, weeks or months.
func (c *context) shortTime(n *numeral.Number) bool { return c.lasts(n, c.a.particles.ShortTimes) }

// amongUndone tells whether a figure is told as a part of those just told who
// are still to do something: "7.455 belum merekam. 2.130 di antaranya pemula", "Dari
// 7.455 itu, 2.130 orang pemula", "Dari jumlah itu, 2.130 orang pemula".
func (c *context) amongUndone(s *sentence, z *zone, at int) bool {
	if of := c.claims[at].Of; of >= 0 && !c.claims[of].Percent && c.claims[of].Undone {
		return true
	}
	if o := &c.claims[max(at-1, 0)]; at > 0 && o.Sentence == c.claims[at].Sentence && o.That && o.Undone && !o.Percent && c.t.Numbers[o.Number].Value > z.num.Value {
		return true
	}
	if c.saidOfLeft(s, z, at) {
		return true
	}
	if !c.leads(z.pre.from, z.post.to, c.a.particles.Among...) && !c.ofThatNumber(s, z) && !c.amongTold(s, z) && !c.ofThoseNotYet(s, z) && !c.ofThosePeople(z) {
		return false
	}
	for j, seen := at-1, 0; j >= 0 && seen < mostParts; j-- {
		o := &c.claims[j]
		if o.Percent || o.Family == "" {
			continue
		}
		if c.t.Numbers[o.Number].Value > z.num.Value {
			return o.Undone || o.Rest || o.Family == "backlog" || o.Family == "record"
		}
		if !o.Undone {
			return false
		}
		seen++ // what the parts of the region have of those left: "terbanyak di Dolo 706 orang"
	}
	return false
}

// mostParts is of how many parts of a region people left may be told between all of them
// and the first-time holders among them.
const mostParts = 6

// ofThosePeople tells whether a count is told as one "dari mereka", right behind it.
func (c *context) ofThosePeople(z *zone) bool {
	return z.tok+2 < z.post.to && c.lowered(z.tok+1, c.a.particles.Starting...) && c.lowered(z.tok+2, c.a.particles.They...)
}

// ofThoseNotYet tells whether a sentence points back to those who have not yet done it, in
// front of a count: "Dari yang belum itu, kata dia, 2.310 merupakan pemilih pemula".
func (c *context) ofThoseNotYet(s *sentence, z *zone) bool {
	m := s.last(layerState, senseNotYet, s.from, z.tok)
	return m != nil && c.leads(m.to, min(m.to+reachPointed, z.tok), c.a.particles.Pointers...)
}

// reachPointed is within how many words behind "belum" what points back stands.
const reachPointed = 3

// someAmong tells whether a count without an act of its own is of some of those told
// before it, by what else is said of them: "dari 10.200 yang belum merekam, 2.150 di
// antaranya tidak diketahui keberadaannya".
func (c *context) someAmong(s *sentence, z *zone, cl *Claim) bool {
	heir := cl.Heir
	if cl.Source == Own && issuedOnce[cl.Family] {
		heir = c.sameDocument(cl)
	} else if cl.Source < List {
		heir = -1
	}
	if cl.Percent || heir < 0 || cl.done || cl.notYet || cl.Cohort != "" || groupFamily(cl.Family) {
		return false
	}
	if o := &c.claims[heir]; o.Percent || o.Family != cl.Family || o.Undone != cl.Undone || c.t.Numbers[o.Number].Value <= z.num.Value {
		return false
	}
	for i := z.tok + 1; i <= z.tok+reachSome && i+2 < s.to; i++ {
		if c.lowered(i, c.a.particles.Among...) {
			return c.toks[i+1].kind == word && c.toks[i+2].kind == word && !c.placeIn(span{i + 1, min(i+1+reachPlace, c.commaAfter(i+1, z.post.to))})
		}
	}
	return false
}

// issuedOnce are the documents of which some are told among all without an act of their
// own: "Khusus akta kelahiran, 1.640 di antaranya untuk bayi".
var issuedOnce = map[string]bool{"kia": true, "akta": true}

// sameDocument is the figure told last, in the same sentence or the one before, that
// counts the same documents as a claim, -1 for none.
func (c *context) sameDocument(cl *Claim) int {
	for j := len(c.claims) - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		if o := &c.claims[j]; o.Number < cl.Number && o.Block == cl.Block && o.Family == cl.Family && o.Role == "" {
			return j
		}
	}
	return -1
}

// reachPlace is within how many tokens the place stands that some of all are of.
const reachPlace = 5

// reachSome is within how many tokens behind a count the words stand that make it some.
const reachSome = 3

// ofThatNumber tells whether a sentence opens by pointing back to a number: "Dari
// jumlah yang tersisa itu, …".
func (c *context) ofThatNumber(s *sentence, z *zone) bool {
	of := s.first(layerGrammar, senseOf, s.from, z.tok)
	if of == nil || of.from > s.from+1 || figureBetween(c.toks, of.from, z.tok) {
		return false
	}
	end := c.commaAfter(of.from, z.tok)
	if i := of.from + 1; i+1 < end && c.lowered(i, c.a.particles.Totals...) && c.lowered(i+1, c.a.particles.Pointers...) {
		return true // "Dari jumlah ini", but not "dari total tahun ini"
	}
	return c.leads(of.from, end, c.a.particles.Totals...) && c.leads(of.from, end, c.a.particles.Told...)
}

// forReason tells whether a sentence that opens with what was told, "Dari cetakan enam
// bulan itu", gives a part of it by why it was done: "4.970 keping untuk warga yang
// kehilangan, dan 2.388 karena rusak".
func (c *context) forReason(s *sentence, z *zone, at int) bool {
	for j := at - 1; j >= 0 && c.claims[at].Sentence-c.claims[j].Sentence <= 1; j-- {
		if o := &c.claims[j]; c.becauseBehind(s, z) && !kindBetween(c.toks, date, z.pre.from, z.tok) && o.Family == "print" && !o.Percent && c.t.Numbers[o.Number].Value > z.num.Value {
			return true // "mencetak 12.318 KTP-el; 5.210 karena rusak"
		}
	}
	if c.claims[at].Family == "print" && c.lowered(c.start(s), c.a.particles.Rests...) {
		return true // "Sisanya 2.105 rusak dan 3.450 cetak baru"
	}
	of := s.first(layerGrammar, senseOf, s.from, z.tok)
	if of == nil || of.from > s.from+1 || !c.leads(of.to, c.commaAfter(of.to, z.tok), c.a.particles.Told...) {
		return false
	}
	to := min(z.post.to, z.tok+3)
	return c.leads(z.tok+1, to, c.a.particles.For...) || c.leads(z.tok+1, to, c.a.particles.Because...)
}

// becauseBehind tells whether a reason stands right behind a figure or what it counts.
func (c *context) becauseBehind(s *sentence, z *zone) bool {
	at := z.tok + 1
	if at+1 < s.to && c.toks[at].kind == word && !c.lowered(at, c.a.particles.Because...) && c.toks[at].end == z.num.Unit.End {
		at++
	}
	return at < s.to && c.lowered(at, c.a.particles.Because...)
}

// justNow tells whether a count is of those who came today: "ada 17 orang tadi", and not one
// told before: "dari 266.120 jiwa tadi".
func (c *context) justNow(s *sentence, z *zone) bool {
	if of := s.last(layerGrammar, senseOf, s.from, z.tok); of != nil && s.close(of.to, z.tok, 1) {
		return false
	}
	return c.leads(z.tok+1, min(s.to, z.tok+3), c.a.particles.JustNow...)
}

// start is the first token of a sentence behind its dateline or the mark that opens
// what somebody says: "KUPANG, X.com – Pada hari itu …".
func (c *context) start(s *sentence) int {
	for i := s.from; i < s.to-1 && i < s.from+dateline; i++ {
		switch t := c.toks[i]; {
		case t.kind == comma && strings.ContainsAny(c.t.Text[t.start:t.end], "–—"):
			return i + 1
		case strings.HasPrefix(c.t.Text[t.end:c.toks[i+1].start], " -"):
			return i + 1 // a hyphen is no token
		}
	}
	if c.toks[s.from].kind == quote && s.from+1 < s.to {
		return s.from + 1
	}
	return s.from
}

// dateline is how many tokens the place and outlet may take that a sentence
// opens with.
const dateline = 9

// someRegions tells whether a figure is of a number of regions that are only
// some of them: "Di 309 kabupaten/kota yang menggelar pilkada …", "di lima
// kecamatan itu ada 2.130 orang". A place named behind that has its own figure:
// "Dari 11 kecamatan yang ada, Jorong 4.210".
func (c *context) someRegions(s *sentence, z *zone) bool {
	for i := s.from + 1; i < z.tok; i++ {
		if c.toks[i].kind != number && c.toks[i].kind != figure || c.t.Numbers[c.toks[i].ref].Unit.Class != numeral.Place {
			continue
		}
		if i <= s.from+dateline && c.lowered(i-1, c.a.particles.OfWhole...) {
			end := c.commaAfter(i+1, z.tok)
			if c.leads(i+1, min(i+4, end), c.a.particles.Who...) && !c.placeIn(span{end, z.tok}) {
				return true
			}
		}
		if c.pointedTo(i, z.tok) && (z.pre.has(span{i, i + 1}) && !figureBetween(c.toks, i+1, z.tok)) {
			return true
		}
	}
	return false
}

// pointedTo tells whether regions counted at a token are those told before: "di
// lima kecamatan ini".
func (c *context) pointedTo(i, to int) bool {
	j := min(i+3, to)
	return c.lowered(i-1, c.a.particles.Inside...) && (c.leads(i+1, j, c.a.particles.Pointers...) || c.leads(i+1, j, c.a.particles.Told...))
}

// noteSome remembers a sentence that tells of such regions, or of what there is in regions
// it counts: the count that goes on from it is theirs alone.
func (c *context) noteSome(s *sentence) {
	for i := s.from; i < s.to; i++ {
		if k := c.toks[i].kind; (k == number || k == figure) && c.t.Numbers[c.toks[i].ref].Unit.Class == numeral.Place && (i > s.from && c.pointedTo(i, s.to) || c.leads(i+1, s.to, c.a.particles.Yonder...)) {
			c.someAt = c.seq
		}
	}
}

// ofSome tells whether a count takes its words from a sentence about such regions:
// "Di lima kecamatan ini banyak yang belum merekam. Jumlahnya 2.130 orang."
func (c *context) ofSome(z *zone, cl *Claim) bool {
	return c.someAt > 0 && c.someAt == c.seq-1 && cl.Source == Before && !cl.Percent && !c.placeIn(z.pre)
}

// placeIn tells whether a place stands among the tokens.
func (c *context) placeIn(in span) bool {
	return kindBetween(c.toks, place, in.from, in.to)
}

// ofService tells whether a sentence only lists the documents of a service, none
// with an act: "Rinciannya KK 716 lembar, KTP-el 431 keping, akta kelahiran 142
// lembar".
func (c *context) ofService(s *sentence) bool {
	families := false
	for i := range s.heads {
		if h := &s.heads[i]; h.act != "" || h.group {
			return false
		} else if h.family == "kk" {
			families = true
		}
	}
	return families && !c.issuedBefore() && s.first(layerBack, senseBack, s.from, s.to) != nil
}
