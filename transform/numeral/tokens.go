package numeral

import (
	"unicode"
	"unicode/utf8"
)

// kind is the sort of a token.
type kind uint8

const (
	wordToken   kind = iota
	digitToken       // digits with the dots and commas between them
	punctToken       // one other character
	breakToken       // a line feed
	addressSpan      // a web or mail address
)

// token is one piece of the text. White space makes no token.
type token struct {
	start, end int32
	id         int32 // of a word or a mark in the lexicon; 0 when unknown
	kind       kind
	spaced     bool // white space or the start of the text stands before it
	an         bool // a word with "-an" behind it: juta-an
}

// longestHost bounds the bytes in which a host or mail name must show itself.
const longestHost = 100

// longestWord bounds the words that are looked up; no entry is longer.
const longestWord = 32

// lex splits text into tokens, appended to dst. With a nil lexicon ids stay 0.
func lex(text string, l *lexicon, dst []token) []token {
	spaced := true
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == '\n':
			dst = append(dst, token{start: int32(i), end: int32(i + 1), kind: breakToken, spaced: spaced})
			i++
			spaced = true
			continue
		case c == ' ' || c == '\t' || c == '\r':
			i++
			spaced = true
			continue
		case isDigit(c) || startsWithLetterO(text, i):
			end := digitsEnd(text, i)
			dst = append(dst, token{start: int32(i), end: int32(end), kind: digitToken, spaced: spaced})
			i = end
		case isASCIILetter(c) || c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[i:])
			if c >= utf8.RuneSelf && !unicode.IsLetter(r) {
				if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' {
					i += n
					spaced = true
					continue
				}
				t := token{start: int32(i), end: int32(i + n), kind: punctToken, spaced: spaced}
				dst = append(dst, t)
				i += n
				break
			}
			if spaced || afterBracket(text, i) {
				if end := addressEnd(text, i); end > i {
					dst = append(dst, token{start: int32(i), end: int32(end), kind: addressSpan, spaced: spaced})
					i = end
					break
				}
			}
			end := wordEnd(text, i)
			t := token{start: int32(i), end: int32(end), kind: wordToken, spaced: spaced}
			if l != nil {
				dst = l.identify(text, t, dst)
			} else {
				dst = append(dst, t)
			}
			i = end
		default:
			t := token{start: int32(i), end: int32(i + 1), kind: punctToken, spaced: spaced}
			if l != nil {
				t.id = l.ids[text[i:i+1]]
			}
			dst = append(dst, t)
			i++
		}
		spaced = false
	}
	return dst
}

// identify looks a word up. A hyphenated word that the lexicon does not know
// is split where its halves are number words (dua-tiga), and "-an" is taken off.
func (l *lexicon) identify(text string, t token, dst []token) []token {
	w := text[t.start:t.end]
	if t.id = l.lookup(w); t.id != 0 {
		return append(dst, t)
	}
	for i := len(w) - 1; i > 0; i-- {
		if w[i] != '-' {
			continue
		}
		left, right := l.lookup(w[:i]), l.lookup(w[i+1:])
		if left != 0 && (w[i+1:] == "an" || w[i+1:] == "AN") {
			t.id, t.an = left, true
			return append(dst, t)
		}
		if l.words[left].number.role != 0 && l.words[right].number.role != 0 {
			at := t.start + int32(i)
			return append(dst,
				token{start: t.start, end: at, id: left, kind: wordToken, spaced: t.spaced},
				token{start: at, end: at + 1, id: l.ids["-"], kind: punctToken},
				token{start: at + 1, end: t.end, id: right, kind: wordToken})
		}
		break
	}
	if n := len(w); n > 6 && n <= longestWord && (w[n-3:] == "nya") {
		t.id = l.lookup(w[:n-3])
	}
	return append(dst, t)
}

// lookup gives the id of a word in any case, 0 when it is unknown.
func (l *lexicon) lookup(w string) int32 {
	if len(w) > longestWord {
		return 0
	}
	var buf [longestWord]byte
	for i := 0; i < len(w); i++ {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	if !l.known.MayBytes(buf[:len(w)]) {
		return 0
	}
	return l.ids[string(buf[:len(w)])]
}

func isDigit(c byte) bool       { return '0' <= c && c <= '9' }
func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// startsWithLetterO tells whether a letter O is printed for a leading zero: "O,73".
func startsWithLetterO(text string, i int) bool {
	return (text[i] == 'O' || text[i] == 'o') && i+2 < len(text) &&
		(text[i+1] == ',' || text[i+1] == '.') && isDigit(text[i+2]) &&
		(i == 0 || !isASCIILetter(text[i-1]) && text[i-1] < utf8.RuneSelf)
}

// digitsEnd gives the end of a run of digits with single dots and commas
// between them; a letter O between digits is taken for a zero.
func digitsEnd(text string, i int) int {
	i++
	for i < len(text) {
		c := text[i]
		switch {
		case isDigit(c):
			i++
		case (c == '.' || c == ',') && i+1 < len(text) && isDigit(text[i+1]):
			i += 2
		case (c == 'O' || c == 'o') && isDigit(text[i-1]) && i+1 < len(text) && isDigit(text[i+1]):
			i++
		default:
			return i
		}
	}
	return i
}

// wordEnd gives the end of a word: letters, with apostrophes and hyphens
// between letters.
func wordEnd(text string, i int) int {
	for i < len(text) {
		c := text[i]
		if isASCIILetter(c) {
			i++
			continue
		}
		if (c == '\'' || c == '-') && i+1 < len(text) && isASCIILetter(text[i+1]) {
			i += 2
			continue
		}
		if c < utf8.RuneSelf {
			return i
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == '’' && i+n < len(text) && isASCIILetter(text[i+n]) || unicode.IsLetter(r) {
			i += n
			continue
		}
		return i
	}
	return i
}

// afterBracket tells whether a mark that opens something stands right before an offset.
func afterBracket(text string, i int) bool {
	switch text[i-1] {
	case '(', '"', ':', '[', '/':
		return true
	}
	return false
}

// addressEnd gives the end of a web or mail address that starts at i, or i
// where none does. A bare host name with a path or a mail name counts too.
func addressEnd(text string, i int) int {
	sure, dots := false, 0
	j := i
	for j < len(text) {
		c := text[j]
		if !sure && j-i > longestHost {
			return i
		}
		if c <= ' ' || c >= utf8.RuneSelf || c == '"' || c == '<' || c == '>' || c == '(' || c == ')' {
			break
		}
		switch {
		case c == '@':
			sure = sure || j > i
		case c == ':':
			if j+2 >= len(text) || text[j+1] != '/' || text[j+2] != '/' {
				if !sure {
					return i
				}
			} else {
				sure = true
				j += 2
			}
		case c == '.' && j+1 < len(text) && isASCIILetter(text[j+1]) && j > i && !sure:
			dots++
		case c == '/' && !sure:
			// A host has a dot between letters and no capital inside a path-less word.
			if dots == 0 {
				return i
			}
			sure = true
		case c == ',' && !sure:
			return i
		}
		if j == i+3 && dots > 0 && text[i:i+4] == "www." {
			sure = true
		}
		j++
	}
	if !sure {
		return i
	}
	for j > i && (text[j-1] == '.' || text[j-1] == ',' || text[j-1] == ';') {
		j--
	}
	return j
}
