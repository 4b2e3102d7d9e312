package article

import (
	"strings"

	"golang.org/x/net/html"
)

// textNode writes the text of a page. Text that was escaped twice, so that it shows
// "&nbsp;" or tags to its readers, is read as it was meant.
func (s *shadow) textNode(text string) error {
	if strings.IndexByte(text, '<') >= 0 && hasMarkup(text) && !s.inMarkup {
		if root, err := parseHTML([]byte(text)); err == nil {
			s.inMarkup = true
			err = s.children(root)
			s.inMarkup = false
			return err
		}
	}
	if i := strings.IndexByte(text, '&'); i >= 0 && strings.IndexByte(text[i:], ';') > 0 {
		text = html.UnescapeString(text)
	}
	text = withoutShortcodes(text)
	if s.bits&isLines == 0 {
		s.lines(text)
		return nil
	}
	for line := range strings.Lines(text) {
		s.write(line)
		if strings.HasSuffix(line, "\n") {
			s.lineBreak()
		}
	}
	return nil
}

// hasMarkup tells a text with the end tag of a paragraph or a line break.
func hasMarkup(text string) bool {
	return strings.Contains(text, "</p>") || strings.Contains(text, "<br") || strings.Contains(text, "</div>")
}
