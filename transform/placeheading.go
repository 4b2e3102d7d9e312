package transform

import (
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/region"
)

// underPlace is how many paragraphs of its figures follow the name of a place that
// stands alone.
const underPlace = 6

// headingPlace is the place whose name alone makes the paragraph above a line of
// figures, where several such paragraphs stand on the page, -1 for none: "Kecamatan
// Wara", "Wajib KTP: 22.400 jiwa". A sentence between ends it.
func (p *page) headingPlace(c *indicator.Claim) int {
	for b := c.Block - 1; b >= 0 && b >= c.Block-underPlace && !p.blocks[b].Title; b-- {
		if i := p.onlyPlace(b); i >= 0 {
			return p.oneOfHeadings(i)
		}
		if strings.HasSuffix(strings.TrimRight(p.text[p.blocks[b].Start:p.blocks[b].End], " \n"), ".") {
			return -1
		}
	}
	return -1
}

// onlyPlace is the place that is all that paragraph b holds, -1 for none.
func (p *page) onlyPlace(b int) int {
	k := p.blocks[b]
	i := p.firstSpot(k.Start)
	if i == len(p.spots) || p.spots[i].End > k.End || !p.settled[i].ok {
		return -1
	}
	m := &p.spots[i]
	if m.Role != region.District && m.Role != region.Kinded || m.Bare {
		return -1
	}
	if strings.Trim(p.text[k.Start:m.Start], " 0123456789.)-•") != "" || strings.Trim(p.text[m.End:k.End], " :\n") != "" {
		return -1
	}
	return i
}

// oneOfHeadings gives place i where another one also stands alone, else -1.
func (p *page) oneOfHeadings(i int) int {
	for b := range p.blocks {
		if o := p.onlyPlace(b); o >= 0 && p.settled[o].place != p.settled[i].place {
			return i
		}
	}
	return -1
}
