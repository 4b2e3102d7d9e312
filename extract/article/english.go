package article

import (
	"slices"
	"strings"
)

// isEnglish tells a paragraph in English, as where a page has the text in both languages:
// one with several small words of it, or one behind such a paragraph.
func (c *columnReader) isEnglish(text string) bool {
	least := 3
	if c.english {
		least = 1
	}
	words := 0
	for _, word := range c.s.w.english {
		words += strings.Count(text, word)
	}
	c.english = words >= least && !slices.ContainsFunc(c.s.w.indonesian, func(word string) bool { return strings.Contains(text, word) })
	return c.english
}
