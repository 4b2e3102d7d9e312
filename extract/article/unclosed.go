package article

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// longLink is the least length in bytes of a link that is rather a sentence than a
// headline.
const longLink = 90

// isLink tells a link from an anchor, and from a link that the page never closes.
func (s *shadow) isLink(n *html.Node) bool {
	href := attr(n, "href")
	return href != "" && href != s.unclosed
}

// closeLink records the link that is open as a span of the open block.
func (s *shadow) closeLink() {
	if end := int32(len(s.arena)); s.open && end > s.linkAt {
		at := max(s.linkAt, s.cur.off)
		s.spans = append(s.spans, span{at, end})
		if end-at >= longLink {
			s.longLinks += end - at
		}
	}
}

// unclosedLink returns the address of a link that a page forgets to close, around the
// picture above its text: it is around several paragraphs, or the parser opened it anew
// in each of them.
func unclosedLink(root *html.Node) string {
	found, last := "", ""
	var look func(n *html.Node, depth int)
	look = func(n *html.Node, depth int) {
		for c := n.FirstChild; c != nil && found == "" && depth < MaxDepth; c = c.NextSibling {
			if c.DataAtom == atom.A {
				href, sentences := attr(c, "href"), longSentences(c, 0)
				if href != "" && (sentences > 1 || sentences > 0 && href == last) {
					found = href
				}
				if sentences > 0 {
					last = href
				}
			}
			look(c, depth+1)
		}
	}
	look(root, 0)
	return found
}

// longSentences counts the texts below an element that are long sentences.
func longSentences(n *html.Node, depth int) int {
	count := 0
	for c := n.FirstChild; c != nil && depth < 16; c = c.NextSibling {
		if c.Type == html.TextNode && len(c.Data) >= 2*proseBytes && endsSentence(squeeze(c.Data)) {
			count++
		}
		count += longSentences(c, depth+1)
	}
	return count
}
