package article

import (
	"fmt"
	"strings"
	"time"

	"rekap/extract"
)

// The most lines of a plain-text page, and how many lines from its top the
// title is looked for.
const (
	maxLines  = 50_000
	titleSpan = 14
)

// readText fills the article from a page copied as plain text, one line a
// paragraph: first what the page has above its title (section, breadcrumb,
// weather, the day it was rendered), then the title, the furniture below it,
// the text, and what follows the text.
func (w *words) readText(a *extract.Article, text string) error {
	lines := textLines(text)
	if len(lines) > maxLines {
		return fmt.Errorf("%w: %d lines, the bound is %d", ErrTooLarge, len(lines), maxLines)
	}
	if len(lines) == 0 {
		return fmt.Errorf("%w: the text is blank", ErrEmpty)
	}
	if len(text) < wallProse {
		if err := w.wallIn(strings.ToLower(text), len(lines) == 1); err != nil {
			return err
		}
	}
	r := textReader{w: w, lines: lines, marks: make([]line, len(lines))}
	for i, l := range lines {
		r.marks[i] = w.lineOf(l)
	}
	r.title = r.findTitle()
	if r.title < 0 {
		return fmt.Errorf("%w: no line reads like a headline or a sentence", ErrEmpty)
	}
	a.Title = lines[r.title]
	if a.Page.Canonical == "" {
		a.Page.Canonical = identity(a.Page.URL, "", "")
	}
	setID(a)
	r.read()
	w.textDates(a, r.out)
	finish(a, r.out)
	return nil
}

// textLines parts a text into its lines that are not blank, white space folded.
func textLines(text string) []string {
	var s shadow
	var lines []string
	for l := range strings.Lines(text) {
		s.write(l)
		if s.open {
			lines = append(lines, string(s.arena))
		}
		s.open, s.space, s.arena = false, false, s.arena[:0]
	}
	return lines
}

type textReader struct {
	w         *words
	lines     []string
	marks     []line
	title     int
	lastProse int
	out       []placed
}

// findTitle returns the line of the headline: one of the first lines that
// comes twice or ends a breadcrumb, else the first that reads like a headline.
func (r *textReader) findTitle() int {
	span := min(len(r.lines), titleSpan)
	keys := make([]string, span)
	for i := range span {
		keys[i] = letters(r.lines[i][:min(len(r.lines[i]), 400)])
	}
	candidate := func(i int) bool {
		return r.marks[i].role == "" && len(keys[i]) >= 16 && len(r.lines[i]) < 300
	}
	for i := range span {
		if !candidate(i) || isProse(r.lines[i]) {
			continue
		}
		for j := range span {
			if j != i && (keys[j] == keys[i] || j < i && strings.HasSuffix(keys[j], keys[i]) && len(keys[j]) < len(keys[i])+60) {
				if r.w.isBreadcrumb(r.lines[i]) {
					continue
				}
				return r.first(keys, i)
			}
		}
	}
	for i := range span {
		if candidate(i) && isHeadline(r.lines[i]) && !r.w.isBreadcrumb(r.lines[i]) {
			return i
		}
		if isProse(r.lines[i]) && r.marks[i].role == "" {
			break
		}
	}
	for i := range span {
		if r.marks[i].role == "" && len(r.lines[i]) >= shortLine {
			return i
		}
	}
	for i := range span {
		if r.marks[i].role == "" {
			return i
		}
	}
	return -1
}

// first returns the first line with the same letters as line i.
func (r *textReader) first(keys []string, i int) int {
	for j := range i {
		if keys[j] == keys[i] {
			return j
		}
	}
	return i
}

// isBreadcrumb tells a path of sections, parted or glued: "Beranda / Berita",
// "BerandaBerita UtamaJudul".
func (w *words) isBreadcrumb(text string) bool {
	for _, home := range w.homes {
		if rest, ok := strings.CutPrefix(text, home); ok {
			rest = strings.TrimLeft(rest, " /»>›|-")
			return rest != "" && 'A' <= rest[0] && rest[0] <= 'Z'
		}
	}
	return strings.Count(text, " » ") > 0 || strings.Count(text, " > ") > 0 || strings.Count(text, " › ") > 0
}

// read gives every line but the title its role.
func (r *textReader) read() {
	r.lastProse = -1
	second := -1 // the title again, below a summary
	for i := range r.lines {
		if r.marks[i].role == "" && isProse(r.lines[i]) {
			r.lastProse = i
		}
		if i > r.title && i <= r.title+5 && second < 0 && letters(r.lines[i]) == letters(r.lines[r.title]) {
			second = i
		}
	}
	c := columnReader{title: headline{block: int32(r.title)}, titleLetters: letters(r.lines[r.title])}
	started := false // a paragraph of the body has been read
	for i, text := range r.lines {
		if i == r.title {
			continue
		}
		m := r.marks[i]
		z := zoneBody
		if i < r.title {
			z = zoneHead
		}
		if m.role == "" && isProse(text) {
			c.list = false
		}
		for _, p := range r.pieces(text) {
			if p.linked {
				c.add(p.text, extract.Linked, int32(i), z)
				continue
			}
			prose := isProse(p.text)
			role := r.role(i, p.text, m, z, prose, started, c.list, second)
			placed := c.add(p.text, role, int32(i), z)
			placed.prose = role == extract.Body && prose
			placed.date = m.date
			if !placed.date.ok() && (role == extract.Notice || role == extract.Tags) {
				placed.date, _ = r.w.findDate(p.text)
			}
			started = started || placed.prose || role == extract.Body && endsSentence(p.text)
		}
		if m.opensList {
			c.list = true
			c.listAbove()
		}
	}
	r.out = c.out
}

func (r *textReader) pieces(text string) []piece {
	if parts := r.w.split(text, nil, 0); parts != nil {
		return parts
	}
	return []piece{{text: text}}
}

func (r *textReader) role(i int, text string, m line, z zone, prose, started, list bool, second int) extract.Role {
	switch {
	case m.role == extract.Byline && prose && len(text) > 2*maxDateLine:
	case m.role != "":
		return m.role
	}
	same := letters(text)
	title := letters(r.lines[r.title])
	switch {
	case same == title:
		return extract.Heading
	case r.w.isBreadcrumb(text) && !prose, z == zoneHead && strings.HasSuffix(same, title):
		return extract.Tags
	case z == zoneHead && prose:
		return extract.Summary
	case z == zoneHead && isSectionName(text):
		return extract.Tags
	case z == zoneHead:
		return extract.Notice
	case list && !prose && isHeadline(text):
		return extract.Linked
	case second > 0 && i < second && prose:
		return extract.Summary
	case prose && !started && r.isSummary(i):
		return extract.Summary
	case isListItem(text):
		return extract.ListItem
	case r.w.hasPictureCredit(text) && len(text) < 400:
		return extract.Caption
	case isTicker(text):
		return extract.Linked
	case !started && isCapsCaption(text):
		return extract.Caption
	case i > r.lastProse && r.lastProse >= 0 && isTail(text) && !speech(text) && !r.inFigures(i, text):
		if isHeadline(text) && len(text) > 2*shortLine {
			return extract.Linked
		}
		return extract.Notice
	case isDateline(text):
		return extract.Body
	case !started && !prose && isSectionName(text):
		return extract.Tags
	case !started && !prose && !endsSentence(text) && (hasYear(text) || !strings.ContainsAny(text, "0123456789")):
		return extract.Notice
	case !prose && !endsSentence(text) && len(text) < 100 && !strings.ContainsAny(text, "0123456789"):
		return extract.Heading
	}
	return extract.Body
}

// isSummary tells the lead repeated above the body: the one paragraph between
// the title and the line that names the writers.
func (r *textReader) isSummary(i int) bool {
	for j := r.title + 1; j < i; j++ {
		if r.marks[j].role == "" && isProse(r.lines[j]) {
			return false
		}
	}
	return i+1 < len(r.lines) && r.marks[i+1].role == extract.Byline && i < r.lastProse
}

// textDates settles the publication date of a plain-text page: the day in its
// address, if it has one, else a date in the furniture below the title.
func (w *words) textDates(a *extract.Article, paras []placed) {
	address := addressDate(a.Page.URL)
	cands := []candidate{address}
	index := []int{-1}
	for _, i := range bylineDates(w, paras, nil, headline{}, statementDay(w, paras), time.Time{}) {
		p := &paras[i]
		cands = append(cands, candidate{p.date, p.Text[p.date.start:p.date.end], extract.DateByline})
		index = append(index, i)
	}
	var taken int
	a.Published, taken = choose(cands, a.Page.FetchedAt)
	if a.Published.Day.IsZero() {
		a.Published.Month = addressMonth(a.Page.FetchedAt, a.Page.URL)
	}
	for i := range paras {
		p := &paras[i]
		if !p.date.ok() || taken >= 0 && index[taken] == i || p.date.day.Equal(a.Published.Day) || len(a.Dates) >= maxDates {
			continue
		}
		a.Dates = append(a.Dates, extract.DateMention{
			Day: p.date.day, Printed: p.Text[p.date.start:p.date.end], Paragraph: i, AboveTitle: p.zone == zoneHead,
		})
	}
}
