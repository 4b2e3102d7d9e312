package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// named finds the place in a claim's own words: the nearest in front, else the
// first behind.
func (p *page) named(c *indicator.Claim) []placed {
	num := &p.numbers[c.Number]
	best := -1
	for i := p.firstSpot(c.Pre.Start); i < len(p.spots) && p.spots[i].Start < num.Start; i++ {
		if !c.Pre.Has(p.spots[i].Start) || !p.usableSpot(i, c) || p.compared(i, num.Start) {
			continue
		}
		if best >= 0 && (p.inside(best, i) || !blank(c) && after(p.text[:p.spots[i].Start], p.r.places.Words().Toward...)) || best < 0 && i > 0 && p.inside(i-1, i) {
			continue // "Kabupaten Jepara, Jawa Tengah", "Kota Binjai, pintu masuk ke Medan"
		}
		if best >= 0 && p.scopeOf(i, best) {
			continue
		}
		if best >= 0 && p.spots[i].Role == region.Office && p.spots[best].Role != region.Office && p.settled[i].place != p.settled[best].place {
			continue
		}
		best = i
	}
	if best >= 0 && p.spots[best].Role == region.Office {
		if i := p.peopleOf(num); i >= 0 && p.usableSpot(i, c) {
			return p.list(i, c)
		}
	}
	if best >= 0 {
		if i := p.livingIn(c, best); i >= 0 {
			return p.list(i, c)
		}
		return p.list(best, c)
	}
	if i := p.beforeWhole(c); i >= 0 {
		return p.spot(i)
	}
	if p.strangeItem(c) {
		return []placed{{note: "region: an item of a list that the article's region does not have"}}
	}
	return p.namedBehind(c)
}

// beforeWhole is the region named right in front of the "dari" of a whole, -1 for none:
// "Kecamatan Buduran dari 11.204 wajib KTP sudah terekam 9.310".
func (p *page) beforeWhole(c *indicator.Claim) int {
	i := p.firstSpot(c.Pre.Start) - 1
	if i < 0 || p.spots[i].Start < p.reading.Sentences[c.Sentence].Start || !slices.Contains(p.r.places.Words().From, strings.TrimSpace(p.lower[p.spots[i].End:max(p.spots[i].End, c.Pre.Start)])) || !p.usableSpot(i, c) {
		return -1
	}
	return i
}

// peopleOf is the kecamatan whose people a number counts by the name right behind their
// noun, -1 for none: "data Disdukcapil menyebut 2.318 warga Toili".
func (p *page) peopleOf(n *numeral.Number) int {
	i := p.firstSpot(n.End)
	if n.Unit.Class != numeral.Person || i == len(p.spots) || p.spots[i].Role != region.District || p.spots[i].Start != n.Unit.End+1 {
		return -1
	}
	return i
}

// clauseEnd is where the clause at an offset ends in a claim's sentence: at a
// comma, else with the sentence.
func (p *page) clauseEnd(at int, c *indicator.Claim) int {
	end := p.reading.Sentences[c.Sentence].End
	if k := strings.Index(p.text[at:end], ", "); k >= 0 {
		return at + k
	}
	return end
}

// list gives the place i, and where one figure is told for each of a list of
// places, all of them.
func (p *page) list(i int, c *indicator.Claim) []placed {
	m := &p.spots[i]
	num := &p.numbers[c.Number]
	if m.List == 0 {
		return p.spot(i)
	}
	if m.Start < num.Start && !c.Percent && !p.eachBefore(c.Number) {
		if p.countedTogether(i, c) {
			return []placed{{place: p.settled[i].place, note: toldTogether}}
		}
		return p.spot(i)
	}
	if m.Start > num.Start {
		return p.listBehind(i, c)
	}
	from := i
	for from > 0 && p.spots[from-1].List == m.List && c.Pre.Has(p.spots[from-1].Start) && !p.compared(from-1, num.Start) && !p.comesNext(c, from) {
		from--
	}
	if from == i || p.inside(from, i) {
		return p.spot(i)
	}
	bound := num.Qualifier == numeral.Over || num.Qualifier == numeral.Under
	if w := p.r.places.Words(); !bound && p.says(m.End, num.Start, w.Averages) && !p.says(m.End, num.Start, w.Each) {
		return []placed{{place: p.context.Place, note: "region: an average of several"}}
	}
	return p.sameLevel(from, i, i)
}

// comesNext tells whether place i only comes next behind the one in front of it in a ranking, of
// whose figure nothing is told: "Tertinggi Kota Tual, disusul Kabupaten Buru 6,2 persen".
func (p *page) comesNext(c *indicator.Claim, i int) bool {
	w, s := p.r.places.Words(), p.reading.Sentences[c.Sentence]
	between := strings.TrimSpace(strings.Trim(p.lower[p.spots[i-1].End:p.spots[i].Start], " ,"))
	for _, next := range w.Following {
		if between == next || strings.HasPrefix(between, next+" ") {
			front := p.lower[s.Start:p.spots[i-1].Start]
			return containsAny(front, w.Extremes) || containsAny(front, w.Standings)
		}
	}
	return false
}

// countedTogether tells whether a joining word puts place i together with the one of its
// list in front of it, whose people or cards a claim counts as well: "warga Soppeng dan
// Wajo yang belum merekam masih 4.500 orang".
func (p *page) countedTogether(i int, c *indicator.Claim) bool {
	if i == 0 || p.spots[i-1].List != p.spots[i].List || !c.Pre.Has(p.spots[i-1].Start) || p.inside(i-1, i) {
		return false
	}
	a, b := &p.settled[i-1], &p.settled[i]
	between := strings.Trim(p.lower[p.spots[i-1].End:p.spots[i].Start], " ,")
	same := a.ok && a.place.Level == b.place.Level && a.place != b.place || !a.ok && len(p.spots[i-1].Codes) > 1
	return b.ok && same && slices.Contains(p.r.places.Words().And, between)
}

// sameLevel gives the places from one to another where all are of the level of place i,
// else that one.
func (p *page) sameLevel(from, to, i int) []placed {
	var out []placed
	for k := from; k <= to; k++ {
		if p.settled[k].place.Level != p.settled[i].place.Level {
			return p.spot(i)
		}
		out = append(out, p.spot(k)...)
	}
	return out
}

// respective gives the place of a figure among as many figures as the list in
// front of them has places: "A dan B masing-masing 560.000 dan 310.000", each
// perhaps with its second form in brackets; nil where they are not told so.
func (p *page) respective(c *indicator.Claim) []placed {
	first, before, many := p.turn(c)
	if many < 2 {
		return nil
	}
	end := p.firstSpot(p.numbers[first].Start) - 1
	if end < 0 || p.spots[end].List == 0 || p.spots[end].Start < p.reading.Sentences[c.Sentence].Start {
		return nil
	}
	begin := end
	for begin > 0 && p.spots[begin-1].List == p.spots[end].List {
		begin--
	}
	if end-begin+1 != many {
		return nil
	}
	return p.spot(begin + before)
}

// joined tells whether nothing but a joining word, set off by some of the marks,
// stands between two offsets, the first in front.
func (p *page) joined(from, to int, marks string) bool {
	between := strings.Trim(p.lower[from:to], marks)
	return between == "" || slices.Contains(p.r.places.Words().Joiners, between)
}

// inside tells whether place i only says in which province or kabupaten place a
// lies.
func (p *page) inside(a, i int) bool {
	if i > a+1 && (p.shortForm(i) || p.inside(i-1, i)) && p.inside(a, i-1) {
		return true // "Kecamatan Wates Kabupaten Blitar Provinsi Jawa Timur"
	}
	x, y := &p.settled[a], &p.settled[i]
	if !x.ok || !y.ok || p.spots[i].Start-p.spots[a].End > insideGap || strings.ContainsAny(p.text[p.spots[a].End:p.spots[i].Start], ".;()") {
		return false
	}
	switch y.place.Level {
	case data.Province:
		return x.place.Level != data.Province && len(x.place.Code) > 2 && x.place.Code[:2] == y.place.Code
	case data.Regency:
		between := strings.TrimSpace(p.lower[p.spots[a].End:p.spots[i].Start])
		return x.place.Level == data.Subdist && x.place.Code == y.place.Code && (between == "" || between == "," || slices.Contains(p.r.places.Words().Scopes, between))
	}
	return false
}

// shortForm tells whether place i only gives, in brackets, another form of the name
// before it: "Sulawesi Tenggara (Sultra)".
func (p *page) shortForm(i int) bool {
	return i > 0 && p.settled[i].place == p.settled[i-1].place && strings.TrimSpace(p.text[p.spots[i-1].End:p.spots[i].Start]) == "("
}

// insideGap is within how many bytes the region follows in which a place lies.
const insideGap = 16
