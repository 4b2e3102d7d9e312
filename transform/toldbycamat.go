package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// toldByCamat is the kecamatan whose head is named as the teller right behind the quotation that
// a claim stands in, where its own words name no region: "“Baru 43.000 warga yang merekam,”
// ungkap Camat Baki", nil for none.
func (p *page) toldByCamat(c *indicator.Claim) []placed {
	s, at := p.reading.Sentences[c.Sentence], p.numbers[c.Number].End
	closing := strings.LastIndexAny(p.text[at:s.End], "\"”")
	if closing < 0 || !p.quoted[c.Sentence] && !strings.ContainsAny(p.text[s.Start:at], "\"“") {
		return nil
	}
	from := at + closing
	i := p.firstSpot(from)
	if i >= len(p.spots) || p.spots[i].Start >= s.End || !p.settled[i].ok || p.settled[i].place.Level != data.Subdist {
		return nil
	}
	teller := strings.Fields(strings.TrimLeft(p.lower[from:p.spots[i].End], quoteMarks+", "))
	// the word of saying, then the office: not "kata mantan Camat Baki"
	if len(teller) < 2 || !slices.Contains(p.r.places.Words().DistrictHeads, teller[1]) || !p.saidIn(indicator.Span{Start: from, End: s.End}) {
		return nil
	}
	return []placed{{place: p.settled[i].place}}
}
