package transform

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// topicHead is within how many bytes of its head a sentence without a figure
// names its topic; further behind stands where somebody spoke.
const topicHead = 24

// topicBefore is the place that the sentences before in the claim's paragraph
// speak of, -1 for none or several.
func (p *page) topicBefore(c *indicator.Claim) int {
	if p.blocks[c.Block].Title {
		return -1
	}
	for k := c.Sentence - 1; k >= 0 && p.reading.Sentences[k].Start >= p.passage(c); k-- {
		s := p.reading.Sentences[k]
		last := p.topicSpot(s.Start, s.End, c)
		if (last < 0 || !p.counted(k)) && p.levelBefore(s.Start, s.End) != nil {
			return -1 // "Secara keseluruhan perekamannya tinggi."
		}
		if last < 0 {
			if p.cameHome(c, k) {
				return -1
			}
			continue
		}
		if !p.counted(k) && (p.spots[last].Start-s.Start > topicHead && !p.ranksPlace(last, s) && !p.namesLast(last, s) && !p.endsInRank(c, last, s) || p.heldAt(last) || p.byTheWay(c, k, last)) {
			continue
		}
		if _, ok := cutAfter(p.lower[s.Start:p.spots[last].Start], p.r.places.Words().Instanced); ok {
			return -1
		}
		if p.tellsSeveral(k) || p.ownBehind(k, last) || p.ownSince(c, k, last) || p.leavesPlace(c, k, last) {
			return -1
		}
		for i := p.firstSpot(s.Start); i < last; i++ {
			if p.usableSpot(i, c) && p.settled[i].ok && p.settled[i].place != p.settled[last].place && p.spots[i].Role != region.Office && !p.inside(i, last) && !(within(p.settled[last].place, p.settled[i].place) && p.endsInRank(c, last, s)) {
				return -1
			}
		}
		return last
	}
	return -1
}

// ownBehind tells whether sentence k goes on from another region, place i, to the speakers' own:
// "Aceh Selatan dapat 4.000, kami cuma 1.000 keping". What follows is theirs.
func (p *page) ownBehind(k, i int) bool {
	return p.awayFromHome(i) && slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool {
		return p.numbers[o.Number].Start > p.spots[i].End && p.speakersOwn(&o)
	})
}

// ranksPlace tells whether place i opens a clause behind a comma that says how it ranks: "Kalau
// dilihat dari persentase, Kabupaten Tana Tidung yang teratas".
func (p *page) ranksPlace(i int, s indicator.Span) bool {
	m := &p.spots[i]
	return m.Role != region.Office && strings.HasSuffix(strings.TrimRight(p.text[s.Start:m.Start], " "), ",") && containsAny(p.lower[m.End:s.End], p.r.places.Words().Extremes)
}

// namesLast tells whether a sentence ends with place i as the one that it says something of:
// "Satu-satunya yang belum lolos adalah Kabupaten Nunukan".
func (p *page) namesLast(i int, s indicator.Span) bool {
	m := &p.spots[i]
	return m.Role != region.Office && after(p.text[:m.Start], p.r.places.Words().Namings...) && p.onlySaidIn(p.lower[m.End:s.End])
}

// onlySaidIn tells whether the end of a sentence says no more than who speaks, if anything:
// `," kata dia.`
func (p *page) onlySaidIn(text string) bool {
	text = strings.TrimLeft(text, " .,!\"”")
	first, _, _ := strings.Cut(strings.TrimRight(text, " .!\"”"), " ")
	return first == "" || p.r.said[first]
}

// endsInRank tells whether the sentence right before a claim ends with place i as the one where
// it says that most or fewest are, and the claim goes on from its words: "Pengguna IKD di Kepri
// paling banyak ada di Batam. Jumlahnya 27.914 jiwa". What counts something else is not of it.
func (p *page) endsInRank(c *indicator.Claim, i int, s indicator.Span) bool {
	if c.Sentence == 0 || p.reading.Sentences[c.Sentence-1] != s || c.Source < indicator.List || c.Aim == "target" {
		return false
	}
	m, w := &p.spots[i], p.r.places.Words()
	front := p.lower[s.Start:m.Start]
	k := -1
	for _, extreme := range w.Extremes {
		k = max(k, lastWord(front, extreme))
	}
	return k >= 0 && m.Role != region.Office && len(strings.Fields(front[k:])) <= rankWords && p.onlySaidIn(p.lower[m.End:s.End])
}

// rankWords is how many words lead from a rank to the place that has it: "paling banyak
// tercatat di".
const rankWords = 4

// tellsSeveral tells whether sentence k gives figures of
// several places: what points back to them is of none of these.
func (p *page) tellsSeveral(k int) bool {
	var first region.Place
	claims := p.claimsOf(k)
	for j := range claims {
		for _, pl := range p.named(&claims[j]) {
			switch {
			case pl.place.Code == "":
			case first.Code == "":
				first = pl.place
			case first != pl.place:
				return true
			}
		}
	}
	return false
}

// topicSpot is the last place between two offsets that the text speaks of.
func (p *page) topicSpot(from, to int, c *indicator.Claim) int {
	best := -1
	for i := p.firstSpot(from); i < len(p.spots) && p.spots[i].Start < to; i++ {
		if p.spots[i].Role == region.Nationwide && p.context.Place.Code != data.NationCode {
			continue // told for comparison: "di atas rata-rata nasional"
		}
		if !p.usableSpot(i, c) || p.spots[i].Role == region.Office && best >= 0 || after(p.text[:p.spots[i].Start], p.r.places.Words().To...) || p.compared(i, to) {
			continue
		}
		if best >= 0 && p.inside(best, i) {
			continue
		}
		best = i
	}
	return best
}

// districtBack is over how many sentences "kecamatan itu" points back.
const districtBack = 2

// thatDistrict is the kecamatan named last before a claim's sentence, where the
// words in front of its figure point back to it: "Kecamatan itu merekam …", or none
// with a doubt. nil where they do not.
func (p *page) thatDistrict(c *indicator.Claim) []placed {
	w := p.r.places.Words()
	from := p.reading.Sentences[c.Sentence].Start
	low := p.lower[from:p.numbers[c.Number].Start]
	pointed := false
	for _, that := range w.Pointing {
		if !strings.Contains(low, that) {
			continue
		}
		for _, kind := range w.Kinds["kecamatan"] {
			k := lastWord(low, kind+" "+that)
			pointed = pointed || k >= 0 && !p.counting(low[:k])
		}
	}
	if !pointed {
		return nil
	}
	back := p.reading.Sentences[max(0, c.Sentence-districtBack)].Start
	for i := p.firstSpot(from) - 1; i >= 0 && p.spots[i].Start >= back; i-- {
		if p.spots[i].Role == region.District && p.settled[i].ok {
			if rest, ok := cutAfter(p.text[:p.spots[i].Start], w.Joiners); ok && endsInName(rest) {
				break // "Di Tutar dan Bulo alatnya rusak": which of the two nobody says
			}
			return p.spot(i)
		}
	}
	return p.pointed()
}

// endsInName tells whether a text ends in a word with a capital, as names have.
func endsInName(text string) bool {
	text = strings.TrimRight(text, " ")
	r, _ := utf8.DecodeRuneInString(text[strings.LastIndexByte(text, ' ')+1:])
	return unicode.IsUpper(r) && !strings.HasSuffix(text, ",")
}

// thatRanked is the kecamatan that the words in front of a figure point back to, where the
// region they name behind is only that within which it is ranked: "angka di kecamatan itu
// terendah se-Polman, baru 81,7 persen"; nil where it is not.
func (p *page) thatRanked(c *indicator.Claim, named []placed) []placed {
	i := p.firstSpot(p.numbers[c.Number].Start) - 1
	w := p.r.places.Words()
	if len(named) != 1 || named[0].place != p.context.Place || i < 0 || p.spots[i].Start < p.reading.Sentences[c.Sentence].Start || !endsWith(p.text[:p.spots[i].Start], w.Ranks, w.Scopes) {
		return nil
	}
	return p.thatDistrict(c)
}

// pointed is a region that is only pointed back to, and named nowhere near.
func (p *page) pointed() []placed {
	return []placed{{place: p.context.Place, note: "region: pointed back to, not named"}}
}

// counting tells whether a text in lower case ends in a count: "dua" of "dua
// distrik itu".
func (p *page) counting(low string) bool {
	w := p.r.places.Words()
	low = strings.TrimRight(low, " ")
	for _, list := range [...][]string{w.Counts, w.Some} {
		if _, ok := cutAfter(low, list); ok {
			return true
		}
	}
	return low != "" && low[len(low)-1] >= '0' && low[len(low)-1] <= '9'
}

// speakersOwn tells whether the words in front of a figure speak for those who
// speak: "penduduk kita 860 ribu"; or the phrase that only opens its sentence does: "Berdasarkan
// data kami, baru 860 orang".
func (p *page) speakersOwn(c *indicator.Claim) bool {
	from, s := c.Pre.Start, p.reading.Sentences[c.Sentence]
	if p.pastOpener(s) >= from {
		from = min(from, p.pastMarks(s.Start, s.End))
	}
	return p.says(from, p.numbers[c.Number].Start, p.r.places.Words().Speakers)
}

// awayFromHome tells whether place i is no part of the kabupaten or kota that the
// article is about: its province, the nation, or another region.
func (p *page) awayFromHome(i int) bool {
	s, home := &p.settled[i], p.context.Place
	return s.ok && home.Level == data.Regency && s.place.Code != home.Code
}
