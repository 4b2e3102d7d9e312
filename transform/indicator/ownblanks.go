package indicator

import (
	"slices"

	"rekap/transform/numeral"
)

// ownBlanks is what an act without its document may mean, which in a sentence that
// counts cards and names no document but the blank ones are these, wherever it names
// them: "minta 5.000 keping, hanya dikasih 1.500 keping blangko". Where the text
// before was about the children's card, they may be blanks of that; behind a sentence on
// the card itself, pieces that are asked for are its blanks: "Pencetakan KTP tersendat.
// Juni lalu kami minta 5.000 keping".
func (s *sentence) ownBlanks(toks []token, t *Text, lent []string) []string {
	if s.onlyDoc() == "" && s.asks() && (slices.Contains(lent, "blangko") || s.about == "ktp") && s.counts(toks, t, numeral.Card) {
		return append([]string{"blangko"}, without(lent, "blangko")...) // "hanya mendapat 500 keping, padahal mengajukan 6 ribu"
	}
	if s.onlyDoc() != "blangko" || slices.Contains(lent, "kia") || slices.Contains(lent, "kia_sheet") || !s.counts(toks, t, numeral.Card) {
		return lent
	}
	return append([]string{"blangko"}, without(lent, "blangko")...)
}

// onlyDoc is the document that a sentence names where it names no other.
func (s *sentence) onlyDoc() string {
	doc := ""
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if !m.has(senseDoc) {
			continue
		}
		d := m.value(senseDoc)
		if doc != "" && d != doc {
			return ""
		}
		doc = d
	}
	return doc
}

// asks tells whether a sentence tells what was asked for.
func (s *sentence) asks() bool {
	return s.actMark("request", s.from, s.to) != nil
}
