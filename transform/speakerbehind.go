package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// attribution is within how many bytes behind the word of saying the office stands whose head
// spoke.
const attribution = 90

// speakerBehind is the office of a kabupaten or kota other than the article's region, or
// any of a region of which he speaks as his own, whose head is named behind what he says
// without a place: "“Yang belum rekam masih 1.200 orang,” kata Kepala Disdukcapil
// Kabupaten Sigi" in an article about the province. -1 for none.
func (p *page) speakerBehind(c *indicator.Claim) int {
	i := p.officeBehind(c)
	if i < 0 {
		return -1
	}
	if s := &p.settled[i]; s.place.Level == data.Regency && s.place != p.context.Place || p.speakersOwn(c) && s.place.Level != data.Nation {
		return i
	}
	return -1
}

// officeBehind is the office whose head is named behind what he says without a place, -1 for
// none.
func (p *page) officeBehind(c *indicator.Claim) int {
	if p.blocks[c.Block].Title {
		return -1
	}
	from, to := p.numbers[c.Number].End, p.speech(c).End
	for i := p.firstSpot(from); i < len(p.spots) && p.spots[i].Start < to; i++ {
		switch p.spots[i].Role {
		case region.Office:
			if p.settled[i].ok && p.attributed(from, p.spots[i].Start) {
				return i
			}
			return -1
		case region.Plain, region.Kinded, region.District:
			if p.settled[i].ok {
				return -1
			}
		}
	}
	return -1
}

// attributed tells whether what is said ends between two offsets and a word of saying leads
// from there to the second: "”, kata ".
func (p *page) attributed(from, to int) bool {
	text := p.lower[from:to]
	for k := strings.IndexAny(text, ",\"”"); k >= 0; {
		rest := strings.TrimLeft(text[k:], " ,\"”")
		first, _, _ := strings.Cut(rest, " ")
		if p.r.said[first] {
			return len(rest) <= attribution && !p.says(to-len(rest), to, p.r.places.Words().Facing) && !strings.ContainsAny(rest, ".;:“\"0123456789")
		}
		next := strings.IndexAny(rest, ",\"”")
		if next < 0 {
			return false
		}
		k = len(text) - len(rest) + next
	}
	return false
}
