// Package markup builds the tree of an HTML page faster than [html.Parse] does,
// for pages in reasonable order.
//
// The tree is the one that html.Parse builds of the same text, node for node,
// with three exceptions: comments are there without their words, the document
// type is left out, and svg and template elements are there without what is in
// them. Elements whose end tags may be left out, stray end tags, formatting
// that runs on over the end of a paragraph and tables are handled as the HTML
// standard asks. Where a page needs one of the rarer repairs (content that
// leaves its table, formatting elements that overlap with boxes, frames,
// formulas, a file that ends inside a tag), [Parse] gives the page back and the
// caller uses html.Parse: there is no tree but the right one.
//
// The rules are those of https://html.spec.whatwg.org/multipage/parsing.html as
// golang.org/x/net/html applies them, with scripting on. A fuzz test holds the
// two trees against each other.
package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxDepth is the deepest nesting of elements that is built here. It lies below
// html.Parse's own bound of 512, so that the error for deeper pages is its.
const maxDepth = 480

// maxAttributes is the most attributes of one element that are read here.
const maxAttributes = 64

// maxFormatting is the longest list of formatting elements kept here.
const maxFormatting = 48

// Tree is the tree of a page.
type Tree struct {
	// Root is the document.
	Root *html.Node
	*memory
}

// Parse returns the tree of a page in UTF-8, or false where the page needs
// html.Parse. The tree's strings share the memory of the text.
func Parse(text string) (Tree, bool) {
	if strings.IndexByte(text, 0) >= 0 {
		return Tree{}, false
	}
	if strings.IndexByte(text, '\r') >= 0 {
		text = newlines.Replace(text)
	}
	m := memories.Get().(*memory)
	b := &builder{memory: m, s: text, doc: m.node(), open: m.open}
	b.doc.Type = html.DocumentNode
	b.run()
	m.open = b.open
	t := Tree{b.doc, m}
	if b.bad {
		t.Release()
		return Tree{}, false
	}
	return t, true
}

// newlines makes line feeds of all line ends, as the standard's first step.
var newlines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// mode is an insertion mode of the standard.
type mode uint8

const (
	initial mode = iota
	beforeHTML
	beforeHead
	inHead
	afterHead
	inBody
	inTable
	inCaption
	inColumns
	inTableBody
	inRow
	inCell
	afterBody
	afterAfterBody
)

// builder is the state of one page's reading.
type builder struct {
	s   string
	at  int  // the next byte of s
	bad bool // the page needs html.Parse

	doc        *html.Node
	head, form *html.Node
	open       []*html.Node // the stack of open elements, html first
	paragraphs int          // how many of them are p
	formatting []*html.Node // the active formatting elements; nil is a marker
	mode       mode
	quirks     quirks
	joined     int // bytes of text that were copied to join text nodes

	*memory
}

// quirks is what is known of the page's quirks mode.
type quirks uint8

const (
	quirky quirks = iota
	standard
	unknown // an older document type, which would have to be looked up
)

// tag is a start or end tag.
type tag struct {
	atom   atom.Atom
	name   string
	attrs  []html.Attribute
	closed bool // <…/>
}

func (b *builder) run() {
	for b.at < len(b.s) && !b.bad {
		if !b.markupAt(b.at) {
			b.text(unescape(b.nextText()))
			continue
		}
		switch c := b.s[b.at+1]; c {
		case '/':
			b.endTagAt()
		case '!', '?':
			b.declaration()
		default:
			b.startTagAt()
		}
	}
	for !b.bad && b.mode < inBody {
		b.imply()
	}
}

// imply moves on from a mode before the body, opening or closing the element
// that the page leaves out.
func (b *builder) imply() {
	switch b.mode {
	case initial:
		b.mode = beforeHTML
	case beforeHTML:
		b.push(tag{atom: atom.Html, name: "html"})
		b.mode = beforeHead
	case beforeHead:
		b.head = b.push(tag{atom: atom.Head, name: "head"})
		b.mode = inHead
	case inHead:
		b.pop()
		b.mode = afterHead
	case afterHead:
		b.push(tag{atom: atom.Body, name: "body"})
		b.mode = inBody
	}
}

// top returns the element that is open now, or the document.
func (b *builder) top() *html.Node {
	if len(b.open) == 0 {
		return b.doc
	}
	return b.open[len(b.open)-1]
}

// push adds an element and opens it.
func (b *builder) push(t tag) *html.Node {
	n := b.add(t)
	b.openNode(n)
	return n
}

func (b *builder) openNode(n *html.Node) {
	b.open = append(b.open, n)
	if n.DataAtom == atom.P {
		b.paragraphs++
	}
	if len(b.open) > maxDepth {
		b.bad = true
	}
}

// add adds an element without opening it.
func (b *builder) add(t tag) *html.Node {
	n := b.node()
	n.Type, n.DataAtom, n.Data, n.Attr = html.ElementNode, t.atom, t.name, t.attrs
	appendTo(b.top(), n)
	return n
}

// appendTo is [html.Node.AppendChild] for a child that is new.
func appendTo(parent, n *html.Node) {
	n.Parent = parent
	if last := parent.LastChild; last != nil {
		last.NextSibling, n.PrevSibling = n, last
	} else {
		parent.FirstChild = n
	}
	parent.LastChild = n
}

func (b *builder) pop() { b.cut(len(b.open) - 1) }

// cut closes the open elements from number i on.
func (b *builder) cut(i int) {
	if b.paragraphs > 0 {
		for _, n := range b.open[i:] {
			if n.DataAtom == atom.P {
				b.paragraphs--
			}
		}
	}
	b.open = b.open[:i]
}

// closeOut takes one element out of the stack and leaves those inside it open.
func (b *builder) closeOut(n *html.Node) {
	if i := index(b.open, n); i >= 0 {
		if n.DataAtom == atom.P {
			b.paragraphs--
		}
		b.open = append(b.open[:i], b.open[i+1:]...)
	}
}

func index(list []*html.Node, n *html.Node) int {
	for i := len(list) - 1; i >= 0; i-- {
		if list[i] == n {
			return i
		}
	}
	return -1
}

// addText adds text to the open element, joined with the text before it.
func (b *builder) addText(text string) {
	if text == "" {
		return
	}
	parent := b.top()
	if last := parent.LastChild; last != nil && last.Type == html.TextNode {
		last.Data += text
		if b.joined += len(last.Data); b.joined > len(b.s)+1<<16 {
			b.bad = true // many stray tags in one text: joining would grow with its square
		}
		return
	}
	n := b.node()
	n.Type, n.Data = html.TextNode, text
	appendTo(parent, n)
}

// comment adds a comment, whose words nothing reads.
func (b *builder) comment() {
	parent := b.top()
	switch b.mode {
	case initial, beforeHTML, afterAfterBody:
		parent = b.doc
	case afterBody:
		parent = b.open[0]
	}
	n := b.node()
	n.Type = html.CommentNode
	appendTo(parent, n)
}

const space = " \t\r\n\f"

// text takes a run of text in any mode.
func (b *builder) text(text string) {
	for b.mode < inBody {
		rest := strings.TrimLeft(text, space)
		if b.mode == inHead || b.mode == afterHead {
			b.addText(text[:len(text)-len(rest)])
		}
		if rest == "" {
			return
		}
		text = rest
		b.imply()
	}
	switch b.mode {
	case inTable, inTableBody, inRow:
		if strings.Trim(text, space) != "" {
			b.bad = true // leaves the table
		}
		b.addText(text)
		return
	case inColumns:
		rest := strings.TrimLeft(text, space)
		b.addText(text[:len(text)-len(rest)])
		if rest != "" {
			b.bad = true
		}
		return
	case afterBody, afterAfterBody:
		if strings.TrimLeft(text, space) != "" {
			b.mode = inBody
		}
	}
	if t := b.top(); (t.DataAtom == atom.Pre || t.DataAtom == atom.Listing) && t.FirstChild == nil {
		text = afterNewline(text)
		if text == "" {
			return
		}
	}
	b.reconstruct()
	b.addText(text)
}

// afterNewline drops the line end that a pre or textarea element starts with.
func afterNewline(text string) string {
	text = strings.TrimPrefix(text, "\r")
	return strings.TrimPrefix(text, "\n")
}
