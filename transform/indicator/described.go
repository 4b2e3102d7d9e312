package indicator

import (
	"slices"

	"rekap/transform/numeral"
)

// longestDescription is how many tokens "yang memiliki 17 kecamatan itu" may have.
const longestDescription = 12

// hideDescribed hides what a clause tells of a region without its name, which says
// nothing of what is counted: "wajib KTP di daerah yang memiliki 17 kecamatan itu".
func (a *Analyzer) hideDescribed(t *Text, toks []token, sp span) {
	said := func(i int, words []string) bool {
		return toks[i].kind == word && slices.Contains(words, t.low(&toks[i]))
	}
	for i := sp.from; i+2 < sp.to; i++ {
		if toks[i].hidden || !said(i, a.particles.Regions) || !said(i+1, a.particles.Who) {
			continue
		}
		for j := i + 2; j < sp.to && j <= i+longestDescription; j++ {
			k := toks[j].kind
			if k == comma || k == stop || k == quote || k == figure && t.Numbers[toks[j].ref].Unit.Class != numeral.Place {
				break
			}
			if said(j, a.particles.Told) || said(j, a.particles.Pointers) {
				for ; i < j; i++ {
					toks[i+1].hidden, toks[i+1].aside = true, true
				}
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
		for j < sp.to && j <= i+longestInsert && toks[j].kind == word && slices.Contains(a.particles.Inserted, t.low(&toks[j])) {
			j++
		}
		if j == i+1 || j+1 >= sp.to || toks[j].kind != comma || toks[j].open || toks[j+1].kind == figure || toks[j+1].kind == number {
			continue
		}
		for k := i; k <= j; k++ {
			toks[k].hidden, toks[k].aside = true, true
		}
	}
}
