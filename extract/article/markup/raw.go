package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// raw takes an element that holds text alone, with its text and end tag.
func (b *builder) raw(t tag) {
	start := b.at
	end := rawEnd(b.s[start:], t.name)
	if end < 0 {
		b.bad = true
		return
	}
	text := b.s[start : start+end]
	if t.atom == atom.Script && hidesEnd(text) {
		b.bad = true
		return
	}
	b.at = start + end + len("</") + len(t.name)
	b.attributes(nil)
	if b.bad {
		return
	}
	n := b.place(&t)
	if n == nil {
		return
	}
	switch t.atom {
	case atom.Title:
		text = unescape(text)
	case atom.Textarea:
		text = afterNewline(unescape(text))
	}
	if text == "" {
		return
	}
	c := b.node()
	c.Type, c.Data = html.TextNode, text
	appendTo(n, c)
}

// place adds the element of a raw text in the mode that is on, or returns nil.
func (b *builder) place(t *tag) *html.Node {
	metadata := t.atom == atom.Script || t.atom == atom.Style || t.atom == atom.Title || t.atom == atom.Noframes
	for b.mode < inBody {
		switch {
		case b.mode == inHead && (metadata || t.atom == atom.Noscript):
			return b.add(*t)
		case b.mode == afterHead && metadata:
			return b.addToHead(t)
		}
		b.imply()
	}
	switch b.mode {
	case inTable, inTableBody, inRow:
		if t.atom != atom.Script && t.atom != atom.Style {
			b.bad = true
			return nil
		}
		return b.add(*t)
	case inColumns:
		b.bad = true
		return nil
	case afterBody, afterAfterBody:
		b.mode = inBody
	}
	if t.atom == atom.Xmp {
		b.closeParagraph()
		b.reconstruct()
	}
	return b.add(*t)
}

// addToHead adds an element to the head, which is closed.
func (b *builder) addToHead(t *tag) *html.Node {
	b.open = append(b.open, b.head)
	n := b.add(*t)
	b.open = b.open[:len(b.open)-1]
	return n
}

// rawEnd returns where the end tag of a raw text starts, or -1.
func rawEnd(s, name string) int {
	for i := 0; ; {
		k := strings.Index(s[i:], "</")
		if k < 0 {
			return -1
		}
		i += k
		rest := s[i+2:]
		if len(rest) > len(name) && strings.EqualFold(rest[:len(name)], name) {
			if c := rest[len(name)]; blank(c) || c == '/' || c == '>' {
				return i
			}
		}
		i += 2
	}
}

// hidesEnd tells whether the end tag of a script may lie further on: in a
// comment, a script element inside hides its end tag.
func hidesEnd(text string) bool {
	i := strings.Index(text, "<!--")
	for i >= 0 && i < len(text) {
		k := strings.IndexByte(text[i:], '<')
		if k < 0 {
			return false
		}
		i += k + 1
		if rest := text[i:]; len(rest) >= 6 && strings.EqualFold(rest[:6], "script") {
			return true
		}
	}
	return false
}

// drawing are the elements of a drawing that are passed over. What is not among
// them may end the drawing by the standard's rules.
var drawing = map[string]bool{
	"g": true, "path": true, "circle": true, "rect": true, "line": true, "polyline": true, "polygon": true, "ellipse": true,
	"use": true, "defs": true, "symbol": true, "title": true, "desc": true, "style": true, "lineargradient": true,
	"radialgradient": true, "stop": true, "clippath": true, "mask": true, "filter": true, "text": true, "tspan": true,
	"image": true, "pattern": true, "marker": true, "animate": true, "animatetransform": true, "animatemotion": true,
	"set": true, "a": true, "svg": true, "fegaussianblur": true, "feoffset": true, "feblend": true, "fecolormatrix": true,
	"feflood": true, "fecomposite": true, "femerge": true, "femergenode": true,
	"fecomponenttransfer": true, "fefunca": true, "fefuncb": true, "fefuncg": true, "fefuncr": true, "fedropshadow": true,
	"femorphology": true, "feturbulence": true, "fedisplacementmap": true, "feimage": true, "fetile": true, "textpath": true, "metadata": true, "view": true,
}

// svg takes an svg element and passes over what is in it.
func (b *builder) svg(t tag) {
	for b.mode < inBody {
		b.imply()
	}
	switch b.mode {
	case inTable, inTableBody, inRow, inColumns:
		b.bad = true
		return
	case afterBody, afterAfterBody:
		b.mode = inBody
	}
	b.reconstruct()
	n := b.add(t)
	n.Namespace = "svg"
	if t.closed {
		return
	}
	inside := []string{"svg"}
	for !b.bad && len(inside) > 0 {
		next := strings.IndexByte(b.s[b.at:], '<')
		if next < 0 || len(b.open)+len(inside) > maxDepth {
			b.bad = true
			return
		}
		if b.at += next; !b.markupAt(b.at) {
			b.at++
			continue
		}
		rest := b.s[b.at+1:]
		prose := inside[len(inside)-1] == "title" || inside[len(inside)-1] == "desc"
		switch {
		case strings.HasPrefix(rest, "!--"):
			end := commentEnd(rest[3:])
			b.at += 4 + end
			b.bad = end < 0
		case letter(rest[0]) && !prose:
			part := b.part()
			b.bad = b.bad || !drawing[part.name]
			if !part.closed {
				inside = append(inside, part.name)
			}
		case rest[0] == '/' && len(rest) > 1 && letter(rest[1]):
			b.at += 2
			part := b.tagName()
			b.attributes(nil)
			b.bad = b.bad || part.name != inside[len(inside)-1]
			inside = inside[:len(inside)-1]
		default:
			b.bad = true
		}
	}
}

// part reads the start tag of an element that is passed over.
func (b *builder) part() tag {
	b.at++
	t := b.tagName()
	before := b.forAttributes()
	b.attributes(&t)
	b.attrRoom = before // the same memory again
	return t
}

// template takes a template element and passes over what is in it: hardly
// anything in a template acts on what is outside.
func (b *builder) template(t tag) {
	for b.mode < inHead {
		b.imply()
	}
	switch b.mode {
	case inHead, inBody:
		b.add(t)
	case afterHead:
		b.addToHead(&t)
	case afterBody, afterAfterBody:
		b.mode = inBody
		b.add(t)
	default:
		b.bad = true
	}
	for depth := 1; depth > 0 && !b.bad; {
		next := strings.IndexByte(b.s[b.at:], '<')
		if next < 0 {
			b.bad = true
			return
		}
		if b.at += next; !b.markupAt(b.at) {
			b.at++
			continue
		}
		depth += b.passOver()
	}
}

// passOver passes over a tag, a comment or a whole raw text, and returns by how
// much templates nest deeper behind it.
func (b *builder) passOver() int {
	rest := b.s[b.at+1:]
	switch {
	case strings.HasPrefix(rest, "!--"):
		end := commentEnd(rest[3:])
		b.at += 4 + end
		b.bad = end < 0
	case letter(rest[0]):
		b.at++
		t := b.tagName()
		b.attributes(nil)
		switch t.atom {
		case atom.Template:
			return 1
		case atom.Svg, atom.Math, atom.Plaintext, atom.Script:
			b.bad = true
		case atom.Td, atom.Th, atom.Caption, atom.Object, atom.Applet, atom.Marquee:
			// Left open, it lets formatting run on behind the template.
			b.bad = true
		case atom.Iframe, atom.Noembed, atom.Noframes, atom.Noscript, atom.Style, atom.Textarea, atom.Title, atom.Xmp:
			end := rawEnd(b.s[min(b.at, len(b.s)):], t.name)
			b.at += max(end, 0)
			b.bad = b.bad || end < 0
		}
	case rest[0] == '/' && len(rest) > 1 && letter(rest[1]):
		b.at += 2
		t := b.tagName()
		b.attributes(nil)
		if t.atom == atom.Template {
			return -1
		}
	default:
		b.bad = true
	}
	return 0
}
