package article

import "strings"

// leastItems is the least number of items with figures that make a list of them.
const leastItems = 2

// listedFigures is the text, in bytes, of the items with figures in an element that has a list of
// them and no headings: "1. Sukamaju 310 orang", "2. Sukatani 280 orang".
func (s *shadow) listedFigures(e int32) int32 {
	x := &s.elems[e]
	if x.link > 0 || x.text == x.prose {
		return 0
	}
	items, size := 0, int32(0)
	for i := x.first; i < x.last; i++ {
		b := &s.blocks[i]
		if b.kind == kindHeading {
			return 0
		}
		if n := b.end - b.off; n < longProse {
			if text := s.text(b); strings.ContainsAny(text, "0123456789") && !endsSentence(text) && (isListItem(text) || isFigureLine(text)) {
				items, size = items+1, size+n
			}
		}
	}
	if items < leastItems {
		return 0
	}
	return size
}
