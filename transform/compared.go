package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
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

// outranked tells whether place i is only what the article's region is ranked behind or set
// against, of which its sentence tells nothing: "tertinggi kedua di Jawa Tengah setelah Kota
// Salatiga", "di urutan kedua setelah Kota Salatiga dengan 31.210 orang". So is what is listed
// with it.
func (p *page) outranked(i int) bool {
	m, s := &p.spots[i], &p.settled[i]
	k := p.sentenceAt(m.Start)
	if k < 0 || !s.ok || p.context.Place.Code == "" || s.place.Code == p.context.Place.Code || p.context.Place.Code == data.NationCode {
		return false
	}
	w, sentence := p.r.places.Words(), p.reading.Sentences[k]
	rest, ok := cutAfter(p.text[sentence.Start:m.Start], w.Compared)
	if !ok {
		return m.List != 0 && i > 0 && p.spots[i-1].List == m.List && p.settled[i-1].routed
	}
	claims := p.claimsOf(k)
	at := slices.IndexFunc(claims, func(c indicator.Claim) bool { return p.numbers[c.Number].Start > m.End })
	if at < 0 {
		return true
	}
	if !opensWith(strings.TrimLeft(p.lower[m.End:], " "), w.RankedWith) {
		return false
	}
	return containsAny(strings.ToLower(rest), w.Extremes) || containsAny(strings.ToLower(rest), w.Standings)
}

// fromWhole tells whether a figure at an offset opens as the whole of others:
// "dari 22.084 orang itu, terbanyak di …".
func (p *page) fromWhole(at int) bool {
	_, ok := cutAfter(p.text[max(0, at-comparedReach):at], p.r.places.Words().Parting)
	return ok
}
