package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// leastCardTitle is the least length in bytes of a headline that nothing but its form tells
// from the heading of a part of the text.
const leastCardTitle = 40

// isPlainCard tells a small box with the headline of another article, below a good part of
// the text, and its beginning, that is neither linked nor dated:
// <div><p>Judul lain</p><p>Sebanyak …</p></div>.
func (s *shadow) isPlainCard(e int32, refs []string) bool {
	x := &s.elems[e]
	n := x.last - x.first
	if n < 2 || n > mostCardBlocks || x.prose == 0 || x.prose > mostCard || isParagraph(x.node.DataAtom) {
		return false
	}
	head := &s.blocks[x.first]
	if head.level == 1 || head.end-head.off > 300 || head.row > 0 {
		return false
	}
	if !s.isOtherTitle(x.first, refs) {
		return false
	}
	text := s.text(head)
	return setAsTitle(text) && !isFigureLine(text) && !strings.HasSuffix(text, ":") && s.prose(0, x.first) >= enoughProse
}

// setAsTitle tells a line most of whose words begin with a capital, as those of headlines
// do.
func setAsTitle(text string) bool {
	words, capitals := 0, 0
	for w := range strings.FieldsSeq(text) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) {
			words++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	return capitals*10 >= words*6
}

func (s *shadow) hasLongTitle(e int32) bool {
	x := &s.elems[e]
	return x.first < x.last && s.blocks[x.first].end-s.blocks[x.first].off >= leastCardTitle
}

// besidePlainCard tells whether the next element beside e, or the one before it, has its
// form and is such a box too. One of the two headlines is a long one.
func (s *shadow) besidePlainCard(e int32, refs []string) bool {
	long := s.hasLongTitle(e)
	return s.besideAnother(e, func(j int32) bool { return (long || s.hasLongTitle(j)) && s.isPlainCard(j, refs) })
}

// isInsetHeadline tells the headline of another article, with a figure, in a box of its own
// between the text's paragraphs: </p><div>Kota Lain Catat 9.870 Warga Belum Rekam</div><p>.
func (c *columnReader) isInsetHeadline(i int32, text string) bool {
	s := c.s
	b := &s.blocks[i]
	if i >= c.lastProse || b.kind != kindText || len(text) < leastCardTitle || !strings.ContainsAny(text, "0123456789") || !isHeadline(text) ||
		!setAsTitle(text) || isFigureLine(text) || strings.HasSuffix(text, ":") || c.inFigures(i, text) {
		return false
	}
	end := i + 1
	if next := &s.blocks[end]; strings.Trim(s.text(next), "0123456789:") == "" {
		end++ // how long a video is
	}
	e := b.elem
	for e > c.top && s.elems[s.elems[e].parent].first == i && s.elems[s.elems[e].parent].last <= end {
		e = s.elems[e].parent
	}
	x := &s.elems[e]
	if e <= c.top || isParagraph(x.node.DataAtom) || x.first != i || x.last > end {
		return false
	}
	before, behind := prevElement(x.node), nextElement(x.node)
	return before != nil && isParagraph(before.DataAtom) && (behind == nil || isParagraph(behind.DataAtom))
}
