package transform

import (
	"fmt"

	"rekap/data"
	"rekap/transform/indicator"
)

// thousandth doubts a count that another printing tells with its thousands:
// "445.000 warga", later "445 warga".
func (p *page) thousandth(m *mention) string {
	if m.unit == data.UnitPercent || m.value < 2 || m.value >= 1000 {
		return ""
	}
	for i := range p.mentions {
		if o := &p.mentions[i]; o.indicator == m.indicator && o.place == m.place && o.value == 1000*m.value {
			return fmt.Sprintf("the %.0f told elsewhere without its thousands", o.value)
		}
	}
	return ""
}

// aimedAt doubts an achievement whose figure the page's own words tell as the
// target of the same region: nobody reaches a target to the person.
func (p *page) aimedAt(m *mention) string {
	r := p.r.indicators[m.indicator].Reads
	if m.unit == data.UnitPercent {
		return p.besideAim(m)
	}
	if r.Family != "ikd" || r.Aim != "actual" || r.State != "done" {
		return ""
	}
	for i := range p.mentions {
		o := &p.mentions[i]
		if o.value == m.value && o.place == m.place && o.unit == m.unit && p.r.indicators[o.indicator].Kind == "target" && o.claim.AimSaid &&
			o.claim.Family == m.claim.Family && o.claim.Source <= indicator.Beside && o.doubt == "" {
			return "told as the target elsewhere on the page"
		}
	}
	return ""
}

// besideAim doubts a share that is the second form of such a count.
func (p *page) besideAim(m *mention) string {
	for i := range p.mentions {
		o := &p.mentions[i]
		if o.unit != data.UnitPercent && o.place == m.place && (o.claim.Same == m.claimAt || m.claim.Same == o.claimAt) {
			if why := p.aimedAt(o); why != "" {
				return why
			}
		}
	}
	return ""
}
