package article

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
	return end
}

// mostCard is the most running text, in bytes, of a box with the headline and summary of
// another article.
const mostCard = 480

// inCard tells whether block i is a summary below the headline of another article, in one
// box with it of a list whose label stands outside the box.
func (c *columnReader) inCard(i int32) bool {
	s := c.s
	if !c.list || i <= c.label {
		return false
	}
	around := s.around(s.blocks[c.label].elem, s.blocks[i].elem)
	for e := s.blocks[i].elem; e != around && s.elems[e].prose <= mostCard; e = s.elems[e].parent {
		if first := s.elems[e].first; first < i && first > c.label {
			head := &s.blocks[first]
			return (head.linked() || head.kind == kindHeading) && isHeadline(s.text(head))
		}
	}
	return false
}

// inLinkedCard tells whether block i belongs to a box that begins with the linked headline
// of another article, or with a label or picture above it, and has no more than a summary
// besides.
func (c *columnReader) inLinkedCard(i int32) bool {
	s := c.s
	for e := s.blocks[i].elem; e > c.top && 2*s.elems[e].prose < c.bodyProse() && s.elems[e].prose <= mostCard; e = s.elems[e].parent {
		x := &s.elems[e]
		head := x.first
		if head == i {
			continue
		}
		if b := &s.blocks[head]; b.kind != kindHeading && b.end-b.off <= shortLine && head+1 < i {
			head++
		}
		if b := &s.blocks[head]; b.linked() && (b.kind == kindHeading || x.bits&isArticle != 0) && isHeadline(s.text(b)) {
			return true
		}
	}
	return false
}

// maxLabels bounds the labels of comments that are looked at.
const maxLabels = 8

// endsAt tells whether block i is the label of the readers' comments, below which the
// smaller part of the text stands.
func (c *columnReader) endsAt(i int32, b *block, text string, z zone) bool {
	if !c.started || z != zoneBody || b.kind != kindHeading || len(text) > shortLine || endsSentence(text) ||
		c.s.w.comments.prefix(fold(text)) == 0 {
		return false
	}
	if c.labels++; c.labels > maxLabels {
		return false
	}
	last := c.body[len(c.body)-1].last
	return 2*c.s.prose(i+1, last) < c.s.prose(c.body[0].first, i)
}

// bodyProse is the running text, in bytes, of the element that holds the article's.
func (c *columnReader) bodyProse() int32 { return c.s.elems[max(c.top, 0)].prose }
