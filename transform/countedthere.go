package transform

import (
	"slices"
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/region"
)

// countedThere tells whether the region of the ministry's seat is the one that a figure counts
// in: it is named in full, not by the town alone, with nothing but words up to the figure, none of
// which says that somebody spoke. "Di DKI Jakarta masih tersedia 9.000 keping".
func (p *page) countedThere(m *region.Mention, c *indicator.Claim) bool {
	name := strings.Fields(p.lower[m.Start:m.End])
	if len(name) < 2 || !slices.Contains(p.r.places.Words().Government, name[len(name)-1]) || m.End > p.numbers[c.Number].Start || p.dateline(m) || !p.beside(m, c) {
		return false
	}
	s := p.reading.Sentences[c.Sentence]
	if m.Start < s.Start {
		return false
	}
	told := indicator.Span{Start: s.Start, End: p.numbers[c.Number].Start}
	return !p.saidIn(told) && !strings.Contains(p.text[m.End:told.End], ",")
}
