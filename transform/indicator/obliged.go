package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// The shares of the residents, in percent, that those obliged make up somewhere.
const (
	leastObliged = 60
	mostObliged  = 82
)

// obliged gives the count beside a share the people who alone are named in front
// of both, "wajib KTP mencapai 74,8 persen atau 641.160", where the share can be
// that of all residents who are obliged.
func (c *context) obliged(s *sentence, zs []zone, k, first int) {
	j := zs[k].same
	if j < 0 || percent(zs[k].num) == percent(zs[j].num) {
		return
	}
	share, count := min(j, k), max(j, k)
	a, b := &c.claims[first+share], &c.claims[first+count]
	if v := zs[share].num.Value; !a.Percent || v < leastObliged || v > mostObliged || a.Family != "" || b.Family != "" {
		return
	}
	var h *head
	for i := range s.heads {
		if o := &s.heads[i]; zs[share].pre.has(o.core) {
			h = o
		}
	}
	if h == nil || h.family != "wajib" || h.neg || c.denied(s, h) || !s.close(h.core.to, zs[share].tok, 1) {
		return
	}
	b.Family, b.Source, b.Strength, b.Rule = h.family, Own, 0.8, "words"
}

// ofObliged tells whether the figure of zone k is the whole of which those obliged
// are told next, in a number that they make up of all residents: "dari 871.200
// warga hanya 640.115 yang wajib KTP".
func (c *context) ofObliged(s *sentence, zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if cl.Percent || k+1 >= len(zs) || s.last(layerGrammar, senseOf, zs[k].pre.from, zs[k].tok) == nil {
		return false
	}
	n, share := &c.claims[first+k+1], 100*zs[k+1].num.Value/zs[k].num.Value
	return n.Family == "wajib" && n.Source == Own && !n.Percent && !n.Undone && share >= leastObliged && share <= mostObliged
}

// butNot tells whether those obliged are narrowed by what they did not do yet,
// told behind a "namun": "5.412 warga wajib memiliki KTP-el, namun belum merekam".
func (c *context) butNot(s *sentence, z *zone, h *head) bool {
	if !h.neg || h.group || h.other || z.num.Form == numeral.Percent {
		return false
	}
	for i := range s.heads {
		g := &s.heads[i]
		if g.family != "wajib" || g.core.from <= z.tok || max(g.to, g.core.to) > h.core.from {
			continue
		}
		to := max(g.to, g.core.to)
		words, weak, strong := s.between(to, h.core.from)
		before, weakBefore, strongBefore := s.between(z.tok+1, g.core.from)
		return words <= reachBut && weak <= 1 && strong == 1 && before <= reachBut && weakBefore+strongBefore == 0 &&
			c.leads(to, h.core.from, c.a.particles.But...) && !c.notAll(to, h.core.from) && !figureBetween(c.toks, to, h.core.from)
	}
	return false
}

// reachBut is how many words may stand between the obliged and what they did not
// do, and between their count and their name.
const reachBut = 7

// heldByPlace tells whether a region "holds" a rank, no document: "Capaian tertinggi
// dipegang Kabupaten Sikka".
func (s *sentence) heldByPlace(toks []token, m *mark) bool {
	return m.to < s.to && toks[m.to].kind == place && s.first(layerHead, senseDoc, s.from, m.from) == nil && s.last(layerAim, senseReached, s.from, m.from) != nil && !figureBetween(toks, s.from, m.from)
}

// holdsPeople tells whether a region "has" people, not a document: "Kabupaten A
// memiliki 119.000 anak", "punya 12.000 wajib KTP". What is had by "yang memilikinya" was
// told before.
func (l *lexicon) holdsPeople(s *sentence, toks []token, t *Text, ms []mark, i int) bool {
	if !l.among(s.ids[ms[i].from-s.from], l.particles.Possessing) || l.ofIt(s, toks, t, ms[i].from) {
		return false
	}
	at := ms[i].to
	for at < s.to && toks[at].kind == word && (toks[at].aside || l.among(s.ids[at-s.from], l.particles.InNumber)) {
		at++
	}
	if at < s.to && s.ofObligedAhead(l, toks, ms[i].from, at) {
		return true
	}
	if at+1 >= s.to || l.doers(s, toks, ms[i].from) {
		return false
	}
	if i+1 < len(ms) && ms[i+1].from == at && ms[i+1].has(senseGroup) && ms[i+1].value(senseGroup) == "anak" && figureBetween(toks, at, min(at+reachAged, s.to)) {
		return true // "kita punya anak 0 sampai 18 tahun ada 98.412"
	}
	if i+1 < len(ms) && ms[i+1].from == at && (hasAct(&ms[i+1], "oblige") || ms[i+1].value(senseGroup) == "wajib") && figureBetween(toks, ms[i+1].to, min(ms[i+1].to+reachObliged, s.to)) {
		return true // "kami punya wajib KTP 92.141", "punya penduduk wajib KTP 92.141"
	}
	if l.weHave(s, ms, i) {
		return true
	}
	if toks[at].kind != figure {
		return false
	}
	noun := at + 1
	if l.among(s.ids[noun-s.from], l.particles.People) {
		noun++ // "memiliki 92.141 jiwa penduduk wajib KTP"
	}
	for j := i + 1; j < len(ms); j++ {
		n := &ms[j]
		if n.from > noun {
			break
		}
		if n.from < at+1 || n.from < noun && n.value(senseGroup) == "people" {
			continue
		}
		if n.has(senseGroup) && n.value(senseGroup) != "people" {
			return n.value(senseGroup) != "pemula"
		}
		if n.has(senseAct) {
			return hasAct(n, "oblige")
		}
	}
	return l.obligedBehind(s, toks, ms, at)
}

// ofIt tells whether a verb has its object in itself: "memilikinya", but "punya".
func (l *lexicon) ofIt(s *sentence, toks []token, t *Text, at int) bool {
	w := t.Lower[toks[at].start:toks[at].end]
	return strings.HasSuffix(w, itsSuffix) && len(w) > len(l.printed[s.ids[at-s.from]])
}

// weHave tells whether those who speak "have" people of whom another act is told next,
// no document: "kami punya sudah perekaman 68.940 orang", "kita punya 68.940 orang yang
// sudah rekam".
func (l *lexicon) weHave(s *sentence, ms []mark, i int) bool {
	m := &ms[i]
	if m.from == s.from || !l.among(s.ids[m.from-1-s.from], l.particles.Speakers) || i+1 == len(ms) {
		return false
	}
	n := &ms[i+1]
	if n.has(senseGroup) && i+2 < len(ms) {
		n = &ms[i+2]
	}
	return (hasAct(n, "record") || hasAct(n, "activate")) && s.close(m.to, n.from, reachHave)
}

// reachHave is how many words may stand between "kami punya" and what those people did.
const reachHave = 6

// ofObligedAhead tells whether those who speak "have" the people obliged who are named right
// before, in the number told right behind: "wajib KTP, kita punya 214.870".
func (s *sentence) ofObligedAhead(l *lexicon, toks []token, at, number int) bool {
	if at == s.from || !l.among(s.ids[at-1-s.from], l.particles.Ours) || toks[number].kind != figure || len(s.heads) == 0 {
		return false
	}
	h := &s.heads[len(s.heads)-1]
	words, weak, strong := s.between(h.to, at-1)
	return h.act == "oblige" && h.group && words+strong == 0 && weak <= 1
}

// obligedBehind tells whether the people counted at a token are those who must have a
// document, told right behind them: "memiliki 239.353 jiwa yang sudah wajib KTP-el".
func (l *lexicon) obligedBehind(s *sentence, toks []token, ms []mark, at int) bool {
	for j := range ms {
		if n := &ms[j]; n.from > at && n.has(senseAct) {
			return hasAct(n, "oblige") && s.close(at+1, n.from, reachOblige) && !figureBetween(toks, at+1, n.from)
		}
	}
	return false
}

// doers tells whether "yang" or "yang sudah" in front of an act opens who does it, not
// a place: "yang memiliki 98.347 anak", but "Kota Palu yang memiliki 119.000 anak".
func (l *lexicon) doers(s *sentence, toks []token, at int) bool {
	for i := at - 1; i >= s.from && i >= at-2; i-- {
		switch id := s.ids[i-s.from]; {
		case l.among(id, l.particles.Already), l.among(id, l.particles.JustReached):
		case l.among(id, l.particles.Who):
			return i == s.from || toks[i-1].kind != place
		default:
			return false
		}
	}
	return false
}

// mustHave tells whether a word of what everybody must have, and none of a target,
// stands shortly before a figure: "jumlah wajibnya sebanyak 112.217 jiwa".
func (c *context) mustHave(z *zone) bool {
	return c.leads(max(z.pre.from, z.tok-reachMust), z.tok, c.a.particles.Obligatory...) && !c.leads(z.pre.from, z.tok, c.a.particles.TargetNouns...)
}

// reachMust is how many tokens in front of a figure such a word may stand.
const reachMust = 4

// reachAged is within how many tokens behind children their age and count stand.
const reachAged = 9

// reachObliged is within how many tokens behind "wajib" its document and its count
// stand.
const reachObliged = 4

// bareObliged tells whether "wajib" or "harus punya" behind "yang" stands alone, without
// what is obligatory: "dari yang wajib", "yang wajib itu 182.300 orang", "yang harus punya
// berjumlah 182.300 orang".
func (l *lexicon) bareObliged(s *sentence, toks []token, m *mark) bool {
	that := s.last(layerGrammar, senseThat, s.from, m.from)
	if that == nil || that.to != m.from {
		return false
	}
	at := m.to
	if at < s.to && l.among(s.ids[at-s.from], l.particles.InNumber) {
		at++
	}
	switch {
	case at < s.to && toks[at].kind == figure:
		return true
	case m.to-m.from != 1:
		return false
	}
	return m.to >= s.to || toks[m.to].kind != word || s.first(layerGrammar, senseIt, m.to, m.to+1) != nil
}

// obligedTo is the document that those obliged must have where only "wajib" tells of
// them: the children's card behind its name, else the identity card. Told as what they
// "must have", it may be the digital one too, which nobody is obliged to.
func obligedTo(before []mark, lent []string, have bool) string {
	for j := len(before) - 1; j >= 0; j-- {
		if before[j].has(senseDoc) {
			lent = []string{before[j].value(senseDoc)}
			break
		}
	}
	switch {
	case len(lent) == 0 || lent[0] == "ikd":
		if have {
			return ""
		}
		return "ktp"
	case lent[0] == "ktp" || lent[0] == "kia":
		return lent[0]
	}
	return ""
}
