package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rekap/extract"
)

// tableRow joins the cells of the row that block i starts. next is i+1 where
// the row is no row of data: one cell, or a cell that holds running text.
func (s *shadow) tableRow(i int32) (text string, next int32) {
	row := s.blocks[i].row
	next = i
	cells := int32(0)
	for next < int32(len(s.blocks)) && s.blocks[next].row == row {
		b := &s.blocks[next]
		if b.end-b.off > 240 {
			return "", i + 1
		}
		cells = b.cell
		next++
	}
	if cells < 2 || next == i+1 {
		return "", i + 1
	}
	var out strings.Builder
	cell := int32(1)
	for j := i; j < next; j++ {
		b := &s.blocks[j]
		same := true
		for cell < b.cell {
			out.WriteString(" | ")
			cell++
			same = false
		}
		if j > i && same {
			out.WriteByte(' ')
		}
		out.Write(s.arena[b.off:b.end])
	}
	return out.String(), next
}

// addRow adds a table's row: one of figures, of the article's head, or of a list of other
// articles, which the label in one of its first row's cells tells.
func (c *columnReader) addRow(text string, i int32, z zone) {
	if c.ended {
		c.add(text, extract.Notice, i, z)
		return
	}
	w := c.s.w
	first, _, _ := strings.Cut(text, " | ")
	if w.lineOf(first).opensList {
		table := c.s.blocks[i].row
		for table > 0 && c.s.elems[table].node.Data != "table" {
			table = c.s.elems[table].parent
		}
		c.list, c.label, c.listEnd = true, i, max(c.listEnd, c.s.elems[table].last)
	}
	if i < c.listEnd || c.list && (c.linksIn(i) || isProse(text)) || c.listedRow(i, text) {
		c.add(text, extract.Linked, i, z)
		return
	}
	if d, ok := w.dateLine(text); ok && !c.started {
		c.add(text, extract.DateLine, i, z).date = d
		return
	}
	c.add(text, extract.Cell, i, z)
}

// linksIn tells whether a cell of a table's row is, or begins with, a link.
func (c *columnReader) linksIn(i int32) bool {
	for j := i; int(j) < len(c.s.blocks) && c.s.blocks[j].row == c.s.blocks[i].row; j++ {
		if c.s.blocks[j].linked() {
			return true
		}
	}
	return false
}

// listedRow tells a row of a list of articles: a linked headline, and a date beside it.
func (c *columnReader) listedRow(i int32, text string) bool {
	if _, ok := c.s.w.findDate(text); !ok {
		return false
	}
	for j := i; int(j) < len(c.s.blocks) && c.s.blocks[j].row == c.s.blocks[i].row; j++ {
		if b := &c.s.blocks[j]; b.linked() && isHeadline(c.s.text(b)) {
			return true
		}
	}
	return false
}

// maxTerm is the most bytes of a term and of what is said of it.
const maxTerm = 120

// described returns the text of block i, with that of the next one where the two are a term
// of a list and what is said of it: "Stok blangko: 620 keping".
func (s *shadow) described(i int32) (text string, both bool) {
	b := &s.blocks[i]
	text = s.text(b)
	if int(i)+1 >= len(s.blocks) || len(text) > maxTerm {
		return text, false
	}
	next := &s.blocks[i+1]
	term, said := s.elems[b.elem].node, s.elems[next.elem].node
	if term.DataAtom != atom.Dt || said.DataAtom != atom.Dd || term.Parent != said.Parent || next.end-next.off > maxTerm || next.linked() {
		return text, false
	}
	return strings.TrimRight(text, " :") + ": " + s.text(next), true
}

// ownRow tells a table row that a page only sets a line of text in: its one cell, with no
// row of several beside it.
func (s *shadow) ownRow(row int32) bool {
	n := s.elems[row].node
	if !oneCell(n) {
		return false
	}
	before, behind := prevElement(n), nextElement(n)
	return (before != nil || behind != nil) && (before == nil || oneCell(before)) && (behind == nil || oneCell(behind))
}

// oneCell tells a table row with no more than one cell.
func oneCell(row *html.Node) bool {
	cells := 0
	for c := row.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
			cells++
		}
	}
	return cells == 1
}
