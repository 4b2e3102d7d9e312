package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// unnamedCapital gives the place of a figure that is told of the capital of a province or a
// kabupaten without its name: the one told of right before, "Palopo jauh di bawah Makassar. Ibu
// kota provinsi itu …", else none with a doubt, "Di ibu kota provinsi saja sudah 90.210 pengguna".
// nil for no such capital; a kota may be that capital itself.
func (p *page) unnamedCapital(c *indicator.Claim) []placed {
	w, from := p.r.places.Words(), p.reading.Sentences[c.Sentence].Start
	if kind, _, _ := strings.Cut(p.context.Place.Name, " "); strings.EqualFold(kind, "kota") {
		return nil
	}
	low := p.lower[from:p.numbers[c.Number].Start]
	for _, capital := range w.Capitals {
		at := lastWord(low, capital)
		if at < 0 {
			continue
		}
		_, province := cutAfter(capital, w.Kinds["provinsi"])
		_, regency := cutAfter(capital, w.Kinds["kabupaten"])
		if !province && !regency || p.firstSpotIn(from+at+len(capital), p.numbers[c.Number].Start) {
			continue
		}
		front := strings.TrimRight(opening(low[:at]), " ,")
		if _, in := cutAfter(front, w.At); !in && front != "" {
			continue
		}
		if i := p.topicBefore(c); i >= 0 && p.settled[i].ok && p.settled[i].place != p.context.Place && p.settled[i].place.Level != data.Province {
			return p.spot(i)
		}
		return []placed{{note: "region: a capital that is not named"}}
	}
	return nil
}
