package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// ofCamat is the kecamatan of the camat who tells a claim without a region of its own, nil for none.
func (p *page) ofCamat(c *indicator.Claim) []placed {
	if out := p.toldByCamat(c); out != nil {
		return out
	}
	return p.camatGoesOn(c)
}

// toldByCamat is the kecamatan whose head is named as the teller right behind the quotation that
// a claim stands in, where its own words name no region: "“Baru 43.000 warga yang merekam,”
// ungkap Camat Baki", nil for none.
func (p *page) toldByCamat(c *indicator.Claim) []placed {
	s, at := p.reading.Sentences[c.Sentence], p.numbers[c.Number].End
	closing := strings.LastIndexAny(p.text[at:s.End], "\"”")
	if closing < 0 || !p.quoted[c.Sentence] && !strings.ContainsAny(p.text[s.Start:at], "\"“") {
		return nil
	}
	from := at + closing
	i := p.firstSpot(from)
	if i >= len(p.spots) || p.spots[i].Start >= s.End || !p.settled[i].ok || p.settled[i].place.Level != data.Subdist {
		return nil
	}
	teller := strings.Fields(strings.TrimLeft(p.lower[from:p.spots[i].End], quoteMarks+", "))
	// the word of saying, then the office: not "kata mantan Camat Baki"
	if len(teller) < 2 || !slices.Contains(p.r.places.Words().DistrictHeads, teller[1]) && !opensWith(strings.Join(teller[1:], " "), p.r.places.Words().DistrictDeputies) || !p.saidIn(indicator.Span{Start: from, End: s.End}) {
		return nil
	}
	return []placed{{place: p.settled[i].place}}
}

// camatGoesOn is the kecamatan whose head is told, in one of the sentences right before in the
// paragraph, to say what a claim goes on from in his words: "Camat Jaten mengatakan blangko
// datang akhir Mei. Saat itu ia hanya menerima 100 keping", nil for none.
func (p *page) camatGoesOn(c *indicator.Claim) []placed {
	if p.blocks[c.Block].Title || !p.inSpeech(c) && !p.says(p.reading.Sentences[c.Sentence].Start, p.numbers[c.Number].Start, p.r.places.Words().Tellers) {
		return nil
	}
	for k := c.Sentence - 1; k >= max(0, c.Sentence-camatReach) && p.reading.Sentences[k].Start >= p.blocks[c.Block].Start; k-- {
		s := p.reading.Sentences[k]
		i := p.firstSpot(s.Start)
		if i >= len(p.spots) || p.spots[i].Start >= s.End {
			continue
		}
		if next := p.firstSpot(p.spots[i].End); next < len(p.spots) && p.spots[next].Start < p.reading.Sentences[c.Sentence].End {
			return nil // he or another speaks of another place as well
		}
		opening := strings.Fields(p.lower[s.Start:p.spots[i].NameStart])
		if !p.settled[i].ok || p.settled[i].place.Level != data.Subdist || len(opening) == 0 || len(opening) > camatOpening || !slices.Contains(p.r.places.Words().DistrictHeads, opening[len(opening)-1]) || !p.saidIn(s) {
			return nil
		}
		return []placed{{place: p.settled[i].place}}
	}
	return nil
}

// camatReach is over how many sentences the head of a kecamatan goes on speaking.
const camatReach = 2

// camatOpening is with how many words, his office among them, a sentence comes to the head of a
// kecamatan: "Sementara itu, Camat Jaten mengatakan".
const camatOpening = 4
