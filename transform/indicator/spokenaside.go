package indicator

import (
	"unicode"
	"unicode/utf8"
)

// longestAside is how many tokens ", kata Kepala Dinas …," may have.
const longestAside = 32

// hideAsides hides who speaks, between two commas, so that the words on both
// sides read on: "Sisa stok, sebut dia, hanya 500 keping". Behind a phrase that stands in
// front of its clause the second comma stays, as the clause has one there without them:
// "Dari 90 ribu wajib KTP, kata dia, 80 ribu jiwa telah merekam".
func (a *Analyzer) hideAsides(t *Text, toks []token, sp span) {
	for i := sp.from; i+2 < sp.to; i++ {
		if toks[i].kind != comma || toks[i].open || toks[i].hidden || toks[i+1].kind != word || !a.lex.says(toks[i+1].id) || a.lex.bears(toks[i+2].id, senseAgency) {
			continue // "Di Maluku, menurut KPU, 74 ribu orang": whose figure it is
		}
		last := asideEnd(t, toks, i+2, min(sp.to, i+longestAside+1))
		if last < 0 {
			continue
		}
		for next := last; next > 0; next = a.nameEnd(t, toks, last+1, min(sp.to, i+longestAside+1)) {
			last = next
		}
		end := last
		if a.fronts(t, toks, sp.from, i, last+1) {
			end--
		}
		setAside(toks[i : end+1])
		for k := i; k <= end; k++ {
			if t.oneOf(&toks[k], a.particles.Once) {
				toks[k].mute() // "ujarnya saat ditemui" tells of no time of the figure
			}
		}
		i = last
	}
}

// asideEnd is the comma that ends who speaks, past the name of an office in brackets: "kata Kepala
// Dinas Kependudukan (Disdukcapil), …"; -1 where none does.
func asideEnd(t *Text, toks []token, from, to int) int {
	bracket := false
	for j := from; j < to; j++ {
		switch {
		case toks[j].kind == figure || toks[j].kind == stop || toks[j].kind == quote:
			return -1
		case toks[j].kind != comma || toks[j].hidden:
		case toks[j].open:
			bracket = true
		case bracket && closes(t, &toks[j]):
			bracket = false
		case toks[j].end-toks[j].start == 1:
			return j
		}
	}
	return -1
}

// nameEnd is the comma behind the name, the office or the degree of who speaks, which goes on from a
// comma: "kata Kepala Disdukcapil, Drs. H. Joni Salim, M.Si, …"; -1 where the words there are others.
func (a *Analyzer) nameEnd(t *Text, toks []token, from, to int) int {
	if from >= to || toks[from].kind != word {
		return -1
	}
	office := t.oneOf(&toks[from], a.particles.Heads, a.particles.Posts)
	for j := from; j < to; j++ {
		switch {
		case toks[j].kind == comma && toks[j].end-toks[j].start == 1 && !toks[j].open && !closes(t, &toks[j]):
			return j
		case toks[j].kind == comma && office, toks[j].kind == place && office:
		case toks[j].kind != word || !office && (toks[j].id != 0 || !capital(t.Text[toks[j].start:])):
			return -1
		}
	}
	return -1
}

// capital tells whether text opens with a capital letter.
func capital(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}

// fronts tells whether the words that end at a token, from the break before them on, are a
// phrase in front of the clause that goes on at next. One without a figure goes on itself with
// how many there are: "Dari data wajib KTP, kata dia, sebanyak 90 ribu". A clause of what is
// conceded ends there: "Meski banyak yang belum merekam, kata dia, dinas merekam 80 ribu jiwa".
func (a *Analyzer) fronts(t *Text, toks []token, from, to, next int) bool {
	told := false
	for k := to - 1; k >= from; k-- {
		if (toks[k].kind == comma || toks[k].kind == stop || toks[k].kind == quote) && !toks[k].hidden {
			from = k + 1
			break
		}
		told = told || toks[k].kind == figure
	}
	if next < len(toks) && t.oneOf(&toks[next], a.particles.SettingOn) {
		return true
	}
	if from < to && t.oneOf(&toks[from], a.particles.Conceding) {
		return true
	}
	return from < to && t.oneOf(&toks[from], a.particles.Fronting) && (told || next >= len(toks) || !t.oneOf(&toks[next], a.particles.GoingOn))
}
