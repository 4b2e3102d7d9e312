package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// thereReach is over how many sentences that name no place a text goes on about the one
// that a sentence pointed back to.
const thereReach = 2

// thereBefore gives the place that a sentence points back to, "Di sana ada 3.400
// pengguna", or the one before that it goes on from: that named last before it, else none
// with a doubt. nil where the words in front of the figure point to none.
func (p *page) thereBefore(c *indicator.Claim) []placed {
	to := p.numbers[c.Number].Start
	for k := c.Sentence; k >= max(0, c.Sentence-thereReach); k-- {
		s := p.reading.Sentences[k]
		if s.Start < p.passage(c) || k < c.Sentence && !p.counted(k) {
			return nil
		}
		at, several := p.pointsThere(s.Start, to)
		if at >= 0 && p.firstSpotIn(at, p.numbers[c.Number].Start) {
			return nil
		}
		if several {
			return p.pointed()
		}
		if at >= 0 {
			return p.lastBefore(k, at, k == c.Sentence)
		}
		if p.firstSpotIn(s.Start, to) {
			return nil
		}
		to = s.Start
	}
	return nil
}

// thatRegency is the kabupaten or kota that the words in front of a figure point back to,
// where they name the article's province for its office only: "Kepala Disdukcapil Provinsi A,
// ditemui di B, menyebut pengguna di kota itu 8.120 orang". nil where they do not.
func (p *page) thatRegency(c *indicator.Claim, named []placed) []placed {
	home, to := p.context.Place, p.numbers[c.Number].Start
	if home.Level != data.Province || len(named) != 1 || named[0].place != home {
		return nil
	}
	at, several := p.pointsThere(c.Pre.Start, to)
	if at < 0 || p.firstSpotIn(at, to) {
		return nil
	}
	if several {
		return p.pointed()
	}
	return p.lastBefore(c.Sentence, at, true)
}

// lastBefore is the place within the article's region that is named last before an offset
// of sentence k; where none is, a doubt if one must be, else nil.
func (p *page) lastBefore(k, at int, must bool) []placed {
	begin := p.reading.Sentences[max(0, k-1)].Start
	for i := p.firstSpot(at) - 1; i >= 0 && p.spots[i].Start >= begin; i-- {
		if p.settled[i].place.Level == data.Province && p.kindAt(at) {
			continue // "Mamasa terendah di Sulawesi Barat. Kabupaten itu …"
		}
		if p.settled[i].ok && (p.settled[i].place.District != "" || !above(p.settled[i].place.Code, p.context.Place.Code)) {
			return p.spot(i)
		}
	}
	if must {
		return p.pointed()
	}
	return nil
}

// kindAt tells whether the kind of a kabupaten or kota stands at an offset.
func (p *page) kindAt(at int) bool {
	w := p.r.places.Words()
	return opensWith(p.lower[at:], w.Kinds["kabupaten"]) || opensWith(p.lower[at:], w.Kinds["kota"])
}

// pointsThere is where the last words between two offsets stand that point back to a place,
// -1 for none, and whether to several: "di sana", or in an article about a province
// "kabupaten itu", "lima kabupaten itu".
func (p *page) pointsThere(from, to int) (at int, several bool) {
	w, low := p.r.places.Words(), p.lower[from:to]
	at = -1
	for _, there := range w.There {
		at = max(at, lastWord(low, there))
	}
	if p.context.Place.Level == data.Province {
		for _, that := range w.Pointing {
			if !strings.Contains(low, that) {
				continue
			}
			for _, kind := range [...]string{"kabupaten", "kota"} {
				for _, noun := range w.KindNouns[kind] {
					if k := lastWord(low, noun+" "+that); k > at {
						at, several = k, p.counting(low[:k])
					}
				}
			}
		}
	}
	if at >= 0 {
		at += from
	}
	return at, several
}
