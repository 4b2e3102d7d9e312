// Package fold compares the end of a text with words in any case.
package fold

import (
	"strings"
	"unicode/utf8"
)

// HasSuffix tells whether a text ends in a word, whatever the case of either.
func HasSuffix(text, word string) bool {
	n := len(text) - len(word)
	if n < 0 || len(word) == 0 {
		return n >= 0
	}
	// most ends differ in their last letter, which is soon seen
	if a, b := text[len(text)-1], word[len(word)-1]; a|0x20 != b|0x20 && a < utf8.RuneSelf && b < utf8.RuneSelf {
		return false
	}
	return strings.EqualFold(text[n:], word)
}
