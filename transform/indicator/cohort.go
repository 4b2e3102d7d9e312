package indicator

import (
	"slices"
	"strings"

	"rekap/transform/numeral"
	"rekap/transform/region"
)

// cohort reads the words that narrow the figure to a part of the people.
func (c *context) cohort(s *sentence, zs []zone, k, first int) {
	z, cl := &zs[k], &c.claims[first+k]
	for i := range s.marks[layerCohort] {
		m := &s.marks[layerCohort][i]
		name := m.value(senseCohort)
		if name == "asn" && c.inTitle(s, z, m) {
			continue
		}
		if !z.pre.has(m.span) && !z.post.has(m.span) {
			if cl.Cohort == "" && (c.opensAll(s, z, m, name) || name == "village" && c.villageList(s, z, m)) {
				cl.Cohort = name
			}
			continue
		}
		words, weak, strong := s.toFigure(m.span, z.tok)
		if m.has(senseTurning) && m.to < s.to && s.turning(c.toks, c.t, m.to) {
			name = "first_time"
		}
		if name == "underage" && ofChildren[cl.Family] {
			continue // "anak di bawah umur" are all of them
		}
		if name == "first_time" && (cl.Family == "child" || cl.Family == "anak") {
			continue // "jumlah anak pada rentang usia tersebut"
		}
		if name == "" || name == "underage" && m.to < s.to && c.toks[m.to].kind == number || name == "event" && m.to < s.to && c.lowered(m.to, c.a.particles.Speakers...) {
			continue // "anak di bawah umur 17 tahun" are all of them, "di tempat kami" is where they work
		}
		if name == "event" && c.ofProgramme(s, z, m) {
			continue
		}
		if m.to < s.to && c.lowered(m.from, c.a.particles.Dwellers...) && (c.toks[m.to].kind == place || c.lowered(m.to, c.a.particles.Regions...)) {
			continue // "penghuni kota pelabuhan ini": its residents
		}
		if name == "village" && cl.Cohort == "" && (c.villageOf(s, z, m) || c.villageList(s, z, m)) {
			cl.Cohort = name
			continue
		}
		if name == "voters" && c.allVoters(cl, m) || name == "age" && c.childrenToo(s, m) {
			continue
		}
		limit := 8
		// "Di Kelurahan Karang Anyar, 98 warga …": told at the head of the sentence
		opens := name == "village" && strong == 0 && m.from <= s.from+2 && m.to <= z.tok
		switch name {
		case "event", "school", "institution":
			at := c.start(s)
			opens = strong == 0 && m.from >= at && m.from <= at+2 && m.to <= z.tok && (m.from == at && name == "event" || c.lowered(at, c.a.particles.Inside...))
		default:
			if c.opensAll(s, z, m, name) {
				opens, limit = true, len(c.toks)
			}
		}
		if weak+strong > 0 && !opens && !c.namedAhead(s, z, m) && !(name == "sex" && strong == 0 && k+1 < len(zs) && zs[k+1].num.Unit.Class == numeral.Sex) && !(name == bySex && c.residentsOfSex(s, z, m)) || words > limit {
			continue
		}
		if name == "village" && m.to-m.from == 1 && !c.capitalAfter(m) && !c.numberedBlock(m) {
			continue
		}
		if cl.Family == "blangko_stock" && m.from > z.tok && c.lowered(m.from-1, c.a.particles.For...) {
			continue // "tersisa 740 keping dan diprioritaskan bagi Orang Asli Papua"
		}
		if name == "event" && m.from > z.tok && strings.HasPrefix(cl.Family, "blangko") && (c.lowered(m.from-1, c.a.particles.Awaited...) || c.lowered(m.from-1, c.a.particles.Already...) || cl.Family == "blangko_received" && c.lowered(m.from-1, c.a.particles.Purposes...)) {
			continue // "10.000 keping sudah diterima dan akan dibagikan", "… dan sudah dibagikan ke kecamatan", "… untuk dibagikan"
		}
		if m.from > z.tok && c.leads(max(z.tok+1, m.from-reachChiefly), m.from, c.a.particles.Chiefly...) {
			continue // "23.000 pemilih pemula, mayoritas siswa": what most of them are
		}
		if cl.Percent && (name == "school" || name == "institution" || name == "age") && m.from > z.tok && c.leads(max(z.tok+1, m.from-reachInvolved), m.from, c.a.particles.Involving...) {
			continue // "dikejar hingga 50 persen dengan melibatkan sekolah": by whose help
		}
		if m.from > s.from && c.lowered(m.from-1, c.a.particles.Including...) {
			continue // "19 ribu warga termasuk pemilih pemula": they are not all
		}
		if cl.Cohort == "" || cl.Cohort == "first_time" {
			cl.Cohort = name
		}
	}
	if cl.Cohort == "" && !cl.Percent && (c.hours(s, z) || c.justNow(s, z)) {
		cl.Cohort = "event"
	}
	if cl.Cohort == "" && !cl.Percent && (cl.Family == "akta" || cl.Family == "kia" || cl.Family == "record" && !cl.Undone && !cl.Rest) && c.ofDays(z) {
		cl.Cohort = "event"
	}
	if cl.Cohort == "" && (c.daysOut(s, z) || c.ofServed(s, zs, k, first) || c.ofVisit(s, cl)) {
		cl.Cohort = "event"
	}
	if cl.Cohort == "" && (c.goesOn(s, zs, k, first) || c.someOfThose(s, zs, k, first)) {
		cl.Cohort = c.claims[first+k-1].Cohort
	}
	if cl.Cohort == "" {
		cl.Cohort = c.ofListTold(s, zs, k, first)
	}
	if cl.Cohort == "" && c.otherVoters(z, first+k) {
		cl.Cohort = "voters"
	}
	if cl.Cohort == "" && c.atOtherOffice(s, z) {
		cl.Cohort = "institution"
	}
	if cl.Cohort == "" && (c.ofVillageHead(s, z) || c.ofVillageTold(s, z, first+k)) {
		cl.Cohort = "village"
	}
	if cl.Cohort == "" && cl.Percent {
		cl.Cohort = c.shareWithin(z, first, first+k)
	}
	switch z.num.Unit.Class {
	case numeral.Sex:
		cl.Cohort = "sex"
	case numeral.Household:
		cl.Role, cl.Reason = "family_card", "families or family cards"
	}
}

// ofChildren are the families that count children only.
var ofChildren = map[string]bool{"child": true, "anak": true, "kia": true, "akta": true}

// goesOn tells whether a list of counts of an event, a village or a house goes on
// with the figure of zone k: "Di Desa Talang Ubi, sebanyak 98 warga merekam KTP-el dan
// 20 warga mengaktifkan IKD".
func (c *context) goesOn(s *sentence, zs []zone, k, first int) bool {
	if k == 0 || zs[k].of >= 0 || zs[k].same >= 0 || zs[k-1].of != k && partOfAny(zs, k) {
		return false
	}
	z, o := &zs[k], &c.claims[first+k-1]
	most := bothSexes
	if c.claims[first+k].Source == Own && c.claims[first+k].Family != o.Family && !groupFamily(o.Family) {
		most = otherDocuments // "87 akta kelahiran dan 252 KIA"
	}
	if percent(z.num) || o.Percent || !outgrown[o.Cohort] || zs[k-1].of != k && z.num.Value > most*c.t.Numbers[o.Number].Value {
		return false
	}
	_, _, strong := s.between(zs[k-1].tok+1, z.tok)
	return strong == 0 && !c.ofPlaceIn(z, region.Plain, region.Kinded, region.District)
}

// otherDocuments is how many times as many documents of another kind one event or village
// may get.
const otherDocuments = 5.0

// wide are the parts of the people behind which a count may be of all again.
var wide = map[string]bool{"first_time": true, "sex": true, "voters": true}

// someOfThose tells whether the figure of zone k counts some of a part of the people
// counted right before it: "ASN ada 23 ribu orang, yang aktivasi baru 3.000 orang".
func (c *context) someOfThose(s *sentence, zs []zone, k, first int) bool {
	if k == 0 || zs[k].of >= 0 || zs[k].same >= 0 || percent(zs[k].num) {
		return false
	}
	z, o := &zs[k], &c.claims[first+k-1]
	if o.Percent || o.Cohort == "" || wide[o.Cohort] || z.num.Value >= c.t.Numbers[o.Number].Value {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.core.from > zs[k-1].tok && h.core.to <= z.post.to {
			return false
		}
	}
	return !c.ofPlaceIn(z, region.Plain, region.Kinded, region.District) && !c.leads(zs[k-1].tok+1, z.tok, c.a.particles.Including...)
}

// shareWithin is the village, house or event that a count told before a share, in its
// sentence, is of, where the share has no place of its own: "di Desa A 796 orang dari
// target 1.452, kalau dipersentasekan 54,7 persen".
func (c *context) shareWithin(z *zone, from, at int) string {
	if c.ofPlaceIn(z, region.Plain, region.Kinded, region.District) {
		return ""
	}
	for j := at - 1; j >= from; j-- {
		if o := &c.claims[j]; outgrown[o.Cohort] && !o.Percent {
			return o.Cohort
		}
	}
	return ""
}

// lasts tells whether a number is a length of time in one of the units.
func (c *context) lasts(n *numeral.Number, units []string) bool {
	return n.Unit.Class == numeral.Time && slices.ContainsFunc(units, func(u string) bool { return strings.EqualFold(c.noun(n), u) })
}

// namedAhead tells whether a part of the people is named in front of the comma behind
// which it is counted, whose office they are of between at the most, by a noun that says
// nothing else: "kebanyakan pelajar, sekitar 2.900 orang", "Sebagian besar adalah ASN
// Pemkot Bima, yakni 587 orang", "ASN yang terbanyak, 587 orang".
func (c *context) namedAhead(s *sentence, z *zone, m *mark) bool {
	if m.to >= z.tok || percent(z.num) {
		return false
	}
	at, most := c.commaAfter(m.to, z.tok), c.a.particles.Mostly
	if at == z.tok || (m.from == s.from || !c.lowered(m.from-1, most...)) && !c.leads(m.to, at, most...) || at-m.to > reachOfficed || figureBetween(c.toks, m.to, at) || s.anyNamed(m.to, at) || !s.close(at+1, z.tok, 1) {
		return false
	}
	noun := strings.ToLower(c.noun(z.num))
	return noun == "" || slices.Contains(c.a.particles.People, noun)
}

// reachOfficed is how many tokens may say between a part of the people and the comma
// behind them whose office they are of.
const reachOfficed = 4

// hours tells whether the sentence opens with a stretch of hours: "Selama enam
// jam petugas merekam 53 orang" is one event.
func (c *context) hours(s *sentence, z *zone) bool {
	for i := s.from; i < z.tok && i < s.from+4; i++ {
		if k := c.toks[i].kind; k != number && k != figure {
			continue
		}
		n := &c.t.Numbers[c.toks[i].ref]
		if i > s.from && c.lasts(n, c.a.particles.Hours) && c.lowered(i-1, c.a.particles.Lasting...) {
			return true
		}
	}
	return false
}

// daysOut tells whether people are what some days of work brought in: "tiga hari di
// sana dapat 173 orang".
func (c *context) daysOut(s *sentence, z *zone) bool {
	at := z.tok - 1
	if z.num.Unit.Class != numeral.Person || at <= s.from || !c.lowered(at, c.a.particles.Receiving...) {
		return false
	}
	for i := at - 1; i >= s.from && i >= at-reachDays; i-- {
		switch c.toks[i].kind {
		case figure:
			return false
		case number:
			return c.lasts(&c.t.Numbers[c.toks[i].ref], c.a.particles.Days)
		}
	}
	return false
}

// reachDays is within how many tokens before what they brought in the days stand.
const reachDays = 8

// capitalAfter tells whether a name stands right behind a mark, no sign between: a full
// stop ends what is told, and the next sentence begins with a capital.
func (c *context) capitalAfter(m *mark) bool {
	if m.to >= len(c.toks) || strings.TrimSpace(c.t.Text[c.toks[m.to-1].end:c.toks[m.to].start]) != "" {
		return false
	}
	b := c.t.Text[c.toks[m.to].start]
	return c.toks[m.to].kind == word && b >= 'A' && b <= 'Z'
}

// ofDays tells whether a count is of some days: "226 akta dalam tiga hari".
func (c *context) ofDays(z *zone) bool {
	for i := z.pre.from + 1; i < z.post.to; i++ {
		if k := c.toks[i].kind; i == z.tok || k != number && k != figure || !c.lowered(i-1, c.a.particles.Lasting...) {
			continue
		}
		if c.lasts(&c.t.Numbers[c.toks[i].ref], c.a.particles.Days) {
			return true
		}
	}
	return false
}

// reachChiefly is within how many words behind it what most are is told.
const reachChiefly = 3

// reachInvolved is how many words before them the word stands that says whose help it is.
const reachInvolved = 7
