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
	if k := p.sentenceAt(m.Start); k >= 0 && p.describes(p.ownWords(p.reading.Sentences[k], m.Start)) {
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
	return slices.ContainsFunc(w.Unnamed, func(kind string) bool { return wordAt(low, kind) >= 0 })
}

// homeIn tells whether a place is the province in which the article's regency lies, or the
// nation.
func (p *page) homeIn(i int) bool {
	home, in := p.context.Place, p.settled[i].place
	return home.Level == data.Regency && (in.Level == data.Nation || in.Level == data.Province && home.Code[:2] == in.Code)
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
