package region

import (
	"unicode"
	"unicode/utf8"
)

// gap is the set of marks between a token and the one before it.
type gap uint16

const (
	gapSpace gap = 1 << iota
	gapHyphen
	gapDot
	gapComma
	gapSlash
	gapOpen
	gapClose
	gapDash // – — _ | or a hyphen with a space beside it
	gapOther
	gapBreak // a line feed or the start of the text
)

// The case of a word's letters.
const (
	lowerCase uint8 = iota
	initialCase
	upperCase
)

// token is a word or a run of digits.
type token struct {
	start, end int32
	id         int32 // in the word map; 0 when unknown
	gap        gap
	caps       uint8
	digits     bool
}

const longestWord = 32

// lex splits text into words and digits, appended to dst.
func (x *index) lex(text string, dst []token) []token {
	g := gapBreak
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			t := token{start: int32(i), gap: g}
			i = x.word(text, i, &t)
			dst = append(dst, t)
			g = 0
			continue
		case '0' <= c && c <= '9':
			t := token{start: int32(i), gap: g, digits: true}
			for i < len(text) && (isDigit(text[i]) || (text[i] == '.' || text[i] == ',') && i+1 < len(text) && isDigit(text[i+1])) {
				i++
			}
			t.end = int32(i)
			if i-int(t.start) <= 2 {
				t.id = x.ids[text[t.start:i]]
			}
			dst = append(dst, t)
			g = 0
			continue
		case c == ' ' || c == '\t' || c == '\r':
			g |= gapSpace
		case c == '\n':
			g |= gapBreak
		case c == '-':
			if g&(gapSpace|gapHyphen) != 0 || i+1 >= len(text) || text[i+1] == ' ' || text[i+1] == '\n' {
				g |= gapDash
			} else {
				g |= gapHyphen
			}
		case c == '.':
			g |= gapDot
		case c == ',':
			g |= gapComma
		case c == '/':
			g |= gapSlash
		case c == '(':
			g |= gapOpen
		case c == ')':
			g |= gapClose
		case c == '_' || c == '|':
			g |= gapDash
		case c == '\'' && i > 0 && isLetter(text[i-1]) && i+1 < len(text) && text[i+1] == ' ':
			// a name's own: "Sangalla' Selatan"
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case unicode.IsLetter(r):
				t := token{start: int32(i), gap: g}
				i = x.word(text, i, &t)
				dst = append(dst, t)
				g = 0
				continue
			case r == '–' || r == '—':
				g |= gapDash
			case unicode.IsSpace(r):
				g |= gapSpace
			default:
				g |= gapOther
			}
			i += n
			continue
		default:
			g |= gapOther
		}
		i++
	}
	return dst
}

// word reads the word at i into t and gives its end. Apostrophes inside a word
// belong to it and are left out of its key.
func (x *index) word(text string, i int, t *token) int {
	var key [longestWord]byte
	n, capitals, letters := 0, 0, 0
	long := false
	for i < len(text) {
		c := text[i]
		size := 1
		switch {
		case 'A' <= c && c <= 'Z':
			if letters == 0 {
				t.caps = initialCase
			}
			capitals++
			letters++
			c += 'a' - 'A'
		case 'a' <= c && c <= 'z':
			letters++
		case c == '\'' && i+1 < len(text) && 'a' <= text[i+1]|0x20 && text[i+1]|0x20 <= 'z':
			i++
			continue
		case c >= utf8.RuneSelf:
			r, rn := utf8.DecodeRuneInString(text[i:])
			if r == '’' && i+rn < len(text) && 'a' <= text[i+rn]|0x20 && text[i+rn]|0x20 <= 'z' {
				i += rn
				continue
			}
			if !unicode.IsLetter(r) {
				goto end
			}
			letters++
			size = rn
		default:
			goto end
		}
		for k := range size {
			if n < longestWord {
				key[n] = text[i+k]
				if k == 0 {
					key[n] = c
				}
				n++
			} else {
				long = true
			}
		}
		i += size
	}
end:
	t.end = int32(i)
	if letters > 1 && capitals == letters {
		t.caps = upperCase
	}
	if !long && x.known.MayBytes(key[:n]) {
		t.id = x.ids[string(key[:n])]
	}
	return i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
