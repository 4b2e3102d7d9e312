package article

// unmark takes the name of a byline, a date, tags or a caption from the page's elements
// where those so named hold most of its running text: a publishing tool named its text
// boxes for its editor, or the box around a picture was never closed.
func (s *shadow) unmark() {
	total := s.elems[0].prose
	for _, bit := range []classBits{isByline, isDate, isTags, isCaption} {
		sum := int32(0)
		for i := range s.elems {
			if s.elems[i].bits&bit != 0 {
				sum += s.elems[i].prose
			}
		}
		if 2*sum <= total {
			continue
		}
		for i := range s.elems {
			s.elems[i].bits &^= bit
		}
		for i := range s.blocks {
			if b := &s.blocks[i]; bit == isCaption && b.kind == kindCaption && b.bits&isCaption != 0 && fullStop(string(tail(s.arena[b.off:b.end], 64))) {
				b.kind = kindText
			}
		}
	}
}

// plainHeadings takes headings for paragraphs where a page sets its paragraphs so: two
// of them at least are long and end with a full stop, as no headline does.
func (s *shadow) plainHeadings() {
	const most = 64
	var long []int32
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.kind == kindHeading && b.level > 1 && b.end-b.off >= 2*proseBytes && b.bits&isTitle == 0 && !b.linked() &&
			fullStop(string(tail(s.arena[b.off:b.end], 64))) && len(long) < most {
			long = append(long, int32(i))
		}
	}
	if len(long) < 2 {
		return
	}
	of := s.blocks[long[0]].level
	for i := range s.blocks {
		// The short ones between them too, and those behind them: quotations, last lines.
		if b := &s.blocks[i]; b.kind == kindHeading && b.level == of && int32(i) >= long[0] && b.bits&isTitle == 0 &&
			(int32(i) <= long[len(long)-1] || fullStop(string(tail(s.arena[b.off:b.end], 64)))) {
			b.kind, b.level = kindText, 0
		}
	}
}

// fullStop tells whether a text ends as a statement does.
func fullStop(text string) bool {
	n := len(text)
	for n > 0 && (text[n-1] == '"' || text[n-1] == ')' || text[n-1] == ' ') {
		n--
	}
	return n > 0 && text[n-1] == '.' || endsSentence(text) && n > 3 && text[n-3:n] == "”"
}
