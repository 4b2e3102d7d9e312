package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// ownRegency is the article's own kabupaten or kota, where the words of a figure point back to
// it by its kind, and its sentence names a place within or around it for something else: "Kepala
// Disdukcapil Provinsi A menyebut masih ada 16.568 warga di kota itu yang belum merekam",
// "Sejak diluncurkan di Kecamatan B, 2.000 anak di kabupaten itu …". In front of the figure it may as
// well be that within which a kecamatan is told: "Kecamatan B, terluas di kabupaten itu, 2.310
// jiwa". nil where they do not.
func (p *page) ownRegency(c *indicator.Claim, named []placed) []placed {
	home := p.context.Place
	if home.Level != data.Regency || len(named) != 1 {
		return nil
	}
	there, num := named[0].place, p.numbers[c.Number]
	around := above(there.Code, home.Code)
	if !around && (there.District == "" || there.Code != home.Code) {
		return nil
	}
	at := p.pointsHome(num.End, min(c.Post.End, num.End+reachPointsHome), there)
	if at >= 0 && (p.firstSpotIn(num.End, c.Post.End) || p.says(num.End, at, p.r.places.Words().Kinds["kecamatan"])) {
		return nil // "2.310 warga di kecamatan terluas di kota itu"
	}
	if at < 0 && around {
		if at = p.pointsHome(c.Pre.Start, num.Start, there); at >= 0 && p.firstSpotIn(at, num.Start) {
			return nil
		}
	}
	if at < 0 {
		return nil
	}
	for i := p.firstSpot(p.reading.Sentences[max(0, c.Sentence-1)].Start); i < len(p.spots) && p.spots[i].Start < at; i++ {
		if s := &p.settled[i]; s.ok && s.place.Level == data.Regency && s.place != home {
			return nil // "Di Sigi lain lagi. Masih ada 2.310 warga di kabupaten itu …"
		}
	}
	return p.home()
}

// reachPointsHome is within how many bytes behind a figure those counted are told to live there.
const reachPointsHome = 60

// pointsHome is where the words between two offsets point back to the article's kabupaten or
// kota by its kind, besides the nation also by any noun for a region; -1 for nowhere.
func (p *page) pointsHome(from, to int, there region.Place) int {
	if from >= to {
		return -1
	}
	w, low := p.r.places.Words(), p.lower[from:to]
	nouns := w.KindNouns["kabupaten"]
	if strings.HasPrefix(p.context.Place.Name, "Kota ") {
		nouns = w.KindNouns["kota"]
	}
	if there.Code == data.NationCode {
		nouns = w.Unnamed
	}
	for _, that := range w.Pointing {
		if !strings.Contains(low, that) {
			continue
		}
		for _, noun := range nouns {
			if k := lastWord(low, noun+" "+that); k >= 0 && after(low[:k], w.Living...) {
				return from + k
			}
		}
	}
	return -1
}
