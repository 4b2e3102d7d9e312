package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// apart tells whether a piece of a line is set apart from the one before it by the
// page's style alone, as the writer, the day and the number of readers in one box are:
// <span>Admin</span><span>3 Mei 2024</span>. The box holds nothing but such pieces, is no
// paragraph and no longer than a line, and no word or number runs on from one to the
// other.
func (s *shadow) apart(n *html.Node) bool {
	before := n.PrevSibling
	if before == nil || before.Type != html.ElementNode || !setsPiece(n.DataAtom) || !setsPiece(before.DataAtom) || n.Parent == nil {
		return false
	}
	switch n.Parent.DataAtom {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Td, atom.Blockquote:
		return false
	}
	if inline(n.Parent.DataAtom) {
		return false
	}
	left, right := textOf(before), textOf(n)
	last, _ := utf8.DecodeLastRuneInString(left)
	first, _ := utf8.DecodeRuneInString(right)
	letter := unicode.IsLetter(last)
	switch {
	case letter && unicode.IsLetter(first):
		if unicode.IsLower(first) || len(left) < 2 {
			return false // an initial in larger type
		}
	case letter && unicode.IsDigit(first), unicode.IsDigit(last) && unicode.IsLetter(first):
	case unicode.IsDigit(last) && unicode.IsDigit(first):
		if d, ok := s.w.findDate(left); !ok || d.end != len(left) {
			return false
		}
	default:
		return false
	}
	return onlyPieces(n.Parent)
}

// glued tells whether an inline element begins a sentence right behind the full stop of
// the one before it, which is an element of its own: "<span>… wajib KTP.</span><span>Artinya
// …</span>". So does the label of another article's headline behind any word.
func (s *shadow) glued(n *html.Node) bool {
	const leastSentence = 30
	switch c := s.arena[len(s.arena)-1]; {
	case 'a' <= c && c <= 'z':
		text := textOf(n)
		return text != "" && 'A' <= text[0] && text[0] <= 'Z' && s.w.linked.prefix(fold(text)) > 0
	case c != '.':
		return false
	}
	before := n.PrevSibling
	if before == nil || before.Type != html.ElementNode || before.DataAtom != n.DataAtom || len(textOf(before)) < leastSentence {
		return false
	}
	first, _ := utf8.DecodeRuneInString(textOf(n))
	return unicode.IsUpper(first) || first == '"' || first == '“'
}

// isNoteMark tells a raised number that points to a note: in brackets, or right behind a
// figure, which it is no part of: "4.310<sup>1</sup> warga".
func (s *shadow) isNoteMark(n *html.Node) bool {
	const longest = 4
	mark := strings.TrimSpace(textOf(n))
	if mark == "" || len(mark) > longest {
		return false
	}
	inside, bracketed := strings.CutPrefix(mark, "[")
	inside, _ = strings.CutSuffix(inside, "]")
	if strings.Trim(inside, "0123456789") != "" {
		return false
	}
	last := len(s.arena) - 1
	return bracketed || s.open && !s.space && '0' <= s.arena[last] && s.arena[last] <= '9'
}

// onlyPieces tells whether an element holds nothing but pieces of one line.
func onlyPieces(n *html.Node) bool {
	size := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return false
		}
		if c.Type == html.ElementNode {
			size += len(textOf(c))
		}
		if size > maxDateLine {
			return false
		}
	}
	return true
}

// isPiece tells an inline element that another of its form follows, as word processors
// part a sentence: what it begins does not end with it.
func isPiece(n *html.Node) bool {
	next := nextElement(n)
	return next != nil && next.DataAtom == n.DataAtom && n.DataAtom == atom.Span &&
		attr(next, "class") == attr(n, "class") && attr(next, "style") == attr(n, "style")
}

// setsPiece tells the elements that pages set pieces of a line in.
func setsPiece(a atom.Atom) bool {
	switch a {
	case atom.Span, atom.Time, atom.Small, atom.Em, atom.I, atom.B, atom.Strong, atom.A, atom.Label:
		return true
	}
	return false
}
