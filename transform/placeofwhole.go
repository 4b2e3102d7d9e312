package transform

import (
	"math"
	"slices"
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/region"
)

// ofWhole gives a part the region of the whole that it is told with; nil for none.
func (p *page) ofWhole(c *indicator.Claim) []placed {
	if out := p.ofWholeBehind(c); out != nil {
		return out
	}
	return p.leftThere(c)
}

// ofWholeBehind gives a part told before its whole, no region between them, the region named
// with the whole: "6.120 dari 28.300 wajib KTP di Kecamatan Kalitidu belum merekam". nil for
// no such whole or region.
func (p *page) ofWholeBehind(c *indicator.Claim) []placed {
	if out := p.ofPeopleThere(c); out != nil {
		return out
	}
	of := c.Of
	if other := p.formBehind(c); of < 0 && other != nil {
		of = other.Of
	}
	if of < 0 {
		return nil
	}
	whole := &p.reading.Claims[of]
	if whole.Sentence != c.Sentence || whole.Number <= c.Number || p.firstSpot(p.numbers[c.Number].End) != p.firstSpot(p.numbers[whole.Number].Start) {
		return nil
	}
	return p.namedBehind(whole)
}

// ofPeopleThere gives a share the region whose people it is of, told behind "dari" in front of how
// many they are: "64 persen dari jumlah penduduk Indonesia yang mencapai 261 juta". nil for none.
func (p *page) ofPeopleThere(c *indicator.Claim) []placed {
	end, s := p.numbers[c.Number].End, p.reading.Sentences[c.Sentence]
	i := p.firstSpot(end)
	if !c.Percent || i >= len(p.spots) || p.spots[i].Start >= s.End || p.figureFrom(end, p.spots[i].Start) {
		return nil
	}
	words := strings.Fields(p.lower[end:p.spots[i].Start])
	if len(words) < 2 || len(words) > peopleWords || !slices.Contains(p.r.places.Words().From, words[0]) || strings.ContainsAny(p.text[end:p.spots[i].Start], ",;()") {
		return nil
	}
	if !p.figureFrom(p.spots[i].End, s.End) || p.spots[i].Role == region.Office || !p.usableSpot(i, c) {
		return nil
	}
	return p.spot(i)
}

// peopleWords is how many words name the people of a region behind a share, "dari" among them.
const peopleWords = 5

// leftThere gives those still to do something the region of the whole told shortly before, of
// which they are, but for a slip, what those leave who have done it: "Di Kecamatan A terekam 93.290
// dari 132.042 wajib KTP. Sisanya yang belum 38.752". nil for none.
func (p *page) leftThere(c *indicator.Claim) []placed {
	if c.Percent || !c.Undone {
		return nil
	}
	var whole, done *indicator.Claim
	for k := c.Sentence - 1; k >= 0 && k >= c.Sentence-leftWithin && done == nil; k-- {
		for _, o := range p.claimsOf(k) {
			switch {
			case o.Percent || o.Indicator == "" || o.Aim != "actual" || p.blocks[o.Block].Title:
			case o.Family == "wajib":
				whole = &o
			case o.Family == c.Family && !o.Undone:
				done = &o
			}
		}
	}
	if whole == nil || done == nil {
		return nil
	}
	all, left := p.numbers[whole.Number].Value, p.numbers[c.Number].Value
	if math.Abs(all-p.numbers[done.Number].Value-left) > slip*left {
		return nil
	}
	of, did := p.placesOf(whole), p.placesOf(done)
	if len(of) != 1 || len(did) != 1 || of[0].place != did[0].place || of[0].note != "" {
		return nil
	}
	return of
}

const (
	// leftWithin is over how many sentences those left follow the whole that they are of.
	leftWithin = 2
	// slip is by what part of them those left may miss what the whole leaves.
	slip = 0.002
)

// withinNamed gives the place named with the whole of a part where it lies in the region that is
// named in front of both: "Di Kabupaten Bojonegoro, 22.180 dari 28.300 wajib KTP di Kecamatan
// Kalitidu sudah merekam"; nil for none.
func (p *page) withinNamed(c *indicator.Claim, named []placed) []placed {
	if len(named) != 1 {
		return nil
	}
	out := p.ofWholeBehind(c)
	if len(out) != 1 {
		return nil
	}
	outer, inner := named[0].place, out[0].place
	if within(inner, outer) {
		return out
	}
	return nil
}
