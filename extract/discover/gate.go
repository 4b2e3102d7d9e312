package discover

import (
	"net/url"
	"strings"
	"unicode"

	"rekap/data"
)

// OnTopic reports whether a link's title, snippet or address has one of the
// outlet's topic words, as whole words in any case.
func OnTopic(o *data.Outlet, l Link) bool {
	text := l.Title + " " + l.Snippet
	if u, err := url.Parse(l.URL); err == nil {
		text += " " + u.Path
	}
	text = words(text)
	for _, topic := range o.Topic {
		if w := words(topic); w != "  " && strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// words is a text as its lower-case words between single spaces, one in front
// and one behind.
func words(s string) string {
	return " " + strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ") + " "
}
