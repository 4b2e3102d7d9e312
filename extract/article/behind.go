package article

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// columnEnd returns the element with which the article column ends, where the
// profile found both title and body: the innermost block element around the
// two, or where that is the whole page, the part of the page that the body is
// in. What stands beside the body belongs to the column. It returns nil where
// there is no such element.
func (s *selection) columnEnd() *html.Node {
	if s.title == nil || s.body == nil {
		return nil
	}
	around := make(map[*html.Node]bool)
	for n := s.title; n != nil; n = n.Parent {
		around[n] = true
	}
	body := s.body
	for inline(body.DataAtom) {
		body = body.Parent
	}
	part, end := body, body.Parent // part is the child of end that the body is in
	for end != nil && (!around[end] || inline(end.DataAtom)) {
		part, end = end, end.Parent
	}
	switch {
	case end == nil || end.Type != html.ElementNode || end.DataAtom == atom.Html:
		return nil
	case end.DataAtom != atom.Body:
		return end
	case part == body || inline(part.DataAtom):
		return nil
	}
	for n := part.NextSibling; n != nil; n = n.NextSibling {
		if around[n] {
			return nil // the title stands below the body
		}
	}
	return part
}

// cutBehind removes from a page all that comes behind an element: lists of
// other articles, side columns, comments, footers. Only data scripts stay, as
// the last children of the root.
func cutBehind(root, end *html.Node) {
	if end == nil {
		return
	}
	var keep []*html.Node
	for n := end; n.Parent != nil; n = n.Parent {
		for behind := n.NextSibling; behind != nil; behind = n.NextSibling {
			keep = dataScripts(behind, keep)
			n.Parent.RemoveChild(behind)
		}
	}
	for _, n := range keep {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
		root.AppendChild(n)
	}
}

// dataScripts appends the data scripts of a subtree to a list.
func dataScripts(n *html.Node, list []*html.Node) []*html.Node {
	switch n.DataAtom {
	case atom.Script:
		if dataScript(n.Attr) != scriptProgram {
			list = append(list, n)
		}
	case atom.Template, atom.Svg, atom.Math:
	default:
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			list = dataScripts(c, list)
		}
	}
	return list
}
