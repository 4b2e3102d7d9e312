package article

import "strings"

// opensSection tells a label over a list of other articles that goes on to say of what or
// whose they are: "Berita lain dari Kabar Kita".
func (w *words) opensSection(whole string) bool {
	n := w.sections.prefix(whole)
	if n == 0 || len(whole) > maxBeside || !strings.Contains(whole[:n], " ") || strings.ContainsAny(whole, ".,;:0123456789") {
		return false
	}
	rest := strings.TrimLeft(whole[n:], " ")
	return w.sectionLinks[firstWord(rest)]
}

// isSection tells a heading that names a part of the page: "Berita Daerah", "Artikel
// Terbaru".
func (w *words) isSection(text string) bool {
	if len(text) > shortLine {
		return false
	}
	whole := foldLine(text)
	return w.sectionLines[whole] || w.sections.whole(whole) || w.composedSection(whole)
}

// maxLabelWords is the most words of a label that is put together of its usual ones.
const maxLabelWords = 6

// composedSection tells a label over a list of other articles by its words, a noun for
// articles, what sort of them, and small words: "Simak berita daerah menarik lainnya".
func (w *words) composedSection(whole string) bool {
	if len(whole) > maxBeside || w.sectionKinds[firstWord(whole)] == 0 {
		return false
	}
	var kinds sectionKind
	n := 0
	for word := range strings.FieldsSeq(whole) {
		k := w.sectionKinds[word]
		if n++; k == 0 || n > maxLabelWords {
			return false
		}
		kinds |= k
	}
	return kinds&sectionNoun != 0 && kinds&sectionSort != 0
}

// sectionKind says what a word is to such a label.
type sectionKind uint8

const (
	sectionNoun  sectionKind = 1 << iota // for articles
	sectionSort                          // what sort of them
	sectionSmall                         // beside these
)

func sectionKinds(nouns, sorts, small []string) map[string]sectionKind {
	m := make(map[string]sectionKind)
	for _, s := range nouns {
		m[s] |= sectionNoun
	}
	for _, s := range sorts {
		m[s] |= sectionSort
	}
	for _, s := range small {
		m[s] |= sectionSmall
	}
	return m
}
