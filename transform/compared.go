package transform

import (
	"slices"
	"strings"
)

// compared tells whether a place in front of a figure is only what the article's
// region is measured against, and the sentence goes on behind it: "tertinggi
// kedua setelah Kota Bima, yaitu 9 persen". A figure right behind the place, or
// one that its own clause gives, is still the place's.
func (p *page) compared(i, at int) bool {
	m := &p.spots[i]
	low := strings.TrimRight(p.lower[max(0, m.Start-comparedReach):m.Start], " ")
	if _, ok := cutAfter(low, p.r.places.Words().Compared); !ok {
		return false
	}
	comma := strings.IndexByte(p.text[m.End:at], ',')
	if comma < 0 || comma > comparedComma {
		return false
	}
	behind := strings.TrimSpace(p.lower[m.End+comma+1 : at])
	first, _, more := strings.Cut(behind, " ")
	return behind != "" && !(more && slices.Contains(p.r.places.Words().Who, first))
}

// comparedReach is within how many bytes in front of a place such a word stands,
// comparedComma within how many behind it the sentence goes on.
const (
	comparedReach = 32
	comparedComma = 12
)

// fromWhole tells whether a figure at an offset opens as the whole of others:
// "dari 22.084 orang itu, terbanyak di …".
func (p *page) fromWhole(at int) bool {
	_, ok := cutAfter(p.text[max(0, at-comparedReach):at], p.r.places.Words().Parting)
	return ok
}
