package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attributes reads what an element's attributes say: what it holds, the date
// it states, and whether that is the day of publication.
func (s *shadow) attributes(n *html.Node) (own classBits, value string, prop bool) {
	for i := range n.Attr {
		a := &n.Attr[i]
		switch a.Key {
		case "class", "id":
			bits, ok := s.classes[a.Val]
			if !ok {
				bits = s.w.classOf(a.Val)
				s.classes[a.Val] = bits
			}
			own |= bits
		case "itemprop":
			switch {
			case strings.EqualFold(a.Val, "articleBody"):
				own |= isArticleBody
			case strings.EqualFold(a.Val, "datePublished"):
				prop = true
			case strings.EqualFold(a.Val, "headline"):
				own |= isTitle
			}
		case "itemtype":
			if strings.HasSuffix(a.Val, "Article") {
				own |= isArticle
			}
		case "role":
			switch a.Val {
			case "navigation", "menu":
				own |= isMenu
			case "complementary":
				own |= isSide
			}
		case "datetime", "content":
			value = a.Val
		case "title":
			if n.DataAtom == atom.Abbr {
				value = a.Val
			}
		case "hidden":
			own |= isHidden
		case "style":
			if i := strings.Index(a.Val, "display"); i >= 0 && strings.HasPrefix(strings.TrimLeft(a.Val[i+7:], ": "), "none") {
				own |= isHidden
			}
		}
	}
	return own, value, prop
}

// inline tells whether an element stands within a line of text.
func inline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.B, atom.Strong, atom.I, atom.Em, atom.Span, atom.U, atom.Small, atom.Big, atom.Font, atom.Sup,
		atom.Sub, atom.Time, atom.Abbr, atom.Acronym, atom.Mark, atom.Ins, atom.Del, atom.S, atom.Strike, atom.Q,
		atom.Cite, atom.Code, atom.Label, atom.Bdi, atom.Bdo, atom.Dfn, atom.Kbd, atom.Samp, atom.Tt, atom.Var,
		atom.Wbr, atom.Data, atom.Nobr, atom.Picture:
		return true
	}
	return false
}

// skipUnknown tells whether an element outside the HTML standard holds no
// text of the page: AMP's adverts, pictures, players and frames.
func skipUnknown(name string) bool {
	if !strings.HasPrefix(name, "amp-") {
		return false
	}
	switch name {
	case "amp-accordion", "amp-fit-text", "amp-list", "amp-selector", "amp-layout", "amp-lightbox":
		return false
	}
	return true
}

func attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

// textOf returns the text directly below an element and its inline children.
func textOf(n *html.Node) string {
	if c := n.FirstChild; c != nil && c == n.LastChild && c.Type == html.TextNode {
		return c.Data
	}
	var b strings.Builder
	var add func(*html.Node, int)
	add = func(n *html.Node, depth int) {
		for c := n.FirstChild; c != nil && depth < 16 && b.Len() < 4096; c = c.NextSibling {
			if c.Type == html.TextNode {
				b.WriteString(c.Data)
			} else if c.Type == html.ElementNode {
				add(c, depth+1)
			}
		}
	}
	add(n, 0)
	return b.String()
}

// squeeze folds white space to single spaces.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
