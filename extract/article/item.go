package article

import "rekap/extract"

// stamped appends the dates that elements state: in microdata, and in the first time
// element that belongs to the article.
func (s *shadow) stamped(cands []candidate, title headline, paras []placed) []candidate {
	for i := range s.stamps {
		st := &s.stamps[i]
		if !st.prop {
			continue
		}
		if of := s.ownerOf(st, title, paras); of == ofOwn || of == ofPage && !s.elems[st.elem].excluded {
			cands = append(cands, s.w.candidate(st.value, extract.DateMicrodata))
		}
	}
	if st := s.ownStamp(title, paras, false); st != nil {
		cands = append(cands, s.w.candidate(st.value, extract.DateTimeTag))
	}
	return cands
}

// ownStamp returns the first time element that belongs to the article, of its publication
// or of its last change; nil for none.
func (s *shadow) ownStamp(title headline, paras []placed, revised bool) *stamp {
	for i := range s.stamps {
		st := &s.stamps[i]
		if !st.prop && st.revised == revised && s.nearTitle(st, title, paras) && !s.elems[st.elem].excluded && !ofLinked(st, paras) {
			return st
		}
	}
	return nil
}

// behindText is the date of a time element in a line of its own right behind the text, as
// some pages end, where the title stands on the page.
func (s *shadow) behindText(title headline, paras []placed) (candidate, bool) {
	const reach = 4 // lines
	last := -1
	for i := range paras {
		if paras[i].prose && title.block >= 0 {
			last = i
		}
	}
	for i := last + 1; last >= 0 && i < min(last+1+reach, len(paras)); i++ {
		p := &paras[i]
		if p.Role == extract.Linked {
			break
		}
		if p.Role != extract.DateLine && p.Role != extract.Notice || p.block < 0 || s.blocks[p.block].bits&(isSide|isRelated|isComment) != 0 {
			continue
		}
		for j := range s.stamps {
			if st := &s.stamps[j]; st.block == p.block && !st.prop && !st.revised && !s.elems[st.elem].excluded {
				return s.w.candidate(st.value, extract.DateTimeTag), true
			}
		}
	}
	return candidate{}, false
}

// revised are the days of the last change that the page states.
func (s *shadow) revised(title headline, paras []placed) []candidate {
	cands := []candidate{s.w.candidate(s.head.ld.modified, extract.DateModified), s.w.candidate(s.head.modified, extract.DateModified)}
	if st := s.ownStamp(title, paras, true); st != nil {
		cands = append(cands, s.w.candidate(st.value, extract.DateModified))
	}
	return cands
}

// ofLinked tells whether a date stands in the headline of another article, or in its box.
func ofLinked(st *stamp, paras []placed) bool {
	for i := range paras {
		if paras[i].block >= st.block {
			return paras[i].block == st.block && paras[i].Role == extract.Linked
		}
	}
	return false
}

// maxItemBlocks bounds the blocks of an item in microdata that are held against the title.
const maxItemBlocks = 12

// ownership says whose a date in microdata is.
type ownership uint8

const (
	ofPage  ownership = iota // of no item in particular
	ofOwn                    // of the item that the article is
	ofOther                  // of the item of another article
)

// ownerOf tells whose item a date in microdata stands in: the article's holds its title or
// its text, or the title over again, and may have the date in its footer. A list of other
// articles has an item for each.
func (s *shadow) ownerOf(st *stamp, title headline, paras []placed) ownership {
	item := st.elem
	for item > 0 && !hasAttr(s.elems[item].node, "itemscope") {
		item = s.elems[item].parent
	}
	x := &s.elems[item]
	if item <= 0 || s.wholePage(item) || x.first >= x.last {
		return ofPage
	}
	if x.first <= title.block && title.block < x.last {
		return ofOwn
	}
	for i := range paras {
		if p := &paras[i]; p.prose && p.block >= 0 {
			if x.first <= p.block && p.block < x.last {
				return ofOwn
			}
			break
		}
	}
	own := letters(title.text)
	for i := x.first; i < min(x.last, x.first+maxItemBlocks); i++ {
		if own != "" && letters(s.text(&s.blocks[i])) == own {
			return ofOwn
		}
	}
	if title.block < 0 && len(paras) == 0 {
		return ofPage
	}
	return ofOther
}
