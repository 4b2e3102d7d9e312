package indicator

import "slices"

// hidePointedBack hides a region that is only pointed back to, as its name in that place would
// part no words either: "wajib KTP di daerah itu saat ini 271.300 jiwa", "dari jumlah penduduk
// kabupaten tersebut yang sudah memiliki e-KTP".
func (a *Analyzer) hidePointedBack(t *Text, toks []token, sp span) {
	p := a.particles
	said := func(i int, words []string) bool {
		return toks[i].kind == word && slices.Contains(words, t.low(&toks[i]))
	}
	for i := sp.from + 1; i+1 < sp.to; i++ {
		if toks[i].hidden || !said(i, p.Regions) || !said(i-1, p.At) && !said(i-1, p.Inhabitants) {
			continue
		}
		if said(i+1, p.Told) || said(i+1, p.Pointers) {
			toks[i].hidden, toks[i].aside = true, true
			toks[i+1].hidden, toks[i+1].aside = true, true
		}
	}
}
