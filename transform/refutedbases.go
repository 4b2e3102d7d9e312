package transform

import (
	"math"

	"rekap/data"
)

// refutedBases leaves open the base of a share whose count, told in a second form beside it, makes
// far fewer or more people than the region has of that base, wherever the page repeats the share:
// "baru 1,6 persen atau setara dengan 13.020 jiwa" is of some 813.000, and 1,1 million live there.
func (p *page) refutedBases() {
	for i := range p.mentions {
		s := &p.mentions[i]
		if s.unit != data.UnitPercent || s.place.District != "" || s.cohort != "all" {
			continue
		}
		for j := range p.mentions {
			m := &p.mentions[j]
			if m.unit != data.UnitPerson || m.low != m.high || !m.twin(s) || m.place != s.place {
				continue
			}
			for k := range p.mentions {
				if o := &p.mentions[k]; o.indicator == s.indicator && o.value == s.value && o.place == s.place && p.refutes(m.value, o) {
					o.denom, o.denomBasis = "", ""
				}
			}
			break
		}
	}
}

// refutes tells whether a count is no such share of its base, which the page does not count.
func (p *page) refutes(count float64, s *mention) bool {
	if s.denomBasis == "arithmetic" || s.denom != "population" && s.denom != "wajib_ktp" || p.baseTold(s) {
		return false
	}
	own, half := p.official(s.place.Code, s.denom), 0.5*math.Pow10(-s.num.Decimals)
	return own > 0 && s.value > half && (100*count/(s.value-half) < leastOfBase*own || 100*count/(s.value+half) > mostOfBase*own)
}

// baseTold tells whether the page tells how many the base of a share are.
func (p *page) baseTold(s *mention) bool {
	for i := range p.mentions {
		if o := &p.mentions[i]; o.indicator == s.denom && o.place == s.place && o.doubt == "" {
			return true
		}
	}
	return false
}

// leastOfBase and mostOfBase are how many of the official number of its base a share may make
// with its count: regions grow, and the official figures are of one year.
const (
	leastOfBase = 0.8
	mostOfBase  = 1.25
)
