package article

import "strings"

// isEnglish tells a paragraph in English, as where a page has the text in both languages:
// one with several small words of it, or one behind such a paragraph.
func (c *columnReader) isEnglish(text string) bool {
	least := 3
	if c.english {
		least = 1
	}
	c.english = false
	if strings.Count(text, " the ")+strings.Count(text, " of ")+strings.Count(text, " and ")+strings.Count(text, " have ") < least {
		return false
	}
	c.english = !strings.Contains(text, " yang ") && !strings.Contains(text, " dan ") && !strings.Contains(text, " di ")
	return c.english
}
