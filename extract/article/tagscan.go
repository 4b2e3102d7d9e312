package article

import (
	"bytes"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rekap/data"
)

// tagMatcher finds the elements of a selector by their tags alone.
type tagMatcher struct {
	sel  cascadia.SelectorGroup
	name []byte // one that the tag has, to look for first
	// outer is, behind the first tag found, how many of the elements around it
	// are still open; -1 before.
	outer int
}

// tagMatchers returns the selectors that name something. ok is false where the
// page has the names of none, or one depends on more than an element's own tag.
func tagMatchers(selectors []string, text []byte) (list []tagMatcher, ok bool) {
	for _, s := range selectors {
		sel, err := cascadia.ParseGroup(s)
		if err != nil || strings.ContainsAny(s, " >+~:,") {
			return nil, false
		}
		if all := names(s); len(all) > 0 {
			list = append(list, tagMatcher{sel, []byte(all[len(all)-1]), -1})
			ok = ok || hasAll(text, all)
		}
	}
	return list, ok
}

// startTag is a start tag that is read as far as a selector needs it.
type startTag struct {
	z    *html.Tokenizer
	raw  []byte
	atom atom.Atom
	node *html.Node
}

func (t *startTag) is(m *tagMatcher) bool {
	if !bytes.Contains(t.raw, m.name) {
		return false
	}
	if t.node == nil {
		t.node = &html.Node{Type: html.ElementNode, DataAtom: t.atom, Data: t.atom.String()}
		for more := true; more; {
			var key, value []byte
			key, value, more = t.z.TagAttr()
			t.node.Attr = append(t.node.Attr, html.Attribute{Key: string(key), Val: string(value)})
		}
	}
	return m.sel.Match(t.node)
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
	at := max(bytes.Index(text, []byte("<body")), 0) // no article stands in the head
	z := html.NewTokenizer(bytes.NewReader(text[at:]))
	for len(open) < MaxDepth {
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
			tag := startTag{z: z, raw: raw, atom: a}
			for i := range titles {
				if t := &titles[i]; t.outer < 0 && column < 0 && tag.is(t) {
					if t.outer = len(open); body >= 0 {
						t.outer = body
					}
				}
			}
			open = append(open, a)
			for i := range bodies {
				if body < 0 && tag.is(&bodies[i]) {
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
