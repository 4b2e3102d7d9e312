package article

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// leastRuns is the least number of lines that end in the midst of a sentence, which goes
// on in small letters, on a page whose text keeps the lines of a printed sheet.
const leastRuns = 3

// rejoin makes one block of the lines of a sentence where a page keeps the lines of the
// sheet that its text was copied from, whatever letter the next line begins with:
// "… petugas Dinas Kependudukan dan" / "Pencatatan Sipil …".
func (s *shadow) rejoin() {
	runs, broken, widest := s.wraps, 0, int32(0)
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.broken = i+1 < len(s.blocks) && s.goesOn(int32(i)); !b.broken {
			continue
		}
		broken++
		widest = max(widest, b.end-b.off)
		next := s.arena[s.blocks[i+1].off:]
		if r, _ := utf8.DecodeRune(next); unicode.IsLower(r) || unicode.IsDigit(r) && !isListItem(string(next[:min(len(next), 8)])) {
			runs++
		}
	}
	if broken == 0 || runs < leastRuns || runs*6 < broken {
		return
	}
	for i := range s.blocks {
		b := &s.blocks[i]
		b.broken = b.broken && (b.elem == s.blocks[i+1].elem || 3*(b.end-b.off) >= 2*widest)
	}
	place := make([]int32, len(s.blocks)+1) // of each block among those that are left
	n := int32(0)
	var lines []int32 // of one sentence
	for i := range s.blocks {
		place[i] = n
		if lines = append(lines, int32(i)); s.blocks[i].broken {
			continue
		}
		s.blocks[n] = s.joined(lines...)
		n, lines = n+1, lines[:0]
	}
	place[len(s.blocks)] = n
	s.blocks = s.blocks[:n]
	for i := range s.elems[1:] {
		e := &s.elems[i+1]
		if empty := e.first == e.last; empty {
			e.first, e.last = place[e.first], place[e.first]
			continue
		}
		e.first, e.last = place[e.first], place[e.last-1]+1
	}
	for i := range s.stamps {
		s.stamps[i].block = place[min(int(s.stamps[i].block), len(place)-1)]
	}
}

// goesOn tells whether block i is a line that may only be broken for its length, and the
// next block the one behind it.
func (s *shadow) goesOn(i int32) bool {
	b, next := &s.blocks[i], &s.blocks[i+1]
	if b.kind != kindText || next.kind != kindText || b.row != next.row || b.linked() || next.linked() {
		return false
	}
	if b.elem == next.elem {
		return b.broken
	}
	if n := b.end - b.off; n < wrapped || n >= 2*wrapped || s.mostlyBold(b) != s.mostlyBold(next) {
		return false
	}
	if endsSentence(string(tail(s.arena[b.off:b.end], 48))) || s.arena[b.end-1] == ':' {
		return false
	}
	one, other := &s.elems[b.elem], &s.elems[next.elem]
	return isTextLine(one.node) && one.last == i+1 && other.first == i+1 && one.node.Data == other.node.Data &&
		nextElement(one.node) == other.node && s.w.lineOf(s.text(b)).role == "" && s.w.lineOf(s.text(next)).role == ""
}

func (s *shadow) mostlyBold(b *block) bool { return int(b.bold)*10 >= int(b.end-b.off)*8 }

// isTextLine tells the elements that a line of text may have to itself.
func isTextLine(n *html.Node) bool { return n.DataAtom == atom.P || n.DataAtom == atom.Div }

func nextElement(n *html.Node) *html.Node {
	for n = n.NextSibling; n != nil && n.Type != html.ElementNode; n = n.NextSibling {
	}
	return n
}

// joined makes one block of several.
func (s *shadow) joined(blocks ...int32) block {
	out := s.blocks[blocks[0]]
	if len(blocks) == 1 {
		return out
	}
	off, spans := int32(len(s.arena)), int32(len(s.spans))
	out.link, out.bold = 0, 0
	for n, i := range blocks {
		b := &s.blocks[i]
		if n > 0 {
			s.arena = append(s.arena, ' ')
		}
		shift := int32(len(s.arena)) - b.off
		s.arena = append(s.arena, s.arena[b.off:b.end]...)
		for _, sp := range s.spans[b.spanFirst:b.spanEnd] {
			s.spans = append(s.spans, span{sp.off + shift, sp.end + shift})
		}
		out.link += b.link
		out.bold += b.bold
	}
	out.off, out.end = off, int32(len(s.arena))
	out.spanFirst, out.spanEnd = spans, int32(len(s.spans))
	out.broken = false
	return out
}
