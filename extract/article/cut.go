package article

import (
	"bytes"
	"io"
	"slices"
	"strings"

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
// tree says which elements are open there. Its first sign is one that pages
// hardly have, so that it is soon seen that they have none of it.
const endMark = "~ end of what is parsed"

// parseColumn parses a page up to the end of its article column. The article of
// the tree is that of the whole page; ok is false where that is not certain.
func parseColumn(text []byte, p *data.Profile) (root *html.Node, sel selection, ok bool) {
	end, menus := guessEnd(text, p)
	if end == 0 || bytes.Contains(text[:end], []byte(endMark)) || countTags(text) != nil || hasDataScript(text[end:]) {
		return nil, sel, false
	}
	root, err := html.Parse(io.MultiReader(without(text[:end], menus), strings.NewReader("<!--"+endMark+"-->")))
	if err != nil || !provesMenus(root, len(menus)) {
		return nil, sel, false
	}
	if sel, err = findArticle(root, p); err != nil || !closed(root, sel.columnEnd()) || mayHold(text[end:], sel.missed) {
		return nil, sel, false
	}
	cutBehind(root, sel.columnEnd())
	if err := sel.findInside(root, p); err != nil || len(menus) > 0 && slices.ContainsFunc(sel.date, holdsMenu) {
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
			r := tagReader{text: text[:min(len(text), maxTag)]}
			if t, ok := r.next(); n > maxScripts || !ok || saysData(t.raw) && dataScript(t.attrs()) != scriptProgram {
				return true
			}
		}
		text = text[1:]
	}
}

// saysData tells whether a start tag has any of the words that make a script one of
// data, or may have one that is escaped.
func saysData(tag []byte) bool {
	tag = bytes.ToLower(tag)
	return bytes.Contains(tag, []byte("json")) || bytes.Contains(tag, []byte("__next_data__")) || bytes.IndexByte(tag, '&') >= 0
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
