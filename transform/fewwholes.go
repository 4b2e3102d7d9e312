package transform

import (
	"fmt"

	"rekap/data"
)

// ofFewWholes doubts a share whose base only a target confirms that cannot be all of those
// people: "84 persen dari target. Dari target 24.000 anak tercapai 20.160" is no share of
// the region's children.
func (p *page) ofFewWholes() {
	for i := range p.mentions {
		m := &p.mentions[i]
		ind := p.r.indicators[m.indicator]
		if m.doubt != "" || m.unit != data.UnitPercent || m.denomBasis != "arithmetic" || ind.ShareOf == nil {
			continue
		}
		if w := p.fewWhole(m, ind.ShareOf.Part); w != nil {
			m.doubt = fmt.Sprintf("of %.0f, too few for the region", w.value)
		}
	}
}

// fewWhole is the count, told as a target, by which a part is such a share, and that is too
// small for the people of the region; nil where another count or none confirms the share.
func (p *page) fewWhole(m *mention, part string) *mention {
	var few *mention
	for w, o := range pairs(p.those(m.place, m.denom), p.those(m.place, part)) {
		if w.value == 0 || !p.isShare(o.value/w.value, m) {
			continue
		}
		from := p.reading.Sentences[w.claim.Sentence].Start
		if !p.tooFew(w) || !p.says(from, w.num.Start, p.r.dateWords.TargetNouns) {
			return nil
		}
		few = w
	}
	return few
}
