package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// blank tells whether a claim counts blank cards.
func blank(c *indicator.Claim) bool { return strings.HasPrefix(c.Family, "blangko") }

// blanksAt tells whether the sentence at a place counts blank cards.
func (p *page) blanksAt(at int) bool {
	claims := p.claimsAt(at)
	return slices.ContainsFunc(claims, func(o indicator.Claim) bool { return blank(&o) })
}

// eventBefore is the date that ends the sentence before a flow's, where that
// sentence has no figure of its own: "Pengambilan terakhir pada Juli lalu."
func (p *page) eventBefore(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence - 1
	if k < 0 || p.counted(k) {
		return 0, false
	}
	s, w := p.reading.Sentences[k], p.r.dateWords
	if text := " " + p.low(s); blank(c) && !containsAny(text, w.Deliveries) && !containsAny(text, w.Blanks) && !containsAny(text, w.Requests) {
		return 0, false // "Desa terjauh didatangi Oktober lalu. Dinas menerima 1.000 keping"
	}
	for i := range p.datesIn(s.Start, s.End) {
		if s.End-p.dates[i].End <= 6 && p.usable(i, ind) && p.resolved[i].Kind != calendar.Statement && p.dates[i].Past {
			return i, true
		}
	}
	return 0, false
}

// arrival is the one day on which the text, without a figure, tells that blank
// cards came: "Blangko dari pusat baru tiba Jumat 17 Januari 2020."
func (p *page) arrival(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if c.Family != "blangko_received" {
		return 0, false
	}
	if p.arrived == 0 {
		p.arrived = p.findArrival(ind) + 2
	}
	i := max(p.arrived-2, 0)
	if p.arrived < 2 || p.spokenIn(p.reading.Sentences[c.Sentence]) && p.resolved[i].Kind != calendar.Statement {
		return 0, false
	}
	return i, true
}

// findArrival is the date that arrival gives, -1 for none.
func (p *page) findArrival(ind data.Indicator) int {
	found := -1
	for k, s := range p.reading.Sentences {
		first := p.firstDate(s.Start)
		if first >= len(p.dates) || p.dates[first].Start >= s.End || s.Start < p.blocks[0].End {
			continue
		}
		if text := p.low(s); !containsAny(text, p.r.dateWords.Blanks) || !containsAny(text, p.r.dateWords.Arriving) || p.counted(k) {
			continue
		}
		for i := first; i < len(p.dates) && p.dates[i].Start < s.End; i++ {
			if p.dates[i].Now || p.resolved[i].Precision != calendar.DayPrecise || !p.usable(i, ind) && !(p.resolved[i].ok && p.arrivalDay(i)) {
				continue
			}
			if found >= 0 && !p.resolved[found].Day.Equal(p.resolved[i].Day) {
				return -1
			}
			found = i
		}
	}
	return found
}

// grantDates gives cards told right behind those that were asked for, and without a
// date of their own, the date of these: "Pada Juli kami minta 5.000 keping. Dikasih
// cuma 500". Those asked for and set against what came take its date alike, and those asked
// for "waktu itu": "Saat itu datang 500 keping. Padahal permintaan kami 5.000".
func (p *page) grantDates() {
	for i := 1; i < len(p.mentions); i++ {
		m, o := &p.mentions[i], &p.mentions[i-1]
		if m.dated || !p.grantedTogether(m, o) || p.requestDated(m.claim, o.claim) || !o.dated && !(o.byFrame && p.toldOfThen(o.claim)) {
			continue
		}
		if (m.claim.Block <= o.claim.Block+1 || p.askedThen(m.claim)) && m.claim.Sentence-o.claim.Sentence <= 1 && !p.toldPresent(m.claim) {
			m.takeDate(o, o.byFrame)
			m.dated = true
		}
	}
}

// grantedTogether tells whether m are the fewer cards that came of those asked for in o,
// or more that were asked for and that o, those that came, is set against.
func (p *page) grantedTogether(m, o *mention) bool {
	if m.place != o.place {
		return false
	}
	if m.indicator == "blangko_received" {
		return o.indicator == "blangko_requested" && o.value > m.value
	}
	if m.indicator != "blangko_requested" || o.indicator != "blangko_received" || m.value <= o.value || o.precision == "day" && o.claim.Sentence < m.claim.Sentence && !p.toldOfThen(o.claim) && !p.askedThen(m.claim) {
		return false // the very day on which cards came says nothing of when more were asked for
	}
	from := max(o.num.End, p.reading.Sentences[m.claim.Sentence].Start)
	return p.askedThen(m.claim) || p.wasRequest(m.claim) || containsAny(p.lower[from:m.num.Start], p.r.dateWords.Comparing) || containsAny(p.lower[from:max(m.num.End, m.claim.Post.End)], p.r.dateWords.Properly)
}

// askedThen tells whether the words of cards asked for say that it was at a time told before:
// "Kita ajukan 5.000 waktu itu".
func (p *page) askedThen(c *indicator.Claim) bool {
	from, to := p.reading.Sentences[c.Sentence].Start, max(p.numbers[c.Number].End, c.Post.End)
	return c.Family == "blangko_requested" && p.holds(p.lower[from:to], p.r.dateWords.Then)
}

// wasRequest tells whether a sentence opens with the request, as a thing, behind which cards
// that came are told, and not with what is asked for next: "Juli datang 4.000 keping.
// Permintaan kami 10.000", but not "Permintaan berikutnya 10.000".
func (p *page) wasRequest(c *indicator.Claim) bool {
	s, w := p.reading.Sentences[c.Sentence], p.r.dateWords
	at := p.numbers[c.Number].Start
	if !opensWith(p.ownWords(s, s.End), w.Requests) || len(p.claimsOf(c.Sentence)) > 1 || p.datedWithin(s.Start, s.End) {
		return false
	}
	return !containsAny(p.lower[s.Start:at]+" ", w.AskedNext) && !containsAny(" "+p.lower[at:s.End], w.AskedNext)
}

// ofRequest tells whether date i only says when cards were asked for, of which those of a
// claim came: "dari 6.000 keping yang diusulkan Oktober lalu, disetujui 4.000".
func (p *page) ofRequest(c *indicator.Claim, i int) bool {
	if c.Indicator != "blangko_received" {
		return false
	}
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		o := &claims[j]
		end := p.numbers[o.Number].End
		if o.Indicator == "blangko_requested" && end < p.dates[i].Start && o.Number < c.Number && o.Post.Has(p.dates[i].Start) && containsAny(p.lower[end-1:p.dates[i].Start], p.r.dateWords.Who) {
			return true
		}
	}
	return false
}

// stockBefore tells whether date i is the day up to which cards in hand are told, in front of
// those that came or were asked for: "Stok per Jumat (10/5) 4.500 keping, ditambah baru
// disetujui 2.000".
func (p *page) stockBefore(c *indicator.Claim, i int) bool {
	if !blank(c) || !p.dates[i].Link.UpTo() {
		return false
	}
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		if o := &claims[j]; p.numbers[o.Number].Start > p.dates[i].Start {
			return o != c && o.Indicator == "blangko_stock"
		}
	}
	return false
}

// cameThen tells whether date i only says when the blank cards came of which a stock is left:
// "kiriman yang datang Jumat lalu tinggal 1.250 keping".
func (p *page) cameThen(c *indicator.Claim, i int) bool {
	return c.Family == "blangko_stock" && p.cameOn(p.reading.Sentences[c.Sentence].Start, i)
}

// cameOn tells whether date i stands in a clause, in a sentence from an offset on, that says
// when something came: "yang datang Jumat lalu".
func (p *page) cameOn(from, i int) bool {
	front := p.lower[from:p.dates[i].Start]
	for _, who := range p.r.dateWords.Who {
		if at := strings.LastIndex(front, who); at >= 0 && !strings.Contains(front[at:], ",") && containsAny(front[at:], p.r.dateWords.Arriving) {
			return true
		}
	}
	return false
}

// requestDated tells whether only such a date tells when cards that came were asked for.
func (p *page) requestDated(came, asked *indicator.Claim) bool {
	if came.Sentence != asked.Sentence {
		return false
	}
	for i := range p.datesIn(asked.Post.Start, asked.Post.End) {
		if p.ofRequest(came, i) {
			return true
		}
	}
	return false
}

// ofBlanks tells whether date i stands behind the blank cards that it is told of, in a sentence
// without a figure and without words of data: "Stok blangko per 1 Oktober habis" says nothing of
// how many have been recorded by then.
func (p *page) ofBlanks(c *indicator.Claim, i int) bool {
	at := p.dates[i].Start
	k := p.sentenceAt(at)
	if blank(c) || k < 0 || k >= c.Sentence || p.counted(k) {
		return false
	}
	s, w := p.reading.Sentences[k], p.r.dateWords
	return p.holds(p.lower[s.Start:at], w.Blanks) && !p.holds(p.low(s), w.Data)
}
