package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// homeSpeaks tells whether the head of an office of the article's own kabupaten or kota is named
// behind a claim as the one who tells it: "Aktivasi IKD baru 8.412 orang, kata Kepala Disdukcapil
// Bantul".
func (p *page) homeSpeaks(c *indicator.Claim) bool {
	i := p.officeBehind(c)
	return i >= 0 && p.settled[i].place == p.context.Place && p.context.Place.Level == data.Regency
}

// saidAtHome gives what is told by the article's own office to its region, where the sentences
// before it tell of another, place i: "Kota Yogyakarta sudah lebih dulu menjalankan layanan itu.
// Aktivasi IKD baru 8.412 orang, kata Kepala Disdukcapil Bantul". It is doubtful behind a figure
// of the other region, and behind what the speaker himself says of it. Nil where it is not told so.
func (p *page) saidAtHome(c *indicator.Claim, i int) []placed {
	if !p.awayFromHome(i) || !p.homeSpeaks(c) {
		return nil
	}
	k := p.sentenceAt(p.spots[i].Start)
	if k >= 0 && (p.counted(k) || p.quoted[k] && p.spots[i].Role != region.Office) {
		return []placed{{place: p.context.Place, note: "region: told behind what is said of another"}}
	}
	return p.home()
}
