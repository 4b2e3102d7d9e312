package transform

import (
	"strings"

	"rekap/data"
)

// shareLists gives the shares of a list of documents the date told behind its last: "target
// KIA 60 persen, IKD 30 persen dan akta kelahiran 98 persen pada 2025".
func (p *page) shareLists() {
	for i := len(p.mentions) - 2; i >= 0; i-- {
		m, o := &p.mentions[i], &p.mentions[i+1]
		if p.framed(m) || !o.dated || m.claim.Sentence != o.claim.Sentence || m.place != o.place || m.indicator == o.indicator ||
			m.unit != data.UnitPercent || o.unit != data.UnitPercent || p.r.indicators[m.indicator].Kind != p.r.indicators[o.indicator].Kind || p.toldPresent(m.claim) {
			continue
		}
		between := p.lower[m.num.End:o.num.Start]
		if len(strings.Fields(between)) <= listedWords && !strings.ContainsAny(between, ";:.()") && !containsAny(between, p.r.dateWords.Contrasting) && !p.datedWithin(m.num.End, o.num.Start) {
			m.takeDate(o, false)
			m.dated = true
		}
	}
}

// listedWords is how many words may stand between two shares of a list.
const listedWords = 6
