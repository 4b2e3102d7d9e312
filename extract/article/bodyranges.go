package article

import (
	"golang.org/x/net/html/atom"

	"rekap/extract"
)

// interval is a range of blocks, first ≤ i < last.
type interval struct{ first, last int32 }

// bodyRanges returns the blocks of the article's text: those of the container,
// and of the elements beside it that are paragraphs, boxes of its own form, or hold
// nothing but running text.
func (s *shadow) bodyRanges(top int32) []interval {
	t := &s.elems[top]
	ranges := []interval{{t.first, t.last}}
	if t.parent < 0 || t.bits&(isArticleBody|isBody) != 0 {
		return ranges
	}
	var short []int32 // paragraphs without a sentence
	for i := t.parent + 1; int(i) < len(s.elems) && s.elems[i].first < s.elems[t.parent].last; i++ {
		e := &s.elems[i]
		if e.parent != t.parent || i == top || e.excluded || e.first == e.last || e.link*4 >= e.text {
			continue
		}
		if e.prose == 0 {
			if isParagraph(e.node.DataAtom) {
				short = append(short, i)
			}
			continue
		}
		if s.ownArticle(i, top) {
			continue
		}
		if alike(e.node, t.node) && e.node.DataAtom != atom.Td || isParagraph(e.node.DataAtom) || s.isPlain(i) {
			ranges = append(ranges, interval{e.first, e.last})
		}
	}
	return s.withBetween(ranges, short)
}

// withBetween adds to the ranges of a text the paragraphs that stand between them.
func (s *shadow) withBetween(ranges []interval, paras []int32) []interval {
	first, last := ranges[0].first, ranges[0].last
	for _, r := range ranges {
		first, last = min(first, r.first), max(last, r.last)
	}
	for _, i := range paras {
		if e := &s.elems[i]; first < e.first && e.last < last {
			ranges = append(ranges, interval{e.first, e.last})
		}
	}
	return ranges
}

// ownArticle tells whether each of two elements is an article of its own: marked as one,
// the first below a heading.
func (s *shadow) ownArticle(e, other int32) bool {
	x := &s.elems[e]
	return x.bits&s.elems[other].bits&isArticle != 0 && x.first < x.last && s.blocks[x.first].kind == kindHeading
}

// isPlain tells an element that holds running text and hardly anything else:
// no headings, next to no links. The items of lists, lines of figures and
// labelled headlines that stand in it do not count.
func (s *shadow) isPlain(i int32) bool {
	e := &s.elems[i]
	if e.link*10 > e.text {
		return false
	}
	mixed, beside := e.prose*10 < e.text*8, int32(0)
	for j := e.first; j < e.last; j++ {
		b := &s.blocks[j]
		if b.kind == kindHeading {
			return false
		}
		if !mixed {
			continue
		}
		if text := s.text(b); isListItem(text) || isFigureLine(text) || s.w.lineOf(text).role == extract.Linked {
			beside += b.end - b.off
		}
	}
	return e.prose*10 >= (e.text-beside)*8
}

// isIndex tells a list of articles from an article: the running text comes in
// pieces with a linked heading each.
func (s *shadow) isIndex(body []interval) bool {
	const least = 4
	headings, prose := 0, 0
	for _, r := range body {
		for i := r.first; i < r.last; i++ {
			b := &s.blocks[i]
			switch {
			case b.kind == kindHeading && b.linked() && b.end-b.off >= 20 && b.bits&isRelated == 0:
				headings++
			case b.end-b.off >= proseBytes && !b.linked() && b.kind != kindHeading:
				prose++
			}
		}
	}
	return headings >= least && headings*10 >= prose*9
}

// isParagraph tells the elements that hold one piece of running text.
func isParagraph(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Blockquote, atom.Ul, atom.Ol, atom.Table, atom.Pre:
		return true
	}
	return false
}

func within(ranges []interval, i int32) bool {
	for _, r := range ranges {
		if r.first <= i && i < r.last {
			return true
		}
	}
	return false
}

// around returns the innermost element around both.
func (s *shadow) around(a, b int32) int32 {
	for a != b {
		if a > b {
			a = s.elems[a].parent
		} else {
			b = s.elems[b].parent
		}
	}
	return a
}
