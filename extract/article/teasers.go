package article

import "rekap/extract"

// maxTeasers bounds the paragraphs of one teaser.
const maxTeasers = 4

// teasers relabels the teasers of other articles that nothing but their form tells from
// the text: headings, each with a sentence or two and a link that offers the rest, one
// below the other. One alone may be the article's own beginning.
func (c *columnReader) teasers() {
	if c.lastLabel > 0 {
		c.listed(c.lastLabel)
	}
	run, last := 0, -1 // teasers so far, and where the last of them ends
	first := 0
	for i := range c.out {
		if !c.offersRest(i) {
			continue
		}
		start := c.teaser(i)
		if start < 0 {
			continue
		}
		if start != last {
			run, first = 0, start
		}
		run, last = run+1, i+1
		if run > 1 {
			for j := first; j <= i; j++ {
				c.out[j].Role, c.out[j].prose = extract.Linked, false
			}
		}
	}
}

// offersRest tells a linked line such as "Selengkapnya", and a paragraph that ends with
// one.
func (c *columnReader) offersRest(i int) bool {
	p := &c.out[i]
	if p.zone != zoneBody {
		return false
	}
	b := &c.s.blocks[p.block]
	if len(p.Text) <= shortLine && b.linked() {
		return c.s.w.more.whole(foldLine(p.Text))
	}
	if b.spanFirst == b.spanEnd || len(p.Text) > mostCard {
		return false
	}
	last := c.s.spans[b.spanEnd-1]
	return last.end == b.end && last.end-last.off <= shortLine && c.s.w.more.whole(foldLine(string(c.s.arena[last.off:last.end])))
}

// teaser returns the heading of the teaser that ends with paragraph i, or -1.
func (c *columnReader) teaser(i int) int {
	size := 0
	for j := i - 1; j >= max(0, i-maxTeasers); j-- {
		p := &c.out[j]
		if c.s.blocks[p.block].kind == kindHeading || c.s.mostlyBold(&c.s.blocks[p.block]) && isHeadline(p.Text) {
			return j
		}
		if size += len(p.Text); size > mostCard || c.offersRest(j) {
			break
		}
	}
	return -1
}

// listed relabels what a page tells of other articles below a label, to the end of the
// text: linked headings, or from the label on bold headlines too, with a beginning of two
// paragraphs at most each. One such pair alone may be a headline that stands in the midst
// of the text.
func (c *columnReader) listed(label int) {
	const leastPairs, mostParas = 2, 2
	pairs, paras, headed, bold := 0, 0, false, true
	for i := label + 1; i < len(c.out); i++ {
		p := &c.out[i]
		b := &c.s.blocks[p.block]
		switch {
		case p.zone != zoneBody:
		case (b.kind == kindHeading && b.linked() || bold && (b.kind == kindHeading || c.s.mostlyBold(b))) && isHeadline(p.Text):
			headed, paras = true, 0
		case !headed && !p.prose:
			bold = false
		case p.prose:
			if paras++; !headed || paras > mostParas {
				return
			}
			if paras == 1 {
				pairs++
			}
		}
	}
	if pairs < leastPairs {
		return
	}
	for i := label + 1; i < len(c.out); i++ {
		if p := &c.out[i]; p.zone == zoneBody && p.Role != extract.Notice {
			p.Role, p.prose = extract.Linked, false
		}
	}
}
