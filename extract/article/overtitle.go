package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"rekap/extract"
)

// overTitle is how many blocks over the title its date stands at most.
const overTitle = 3

// dateOverTitle is the date in a line of its own right over the title, as weblogs
// print it, where the two share less than the whole page: a date over that is
// the day on which the page was made, but for one right over the title in a part that is
// called a date's. Only short labels may stand between them.
func (s *shadow) dateOverTitle(title headline) (candidate, bool) {
	own := letters(title.text)
	for i := title.block - 1; i >= max(0, title.block-overTitle); i-- {
		b := &s.blocks[i]
		if letters(s.text(b)) == own {
			// The title ends a path of sections, which may hold the day.
			title.elem = b.elem
			continue
		}
		if b.end-b.off > maxDateLine || s.elems[b.elem].excluded || s.wholePage(s.around(b.elem, title.elem)) && (i < title.block-1 || b.bits&isDate == 0) {
			break
		}
		text := s.text(b)
		if d, ok := s.w.dateLine(text); ok {
			if s.inPageHead(b.elem, title.elem, text[:d.start]) {
				break
			}
			return candidate{d, text[d.start:d.end], extract.DateByline}, true
		}
		if len(text) > shortLine || b.linked() || b.bits&isMenu != 0 {
			break
		}
	}
	return candidate{}, false
}

// inPageHead tells whether a date over the title stands in the head of the page, as the day
// of its making does: in an element that is one by its name and not around the title, or
// behind the site's name in one with its own: <app-header>Kabar Kita Jumat, 3 Mei 2024.
func (s *shadow) inPageHead(e, title int32, before string) bool {
	for around := s.around(e, title); e != around; e = s.elems[e].parent {
		n := s.elems[e].node
		if n.DataAtom == atom.Header || n.DataAtom == 0 && strings.Contains(n.Data, "-") && (strings.Contains(n.Data, "header") || strings.Contains(n.Data, "toolbar") || strings.Contains(n.Data, "navbar")) {
			return true
		}
	}
	name := letters(before)
	return name != "" && (name == letters(s.head.siteName) || strings.HasSuffix(letters(s.head.title), name))
}

// dateInTitle is the date that the page's own title has besides the headline:
// "Judul - 13 November 2024 | Kabar".
func (s *shadow) dateInTitle(title headline) (candidate, bool) {
	t := s.head.title
	d, ok := s.w.findDate(t)
	if !ok || strings.Contains(letters(title.text), letters(t[d.start:d.end])) {
		return candidate{}, false
	}
	return candidate{d, t[d.start:d.end], extract.DateByline}, true
}

// datelineDay is the day between the place and the dash that the text begins with:
// "Denpasar, 13 November 2024 – Sebanyak …".
func (w *words) datelineDay(paras []placed) (candidate, bool) {
	for i := range paras {
		p := &paras[i]
		if p.Role != extract.Body {
			continue
		}
		d, ok := w.findDate(p.Text[:min(len(p.Text), maxDateLine)])
		if !ok || d.start > maxBeside {
			return candidate{}, false
		}
		for _, word := range strings.Fields(p.Text[:d.start]) {
			if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) {
				return candidate{}, false
			}
		}
		after := strings.TrimLeft(p.Text[d.end:], ") ")
		if r, _ := utf8.DecodeRuneInString(after); !strings.ContainsRune("-–—|:", r) || after == "" {
			return candidate{}, false
		}
		return candidate{d, p.Text[d.start:d.end], extract.DateByline}, true
	}
	return candidate{}, false
}

// dateInPieces is the date beside the title whose day, month and year stand in boxes of
// their own, as on the leaf of a calendar.
func (s *shadow) dateInPieces(title headline) (candidate, bool) {
	const pieces, longest = 3, 12
	for i := max(0, title.block-headBlocks); i < min(title.block+headBlocks, int32(len(s.blocks))-1); i++ {
		if first := s.arena[s.blocks[i].off]; first < '0' || first > '9' || i == title.block {
			continue
		}
		text := ""
		for j := i; j < min(i+pieces, int32(len(s.blocks))); j++ {
			b := &s.blocks[j]
			if b.end-b.off > longest || s.elems[b.elem].excluded || j > i && s.elems[b.elem].parent != s.elems[s.blocks[i].elem].parent {
				break
			}
			text += " " + s.text(b)
			if d, ok := s.w.findDate(text); ok && j > i && d.start <= 1 && d.end == len(text) {
				return candidate{d, text[d.start:], extract.DateByline}, true
			}
		}
	}
	return candidate{}, false
}
