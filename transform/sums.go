package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// The bounds of a list of parts: fewest and most of them, within how many claims
// behind its total it begins, and how many digits without trailing noughts the
// finest of its counts has: round ones may add up by chance.
const (
	fewestParts = 3
	leastFine   = 3
	mostParts   = 60
	partsReach  = 6
)

// sums finds the lists whose counts make up a total told before them, to the
// last one, and gives them what the total counts and its date where their own
// words say neither.
func (p *page) sums() {
	n := len(p.mentions)
	for i := 0; i < n; i++ {
		m := &p.mentions[i]
		if m.title || m.cohort != "all" || m.doubt != "" || m.unit == data.UnitPercent || m.value < leastTold {
			continue
		}
		from, to, ok := p.partsOf(m)
		if ok && m.indicator == "blangko_received" && p.reading.Claims[to].Left() {
			p.stockLeft(to)
			continue
		}
		if ok && (!p.toldOtherwise(from, to, m.indicator) || p.spreadOver(m, from, to)) {
			for at := from; at <= to; at++ {
				if c := &p.reading.Claims[at]; !c.Percent {
					p.takePart(at, i)
				}
			}
		}
	}
}

// stockLeft makes what those printed and spoilt leave of the blank cards received the
// stock: "Dari 5.000 blangko 3.870 menjadi KTP, 41 rusak. Tinggal 1.089".
func (p *page) stockLeft(at int) {
	const id = "blangko_stock"
	for k := range p.mentions {
		if m := &p.mentions[k]; m.claimAt == at {
			p.reassign(m, id)
			m.rule = "sum"
			return
		}
	}
	p.admit(at, id, "sum", func(*mention) bool { return true })
}

// partsOf finds the claims behind a mention whose counts sum up to it.
func (p *page) partsOf(m *mention) (from, to int, ok bool) {
	claims := p.reading.Claims
	for from = m.claimAt + 1; from < len(claims) && from <= m.claimAt+partsReach; from++ {
		sum, parts, finest := 0.0, 0, digits(m.value)
		for to = from; to < len(claims) && to < from+mostParts; to++ {
			c := &claims[to]
			if c.Percent {
				continue
			}
			if n := &p.numbers[c.Number]; p.blocks[c.Block].Skip || n.Value <= 0 || m.unit == data.UnitPerson && n.Unit.Class == numeral.Card {
				break
			}
			sum += p.numbers[c.Number].Value
			parts++
			finest = max(finest, digits(p.numbers[c.Number].Value))
			if sum == m.value && parts >= fewestParts && finest >= leastFine && !claims[from].Percent {
				return from, to, true
			}
			if sum > m.value {
				break
			}
		}
	}
	return 0, 0, false
}

// toldOtherwise tells whether a claim of a list counts something else than the
// total by its own words. The people of whom the total is a part are no other
// thing: "dari 9.120 wajib KTP yang belum merekam, di A 2.310 wajib KTP, …". Nor are
// first-time holders: "yang dicetak 9.120, rinciannya 6.810 rusak dan 2.310 pemula".
func (p *page) toldOtherwise(from, to int, id string) bool {
	whole := p.r.indicators[id].PartOf
	for at := from; at <= to; at++ {
		c := &p.reading.Claims[at]
		if !c.Percent && c.Indicator != "" && c.Indicator != id && c.Source == indicator.Own && !slices.Contains(whole, c.Indicator) && c.Indicator != "first_time_ktp" {
			return true
		}
	}
	return false
}

// partOfPeople opens the doubt of a count of one cohort only; voters is that of those who
// may vote.
const (
	partOfPeople = "about a part of the people only: "
	voters       = "voters"
)

// takePart makes the claim at an index a part of the total of mention i.
func (p *page) takePart(at, i int) {
	id := p.mentions[i].indicator
	found := p.countAs(at, id, func(m *mention) {
		if m.cohort == voters && m.doubt == partOfPeople+voters {
			m.cohort, m.doubt = "all", m.placeNote // together they are all of those told before
		}
		p.partDate(m, &p.mentions[i])
	})
	if !found && p.reading.Claims[at].Role == noIndicator {
		total := p.mentions[i]
		p.admit(at, id, "sum", func(m *mention) bool {
			p.partDate(m, &total)
			return true
		})
	}
}

// countAs makes the mentions of the claim at an index counts of an indicator, as a sum shows
// them to be, hands over each, and tells whether there are such.
func (p *page) countAs(at int, id string, each func(*mention)) bool {
	found := false
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.claimAt != at {
			continue
		}
		found = true
		if m.indicator != id {
			p.reassign(m, id)
			m.rule = "sum"
		}
		each(m)
	}
	return found
}

// partDate gives a part the date of its total, unless its own words date it, and
// says where it is of the same region as the total.
func (p *page) partDate(m, total *mention) {
	if m.indicator != total.indicator {
		return
	}
	if !m.dated {
		m.takeDate(total, true)
		m.total = total.claimAt + 1
	}
	switch {
	case m.place == total.place && m.place.District == "" && (!m.dated || !p.datedBy(m.claim) && m.asOf.Equal(total.asOf)):
		m.doubt = partOfTotal
	case m.doubt == unclear || strings.HasPrefix(m.doubt, goesOn):
		m.doubt = m.placeNote
	}
}

// partOfTotal is the doubt of a part of which no region or time of its own is told.
const partOfTotal = "a part of the total told before, of whom is not told"

// totalDates gives the parts of a total the date that a later printing of the
// total tells.
func (p *page) totalDates() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.total == 0 || m.dated {
			continue
		}
		for j := range p.mentions {
			if t := &p.mentions[j]; t.claimAt == m.total-1 && t.indicator == m.indicator && p.framed(&p.mentions[t.lead]) {
				m.takeDate(&p.mentions[t.lead], true)
				break
			}
		}
	}
}

// datedBy tells whether a date stands among the words of a claim.
func (p *page) datedBy(c *indicator.Claim) bool {
	at := p.numbers[c.Number].Start
	from := at
	if c.Pre.End > 0 {
		from = c.Pre.Start
	}
	for range p.datesIn(from, max(at, c.Post.End)) {
		return true
	}
	return false
}
