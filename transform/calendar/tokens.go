package calendar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word, a run of digits, or one mark. White space makes none.
type token struct {
	start, end int32
	kind       kind
	capital    bool
	spaced     bool // white space stands before it
	term       term
	value      int // of digits
}

type kind uint8

const (
	wordToken kind = iota
	digitToken
	markToken
	breakToken
)

func lex(text string, v *vocabulary, dst []token) []token {
	spaced := true
	for i := 0; i < len(text); {
		c := text[i]
		t := token{start: int32(i), spaced: spaced}
		switch {
		case c == '\n':
			t.kind = breakToken
			i++
		case c == ' ' || c == '\t' || c == '\r':
			i++
			spaced = true
			continue
		case '0' <= c && c <= '9':
			t.kind = digitToken
			for i < len(text) && '0' <= text[i] && text[i] <= '9' {
				if i-int(t.start) < 9 {
					t.value = t.value*10 + int(text[i]-'0')
				}
				i++
			}
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			i = v.word(text, i, &t, last(dst))
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case unicode.IsLetter(r):
				i = v.word(text, i, &t, last(dst))
			case unicode.IsSpace(r):
				i += n
				spaced = true
				continue
			default:
				t.kind = markToken
				i += n
			}
		default:
			t.kind = markToken
			i++
		}
		t.end = int32(i)
		dst = append(dst, t)
		spaced = t.kind == breakToken
	}
	return dst
}

// last is the token read last.
func last(tokens []token) *token {
	if len(tokens) == 0 {
		return &none
	}
	return &tokens[len(tokens)-1]
}

// word reads the word at i, behind the token before, and looks it up; "s/d" and
// "s.d." are one word.
func (v *vocabulary) word(text string, i int, t, before *token) int {
	var key [longestWord]byte
	n, long := 0, false
	t.capital = 'A' <= text[i] && text[i] <= 'Z'
	for i < len(text) {
		c := text[i]
		size := 1
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case 'a' <= c && c <= 'z':
		case c == '\'' && i+1 < len(text) && isLetter(text[i+1]):
		case (c == '"' || c == '`') && i+1 < len(text) && isLetter(text[i+1]) && v.parts(key[:n]):
			c = '\''
		case (c == '/' || c == '.') && n == 1 && key[0] == 's' && i+1 < len(text) && text[i+1]|0x20 == 'd' && (i+2 == len(text) || !isLetter(text[i+2])):
		case c >= utf8.RuneSelf:
			r, rn := utf8.DecodeRuneInString(text[i:])
			if i+rn < len(text) && isLetter(text[i+rn]) && (r == '’' || strings.ContainsRune(apostrophes, r) && v.parts(key[:n])) {
				c = '\''
			} else if !unicode.IsLetter(r) {
				goto end
			}
			size = rn
		default:
			goto end
		}
		if n < longestWord {
			key[n] = c
			n++
		} else {
			long = true
		}
		i += size
	}
end:
	if n == 3 && key[1] == '.' && i < len(text) && text[i] == '.' {
		i++ // "s.d."
	}
	if !long {
		var ok bool
		if v.known.MayBytes(key[:n]) {
			t.term, ok = v.terms[string(key[:n])]
		}
		if !ok {
			t.term = v.misspelt(key[:n], before)
		}
	}
	return i
}

// apostrophes are marks that pages print for the apostrophe of a word: "Jum”at".
const apostrophes = "‘”“´"

// parts tells whether an apostrophe parts a word of the vocabulary behind a stem.
func (v *vocabulary) parts(stem []byte) bool {
	return slices.Contains(v.parted, string(stem))
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
