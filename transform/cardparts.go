package transform

import (
	"strings"

	"rekap/data"
)

// cardParts doubts cards told right behind more of the same kind that they make up to the
// last one: "menerima 500 keping. Untuk kecamatan 300 keping, di kantor dinas 200 keping".
// Two are enough of cards, which an office gives on right after it got them; those with a
// time of their own are deliveries.
func (p *page) cardParts() {
	for i := range p.mentions {
		total := &p.mentions[i]
		if total.title || total.doubt != "" || total.unit != data.UnitCard {
			continue
		}
		sum, end := 0.0, i+1
		for ; end < len(p.mentions) && sum < total.value; end++ {
			if m := &p.mentions[end]; !p.partOfCards(total, m) {
				break
			}
			sum += p.mentions[end].value
		}
		if sum != total.value || end-i <= fewestCardParts || p.runsOn(total, &p.mentions[i+1]) {
			continue
		}
		for k := i + 1; k < end; k++ {
			p.mentions[k].doubt = partOfTotal
		}
	}
}

// partOfCards tells whether a mention may be a part of a total of cards by its words.
func (p *page) partOfCards(total, m *mention) bool {
	return m.indicator == total.indicator && m.place == total.place && m.value < total.value &&
		m.claim.Sentence-total.claim.Sentence <= 1 && !p.datedBy(m.claim)
}

// runsOn tells whether nothing but a comma parts cards from those told right before them:
// "empat kali, 2.000, 1.000, 500 dan 500 keping".
func (p *page) runsOn(a, b *mention) bool {
	from := max(a.num.End, a.num.Unit.End)
	return from <= b.num.Start && strings.Trim(p.lower[from:b.num.Start], " ,") == ""
}

// fewestCardParts is the fewest parts that make up a total of cards.
const fewestCardParts = 2
