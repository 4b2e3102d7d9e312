package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mostBetween is how many blocks may part the two halves of a paragraph, and leastHalf the
// least length in bytes of the first half, which has no capital behind it.
const (
	mostBetween = 4
	leastHalf   = 24
)

// mendParted makes one block of the halves of a paragraph that a page sets an advert or a
// link to another article into: "<p>Sebanyak 4.310 <div>Iklan</div> warga …</p>", of which
// a parser leaves a paragraph and text behind it, and the same with a paragraph for each
// half. The second half ends a sentence that the first one only begins.
func (s *shadow) mendParted() {
	var gone []bool
	for e := 1; e < len(s.elems); e++ {
		x := &s.elems[e]
		i := x.first - 1
		if i < 0 || !s.beginsOnly(i) {
			continue
		}
		k := s.otherHalf(int32(e), i)
		if k < 0 {
			continue
		}
		if gone == nil {
			gone = make([]bool, len(s.blocks))
		}
		if !gone[i] && !gone[k] {
			s.blocks[i] = s.joined(i, k)
			gone[k] = true
		}
	}
	if gone != nil {
		s.without(gone)
	}
}

// beginsOnly tells whether block i is running text that stops in the midst of a sentence.
func (s *shadow) beginsOnly(i int32) bool {
	b := &s.blocks[i]
	if b.kind != kindText && b.kind != kindItem || b.end-b.off < leastHalf || b.linked() || s.mostlyBold(b) {
		return false
	}
	last, _ := utf8.DecodeLastRune(s.arena[b.off:b.end])
	return unicode.IsLetter(last) || unicode.IsDigit(last) || last == ','
}

// otherHalf returns the block with which the paragraph goes on whose first half is block
// i, right in front of element e, or -1.
func (s *shadow) otherHalf(e, i int32) int32 {
	x := &s.elems[e]
	if x.first == x.last && isParagraph(x.node.DataAtom) {
		return -1 // a paragraph left blank
	}
	p := x.parent
	in := s.blocks[i].elem
	if in != p && (s.elems[in].parent != p || s.elems[in].node.DataAtom != atom.P) {
		return -1
	}
	k := x.last
	for ; int(k) < len(s.blocks); k++ {
		if at := s.blocks[k].elem; at == p || s.elems[at].parent == p && s.elems[at].node.DataAtom == atom.P && s.elems[at].first == k {
			break
		}
		if k-i > mostBetween {
			return -1
		}
	}
	if int(k) >= len(s.blocks) || k-i > mostBetween+1 {
		return -1
	}
	b := &s.blocks[k]
	if b.kind != s.blocks[i].kind || b.row != s.blocks[i].row || b.linked() || !endsSentence(string(tail(s.arena[b.off:b.end], 64))) {
		return -1
	}
	for j := i + 1; j < k; j++ {
		if !s.isInsert(j) {
			return -1
		}
	}
	first, _ := utf8.DecodeRune(s.arena[b.off:])
	before, text := s.text(&s.blocks[i]), s.text(b)
	switch {
	case isListItem(text), s.w.hasPictureCredit(before), s.w.lineOf(before).role != "", s.w.lineOf(text).role != "":
		return -1
	case unicode.IsLower(first), in == p && b.elem == p, in != p && b.elem == p && strayEnd(s.elems[in].node):
		return k
	}
	return -1
}

// isInsert tells whether a block between the halves of a paragraph is none of the text.
func (s *shadow) isInsert(j int32) bool {
	b := &s.blocks[j]
	return b.linked() || b.bits&outside != 0 || s.elems[b.elem].bits&outside != 0 || b.kind == kindCaption || s.w.lineOf(s.text(b)).role != ""
}

// strayEnd tells whether the end of a paragraph stands behind elements and text that follow
// it, where a parser sets an empty one: another element inside the paragraph has ended it.
func strayEnd(p *html.Node) bool {
	const reach = 12
	text := false
	for n, i := p.NextSibling, 0; n != nil && i < reach; n, i = n.NextSibling, i+1 {
		switch {
		case n.Type == html.TextNode:
			text = text || strings.TrimSpace(n.Data) != ""
		case n.DataAtom == atom.P:
			return text && n.FirstChild == nil && len(n.Attr) == 0
		}
	}
	return false
}

// without drops blocks.
func (s *shadow) without(gone []bool) {
	place := make([]int32, len(s.blocks)+1) // of each block among those that are left
	n := int32(0)
	for i := range s.blocks {
		place[i] = n
		if !gone[i] {
			n++
		}
	}
	place[len(s.blocks)] = n
	kept := 0
	s.blocks = slices.DeleteFunc(s.blocks, func(block) bool { kept++; return gone[kept-1] })
	for i := range s.elems {
		e := &s.elems[i]
		e.first, e.last = place[e.first], place[e.last]
	}
	for i := range s.stamps {
		s.stamps[i].block = place[min(int(s.stamps[i].block), len(place)-1)]
	}
}
