package article

import "strings"

// listBox returns the block behind the box that a list of other articles has to
// itself where block i is the list's label: the outermost element that begins with
// the label, in the article's text one that holds the smaller part of it. All in the
// box belongs to the list, a summary in sentences too, and the list ends with it. It
// returns 0 where nothing stands in one element with the label.
func (c *columnReader) listBox(i int32, z zone) int32 {
	s := c.s
	end := int32(0)
	for e := s.blocks[i].elem; e > 0 && e != c.top && !s.wholePage(e); e = s.elems[e].parent {
		x := &s.elems[e]
		switch {
		case x.first != i,
			c.title.block >= x.first && c.title.block < x.last,
			z == zoneBody && 3*x.prose > c.bodyProse(),
			z != zoneBody && x.first <= c.body[0].first && c.body[0].first < x.last:
			return end
		case x.last > i+1:
			end = x.last
		}
	}
	if end == 0 && z == zoneBody && i < c.lastProse {
		return c.listBehind(i)
	}
	return end
}

// nextBox returns the block behind the box that offers the next article where block i is
// its label: "Selanjutnya" over a headline and the beginning below it. It returns 0 for
// none, as where the word is a link to the next page.
func (c *columnReader) nextBox(i int32, b *block, text string, z zone) int32 {
	const mostBox = 4 // blocks
	if z < zoneBody || !c.started || b.link > 0 || len(text) > shortLine || !c.s.w.offersNext(text) {
		return 0
	}
	end := c.listBox(i, z)
	if end < i+2 || end > i+mostBox || !isHeadline(c.s.text(&c.s.blocks[i+1])) {
		return 0
	}
	return end
}

// offersNext tells a line that is only a word for the article before or behind this one.
func (w *words) offersNext(text string) bool {
	whole := foldLine(text)
	return w.noticeLines[whole] && w.linkedLabels.whole(whole)
}

// listBehind returns the block behind the list that comes right behind the label in block
// i, in the midst of the text, 0 for none.
func (c *columnReader) listBehind(i int32) int32 {
	s := c.s
	if int(i)+1 >= len(s.blocks) || !s.blocks[i+1].linked() {
		return 0
	}
	for e := s.blocks[i+1].elem; e > c.top && s.elems[e].first == i+1; e = s.elems[e].parent {
		if d := s.elems[e].node.Data; d == "ul" || d == "ol" {
			return s.elems[e].last
		}
	}
	return 0
}

// maxLabels bounds the labels of comments that are looked at.
const maxLabels = 8

// endsAt tells whether block i is the label of the readers' comments, below which the
// smaller part of the text stands.
func (c *columnReader) endsAt(i int32, b *block, text string, z zone) bool {
	last := int32(0)
	for _, r := range c.body {
		last = max(last, r.last)
	}
	if !c.started || z == zoneHead || z == zoneLead || i >= last || len(text) > shortLine || b.linked() || !c.s.w.opensComments(text, b.kind == kindHeading) {
		return false
	}
	if c.labels++; c.labels > maxLabels {
		return false
	}
	return c.s.signed(i+1) || 2*c.s.prose(i+1, last) < c.s.prose(c.body[0].first, i)
}

// signed tells whether the block, or the one behind it, is the name of a reader with the
// day of the comment: "Ani 3 Mei 2024".
func (s *shadow) signed(i int32) bool {
	for j := i; j < min(i+2, int32(len(s.blocks))); j++ {
		text := s.text(&s.blocks[j])
		if d, ok := s.w.dateLine(text); ok && (j > i || d.start > 2) {
			return true
		}
	}
	return false
}

// bodyProse is the running text, in bytes, of the element that holds the article's.
func (c *columnReader) bodyProse() int32 { return c.s.elems[max(c.top, 0)].prose }

// opensComments tells the words over the readers' comments: of a heading those that it
// begins with, elsewhere the whole line. A count may stand beside them: "Komentar (2)".
func (w *words) opensComments(text string, heading bool) bool {
	whole := strings.Trim(fold(text), "0123456789():,.? ")
	return w.commentLines[whole] || heading && !endsSentence(text) && w.comments.prefix(whole) > 0
}
