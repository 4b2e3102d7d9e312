package article

import (
	"fmt"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blockKind says in what sort of element a block's text stands.
type blockKind uint8

const (
	kindText blockKind = iota
	kindHeading
	kindItem
	kindCaption
	kindCell
)

// block is one run of text between the borders of block elements, or between
// line breaks.
type block struct {
	elem       int32 // the innermost block element around it
	off, end   int32 // its text in the shadow's arena
	kind       blockKind
	level      uint8     // of a heading, 1 to 6
	bits       classBits // of all elements around it
	link, bold int32     // bytes of text inside links and inside bold type
	spanFirst  int32     // its links in shadow.spans
	spanEnd    int32
	broken     bool  // a line that may go on in the next block
	row, cell  int32 // the innermost table row's element and the cell in it, from 1; 0 outside tables
}

// span is a piece of text inside a link, as offsets in the arena.
type span struct{ off, end int32 }

// elem is a block element, in the order of their start tags.
type elem struct {
	node        *html.Node
	parent      int32
	first, last int32 // the blocks inside: first ≤ i < last
	bits        classBits
	text, link  int32 // bytes of text inside
	prose       int32 // bytes of running text inside
	score       float32
	excluded    bool // outside the article
	listed      bool // in a list of other articles
}

// walkState is what the elements around the current node say.
type walkState struct {
	elem       int32
	depth      int
	kind       blockKind
	level      uint8
	bits       classBits
	link, bold bool
	row, cell  int32
}

// shadow is what one walk over a page's DOM leaves of it: blocks of text and
// the block elements around them, both in page order.
type shadow struct {
	w       *words
	arena   []byte
	blocks  []block
	spans   []span
	running []int32 // the blocks of running text
	elems   []elem
	stamps  []stamp
	head    headData
	// otherTitles are the blocks that were asked for another article's title.
	otherTitles map[int32]bool
	drop        map[*html.Node]bool
	// classes remembers what class attributes say: pages repeat them.
	classes map[string]classBits

	walkState
	nodes   int
	cells   int32 // cells of the current row so far
	cur     block // the open block
	open    bool
	space   bool  // a space is due before the next text
	breaks  int   // line breaks since the last text
	lineAt  int32 // where the line behind the last single break began
	wraps   int   // lines so far that are broken for their length
	doubles int   // blank lines between paragraphs of such lines
	linkAt  int32
	// longLinks is the text of links around a sentence, in bytes; unclosed is the address
	// of one that the page never closes, which is none.
	longLinks int32
	inMarkup  bool // in tags that the page shows as text
	unclosed  string
}

// walk reads the DOM below root in one pass. drop are elements known to be no
// part of the article. The caller releases the shadow when it is done with it.
func walk(root *html.Node, w *words, drop map[*html.Node]bool) (*shadow, error) {
	s, err := walkOnce(root, w, drop, "")
	if err != nil || int(s.longLinks)*4 < len(s.arena) {
		return s, err
	}
	if href := unclosedLink(root); href != "" {
		s.release()
		return walkOnce(root, w, drop, href)
	}
	return s, nil
}

func walkOnce(root *html.Node, w *words, drop map[*html.Node]bool, unclosed string) (*shadow, error) {
	s := shadows.Get().(*shadow)
	s.w, s.drop, s.unclosed = w, drop, unclosed
	s.elems = append(s.elems, elem{node: root, parent: -1})
	if err := s.children(root); err != nil {
		s.release()
		return nil, err
	}
	s.flush()
	s.rejoin()
	s.elems[0].last = int32(len(s.blocks))
	s.mendParted()
	return s, nil
}

func (s *shadow) children(n *html.Node) error {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		s.nodes++
		if s.nodes > MaxNodes {
			return fmt.Errorf("%w: more than %d nodes", ErrTooLarge, MaxNodes)
		}
		switch c.Type {
		case html.TextNode:
			if err := s.textNode(c.Data); err != nil {
				return err
			}
		case html.ElementNode:
			if err := s.element(c); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *shadow) element(n *html.Node) error {
	switch n.DataAtom {
	case atom.Script:
		s.head.script(n)
		return nil
	case atom.Meta:
		s.meta(n)
		return nil
	case atom.Link:
		s.head.link(n)
		return nil
	case atom.Noscript:
		s.head.noscript(n)
		return nil
	case atom.Title:
		if s.head.title == "" {
			s.head.title = squeeze(textOf(n))
		}
		return nil
	case atom.Style, atom.Template, atom.Iframe, atom.Svg, atom.Math, atom.Canvas, atom.Object,
		atom.Embed, atom.Select, atom.Option, atom.Textarea, atom.Input, atom.Video, atom.Audio, atom.Map,
		atom.Img, atom.Dialog, atom.Datalist, atom.Button:
		return nil
	case atom.Br:
		s.lineBreak()
		return nil
	case atom.Hr:
		s.flush()
		return nil
	}
	if n.DataAtom == 0 && skipUnknown(n.Data) {
		return nil
	}
	own, value, prop, rdfa := s.attributes(n)
	if own&isHidden != 0 {
		switch {
		case s.opensRest(n):
			own &^= isHidden
		case inline(n.DataAtom):
			return nil
		}
	}
	if s.depth >= MaxDepth {
		return fmt.Errorf("%w: elements nest deeper than %d", ErrTooLarge, MaxDepth)
	}
	if n.DataAtom == atom.Time || prop || rdfa && value != "" || n.DataAtom == atom.Abbr && own&isDate != 0 && value != "" {
		if value == "" {
			value = squeeze(textOf(n))
		}
		s.stamps = append(s.stamps, stamp{value, int32(len(s.blocks)), s.elem, prop, s.isRevised(n), s.bits})
	}
	before := s.walkState
	s.depth++
	var err error
	if inline(n.DataAtom) && own&(outside|isModule|isSetApart|isBody|isTitle|isCaption|isSummary) == 0 {
		err = s.inlineElement(n, own)
	} else {
		err = s.blockElement(n, own)
	}
	s.walkState = before
	return err
}

func (s *shadow) inlineElement(n *html.Node, own classBits) error {
	if s.open && !s.space && (s.apart(n) || s.glued(n)) {
		s.space = true
	}
	switch n.DataAtom {
	case atom.A:
		if !s.link && s.isLink(n) {
			s.link, s.linkAt = true, int32(len(s.arena))
			err := s.children(n)
			s.closeLink()
			return err
		}
	case atom.B, atom.Strong:
		s.bold = true
	case atom.Sup:
		if s.isNoteMark(n) {
			return nil
		}
	}
	if own != 0 {
		s.space = s.open
	}
	at := int32(len(s.arena))
	err := s.children(n)
	if s.open && !s.link && !isPiece(n) {
		s.labelled(at)
	}
	if own != 0 {
		s.space = s.open
	}
	return err
}

func (s *shadow) blockElement(n *html.Node, own classBits) error {
	s.flush()
	cells := s.cells
	switch n.DataAtom {
	case atom.Body, atom.Html:
		own = 0
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		s.kind, s.level = kindHeading, n.Data[1]-'0'
	case atom.Li, atom.Dd, atom.Dt:
		s.kind = kindItem
	case atom.Figcaption:
		s.kind = kindCaption
	case atom.Nav:
		own |= isMenu
	case atom.Aside, atom.Marquee, atom.Form:
		// Text that runs past, and what a form asks, is not the article's; a form around
		// the whole page is taken back as too large a part of it.
		own |= isSide
	case atom.Pre:
		own |= isLines
	case atom.Footer:
		if s.bits&isArticle == 0 {
			own |= isSide
		}
	case atom.Article:
		own |= isArticle
	case atom.Tr:
		s.row, s.cell, s.cells = int32(len(s.elems)), 0, 0
	case atom.Td, atom.Th:
		s.cells++
		s.cell = s.cells
	case atom.A:
		if !s.link && s.isLink(n) {
			s.link, s.linkAt = true, int32(len(s.arena))
		}
	}
	if own&isCaption != 0 && s.kind == kindText {
		s.kind = kindCaption
	}
	if s.drop != nil && s.drop[n] {
		own |= isDropped
	}
	s.bits |= own
	me := int32(len(s.elems))
	s.elems = append(s.elems, elem{node: n, parent: s.elem, first: int32(len(s.blocks)), bits: own})
	s.elem = me
	err := s.children(n)
	s.flush()
	s.elems[me].last = int32(len(s.blocks))
	if n.DataAtom == atom.Tr {
		s.cells = cells
	}
	return err
}
