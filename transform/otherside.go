package transform

import (
	"math"
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/internal/fold"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// routed tells whether place i is one that something goes through, to or from:
// "lewat Dinas Dukcapil Provinsi X", "disalurkan Disdukcapil Provinsi X". It is
// no place of the figure where the article is about another region.
func (p *page) routed(i int) bool {
	m, home := &p.spots[i], p.context.Place.Code
	if home == "" || p.settled[i].ok && p.settled[i].place.Code == home {
		return false
	}
	w := p.r.places.Words()
	if p.awayFromHome(i) && p.fetchedAt(i) {
		return true
	}
	if m.Role != region.Office && !(p.settled[i].ok && above(p.settled[i].place.Code, home)) {
		return false
	}
	before := p.text[:m.Start]
	for steps := 0; steps < 3; steps++ {
		if rest, ok := cutAfter(before, w.RouteSteps); ok {
			before = rest
		}
	}
	rest, ok := cutAfter(before, w.Routes)
	if !ok {
		return false
	}
	_, said := cutAfter(rest, w.Reports)
	return !said
}

// fetchedAt tells whether place i is where somebody goes for cards: "kita jemput ke
// Kendari, yang dikasih 300 keping".
func (p *page) fetchedAt(i int) bool {
	w := p.r.places.Words()
	return endsWith(p.text[:p.spots[i].Start], w.Fetching, w.OtherSides)
}

// ranked tells whether place i is only the region within which the article's
// own is ranked: "tertinggi se-Bali", "peringkat 3 di Jawa Tengah".
func (p *page) ranked(i int) bool {
	home, s := p.context.Place.Code, &p.settled[i]
	if home == "" || home == data.NationCode || !s.ok || s.place.Code != home && !above(s.place.Code, home) || len(s.place.Code) > 2 {
		return false
	}
	w := p.r.places.Words()
	rest, ok := cutAfter(p.text[:p.spots[i].Start], w.Scopes)
	if p.spots[i].Role == region.Nationwide && !ok {
		_, ok = cutAfter(strings.TrimRight(rest, " 0123456789-"), w.Ranks)
		return ok // "perekaman kita termasuk bagus secara nasional"
	}
	if !ok {
		return false
	}
	rest = strings.TrimRight(rest, " 0123456789-")
	rest, _ = cutAfter(rest, w.Counts) // "peringkat dua di Maluku"
	if _, ok = cutAfter(rest, w.Ranks); ok {
		return !p.toldOf(i)
	}
	return p.standing(i, len(rest)) || p.rankedBehind(i)
}

// toldOf tells whether a relative clause behind place i gives it a share of its own, past
// one of its sentence in front of it: "61,2 persen, tertinggi di Aceh yang rata-ratanya
// 55,9 persen".
func (p *page) toldOf(i int) bool {
	m := &p.spots[i]
	k := p.sentenceAt(m.Start)
	n := p.firstNumber(m.End)
	if k < 0 || n == 0 || n == len(p.numbers) {
		return false
	}
	a, b, s := &p.numbers[n-1], &p.numbers[n], p.reading.Sentences[k]
	if a.Form != numeral.Percent || a.Start < s.Start || b.Form != numeral.Percent || b.Start > s.End {
		return false
	}
	clause := strings.TrimLeft(p.lower[m.End:b.Start], " ")
	that, _, _ := strings.Cut(clause, " ")
	return slices.Contains(p.r.places.Words().That, that) && !strings.ContainsAny(clause, ",;:")
}

// scopeOf tells whether place i is only the region within which one of its kecamatan,
// place j before it, is ranked: "Kecamatan A mencatat KIA tertinggi di Kabupaten B".
func (p *page) scopeOf(i, j int) bool {
	a, b := &p.settled[i], &p.settled[j]
	if !a.ok || !b.ok || b.place.District == "" || a.place.District != "" || a.place.Code != b.place.Code {
		return false
	}
	w := p.r.places.Words()
	return endsWith(p.text[:p.spots[i].Start], w.Ranks, w.Scopes)
}

// standing tells whether the clause of place i up to an offset tells a standing:
// "urutan teratas capaian IKD di Jawa Timur", or a rank of the article's region
// named in front of it: "Kota Palu yang terbaik dalam aktivasi IKD di …", or who is ahead
// there: "Donggala memimpin aktivasi IKD di …".
func (p *page) standing(i, to int) bool {
	k := p.sentenceAt(p.spots[i].Start)
	if k < 0 {
		return false
	}
	w, from := p.r.places.Words(), min(to, p.reading.Sentences[k].Start)
	from += strings.LastIndexAny(p.text[from:to], ",;:") + 1
	if n := p.firstNumber(from); n < len(p.numbers) && p.numbers[n].Start < to && p.numbers[n].Form == numeral.Percent {
		return false
	}
	if p.says(from, to, w.Standings) {
		return true
	}
	for j := p.firstSpot(from); j < i; j++ {
		switch b := &p.settled[j]; {
		case !b.ok:
		case b.place == p.context.Place && p.says(p.spots[j].End, to, w.Ranks), above(p.settled[i].place.Code, b.place.Code) && p.says(p.spots[j].End, to, w.Leaders):
			return true
		}
	}
	return false
}

// rankedBehind tells whether a share told behind place i has a standing, within
// that place where no other is named: "di Jawa Timur capaian 19,3 persen itu ada
// di urutan teratas".
func (p *page) rankedBehind(i int) bool {
	from := p.spots[i].End
	clause, _, _ := strings.Cut(p.lower[from:min(len(p.text), from+rankedReach)], "\n")
	clause = strings.TrimLeft(clause, ", ")
	for _, end := range [...]string{", ", ". ", ";"} {
		clause, _, _ = strings.Cut(clause, end)
	}
	if i+1 < len(p.spots) && p.spots[i+1].Start < from+len(clause) {
		return false
	}
	words, share := p.r.places.Words(), -1
	for _, sign := range words.Percents {
		share = max(share, strings.Index(clause, sign))
	}
	for _, w := range words.Standings {
		if k := wordAt(clause, w); share >= 0 && k > share {
			return true
		}
	}
	return false
}

// pointedHome gives a share that the words point back to, "di tingkat provinsi
// angka 19,3 persen itu nomor dua", to the article's own region where it was told
// of that region before, as printed or rounded.
func (p *page) pointedHome() {
	home := p.context.Place
	for i := range p.mentions {
		m := &p.mentions[i]
		if !m.claim.That || m.unit != data.UnitPercent || !above(m.place.Code, home.Code) {
			continue
		}
		for j := range p.mentions[:i] {
			o := &p.mentions[j]
			ulp := math.Pow10(-min(m.num.Decimals, o.num.Decimals))
			if o.indicator == m.indicator && o.place == home && (o.value == m.value || o.num.Decimals != m.num.Decimals && math.Abs(o.value-m.value) < ulp) {
				m.place = home
				break
			}
		}
	}
}

// rankedReach is within how many bytes behind a scope the standing in it is told.
const rankedReach = 110

// above tells whether a region is the province or the nation that another lies in.
func above(code, home string) bool {
	return code == data.NationCode && home != code || len(code) == 2 && len(home) > 2 && strings.HasPrefix(home, code)
}

// handReach is within how many bytes behind an office a word says that it
// hands cards on.
const handReach = 60

// hands tells whether place i is an office of the article's own province that
// hands cards on to the article's region: "Disdukcapil Provinsi X kembali
// mengirim 2.500 keping".
func (p *page) hands(i int, c *indicator.Claim) bool {
	m, s := &p.spots[i], &p.settled[i]
	if m.Role != region.Office || !s.ok || !above(s.place.Code, p.context.Place.Code) || !blank(c) {
		return false
	}
	n := p.numbers[c.Number].Start
	return m.End < n && p.says(m.End, min(n, m.End+handReach), p.r.places.Words().Handing)
}

// receiver gives the region that cards are handed on to: "menyalurkan 2.000
// keping ke Kabupaten Nunukan"; nil for none.
func (p *page) receiver(c *indicator.Claim) []placed {
	if !blank(c) || c.Percent {
		return nil
	}
	n, w := &p.numbers[c.Number], p.r.places.Words()
	for i := p.firstSpot(n.End); i < len(p.spots) && c.Post.Has(p.spots[i].Start); i++ {
		m, s := &p.spots[i], &p.settled[i]
		if m.Role != region.Kinded && m.Role != region.Plain && m.Role != region.Office || !s.ok || s.place.Level != data.Regency {
			continue
		}
		if _, ok := cutAfter(p.text[:m.Start], w.Receivers); !ok {
			continue
		}
		if !p.says(p.reading.Sentences[c.Sentence].Start, m.Start, w.Handing) {
			return nil
		}
		if m.List == 0 || i+1 >= len(p.spots) || p.spots[i+1].List != m.List || !c.Post.Has(p.spots[i+1].Start) {
			return p.spot(i)
		}
		return p.shared(i, c)
	}
	return nil
}

// shared gives all places of the list that place i begins; a count is each
// one's only where the words say so.
func (p *page) shared(i int, c *indicator.Claim) []placed {
	note := ""
	if !c.Percent && !p.eachOf(c) {
		note = "region: one count for several regions"
	}
	var out []placed
	for k := i; k < len(p.spots) && p.spots[k].List == p.spots[i].List; k++ {
		if p.spots[k].Apposition || !p.settled[k].ok {
			continue
		}
		out = append(out, placed{place: p.settled[k].place, note: note})
	}
	return out
}

// says tells whether one of the words stands as a word between two offsets.
func (p *page) says(from, to int, words []string) bool {
	if from >= to {
		return false
	}
	low := p.lower[from:to]
	for _, w := range words {
		if at := wordAt(low, w); at >= 0 {
			return true
		}
	}
	return false
}

// wordAt is the offset of a word or phrase in text in lower case, -1 for none.
func wordAt(low, word string) int {
	for at := 0; at <= len(low)-len(word); {
		k := strings.Index(low[at:], word)
		if k < 0 {
			return -1
		}
		at += k
		end := at + len(word)
		if (at == 0 || !letter(low[at-1])) && (end == len(low) || !letter(low[end])) {
			return at
		}
		at = end
	}
	return -1
}

func letter(b byte) bool { return 'a' <= b && b <= 'z' }

// cutAfter takes one of the words off the end of the text; it must stand there
// as a word.
func cutAfter(text string, words []string) (string, bool) {
	text = strings.TrimRight(text, " (")
	for _, w := range words {
		if n := len(text) - len(w); fold.HasSuffix(text, w) && (n == 0 || !letter(text[n-1]|0x20)) {
			return text[:n], true
		}
	}
	return text, false
}

// endsWith tells whether a text ends with a word of the first list and one of the
// second right behind it.
func endsWith(text string, first, second []string) bool {
	rest, ok := cutAfter(text, second)
	if ok {
		_, ok = cutAfter(rest, first)
	}
	return ok
}
