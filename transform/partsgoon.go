package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// partsGoOn is the date of the list of places that a sentence without a date goes on with:
// "Pada 2022 KIA di Kecamatan Sukun 6.057 orang, Blimbing 4.480 orang. Lebih lanjut, Klojen
// dengan 6.825 orang, Lowokwaru dengan 4.040 orang".
func (p *page) partsGoOn(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if k := c.Sentence - 1; k < 0 || p.reading.Sentences[k].Start < p.blocks[0].End || !p.listsPlaces(c.Sentence) || !p.listsPlaces(k) {
		return 0, false
	}
	s := p.reading.Sentences[c.Sentence]
	if p.datedWithin(s.Start, s.End) {
		return 0, false
	}
	claims := p.claimsOf(c.Sentence - 1)
	before := &claims[len(claims)-1]
	if before.Indicator != c.Indicator || before.Aim != c.Aim {
		return 0, false
	}
	return p.ownDate(before, ind)
}

// listsPlaces tells whether a sentence counts the same thing of more than one kecamatan,
// kabupaten or kota.
func (p *page) listsPlaces(k int) bool {
	claims := p.claimsOf(k)
	for i := 1; i < len(claims); i++ {
		if claims[i].Indicator == "" || claims[i].Indicator != claims[0].Indicator {
			return false
		}
	}
	s, places := p.reading.Sentences[k], 0
	for i := p.firstSpot(s.Start); i < len(p.spots) && p.spots[i].Start < s.End; i++ {
		switch m := &p.spots[i]; m.Role {
		case region.District:
			places++
		case region.Plain, region.Kinded:
			if m.Level == data.Regency {
				places++
			}
		}
	}
	return len(claims) > 1 && places > 1
}
