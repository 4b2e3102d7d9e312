package transform

import (
	"rekap/data"
	"rekap/transform/region"
)

// sumsBehind makes counts that are, to the last one, the sum of those told of parts of one
// region in front of them in their sentence, counts of the same in that region: "Woja 8.210,
// Dompu 9.120 dan Pajo 3.001, sehingga totalnya 20.331 anak".
func (p *page) sumsBehind() {
	for from, n := 0, len(p.mentions); from < n; {
		first := &p.mentions[from]
		sum, finest, to := first.value, digits(first.value), from+1
		for to < n && p.isPartBeside(&p.mentions[to-1], &p.mentions[to]) {
			sum += p.mentions[to].value
			finest = max(finest, digits(p.mentions[to].value))
			to++
			if to-from >= fewestParts && finest >= leastFine {
				if at := p.sumRightBehind(to-1, sum); at >= 0 {
					p.takeSum(at, first)
					break
				}
			}
		}
		from = to
	}
}

// isPartBeside tells whether b counts right behind a, in its sentence, what a counts, of
// another part of the same region.
func (p *page) isPartBeside(a, b *mention) bool {
	if a.unit == data.UnitPercent || a.title || a.claim.Sentence != b.claim.Sentence || a.indicator != b.indicator || a.cohort != "all" || b.cohort != "all" {
		return false
	}
	x, y := a.place, b.place
	return x != y && x.Level == y.Level && (x.District == "") == (y.District == "") && p.sameWhole(x, y)
}

// whole is the region of which a place is a part: the kabupaten or kota of a kecamatan, the
// province of those.
func (p *page) whole(part region.Place) (region.Place, bool) {
	switch {
	case part.District != "":
		return p.r.places.Lookup(part.Code)
	case part.Level == data.Regency:
		return p.r.places.Lookup(part.Code[:2])
	}
	return region.Place{}, false
}

// sameWhole tells whether two places are parts of one region.
func (p *page) sameWhole(a, b region.Place) bool {
	x, ok := p.whole(a)
	y, also := p.whole(b)
	return ok && also && x == y
}

// sumRightBehind is the claim right behind that of mention i, in its sentence, whose count is
// a sum; -1 for none.
func (p *page) sumRightBehind(i int, sum float64) int {
	claims := p.reading.Claims
	for at := p.mentions[i].claimAt + 1; at < len(claims) && claims[at].Sentence == p.mentions[i].claim.Sentence; at++ {
		if claims[at].Percent {
			continue
		}
		if p.numbers[claims[at].Number].Value == sum {
			return at
		}
		return -1
	}
	return -1
}

// takeSum makes the claim at an index the count of what a part counts in its whole region.
func (p *page) takeSum(at int, part *mention) {
	place, ok := p.whole(part.place)
	if !ok {
		return
	}
	id, date := part.indicator, *part
	if !p.countAs(at, id, func(m *mention) { p.sumUp(m, &date, place) }) {
		p.admit(at, id, "sum", func(m *mention) bool {
			p.sumUp(m, &date, place)
			return true
		})
	}
}

// sumUp gives a sum its region, and the date of its parts where its own words have none.
func (p *page) sumUp(m, part *mention, place region.Place) {
	m.place, m.placeNote, m.cohort, m.doubt = place, "", "all", ""
	if !p.datedBy(m.claim) {
		m.takeDate(part, true)
	}
}
