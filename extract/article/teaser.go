package article

import (
	"bytes"
	"strings"
)

// bracketed returns where a bracket around a label and the headline of another article
// opens and ends, "[Baca: Judul lain]", of which a colon stands behind the label; open is
// -1 for none. A gloss is no headline: "(baca: KTP)".
func (w *words) bracketed(text string, colon int) (open, end int) {
	const longest = 32
	open = strings.LastIndexAny(text[:colon], "([")
	if open < 0 || colon-open > longest {
		return -1, 0
	}
	label := foldLine(text[open:colon])
	if !w.linked.whole(label) && !w.linkedLabels.whole(label) {
		return -1, 0
	}
	mark := byte(')')
	if text[open] == '[' {
		mark = ']'
	}
	end = strings.IndexByte(text[colon:], mark)
	if end < 0 || !isHeadline(strings.TrimSpace(text[colon+1:colon+end])) {
		return -1, 0
	}
	return open, colon + end + 1
}

// labelled notes the text of an inline element as if it were a link where it begins with
// the label of another article's headline, which then ends with it: "<b>Baca juga: Judul
// lain</b> Kepala dinas …".
func (s *shadow) labelled(at int32) {
	const longest = 32
	text := s.arena[max(at, s.cur.off):]
	if len(text) > 0 && text[0] == ' ' {
		text = text[1:]
	}
	if colon := bytes.IndexByte(text[:min(len(text), longest)], ':'); colon > 0 && s.w.linked.prefix(fold(string(text[:colon]))) > 0 {
		s.spans = append(s.spans, span{int32(len(s.arena) - len(text)), int32(len(s.arena))})
	}
}

// datedLink tells the linked headline of another article with no more than its date beside
// it: "12 Mei 2024 Judul lain", "Judul lain (12/05/2024)".
func (c *columnReader) datedLink(b *block, text string) bool {
	if b.link == 0 || b.spanEnd != b.spanFirst+1 || len(text) > maxDateLine+2*int(b.link) {
		return false
	}
	sp := c.s.spans[b.spanFirst]
	from, to := int(sp.off-b.off), min(int(sp.end-b.off), len(text))
	if from < 0 || from >= to || !isHeadline(strings.TrimSpace(text[from:to])) {
		return false
	}
	beside := strings.Trim(text[:from]+text[to:], " -–—|:()[]·•,")
	if !hasYear(beside) {
		return false
	}
	d, ok := c.s.w.findDate(beside)
	return ok && d.start == 0 && d.end == len(beside)
}

// namedLink tells the linked headline of another article behind a short name and a colon,
// whatever the name is: "Dari Redaksi: Judul lain".
func (c *columnReader) namedLink(b *block, text string) bool {
	const longest = 32
	if b.spanEnd != b.spanFirst+1 || len(text) != int(b.end-b.off) || endsSentence(text) {
		return false
	}
	sp := c.s.spans[b.spanFirst]
	from := int(sp.off - b.off)
	if from < 2 || from > longest || sp.end != b.end || !isHeadline(strings.TrimSpace(text[from:])) {
		return false
	}
	name := strings.TrimSpace(text[:from])
	return strings.HasSuffix(name, ":") && !strings.ContainsAny(name, "0123456789")
}

// datedItem tells an item of a list that begins with the linked headline of another
// article, its date behind it and then its beginning: "Judul lain 12 Mei 2024 Sebanyak …".
func (c *columnReader) datedItem(b *block, text string) bool {
	if b.kind != kindItem || b.spanEnd <= b.spanFirst {
		return false
	}
	sp := c.s.spans[b.spanFirst]
	to := int(sp.end - b.off)
	if sp.off != b.off || to >= len(text) || !isHeadline(text[:to]) {
		return false
	}
	beside := strings.TrimLeft(text[to:], " -–—|:(")
	d, ok := c.s.w.findDate(beside[:min(len(beside), maxDateLine)])
	return ok && d.start == 0
}

// datedHeadline tells an entry of a list of articles: "12 Mei 2024 - Judul lain".
func (c *columnReader) datedHeadline(text string) bool {
	d, ok := c.s.w.findDate(text)
	return ok && d.start == 0 && isHeadline(strings.TrimLeft(text[d.end:], " -–—|:"))
}
