package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rekap/extract"
)

// mostCard is the most running text, in bytes, of a box with the headline and summary of
// another article.
const mostCard = 480

// inCard tells whether block i is a summary below the headline of another article, in one
// box with it of a list whose label stands outside the box.
func (c *columnReader) inCard(i int32) bool {
	s := c.s
	if !c.list || i <= c.label {
		return false
	}
	around := s.around(s.blocks[c.label].elem, s.blocks[i].elem)
	for e := s.blocks[i].elem; e != around && s.elems[e].prose <= mostCard; e = s.elems[e].parent {
		if first := s.elems[e].first; first < i && first > c.label {
			head := &s.blocks[first]
			return isHeadline(s.text(head)) && (head.linked() || head.kind == kindHeading || s.datedBelow(first) || s.besideAlike(e))
		}
	}
	return false
}

// besideAlike tells whether the next element beside e, or the one before it, has its form
// and begins with a headline as well: boxes of a list have.
func (s *shadow) besideAlike(e int32) bool {
	return s.besideAnother(e, func(j int32) bool {
		x := &s.elems[j]
		return x.first < x.last && (attr(x.node, "class") != "" || x.bits&isArticle != 0) && isHeadline(s.text(&s.blocks[x.first]))
	})
}

// besideAnother tells whether the next element beside e, or the one before it, has its form
// and is such another.
func (s *shadow) besideAnother(e int32, such func(j int32) bool) bool {
	const reach = 24 // elements that a box holds
	me := &s.elems[e]
	for _, step := range [2]int32{1, -1} {
		for j, n := e+step, 0; j > me.parent && int(j) < len(s.elems) && n < reach; j, n = j+step, n+1 {
			x := &s.elems[j]
			if x.parent != me.parent {
				continue
			}
			if alike(x.node, me.node) && such(j) {
				return true
			}
			break
		}
	}
	return false
}

// inLinkedCard tells whether block i belongs to a box that begins with the linked headline
// of another article, or with a label or picture above it, and has no more than a summary
// besides.
func (c *columnReader) inLinkedCard(i int32) bool {
	s := c.s
	for e := s.blocks[i].elem; e > c.top && 2*s.elems[e].prose < c.bodyProse() && s.elems[e].prose <= mostCard; e = s.elems[e].parent {
		x := &s.elems[e]
		head := x.first
		if head == i {
			if b := &s.blocks[i]; x.last > i+1 && s.isArticleCard(e, b) {
				return true
			}
			continue
		}
		if b := &s.blocks[head]; b.kind != kindHeading && b.end-b.off <= shortLine && head+1 < i && !(b.linked() && isHeadline(s.text(b))) {
			head++
		}
		b := &s.blocks[head]
		linked := b.linked() && isHeadline(s.text(b)) &&
			(b.kind == kindHeading || x.bits&isArticle != 0 || s.isInset(e, b) || s.besideAlike(e))
		if linked || s.isArticleCard(e, b) {
			return true
		}
	}
	return false
}

// isArticleCard tells whether an element that is an article by its name begins with a
// headline, one of several of its form.
func (s *shadow) isArticleCard(e int32, head *block) bool {
	return s.elems[e].bits&isArticle != 0 && head.kind == kindHeading && isHeadline(s.text(head)) && s.besideAlike(e)
}

// isInset tells whether a box stands between paragraphs, is none itself, and has a link
// that is no paragraph either on top: <div><a>Judul lain</a><p>Ringkasan …</p></div>.
func (s *shadow) isInset(e int32, head *block) bool {
	const most = 4 // blocks in it
	x := &s.elems[e]
	if x.last-x.first > most || isParagraph(x.node.DataAtom) || s.elems[head.elem].node.DataAtom == atom.P {
		return false
	}
	before, behind := prevElement(x.node), nextElement(x.node)
	return before != nil && before.DataAtom == atom.P && (behind == nil || behind.DataAtom == atom.P)
}

// inNotice tells whether block i belongs to a small box that begins with a heading which is
// a notice of the page, "Ikuti Kami", "Statistik Pengunjung", or is an item below such a
// line: "Jajak pendapat: Sudah aktivasi IKD?".
func (c *columnReader) inNotice(i int32) bool {
	s := c.s
	for e := s.blocks[i].elem; e > c.top && s.elems[e].prose <= mostCard && 3*s.elems[e].prose < c.bodyProse(); e = s.elems[e].parent {
		head := s.elems[e].first
		if b := &s.blocks[head]; head < i && (b.kind == kindHeading || s.blocks[i].kind == kindItem && b.kind == kindText) {
			text := s.text(b)
			return s.w.lineOf(text).role == extract.Notice || s.w.asksReader(text)
		}
	}
	return false
}

// asksReader tells the question of a poll, which is put to the reader: "Bagaimana
// pelayanan menurut Anda?".
func (w *words) asksReader(text string) bool {
	question, ok := strings.CutSuffix(text, "?")
	if !ok || len(text) > maxDateLine {
		return false
	}
	for word := range strings.FieldsSeq(strings.ToLower(question)) {
		if w.readerWords[word] {
			return true
		}
	}
	return false
}

// inAdvert tells whether block i belongs to an advert with text: a small box that is one by
// its class and begins with a label, "Sponsored", or with a heading. One around a single
// paragraph, or around the text with a gap for adverts in it, is none.
func (c *columnReader) inAdvert(i int32) bool {
	s := c.s
	for e := s.blocks[i].elem; e > c.top && s.elems[e].prose <= mostCard; e = s.elems[e].parent {
		x := &s.elems[e]
		if x.bits&isAdvert == 0 || x.first == i {
			continue
		}
		head := &s.blocks[x.first]
		return head.kind == kindHeading || s.w.lineOf(s.text(head)).role == extract.Notice
	}
	return false
}

func prevElement(n *html.Node) *html.Node {
	for n = n.PrevSibling; n != nil && n.Type != html.ElementNode; n = n.PrevSibling {
	}
	return n
}
