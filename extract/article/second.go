package article

import "slices"

// enoughText is the least running text, in bytes, of one of two articles on a page.
const enoughText = 200

// maxHeads bounds the headings behind the title that are looked at.
const maxHeads = 200

// cutSecond drops the blocks of a further article that the page holds whole below its
// own, as pages do that go on without end: its element begins with a headline of the
// form of the article's, and both have running text. So does a page that goes on with
// the beginnings of others, each below a linked headline with its date.
func (s *shadow) cutSecond() {
	var heads []int32
	for i := range s.blocks {
		if b := &s.blocks[i]; b.level >= 1 && b.level <= 3 || b.bits&isTitle != 0 {
			heads = append(heads, int32(i))
		}
	}
	if len(heads) < 2 {
		return
	}
	refs := s.titleRefs()
	own := slices.IndexFunc(heads, func(i int32) bool { return agreement(s.text(&s.blocks[i]), refs) >= 5 })
	if own < 0 {
		return
	}
	title := letters(s.text(&s.blocks[heads[own]]))
	for _, i := range heads[own+1 : min(own+1+maxHeads, len(heads))] {
		if at := s.begins(heads[own], i); at >= 0 && letters(s.text(&s.blocks[i])) != title {
			s.cutBlocks(at)
			return
		}
	}
}

// begins returns the first block of the element that begins with the headline in block
// i and holds another article than that of the title, or -1.
func (s *shadow) begins(title, i int32) int32 {
	a, b := s.headElem(title), s.headElem(i)
	around := s.around(a, b)
	if a == b || around == a || around == b || s.elems[a].node.Data != s.elems[b].node.Data ||
		attr(s.elems[a].node, "class") != attr(s.elems[b].node, "class") {
		return -1
	}
	c := s.childOf(around, b)
	part := &s.elems[c]
	if c == b && s.elems[a].parent == around && s.prose(title+1, i) >= enoughText && s.blocks[i].linked() && s.datedBelow(i) {
		return i
	}
	if c == b || s.prose(part.first, i) > 0 || s.prose(i+1, part.last) < enoughText || s.prose(title+1, part.first) < enoughText {
		return -1
	}
	// Parts of one article are headed alike too, but each is no article element, has no
	// headline of the first level and no date of its own.
	first := &s.elems[s.childOf(around, a)]
	if s.blocks[title].level == 1 && s.blocks[i].level == 1 || part.bits&first.bits&isArticle != 0 ||
		alike(first.node, part.node) && s.datedBelow(title) && s.datedBelow(i) {
		return part.first
	}
	return -1
}

// datedBelow tells whether a date stands in a line of its own right below a headline.
func (s *shadow) datedBelow(i int32) bool {
	for j := i + 1; j < min(i+3, int32(len(s.blocks))); j++ {
		if b := &s.blocks[j]; b.end-b.off <= maxDateLine {
			if _, ok := s.w.dateLine(s.text(b)); ok {
				return true
			}
		}
	}
	return false
}

// headElem is the element of a heading's block, and of what stands inside it the
// heading.
func (s *shadow) headElem(i int32) int32 {
	e := s.blocks[i].elem
	for p := s.elems[e].parent; p > 0 && s.elems[p].first == i && s.elems[p].last == i+1 && s.blocks[i].kind == kindHeading &&
		len(s.elems[e].node.Data) != 2; p = s.elems[p].parent {
		e = p
	}
	return e
}

// childOf returns the child of an element that e is or stands in.
func (s *shadow) childOf(around, e int32) int32 {
	for s.elems[e].parent != around {
		e = s.elems[e].parent
	}
	return e
}

// prose is the length of the running text in some blocks.
func (s *shadow) prose(first, last int32) int {
	n := 0
	for i := first; i < last; i++ {
		b := &s.blocks[i]
		if b.end-b.off >= 2*proseBytes && b.kind != kindHeading && !b.linked() && endsSentence(string(tail(s.arena[b.off:b.end], 64))) {
			n += int(b.end - b.off)
		}
	}
	return n
}

// cutBlocks drops a page's blocks from one on, and what stands beside them.
func (s *shadow) cutBlocks(at int32) {
	s.blocks = s.blocks[:at]
	for i := range s.elems {
		e := &s.elems[i]
		e.first, e.last = min(e.first, at), min(e.last, at)
	}
	s.stamps = slices.DeleteFunc(s.stamps, func(st stamp) bool { return st.block >= at })
}
