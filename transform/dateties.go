package transform

import (
	"rekap/data"
	"rekap/transform/reconcile"
)

// wholeDates gives the people told as a whole in front of a dated part its
// date: "Dari 3.631.015 penduduk, per Februari terdapat 2.777.614 wajib KTP".
func (p *page) wholeDates() {
	for i := 0; i+1 < len(p.mentions); i++ {
		m, o := &p.mentions[i], &p.mentions[i+1]
		if p.residentsFirst(m, o) {
			m.takeDate(o, true)
			continue
		}
		if !groups[m.claim.Family] || m.unit == data.UnitPercent || p.framed(m) || m.spoken && !o.dated || !p.framed(o) || o.unit == data.UnitPercent {
			continue
		}
		if kind := p.r.indicators[o.indicator].Kind; o.claim.Sentence != m.claim.Sentence || o.place != m.place || kind != "stock" || m.value <= o.value {
			continue
		}
		from := p.reading.Sentences[m.claim.Sentence].Start
		if containsAny(" "+p.lower[max(from, m.num.Start-partingReach):m.num.Start], p.r.dateWords.Partings) {
			m.takeDate(o, true)
		}
	}
}

// residentsFirst tells whether m are all residents, told without a date right before the obliged
// o among them, whom the data tells of: "Penduduk kami 412.630 jiwa. Yang wajib KTP 301.114".
func (p *page) residentsFirst(m, o *mention) bool {
	return m.indicator == "population" && o.indicator == "wajib_ktp" && o.claim.Sentence == m.claim.Sentence+1 && o.block == m.block && !m.title &&
		o.place == m.place && !p.framed(m) && o.byFrame && m.value > o.value && !p.toldNow(m.claim)
}

// paragraphDates gives figures that an equation binds to one of dated data the
// date of that data, where they stand in its paragraph or in the headline.
func (p *page) paragraphDates() {
	for n := range p.bodyTies {
		e := &p.bodyTies[n]
		if !p.exactly(e) {
			continue
		}
		for _, i := range e.Items {
			a := &p.mentions[i]
			if !p.lends(a) || a.title {
				continue
			}
			for _, j := range e.Items {
				b := &p.mentions[j]
				if e.Kind == "rest" && j == e.Items[0] && b.claim.Sentence < a.claim.Sentence {
					continue // the whole was told before the date
				}
				if p.aimOfData(b, a) || p.baseOfYear(a) && acts(b.claim) && b.claim.Sentence > a.claim.Sentence {
					continue
				}
				if b.place == a.place && b.doubt != oldLevel && !p.framed(b) && (!b.spoken || b.claim.Sentence == a.claim.Sentence) && !p.toldNow(b.claim) && (b.title || b.claim.Sentence == a.claim.Sentence || p.passage(b.claim) == p.passage(a.claim) && !p.spokenIn(p.speech(b.claim))) {
					b.takeDate(a, true)
				}
			}
		}
	}
}

// baseOfYear tells whether people are told of a year by their own words, which says nothing
// of when their part was counted: "Pada 2022 anak berjumlah 61.000 jiwa. … KIA sudah dimiliki
// 24.400 atau 40,0 persen".
func (p *page) baseOfYear(m *mention) bool {
	return m.dated && m.precision == "year" && groups[m.claim.Family]
}

// aimOfData tells whether m is a target that the day or month of a dated figure says
// nothing of: it is set for the year, and told on the day of its telling.
func (p *page) aimOfData(m, dated *mention) bool {
	return p.r.indicators[m.indicator].Kind == "target" && dated.precision != "year" && p.day.precision == "day"
}

// exactly tells whether an equation holds by no coincidence: of counts in full, and of a share
// with decimals. What is left to a head of two counts in full may end in noughts: 1.130.
func (p *page) exactly(e *reconcile.Equation) bool {
	for k, i := range e.Items {
		if m := &p.mentions[i]; e.Kind == "rest" && k == len(e.Items)-1 && e.Left == e.Right && m.qualifier == "exact" && m.value >= leastTold && digits(m.value) >= leastSure-1 {
			continue
		}
		switch m := &p.mentions[i]; {
		case m.unit == data.UnitPercent && m.num.Decimals == 0, m.unit != data.UnitPercent && digits(m.value) < leastSure:
			return false
		}
	}
	return true
}

// sharedAs tells whether the sentence of a count tells a share of that value too:
// "134.539 atau 64,29 persen".
func (p *page) sharedAs(m *mention, share float64) bool {
	s := p.reading.Sentences[m.claim.Sentence]
	for i := p.firstNumber(m.num.End); i < len(p.numbers) && p.numbers[i].Start < s.End; i++ {
		if n := &p.numbers[i]; n.Value == share && n.Start-m.num.End <= shareReach {
			return true
		}
	}
	return false
}

// shareReach is how near a share stands behind its count.
const shareReach = 24

// leftDates gives people told with how many of them are left the date of the part
// told before that leaves exactly as many: "Hingga Juni 4.257 anak. Masih ada 4.527
// anak yang belum dari total 8.784 anak".
func (p *page) leftDates() {
	for i := range p.mentions {
		w := &p.mentions[i]
		if !groups[w.claim.Family] || p.framed(w) || w.unit == data.UnitPercent || w.qualifier != "exact" || p.toldNow(w.claim) {
			continue
		}
		for j := max(0, i-restReach); j < i; j++ {
			a := &p.mentions[j]
			if !p.framed(a) || !acts(a.claim) || a.place != w.place || a.unit == data.UnitPercent || !p.countIn(w.claim.Sentence, w.value-a.value) {
				continue
			}
			w.takeDate(a, true)
		}
	}
}

// countIn tells whether a sentence prints a count.
func (p *page) countIn(k int, v float64) bool {
	if v < leastTold {
		return false
	}
	s := p.reading.Sentences[k]
	for i := p.firstNumber(s.Start); i < len(p.numbers) && p.numbers[i].Start < s.End; i++ {
		if p.numbers[i].Value == v {
			return true
		}
	}
	return false
}

// partingReach is how near words of parting stand in front of a whole.
const partingReach = 48

// presentDates takes the year of what was announced from figures that the
// speaker tells again as what is so now, "capaian saat ini 98,92 persen", and
// from those of their sentence.
func (p *page) presentDates() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if !m.byFrame || m.dated || m.precision != "year" {
			continue
		}
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.value != m.value || o.unit != m.unit || o.place != m.place || p.framed(o) || o.precision != "day" || !p.toldNow(o.claim) {
				continue
			}
			was := m.asOf
			for k := range p.mentions {
				if b := &p.mentions[k]; b.claim.Sentence == m.claim.Sentence && b.byFrame && !b.dated && b.asOf.Equal(was) {
					b.takeDate(o, false)
				}
			}
			break
		}
	}
}

// framedRepeat tells whether m, a repeat of o, has the date of data where o has
// only the article's day and stands outside its sentences: a headline's copy.
func (p *page) framedRepeat(o, m *mention) bool {
	return !p.framed(o) && !o.spoken && m.byFrame && !m.dated && !m.title && !p.toldNow(o.claim) && m.precision != "year"
}

// stillSo tells whether a speaker tells again as still so, on his day, what had
// only the year of data told before.
func (p *page) stillSo(o, m *mention) bool {
	if !o.byFrame || o.dated || o.precision != "year" || !m.spoken || m.value != o.value {
		return false
	}
	s := p.reading.Sentences[m.claim.Sentence]
	return containsAny(" "+p.lower[s.Start:m.num.Start], p.r.dateWords.Staying)
}

// dateRepeats gives the printings of a headline's figure in the text the date of another
// figure, of whose data it is.
func (p *page) dateRepeats(head, dated *mention) {
	for i := range p.mentions {
		if m := &p.mentions[i]; m.indicator == head.indicator && m.place == head.place && m.value == head.value && !p.framed(m) && !m.spoken && !p.toldNow(m.claim) {
			m.takeDate(dated, true)
		}
	}
}
