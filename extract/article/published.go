package article

import (
	"net/url"
	"strings"
	"time"

	"rekap/extract"
)

// candidate is a date that may be the day of publication.
type candidate struct {
	date    printedDate
	printed string
	basis   extract.DateBasis
}

// ahead is how far the day of publication may lie after the day, in UTC, on
// which the page was fetched: Indonesia's mornings are still the day before
// there. A published file holds no page dated later.
const ahead = 24 * time.Hour

// slack is how far two dates of one page may lie apart and still be one.
const slack = 48 * time.Hour

// choose takes the first candidate that can be the day of publication. A day
// later than the fetch cannot. Nor can a day that is merely the day of the
// fetch where the address, or the article's own furniture, has an earlier one:
// such pages stamp themselves anew whenever they are rendered.
func choose(cands []candidate, fetched time.Time) (extract.Published, int) {
	for i, c := range cands {
		if !c.date.ok() {
			continue
		}
		if !fetched.IsZero() {
			if c.date.day.After(fetched.UTC().Truncate(24 * time.Hour).Add(ahead)) {
				continue
			}
			fresh := c.date.day.After(fetched.Add(-slack))
			if fresh && earlier(cands[i+1:], c.date.day.Add(-slack)) {
				continue
			}
		}
		return extract.Published{Day: c.date.day, At: c.date.at, Basis: c.basis, Printed: c.printed}, i
	}
	return extract.Published{}, -1
}

// earlier tells whether one of the lesser candidates is of a day before the
// given one, days of change aside.
func earlier(cands []candidate, day time.Time) bool {
	for _, c := range cands {
		if c.date.ok() && c.basis != extract.DateModified && c.date.day.Before(day) {
			return true
		}
	}
	return false
}

func (w *words) candidate(value string, basis extract.DateBasis) candidate {
	d, _ := w.findDate(value)
	return candidate{d, squeeze(value), basis}
}

// addressDate reads the day off the first address that has one.
func addressDate(addresses ...string) candidate {
	for _, a := range addresses {
		u, err := url.Parse(strings.TrimSpace(a))
		if err != nil || u.Host == "" {
			continue
		}
		if day, printed := urlDate(u.Path); !day.IsZero() {
			return candidate{printedDate{day: day}, printed, extract.DateURL}
		}
	}
	return candidate{}
}

// addressMonth reads the month off the first address that has one, no later than that of
// the fetch.
func addressMonth(fetched time.Time, addresses ...string) time.Time {
	for _, a := range addresses {
		u, err := url.Parse(strings.TrimSpace(a))
		if err != nil || u.Host == "" {
			continue
		}
		if month := urlMonth(u.Path); !month.IsZero() && (fetched.IsZero() || !month.AddDate(0, 0, 1-month.Day()).After(fetched.Add(ahead))) {
			return month
		}
	}
	return time.Time{}
}

// dates settles the publication date of an HTML page and gathers the other
// full dates of its furniture.
func (s *shadow) dates(a *extract.Article, title headline, paras []placed, selected []candidate, fetched time.Time) {
	w := s.w
	address := addressDate(a.Page.URL, s.head.canonical, s.head.ogURL)
	cands := []candidate{
		w.candidate(s.head.ld.published, extract.DateJSONLD),
		w.candidate(s.head.published, extract.DateMeta),
	}
	cands = append(cands, selected...)
	cands = s.stamped(cands, title, paras)
	cands = append(cands, address)
	statement := statementDay(w, paras)
	if c, ok := s.dateInTitle(title); ok && !stale(c.date.day, statement) {
		cands = append(cands, c)
	}
	for _, i := range bylineDates(w, paras, s, title, statement, fetched) {
		p := &paras[i]
		cands = append(cands, candidate{p.date, p.Text[p.date.start:p.date.end], extract.DateByline})
	}
	if c, ok := s.dateOverTitle(title); ok && !stale(c.date.day, statement) {
		cands = append(cands, c)
	}
	if c, ok := s.dateInPieces(title); ok {
		cands = append(cands, c)
	}
	if c, ok := w.datelineDay(paras); ok {
		cands = append(cands, c)
	}
	if c, ok := s.behindText(title, paras); ok {
		cands = append(cands, c)
	}
	cands = append(cands, s.revised(title, paras)...)
	var taken int
	a.Published, taken = choose(cands, fetched)
	a.Published.Day = localDay(a.Published, cands)
	if a.Published.Day.IsZero() {
		a.Published.Month = addressMonth(fetched, a.Page.URL, s.head.canonical, s.head.ogURL)
	}

	// All other dates are mentions.
	seen := map[time.Time]bool{a.Published.Day: true}
	mention := func(d printedDate, printed string, paragraph int, above bool) {
		if d.ok() && !seen[d.day] && len(a.Dates) < maxDates {
			seen[d.day] = true
			a.Dates = append(a.Dates, extract.DateMention{Day: d.day, Printed: printed, Paragraph: paragraph, AboveTitle: above})
		}
	}
	for i := range paras {
		if p := &paras[i]; p.date.ok() {
			mention(p.date, p.Text[p.date.start:p.date.end], i, p.zone == zoneHead)
		}
	}
	if title.block >= 0 {
		for i := int32(0); i < title.block && i < int32(len(s.blocks)); i++ {
			if b := &s.blocks[i]; b.end-b.off <= maxDateLine {
				if text := s.text(b); hasYear(text) {
					if d, ok := w.dateLine(text); ok {
						mention(d, text[d.start:d.end], -1, true)
					}
				}
			}
		}
	}
	for i, c := range cands {
		if i != taken {
			mention(c.date, c.printed, -1, false)
		}
	}
}

// maxDates bounds the dates of the furniture that are kept.
const maxDates = 64

// nearTitle tells whether a time element belongs to the article: it stands
// below the title and before the second paragraph, or above the title in the
// same small part of the page.
func (s *shadow) nearTitle(st *stamp, title headline, paras []placed) bool {
	if title.block < 0 {
		return len(paras) > 0 && st.block <= paras[0].block+2
	}
	if st.block > title.block {
		n := 0
		for i := range paras {
			if paras[i].prose {
				if n++; n == 2 {
					return st.block <= paras[i].block
				}
			}
		}
		return true
	}
	return s.sameHead(st.elem, st.block, title)
}

// headBlocks is how many blocks above the title still belong to its head.
const headBlocks = 6

// sameHead tells whether a block above the title stands in the head of the
// article and not of the page: close above, and inside an element with the
// title that is small or the article itself.
func (s *shadow) sameHead(e, block int32, title headline) bool {
	if title.block-block > headBlocks {
		return false
	}
	a := s.around(e, title.elem)
	if s.wholePage(a) {
		return false
	}
	x := &s.elems[a]
	if x.bits&isArticle != 0 {
		return true
	}
	return x.prose == 0 && x.last-x.first <= 2*headBlocks
}

// afterText is how many lines behind the text a byline of the article stands at most.
const afterText = 4

// bylineDates returns the paragraphs, by index, whose date can be the day of
// publication: date lines and bylines from the title to the second paragraph,
// in the article's head above it, and after the body where a word says so.
func bylineDates(w *words, paras []placed, s *shadow, title headline, statement, fetched time.Time) []int {
	var lead, late []int
	prose, last := 0, -1
	for i := range paras {
		p := &paras[i]
		if p.prose {
			prose++
		}
		if p.Role == extract.Body || p.Role == extract.ListItem {
			last = i
		}
		if !p.date.ok() || p.Role == extract.Linked && !w.isBreadcrumb(p.Text) {
			continue
		}
		if stale(p.date.day, statement) && (s == nil || prose > 0 || rendered(p, fetched)) {
			continue
		}
		before := fold(p.Text[:p.date.start])
		if (w.revised.prefix(before) > 0 || w.endsIn(w.revised, before)) && !w.saysPublished(before) {
			continue
		}
		switch {
		case p.zone == zoneHead:
			if s != nil && s.sameHead(s.blocks[p.block].elem, p.block, title) {
				late = append(late, i)
			}
		case prose < 2 && p.zone != zoneTail:
			if crumb := w.aboveBreadcrumb(paras[i+1:]); crumb >= 0 && !s.belowTitle(p, &paras[i+1+crumb], title) {
				continue // the date stands in the page's head
			}
			if p.Role == extract.DateLine || p.Role == extract.Byline || w.isBreadcrumb(p.Text) {
				lead = append(lead, i)
			}
		default:
			if s != nil && int(p.block) < len(s.blocks) && s.blocks[p.block].bits&(isSide|isRelated|isComment) != 0 {
				continue // of a post that is set into the text
			}
			if i <= last+afterText && !p.prose && strings.Count(p.Text, "|") > 1 && w.byline.prefix(before) > 0 || w.dateWords.prefix(before) > 0 || w.appeared.prefix(before) > 0 && !p.prose && len(before) <= maxBeside {
				late = append(late, i)
			}
		}
	}
	return append(lead, late...)
}

// aboveBreadcrumb gives, of what follows a date, the path of sections that comes next,
// before the text and any other date: the date above it belongs to the page's head. It
// is -1 for none.
func (w *words) aboveBreadcrumb(rest []placed) int {
	for i := range rest {
		if rest[i].prose || rest[i].date.ok() {
			return -1
		}
		if rest[i].Role == extract.Tags && w.isBreadcrumb(rest[i].Text) {
			return i
		}
	}
	return -1
}

// belowTitle tells whether a date stands right below the title, set otherwise or elsewhere
// than the path of sections that comes next: so the article's own is.
func (s *shadow) belowTitle(date, crumb *placed, title headline) bool {
	if s == nil || title.block < 0 || date.block <= title.block || date.block > title.block+overTitle {
		return false
	}
	a, b := s.elems[s.blocks[date.block].elem].node, s.elems[s.blocks[crumb.block].elem].node
	return a.Parent != b.Parent || !alike(a, b)
}
