package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// provinceTeller is the office of the province above the article's region where it spoke
// last, telling a figure of its province, before what somebody says without a place: "kata
// Kepala Dinas Dukcapil Provinsi X, aktivasi IKD di X 70.412 orang. “Kita 4,57 persen,”
// katanya". -1 for none.
func (p *page) provinceTeller(c *indicator.Claim) int {
	home := p.context.Place
	if home.Level != data.Regency || p.blocks[c.Block].Title {
		return -1
	}
	for i := p.firstSpot(p.reading.Sentences[c.Sentence].Start) - 1; i >= 0 && p.spots[i].Start >= p.blocks[max(1, c.Block-provinceReach)].Start; i-- {
		s := &p.settled[i]
		switch p.spots[i].Role {
		case region.Plain, region.Kinded, region.District, region.Nationwide, region.Office:
		default:
			continue
		}
		switch {
		case p.blocks[p.blockAt(p.spots[i].Start)].Skip:
		case !s.ok || s.place.Level != data.Province || !above(s.place.Code, home.Code):
			return -1
		case p.spots[i].Role == region.Office:
			if k := p.sentenceAt(p.spots[i].Start); k < 0 || k == c.Sentence || !p.speaks(i) || !p.tellsOf(s.place, k) || !p.inSpeech(c) {
				return -1
			}
			return i
		}
	}
	return -1
}

// tellsOf tells whether a sentence counts something in a region that it names, and in no other.
func (p *page) tellsOf(place region.Place, k int) bool {
	s, named := p.reading.Sentences[k], false
	for i := p.firstSpot(s.Start); i < len(p.spots) && p.spots[i].Start < s.End; i++ {
		switch p.spots[i].Role {
		case region.Plain, region.Kinded, region.District, region.Nationwide:
			if !p.settled[i].ok || p.settled[i].place != place {
				return false
			}
			named = true
		}
	}
	return named && len(p.claimsOf(k)) > 0
}

// provinceReach is over how many paragraphs the office of a province goes on speaking.
const provinceReach = 4
