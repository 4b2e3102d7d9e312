package transform

import (
	"slices"

	"rekap/transform/indicator"
	"rekap/transform/region"
)

// pastAside tells whether sentence k only sets another place beside what the text tells of the
// article's region, and a claim opens another subject: "Perekaman di Landak 97,2 persen. Di
// Kecamatan Ngabang bahkan 99 persen. KIA sudah 48,8 persen", "… Kota Pontianak 99 persen. KIA …".
func (p *page) pastAside(c *indicator.Claim, k int, there region.Place) bool {
	home := p.context.Place
	if there == home || k+1 < c.Sentence && p.counted(k+1) {
		return false
	}
	if p.says(p.reading.Sentences[c.Sentence].Start, p.numbers[c.Number].Start, p.r.places.Words().Its) {
		return false
	}
	about := p.familyOf(k)
	if about == "" || about == c.Family || about == "population" {
		return false
	}
	for k--; k >= 0 && p.reading.Sentences[k].Start >= p.passage(c); k-- {
		told := p.claimsOf(k)
		if slices.ContainsFunc(told, func(o indicator.Claim) bool { return o.Family == about && p.of(&o, home) }) {
			return true
		}
		if p.familyOf(k) != about {
			return false
		}
	}
	return false
}

// familyOf is the one thing that all figures of a sentence count, empty for none or several.
func (p *page) familyOf(sentence int) string {
	family := ""
	for _, o := range p.claimsOf(sentence) {
		if o.Family == "" || family != "" && o.Family != family {
			return ""
		}
		family = o.Family
	}
	return family
}

// of tells whether a claim is of one region.
func (p *page) of(c *indicator.Claim, there region.Place) bool {
	at := p.placesOf(c)
	return len(at) == 1 && at[0].place == there
}

// ownSince tells whether the speakers come back to their own region in a sentence without a
// figure between sentence k, which tells of another, and a claim: "Kepri 98,6 persen. Jadi kita
// di atas rata-rata. Yang belum merekam tinggal 504 orang".
func (p *page) ownSince(c *indicator.Claim, k, i int) bool {
	if !p.awayFromHome(i) {
		return false
	}
	for k++; k < c.Sentence; k++ {
		s := p.reading.Sentences[k]
		if !p.counted(k) && p.says(s.Start, s.End, p.r.places.Words().Speakers) && !p.firstSpotIn(s.Start, s.End) {
			return true
		}
	}
	return false
}

// cameHome tells whether a sentence before a claim names no place and yet gives a target of the
// article's region: the text has left what it told of before.
func (p *page) cameHome(c *indicator.Claim, k int) bool {
	return slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool {
		return o.Aim == "target" && o.Family == c.Family && p.of(&o, p.context.Place)
	})
}
