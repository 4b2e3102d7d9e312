package article

import (
	"bytes"
	"io"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rekap/data"
)

// Most of a live page stands behind its article: lists of other articles, side
// columns, comments, footers, program text. On pages whose profile names title
// and body, nothing of it but data scripts is read (see cutBehind), so that it
// need not be parsed. A scan of the tags guesses where the article column ends,
// the page is parsed up to there, and the tree then proves or refutes the guess:
// an HTML parser adds to elements that are open and changes none that is closed.

// endMark is a comment set at the end of a page that is cut. Its place in the
// tree says which elements are open there.
const endMark = "end of what is parsed"

// parseColumn parses a page up to the end of its article column. The article of
// the tree is that of the whole page; ok is false where that is not certain.
func parseColumn(text []byte, p *data.Profile) (root *html.Node, sel selection, ok bool) {
	end := guessEnd(text, p)
	if end == 0 || bytes.Contains(text, []byte(endMark)) || countTags(text) != nil || hasDataScript(text[end:]) {
		return nil, sel, false
	}
	root, err := html.Parse(io.MultiReader(bytes.NewReader(text[:end]), strings.NewReader("<!--"+endMark+"-->")))
	if err != nil {
		return nil, sel, false
	}
	if sel, err = findArticle(root, p); err != nil || !closed(root, sel.columnEnd()) || mayHold(text[end:], sel.missed) {
		return nil, sel, false
	}
	cutBehind(root, sel.columnEnd())
	if err := sel.findInside(root, p); err != nil {
		return nil, sel, false
	}
	return root, sel, true
}

// closed tells whether an element is closed where the end mark stands, and all
// that are open there are such that what follows is only added to them: no
// tables, which put content before them, and no formatting, which end tags that
// overlap take apart.
func closed(root, element *html.Node) bool {
	last := root
	for last.LastChild != nil {
		last = last.LastChild
	}
	if element == nil || last.Type != html.CommentNode || last.Data != endMark {
		return false
	}
	inBody := false
	for n := last.Parent; n != root; n = n.Parent {
		switch n.DataAtom {
		case atom.Body:
			inBody = true
		case atom.Html, atom.Div, atom.Section, atom.Main, atom.Article, atom.Header, atom.Aside, atom.Center, atom.Form,
			atom.Ul, atom.Li, atom.Span:
		default:
			return false
		}
		if n == element {
			return false
		}
	}
	return inBody
}

// maxScripts bounds the scripts behind the article that are looked at, and
// maxTag the bytes of one's tag.
const (
	maxScripts = 200
	maxTag     = 4 << 10
)

// hasDataScript tells whether a piece of a page may have a data script.
func hasDataScript(text []byte) bool {
	name := []byte("<script")
	for n := 0; ; {
		i := bytes.IndexByte(text, '<')
		if i < 0 {
			return false
		}
		text = text[i:]
		if len(text) >= len(name) && bytes.EqualFold(text[:len(name)], name) {
			n++
			z := html.NewTokenizer(bytes.NewReader(text[:min(len(text), maxTag)]))
			if n > maxScripts || z.Next() == html.ErrorToken || dataScript(z.Token().Attr) != scriptProgram {
				return true
			}
		}
		text = text[1:]
	}
}

// mayHold tells whether a piece of a page has all names of one of the selectors.
func mayHold(text []byte, selectors []string) bool {
	if len(selectors) == 0 {
		return false
	}
	text = bytes.ToLower(text)
	for _, s := range selectors {
		if hasAll(text, names(strings.ToLower(s))) {
			return true
		}
	}
	return false
}

func hasAll(text []byte, names []string) bool {
	for _, n := range names {
		if !bytes.Contains(text, []byte(n)) {
			return false
		}
	}
	return true
}

// names are the names of elements, classes, attributes and values in a selector.
func names(selector string) []string {
	return strings.FieldsFunc(selector, func(r rune) bool {
		return r != '-' && r != '_' && r < 0x80 && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
}

// tagMatcher finds the elements of a selector by their tags alone.
type tagMatcher struct {
	sel  cascadia.SelectorGroup
	name []byte // one that the tag has, to look for first
	// outer is, behind the first tag found, how many of the elements around it
	// are still open; -1 before.
	outer int
}

// tagMatchers returns those of the selectors whose names a page has. ok is
// false where a selector depends on more than an element's own tag.
func tagMatchers(selectors []string, text []byte) (list []tagMatcher, ok bool) {
	for _, s := range selectors {
		sel, err := cascadia.ParseGroup(s)
		if err != nil || strings.ContainsAny(s, " >+~:,") {
			return nil, false
		}
		if all := names(s); len(all) > 0 && hasAll(text, all) {
			list = append(list, tagMatcher{sel, []byte(all[len(all)-1]), -1})
		}
	}
	return list, len(list) > 0
}

func (m *tagMatcher) match(z *html.Tokenizer, raw []byte, n *html.Node) bool {
	if !bytes.Contains(raw, m.name) {
		return false
	}
	for more := n.Attr == nil; more; {
		var key, value []byte
		key, value, more = z.TagAttr()
		n.Attr = append(n.Attr, html.Attribute{Key: string(key), Val: string(value)})
	}
	return m.sel.Match(n)
}

// guessEnd returns where in a page the column of its article may end, or 0. It
// counts on every element but the void ones having its end tag.
func guessEnd(text []byte, p *data.Profile) int {
	if p == nil {
		return 0
	}
	titles, titled := tagMatchers(p.Title, text)
	bodies, bodied := tagMatchers(p.Body, text)
	if !titled || !bodied {
		return 0
	}
	var open []atom.Atom
	// The indexes in open of the body, and of the element that ends the column.
	body, column := -1, -1
	z := html.NewTokenizer(bytes.NewReader(text))
	for at := 0; len(open) < MaxDepth; {
		kind := z.Next()
		raw := z.Raw()
		at += len(raw)
		switch kind {
		case html.ErrorToken:
			return 0
		case html.EndTagToken:
			name, _ := z.TagName()
			open = closeLast(open, atom.Lookup(name))
			for i := range titles {
				titles[i].outer = min(titles[i].outer, len(open))
			}
			if column >= len(open) {
				return at
			}
			if column < 0 && body >= len(open) {
				return 0 // the title does not stand above the body's end
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			if a == 0 || isVoid(a) {
				continue
			}
			n := html.Node{Type: html.ElementNode, DataAtom: a, Data: a.String()}
			for i := range titles {
				if t := &titles[i]; t.outer < 0 && column < 0 && t.match(z, raw, &n) {
					if t.outer = len(open); body >= 0 {
						t.outer = body + 1
					}
				}
			}
			open = append(open, a)
			for i := range bodies {
				if body < 0 && bodies[i].match(z, raw, &n) {
					body = len(open) - 1
				}
			}
			if body >= 0 && column < 0 {
				column = columnIndex(open, titles)
			}
		}
	}
	return 0
}

func closeLast(open []atom.Atom, a atom.Atom) []atom.Atom {
	for i := len(open) - 1; i >= 0; i-- {
		if open[i] == a {
			return open[:i]
		}
	}
	return open
}

// columnIndex returns the index of the element that ends the column, as
// columnEnd finds it in the tree, where the body is open; -1 before the title.
func columnIndex(open []atom.Atom, titles []tagMatcher) int {
	for i := range titles {
		if titles[i].outer < 0 {
			continue
		}
		c := titles[i].outer - 1
		for c >= 0 && inline(open[c]) {
			c--
		}
		if c < 0 || open[c] == atom.Body || open[c] == atom.Html {
			c++
		}
		return c
	}
	return -1
}

// isVoid tells the elements that have no end tag.
func isVoid(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta,
		atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}
