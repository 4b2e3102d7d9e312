package article

// leastListed is the least number of headlines in a box that lists other articles.
const leastListed = 3

// lists marks the boxes that begin with a label over other articles, "Berita Terkini", and
// hold several headlines, none of them the page's title: what they tell of those articles
// can be more than the page's own text.
func (s *shadow) lists() {
	refs := s.titleRefs()
	for i := range refs {
		refs[i] = letters(refs[i]) // once for all headlines that are held against them
	}
	dated := func(j int32) bool { return s.isDatedCard(j, refs) }
	for i := range s.elems {
		e := int32(i)
		if s.isListed(e, refs) || s.isDatedCard(e, refs) && s.besideAnother(e, dated) || s.isPlainCard(e, refs) && s.besidePlainCard(e, refs) {
			s.elems[i].bits |= isList
		}
	}
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.end-b.off > shortLine {
			continue
		}
		if b.kind != kindHeading {
			s.plainList(int32(i), refs)
			continue
		}
		if !s.w.isSection(s.text(b)) {
			continue
		}
		box := int32(-1)
		for e := b.elem; e > 0 && s.elems[e].first == int32(i) && !s.wholePage(e); e = s.elems[e].parent {
			box = e
		}
		if box < 0 {
			continue
		}
		heads := 0
		for j := int32(i) + 1; j < s.elems[box].last; j++ {
			h := &s.blocks[j]
			if h.kind != kindHeading && h.bits&isTitle == 0 {
				continue
			}
			text := s.text(h)
			if h.level == 1 || agreement(text, refs) >= 5 {
				heads = 0
				break
			}
			if isHeadline(text) {
				heads++
			}
		}
		if heads >= leastListed {
			s.elems[box].bits |= isList
		}
	}
}

// isListed tells an article element that begins with the linked headline of another
// article than the page's, one of several of its form, with no more than a beginning.
func (s *shadow) isListed(e int32, refs []string) bool {
	x := &s.elems[e]
	if x.bits&isArticle == 0 || x.prose == 0 || x.prose > 2*mostCard || x.first == x.last {
		return false
	}
	head := &s.blocks[x.first]
	return head.level > 1 && head.linked() && s.isArticleCard(e, head) && agreement(s.text(head), refs) < 5
}

// plainList marks the box of which block i is the label, as lists does, where the label
// is no heading: only a list whose headlines are linked or dated has such a one.
func (s *shadow) plainList(i int32, refs []string) {
	e := s.blocks[i].elem
	for e > 0 && s.elems[e].first == i && s.elems[e].last-i <= leastListed {
		e = s.elems[e].parent
	}
	opens := false // asked only of a box with running text: most lines begin none
	for ; e > 0 && s.elems[e].first == i && !s.wholePage(e); e = s.elems[e].parent {
		if s.elems[e].prose == 0 {
			continue
		}
		if !opens {
			if opens = s.w.lineOf(s.text(&s.blocks[i])).opensList; !opens {
				return
			}
		}
		if s.listsHeadlines(e, refs) {
			s.elems[e].bits |= isList
			return
		}
	}
}

// listsHeadlines tells whether a box has several headlines that are linked or dated, and
// not the page's own.
func (s *shadow) listsHeadlines(box int32, refs []string) bool {
	heads := 0
	for j := s.elems[box].first + 1; j < s.elems[box].last; j++ {
		h := &s.blocks[j]
		text := s.text(h)
		if h.level == 1 {
			return false
		}
		if isHeadline(text) && (h.linked() || s.datedBelow(j)) {
			if heads++; agreement(text, refs) >= 5 {
				return false
			}
		}
	}
	return heads >= leastListed
}
