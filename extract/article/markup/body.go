package markup

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// startTag takes a start tag in any mode.
func (b *builder) startTag(t *tag) {
	for b.mode < inBody {
		if b.startTagBefore(t) {
			return
		}
		b.imply()
	}
	for !b.bad {
		done := false
		switch b.mode {
		case inTable:
			done = b.startInTable(t)
		case inCaption:
			done = b.startInCaption(t)
		case inColumns:
			done = b.startInColumns(t)
		case inTableBody:
			done = b.startInTableBody(t)
		case inRow:
			done = b.startInRow(t)
		case inCell:
			done = b.startInCell(t)
		case inBody:
			b.startInBody(t)
			return
		default:
			if t.atom != atom.Html {
				b.mode = inBody
			}
			b.startInBody(t)
			return
		}
		if done {
			return
		}
	}
}

// startTagBefore takes a start tag before the body, or returns false where the
// mode has to move on first.
func (b *builder) startTagBefore(t *tag) bool {
	switch t.atom {
	case atom.Html:
		switch {
		case b.mode == initial:
			return false
		case b.mode == beforeHTML:
			b.push(*t)
			b.mode = beforeHead
		default:
			b.addAttributes(b.open[0], t)
		}
		return true
	case atom.Head:
		if b.mode < beforeHead {
			return false
		}
		if b.mode == beforeHead {
			b.head = b.push(*t)
			b.mode = inHead
		}
		return true
	case atom.Base, atom.Basefont, atom.Bgsound, atom.Link, atom.Meta:
		switch b.mode {
		case inHead:
			b.add(*t)
			return true
		case afterHead:
			b.addToHead(t)
			return true
		}
	case atom.Body:
		if b.mode == afterHead {
			b.push(*t)
			b.mode = inBody
			return true
		}
	case atom.Frameset:
		b.bad = true
	}
	return false
}

// startInBody takes a start tag by the rules of the body.
func (b *builder) startInBody(t *tag) {
	switch t.atom {
	case atom.Html:
		b.addAttributes(b.open[0], t)
	case atom.Body:
		b.addAttributes(b.open[1], t)
	case atom.Base, atom.Basefont, atom.Bgsound, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track:
		b.add(*t)
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Center, atom.Details, atom.Dialog, atom.Dir, atom.Div,
		atom.Dl, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Header, atom.Hgroup, atom.Main, atom.Menu,
		atom.Nav, atom.Ol, atom.P, atom.Search, atom.Section, atom.Summary, atom.Ul, atom.Pre, atom.Listing:
		b.closeParagraph()
		b.push(*t)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		b.closeParagraph()
		if heading(b.top().DataAtom) {
			b.pop()
		}
		b.push(*t)
	case atom.Form:
		if b.form != nil {
			return
		}
		b.closeParagraph()
		b.form = b.push(*t)
	case atom.Li:
		b.closeItem(atom.Li, atom.Li)
		b.push(*t)
	case atom.Dd, atom.Dt:
		b.closeItem(atom.Dd, atom.Dt)
		b.push(*t)
	case atom.Button:
		if b.inScope(atom.Button) >= 0 {
			b.closeImplied(0)
			b.closeScope(atom.Button)
		}
		b.reconstruct()
		b.push(*t)
	case atom.A:
		b.closeLink()
		b.reconstruct()
		b.format(t)
	case atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		b.reconstruct()
		b.format(t)
	case atom.Nobr:
		b.reconstruct()
		if b.inScope(atom.Nobr) >= 0 {
			b.endFormat(t)
			b.reconstruct()
		}
		b.format(t)
	case atom.Applet, atom.Marquee, atom.Object:
		b.reconstruct()
		b.push(*t)
		b.formatting = append(b.formatting, nil)
	case atom.Table:
		if b.paragraphs > 0 && b.quirks == unknown {
			b.bad = true
		}
		if b.quirks == standard {
			b.closeParagraph()
		}
		b.push(*t)
		b.mode = inTable
	case atom.Area, atom.Br, atom.Embed, atom.Img, atom.Keygen, atom.Wbr:
		b.reconstruct()
		b.add(*t)
	case atom.Image:
		t.atom, t.name = atom.Img, "img"
		b.reconstruct()
		b.add(*t)
	case atom.Input:
		b.closeScope(atom.Select)
		b.reconstruct()
		b.add(*t)
	case atom.Hr:
		b.closeParagraph()
		if b.inScope(atom.Select) >= 0 {
			b.closeImplied(0)
		}
		b.add(*t)
	case atom.Select:
		if b.closeScope(atom.Select) {
			return
		}
		b.reconstruct()
		b.push(*t)
	case atom.Option, atom.Optgroup:
		if b.inScope(atom.Select) >= 0 {
			except := atom.Atom(0)
			if t.atom == atom.Option {
				except = atom.Optgroup
			}
			b.closeImplied(except)
		} else if b.top().DataAtom == atom.Option {
			b.pop()
		}
		b.reconstruct()
		b.push(*t)
	case atom.Rb, atom.Rtc, atom.Rp, atom.Rt, atom.Math, atom.Plaintext, atom.Frameset, atom.Frame:
		b.bad = true
	case atom.Caption, atom.Col, atom.Colgroup, atom.Head, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr:
		// Parts of a table, outside of one.
	default:
		b.reconstruct()
		b.push(*t)
	}
}

// addAttributes gives an element that is open the attributes of a second start
// tag for it that it lacks.
func (b *builder) addAttributes(n *html.Node, t *tag) {
	for _, a := range t.attrs {
		if !known(n.Attr, a.Key) {
			n.Attr = append(n.Attr, a)
		}
	}
	if len(n.Attr) > 2*maxAttributes {
		b.bad = true
	}
}

// endTag takes an end tag in any mode.
func (b *builder) endTag(t *tag) {
	for b.mode < inBody {
		switch t.atom {
		case atom.Body, atom.Html, atom.Br:
		case atom.Head:
			if b.mode == inHead {
				b.pop()
				b.mode = afterHead
				return
			}
			if b.mode == afterHead {
				return
			}
		default:
			if b.mode == initial {
				b.imply()
			}
			return
		}
		b.imply()
	}
	for !b.bad {
		done := false
		switch b.mode {
		case inTable:
			done = b.endInTable(t)
		case inCaption:
			done = b.endInCaption(t)
		case inColumns:
			done = b.endInColumns(t)
		case inTableBody:
			done = b.endInTableBody(t)
		case inRow:
			done = b.endInRow(t)
		case inCell:
			done = b.endInCell(t)
		case inBody:
			b.endInBody(t)
			return
		default:
			if t.atom == atom.Html {
				if b.mode == afterBody {
					b.mode = afterAfterBody
					return
				}
			}
			b.mode = inBody
			continue
		}
		if done {
			return
		}
	}
}

// endInBody takes an end tag by the rules of the body.
func (b *builder) endInBody(t *tag) {
	switch t.atom {
	case atom.Body, atom.Html:
		if b.inScope(atom.Body) < 0 {
			return
		}
		b.mode = afterBody
		if t.atom == atom.Html {
			b.mode = afterAfterBody
		}
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Button, atom.Center, atom.Details, atom.Dialog, atom.Dir,
		atom.Div, atom.Dl, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Header, atom.Hgroup, atom.Listing,
		atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.Pre, atom.Search, atom.Section, atom.Select, atom.Summary, atom.Ul:
		if b.inScope(t.atom) >= 0 {
			b.closeImplied(0)
			b.closeScope(t.atom)
		}
	case atom.Form:
		form := b.form
		b.form = nil
		if i := b.inScope(atom.Form); form != nil && i >= 0 && b.open[i] == form {
			b.closeImplied(0)
			b.closeOut(form)
		}
	case atom.P:
		if !b.closeParagraph() {
			b.add(tag{atom: atom.P, name: "p"})
		}
	case atom.Li:
		b.closeListItem()
	case atom.Dd, atom.Dt:
		b.closeScope(t.atom)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		b.closeHeading()
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Strike, atom.Strong,
		atom.Tt, atom.U:
		b.endFormat(t)
	case atom.Applet, atom.Marquee, atom.Object:
		if b.closeScope(t.atom) {
			b.clearFormatting()
		}
	case atom.Br:
		b.startInBody(&tag{atom: atom.Br, name: "br"})
	case atom.Template:
	default:
		b.endOther(t)
	}
}

// endOther closes the element an end tag names, unless a special element is
// open inside it.
func (b *builder) endOther(t *tag) {
	for i := len(b.open) - 1; i >= 0; i-- {
		n := b.open[i]
		if n.DataAtom == t.atom && (t.atom != 0 || n.Data == t.name) {
			b.cut(i)
			return
		}
		if special(n.DataAtom) {
			return
		}
	}
}

// inScope returns the place in the stack of the innermost open element of a
// kind, or -1 where there is none or a border of the scope lies before it.
func (b *builder) inScope(a atom.Atom) int {
	for i := len(b.open) - 1; i >= 0; i-- {
		x := b.open[i].DataAtom
		if x == a {
			return i
		}
		if border(x) {
			return -1
		}
	}
	return -1
}

// closeScope closes the innermost open element of a kind in scope.
func (b *builder) closeScope(a atom.Atom) bool {
	i := b.inScope(a)
	if i >= 0 {
		b.cut(i)
	}
	return i >= 0
}

// closeParagraph closes the paragraph that is open, if one is.
func (b *builder) closeParagraph() bool {
	if b.paragraphs == 0 {
		return false
	}
	for i := len(b.open) - 1; i >= 0; i-- {
		x := b.open[i].DataAtom
		if x == atom.P {
			b.cut(i)
			return true
		}
		if x == atom.Button || border(x) {
			return false
		}
	}
	return false
}

// closeItem closes the item before a new one of its list, and a paragraph.
func (b *builder) closeItem(a, c atom.Atom) {
	for i := len(b.open) - 1; i >= 0; i-- {
		x := b.open[i].DataAtom
		if x == a || x == c {
			b.cut(i)
			break
		}
		if x != atom.Address && x != atom.Div && x != atom.P && special(x) {
			break
		}
	}
	b.closeParagraph()
}

func (b *builder) closeListItem() {
	for i := len(b.open) - 1; i >= 0; i-- {
		x := b.open[i].DataAtom
		if x == atom.Li {
			b.cut(i)
			return
		}
		if x == atom.Ol || x == atom.Ul || border(x) {
			return
		}
	}
}

func (b *builder) closeHeading() {
	for i := len(b.open) - 1; i >= 0; i-- {
		x := b.open[i].DataAtom
		if heading(x) {
			b.cut(i)
			return
		}
		if border(x) {
			return
		}
	}
}

// closeImplied closes the open elements whose end tags may be left out, but
// those of one kind.
func (b *builder) closeImplied(except atom.Atom) {
	i := len(b.open)
	for i > 0 && impliedEnd(b.open[i-1].DataAtom) && b.open[i-1].DataAtom != except {
		i--
	}
	b.cut(i)
}

func impliedEnd(a atom.Atom) bool {
	switch a {
	case atom.Dd, atom.Dt, atom.Li, atom.Optgroup, atom.Option, atom.P:
		return true
	}
	return false
}

func heading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// border tells the elements that end the scope of an end tag.
func border(a atom.Atom) bool {
	switch a {
	case atom.Applet, atom.Caption, atom.Html, atom.Table, atom.Td, atom.Th, atom.Marquee, atom.Object, atom.Select:
		return true
	}
	return false
}

// special tells the standard's special elements.
func special(a atom.Atom) bool {
	switch a {
	case atom.Address, atom.Applet, atom.Area, atom.Article, atom.Aside, atom.Base, atom.Basefont, atom.Bgsound, atom.Blockquote,
		atom.Body, atom.Br, atom.Button, atom.Caption, atom.Center, atom.Col, atom.Colgroup, atom.Dd, atom.Details, atom.Dir,
		atom.Div, atom.Dl, atom.Dt, atom.Embed, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.Frame,
		atom.Frameset, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Head, atom.Header, atom.Hgroup, atom.Hr,
		atom.Html, atom.Iframe, atom.Img, atom.Input, atom.Keygen, atom.Li, atom.Link, atom.Listing, atom.Main, atom.Marquee,
		atom.Menu, atom.Meta, atom.Nav, atom.Noembed, atom.Noframes, atom.Noscript, atom.Object, atom.Ol, atom.P, atom.Param,
		atom.Plaintext, atom.Pre, atom.Script, atom.Section, atom.Select, atom.Source, atom.Style, atom.Summary, atom.Table,
		atom.Tbody, atom.Td, atom.Template, atom.Textarea, atom.Tfoot, atom.Th, atom.Thead, atom.Title, atom.Tr, atom.Track,
		atom.Ul, atom.Wbr, atom.Xmp:
		return true
	}
	return false
}
