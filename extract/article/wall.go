package article

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wallProse is how much running text, in bytes, an article page has at least
// where its title could be a wall's.
const wallProse = 700

// wallBytes is how much of the text of a page with hardly any running text is
// searched for the words of a wall.
const wallBytes = 2048

// wall tells a page that stands in an article's place: by its title, or, where
// it has hardly any running text and states no day of publication, by its words.
func (s *shadow) wall(title string, top int32, src *shadow) error {
	prose := int32(0)
	if top >= 0 {
		prose = s.elems[top].prose
	} else if src != s {
		prose = src.elems[0].prose
	}
	if prose >= wallProse {
		return nil
	}
	if err := s.w.wallIn(foldShort(title), true); err != nil {
		return err
	}
	if err := s.w.wallIn(foldShort(s.head.title), true); err != nil {
		return err
	}
	if prose >= enoughProse || s.head.published != "" || s.head.ld.published != "" {
		return nil
	}
	return s.w.wallIn(strings.ToLower(string(s.arena[:min(len(s.arena), wallBytes)])), false)
}

func foldShort(s string) string { return strings.ToLower(s[:min(len(s), 300)]) }

// wallIn looks for the phrases of walls in a text in lower case. A phrase that
// is a number alone counts only where it is the whole title.
func (w *words) wallIn(text string, isTitle bool) error {
	for start := true; text != ""; {
		r, size := utf8.DecodeRuneInString(text)
		word := unicode.IsLetter(r) || unicode.IsDigit(r)
		if word && start {
			for _, k := range w.walls {
				n := k.phrases.prefix(text)
				if n == 0 || number(text[:n]) >= 0 && !(isTitle && strings.Trim(text[n:], " .!-|") == "") {
					continue
				}
				return fmt.Errorf("%w: it says %q", k.err, text[:n])
			}
		}
		start = !word
		text = text[size:]
	}
	return nil
}
