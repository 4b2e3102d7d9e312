package transform

import (
	"slices"
	"strings"
	"unicode"

	"rekap/data"
	"rekap/transform/indicator"
)

// inQuarter tells whether the region that a figure's own words name is followed by the word of one
// side of it, which is no region: "warga Garut Selatan yang belum merekam 25.617 orang".
func (p *page) inQuarter(c *indicator.Claim, named []placed) bool {
	if len(named) != 1 || named[0].place.Level == data.Subdist || named[0].place.Code == data.NationCode || c.Aim == "target" {
		return false
	}
	from, at := p.reading.Sentences[c.Sentence].Start, p.numbers[c.Number].Start
	i := p.firstSpot(at) - 1
	if i < 0 || p.spots[i].Start < from {
		if i++; i >= len(p.spots) || p.spots[i].Start >= c.Post.End {
			return false
		}
	}
	return p.settled[i].place == named[0].place && p.quarterBehind(p.spots[i].End)
}

// quarterBehind tells whether a name goes on at an offset with the word of one side.
func (p *page) quarterBehind(at int) bool {
	rest, ok := strings.CutPrefix(p.text[at:], " ")
	if !ok || rest == "" || rest[0] < 'A' || rest[0] > 'Z' {
		return false
	}
	word := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))]
	return slices.Contains(p.r.places.Words().Quarters, strings.ToLower(word))
}
