package article

import "golang.org/x/net/html/atom"

// proseBytes is the least length of a block that counts as running text.
const proseBytes = 30

// linked tells whether a block is mostly the text of links.
func (b *block) linked() bool { return int(b.link)*10 >= int(b.end-b.off)*7 }

// measure sums text up the elements and scores each as the article's
// container: a block of running text counts for the element it stands in, half
// for the one above and a quarter for the one above that.
func (s *shadow) measure() {
	s.plainHeadings()
	for i := range s.blocks {
		b := &s.blocks[i]
		n := b.end - b.off
		e := b.elem
		s.elems[e].text += n
		s.elems[e].link += b.link
		if n < proseBytes || int(b.link)*10 > int(n)*4 || b.kind == kindHeading || b.bits&(isComment|isMenu|isDropped) != 0 {
			continue
		}
		if !endsSentence(string(tail(s.arena[b.off:b.end], 48))) && (n < longProse || isRunOfHeadlines(s.text(b))) {
			continue
		}
		s.elems[e].prose += n
		s.running = append(s.running, int32(i))
	}
	for i := len(s.elems) - 1; i > 0; i-- {
		e := &s.elems[i]
		p := &s.elems[e.parent]
		p.text += e.text
		p.link += e.link
		p.prose += e.prose
	}
	s.unmark()
	s.lists()
	s.exclude()
	s.scores()
}

// scores gives the running text to the elements that hold it, but for what lists tell of
// other articles, which their boxes would gather.
func (s *shadow) scores() {
	for _, i := range s.running {
		b := &s.blocks[i]
		if s.elems[b.elem].listed {
			continue
		}
		score := float32(min(b.end-b.off, 600)) / 60
		c := s.containerOf(b.elem)
		for part := float32(1); c >= 0 && part > 0.2; part /= 2 {
			s.elems[c].score += score * part
			c = s.elems[c].parent
		}
	}
}

// containerOf steps from a paragraph's own element to the one around it.
func (s *shadow) containerOf(e int32) int32 {
	for e > 0 {
		switch s.elems[e].node.DataAtom {
		case atom.P, atom.Li, atom.Ul, atom.Ol, atom.Tr, atom.Tbody, atom.Table, atom.Blockquote,
			atom.Span, atom.Strong, atom.B, atom.Em, atom.I, atom.Dd, atom.Dl, atom.Pre:
			if s.elems[e].bits&(isBody|isArticleBody) != 0 {
				return e
			}
			e = s.elems[e].parent
		default:
			return e
		}
	}
	return e
}

// exclude marks the elements that stand outside the article: side columns,
// menus, comment sections and the like, as long as they hold the smaller part
// of the page's running text, lists of other articles aside, and all elements inside them.
func (s *shadow) exclude() {
	total := s.elems[0].prose
	own := total
	for i := 1; i < len(s.elems); i++ {
		e := &s.elems[i]
		if s.elems[e.parent].listed {
			e.listed = true
		} else if e.bits&isList != 0 && e.prose*5 < total*4 && total-e.prose >= enoughProse {
			e.listed = true
			own -= e.prose
		}
	}
	for i := 1; i < len(s.elems); i++ {
		e := &s.elems[i]
		e.excluded = e.listed || s.elems[e.parent].excluded ||
			e.bits&(isComment|isMenu|isHidden) != 0 && e.prose*5 < total*4 ||
			e.bits&outside != 0 && e.prose*2 < own
	}
}

// container returns the element that holds the article's text, or -1.
func (s *shadow) container() int32 {
	best, bestScore := int32(-1), float32(0)
	for i := range s.elems {
		e := &s.elems[i]
		if e.score == 0 {
			continue
		}
		score := e.score
		switch {
		case e.bits&isArticleBody != 0:
			score *= 3
		case e.bits&isBody != 0:
			score *= 1.5
		case e.bits&isArticle != 0:
			score *= 1.1
		}
		if e.text > 0 {
			score *= 1 - float32(e.link)/float32(e.text)
		}
		if score > bestScore && !e.excluded {
			best, bestScore = int32(i), score
		}
	}
	if best < 0 {
		return s.named()
	}
	return s.widen(best)
}

// named returns the first element that is by its class or item property an
// article's text, or -1. It is the container of an article too short to tell.
func (s *shadow) named() int32 {
	for i := range s.elems {
		if e := &s.elems[i]; e.bits&(isBody|isArticleBody) != 0 && e.text > proseBytes && !e.excluded && e.link*2 < e.text {
			return int32(i)
		}
	}
	return -1
}

// widen climbs from the best container where the text is spread over several
// elements of one form, each paragraph in a box of its own, or to an element
// close above that is known by its class to hold an article's text.
func (s *shadow) widen(e int32) int32 {
	const levels, highest = 4, 16
	for t, n, high := e, 0, 0; t > 0 && n <= levels && high < highest && !s.wholePage(t); high++ {
		x := &s.elems[t]
		if x.bits&(isBody|isArticleBody) != 0 && !x.excluded && x.link*2 < x.text {
			e = t
			break
		}
		// Page builders set many boxes around a box: only those with more text count.
		if s.elems[x.parent].prose > x.prose {
			n++
		}
		t = x.parent
	}
	for range levels {
		wide := int32(-1)
		for t := e; t > 0; t = s.elems[t].parent {
			p := s.elems[t].parent
			if p <= 0 || s.wholePage(t) || s.elems[p].excluded {
				break
			}
			if s.elems[p].prose == s.elems[t].prose {
				if s.elems[p].text > s.elems[t].text && s.likeProse(t) > 0 {
					wide = p // the rest is a list of figures in a box of its own
					break
				}
				continue // a box around the box
			}
			if s.likeProse(t) == 0 && (s.elems[p].prose-s.elems[t].prose)*5 < s.elems[t].prose {
				continue // with no more than the text under a picture
			}
			if s.likeProse(t)*10 >= s.elems[t].prose*3 {
				wide = p
			}
			break
		}
		if wide < 0 {
			return e
		}
		e = wide
	}
	return e
}

// likeProse sums the running text, and the lists of figures, of the elements beside e that
// have its name and class, and hardly any links. The cells beside a cell are columns of the
// page.
func (s *shadow) likeProse(e int32) int32 {
	me, sum := &s.elems[e], int32(0)
	for i := me.parent + 1; int(i) < len(s.elems); i++ {
		x := &s.elems[i]
		if x.first >= s.elems[me.parent].last && s.elems[me.parent].last > s.elems[me.parent].first {
			break
		}
		if x.parent == me.parent && i != e && !x.excluded && x.link*4 < x.text &&
			alike(x.node, me.node) && !s.ownArticle(i, e) && x.node.DataAtom != atom.Td {
			sum += x.prose + s.listedFigures(i)
		}
	}
	return sum
}
