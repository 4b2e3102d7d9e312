package indicator

import (
	"slices"
	"strings"

	"rekap/transform/numeral"
	"rekap/transform/region"
)

// longestDescription is how many tokens "yang memiliki 17 kecamatan itu" may have.
const longestDescription = 12

// hideDescribed hides what a clause tells of a region without its name, which says
// nothing of what is counted: "wajib KTP di daerah yang memiliki 17 kecamatan itu"; the
// age of those obliged, see hideAges; and the name of a document told again, see hideGlosses.
func (a *Analyzer) hideDescribed(t *Text, toks []token, sp span) {
	a.hideGlosses(t, toks, sp)
	a.hideAges(t, toks, sp)
	p := a.particles
	for i := sp.from; i+2 < sp.to; i++ {
		if toks[i].hidden || !t.oneOf(&toks[i], p.Regions) || !t.oneOf(&toks[i+1], p.Who) {
			continue
		}
		for j := i + 2; j < sp.to && j <= i+longestDescription; j++ {
			k := toks[j].kind
			if k == comma || k == stop || k == quote || k == figure && t.Numbers[toks[j].ref].Unit.Class != numeral.Place {
				break
			}
			if t.oneOf(&toks[j], p.Told, p.Pointers) {
				setAside(toks[i+1 : j+1])
				i = j
				break
			}
		}
	}
}

// longestInsert is how many words ", dengan demikian," may have.
const longestInsert = 2

// hideInserts hides what a clause only draws, between two commas, from what was told, so
// that the words on both sides read on: "Sekitar 40 ribu orang, dengan demikian, yang
// harus dikejar". In front of a figure it joins two figures, and stays.
func (a *Analyzer) hideInserts(t *Text, toks []token, sp span) {
	for i := sp.from; i+2 < sp.to; i++ {
		if toks[i].kind != comma || toks[i].open || toks[i].hidden {
			continue
		}
		j := i + 1
		for j < sp.to && j <= i+longestInsert && t.oneOf(&toks[j], a.particles.Inserted) {
			j++
		}
		if j == i+1 || j+1 >= sp.to || toks[j].kind != comma || toks[j].open || toks[j+1].kind == figure || toks[j+1].kind == number {
			continue
		}
		setAside(toks[i : j+1])
	}
}

// hideProvinces hides the province told between two commas or in brackets behind a region of it, so that
// the words on both sides read on: "15.685 warga Kabupaten Tulang Bawang, Lampung, hingga
// kini belum merekam". In a list of places it is one of them. Behind a whole that opens what is
// told of a part, the second comma ends the words of the whole: "Dari 88 ribu anak di Kabupaten
// Tulang Bawang, Lampung, KIA baru dipegang 9.114".
func (a *Analyzer) hideProvinces(t *Text, toks []token, sp span) {
	for i := sp.from + 1; i+3 < sp.to; i++ {
		if toks[i].kind != comma || toks[i].hidden || toks[i-1].kind != place || toks[i+1].kind != place {
			continue
		}
		if toks[i].open {
			if closes(t, &toks[i+2]) && liesIn(&t.Places[toks[i-1].ref], &t.Places[toks[i+1].ref]) {
				toks[i].hidden, toks[i+1].hidden, toks[i+2].hidden = true, true, true
			}
			continue
		}
		if toks[i+2].kind != comma || toks[i+2].open || toks[i+3].kind != word && toks[i+3].kind != date || !liesIn(&t.Places[toks[i-1].ref], &t.Places[toks[i+1].ref]) {
			continue
		}
		toks[i].hidden, toks[i+1].hidden = true, true
		toks[i+2].hidden = !a.opensOfWhole(t, toks, sp.from, i) || toks[i+3].kind != word || t.oneOf(&toks[i+3], a.particles.Who)
	}
}

// opensOfWhole tells whether the last figure among the tokens, and no other, stands close behind
// a "dari".
func (a *Analyzer) opensOfWhole(t *Text, toks []token, from, to int) bool {
	at := from
	for at < to && toks[at].kind != figure {
		at++
	}
	if at == to || figureBetween(toks, at+1, to) {
		return false
	}
	for i := max(from, at-reachOpensWhole); i < at; i++ {
		if t.oneOf(&toks[i], a.particles.Starting) {
			return true
		}
	}
	return false
}

// reachOpensWhole is how many tokens in front of a whole its "dari" stands at most.
const reachOpensWhole = 3

// liesIn tells whether a place may lie in another, a province.
func liesIn(in, of *region.Mention) bool {
	return of.Apposition || slices.ContainsFunc(of.Codes, func(province string) bool {
		return len(province) == provinceDigits && slices.ContainsFunc(in.Codes, func(c string) bool { return len(c) > provinceDigits && strings.HasPrefix(c, province) })
	})
}

// provinceDigits is how long the code of a province is.
const provinceDigits = 2

// hideAges hides the age, in brackets, of those who must have a document, so that the words
// on both sides read on: "wajib akta kelahiran (0-18 tahun) sebanyak 10.290 anak".
func (a *Analyzer) hideAges(t *Text, toks []token, sp span) {
	p := a.particles
	for i := sp.from + 1; i+2 < sp.to; i++ {
		if !toks[i].open || toks[i].hidden {
			continue
		}
		obliged := false
		for k := i - 1; k >= sp.from && k >= i-reachObligation && !obliged; k-- {
			obliged = t.oneOf(&toks[k], p.Obligatory)
		}
		j, aged := i+1, false
		for obliged && j < sp.to && j <= i+longestAges && (toks[j].kind == number || toks[j].kind == comma && !closes(t, &toks[j]) || t.oneOf(&toks[j], p.Ages, p.Years, p.Above, p.Leading)) {
			aged = aged || toks[j].kind == number
			j++
		}
		if !aged || j >= sp.to || !closes(t, &toks[j]) {
			continue
		}
		setAside(toks[i : j+1])
	}
}

// closes tells whether a token is a closing bracket.
func closes(t *Text, tok *token) bool { return t.Text[tok.start] == ')' }

// reachObligation is within how many words in front of an age in brackets those are told who
// must have a document, longestAges how many tokens that age may have.
const (
	reachObligation = 4
	longestAges     = 6
)
