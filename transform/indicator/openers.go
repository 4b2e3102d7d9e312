package indicator

import (
	"strings"
	"unicode/utf8"
)

// PastOpener is how many bytes of a sentence in lower case are a phrase that it only opens
// with, as "perlu diketahui, " does, and the "bahwa" behind it; 0 for none. A phrase that ends
// in a comma opens a sentence with one only: "nah, …". The longest is taken.
func PastOpener(lower string, openers []string) int {
	past := 0
	for _, phrase := range openers {
		rest, ok := strings.CutPrefix(lower, phrase)
		if !ok || rest == "" || len(phrase) <= past {
			continue
		}
		if next, _ := utf8.DecodeRuneInString(rest); next != ' ' && next != ',' {
			continue
		}
		rest = strings.TrimLeft(rest, ", ")
		if that, ok := strings.CutPrefix(rest, "bahwa "); ok {
			rest = that
		}
		past = len(lower) - len(rest)
	}
	return past
}

// pastOpener is the first token of a sentence behind the phrase that it only opens with, and
// behind the quotation marks in front of that; the sentence's first token where there is none.
func (a *Analyzer) pastOpener(t *Text, toks []token, sp span) int {
	at := sp.from
	for at < sp.to && toks[at].kind == quote {
		at++
	}
	if at == sp.to {
		return sp.from
	}
	n := PastOpener(t.Lower[toks[at].start:toks[sp.to-1].end], a.openers)
	if n == 0 {
		return sp.from
	}
	for end := toks[at].start + n; at < sp.to && toks[at].start < end; {
		at++
	}
	return at
}
