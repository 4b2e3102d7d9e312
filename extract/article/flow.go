package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// write adds text to the open block, white space folded to single spaces.
// Characters of no width (soft hyphens, zero-width spaces and joiners) are
// left out: they split numbers that are printed whole.
func (s *shadow) write(data string) {
	for i := 0; i < len(data); {
		c := data[i]
		if c < utf8.RuneSelf {
			if c <= ' ' || c == 0x7F {
				s.space = s.open
				i++
				continue
			}
			j := i + 1
			for j < len(data) && data[j] > ' ' && data[j] < 0x7F {
				j++
			}
			s.put(data[i:j])
			i = j
			continue
		}
		r, size := utf8.DecodeRuneInString(data[i:])
		switch {
		case r == 0xAD || r >= 0x200B && r <= 0x200F || r == 0x2060 || r == 0xFEFF || r >= 0x202A && r <= 0x202E:
		case unicode.IsSpace(r):
			s.space = s.open
		case r == 0x2010 || r == 0x2011:
			s.put("-") // a hyphen that no line breaks at
		default:
			s.put(data[i : i+size])
		}
		i += size
	}
}

// lines writes a text whose paragraphs may stand apart by blank lines only, as pages
// that keep white space print them: a blank line behind the end of a sentence ends the
// paragraph, one around the items of a list does, and every one where most stand so.
// Elsewhere it is how the page was typed.
func (s *shadow) lines(data string) {
	at, next := blankLine(data)
	if at < 0 {
		s.write(data)
		return
	}
	all := setInParagraphs(data)
	for ; at >= 0; at, next = blankLine(data) {
		s.write(data[:at])
		if s.open && (all || s.partsAt(data[next:])) {
			s.flush()
		} else {
			s.space = s.open
		}
		data = data[next:]
	}
	s.write(data)
}

// partsAt tells whether a blank line in front of the rest of a text parts paragraphs.
func (s *shadow) partsAt(rest string) bool {
	const mark = 16 // bytes that hold the mark of an item
	text := s.arena[s.cur.off:]
	if text[len(text)-1] == ':' || endsSentence(string(tail(text, 64))) || isListItem(string(text[:min(len(text), mark)])) {
		return true
	}
	rest = strings.TrimLeft(rest, " \t\r\n")
	return isListItem(rest[:min(len(rest), mark)])
}

// setInParagraphs tells whether a text has several blank lines, most of them behind
// the end of a sentence.
func setInParagraphs(data string) bool {
	breaks, ended := 0, 0
	for at, next := blankLine(data); at >= 0; at, next = blankLine(data) {
		if before := strings.TrimSpace(data[:at]); before != "" {
			breaks++
			if endsSentence(before) {
				ended++
			}
		}
		data = data[next:]
	}
	return ended >= 2 && 2*ended > breaks
}

// blankLine finds the first line of a text that holds only white space: where the
// line before it ends, and where the text goes on; -1 for none.
func blankLine(data string) (int, int) {
	for from := 0; ; {
		i := strings.IndexByte(data[from:], '\n')
		if i < 0 {
			return -1, -1
		}
		at := from + i
		rest := strings.TrimLeft(data[at+1:], " \t\r")
		if strings.HasPrefix(rest, "\n") {
			return at, len(data) - len(rest) + 1
		}
		from = at + 1
	}
}

// put adds a piece of text without white space.
func (s *shadow) put(piece string) {
	if s.breaks > 0 {
		s.settleBreak(piece)
	}
	if !s.open {
		s.open = true
		at := int32(len(s.arena))
		s.cur = block{
			elem: s.elem, off: at, kind: s.kind, level: s.level, bits: s.bits,
			row: s.row, cell: s.cell, spanFirst: int32(len(s.spans)),
		}
	} else if s.space {
		s.arena = append(s.arena, ' ')
	}
	s.space = false
	if s.link {
		s.cur.link += int32(len(piece))
	}
	if s.bold {
		s.cur.bold += int32(len(piece))
	}
	s.arena = append(s.arena, piece...)
}

// lineBreak notes a br element; the text that follows decides what it means.
func (s *shadow) lineBreak() {
	if s.open {
		s.breaks++
		s.space = true
	}
}

// wrapped is the least length in bytes of a line that is broken for its length.
const wrapped = 56

// settleBreak decides, at the first text after a line break, whether the break
// ends the paragraph. Two breaks do. One does unless the sentence plainly runs
// on: no full stop before it, and a small letter or a digit after it.
func (s *shadow) settleBreak(next string) {
	n := s.breaks
	s.breaks = 0
	if !s.open {
		return
	}
	line := int32(len(s.arena)) - max(s.lineAt, s.cur.off)
	s.lineAt = int32(len(s.arena))
	// A change between bold and plain type is a title or label and its text.
	allBold := s.cur.bold > 0 && int(s.cur.bold)*10 >= (len(s.arena)-int(s.cur.off))*8
	if n == 1 && allBold == s.bold {
		ended := endsSentence(string(tail(s.arena[s.cur.off:], 48)))
		r, _ := utf8.DecodeRuneInString(next)
		if !ended && (unicode.IsLower(r) || unicode.IsDigit(r) && s.kind != kindCaption) && !isListMark(next) {
			if line >= wrapped {
				s.wraps++
			}
			return
		}
		// Lines broken by hand: "Kepala Dinas" / "Kependudukan". Where a blank line
		// parts the paragraphs besides, no end of a sentence does.
		if s.wraps > 1 && line >= wrapped && line < 2*wrapped && (!ended || s.doubles > 0 && s.wraps > 3) {
			return
		}
		s.cur.broken = !ended && line >= wrapped && line < 2*wrapped && !isListMark(next) && s.arena[len(s.arena)-1] != ':'
	}
	if n > 1 && s.wraps > 1 {
		s.doubles++
	}
	s.flush()
}

// isListMark tells a word that numbers the items of a list: "1.", "12)", "b.".
func isListMark(word string) bool {
	n := len(word) - 1
	if n < 1 || n > 2 || word[n] != '.' && word[n] != ')' {
		return false
	}
	return strings.Trim(word[:n], "0123456789") == "" || n == 1 && 'a' <= word[0] && word[0] <= 'z'
}

func tail(b []byte, n int) []byte {
	if len(b) > n {
		b = b[len(b)-n:]
		for len(b) > 0 && !utf8.RuneStart(b[0]) {
			b = b[1:]
		}
	}
	return b
}

// flush ends the open block.
func (s *shadow) flush() {
	s.breaks, s.space = 0, false
	if !s.open {
		return
	}
	if s.link {
		s.closeLink()
	}
	s.open = false
	s.cur.end = int32(len(s.arena))
	s.cur.spanEnd = int32(len(s.spans))
	s.blocks = append(s.blocks, s.cur)
}

func (s *shadow) text(b *block) string { return string(s.arena[b.off:b.end]) }

// endsSentence tells whether a text ends as a sentence does, closing quotes,
// brackets and the initials of the writer aside: "… sudah habis. (azm)".
func endsSentence(text string) bool {
	const furthest = 64 // no sentence has more behind its full stop
	text = text[max(0, len(text)-furthest):]
	if i := strings.LastIndexAny(text, ".!?…"); i > 0 && i < len(text)-2 {
		// "… di sekolah. *nvi", "… katanya./red"
		if rest := strings.TrimLeft(text[i+1:], " \u0080\u00a6\"”'’"); len(rest) >= 3 && len(rest) <= 12 &&
			strings.IndexByte("*/-[@", rest[0]) >= 0 && !strings.Contains(rest, " ") {
			return true
		}
	}
	for cut := 0; text != ""; {
		r, size := utf8.DecodeLastRuneInString(text)
		switch r {
		case '.', '!', '?', '…':
			return true
		case ')':
			open := strings.LastIndexByte(text, '(')
			if cut++; open >= 0 && cut <= 2 && len(text)-open <= 32 {
				if inside := text[open+1 : len(text)-1]; !strings.HasSuffix(inside, ".") {
					text = text[:open]
					continue
				}
			}
			text = text[:len(text)-size]
		case '"', '”', '’', '\'', ']', '»', ' ', '*', '#':
			text = text[:len(text)-size]
		default:
			return false
		}
	}
	return false
}
