package transform

import (
	"slices"
	"strings"
	"time"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// toldBySpeaker tells whether somebody tells a claim in another paragraph than
// the date of data i: those who must hold a document are his knowledge, of the
// day on which he speaks, where the data counted those who hold it.
func (p *page) toldBySpeaker(c *indicator.Claim, i int) bool {
	from := p.passage(c)
	if !groups[c.Family] || c.Family == "pemula" || p.dates[i].Start >= from && p.dates[i].Start < p.blocks[c.Block].End || p.listed(c, i) {
		return false
	}
	if p.amongThem(c) || p.ofResidents(c, i) || p.ofRelease(c, i) || p.together(c) && !p.ownQuote(c, p.dates[i].Start) {
		return false
	}
	if p.refersBack(c.Sentence) || p.refersBack(c.Sentence+1) && p.counted(c.Sentence+1) && !p.aimsOnly(c.Sentence+1) {
		return false // "jumlah itu antara lain di …", "Dari jumlah itu, 85.486 anak …"
	}
	words := letterWords(p.low(p.speech(c)))
	for k, w := range words {
		if p.r.said[w] && !(k+1 < len(words) && slices.Contains(p.r.dateWords.Sources, words[k+1])) {
			return true
		}
	}
	return false
}

// ofResidents tells whether a claim counts those obliged, right behind all residents whom the
// data of half-year or quarter i, or of its last day, counted: "DKB semester I mencatat penduduk 188.107 jiwa.
// 'Yang wajib KTP 132.214 jiwa,' kata kepala dinas". The same register counts both.
func (p *page) ofResidents(c *indicator.Claim, i int) bool {
	k := c.Sentence - 1
	if c.Family != "wajib" || k < 0 || !slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool { return o.Family == "population" }) {
		return false
	}
	at := p.sentenceAt(p.dates[i].Start)
	if at == k {
		return p.halfOrQuarter(i) || p.lastOfHalf(i)
	}
	return at == k-1 && p.fromData(p.reading.Sentences[k]) && (p.halfOrQuarter(i) || p.lastOfHalf(i))
}

// lastOfHalf tells whether date i is the last day of a half-year up to which, or as of which, the
// register counted: "per 31 Desember 2016".
func (p *page) lastOfHalf(i int) bool {
	d := p.resolved[i].Day
	return p.resolved[i].ok && p.resolved[i].Precision == calendar.DayPrecise && p.dates[i].Link.UpTo() && (d.Month() == time.June && d.Day() == 30 || d.Month() == time.December && d.Day() == 31)
}

// ofRelease tells whether a claim counts residents, and date i is the half-year of a register
// whose sentence only tells that it is out: "Ditjen merilis DKB semester I 2024. … 'Terbanyak
// penduduknya Kabupaten Wonogiri, 1,1 juta jiwa,' katanya" is of that register.
func (p *page) ofRelease(c *indicator.Claim, i int) bool {
	k := p.sentenceAt(p.dates[i].Start)
	return c.Family == "population" && k >= 0 && p.halfOrQuarter(i) && !slices.ContainsFunc(p.claimsOf(k), named) && p.holds(p.low(p.reading.Sentences[k]), p.r.dateWords.Registers)
}

// amongThem tells whether the sentence of a claim begins to count parts of people told
// before it: "sebanyak 128.990 jiwa dari mereka".
func (p *page) amongThem(c *indicator.Claim) bool {
	first := &p.claimsOf(c.Sentence)[0]
	s, end := p.reading.Sentences[c.Sentence], p.numbers[first.Number].End
	return containsAny(p.lower[end:min(s.End, end+amongReach)], p.r.dateWords.Among)
}

// amongReach is within how many bytes behind a count its people are told as some of
// those told before.
const amongReach = 32

// together tells whether people are told in one sentence with those of them
// who hold a document, not only with those who are to.
func (p *page) together(c *indicator.Claim) bool {
	return slices.ContainsFunc(p.claimsOf(c.Sentence), func(o indicator.Claim) bool {
		return acts(&o) && o.Aim != "target" && o.Indicator != "ikd_remaining"
	})
}

// listed tells whether people of the same kind were told since the date: then
// the claim goes on a list of that data.
func (p *page) listed(c *indicator.Claim, i int) bool {
	s := p.reading.Sentences
	for j := range p.reading.Claims {
		o := &p.reading.Claims[j]
		if o == c || o.Sentence >= c.Sentence {
			break
		}
		if o.Family == c.Family && s[o.Sentence].End > p.dates[i].Start {
			return true
		}
	}
	return false
}

// refersBack tells whether a sentence speaks of figures told before it, not only of its own:
// "wajib KTP 1,4 juta jiwa, dan dari jumlah itu pusat minta 30 persen".
func (p *page) refersBack(k int) bool {
	if k >= len(p.reading.Sentences) {
		return false
	}
	s := p.reading.Sentences[k]
	if i := p.firstNumber(s.Start); i < len(p.numbers) && p.numbers[i].End < s.End {
		s.End = p.ownParting(p.numbers[i].End, s.End)
	}
	return p.pointsBack(s)
}

// ownParting is where between two offsets behind a figure the words stand that take a part of
// it, "dari jumlah itu"; the second of them where there are none.
func (p *page) ownParting(from, to int) int {
	rest := p.lower[from:to]
	for _, parting := range p.r.dateWords.Partings {
		for _, that := range p.r.dateWords.Pointing {
			if at := strings.Index(rest, parting+that); at >= 0 {
				rest = rest[:at]
			}
		}
	}
	return from + len(rest)
}

// aimsOnly tells whether all that sentence k counts is what must be reached.
func (p *page) aimsOnly(k int) bool {
	return !slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool { return o.Aim != "target" })
}

// leastTold is the least count that is a figure of a region.
const leastTold = 100

// figureBefore tells whether the body has a figure before sentence k.
func (p *page) figureBefore(k int) bool {
	for i := range p.reading.Claims {
		if c := &p.reading.Claims[i]; c.Sentence >= k {
			return false
		} else if c.Indicator != "" && c.Role == "" && !p.blocks[c.Block].Title && (c.Percent || p.numbers[c.Number].Value >= leastTold) {
			return true
		}
	}
	return false
}

// thatShare is the date of the count that a share in the next sentence is of:
// "Per 30 April 62.417 warga. Itu sekitar lima persen," whoever says it; also one that is reckoned
// on from it, and of the share that a count is reckoned on from: "… 5 persen. Atau, 62.417 warga".
func (p *page) thatShare(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	shared := opensWith(p.ownWords(s, s.End), p.r.dateWords.Shared)
	if c.Percent != (ind.Kind == "rate") || !c.Percent && (ind.Kind != "stock" || shared || c.Undone || c.Left()) || !shared && (p.toldNow(c) || !p.reckonsOn(s)) {
		return 0, false
	}
	claims := slices.Clone(p.claimsOf(c.Sentence - 1))
	if !shared {
		slices.Reverse(claims) // of several levels the last is reckoned on from
	}
	for j := range claims {
		o := &claims[j]
		if o.Family == c.Family && o.Aim != "target" && o.Percent != c.Percent && !p.blocks[o.Block].Title {
			return p.ownDate(o, p.r.indicators[o.Indicator])
		}
	}
	return 0, false
}

// reckonsOn tells whether a sentence opens with the word, set off by a comma, that says what the
// one before comes to: "Sejak Agustus hingga 25 Januari 61.174 warga. Artinya, baru 75 persen".
func (p *page) reckonsOn(s indicator.Span) bool {
	return opensWith(strings.TrimLeft(p.low(s), quoteMarks+" "), p.r.dateWords.ReckonedOn)
}

// reckonedFrom tells whether a claim's sentence says what the one before comes to, whose figures are
// of the month of date i, that still runs as they are told: "Hingga pertengahan Desember terekam 22
// persen. Artinya, baru 61.174 warga".
func (p *page) reckonedFrom(c *indicator.Claim, i int) bool {
	k := c.Sentence
	return p.resolved[i].Precision == calendar.MonthPrecise && k > 0 && p.reading.Sentences[k-1].Has(p.dates[i].Start) && p.reckonsOn(p.reading.Sentences[k])
}

// ours tells whether a sentence, or a reason it gives, tells what the speaker's own
// region reached: "Capaiannya masih di bawah 20 persen".
func (p *page) ours(c *indicator.Claim) bool {
	if !c.AimSaid || c.Aim != "actual" {
		return false
	}
	low := p.ownWords(p.reading.Sentences[c.Sentence], p.numbers[c.Number].Start)
	return opensWith(low, p.r.dateWords.Ours) || slices.ContainsFunc(p.r.dateWords.Reasons, func(w string) bool {
		k := strings.LastIndex(low, w)
		return k >= 0 && opensWith(strings.TrimLeft(low[k+len(w):], " "), p.r.dateWords.Ours)
	})
}

// goesOn tells whether a claim goes on with data dated before it in its paragraph,
// without another day of a statement or another level of the same between: then its
// speaker's day is that of the telling only.
func (p *page) goesOn(c *indicator.Claim) bool {
	k := c.Sentence - 1
	if k < 0 || k >= len(p.dataDates) || p.dataDates[k] < 0 {
		return false
	}
	i := p.dataDates[k]
	s := p.reading.Sentences[c.Sentence]
	if p.dates[i].Start < p.passage(c) && !p.partsOn(c) || p.spokenIn(indicator.Span{Start: p.dates[i].End, End: s.Start}) {
		return false
	}
	for j := k; j >= 0 && p.reading.Sentences[j].End > p.dates[i].Start; j-- {
		if slices.ContainsFunc(p.claimsOf(j), func(o indicator.Claim) bool {
			return o.Indicator != "" && o.Indicator == c.Indicator && o.Base == c.Base && p.numbers[o.Number].Value != p.numbers[c.Number].Value
		}) {
			return false
		}
	}
	return true
}

// partsOn tells whether the paragraph of a claim begins with parts of what was told
// before it: "Dari jumlah tersebut …".
func (p *page) partsOn(c *indicator.Claim) bool {
	k := p.sentenceAt(p.blocks[c.Block].Start)
	return k >= 0 && p.parts(p.ownWords(p.reading.Sentences[k], p.reading.Sentences[k].End))
}

// anotherTells tells whether the office of another kabupaten or kota, or that of the
// province, tells a claim in its own sentence or its paragraph, to whom the data of date
// i, told before, is not known.
func (p *page) anotherTells(c *indicator.Claim, i int) bool {
	if p.drawn(c) {
		c = &p.reading.Claims[c.Heir]
	}
	from, home := p.passage(c), p.context.Place
	if home.Level != data.Regency || p.dates[i].Start >= from {
		return false
	}
	for j := p.firstSpot(p.numbers[c.Number].Start) - 1; j >= 0 && p.spots[j].Start >= from; j-- {
		if p.spots[j].Role == region.Office && p.settled[j].ok && p.speaks(j) {
			return p.settled[j].place.Level != data.Nation && p.settled[j].place.Code != home.Code
		}
	}
	return false
}

// ownQuote tells whether a claim stands in a quotation of a later paragraph than a place:
// "\"Wajib KTP kita 231.480, jadi 60 ribu lagi yang harus aktif,\" katanya".
func (p *page) ownQuote(c *indicator.Claim, at int) bool {
	from := p.passage(c)
	return at < from && quoting(p.text[from:p.numbers[c.Number].Start], false)
}

// inOwnWords tells whether somebody tells a claim in a later passage than a place, in a
// quotation or in words that are given as his: "Menurutnya, masih ada 60 ribu lagi".
func (p *page) inOwnWords(c *indicator.Claim, at int) bool {
	from := p.reading.Sentences[c.Sentence].Start
	return p.ownQuote(c, at) || at < p.passage(c) && p.saidIn(indicator.Span{Start: from, End: p.numbers[c.Number].Start})
}

// yetToDo tells whether somebody says of those left, in words of his own behind data
// told at a place, that they must still do it: "Jadi masih 63 ribu warga lagi yang harus
// kami aktifkan". He speaks of the work ahead of him then, not of the data.
func (p *page) yetToDo(c *indicator.Claim, at int) bool {
	return c.Undone && p.inOwnWords(c, at) && containsAny(p.low(p.reading.Sentences[c.Sentence]), p.r.dateWords.Musts)
}

// reasonOfOthers tells whether people are told, in a later sentence than date i, as the
// reason why what it counts is few or many: "Jumlah itu kecil lantaran wajib KTP mencapai
// 121 ribu". The data did not count them.
func (p *page) reasonOfOthers(c *indicator.Claim, i int) bool {
	from := p.reading.Sentences[c.Sentence].Start
	return groups[c.Family] && p.dates[i].Start < from && !p.opensReason(c.Sentence) && containsAny(p.lower[from:p.numbers[c.Number].Start], p.r.dateWords.Reasons)
}
