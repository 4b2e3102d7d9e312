package transform

import (
	"strings"

	"rekap/data"
)

// tooFewFor begins the doubt of a count that is less than its region can have.
const tooFewFor = "too few for the region: "

// partsOfTooFew doubts the counts of kecamatan told behind that of their whole region, of the
// same, which is too few for it: both are what was counted within some time. "Sepanjang 2024
// direkam 93.349 orang. Dari jumlah itu terbanyak di Kecamatan A yang mencapai 6.821 orang".
func (p *page) partsOfTooFew() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.doubt != "" || m.place.District == "" || m.unit == data.UnitPercent {
			continue
		}
		for j := i - 1; j >= 0 && m.claim.Sentence-p.mentions[j].claim.Sentence <= reachTooFew; j-- {
			o := &p.mentions[j]
			if o.indicator != m.indicator || o.place.Code != m.place.Code || o.place.District != "" {
				continue
			}
			if strings.HasPrefix(o.doubt, tooFewFor) && o.value > m.value {
				m.doubt = goesOn + o.doubt
			}
			break
		}
	}
}

// reachTooFew is within how many sentences behind their whole parts of it are told.
const reachTooFew = 4
