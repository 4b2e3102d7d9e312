package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// headline is the title of the article and its place on the page.
type headline struct {
	text  string
	block int32 // -1 where it stands nowhere in the page's text
	elem  int32
}

// findTitle takes the heading that agrees best with what the page's head says
// its title is, else what the head says, without the outlet's name.
func (s *shadow) findTitle(body interval, hosts []string) headline {
	refs := s.titleRefs()
	start := s.firstProse(body)
	menu := s.menuAbove(start)
	best, bestScore := headline{block: -1}, 0
	named := headline{block: -1} // the last one by its class
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.kind != kindHeading && b.bits&isTitle == 0 || int32(i) >= body.last {
			continue
		}
		text := s.text(b)
		if len(text) < 8 || b.end-b.off > 400 || s.w.isSection(text) {
			continue
		}
		score := 0
		switch {
		case b.level == 1:
			score += 3
		case b.level == 2, b.level == 3:
			score++
		}
		switch {
		case int32(i) > start:
			score -= 4
		case start-int32(i) <= 2*headBlocks:
			score++
		}
		if b.bits&isTitle != 0 {
			score += 2
			if int32(i) < start && !b.linked() && isHeadline(text) && !s.elems[b.elem].excluded {
				named = headline{text, int32(i), b.elem}
			}
		}
		agrees := agreement(text, refs)
		score += agrees
		if agrees == 0 && int32(i) < menu && len(refs) > 0 {
			score -= 4 // over the page's menu stands the page's name
		}
		if s.elems[b.elem].excluded {
			score -= 4
		}
		if b.linked() {
			score--
		}
		if score > bestScore {
			best, bestScore = headline{text, int32(i), b.elem}, score
		}
	}
	if bestScore >= 4 {
		if h := s.titleBelow(best, refs, start); h.block >= 0 {
			return h
		}
		if named.block > best.block && agreement(best.text, refs) == 0 && s.blocks[best.block].bits&isTitle == 0 && !s.datedBelow(best.block) {
			return named // below the name of the site
		}
		if h := s.belowSiteName(best, refs, start); h.block >= 0 {
			return h
		}
		return best
	}
	for _, ref := range refs {
		if h := s.printedTitle(ref, start); h.block >= 0 {
			if below := s.belowSiteName(h, refs, start); below.block >= 0 {
				return below
			}
			return h
		}
	}
	if bestScore >= 2 && isHeadline(best.text) {
		return best
	}
	if len(refs) == 0 {
		if h := s.lineAbove(start); best.block < 0 && h.block >= 0 {
			return h
		}
		return best
	}
	stated := s.w.withoutOutlet(refs[0], s.head.siteName, hosts)
	if h := s.lineAbove(start); h.block >= 0 && s.head.ogTitle == "" && s.head.ld.headline == "" && s.standsOut(h.block) {
		return h // the page's own title is no more than the outlet's name
	}
	if !isHeadline(stated) {
		if h := s.lineAbove(start); h.block >= 0 {
			return h
		}
	}
	return headline{text: stated, block: -1}
}

// printedTitle finds the block above the text that is a stated title, whole or
// without what stands before or behind its marks; of several the longest.
func (s *shadow) printedTitle(ref string, start int32) headline {
	wants := titleParts(ref)
	found, longest := headline{block: -1}, 0
	for i := int32(0); i <= start && int(i) < len(s.blocks); i++ {
		b := &s.blocks[i]
		n := int(b.end - b.off)
		if n < leastTitle || n > 400 {
			continue
		}
		text := ""
		for _, want := range wants {
			if len(want) <= longest || n < len(want) || n > 2*len(want) {
				continue
			}
			if text == "" {
				text = letters(s.text(b))
			}
			if text == want {
				found, longest = headline{s.text(b), i, b.elem}, len(want)
			}
		}
	}
	return found
}

// titleBelow finds a stated title, whole, between the text and a heading above it that is
// no part of it, as the name of an office is; its block is -1 for none.
func (s *shadow) titleBelow(heading headline, refs []string, start int32) headline {
	if agreement(heading.text, refs) == 0 {
		for _, ref := range refs {
			if h := s.printedTitle(ref, start); h.block > heading.block && isHeadline(h.text) {
				return h
			}
		}
	}
	return headline{block: -1}
}

// menuAbove returns the last block of a menu above the text, or -1.
func (s *shadow) menuAbove(start int32) int32 {
	for i := min(start, int32(len(s.blocks))) - 1; i >= 0; i-- {
		if s.blocks[i].bits&isMenu != 0 {
			return i
		}
	}
	return -1
}

// leastTitle is the least length of a title, in letters.
const leastTitle = 12

// titleParts gives the letters of a stated title, and of what is left of it in front
// of and behind each of its marks: "Situs Resmi :: 900 Keping Tiba - Kabar Kita".
func titleParts(ref string) []string {
	parts := []string{letters(ref)}
	rest := ref
	for range 4 {
		at := -1
		for _, m := range titleMarks {
			at = max(at, strings.LastIndex(rest, m))
		}
		if at <= 0 {
			break
		}
		parts = append(parts, letters(rest[:at]), letters(ref[at:]))
		rest = rest[:at]
	}
	return slices.DeleteFunc(parts, func(p string) bool { return len(p) < leastTitle })
}

// firstProse returns the first block of running text in the body.
func (s *shadow) firstProse(body interval) int32 {
	for i := body.first; i < body.last && int(i) < len(s.blocks); i++ {
		if b := &s.blocks[i]; b.end-b.off >= proseBytes && b.kind != kindHeading && b.bits&isTitle == 0 && !b.linked() && !s.elems[b.elem].listed &&
			endsSentence(string(tail(s.arena[b.off:b.end], 64))) {
			return i
		}
	}
	return body.last
}

// titleRefs are the titles that the page's head states, the best first.
func (s *shadow) titleRefs() []string {
	var refs []string
	for _, r := range []string{s.head.ogTitle, s.head.ld.headline, s.head.title} {
		if r = squeeze(r); r != "" {
			refs = append(refs, r)
		}
	}
	return refs
}

// agreement says how far a heading is one of the stated titles, 0 to 6: it may
// be cut off, and the stated title may carry the outlet's name at either end.
func agreement(text string, refs []string) int {
	t := letters(text)
	if len(t) < 8 {
		return 0
	}
	best := 0
	for _, ref := range refs {
		r := letters(ref)
		if strings.HasPrefix(r, t) || strings.HasSuffix(r, t) || len(r) > 20 && strings.HasPrefix(t, r) {
			best = max(best, 6*min(len(t), len(r))/max(len(t), len(r)))
		}
	}
	return best
}

// letters keeps the letters and digits of a text, in lower case.
func letters(s string) string {
	if onlyLetters(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// onlyLetters tells a text that letters has left of another one, most of the time.
func onlyLetters(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// titleMarks part a title from what is added to it.
var titleMarks = []string{" - ", " | ", " – ", " — ", " :: ", " » ", " « ", " · "}

// withoutOutlet cuts the outlet's name and page counters off the end of a
// title. A tail is cut only where it is the outlet by its stated name or host,
// or a page counter.
func (w *words) withoutOutlet(title, site string, hosts []string) string {
	for range 3 {
		at, mark := -1, ""
		for _, m := range titleMarks {
			if i := strings.LastIndex(title, m); i > at {
				at, mark = i, m
			}
		}
		if at <= 0 {
			return title
		}
		if !w.isOutlet(title[at+len(mark):], site, hosts) {
			return title
		}
		title = strings.TrimSpace(title[:at])
	}
	return title
}

func (w *words) isOutlet(tail, site string, hosts []string) bool {
	t := letters(tail)
	if t == "" {
		return true
	}
	if slices.ContainsFunc(w.pageCounters, func(page string) bool { return strings.HasPrefix(t, page) }) {
		return utf8.RuneCountInString(t) <= 12
	}
	if s := letters(site); s != "" && (strings.Contains(s, t) || strings.Contains(t, s)) {
		return true
	}
	for _, h := range hosts {
		whole := letters(h)
		if len(t) >= 4 && strings.Contains(whole, t) {
			return true
		}
		for label := range strings.SplitSeq(h, ".") {
			if l := letters(label); len(l) >= 5 && strings.Contains(t, l) {
				return true
			}
		}
	}
	return false
}
