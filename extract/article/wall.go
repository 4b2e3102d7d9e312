package article

import (
	"fmt"
	"strings"
)

// wallProse is how much running text, in bytes, an article page has at least
// where its title could be a wall's.
const wallProse = 700

// wall tells a page that stands in an article's place: by its title, or, where
// it has hardly any running text, by its words.
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
	if prose >= enoughProse {
		return nil
	}
	return s.w.wallIn(strings.ToLower(string(s.arena[:min(len(s.arena), 4096)])), false)
}

func foldShort(s string) string { return strings.ToLower(s[:min(len(s), 300)]) }

// wallIn looks for the phrases of walls. In a title a phrase must lead, or
// stand in it alone; a number by itself must be all of it.
func (w *words) wallIn(text string, isTitle bool) error {
	for _, k := range []struct {
		phrases []string
		err     error
	}{{w.blocked, ErrBlocked}, {w.errorPage, ErrErrorPage}, {w.consent, ErrConsent}} {
		for _, p := range k.phrases {
			if number(p) >= 0 {
				if isTitle && strings.Trim(text, " .!-|") == p {
					return fmt.Errorf("%w: its title is %q", k.err, p)
				}
				continue
			}
			if containsPhrase(text, p) {
				return fmt.Errorf("%w: it says %q", k.err, p)
			}
		}
	}
	return nil
}
