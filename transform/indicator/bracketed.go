package indicator

import (
	"rekap/transform/numeral"
)

// hideClosed hides the bracket that closes behind the count of a share, so that what follows
// is told of both: "baru 6,1 persen (8.204 orang) dari warga yang sudah merekam". What "dengan"
// leads to there is not: "41,2 persen (30.114 anak) dengan target yang sama".
func (a *Analyzer) hideClosed(t *Text, toks []token, sp span) {
	for i := sp.from + 1; i+2 < sp.to; i++ {
		if toks[i].kind != figure || percent(&t.Numbers[toks[i].ref]) {
			continue
		}
		at := i - 1
		for at > sp.from && toks[at].hidden && !toks[at].open { // a word that hedges it
			at--
		}
		if !toks[at].open || at == sp.from || !percentAt(t, &toks[at-1]) {
			continue
		}
		end := i + 1
		if toks[end].kind == word {
			end++ // its unit
		}
		if end+1 < sp.to && closes(t, &toks[end]) && toks[end+1].kind == word && !t.oneOf(&toks[end+1], a.particles.Joining) {
			toks[end].hidden = true
		}
	}
}

// percentAt tells whether a token is a share.
func percentAt(t *Text, tok *token) bool {
	return tok.kind == figure && t.Numbers[tok.ref].Form == numeral.Percent
}
