package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// headlinePlace is the kabupaten or kota that the headline names with a figure which a
// claim without a place of its own repeats, where the article is about another one as
// well: "Kota A Kehabisan Blangko, Kabupaten B Tinggal 1.500 Keping", and below it
// "tersedia 1500 keping". nil for none.
func (p *page) headlinePlace(c *indicator.Claim) []placed {
	if p.blocks[c.Block].Title || p.context.Place.Level != data.Regency {
		return nil
	}
	n := &p.numbers[c.Number]
	for j := range p.reading.Claims {
		o := &p.reading.Claims[j]
		if !p.blocks[o.Block].Title {
			break // the headline comes first
		}
		if m := &p.numbers[o.Number]; m.Value != n.Value || m.Unit.Class != n.Unit.Class || o.Percent != c.Percent {
			continue
		}
		if out := p.named(o); len(out) == 1 && out[0].note == "" && out[0].place.Level == data.Regency && out[0].place.District == "" {
			return out
		}
	}
	return nil
}
