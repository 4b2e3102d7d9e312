package article

import (
	"rekap/extract"
)

// Join makes one article of the pages of a paginated article, given in order.
// The first page gives title, publication date (a later page only where the
// first has none) and identity; paragraphs follow in order, and one that an
// earlier page already has, letter for letter, is left out: outlets repeat the
// lead, bylines and related headlines on every page. The ID is the first
// page's. No pages make nil; nil pages are passed over; the pages themselves
// are not changed.
func Join(pages []*extract.Article) *extract.Article {
	var out *extract.Article
	seen := make(map[string]bool)
	for _, p := range pages {
		if p == nil {
			continue
		}
		if out == nil {
			first := *p
			first.Paragraphs, first.Dates = nil, nil
			out = &first
		}
		if out.Title == "" {
			out.Title = p.Title
		}
		if out.Published.Day.IsZero() {
			out.Published = p.Published
		}
		index := make([]int, len(p.Paragraphs)) // of this page's paragraphs in out
		var here []string
		for i, para := range p.Paragraphs {
			index[i] = -1
			key := letters(para.Text)
			if seen[key] {
				continue
			}
			here = append(here, key)
			index[i] = len(out.Paragraphs)
			out.Paragraphs = append(out.Paragraphs, para)
		}
		// Only now: a page may itself print a line twice.
		for _, key := range here {
			seen[key] = true
		}
		for _, d := range p.Dates {
			if d.Paragraph >= 0 && d.Paragraph < len(index) {
				if d.Paragraph = index[d.Paragraph]; d.Paragraph < 0 {
					continue
				}
			} else if hasMention(out.Dates, d) {
				continue
			}
			out.Dates = append(out.Dates, d)
		}
	}
	if out != nil {
		setStarts(out)
	}
	return out
}

func hasMention(dates []extract.DateMention, d extract.DateMention) bool {
	for _, x := range dates {
		if x.Day.Equal(d.Day) && x.Printed == d.Printed {
			return true
		}
	}
	return false
}
