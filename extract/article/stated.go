package article

import (
	"strings"

	"golang.org/x/net/html"
)

// The least bytes of text that a page's own markup must hold, and that a
// stated body must hold to stand in for it.
const (
	enoughProse = 200
	longBody    = 200
)

// stated returns the article's text where the page's markup has none: in the
// articleBody of its JSON-LD, in the state that the page carries as JSON, or in what
// it says to readers without scripts. It returns nil where the markup has the text.
func (s *shadow) stated(top int32) *shadow {
	have := 0
	if top >= 0 {
		have = int(s.elems[top].prose)
	}
	if have >= enoughProse {
		return nil
	}
	best := s.head.ld.body
	if len(best) < longBody && len(s.head.states) > 0 {
		best = s.readStates()
	}
	if len(best) < longBody && have == 0 {
		best = s.head.unscript
	}
	if len(best) < longBody || len(best) < 3*have {
		return nil
	}
	if !strings.Contains(best, "</") && !strings.Contains(best, "<br") {
		best = "<p>" + strings.ReplaceAll(html.EscapeString(best), "\n", "</p><p>") + "</p>"
	}
	root, err := parseHTML([]byte(best))
	if err != nil {
		return nil
	}
	inner, err := walk(root, s.w, nil)
	if err != nil {
		return nil
	}
	if len(inner.blocks) == 0 {
		inner.release()
		return nil
	}
	inner.measure()
	return inner
}
