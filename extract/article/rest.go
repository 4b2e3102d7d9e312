package article

import "golang.org/x/net/html"

// opensRest tells whether a hidden element is the rest of a text that the page shows only
// when asked: the offer of it, "Baca selengkapnya", stands next to the element, or behind
// the paragraph that the element ends.
func (s *shadow) opensRest(n *html.Node) bool {
	const reach = 2 // elements to the offer, as dots in place of the rest are
	for e, i := n.PrevSibling, 0; e != nil && i < reach; e = e.PrevSibling {
		if e.Type == html.ElementNode {
			if i++; s.isOffer(e) {
				return true
			}
		}
	}
	behind := nextElement(n)
	if behind == nil && n.Parent != nil {
		behind = nextElement(n.Parent)
	}
	return behind != nil && s.isOffer(behind)
}

// isOffer tells an element that holds no more than the words that offer the rest of a text.
func (s *shadow) isOffer(n *html.Node) bool {
	text := squeeze(textOf(n))
	return text != "" && len(text) <= shortLine && s.w.more.whole(foldLine(text))
}
