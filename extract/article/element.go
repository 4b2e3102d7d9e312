package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attributes reads what an element's attributes say: what it holds, the date
// it states, and whether that is the day of publication, in microdata or in RDFa.
func (s *shadow) attributes(n *html.Node) (own classBits, value string, prop, rdfa bool) {
	for i := range n.Attr {
		a := &n.Attr[i]
		switch a.Key {
		case "id":
			own |= s.w.classOf(a.Val)
		case "class":
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
		case "property":
			rdfa = s.w.statesDay(a.Val)
		case "datetime", "content":
			value = a.Val
		case "title":
			if n.DataAtom == atom.Abbr {
				value = a.Val
			} else if (n.DataAtom == atom.Span || n.DataAtom == atom.Small) && len(a.Val) <= shortLine {
				// "2 tahun yang lalu", with the day in a tip
				if _, ok := s.w.findDate(a.Val); ok {
					value, rdfa = a.Val, true
				}
			}
		case "hidden":
			own |= isHidden
		case "style":
			if i := strings.Index(a.Val, "display"); i >= 0 && strings.HasPrefix(strings.TrimLeft(a.Val[i+7:], ": "), "none") {
				own |= isHidden
			}
			if i := strings.Index(a.Val, "display"); i >= 0 && strings.HasPrefix(strings.TrimLeft(a.Val[i+7:], ": "), "block") {
				own |= isSetApart
			}
			if strings.Contains(a.Val, "pre-line") || strings.Contains(a.Val, "pre-wrap") {
				own |= isLines
			}
		default:
			if len(a.Val) >= longBody && (a.Val[0] == '{' || a.Val[0] == '[') {
				s.head.keepState(a.Val)
			}
		}
	}
	if n.DataAtom == 0 && strings.Contains(n.Data, "-") {
		own |= s.w.classOf(n.Data) // <app-footer>
	}
	if own&isModule != 0 && s.bits&(isBody|isArticleBody) == 0 {
		own |= isSide
	}
	return own, value, prop, rdfa
}

// statesDay tells whether an RDFa property is the day of publication, by the names that
// meta elements have for it: "dc:date dc:created".
func (w *words) statesDay(property string) bool {
	for name := range strings.FieldsSeq(strings.ToLower(property)) {
		if w.published[name] > 0 || w.published[strings.ReplaceAll(name, ":", ".")] > 0 || w.published[strings.TrimPrefix(name, "schema:")] > 0 {
			return true
		}
	}
	return false
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
	case "amp-accordion", "amp-fit-text", "amp-list", "amp-selector", "amp-layout", "amp-lightbox",
		"amp-story", "amp-story-page", "amp-story-grid-layer", "amp-story-cta-layer":
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

func hasAttr(n *html.Node, key string) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return true
		}
	}
	return false
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
