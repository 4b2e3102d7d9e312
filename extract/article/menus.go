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

// Half of what stands above the article of a live page is menus of some hundred
// links. Of those long lists only the last items are parsed, so many that whatever
// is looked for close above the article is found as it is on the whole page. What is
// left out is whole items, each element of which ends before the one around it, so
// that the rest of the tree is built as it is with them.

// menuMark is a comment set in the place of what is left out of a menu. Its place in
// the tree proves that a list was open there.
const menuMark = endMark + " of a menu"

// leftLinks is how many of a menu's links are parsed at least: more than the blocks
// that any look above the article counts (headBlocks, maxHeadBlocks and overTitle).
const leftLinks = 16

// menuSpan is a piece of a page that is left out.
type menuSpan struct{ start, end int }

// menuScan finds the menus of a page as its tags are gone through.
type menuScan struct {
	text  []byte
	spans []menuSpan
	// loose tells that nothing more may be left out: a formatting element was left open
	// in one that ended, so that what comes behind may be set in it, or the selectors
	// can not be told to find nothing there.
	loose bool

	// No selector of the profile may find anything in what is left out. Those of title
	// and body are tried by the scan itself, but for void elements.
	dates, void []tagMatcher

	list  int // how many elements were open before the list that is gone through, -1 for none
	start int // of its first item
	links int
	items []menuItem
}

// menuItem is where an item of a list ends, and how many links of the list come before.
type menuItem struct{ end, links int }

// scanMenus makes ready for going through a page's tags, with the selectors of title and
// body. It finds no menus where one of the date depends on more than the tags of an
// element and those around it.
func scanMenus(text []byte, titles, bodies []tagMatcher, p *data.Profile) menuScan {
	m := menuScan{text: text, list: -1, void: slices.Concat(titles, bodies)}
	if len(m.void) < len(p.Title)+len(p.Body) {
		m.loose = true
	}
	for _, s := range p.Date {
		if around := strings.Fields(s); len(around) > 0 {
			s = around[len(around)-1]
		}
		date, ok := tagMatchers([]string{s})
		if !ok {
			m.loose = true
		}
		m.dates = append(m.dates, date...)
	}
	return m
}

// tag takes the next tag of a page and the elements that are open where it stands.
func (m *menuScan) tag(t *tag, open []atom.Atom) {
	void := isVoid(t.atom)
	switch {
	case t.end && t.atom != 0:
		m.endTag(t, open)
	case t.self && !void && formatting(t.atom):
		m.loose = true
	case m.list >= 0:
		switch last := len(open) - 1; {
		case !inMenu(t.atom), t.self && !void, t.atom == atom.Li && open[last] != atom.Ul, matches(m.dates, t), void && matches(m.void, t):
			m.leave()
		case t.atom == atom.Li && last == m.list && m.start == 0:
			m.start = t.start
		}
	case t.atom == atom.Ul && !t.self && !m.loose && !slices.ContainsFunc(open, apartFromMenu):
		m.list, m.start, m.links, m.items = len(open), 0, 0, m.items[:0]
	}
}

// leave gives up the list that is gone through.
func (m *menuScan) leave() { m.list = -1 }

func matches(selectors []tagMatcher, t *tag) bool {
	return slices.ContainsFunc(selectors, func(m tagMatcher) bool { return m.is(t) })
}

func (m *menuScan) endTag(t *tag, open []atom.Atom) {
	last := len(open) - 1
	if m.list >= 0 && (last < 0 || open[last] != t.atom) {
		m.leave()
	}
	for i := last; i >= 0 && open[i] != t.atom; i-- {
		if formatting(open[i]) && slices.Contains(open[:i], t.atom) {
			m.loose = true
		}
	}
	if m.list < 0 {
		return
	}
	switch {
	case t.atom == atom.A && hasWord(m.text[:t.start]):
		m.links++
	case t.atom == atom.Li && last == m.list+1:
		m.items = append(m.items, menuItem{t.start + len(t.raw), m.links})
	case t.atom == atom.Ul && last == m.list:
		m.close()
	}
}

// close ends a list.
func (m *menuScan) close() {
	m.leave()
	for _, item := range slices.Backward(m.items) {
		if m.links-item.links < leftLinks {
			continue
		}
		if span := m.text[m.start:item.end]; !bytes.Contains(span, []byte("<!")) && !hasYear(string(span)) {
			m.spans = append(m.spans, menuSpan{m.start, item.end})
		}
		return
	}
}

// hasWord tells whether a piece of a page ends in a letter, and not in a tag.
func hasWord(text []byte) bool {
	text = bytes.TrimRight(text, " \t\r\n")
	return len(text) > 0 && (isLetter(text[len(text)-1]) || isDigit(text[len(text)-1]))
}

// inMenu tells the elements that the items of a menu are made of.
func inMenu(a atom.Atom) bool {
	switch a {
	case atom.Ul, atom.Li, atom.A, atom.Span, atom.Div, atom.I, atom.B, atom.Strong, atom.Em, atom.Img, atom.Br:
		return true
	}
	return false
}

// apartFromMenu tells the elements in which an HTML parser may set what a menu holds
// elsewhere, or end something for it.
func apartFromMenu(a atom.Atom) bool {
	switch a {
	case atom.Html, atom.Body, atom.Div, atom.Section, atom.Main, atom.Article, atom.Header, atom.Nav, atom.Aside, atom.Center,
		atom.Ul, atom.Li, atom.Span:
		return false
	}
	return true
}

// formatting tells the elements that an HTML parser opens again where they were not ended.
func formatting(a atom.Atom) bool {
	switch a {
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Strike,
		atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// without reads a page without some of its menus.
func without(text []byte, menus []menuSpan) io.Reader {
	var pieces []io.Reader
	at := 0
	for _, m := range menus {
		pieces = append(pieces, bytes.NewReader(text[at:m.start]), strings.NewReader("<!--"+menuMark+"-->"))
		at = m.end
	}
	return io.MultiReader(append(pieces, bytes.NewReader(text[at:]))...)
}

// menusBefore are the menus that stand before a place.
func menusBefore(menus []menuSpan, at int) []menuSpan {
	return slices.DeleteFunc(menus, func(m menuSpan) bool { return m.end > at })
}

// provesMenus tells whether all menus that were left out of a page are open where they
// stood, in elements that put nothing elsewhere.
func provesMenus(root *html.Node, menus int) bool {
	if menus == 0 {
		return true
	}
	for n := range root.Descendants() {
		if !isMenuMark(n) {
			continue
		}
		if n.Parent.DataAtom != atom.Ul {
			return false
		}
		for e := n.Parent; e != root; e = e.Parent {
			if apartFromMenu(e.DataAtom) {
				return false
			}
		}
		menus--
	}
	return menus == 0
}

// holdsMenu tells whether a piece was left out of a menu inside an element.
func holdsMenu(n *html.Node) bool {
	for d := range n.Descendants() {
		if isMenuMark(d) {
			return true
		}
	}
	return false
}

func isMenuMark(n *html.Node) bool { return n.Type == html.CommentNode && n.Data == menuMark }
