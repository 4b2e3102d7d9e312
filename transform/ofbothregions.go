package transform

import "rekap/data"

// ofBoth is the doubt of a count that two regions have together.
const ofBoth = "the sum of the counts of two regions"

// ofBothRegions doubts a count of one kabupaten or kota that is to the last one the sum of
// its own and that of another, told on the page as well: "209.314 warga Malang belum
// merekam", where 160.200 are of the kabupaten and 49.114 of the kota.
func (p *page) ofBothRegions() {
	type count struct {
		indicator string
		value     float64
	}
	told := make(map[count]*mention)
	for i := range p.mentions {
		if m := &p.mentions[i]; m.unit != data.UnitPercent && m.place.Level == data.Regency && m.place.District == "" {
			told[count{m.indicator, m.value}] = m
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.doubt != "" || m.unit == data.UnitPercent || m.place.Level != data.Regency || m.place.District != "" || digits(m.value) < leastSure {
			continue
		}
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.indicator != m.indicator || o.place != m.place || o.value >= m.value {
				continue
			}
			if other := told[count{m.indicator, m.value - o.value}]; other != nil && other.place != m.place {
				m.doubt = ofBoth
				break
			}
		}
	}
}
