package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// kindAlone is the kota or the kabupaten that the words in front of a figure mean by its
// kind alone, where the text tells of both that bear the name: "Kabupaten Kupang 61 persen.
// Kalau kota, sudah 88 persen"; or the province in which the article's region lies: "Provinsi
// 9,3 persen, nasional 12 persen". nil for none.
func (p *page) kindAlone(c *indicator.Claim) []placed {
	to := p.numbers[c.Number].Start
	low := p.lower[c.Pre.Start:to]
	best, kind := -1, ""
	if place, ok := p.provinceGets(c, low); ok {
		return []placed{{place: place}}
	}
	for _, k := range [...]string{"kota", "kabupaten", "provinsi"} {
		for _, noun := range p.r.places.Words().KindNouns[k] {
			if at := lastWord(low, noun); at > best && p.standsAlone(c, c.Pre.Start+at, c.Pre.Start+at+len(noun)) {
				best, kind = at, k
			}
		}
	}
	if best < 0 || p.firstSpotIn(c.Pre.Start+best, to) {
		return nil
	}
	if home := p.context.Place; kind == "provinsi" { // blank cards come from it
		if place, ok := p.r.places.Lookup(home.Code[:min(len(home.Code), 2)]); ok && home.Level == data.Regency && (!blank(c) || c.Family == "blangko_stock") {
			return []placed{{place: place}}
		}
		return nil
	}
	if place, ok := p.ofPair(kind); ok {
		return []placed{{place: place}}
	}
	return nil
}

// provinceGets is the province of the article's region, where the words in front of blank cards
// tell that it got them without its name: "Provinsi ini mendapat 24.000 keping", "provinsi
// sendiri cuma kebagian 5.000". What comes through it, or from it, is none of its own.
func (p *page) provinceGets(c *indicator.Claim, low string) (region.Place, bool) {
	home, w := p.context.Place, p.r.places.Words()
	if c.Family != "blangko_received" || home.Level != data.Regency {
		return region.Place{}, false
	}
	at, behind := -1, ""
	for _, noun := range w.KindNouns["provinsi"] {
		if k := lastWord(low, noun); k > at {
			at, behind = k, low[k+len(noun):]
		}
	}
	if at < 0 || p.firstSpotIn(c.Pre.Start+at, p.numbers[c.Number].Start) {
		return region.Place{}, false
	}
	before := strings.TrimRight(p.lower[p.reading.Sentences[c.Sentence].Start:c.Pre.Start+at], " \"“")
	opens := before == "" || strings.HasSuffix(before, ",")
	if !opens {
		_, opens = cutAfter(before, w.KindAlone)
	}
	if !opens || strings.ContainsAny(behind, ",;:\"“") || !p.says(c.Pre.Start+at, p.numbers[c.Number].Start, w.KindGets) {
		return region.Place{}, false
	}
	return p.r.places.Lookup(home.Code[:2])
}

// standsAlone tells whether a kind between two offsets has no name, and leads to a claim's
// figure.
func (p *page) standsAlone(c *indicator.Claim, from, end int) bool {
	s := p.reading.Sentences[max(p.sentenceAt(from), 0)].Start
	before := strings.TrimRight(p.lower[s:from], " \"“")
	if front, ok := cutAfter(before, p.r.places.Words().Offices); ok {
		before = strings.TrimRight(front, " \"“") // "Disdukcapil provinsi masih menyimpan 5.000 keping"
	}
	if p.measuredBy(c, before, end) {
		return true
	}
	if _, ok := cutAfter(before, p.r.places.Words().KindAlone); !ok && before != "" && !strings.HasSuffix(before, ",") {
		return false
	}
	behind := strings.TrimLeft(p.lower[end:p.numbers[c.Number].Start], " ")
	word, _, _ := strings.Cut(behind, " ")
	return behind == "" || behind[0] == ',' || slices.Contains(p.r.places.Words().Stress, word) || slices.Contains(p.r.places.Words().KindVerbs, word)
}

// measuredBy tells whether a kind behind a text in lower case is what a share is measured
// against, its own share right behind it: "masih di bawah provinsi yang sudah 6,1 persen",
// "tertinggal dari provinsi (6,1 persen)".
func (p *page) measuredBy(c *indicator.Claim, before string, end int) bool {
	w := p.r.places.Words()
	_, measured := cutAfter(before, w.Compared)
	_, from := cutAfter(before, w.From)
	return c.Percent && (measured || from) && p.onlyStress(end, p.toldFrom(c))
}

// ofPair is the kota or kabupaten that bears one name with a region of the other kind, both
// of which the text names with their kinds, where it names no other such pair.
func (p *page) ofPair(kind string) (region.Place, bool) {
	var named []region.Place
	for i := range p.spots {
		if r := p.spots[i].Role; (r == region.Kinded || r == region.Office) && p.settled[i].ok && p.settled[i].place.Level == data.Regency && p.settled[i].place.District == "" && !slices.Contains(named, p.settled[i].place) {
			named = append(named, p.settled[i].place)
		}
	}
	var found region.Place
	for _, a := range named {
		for _, b := range named {
			if ak, an, _ := strings.Cut(a.Name, " "); a != b && strings.EqualFold(ak, kind) && strings.HasSuffix(b.Name, " "+an) {
				if found.Code != "" {
					return region.Place{}, false
				}
				found = a
			}
		}
	}
	return found, found.Code != ""
}
