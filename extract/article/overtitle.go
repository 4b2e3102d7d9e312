package article

import (
	"rekap/extract"
)

// overTitle is how many blocks over the title its date stands at most.
const overTitle = 3

// dateOverTitle is the date in a line of its own right over the title, as weblogs
// print it, where the two share less than the whole page: a date over that is
// the day on which the page was made. Only short labels may stand between them.
func (s *shadow) dateOverTitle(title headline) (candidate, bool) {
	for i := title.block - 1; i >= max(0, title.block-overTitle); i-- {
		b := &s.blocks[i]
		if b.end-b.off > maxDateLine || s.elems[b.elem].excluded || s.wholePage(s.around(b.elem, title.elem)) {
			break
		}
		text := s.text(b)
		if d, ok := s.w.dateLine(text); ok {
			return candidate{d, text[d.start:d.end], extract.DateByline}, true
		}
		if len(text) > shortLine || b.linked() || b.bits&isMenu != 0 {
			break
		}
	}
	return candidate{}, false
}

// dateInPieces is the date beside the title whose day, month and year stand in boxes of
// their own, as on the leaf of a calendar.
func (s *shadow) dateInPieces(title headline) (candidate, bool) {
	const pieces, longest = 3, 12
	for i := max(0, title.block-headBlocks); i < min(title.block+headBlocks, int32(len(s.blocks))-1); i++ {
		if first := s.arena[s.blocks[i].off]; first < '0' || first > '9' || i == title.block {
			continue
		}
		text := ""
		for j := i; j < min(i+pieces, int32(len(s.blocks))); j++ {
			b := &s.blocks[j]
			if b.end-b.off > longest || s.elems[b.elem].excluded || j > i && s.elems[b.elem].parent != s.elems[s.blocks[i].elem].parent {
				break
			}
			text += " " + s.text(b)
			if d, ok := s.w.findDate(text); ok && j > i && d.start <= 1 && d.end == len(text) {
				return candidate{d, text[d.start:], extract.DateByline}, true
			}
		}
	}
	return candidate{}, false
}
