package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// namedBehind finds the place behind a claim's figure in its own words, or behind the
// second form that is told right behind it: "418.890 jiwa (22,41%) tinggal di Kabupaten A".
func (p *page) namedBehind(c *indicator.Claim) []placed {
	num := &p.numbers[c.Number]
	for i := p.firstSpot(num.End); i < len(p.spots); i++ {
		if !c.Post.Has(p.spots[i].Start) {
			break
		}
		if strings.ContainsAny(p.text[num.End:p.spots[i].Start], ",;(") || after(p.text[:p.spots[i].Start], p.r.places.Words().From...) {
			break
		}
		if p.fromWhole(num.Start) && p.ownFigure(i, p.clauseEnd(p.spots[i].End, c)) {
			break // "dari 22.084 orang itu terbanyak di A 2.343", not "dari 22.084 orang di A, 2.343"
		}
		if p.mostlyIn(p.lower[num.End:p.spots[i].Start]) || p.opensNext(num.End, i, c) {
			break
		}
		if _, named := p.naming(max(num.End, p.spots[i].Start-namingReach), p.spots[i].Start); named && c.Aim == "target" && c.Percent && p.ownFigure(i, p.reading.Sentences[c.Sentence].End) {
			break // "di bawah target 60 persen di antaranya Samarinda (55,7 persen)": its own share follows
		}
		if p.usableSpot(i, c) && p.spots[i].Role != region.Office {
			return p.list(i, c)
		}
	}
	if o := p.formBehind(c); o != nil {
		return p.namedBehind(o)
	}
	return nil
}

// opensNext tells whether place i, joined to what ends in front of it, opens what is told next
// with a whole of its own: "terekam 6.212 orang dan di Kabupaten A dari 9.058 orang terekam 4.430".
func (p *page) opensNext(end, i int, c *indicator.Claim) bool {
	w, m := p.r.places.Words(), &p.spots[i]
	n := p.firstNumber(m.End)
	if n == len(p.numbers) || p.numbers[n].Start > p.reading.Sentences[c.Sentence].End || !p.says(end, m.Start, w.And) {
		return false
	}
	first, _, _ := strings.Cut(strings.TrimLeft(p.lower[m.End:p.numbers[n].Start], " ,"), " ")
	return slices.Contains(w.From, first) && !strings.ContainsAny(p.text[m.End:p.numbers[n].Start], ".;")
}

// mostlyIn tells whether a text in lower case in front of a place says that only most or some
// of those counted are there: "41.300 warga belum merekam, terutama di Kecamatan A".
func (p *page) mostlyIn(text string) bool {
	w := p.r.places.Words()
	before, _ := cutAfter(text, w.Living)
	return after(before, w.Mostly...)
}

// listBehind gives the place i behind a claim's figure, and where a share is told for each
// of a list that begins there, all of it: "di atas 67 persen dicatat Kecamatan A dan B". A count
// of them all is none of theirs: "2.310 warga di Kecamatan A dan B".
func (p *page) listBehind(i int, c *indicator.Claim) []placed {
	to := i
	for to+1 < len(p.spots) && p.spots[to+1].List == p.spots[i].List && c.Post.Has(p.spots[to+1].Start) {
		between := strings.Trim(p.lower[p.spots[to].End:p.spots[to+1].Start], " ,")
		if between != "" && !slices.Contains(p.r.places.Words().And, between) {
			return p.spot(i) // "12 persen di Kota A, disusul Kabupaten B"
		}
		to++
	}
	if to == i || p.inside(i, to) {
		return p.spot(i)
	}
	all := p.sameLevel(i, to, i)
	if !c.Percent {
		if len(all) > 1 && !p.ownFigure(to, p.clauseEnd(p.spots[to].End, c)) && !p.eachOf(c) {
			return []placed{{place: p.settled[i].place, note: toldTogether}}
		}
		return p.spot(i)
	}
	if p.numbersBetween(p.spots[i].Start, p.reading.Sentences[c.Sentence].End) {
		return p.spot(i)
	}
	return all
}

// eachOf tells whether a count is each one's of the places behind it.
func (p *page) eachOf(c *indicator.Claim) bool {
	return !p.numbers[c.Number].Each.Empty() || p.says(c.Post.Start, c.Post.End, p.r.places.Words().Each)
}

// numbersBetween tells whether a number stands between two offsets.
func (p *page) numbersBetween(from, to int) bool {
	i := p.firstNumber(from)
	return i < len(p.numbers) && p.numbers[i].Start < to
}

// formBehind is the claim behind another in its sentence that tells the same figure in
// a second form, nil for none.
func (p *page) formBehind(c *indicator.Claim) *indicator.Claim {
	claims := p.claimsOf(c.Sentence)
	for i := range claims {
		if o := &claims[i]; o.Same >= 0 && o.Number > c.Number && p.reading.Claims[o.Same].Number == c.Number {
			return o
		}
	}
	return nil
}

// partOfTold tells whether a count is that part of those told before who are of a region
// within the article's: "Kecamatan A menyumbang 702 jiwa dari yang belum rekam itu".
func (p *page) partOfTold(c *indicator.Claim) bool {
	n, home := &p.numbers[c.Number], p.context.Place
	behind := strings.TrimLeft(p.lower[max(n.End, n.Unit.End):], " ")
	if first, _, _ := strings.Cut(behind, " "); !containsAny(" "+first+" ", p.r.dateWords.Partings) {
		return false
	}
	at := p.named(c)
	return len(at) == 1 && at[0].note == "" && (above(home.Code, at[0].place.Code) || home.Level == data.Regency && at[0].place.Code == home.Code && at[0].place.District != home.District)
}
