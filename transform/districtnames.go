package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// districtNames makes kecamatan of the names of regions that a run of kecamatan
// tells with a figure of their own: "Dari 24 kecamatan, terbanyak Sumbawa 5.120
// orang, disusul Alas 1.980" tells of the kecamatan Sumbawa of the kabupaten of
// that name.
func (p *page) districtNames() {
	if p.context.Place.Level != data.Regency {
		return
	}
	for i := range p.spots {
		m := &p.spots[i]
		switch {
		case m.Role == region.Plain, m.Role == region.Word, m.Role == region.Seat:
		case m.Role == region.District && m.Bare && !m.Shared:
		default:
			continue
		}
		own, ok := p.context.AsDistrict(*m, p.text[m.NameStart:m.NameEnd])
		if !ok || m.Role == region.District && !p.namesHome(own) {
			continue
		}
		n := p.spotFigure(i)
		if n != nil && p.amongDistricts(i, own) && (!p.namesHome(own) || p.lessThanHome(n)) {
			p.spots[i] = own
		}
	}
}

// namesHome tells whether a kecamatan bears the name of the article's region.
func (p *page) namesHome(m region.Mention) bool {
	return region.BearsName(m.District, p.context.Place)
}

// spotFigure is the figure told right behind place i in its clause, nil for none.
func (p *page) spotFigure(i int) *numeral.Number {
	m := &p.spots[i]
	for k := p.firstNumber(m.End); k < len(p.numbers); k++ {
		n := &p.numbers[k]
		if n.Start-m.End > besideReach || i+1 < len(p.spots) && n.Start > p.spots[i+1].Start || strings.Contains(p.text[m.End:n.Start], ". ") {
			return nil
		}
		if n.Form == numeral.Percent || n.Form == numeral.Count && n.Unit.Class != numeral.Place && n.Unit.Class != numeral.Time {
			return n
		}
	}
	return nil
}

// amongDistricts tells whether place i is told in a run of kecamatan: one of
// them with its figure stands before it in its paragraph, its sentence speaks of
// kecamatan before it, or it opens a run as its extreme.
func (p *page) amongDistricts(i int, own region.Mention) bool {
	m, w := &p.spots[i], p.r.places.Words()
	k := p.sentenceAt(m.Start)
	if k < 0 {
		return false
	}
	low := p.lower[p.reading.Sentences[k].Start:m.Start]
	for _, kind := range w.Kinds["kecamatan"] {
		if at := lastWord(low, kind); at >= 0 && (strings.Contains(low[at:], ",") || containsAny(low[at:], w.Extremes)) {
			return true
		}
	}
	if j := i - 1; j >= 0 && p.isDistrict(j, own) && p.spots[j].Start >= p.blocks[p.blockAt(m.Start)].Start && p.spotFigure(j) != nil && p.goesOnRun(i, j, own) {
		return true
	}
	j := i + 1
	if j >= len(p.spots) || !p.isDistrict(j, own) || p.spotFigure(j) == nil || p.blockAt(m.Start) != p.blockAt(p.spots[j].Start) {
		return false
	}
	return containsAny(low, w.Extremes) || p.nextInRun(i, j) || p.leadsRun(i, own)
}

// goesOnRun tells whether place i may be the next of a run of kecamatan behind place j: a name
// that the article's region bears too only in the sentence of the one before, or where it opens its
// own, "Disusul Sumbawa 1.980 orang". "Pemilih pemula Sumbawa sendiri 9.774" tells of the region.
func (p *page) goesOnRun(i, j int, own region.Mention) bool {
	k := p.sentenceAt(p.spots[i].Start)
	from := p.reading.Sentences[k].Start
	if !p.namesHome(own) || p.spots[j].Start >= from {
		return true
	}
	front := opening(p.lower[from:p.spots[i].Start])
	return strings.TrimSpace(front) == "" || p.joined(p.spots[i].Start-len(front), p.spots[i].Start, " ,") || len(strings.Fields(front)) == 1
}

// leadsRun tells whether place i is said to stand first or last, and kecamatan go on from
// it: "Polewali paling depan dengan 46,92 persen. Binuang menyusul dengan 43,85 persen,
// kemudian Matakali 38,46 persen".
func (p *page) leadsRun(i int, own region.Mention) bool {
	n, w := p.spotFigure(i), p.r.places.Words()
	if n == nil || i+2 >= len(p.spots) {
		return false
	}
	between := p.lower[p.spots[i].End:n.Start]
	return (containsAny(between, w.Extremes) || containsAny(between, w.Leaders)) && p.isDistrict(i+2, own) && p.spotFigure(i+2) != nil
}

// nextInRun tells whether nothing but a joining word stands between the figure of
// place i and place j: "Nabire 4.980 orang, Wanggar 211 orang".
func (p *page) nextInRun(i, j int) bool {
	n := p.spotFigure(i)
	if n == nil {
		return false
	}
	end := max(n.End, n.Unit.End)
	return end <= p.spots[j].Start && p.joined(end, p.spots[j].Start, " ,;")
}

// isDistrict tells whether place j is a kecamatan of the same region as another.
func (p *page) isDistrict(j int, own region.Mention) bool {
	return p.spots[j].Role == region.District && slices.Contains(p.spots[j].Codes, own.Codes[0])
}

// lessThanHome tells whether a figure is less than another of its form told before
// it, and told nowhere else: that of the whole region would be.
func (p *page) lessThanHome(n *numeral.Number) bool {
	more := n.Form == numeral.Percent
	for k := range p.numbers {
		o := &p.numbers[k]
		if o.Form != n.Form || o.Start == n.Start {
			continue
		}
		if o.Value == n.Value {
			return false
		}
		more = more || o.Start < n.Start && o.Value > n.Value && (persons(o) || o.Unit.Class == numeral.Card || o.Unit.Class == numeral.Document)
	}
	return more
}

// numbersInNames makes parts of names of the numbers that names of places hold:
// "Simpang Empat 1.702 jiwa", "Empat Lawang (0,58 persen)".
func (p *page) numbersInNames() {
	for i := range p.numbers {
		n := &p.numbers[i]
		if k := p.firstSpot(n.Start+1) - 1; n.Form == numeral.Count && k >= 0 && n.End <= p.spots[k].NameEnd && n.End-n.Start < p.spots[k].NameEnd-p.spots[k].NameStart {
			n.Form = numeral.Name
		}
	}
}
