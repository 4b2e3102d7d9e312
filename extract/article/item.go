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
	for i := range s.stamps {
		if st := &s.stamps[i]; !st.prop && s.nearTitle(st, title, paras) && !s.elems[st.elem].excluded && !ofLinked(st, paras) {
			return append(cands, s.w.candidate(st.value, extract.DateTimeTag))
		}
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
