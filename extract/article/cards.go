package article

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
			return isHeadline(s.text(head)) && (head.linked() || head.kind == kindHeading || s.datedBelow(first) || s.besideAlike(e))
		}
	}
	return false
}

// besideAlike tells whether the next element beside e, or the one before it, has its form
// and begins with a headline as well: boxes of a list have.
func (s *shadow) besideAlike(e int32) bool {
	const reach = 24 // elements that a box holds
	me := &s.elems[e]
	for _, step := range [2]int32{1, -1} {
		for j, n := e+step, 0; j > me.parent && int(j) < len(s.elems) && n < reach; j, n = j+step, n+1 {
			x := &s.elems[j]
			if x.parent != me.parent {
				continue
			}
			if x.first < x.last && alike(x.node, me.node) && attr(x.node, "class") != "" && isHeadline(s.text(&s.blocks[x.first])) {
				return true
			}
			break
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
