package markup

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// The readers of one mode return whether the tag was taken; if not, it is for
// the mode that is on then.

func (b *builder) startInTable(t *tag) bool {
	switch t.atom {
	case atom.Caption:
		b.clearTo(atom.Table)
		b.formatting = append(b.formatting, nil)
		b.push(*t)
		b.mode = inCaption
		return true
	case atom.Colgroup:
		b.clearTo(atom.Table)
		b.push(*t)
		b.mode = inColumns
		return true
	case atom.Col:
		b.clearTo(atom.Table)
		b.push(tag{atom: atom.Colgroup, name: "colgroup"})
		b.mode = inColumns
		return false
	case atom.Tbody, atom.Tfoot, atom.Thead:
		b.clearTo(atom.Table)
		b.push(*t)
		b.mode = inTableBody
		return true
	case atom.Td, atom.Th, atom.Tr:
		b.clearTo(atom.Table)
		b.push(tag{atom: atom.Tbody, name: "tbody"})
		b.mode = inTableBody
		return false
	case atom.Input:
		for _, a := range t.attrs {
			if a.Key == "type" && strings.EqualFold(a.Val, "hidden") {
				b.add(*t)
				return true
			}
		}
	}
	b.bad = true // leaves the table
	return true
}

func (b *builder) startInCaption(t *tag) bool {
	switch t.atom {
	case atom.Caption, atom.Col, atom.Colgroup, atom.Tbody, atom.Td, atom.Tfoot, atom.Thead, atom.Tr:
		return !b.leave(inTable, atom.Caption)
	}
	b.startInBody(t)
	return true
}

func (b *builder) startInColumns(t *tag) bool {
	if t.atom == atom.Col {
		b.add(*t)
		return true
	}
	if t.atom == atom.Html || b.top().DataAtom != atom.Colgroup {
		b.bad = true
		return true
	}
	b.pop()
	b.mode = inTable
	return false
}

func (b *builder) startInTableBody(t *tag) bool {
	switch t.atom {
	case atom.Tr:
		b.clearTo(atom.Tbody, atom.Tfoot, atom.Thead)
		b.push(*t)
		b.mode = inRow
		return true
	case atom.Td, atom.Th:
		b.clearTo(atom.Tbody, atom.Tfoot, atom.Thead)
		b.push(tag{atom: atom.Tr, name: "tr"})
		b.mode = inRow
		return false
	case atom.Caption, atom.Col, atom.Colgroup, atom.Tbody, atom.Tfoot, atom.Thead:
		return !b.closeTable(inTable, atom.Tbody, atom.Thead, atom.Tfoot)
	}
	return b.startInTable(t)
}

func (b *builder) startInRow(t *tag) bool {
	switch t.atom {
	case atom.Td, atom.Th:
		b.clearTo(atom.Tr)
		b.push(*t)
		b.formatting = append(b.formatting, nil)
		b.mode = inCell
		return true
	case atom.Caption, atom.Col, atom.Colgroup, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr:
		return !b.closeTable(inTableBody, atom.Tr)
	}
	return b.startInTable(t)
}

func (b *builder) startInCell(t *tag) bool {
	switch t.atom {
	case atom.Caption, atom.Col, atom.Colgroup, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr:
		return !b.leave(inRow, atom.Td, atom.Th)
	}
	b.startInBody(t)
	return true
}

func (b *builder) endInTable(t *tag) bool {
	switch t.atom {
	case atom.Table:
		if i := b.inTableScope(atom.Table); i >= 0 {
			b.cut(i)
			b.modeAgain()
		}
	case atom.Body, atom.Caption, atom.Col, atom.Colgroup, atom.Html, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr,
		atom.Template:
	default:
		b.bad = true // acts on what is outside the table
	}
	return true
}

func (b *builder) endInCaption(t *tag) bool {
	switch t.atom {
	case atom.Caption:
		b.leave(inTable, atom.Caption)
	case atom.Table:
		return !b.leave(inTable, atom.Caption)
	case atom.Body, atom.Col, atom.Colgroup, atom.Html, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr:
	default:
		b.endInBody(t)
	}
	return true
}

func (b *builder) endInColumns(t *tag) bool {
	if b.top().DataAtom != atom.Colgroup {
		b.bad = true
		return true
	}
	switch t.atom {
	case atom.Col, atom.Template:
		return true
	}
	b.pop()
	b.mode = inTable
	return t.atom == atom.Colgroup
}

func (b *builder) endInTableBody(t *tag) bool {
	switch t.atom {
	case atom.Tbody, atom.Tfoot, atom.Thead:
		if b.inTableScope(t.atom) >= 0 {
			b.clearTo(atom.Tbody, atom.Tfoot, atom.Thead)
			b.pop()
			b.mode = inTable
		}
		return true
	case atom.Table:
		return !b.closeTable(inTable, atom.Tbody, atom.Thead, atom.Tfoot)
	}
	return b.endInTable(t)
}

func (b *builder) endInRow(t *tag) bool {
	switch t.atom {
	case atom.Tr:
		b.closeTable(inTableBody, atom.Tr)
		return true
	case atom.Table:
		return !b.closeTable(inTableBody, atom.Tr)
	case atom.Tbody, atom.Tfoot, atom.Thead:
		return b.inTableScope(t.atom) < 0 || !b.closeTable(inTableBody, atom.Tr)
	}
	return b.endInTable(t)
}

func (b *builder) endInCell(t *tag) bool {
	switch t.atom {
	case atom.Td, atom.Th:
		b.leave(inRow, t.atom)
		return true
	case atom.Body, atom.Caption, atom.Col, atom.Colgroup, atom.Html:
		return true
	case atom.Table, atom.Tbody, atom.Tfoot, atom.Thead, atom.Tr:
		if b.inTableScope(t.atom) < 0 {
			return true
		}
		if !b.leave(inRow, atom.Td, atom.Th) {
			b.bad = true
		}
		return false
	}
	b.endInBody(t)
	return true
}

// leave closes a caption or cell and what is in it, and goes on to a mode.
func (b *builder) leave(to mode, kinds ...atom.Atom) bool {
	if !b.closeTable(to, kinds...) {
		return false
	}
	b.clearFormatting()
	return true
}

// closeTable closes the innermost part of the table of the kinds, and goes on
// to a mode; false where there is none.
func (b *builder) closeTable(to mode, kinds ...atom.Atom) bool {
	i := b.inTableScope(kinds...)
	if i < 0 {
		return false
	}
	b.cut(i)
	b.mode = to
	return true
}

// inTableScope is [builder.inScope] for parts of the innermost table.
func (b *builder) inTableScope(kinds ...atom.Atom) int {
	for i := len(b.open) - 1; i >= 0; i-- {
		x := b.open[i].DataAtom
		for _, k := range kinds {
			if x == k {
				return i
			}
		}
		if x == atom.Html || x == atom.Table {
			return -1
		}
	}
	return -1
}

// clearTo closes the elements inside the innermost one of the kinds.
func (b *builder) clearTo(kinds ...atom.Atom) {
	for i := len(b.open) - 1; i >= 0; i-- {
		x := b.open[i].DataAtom
		for _, k := range append(kinds, atom.Html) {
			if x == k {
				b.cut(i + 1)
				return
			}
		}
	}
}

// modeAgain sets the mode that the elements still open call for.
func (b *builder) modeAgain() {
	for i := len(b.open) - 1; i >= 0; i-- {
		switch b.open[i].DataAtom {
		case atom.Td, atom.Th:
			b.mode = inCell
		case atom.Tr:
			b.mode = inRow
		case atom.Tbody, atom.Thead, atom.Tfoot:
			b.mode = inTableBody
		case atom.Caption:
			b.mode = inCaption
		case atom.Table:
			b.mode = inTable
		case atom.Body:
			b.mode = inBody
		default:
			continue
		}
		return
	}
	b.bad = true
}
