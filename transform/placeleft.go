package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// leavesPlace tells whether the text has left place i, of which sentence k tells, for the
// article's region by the time it comes to a claim that names no place.
func (p *page) leavesPlace(c *indicator.Claim, k, i int) bool {
	part, home := &p.settled[i], p.context.Place
	if part.ok && part.place == home {
		return false
	}
	if p.moreThanThere(c, k, part.place) || p.awayFromHome(i) && p.reading.Sentences[k].Start < p.blocks[c.Block].Start {
		return true
	}
	if !part.ok {
		return false
	}
	if above(part.place.Code, home.Code) && p.rankedWithin(k, part.place) {
		return true
	}
	if !p.counted(c.Sentence-1) && p.parts(opening(p.low(p.reading.Sentences[c.Sentence]))) {
		return true // "Dari seluruh penduduk tadi" are those of whom figures were told before
	}
	if part.place.District != "" && (blank(c) || c.Aim == "target") {
		return true // a kecamatan is sent no cards and set no target
	}
	return p.governmentSince(c, k, part.place) || p.counted(k) && (p.pastRank(c, k, part.place) || p.pastAside(c, k, part.place))
}

// moreThanThere tells whether a claim counts more people than the passage tells residents of a
// place, or people there who must hold a card, up to sentence k: "Yang paling sedikit Rupat Utara
// 18.336 jiwa. Dari jumlah itu, wajib KTP 476.902".
func (p *page) moreThanThere(c *indicator.Claim, k int, there region.Place) bool {
	if c.Percent || blank(c) {
		return false
	}
	for ; k >= 0 && p.reading.Sentences[k].Start >= p.passage(c); k-- {
		for _, o := range p.claimsOf(k) {
			all := o.Family == "population" || o.Family == "wajib" && c.Family != "population"
			if !all || o.Percent || p.numbers[o.Number].Value >= p.numbers[c.Number].Value {
				continue
			}
			if at := p.placesOf(&o); len(at) == 1 && at[0].place == there {
				return true
			}
		}
	}
	return false
}

// pastRank tells whether sentence k only ranks a part of the article's region by what it
// counts, and a claim counts something else that is not said to be of that part or of a whole of
// its own: "Sebaliknya Papua Selatan paling sedikit, 565.310 jiwa. Pada semester yang sama yang
// sudah merekam …".
func (p *page) pastRank(c *indicator.Claim, k int, part region.Place) bool {
	w, home, s := p.r.places.Words(), p.context.Place, p.reading.Sentences[k]
	within := above(home.Code, part.Code) || part.Code == home.Code && part.District != ""
	if blank(c) || !within || !containsAny(p.low(s), w.Extremes) {
		return false
	}
	from := p.reading.Sentences[c.Sentence].Start
	first, _, _ := strings.Cut(opening(p.lower[from:]), " ")
	if slices.Contains(p.r.dateWords.Parting, first) || p.says(from, p.numbers[c.Number].Start, w.Its) {
		return false
	}
	return !slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool { return o.Family == c.Family })
}

// rankedWithin tells whether sentence k names a region only as the one within which it ranks
// another: "Jadi kami 31 persen. Terendah mungkin se-Papua Pegunungan".
func (p *page) rankedWithin(k int, whole region.Place) bool {
	return containsAny(p.low(p.reading.Sentences[k]), p.r.places.Words().Extremes) && !slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool {
		at := p.named(&o)
		return len(at) == 1 && at[0].place == whole
	})
}

// governmentSince tells whether a sentence behind sentence k, up to a claim, opens with the
// government of the article's region without its name, where the place told last is another:
// "Provinsi memasang target 60 persen", "Disdukcapil belum berpuas diri".
func (p *page) governmentSince(c *indicator.Claim, k int, told region.Place) bool {
	home, w := p.context.Place, p.r.places.Words()
	words := w.Kinds["provinsi"]
	switch {
	case home.Level == data.Province && told.Level != data.Province:
	case home.Level == data.Regency && (told.District != "" || told.Code != home.Code):
		words = w.OwnOffices
	default:
		return false
	}
	for k++; k <= c.Sentence; k++ {
		if open := strings.Fields(opening(p.low(p.reading.Sentences[k]))); len(open) > 0 && slices.Contains(words, strings.TrimRight(open[0], ",")) {
			return true
		}
	}
	return false
}
