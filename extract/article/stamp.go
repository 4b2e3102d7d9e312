package article

import (
	"strings"

	"golang.org/x/net/html"
)

// stamp is a date stated by an element in the page's text.
type stamp struct {
	value   string
	block   int32 // the block that is open or comes next
	elem    int32
	prop    bool // itemprop=datePublished
	revised bool // of the last change, by what the page says of it
	bits    classBits
}

// isRevised tells an element that states the day of the last change: by its item property,
// its class, or the words right before it, "Diperbarui <time>4 Juni 2024</time>".
func (s *shadow) isRevised(n *html.Node) bool {
	if strings.EqualFold(attr(n, "itemprop"), "dateModified") {
		return true
	}
	updated, published := false, false
	for word := range strings.FieldsFuncSeq(attr(n, "class"), func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
		switch word {
		case "updated", "modified":
			updated = true
		case "published", "date", "entry":
			published = true
		}
	}
	if updated && !published {
		return true
	}
	before := s.lastWords()
	return before != "" && s.w.saysRevised(before) && !s.w.saysPublished(before)
}

// lastWords is the short text right before the current place: of the open block, or of a
// label in a box of its own.
func (s *shadow) lastWords() string {
	if s.open {
		return string(tail(s.arena[s.cur.off:], maxBeside))
	}
	if n := len(s.blocks); n > 0 {
		if b := &s.blocks[n-1]; b.end-b.off <= shortLine && s.elems[b.elem].parent == s.elems[s.elem].parent {
			return s.text(b)
		}
	}
	return ""
}
