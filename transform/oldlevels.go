package transform

import (
	"slices"
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// rightBehind is the date that stands right behind a figure and its noun: "dari
// 15.400 orang pada Desember 2024 menjadi 18.210".
func (p *page) rightBehind(c *indicator.Claim) (int, bool) {
	n := &p.numbers[c.Number]
	end := max(n.End, n.HedgeAfter.End)
	if !c.Percent { // the word behind a share is no noun of its own
		end = max(end, n.Unit.End)
	}
	i := p.firstDate(end)
	return i, i < len(p.dates) && p.dates[i].Start < p.reading.Sentences[c.Sentence].End && strings.TrimSpace(p.text[end:p.dates[i].Start]) == ""
}

// ofOldLevel tells whether date i stands right behind the level, told before a
// claim in its sentence, that a change started from.
func (p *page) ofOldLevel(c *indicator.Claim, i int) bool {
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		if o := &claims[j]; o.Number < c.Number && p.datesOldLevel(o, i) {
			return true
		}
	}
	return false
}

// datesOldLevel tells whether date i stands right behind or in front of a level that a change
// started from: "naik dari 95,8 persen pada akhir 2023 menjadi 97,3 persen", "naik dari Juli 2023
// yang masih 95,8 persen menjadi 97,3 persen" tell the second of now.
func (p *page) datesOldLevel(c *indicator.Claim, i int) bool {
	if !c.Old {
		return false
	}
	if k, ok := p.rightBehind(c); ok && k == i {
		return true
	}
	end, at := p.dates[i].End, p.numbers[c.Number].Start
	return end <= at && at-end < ownDateReach && p.movedFrom(p.reading.Sentences[c.Sentence], i)
}

// datesChange tells whether a date in front of a level is that of the change which started from
// it, as a verb of change stands between: "sampai Maret 2022 naik dari 567.881 jiwa".
func (p *page) datesChange(i int, c *indicator.Claim) bool {
	from, to := p.dates[i].End, p.numbers[c.Number].Start
	return from < to && slices.ContainsFunc(letterWords(p.lower[from:to]), func(w string) bool { return slices.Contains(p.r.dateWords.Moved, w) })
}

// grownSince tells whether date i is that of an older level, told before a claim in its
// sentence, since which as many came in as the claim counts: "akhir tahun lalu baru 29.100,
// jadi bertambah 9.350 orang".
func (p *page) grownSince(c *indicator.Claim, i int) bool {
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		o := &claims[j]
		if o.Number < c.Number && p.grownFrom(c, o) && (o.Pre.Has(p.dates[i].Start) || o.Post.Has(p.dates[i].Start)) && p.olderLevel(o, i) {
			return true
		}
	}
	return false
}

// sinceDay tells whether date i, behind what came in, is only the day since which it did:
// "bertambah 5.400-an dari posisi Desember 2024". What began on a day may have ended on
// another: "bertambah 900 orang dari Januari hingga Maret".
func (p *page) sinceDay(from, i int) bool {
	d := &p.dates[i]
	return d.Shape != calendar.Period && containsAny(" "+p.lower[from:d.Start], p.r.dateWords.Partings) && (i+1 == len(p.dates) || p.dates[i+1].Link != calendar.Until)
}

// grownFrom tells whether a claim counts what came in on top of the level that claim o tells.
func (p *page) grownFrom(c, o *indicator.Claim) bool {
	return c.Flow && !c.Percent && o.Family == c.Family && !o.Flow && p.r.indicators[o.Indicator].Kind == "stock"
}

// olderIn tells whether date i dates in a sentence only levels that a change told there
// started from: "sudah 12.207 orang, naik dari Desember 2024 yang masih 11.002 orang",
// "pada 2024 baru 11.002 orang, lalu naik menjadi 12.207 orang", "dari 11.002 orang pada awal
// 2024 menjadi 12.207 orang pada awal 2025".
func olderIn(claims []indicator.Claim, own []int, i int) bool {
	found := false
	for j := range claims {
		if own[j] != i {
			continue
		}
		changed := slices.ContainsFunc(claims[j+1:], func(o indicator.Claim) bool { return o.From >= 0 && o.Indicator == claims[j].Indicator })
		became := claims[j].Old && j+1 < len(claims) && claims[j+1].Indicator == claims[j].Indicator && own[j+1] >= 0 && own[j+1] != i
		if (!claims[j].Old || j == 0) && !changed && !became {
			return false
		}
		found = true
	}
	return found
}

// oncePassed doubts a share told as reached when something else came about, where a greater
// one of the same is told as reached: "kini 62 persen … melambat setelah mencapai 40 persen".
func (p *page) oncePassed() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.claim.Once && m.claim.Percent && m.doubt == "" && !m.dated && p.surpassed(m) {
			m.doubt = oldLevel
		}
	}
}

// surpassed tells whether a greater share of the indicator and the place of a mention is told.
func (p *page) surpassed(m *mention) bool {
	return p.anyMention(func(o *mention) bool {
		return o.indicator == m.indicator && o.place == m.place && o.doubt == "" && !o.claim.Once && o.value > m.value
	})
}

// retold doubts a level told without its day as what was in the news before, where the page tells
// another of the same: "Sebelumnya diberitakan, aktivasi IKD di Kudus baru 31.200 orang".
func (p *page) retold() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.doubt != "" || m.dated || m.title || p.r.indicators[m.indicator].Kind == "target" || !p.newsBefore(m.claim.Sentence) {
			continue
		}
		if p.anyMention(func(o *mention) bool {
			return o.indicator == m.indicator && o.place == m.place && o.cohort == m.cohort && o.denom == m.denom && o.doubt == "" && !o.title && !o.dated && o.asOf.Equal(m.asOf) && !m.sameLevel(o) && !p.newsBefore(o.claim.Sentence)
		}) {
			m.doubt = oldLevel
		}
	}
}

// newsBefore tells whether the clause that opens sentence k says that what it tells was in the
// news before: "Diberitakan sebelumnya, …".
func (p *page) newsBefore(k int) bool {
	clause, _, found := strings.Cut(p.low(p.reading.Sentences[k]), ",")
	return found && p.holds(clause, p.r.dateWords.News)
}

// beforeNow doubts a level told without its day right before another of the same, which its
// words tell as of now: "Sebelum jemput bola ada 11.000 orang. Sekarang tinggal 5.000 orang".
func (p *page) beforeNow() {
	for i := 1; i < len(p.mentions); i++ {
		o := &p.mentions[i]
		m := &p.mentions[i-1]
		if m.doubt != "" || o.doubt != "" || o.indicator != m.indicator || o.place != m.place || o.cohort != m.cohort || m.title || p.framed(m) || p.r.indicators[m.indicator].Kind == "target" {
			continue
		}
		if n := o.claim.Sentence - m.claim.Sentence; n < 0 || n > 1 || !p.asOfNow(o.claim) || n == 1 && p.toldNow(m.claim) {
			continue
		}
		if !o.asOf.Equal(m.asOf) || m.sameLevel(o) {
			continue
		}
		m.doubt = oldLevel
	}
}

// asOfNow tells whether a date that means now opens the sentence or the clause of a figure:
// not "dari yang kini wajib KTP".
func (p *page) asOfNow(c *indicator.Claim) bool {
	from := max(p.reading.Sentences[c.Sentence].Start, c.Pre.Start)
	for i := range p.datesIn(from, p.numbers[c.Number].Start) {
		if d := &p.dates[i]; d.Now && len(letterWords(p.lower[from:d.Start])) <= reachOfNow {
			return true
		}
	}
	return false
}

// reachOfNow is how many words may stand in front of a date that opens a clause: "namun kini".
const reachOfNow = 1
