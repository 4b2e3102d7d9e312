package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The most words of a line of figures: in front of its first figure, and of each
// figure behind it, and there behind a label with a colon.
const (
	mostLabelWords   = 8
	mostUnitWords    = 3
	mostLabelledUnit = 8
)

// isFigureLine tells a line of a list that gives a name its figures: "Pamenang
// Barat: 23.361 jiwa", "Kecamatan Midai sebanyak 4.545 orang (12,3 persen)". A
// headline's words have capitals behind its figure too, or it goes on; behind a colon
// the noun that is counted may have one: "Kecamatan Midai : 127 Pemilih".
func isFigureLine(text string) bool {
	words := strings.Fields(text)
	figures, since, most, labelled := 0, 0, mostUnitWords, false
	for i, word := range words {
		bare := strings.Trim(word, "(),;:=.-–—%")
		first, _ := utf8.DecodeRuneInString(bare)
		switch {
		case bare == "":
			continue
		case unicode.IsDigit(first):
			since, labelled = 0, i > 0 && strings.HasSuffix(words[i-1], ":")
			if figures++; figures == 1 && labelled {
				most = mostLabelledUnit // "Perekaman KTP-el: 98,6 persen dari wajib KTP"
			}
			continue
		case figures == 0 && i == 0 && !unicode.IsUpper(first):
			return false
		case figures > 0 && !(labelled && since == 0 && i == len(words)-1) && unicode.IsUpper(first) && bare != strings.ToUpper(bare):
			return false
		}
		if since++; figures == 0 && since > mostLabelWords || figures > 0 && since > most {
			return false
		}
	}
	return figures > 0
}

// inFigures tells whether a line is one of figures beside another one, or opens
// such lines or a list with a colon: so an article may end.
func inFigures(before, text, next string) bool {
	if strings.HasSuffix(text, ":") {
		return isFigureLine(next) || isListItem(next) && strings.ContainsAny(next[1:], "0123456789")
	}
	return isFigureLine(text) && strings.ContainsFunc(text, unicode.IsLetter) && (isFigureLine(next) || isFigureLine(before))
}

// inFigures asks it of block i of the body.
func (c *columnReader) inFigures(i int32, text string) bool {
	return inFigures(c.textAt(i-1), text, c.textAt(i+1))
}

// textAt is the text of block i of the body, empty for none and for a link.
func (c *columnReader) textAt(i int32) string {
	if i < 0 || i >= int32(len(c.s.blocks)) || !within(c.body, i) || c.s.blocks[i].linked() {
		return ""
	}
	return c.s.text(&c.s.blocks[i])
}

// inFigures asks it of line i of a plain text.
func (r *textReader) inFigures(i int, text string) bool {
	before, next := "", ""
	if i > 0 {
		before = r.lines[i-1]
	}
	if i+1 < len(r.lines) {
		next = r.lines[i+1]
	}
	return inFigures(before, text, next)
}
