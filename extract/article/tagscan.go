package article

import (
	"bytes"
	"slices"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rekap/data"
)

// tagMatcher finds the elements of a selector by their tags alone.
type tagMatcher struct {
	sel  cascadia.SelectorGroup
	atom atom.Atom // of the element that it names first, 0 for none
	name []byte    // one that the tag has, to look for first
	// outer is, behind the first tag found, how many of the elements around it
	// are still open; -1 before.
	outer int
	start int // of the first tag found
}

// tagMatchers returns the selectors that name something. ok is false where none
// does, or one depends on more than an element's own tag.
func tagMatchers(selectors []string) (list []tagMatcher, ok bool) {
	for _, s := range selectors {
		sel, err := cascadia.ParseGroup(s)
		if err != nil || strings.ContainsAny(s, " >+~:,") {
			return nil, false
		}
		if all := names(s); len(all) > 0 {
			m := tagMatcher{sel: sel, name: []byte(all[len(all)-1]), outer: -1}
			if strings.HasPrefix(s, all[0]) {
				m.atom = atom.Lookup([]byte(strings.ToLower(all[0])))
			}
			list = append(list, m)
		}
	}
	return list, len(list) > 0
}

// is tells whether a start tag is one of the selector.
func (m *tagMatcher) is(t *tag) bool {
	if m.atom != 0 && m.atom != t.atom || !bytes.Contains(t.raw, m.name) {
		return false
	}
	return m.sel.Match(&html.Node{Type: html.ElementNode, DataAtom: t.atom, Data: t.atom.String(), Attr: t.attrs()})
}

// guessEnd returns where in a page the column of its article may end, or 0, and the
// menus before it. It counts on every element but the void ones having its end tag.
func guessEnd(text []byte, p *data.Profile) (int, []menuSpan) {
	if p == nil {
		return 0, nil
	}
	titles, titled := tagMatchers(p.Title)
	bodies, bodied := tagMatchers(p.Body)
	if !titled || !bodied {
		return 0, nil
	}
	var open []atom.Atom
	var starts []int // where the open elements begin
	menus := scanMenus(text, titles, bodies, p)
	// The indexes in open of the body, and of the element that ends the column.
	body, column := -1, -1
	r := tagReader{text: text, at: max(bytes.Index(text, []byte("<body")), 0)} // no article stands in the head
	for len(open) < MaxDepth {
		t, ok := r.next()
		if ok && body < 0 {
			menus.tag(&t, open)
		}
		switch {
		case !ok:
			return 0, nil
		case t.end:
			open = closeLast(open, t.atom)
			for i := range titles {
				titles[i].outer = min(titles[i].outer, len(open))
			}
			if column >= len(open) {
				return r.at, menusBefore(menus.spans, min(starts[column], firstTitle(titles)))
			}
			if column < 0 && body >= len(open) {
				return 0, nil // the title does not stand above the body's end
			}
		case t.atom != 0 && !t.self && !isVoid(t.atom):
			for i := range titles {
				if m := &titles[i]; m.outer < 0 && column < 0 && m.is(&t) {
					menus.leave()
					m.start = t.start
					if m.outer = len(open); body >= 0 {
						m.outer = body
					}
				}
			}
			starts = append(starts[:len(open)], t.start)
			open = append(open, t.atom)
			for i := range bodies {
				if body < 0 && bodies[i].is(&t) {
					body = len(open) - 1
				}
			}
			if body >= 0 && column < 0 {
				column = columnIndex(open, titles)
			}
		}
	}
	return 0, nil
}

func closeLast(open []atom.Atom, a atom.Atom) []atom.Atom {
	for i := len(open) - 1; i >= 0; i-- {
		if open[i] == a {
			return open[:i]
		}
	}
	return open
}

// firstTitle is where the title begins that the tree will have.
func firstTitle(titles []tagMatcher) int {
	return titles[slices.IndexFunc(titles, func(m tagMatcher) bool { return m.outer >= 0 })].start
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
