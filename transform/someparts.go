package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

const (
	// countedReach is within how many bytes of a figure the parts are counted that it is of.
	countedReach = 48
	// almostAllParts is the share of a region's parts from which on a count of them may be all.
	almostAllParts = 0.9
)

// unnamedParts and toldTogether are the doubts about a count of several places that are only
// counted, and that are named without counts of their own.
const (
	unnamedParts = "region: of some parts of it that are not named"
	toldTogether = "region: one count of several told together"
)

// ofParts tells whether a mention is in doubt for being told of several places, which a
// headline leaves out: "2.310 Warga Sekadau Belum Rekam".
func (m *mention) ofParts() bool { return m.doubt == unnamedParts || m.doubt == toldTogether }

// inSomeParts tells whether a figure is of some parts of the article's region that are only
// counted: "2.310 warga di empat kecamatan belum merekam", "Di empat kecamatan, 2.310 warga
// belum merekam". What is spread over so many is the region's, and what all of its parts have.
func (p *page) inSomeParts(c *indicator.Claim) bool {
	n, s := &p.numbers[c.Number], p.reading.Sentences[c.Sentence]
	if c.Aim == "target" {
		return false // "target 40 persen meleset di lima daerah" holds for all
	}
	if k := c.Number + 1; k < len(p.numbers) && p.numbers[k].Start < s.End && p.someOf(&p.numbers[k]) {
		if between := p.lower[n.End:p.numbers[k].Start]; len(between) <= countedReach && !strings.ContainsAny(between, ",;:.(") && p.livesIn(between) {
			return true
		}
	}
	if p.inVagueParts(n.End, c) {
		return true
	}
	if k := c.Number - 1; k >= 0 && p.numbers[k].Start >= s.Start && p.someOf(&p.numbers[k]) {
		o := &p.numbers[k]
		between := p.lower[o.Unit.End:n.Start]
		return len(between) <= countedReach && (between == ", " || slices.Contains(p.r.places.Words().Existing, strings.Trim(between, " ,"))) && p.livesIn(p.lower[s.Start:o.Start])
	}
	return false
}

// inVagueParts tells whether parts of the region told without their number stand behind a
// figure: "2.310 warga di beberapa kecamatan".
func (p *page) inVagueParts(from int, c *indicator.Claim) bool {
	w := p.r.places.Words()
	text := p.lower[from:min(p.clauseEnd(from, c), from+countedReach)]
	for _, some := range w.Some {
		if k := wordAt(text, some); k >= 0 && p.livesIn(text[:k]) {
			kind, _, _ := strings.Cut(strings.TrimLeft(text[k+len(some):], " "), " ")
			return p.partKind(strings.TrimRight(kind, ".,;"))
		}
	}
	return false
}

// partKind tells whether a word in lower case names the kind of the parts of the article's region.
func (p *page) partKind(kind string) bool {
	w := p.r.places.Words()
	district := slices.Contains(w.Kinds["kecamatan"], kind)
	switch p.context.Place.Level {
	case data.Regency:
		return district
	case data.Province:
		return !district && slices.Contains(w.Groups, kind)
	}
	return false
}

// livesIn tells whether a text in lower case ends in the word in front of where people are
// counted, who are not only spread over it.
func (p *page) livesIn(text string) bool {
	w := p.r.places.Words()
	before, ok := cutAfter(text, w.Living)
	return ok && !after(before, w.Mostly...)
}

// someOf tells whether a number counts parts of the article's region, kabupaten and kota of a
// province or kecamatan of a kabupaten, and fewer than there are.
func (p *page) someOf(n *numeral.Number) bool {
	if n.Unit.Class != numeral.Place || n.Form != numeral.Count {
		return false
	}
	if !p.partKind(p.lower[n.Unit.Start:n.Unit.End]) {
		return false
	}
	w, home := p.r.places.Words(), p.context.Place
	behind := strings.TrimLeft(p.lower[n.Unit.End:], " ")
	first, _, _ := strings.Cut(behind, " ")
	if slices.Contains(w.And, first) || slices.ContainsFunc(w.Throughout, func(se string) bool { return strings.HasPrefix(first, se+"-") }) {
		return false // "lima kabupaten dan satu kota", "tujuh kecamatan se-Kabupaten Sekadau"
	}
	return n.Value < almostAllParts*float64(p.r.places.Parts(home))
}
