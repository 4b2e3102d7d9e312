package calendar

import "strings"

// datedSince lets a date in brackets, right behind a day from which something has gone on,
// begin it too: "habis sejak kemarin (29/9)" is no day on which somebody spoke.
func (s *scanner) datedSince() {
	for i := 1; i < len(s.out); i++ {
		p, m := &s.out[i-1], &s.out[i]
		if m.Bracketed && m.Link == Bare && p.Link == Since && p.Shape == Relative && p.Of == Days && strings.Trim(s.text[p.End:m.Start], " (") == "" {
			m.Link = Since
		}
	}
}
