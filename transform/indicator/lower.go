package indicator

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Lower is a text in lower case that has every character at its offset.
func Lower(text string) string {
	b := []byte(text)
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case 'A' <= c && c <= 'Z':
			b[i] += 'a' - 'A'
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRune(b[i:])
			if l := unicode.ToLower(r); l != r && utf8.RuneLen(l) == n {
				utf8.EncodeRune(b[i:], l)
			}
			i += n - 1
		}
	}
	return string(b)
}

// low is a token in lower case, in its own form where it is a word in another; nothing where it
// is muted.
func (t *Text) low(tok *token) string {
	if tok.muted {
		return ""
	}
	if tok.form {
		return t.forms[t.Lower[tok.start:tok.end]]
	}
	return t.Lower[tok.start:tok.end]
}

// oneOf tells whether a token is a word of one of the lists, see low.
func (t *Text) oneOf(tok *token, lists ...[]string) bool {
	if tok.kind != word {
		return false
	}
	low := t.low(tok)
	for _, words := range lists {
		if slices.Contains(words, low) {
			return true
		}
	}
	return false
}
