package transform

import (
	"slices"
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// turnsTopic tells whether the paragraph of a claim, or of one that it goes on from,
// turns, behind that of date i, to an act that was not told since the date: "Disinggung
// soal KIA, ia menyebut …". People turn with the act whose sentence tells them.
func (p *page) turnsTopic(c *indicator.Claim, i int) bool {
	if p.halfOrQuarter(i) || len(p.claimsDated(i)) == 0 {
		return false // a half-year's data counts everything, and so does what is only announced
	}
	if groups[c.Family] && !c.Children {
		return slices.ContainsFunc(p.claimsOf(c.Sentence), func(o indicator.Claim) bool { return acts(&o) && p.turnsTopic(&o, i) })
	}
	for seen := 0; seen < longestChain && p.dates[i].Start < p.passage(c); seen++ {
		if p.soFar(c, i) {
			return true
		}
		if at, ok := p.turnOf(c, i); ok {
			return !p.toldSince(c.Family, at, i)
		}
		if c.Heir < 0 || p.reading.Claims[c.Heir].Family != c.Family {
			return false
		}
		c = &p.reading.Claims[c.Heir]
	}
	return false
}

// turnOf tells whether a sentence of a claim's paragraph up to it turns from what date i
// was told with, and gives the last sentence in front of the paragraph.
func (p *page) turnOf(c *indicator.Claim, i int) (before int, ok bool) {
	told := p.claimsDated(i)
	doc := document(c.Family)
	// a review of a year goes on: "Di akhir 2025 perekaman 98 persen. Sedangkan KIA …"
	review := p.dates[i].Part == calendar.End && p.lastYear(i)
	same := slices.ContainsFunc(told, func(o indicator.Claim) bool { return doc != "" && document(o.Family) == doc })
	ofAct := !same && !review && !p.opensData(i) && slices.ContainsFunc(told, func(o indicator.Claim) bool { return acts(&o) })
	k := c.Sentence
	for ; k >= 0 && p.reading.Sentences[k].Start >= p.passage(c); k-- {
		s := p.reading.Sentences[k]
		for _, open := range [...]string{opening(p.low(s)), p.ownWords(s, s.End)} { // "Secara terpisah, Kepala …", "Ia berkata, untuk KIA …"
			ok = ok || opensWith(open, p.r.dateWords.Turning) && !same || ofAct && opensWith(open, p.r.dateWords.Onward)
		}
		ok = ok || ofAct && p.opensPresent(k, i)
	}
	return k, ok
}

// opensPresent tells whether sentence k, which counts nobody, opens with the year or the time of
// the telling behind date i, a year that is over: "Awal tahun ini kami mengebut perekaman."
func (p *page) opensPresent(k, i int) bool {
	if !p.pastYear(i) || p.dates[i].Shape != calendar.YearOnly && !p.yearGone(i) || p.counted(k) {
		return false
	}
	s := p.reading.Sentences[k]
	for j := range p.datesIn(s.Start, min(s.Start+reachPresent, s.End)) {
		if m := &p.dates[j]; m.Now || m.This || p.ofRunningYear(j) {
			return !m.Event
		}
	}
	return false
}

// reachPresent is within how many bytes of its start a sentence opens with a time.
const reachPresent = 16

// claimsDated gives the claims of the sentence of date i, or of the one before that it points
// back to: "27.900 anak memiliki KIA. Itu kondisi Agustus".
func (p *page) claimsDated(i int) []indicator.Claim {
	claims := p.claimsAt(p.dates[i].Start)
	if k := p.sentenceAt(p.dates[i].Start); len(claims) == 0 && k > 0 && p.refersBack(k) {
		return p.claimsOf(k - 1)
	}
	return claims
}

// opensData tells whether the sentence of date i names data, up to the date, from which it
// and what goes on from it is told: "Data per 31 Mei menunjukkan". What only points back to
// figures told before it, "Data tersebut kondisi per 31 Mei", opens nothing.
func (p *page) opensData(i int) bool {
	if k := p.sentenceAt(p.dates[i].Start); k > 0 && !p.counted(k) && p.refersBack(k) {
		return false
	}
	return p.sourceAt(i)
}

// toldSince tells whether a figure of a family stands in sentence k, or in one before it
// from date i on.
func (p *page) toldSince(family string, k, i int) bool {
	for from := k - listReach; k >= 0 && k >= from && p.reading.Sentences[k].End > p.dates[i].Start; k-- {
		if slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool { return o.Family == family }) {
			return true
		}
	}
	return false
}

// ofFigure tells whether date i was told as that of one figure only, "345.906 jiwa, itu
// angka DKB semester I", and a claim of another paragraph counts another document.
func (p *page) ofFigure(c *indicator.Claim, i int) bool {
	doc, at := childDocument(c.Family), p.dates[i].Start
	if doc == "" || at >= p.passage(c) {
		return false
	}
	n := p.firstNumber(at) - 1
	if n < 0 || p.sentenceAt(p.numbers[n].Start) != p.sentenceAt(at) || slices.ContainsFunc(p.claimsAt(at), func(o indicator.Claim) bool { return childDocument(o.Family) == doc }) {
		return false
	}
	_, cited, ok := strings.Cut(p.lower[p.numbers[n].End:at], ", ")
	return ok && opensWith(cited, p.r.dateWords.Bare)
}

// announcesOther tells whether the sentence of date i announces the data of other documents
// than a claim counts: "merilis capaian aktivasi IKD semester I. … KIA sudah 61,4 persen".
func (p *page) announcesOther(c *indicator.Claim, i int) bool {
	k, doc := p.sentenceAt(p.dates[i].Start), document(c.Family)
	if k < 0 || doc == "" {
		return false
	}
	text, other := p.low(p.reading.Sentences[k]), false
	for family, words := range p.r.dateWords.Acts {
		if containsAny(text, words) {
			if document(family) == doc {
				return false
			}
			other = true
		}
	}
	return other
}

// soFar tells whether a claim is told in somebody's own words, or as reached up to the
// telling, or goes on from one that is, where the sentence of date i told of other
// documents only: "Khusus IKD, ia tidak banyak berkomentar. Sejauh ini baru 2.640 warga.
// Terbanyak kota, 702."
func (p *page) soFar(c *indicator.Claim, i int) bool {
	doc, told := document(c.Family), false
	if doc == "" {
		return false
	}
	for _, o := range p.claimsAt(p.dates[i].Start) {
		if other := document(o.Family); other == doc {
			return false
		} else if other != "" {
			told = true
		}
	}
	if !told {
		return false
	}
	s := p.reading.Sentences[c.Sentence]
	if containsAny(p.low(s), p.r.dateWords.SoFar) || strings.ContainsAny(p.text[s.Start:p.numbers[c.Number].Start], "\"“") {
		return true
	}
	if c.Heir < 0 {
		return false
	}
	o := &p.reading.Claims[c.Heir]
	return o.Family == c.Family && o.Sentence < c.Sentence && containsAny(p.low(p.reading.Sentences[o.Sentence]), p.r.dateWords.SoFar)
}

// document is what a family that an act is told of counts: cards, digital identities or
// what children have; empty for people without an act and for blank cards.
func document(family string) string {
	switch family {
	case "record", "held":
		return "ktp"
	case "ikd", "kia", "akta":
		return family
	}
	return ""
}

// otherTopic tells whether a claim tells of another act than the sentence of date
// i, a year that is over and sets an older level of something against the one told
// before: "Cakupan KIA 61 persen. Tahun 2022 baru 54 persen. Akta kelahiran 98
// persen."
func (p *page) otherTopic(c *indicator.Claim, i int) bool {
	m := &p.dates[i]
	if m.Shape != calendar.YearOnly && !p.yearGone(i) || m.Link.UpTo() || m.Part == calendar.End || groups[c.Family] {
		return false
	}
	older := false
	claims := p.claimsAt(m.Start)
	for j := range claims {
		o := &claims[j]
		if o.Family == c.Family || groups[o.Family] {
			return false
		}
		older = older || acts(o) && p.figureOf(o.Indicator, p.reading.Sentences[o.Sentence].Start)
	}
	return older
}
