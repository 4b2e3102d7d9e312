package indicator

import "slices"

// longestAside is how many tokens ", kata Kepala Dinas …," may have.
const longestAside = 20

// hideAsides hides who speaks, between two commas, so that the words on both
// sides read on: "Sisa stok, sebut dia, hanya 500 keping". Behind a phrase that stands in
// front of its clause the second comma stays, as the clause has one there without them:
// "Dari 90 ribu wajib KTP, kata dia, 80 ribu jiwa telah merekam".
func (a *Analyzer) hideAsides(t *Text, toks []token, sp span) {
	for i := sp.from; i+2 < sp.to; i++ {
		if toks[i].kind != comma || toks[i].open || toks[i].hidden || toks[i+1].kind != word || !a.lex.says(toks[i+1].id) || a.lex.bears(toks[i+2].id, senseAgency) {
			continue // "Di Maluku, menurut KPU, 74 ribu orang": whose figure it is
		}
		for j := i + 2; j < sp.to && j <= i+longestAside; j++ {
			if toks[j].kind == figure || toks[j].kind == stop || toks[j].kind == quote {
				break
			}
			if toks[j].kind == comma && !toks[j].open && !toks[j].hidden && toks[j].end-toks[j].start == 1 {
				last := j
				if a.fronts(t, toks, sp.from, i, j+1) {
					last--
				}
				for k := i; k <= last; k++ {
					toks[k].hidden, toks[k].aside = true, true
				}
				i = j
				break
			}
		}
	}
}

// fronts tells whether the words that end at a token, from the break before them on, are a
// phrase in front of the clause that goes on at next. One without a figure goes on itself with
// how many there are: "Dari data wajib KTP, kata dia, sebanyak 90 ribu".
func (a *Analyzer) fronts(t *Text, toks []token, from, to, next int) bool {
	told := false
	for k := to - 1; k >= from; k-- {
		if (toks[k].kind == comma || toks[k].kind == stop || toks[k].kind == quote) && !toks[k].hidden {
			from = k + 1
			break
		}
		told = told || toks[k].kind == figure
	}
	said := func(k int, words []string) bool {
		return toks[k].kind == word && slices.Contains(words, t.low(&toks[k]))
	}
	if next < len(toks) && said(next, a.particles.SettingOn) {
		return true
	}
	return from < to && said(from, a.particles.Fronting) && (told || next >= len(toks) || !said(next, a.particles.GoingOn))
}
