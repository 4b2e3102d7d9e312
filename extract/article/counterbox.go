package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isCounter tells a number and what a page counts by it, in one of several boxes or items
// of that form: <div><b>1.402.220</b> Wajib KTP</div><div><b>41.220</b> Aktivasi IKD</div>.
func (c *columnReader) isCounter(i int32, text string) bool {
	const most = 48 // bytes
	if len(text) > most || text[0] > '9' && c.countedBox(i-1, i) < 0 {
		return false
	}
	s := c.s
	e := c.countedBox(i, i)
	if e < 0 {
		e = max(c.countedBox(i, i+1), c.countedBox(i-1, i))
	}
	if e < 0 {
		return false
	}
	x := &s.elems[e]
	for _, next := range [2]int32{x.first - 1, x.last} {
		if next < 0 || int(next) >= len(s.blocks) {
			continue
		}
		o := s.blocks[next].elem
		for o > 0 && s.elems[o].parent > x.parent {
			o = s.elems[o].parent
		}
		if y := &s.elems[o]; y.parent == x.parent && alike(y.node, x.node) && y.first < y.last && c.countedBox(y.first, y.last-1) >= 0 {
			return true
		}
	}
	return false
}

// countedBox returns the innermost element around the blocks from first to last, one or two,
// where it holds nothing else than a number and what is counted by it; else -1.
func (c *columnReader) countedBox(first, last int32) int32 {
	s := c.s
	if first < 0 || last > first+1 || int(last) >= len(s.blocks) {
		return -1
	}
	e := s.around(s.blocks[first].elem, s.blocks[last].elem)
	if s.elems[e].first != first || s.elems[e].last != last+1 {
		return -1
	}
	text := s.text(&s.blocks[first])
	if last > first {
		text += " " + s.text(&s.blocks[last])
	}
	if !countsBy(text) {
		return -1
	}
	return e
}

// countsBy tells a number in front of a few words that all begin with a capital: "612.004
// Kepala Keluarga".
func countsBy(text string) bool {
	const most = 5
	number, label, _ := strings.Cut(text, " ")
	if strings.Trim(number, "0123456789.,%") != "" || len(number) < 2 || strings.HasSuffix(number, ".") {
		return false
	}
	label = strings.TrimPrefix(label, "% ")
	words := 0
	for w := range strings.FieldsSeq(label) {
		r, _ := utf8.DecodeRuneInString(w)
		if words++; !unicode.IsUpper(r) || words > most {
			return false
		}
	}
	return words > 0 && strings.TrimFunc(label, func(r rune) bool { return unicode.IsLetter(r) || r == '-' || r == ' ' }) == ""
}
