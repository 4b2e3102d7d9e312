package transform

import (
	"time"

	"rekap/transform/reconcile"
)

// tieDates gives figures that the arithmetic binds to dated ones their date:
// the share of a count, and what is left of a whole after its part. What is left
// ties the counts that it is left of, and those their share.
func (p *page) tieDates() {
	for _, kind := range [...]string{"rest", "share"} {
		for i := range p.bodyTies {
			if e := &p.bodyTies[i]; e.Kind == kind {
				p.tie(e)
			}
		}
	}
	for i := range p.bodyTies {
		if e := &p.bodyTies[i]; e.Kind == "rest" && p.exactly(e) {
			p.dateWhole(e)
		}
	}
}

// dateWhole gives a whole the date of the data that counted both what is left of it, told before
// it, and its part: "Data semester II mencatat 41.830 warga belum merekam. … Menurut dia, wajib KTP
// 178.265. Yang sudah merekam 136.435".
func (p *page) dateWhole(e *reconcile.Equation) {
	w, part, rest := &p.mentions[e.Items[0]], &p.mentions[e.Items[1]], &p.mentions[e.Items[2]]
	if p.framed(w) || !p.lends(part) || !p.lends(rest) || !part.asOf.Equal(rest.asOf) || rest.claim.Sentence >= w.claim.Sentence || w.place != part.place || w.place != rest.place || p.toldNow(w.claim) {
		return
	}
	w.takeDate(rest, true)
	for i := range p.mentions {
		// "wajib KTP 178.265 dari jumlah penduduk 240 ribu"
		if m := &p.mentions[i]; m.indicator == "population" && m.claim.Sentence == w.claim.Sentence && m.place == w.place && !p.framed(m) && m.value > w.value {
			m.takeDate(w, true)
		}
	}
}

// tie gives the figures of one equation the date of the first of them that has
// one to give.
func (p *page) tie(e *reconcile.Equation) {
	order := [3]int{e.Items[0], e.Items[1], e.Items[2]} // part, whole, share or rest
	if e.Kind == "rest" {
		order = [3]int{e.Items[1], e.Items[0], e.Items[2]}
	}
	for n, i := range order {
		a := &p.mentions[i]
		if !p.lends(a) || n > 0 && !(n == 2 && (e.Kind == "share" && a.dated && (a.precision == "year" || p.shareOfData(e)) || p.restOfData(e))) {
			continue
		}
		for _, j := range order {
			b := &p.mentions[j]
			// the share of a dated count is of its day, whoever tells it
			said := n == 2 && a.claim.Sentence == b.claim.Sentence && e.Kind == "share" // "1.204 dari 5.310 atau 22,7 persen pada 2020"
			sure := said || n == 2 && e.Kind == "rest" || e.Kind == "rest" && j == order[2] && p.framed(&p.mentions[order[1]]) && p.mentions[order[1]].asOf.Equal(a.asOf)
			if n == 0 && j == order[1] && (e.Kind == "rest" && b.claim.Sentence < a.claim.Sentence || b.block+1 < a.block && groups[b.claim.Family]) {
				continue // the whole was told before a date that is its part's
			}
			if p.r.indicators[p.mentions[order[1]].indicator].Kind == "target" && p.yetToDo(b.claim, a.num.Start) {
				continue // what is left of a target is left on the day of the telling
			}
			if p.aimOfData(b, a) || !p.exactly(e) && max(a.claim.Sentence, b.claim.Sentence)-min(a.claim.Sentence, b.claim.Sentence) > nearTie {
				continue // round figures that lie apart may fit by chance
			}
			if b.place != a.place || p.framed(b) || b.spoken && (n > 0 || j != order[2] && !p.wholeOfData(b, e)) && !sure && !(n == 2 && p.shareOfData(e)) || p.toldNow(b.claim) && groups[b.claim.Family] && b.claim.Sentence != a.claim.Sentence || n == 2 && (p.toldNow(b.claim) || e.Kind == "share" && !p.shareOfData(e) && !p.sharedAs(b, a.value)) {
				continue
			}
			b.takeDate(a, true)
			if b.doubt == oldLevel {
				b.doubt = ""
			}
		}
		if part := &p.mentions[order[0]]; part.title && p.shareOfData(e) {
			p.dateRepeats(part, a)
		}
		return
	}
}

// nearTie is how many sentences apart round figures may stand that an equation ties.
const nearTie = 2

// ofData tells whether a figure is told up to a day, or for a half-year or quarter: those
// date data, never events.
func (m *mention) ofData() bool {
	return m.bound || m.precision == "month" && !m.start.IsZero() && m.asOf.Sub(m.start) > longestMonth
}

// longestMonth is how long one month lasts at most.
const longestMonth = 31 * 24 * time.Hour

// wholeOfData tells whether b, told by a speaker of no day, is the whole that dated data were
// counted against, as its share in full says: "53.958 anak per Agustus. Ia menerangkan, anak
// berjumlah 83.431. Jadi 64,67 persen".
func (p *page) wholeOfData(b *mention, e *reconcile.Equation) bool {
	return b == &p.mentions[e.Items[1]] && b.basis == "published" && e.Kind == "share" && p.exactly(e)
}

// shareOfData tells whether a share in full, dated up to a day of data or by a year, is told shortly
// before both of the counts that it is of: they are of that data, whoever tells them. The
// part may be what the article opens with: "20.400 orang. Per April sudah 6,34 persen", and
// a share in full behind both of one sentence is of no other counts.
func (p *page) shareOfData(e *reconcile.Equation) bool {
	a, b, r := &p.mentions[e.Items[0]], &p.mentions[e.Items[1]], &p.mentions[e.Items[2]]
	if e.Kind != "share" || !r.dated || !r.ofData() && r.precision != "year" || r.num.Decimals < 1 || r.title || !p.exactly(e) {
		return false
	}
	k := r.claim.Sentence
	if max(a.claim.Sentence, b.claim.Sentence) < k {
		return p.shareBehind(a, b, r)
	}
	ahead := !a.spoken && (a.title || a.claim.Sentence < k && a.claim.Sentence >= k-nearTie)
	return (a.claim.Sentence > k || ahead) && b.claim.Sentence > k && max(a.claim.Sentence, b.claim.Sentence) <= k+nearTie
}

// shareBehind tells whether a share in full is told shortly behind both of the counts that it
// is of, which one sentence tells together without a day: "Dari 160.472 anak, 52.602 sudah
// memilikinya. … 'Persisnya 32,78 persen, kondisi 21 Juli'".
func (p *page) shareBehind(a, b, share *mention) bool {
	return a.claim.Sentence == b.claim.Sentence && !a.title && !a.spoken && !b.spoken && share.num.Decimals > 1 && share.claim.Sentence-a.claim.Sentence <= shareBehindReach
}

// shareBehindReach is within how many sentences behind two counts their share is told.
const shareBehindReach = 4

// restOfData tells whether what is left is told of dated data and is to a head
// what lies between the two other figures: all three are of that data, "data per
// 31 Desember masih ada 8.577 orang yang belum".
func (p *page) restOfData(e *reconcile.Equation) bool {
	r := &p.mentions[e.Items[2]]
	if e.Kind != "rest" || !p.framed(r) || !r.ofData() || r.value < leastTold || e.Left != e.Right {
		return false
	}
	for _, i := range e.Items {
		if p.mentions[i].qualifier != "exact" || p.mentions[i].title {
			return false
		}
	}
	return true
}
