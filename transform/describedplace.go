package transform

import (
	"slices"
	"strings"

	"rekap/data"
)

// liesIn tells whether a place only says where a region lies that is pointed to without its
// name: "kabupaten terpadat di Provinsi Banten itu", of the article's region, or opening a
// sentence "Kabupaten paling selatan Pulau Bangka itu", of the one told before.
func (p *page) liesIn(i int) bool {
	w, m := p.r.places.Words(), &p.spots[i]
	that, _, _ := strings.Cut(strings.TrimLeft(p.lower[m.End:], " "), " ")
	if that = strings.TrimRight(that, ",."); !slices.Contains(w.Pointing, that) {
		return false
	}
	if k := p.sentenceAt(m.Start); k >= 0 && p.describes(p.lower[p.reading.Sentences[k].Start:m.Start]) {
		return true
	}
	if !p.homeIn(i) {
		return false
	}
	from := max(p.blocks[p.blockAt(m.Start)].Start, m.Start-liesReach)
	if i > 0 {
		from = max(from, p.spots[i-1].End) // what is said of a place that has its name
	}
	low := p.lower[from:m.Start]
	at, kind := -1, ""
	for _, word := range w.Unnamed {
		if k := lastWord(low, word); k > at {
			at, kind = k, word
		}
	}
	return at >= 0 && p.onlyOne(low[:at]) && p.tellsWhere(low[at+len(kind):])
}

// homeIn tells whether a place is the province in which the article's regency lies, or the
// nation.
func (p *page) homeIn(i int) bool {
	home, in := p.context.Place, p.settled[i].place
	return home.Level == data.Regency && (in.Level == data.Nation || in.Level == data.Province && home.Code[:2] == in.Code)
}

// onlyOne tells whether words in lower case up to the kind of a region do not count several:
// "seluruh kabupaten", "tiga daerah".
func (p *page) onlyOne(text string) bool {
	w := p.r.places.Words()
	last := strings.TrimRight(text, " ")
	return !after(text, w.Some...) && !after(text, w.Counts...) && !after(text, w.Several...) && (last == "" || letter(last[len(last)-1]))
}

// tellsWhere tells whether the words between a region's kind and the place in which it lies
// say which of all it is, "terpadat di", or where, "di ujung timur", and tell no second kind
// or place, "kabupaten dan kota di".
func (p *page) tellsWhere(text string) bool {
	w := p.r.places.Words()
	if strings.ContainsAny(text, ",.;:/\"“”0123456789") || !strings.HasPrefix(text, " ") {
		return false
	}
	words := strings.Fields(text)
	for _, word := range words {
		if slices.Contains(w.And, word) || slices.Contains(w.Another, word) {
			return false
		}
	}
	return len(words) > 0
}

// describes tells whether a text in lower case, up to a place, opens with a region without
// its name and goes on to say where that lies: "kabupaten paling selatan pulau".
func (p *page) describes(text string) bool {
	kind, words, _ := strings.Cut(opening(text), " ")
	return len(words) <= liesReach && slices.Contains(p.r.places.Words().Unnamed, kind) && strings.Trim(words, " ") != "" && !strings.ContainsAny(words, ",.;:\"“0123456789")
}

// liesReach is within how many bytes in front of a place the region is spoken of that lies
// in it.
const liesReach = 48
