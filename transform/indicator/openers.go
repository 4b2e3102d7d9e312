package indicator

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"rekap/data"
)

// openers are the phrases that a sentence only opens with, by their first byte, the longest first.
type openers map[byte][]string

// newOpeners are the phrases of the vocabulary.
func newOpeners(words *data.Lexicon) openers {
	byFirst := openers{}
	for _, phrase := range words.Openers {
		byFirst[phrase[0]] = append(byFirst[phrase[0]], phrase)
	}
	for _, phrases := range byFirst {
		slices.SortFunc(phrases, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	}
	return byFirst
}

// PastOpener is how many bytes of a sentence in lower case are a phrase that it only opens
// with, as "perlu diketahui, " does, and the "bahwa" behind it; 0 for none. A phrase that ends
// in a comma opens a sentence with one only: "nah, …". The longest is taken.
func (a *Analyzer) PastOpener(lower string) int {
	if lower == "" {
		return 0
	}
	for _, phrase := range a.openers[lower[0]] {
		rest, ok := strings.CutPrefix(lower, phrase)
		if !ok || rest == "" {
			continue
		}
		if next, _ := utf8.DecodeRuneInString(rest); next != ' ' && next != ',' {
			continue
		}
		rest = strings.TrimLeft(rest, ", ")
		for _, that := range a.particles.Thats {
			if said, ok := strings.CutPrefix(rest, that); ok && strings.HasPrefix(said, " ") {
				rest = said[len(" "):]
			}
		}
		return len(lower) - len(rest)
	}
	return 0
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
	n := a.PastOpener(t.Lower[toks[at].start:toks[sp.to-1].end])
	if n == 0 {
		return sp.from
	}
	for end := toks[at].start + n; at < sp.to && toks[at].start < end; {
		at++
	}
	return at
}
