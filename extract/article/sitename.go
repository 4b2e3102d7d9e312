package article

import "rekap/extract"

// belowSiteName finds the headline of a page whose own title and first heading are no more
// than the outlet's name: the nearest heading above the text that reads like one, else the
// line beside the date. Its block is -1 where the heading may be the article's.
func (s *shadow) belowSiteName(heading headline, refs []string, start int32) headline {
	const same = 5
	none := headline{block: -1}
	if isHeadline(heading.text) {
		return none
	}
	found := none
	for i := min(start, int32(len(s.blocks))) - 1; i > heading.block && found.block < 0; i-- {
		b := &s.blocks[i]
		if b.level < 1 && b.bits&isTitle == 0 || b.level > 3 || b.linked() || b.end-b.off > 300 || s.elems[b.elem].excluded {
			continue
		}
		if text := s.text(b); isHeadline(text) && s.w.lineOf(text).role == "" {
			found = headline{text, i, b.elem}
		}
	}
	if h := s.lineAbove(start); found.block < 0 && h.block > heading.block && (s.standsOut(h.block) || s.linksBetween(heading.block, h.block)) {
		found = h
	}
	if found.block >= 0 && agreement(heading.text, refs) >= same && !s.linksBetween(heading.block, found.block) {
		return none // a short headline, and a line below it
	}
	return found
}

// standsOut tells whether a line is set as a headline, or has a date right over or below it.
func (s *shadow) standsOut(i int32) bool {
	b := &s.blocks[i]
	return b.kind == kindHeading || s.mostlyBold(b) || s.datedBelow(i) || s.datedOver(i)
}

// datedOver tells whether a date stands in a line of its own right over a headline.
func (s *shadow) datedOver(i int32) bool {
	if i < 1 {
		return false
	}
	b := &s.blocks[i-1]
	_, ok := s.w.dateLine(s.text(b))
	return ok && b.end-b.off <= maxDateLine
}

// linksBetween tells whether links stand between two blocks, as those of the page's menu do
// between its name and the article.
func (s *shadow) linksBetween(first, last int32) bool {
	for i := first + 1; i < last; i++ {
		if b := &s.blocks[i]; b.linked() || b.bits&isMenu != 0 {
			return true
		}
	}
	return false
}

// stampedAt tells whether an element of block i states a date that need not be printed:
// <time datetime="2024-05-07">2 tahun lalu</time>.
func (s *shadow) stampedAt(i int32) bool {
	for j := range s.stamps {
		if s.stamps[j].block == i && !s.stamps[j].revised {
			return true
		}
	}
	return false
}

// lineAbove finds the line close above the text that reads like a headline, where the
// page states none, best the one over the date: old pages name only their section.
func (s *shadow) lineAbove(start int32) headline {
	found, dated := headline{block: -1}, false
	below := found // the line below the date, which is the headline where none is over it
	for i := min(start, int32(len(s.blocks))) - 1; i >= max(0, start-2*headBlocks); i-- {
		b := &s.blocks[i]
		if b.end-b.off > 300 || b.linked() || s.elems[b.elem].excluded {
			continue
		}
		text := s.text(b)
		role := s.w.lineOf(text).role
		if b.kind == kindItem && role != extract.DateLine || b.kind == kindCaption || s.w.hasPictureCredit(text) {
			continue
		}
		switch {
		case found.block >= 0 && (dated || isProse(text)):
			return found
		case (role == extract.DateLine || s.stampedAt(i)) && !dated:
			below, found.block, dated = found, -1, true
		case role == "" && found.block < 0 && isHeadline(text) && len(letters(text)) >= leastTitle:
			found = headline{text, i, b.elem}
		}
	}
	if found.block < 0 {
		return below
	}
	return found
}
