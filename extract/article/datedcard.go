package article

import "golang.org/x/net/html/atom"

// mostCardBlocks is the most blocks of a box that tells of another article.
const mostCardBlocks = 6

// isDatedCard tells a small box with a headline that is not the page's, and a link in it or
// a day in a line of its own, as those of a list of other articles have:
// <div><b>Judul lain</b><br>Sebanyak …<br><i>3 Mei 2024</i></div>.
func (s *shadow) isDatedCard(e int32, refs []string) bool {
	x := &s.elems[e]
	n := x.last - x.first
	if n < 2 || n > mostCardBlocks || x.prose > mostCard || x.node.DataAtom == atom.P {
		return false
	}
	head := &s.blocks[x.first]
	if head.level == 1 || head.end-head.off > 300 || !s.isOtherTitle(x.first, refs) {
		return false
	}
	dated := head.linked()
	for i := x.first + 1; i < x.last && !dated; i++ {
		if b := &s.blocks[i]; b.end-b.off <= maxDateLine && b.kind != kindHeading {
			text := s.text(b)
			_, dated = s.w.dateLine(text)
			dated = dated || len(text) <= shortLine && isAgo(s.w, foldLine(text))
		}
	}
	return dated
}

// isOtherTitle tells whether block i reads like a headline that is none of the titles which
// the page states. Boxes around one another begin with the same block.
func (s *shadow) isOtherTitle(i int32, refs []string) bool {
	other, known := s.otherTitles[i]
	if !known {
		text := s.text(&s.blocks[i])
		other = isHeadline(text) && agreement(text, refs) < 5
		if s.otherTitles == nil {
			s.otherTitles = make(map[int32]bool)
		}
		s.otherTitles[i] = other
	}
	return other
}
