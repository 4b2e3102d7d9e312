package article

import (
	"strings"

	"rekap/extract"
)

// classify gives a block its role by where it stands, what the elements around
// it say, and its words.
func (c *columnReader) classify(i int32, b *block, text string, bits classBits, z zone) {
	w := c.s.w
	prose := isProse(text) && !b.linked()
	words := w.lineOf(text)
	if (prose || announces(text)) && words.role == "" && !c.inCard(i) {
		c.list = false
	}
	role := c.role(b, text, bits, z, words, prose, i)
	switch {
	case z != zoneBody:
	case c.inLinkedCard(i):
		role = extract.Linked
	case c.inNotice(i):
		role = extract.Notice
	}
	if c.list && i > c.label && b.linked() {
		c.listLinks = true
	}
	if end := c.nextBox(i, b, text, z); end > 0 {
		words.opensList, role = true, extract.Linked
	}
	if words.opensList {
		c.list, c.label, c.listLinks = true, i, false
		c.listEnd = max(c.listEnd, c.listBox(i, z))
	}
	p := c.add(text, role, i, z)
	p.prose = role == extract.Body && prose
	c.started = c.started || p.prose || role == extract.Body && endsSentence(text)
	p.date = words.date
	if words.opensList {
		c.lastLabel = len(c.out) - 1
		c.listAbove()
	}
	switch {
	case p.date.ok():
	case role == extract.DateLine, role == extract.Byline, role == extract.Notice:
		p.date, _ = w.findDate(text)
	case z != zoneHead && !c.started && hasYear(text) && c.s.w.isBreadcrumb(text):
		// "Beranda > Berita > 7 Mei 2024"
		if d, ok := w.findDate(text); ok && d.end == len(text) {
			p.date = d
		}
	}
}

// listAbove relabels the lines right above a bare "Baca Juga" that are set as
// a list and read like headlines: some pages print the label below its list.
func (c *columnReader) listAbove() {
	first := len(c.out) - 1
	for ; first > 0; first-- {
		p := &c.out[first-1]
		text, dashed := strings.CutPrefix(p.Text, "- ")
		if p.Role != extract.ListItem || !dashed && !c.bareItem(p) || endsSentence(text) || isFigureLine(text) {
			break
		}
	}
	if first > 0 && strings.HasSuffix(c.out[first-1].Text, ":") {
		return // the items that it announces
	}
	for i := first; i < len(c.out)-1; i++ {
		c.out[i].Role = extract.Linked
	}
}

// bareItem tells an item of a list in a page's markup, without a mark or number in its text.
func (c *columnReader) bareItem(p *placed) bool {
	return c.s != nil && c.s.blocks[p.block].kind == kindItem && isHeadline(p.Text) && !isListItem(p.Text)
}

func (c *columnReader) role(b *block, text string, bits classBits, z zone, words line, prose bool, i int32) extract.Role {
	linked := b.linked() || c.datedLink(b, text) || c.namedLink(b, text)
	switch {
	case words.role == extract.DateLine && bits&(isDropped|isSide|isRelated|isList) == 0 && i >= c.listEnd:
		return extract.DateLine
	case bits&isDropped != 0, bits&isSide != 0, bits&isAdvert != 0 && (!prose || c.inAdvert(i)):
		if linked || c.list {
			return extract.Linked
		}
		return extract.Notice
	case bits&(isRelated|isList) != 0, words.role == "" && (i < c.listEnd || c.list && prose):
		return extract.Linked
	case bits&isShare != 0 && !prose:
		return extract.Notice
	case c.isTitleAgain(text):
		return extract.Notice
	case words.role == extract.Byline && prose && len(text) > 2*maxDateLine:
		// A sentence that only starts as a byline does.
	case words.role != "":
		return words.role
	}
	if b.kind == kindCaption || bits&isCaption != 0 && !prose {
		if linked && len(text) >= 20 && !c.s.w.hasPictureCredit(text) {
			return extract.Linked // under the picture of another article
		}
		if n := len(c.titleLetters); n >= leastTitle && len(text) < 2*n+maxDateLine && strings.HasPrefix(letters(text), c.titleLetters) {
			return extract.Notice // the title again, with the picture's source
		}
		return extract.Caption
	}
	if z == zoneBody && !prose && !linked && !c.list && c.underPicture(i, text) {
		return extract.Caption
	}
	if !prose {
		switch {
		case bits&isTags != 0:
			return extract.Tags
		case bits&isByline != 0:
			return extract.Byline
		case bits&isDate != 0 && hasYear(text) && len(text) <= maxDateLine:
			return extract.DateLine
		}
	}
	if linked && !(endsSentence(text) && len(text) > 120) {
		if len(text) >= 20 && strings.Contains(text, " ") {
			return extract.Linked
		}
		return extract.Tags
	}
	if c.list && !prose && isHeadline(text) && !strings.HasSuffix(text, ":") && !(c.listLinks && isFigureLine(strings.TrimLeft(text, "0123456789.)- "))) {
		return extract.Linked
	}
	switch z {
	case zoneBody:
		return c.bodyRole(b, text, bits, prose, i)
	case zoneLead:
		if prose || bits&isSummary != 0 {
			return extract.Summary
		}
	}
	if (z == zoneHead || z == zoneLead) && isSectionName(text) {
		return extract.Tags
	}
	if z != zoneHead && isTicker(text) {
		return extract.Linked
	}
	return extract.Notice
}

// isTitleAgain tells the page's headline where it stands over again, as over the text of
// the page for small screens: what it tells is read once.
func (c *columnReader) isTitleAgain(text string) bool {
	n := len(c.titleLetters)
	return n >= leastTitle && len(text) >= n && len(text) <= 2*n && letters(text) == c.titleLetters
}

// speech tells whether a text opens a quotation that it does not close, or closes
// one behind a comma: words that were spoken, cut off or told to be somebody's, and
// no headline.
func speech(text string) bool {
	switch {
	case strings.HasSuffix(text, ",”"), strings.HasSuffix(text, ",\""), attributed(text, ",” "), attributed(text, ",\" "):
		return true
	case strings.HasPrefix(text, "“"):
		return !strings.Contains(text, "”")
	case strings.HasPrefix(text, "\""):
		return strings.Count(text, "\"")%2 == 1
	}
	return false
}

// attributed tells whether the end of a quotation is told on in lower case: "…, bukan
// pemula saja," katanya.
func attributed(text, end string) bool {
	_, behind, ok := strings.Cut(text, end)
	return ok && behind != "" && behind[0] >= 'a' && behind[0] <= 'z'
}

// bodyRole gives the role of a block of the body that nothing marks.
func (c *columnReader) bodyRole(b *block, text string, bits classBits, prose bool, i int32) extract.Role {
	switch {
	case bits&isSummary != 0:
		return extract.Summary
	case (b.kind == kindHeading || !c.started || strings.IndexByte(text, ':') > 0) && b.row == 0 && strings.Trim(text, "0123456789.,%+: ") == "":
		return extract.Notice // a counter of the page, or how long a video is
	case b.kind == kindHeading && !(b.level > 3 && c.s.w.hasPictureCredit(text)):
		return extract.Heading
	case isTicker(text), c.started && c.isInsetHeadline(i, text):
		return extract.Linked
	case c.isCounter(i, text), (prose || c.english) && c.isEnglish(text):
		return extract.Notice
	case b.kind == kindItem && i > c.lastProse && c.started && c.datedHeadline(text), c.datedItem(b, text):
		return extract.Linked
	case b.kind == kindItem, isListItem(text):
		return extract.ListItem
	case b.row > max(c.top, 0) && !prose && !c.s.ownRow(b.row):
		return extract.Cell
	case c.s.w.hasPictureCredit(text) && len(text) < 400, c.started && b.kind == kindText && isCredit(text):
		return extract.Caption
	case !c.started && isCapsCaption(text):
		return extract.Caption
	case !c.started && !prose && isSectionName(text) && !isDateline(text):
		return extract.Tags
	case i > c.lastProse && c.lastProse >= 0 && isTail(text) && !speech(text) && !cutOff(text) && !c.s.w.openEnded(text) && !c.inFigures(i, text):
		if isHeadline(text) {
			return extract.Linked
		}
		return extract.Notice
	case int(b.bold)*10 >= int(b.end-b.off)*8 && len(text) < 100 && !endsSentence(text) && !strings.ContainsAny(text, "0123456789"):
		return extract.Heading
	}
	return extract.Body
}
