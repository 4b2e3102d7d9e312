package article

import "rekap/extract"

// zone says where a block stands in the article column.
type zone uint8

const (
	zoneHead zone = iota // above the title, in the column
	zoneLead             // between title and body
	zoneBody
	zoneTail // after the body
)

// placed is a paragraph of the article with its place.
type placed struct {
	extract.Paragraph
	block int32
	zone  zone
	date  printedDate
	prose bool
}

// The most blocks of the column that are taken above the title and after the
// body; more are a list of the page and not the article's.
const (
	maxHeadBlocks = 12
	maxTailBlocks = 200
)

// shortSentence is the least length in bytes of the last sentence of a body.
const shortSentence = 30

// column reads the blocks of the article column into paragraphs, in order.
func (s *shadow) column(title headline, top int32, body []interval) []placed {
	c := columnReader{s: s, title: title, top: top, body: body, titleLetters: letters(title.text)}
	c.lastProse = c.findLastProse()
	first, last := c.bounds()
	for i := first; i < last && i < int32(len(s.blocks)); {
		i = c.read(i)
	}
	c.teasers()
	c.repeats()
	return c.out
}

type columnReader struct {
	s            *shadow
	title        headline
	titleLetters string
	top          int32
	body         []interval
	lastProse    int32
	started      bool  // a paragraph of running text has been read
	list         bool  // behind a label that opens a list of other articles
	label        int32 // the label's block
	lastLabel    int   // the last label's paragraph, 0 for none
	listLinks    bool  // the list is one of links
	english      bool  // behind a paragraph in English
	ended        bool  // behind the label of the readers' comments
	labels       int   // of readers' comments that were looked at
	// listEnd is the block behind the box that the list has to itself, 0 for none.
	listEnd int32
	tail    int
	out     []placed
}

// bounds returns the blocks from the first to the last of the column: the
// element around title and body, or where that is the whole page, what lies
// between the two and the part of the page the body is in.
func (c *columnReader) bounds() (first, last int32) {
	s := c.s
	first, last = c.body[0].first, c.body[0].last
	for _, r := range c.body {
		first, last = min(first, r.first), max(last, r.last)
	}
	if c.top < 0 {
		return first, last
	}
	column := s.elems[c.top].parent
	if c.title.block >= 0 {
		column = s.around(c.title.elem, c.top)
		if c.title.block < first {
			first = c.title.block
		}
	}
	if column <= 0 {
		return first, last
	}
	if s.wholePage(column) {
		// The part of the page below it that holds the body.
		part := c.top
		for part > 0 && s.elems[part].parent != column {
			part = s.elems[part].parent
		}
		return first, max(last, s.elems[part].last)
	}
	if lead := first - s.elems[column].first; lead > 0 && lead <= maxHeadBlocks {
		first = s.elems[column].first
	}
	return first, max(last, s.elems[column].last)
}

func (s *shadow) wholePage(e int32) bool {
	d := s.elems[e].node.Data
	return e == 0 || d == "body" || d == "html"
}

func (c *columnReader) findLastProse() int32 {
	last := int32(-1)
	for _, r := range c.body {
		for i := r.last - 1; i >= r.first; i-- {
			b := &c.s.blocks[i]
			if b.end-b.off >= shortSentence && !b.linked() && !c.s.elems[b.elem].excluded && b.kind != kindHeading &&
				(endsSentence(string(tail(c.s.arena[b.off:b.end], 64))) || b.end-b.off >= longProse && !isRunOfHeadlines(c.s.text(b))) {
				if c.s.w.lineOf(c.s.text(b)).role == "" && !c.inLinkedCard(i) {
					last = max(last, i)
					break
				}
			}
		}
	}
	return last
}

func (c *columnReader) zoneOf(i int32) zone {
	switch {
	case c.title.block >= 0 && i < c.title.block:
		return zoneHead
	case within(c.body, i):
		return zoneBody
	case i < c.body[0].first:
		return zoneLead
	}
	return zoneTail
}

// read takes block i, and the further blocks of its table row, and returns the
// next.
func (c *columnReader) read(i int32) int32 {
	s := c.s
	b := &s.blocks[i]
	if i == c.title.block {
		return i + 1
	}
	if c.listEnd > 0 && i >= c.listEnd {
		c.list, c.listEnd = false, 0
	}
	z := c.zoneOf(i)
	bits, drop := s.local(b.elem, c.top, z)
	if drop {
		if c.started && z == zoneBody && bits&isComment == 0 && s.w.lineOf(s.text(b)).opensList {
			c.list, c.label = true, i // the tabs over a list of other articles
		}
		return i + 1
	}
	if b.row > max(c.top, 0) && z == zoneBody && bits&(isAdvert|isRelated|isSide|isList) == 0 {
		if text, next := s.tableRow(i); next > i+1 {
			c.addRow(text, i, z)
			return next
		}
	}
	text, described := s.described(i)
	if c.ended = c.ended || c.endsAt(i, b, text, z); c.ended && z == zoneBody {
		c.add(text, extract.Notice, i, z)
		return i + 1
	}
	if z == zoneTail {
		if c.tail++; c.tail > maxTailBlocks {
			return i + 1
		}
	}
	if described {
		part := *b
		part.link = 0
		c.classify(i, &part, text, bits, z)
		return i + 2
	}
	pieces := s.w.split(text, s.spans[b.spanFirst:b.spanEnd], b.off)
	if pieces == nil {
		c.classify(i, b, text, bits, z)
		return i + 1
	}
	for _, p := range pieces {
		if p.linked {
			c.add(p.text, extract.Linked, i, z)
			continue
		}
		part := *b
		part.link = 0
		c.classify(i, &part, p.text, bits, z)
	}
	return i + 1
}

// local returns what the elements around a block say that lie below the
// body's container, and whether the block is to be left out: menus, comment
// sections, and side columns outside the body.
func (s *shadow) local(e, top int32, z zone) (bits classBits, drop bool) {
	total := s.elems[0].prose
	for ; e > 0 && e != top; e = s.elems[e].parent {
		x := &s.elems[e]
		if z == zoneBody && e < top && (top < 0 || x.last > s.elems[top].first) {
			break // around the container
		}
		if x.prose*3 < total || x.bits&isCaption != 0 {
			bits |= x.bits
		} else if x.excluded {
			bits |= x.bits & isList
		}
		if z != zoneBody && s.wholePage(x.parent) {
			break
		}
	}
	if bits&(isMenu|isComment|isHidden) != 0 {
		return bits, true
	}
	return bits, z != zoneBody && bits&isSide != 0 && bits&isRelated == 0
}

func (c *columnReader) add(text string, role extract.Role, block int32, z zone) *placed {
	c.out = append(c.out, placed{Paragraph: extract.Paragraph{Role: role, Text: text}, block: block, zone: z})
	return &c.out[len(c.out)-1]
}
