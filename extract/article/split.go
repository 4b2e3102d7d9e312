package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a part of a block's text.
type piece struct {
	text   string
	linked bool // the headline of another article, with its label
}

// maxPieces bounds the linked headlines that one block is parted at.
const maxPieces = 64

// maxSpans bounds the links of one block that are looked at.
const maxSpans = 128

// split parts a block's text at the linked headlines inside it: "… habis.
// Baca juga: Judul lain". Behind the label the headline runs to the end of its
// link, or where it is no link as far as headlineEnd tells.
func (w *words) split(text string, spans []span, off int32) []piece {
	var out []piece
	spans = spans[:min(len(spans), maxSpans)]
	rest := w.noticeAhead(text)
	if rest > 0 {
		out = append(out, piece{text: strings.TrimSpace(text[:rest])})
	}
	for from := rest; len(out) < maxPieces; {
		colon := strings.IndexByte(text[from:], ':')
		if colon < 0 {
			break
		}
		colon += from
		from = colon + 1
		label := w.labelBefore(w.linkedList, text, colon)
		if label < 0 && isTitled(text[colon+1:]) {
			label = w.labelBefore(w.labelList, text, colon)
		}
		if open, end := w.bracketed(text, colon); open >= rest && (open == rest || endsSentence(text[rest:open])) {
			if before := strings.TrimSpace(text[rest:open]); before != "" {
				out = append(out, piece{text: before})
			}
			out = append(out, piece{text: text[open:end], linked: true})
			rest, from = end, end
			continue
		}
		if at, end := w.captionWithin(text, rest, colon); at > 0 {
			out = append(out, piece{text: strings.TrimSpace(text[rest:at])}, piece{text: text[at:end]})
			rest, from = end, end
			continue
		}
		if label < rest || label < 0 {
			continue
		}
		if label > rest && !endsSentence(text[rest:label]) && !inSpan(spans, off, label) && !inSpan(spans, off, colon+2) {
			continue
		}
		if label == 0 && strings.TrimSpace(text[colon+1:]) == "" {
			break // a label alone, which opens a list
		}
		end := -1
		for _, sp := range spans {
			if a, b := int(sp.off-off), int(sp.end-off); b > colon+1 && a <= colon+4 {
				// A word that links to its tag is no headline yet.
				if b = min(b, len(text)); label > 0 || strings.Contains(strings.TrimSpace(text[colon+1:b]), " ") || endsSentence(text[:b]) {
					end = b
				}
				if end >= 0 && end < len(text) && wordRunsOn(text, end) {
					end = len(text)
				}
				break
			}
		}
		if end < 0 {
			end = w.headlineEnd(text, colon+1)
		}
		if before := strings.TrimSpace(text[rest:label]); before != "" {
			out = append(out, piece{text: before})
		}
		out = append(out, piece{text: strings.TrimSpace(text[label:end]), linked: true})
		rest, from = end, end
	}
	if len(out) == 0 {
		return nil
	}
	if after := strings.TrimSpace(text[rest:]); after != "" {
		if len(after) < 4 { // a closing bracket or quotation mark
			out[len(out)-1].text += " " + after
		} else {
			out = append(out, piece{text: after})
		}
	}
	return out
}

// wordRunsOn tells whether byte i of a text lies within a word.
func wordRunsOn(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	behind, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(before) && unicode.IsLower(behind)
}

// labelBefore returns where the phrase of a linked headline, of a list with the longest
// first, starts that ends before the colon, or -1.
func (w *words) labelBefore(list []string, text string, colon int) int {
	const longest = 32
	start := max(0, colon-longest)
	window := strings.TrimRight(strings.ToLower(text[start:colon]), " \u00a0")
	if len(window) > colon-start {
		return -1 // folding changed the length of the text; no label does that
	}
	for _, phrase := range list {
		if !strings.HasSuffix(window, phrase) {
			continue
		}
		at := len(window) - len(phrase)
		if at == 0 && start > 0 || at > 0 && window[at-1] >= 'a' && window[at-1] <= 'z' {
			continue
		}
		return start + at
	}
	return -1
}

func inSpan(spans []span, off int32, i int) bool {
	for _, sp := range spans {
		if a, b := int(sp.off-off), int(sp.end-off); a <= i && i < b {
			return true
		}
	}
	return false
}
