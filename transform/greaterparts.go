package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// wholeReach is how many figures before a part of some people these are told.
const wholeReach = 3

// greaterParts makes people of a list of regions those told before the count that it goes
// on from, of which no region has more than all together: "Pemula se-Gorontalo 32.152 jiwa.
// Yang sudah rekam 2.251. Boalemo 3.836 jiwa, Pohuwato 4.012 jiwa" lists the first.
func (p *page) greaterParts() {
	for i := range p.mentions {
		all := &p.mentions[i]
		if !acts(all.claim) || all.unit != data.UnitPerson || all.place.Level != data.Province {
			continue
		}
		end, greater, fewer := i+1, 0, 0
		for k := i + 1; k < len(p.mentions) && p.listedUnder(all, &p.mentions[k]); k++ {
			switch m := &p.mentions[k]; {
			case m.indicator != all.indicator: // the share of all
				continue
			case m.value > all.value:
				greater++
			default:
				fewer++
			}
			end = k + 1
		}
		w := p.peopleBefore(i)
		if greater < 2 || fewer > 0 || w == nil {
			continue
		}
		for k := i + 1; k < end; k++ {
			if m := &p.mentions[k]; m.indicator == all.indicator && m.value < w.value {
				p.reassign(m, w.indicator)
				m.cohort, m.rule, m.total = w.cohort, "arithmetic", w.claimAt+1
			}
		}
	}
}

// listedUnder tells whether a count of a regency goes on from that of its province, or is
// the province's share told in another form.
func (p *page) listedUnder(all, m *mention) bool {
	if m.unit == data.UnitPercent {
		return m.place == all.place && m.claim.Sentence-all.claim.Sentence <= 1
	}
	return m.claim.Source >= indicator.List && m.indicator == all.indicator && m.place.District == "" && above(all.place.Code, m.place.Code)
}

// peopleBefore is the group of people told for the place of mention i right before it, nil
// for none.
func (p *page) peopleBefore(i int) *mention {
	for k := i - 1; k >= max(0, i-wholeReach); k-- {
		if w := &p.mentions[k]; w.place == p.mentions[i].place && groups[w.claim.Family] && w.unit == data.UnitPerson && w.doubt == "" && !w.title {
			return w
		}
	}
	return nil
}
