package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// leastHeadline is the number of words that a headline has at least.
const leastHeadline = 3

// word is a word of a text with what is printed against it.
type word struct {
	off, end int
	bare     string // small, without marks
	capital  bool
	letters  bool // begins with a letter
	last     byte
}

// headlineEnd returns where the headline of another article ends that begins at a byte of a
// text and is no link. Nothing but its words can tell: a sentence of the article opens behind
// it, "… KTP yang Hilang Sebelumnya, dinas itu …", or the first full stop ends what the
// headline has run into. Without either it goes on to the end of the text.
func (w *words) headlineEnd(text string, from int) int {
	words := headlineWords(text, from)
	if open := w.sentenceOpens(words); open > 0 && endsSentence(text) {
		return words[open].off
	}
	for i := leastHeadline; i+1 < len(words); i++ {
		if next := words[i+1]; next.capital && stops(text, words[i]) && endsSentence(text) {
			return next.off
		}
	}
	return len(text)
}

// headlineWords parts a text at its spaces.
func headlineWords(text string, from int) []word {
	const most = 120
	var out []word
	for i := from; i < len(text) && len(out) < most; {
		if text[i] == ' ' {
			i++
			continue
		}
		end := len(text)
		if n := strings.IndexByte(text[i:], ' '); n >= 0 {
			end = i + n
		}
		bare := strings.TrimFunc(text[i:end], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		first, _ := utf8.DecodeRuneInString(bare)
		name := strings.ContainsFunc(bare, unicode.IsUpper) // "e-KTP"
		out = append(out, word{off: i, end: end, bare: strings.ToLower(bare), capital: name, letters: unicode.IsLetter(first), last: text[end-1]})
		i = end
	}
	return out
}

// sentenceOpens returns the word that opens a sentence behind a headline in capitals, or 0.
// It is the last opener before the first small word that no headline in capitals has.
func (w *words) sentenceOpens(words []word) int {
	small := 0
	for small < len(words) && !(words[small].letters && !words[small].capital && !w.headlineSmall[words[small].bare]) {
		small++
	}
	for i := min(small, len(words)-1); i >= leastHeadline; i-- {
		before, here := words[i-1], words[i]
		if !here.capital || strings.IndexByte(":-|,", before.last) >= 0 {
			continue
		}
		comma := here.last == ','
		if w.openers[here.bare] && (comma || small < len(words) && small-i <= 4) ||
			w.speakers[here.bare] && small < len(words) {
			for i > leastHeadline && words[i-1].capital && (w.openers[words[i-1].bare] || w.speakers[words[i-1].bare]) {
				i--
			}
			return i
		}
	}
	return 0
}

// stops tells a word that ends a sentence, and not a short form: "… 45 persen.", "H.".
func stops(text string, x word) bool {
	const longestShort = 3
	return strings.HasSuffix(strings.TrimRight(text[x.off:x.end], `"”’)`), ".") && (len(x.bare) > longestShort || !x.letters)
}

// captionWithin returns where the text under a picture begins and ends that stands between
// two sentences of a block, its label before a colon: "… habis. Foto: Warga antre. Dinas …";
// at is 0 for none.
func (w *words) captionWithin(text string, rest, colon int) (at, end int) {
	at = rest + strings.LastIndexAny(text[rest:colon], ".!?”\"") + 1
	if at == rest || !endsSentence(text[rest:at]) || !w.caption.whole(foldLine(strings.TrimSpace(text[at:colon]))) {
		return 0, 0
	}
	words := headlineWords(text, colon+1)
	for i := leastHeadline; i+1 < len(words); i++ {
		if words[i+1].capital && stops(text, words[i]) && endsSentence(text) {
			return at + 1, words[i].end
		}
	}
	return 0, 0
}

// isTitled tells whether a text begins as a headline in capitals does, which a sentence
// behind a word and a colon does not.
func isTitled(text string) bool {
	const first, least = 5, 3
	words, capitals := 0, 0
	for f := range strings.FieldsSeq(text[:min(len(text), foldBytes)]) {
		r, _ := utf8.DecodeRuneInString(f)
		if !unicode.IsLetter(r) {
			continue
		}
		if words++; strings.ContainsFunc(f, unicode.IsUpper) {
			capitals++
		}
		if words == first {
			break
		}
	}
	return words >= least && capitals >= words-1
}

// noticeAhead returns where the text begins behind a notice of the page that it is glued to,
// "Scroll untuk melanjutkan membaca Sebanyak 900 warga …"; 0 for none.
func (w *words) noticeAhead(text string) int {
	n := w.inlineNotices.prefix(fold(text))
	if n == 0 || !isProse(text) {
		return 0
	}
	for _, x := range headlineWords(text, min(n, len(text))) {
		if x.capital {
			if !isProse(text[x.off:]) {
				return 0
			}
			return x.off
		}
	}
	return 0
}
