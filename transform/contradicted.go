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

// ofTheWhole doubts the count of a kecamatan that the page tells of the region it lies in as
// well: "2.000 anak di Kabupaten Subang … alatnya ada di Cisalak, dan ada 2.000-an".
func (p *page) ofTheWhole(m *mention) string {
	if m.unit == data.UnitPercent || m.place.District == "" {
		return ""
	}
	for i := range p.mentions {
		if o := &p.mentions[i]; o.indicator == m.indicator && o.place.District == "" && o.place.Code == m.place.Code && o.value == m.value && o.cohort == m.cohort {
			return "told of the whole region elsewhere on the page"
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
	if p.toldAsTarget(m) {
		return "told as the target elsewhere on the page"
	}
	return ""
}

// toldAsTarget tells whether the page's own words tell the value of a count as the
// target of its region.
func (p *page) toldAsTarget(m *mention) bool {
	for i := range p.mentions {
		o := &p.mentions[i]
		if o.value == m.value && o.place == m.place && o.unit == m.unit && p.r.indicators[o.indicator].Kind == "target" && o.claim.AimSaid &&
			o.claim.Family == m.claim.Family && o.claim.Source <= indicator.Beside && o.doubt == "" {
			return true
		}
	}
	return false
}

// toldWithout doubts a count of all children that the page's own words tell as those without the
// document: "jumlahnya mencapai 48 ribu anak", and behind it "48 ribu anak belum punya KIA".
func (p *page) toldWithout(m *mention) string {
	if m.indicator != "child_population" {
		return ""
	}
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if f := c.Family; (f == "kia" || f == "akta") && c.Undone && !c.Percent && c.Source <= indicator.Beside && p.numbers[c.Number].Value == m.value && i != m.claimAt {
			return "told as those without the document elsewhere on the page"
		}
	}
	return ""
}

// crowdOf is from how many counts on a list of one region is none.
const crowdOf = 2

// crowded doubts counts of a list that are all of one region on one day: they
// are those of parts whose names are not known. All residents of it are no part.
func (p *page) crowded(m *mention) string {
	if m.unit == data.UnitPercent || m.claim.Source < indicator.List || p.r.indicators[m.indicator].Kind != "stock" || m.indicator == "population" && p.isResidents(m) {
		return ""
	}
	n := 0
	for i := range p.mentions {
		o := &p.mentions[i]
		if o.claim.Sentence == m.claim.Sentence && o.claim.Source >= indicator.List && o.indicator == m.indicator && o.place == m.place && o.cohort == m.cohort && o.asOf.Equal(m.asOf) && (o == m || o.value != m.value) {
			n++
		}
	}
	if n < crowdOf {
		return ""
	}
	return fmt.Sprintf("one of %d counts of one region in one list", n)
}

// crowds doubts the counts that are crowded.
func (p *page) crowds() {
	for i := range p.mentions {
		if m := &p.mentions[i]; m.doubt == "" {
			m.doubt = p.crowded(m)
		}
	}
}

// besideAim doubts a share that is the second form of such a count.
func (p *page) besideAim(m *mention) string {
	for i := range p.mentions {
		o := &p.mentions[i]
		if o.unit != data.UnitPercent && o.place == m.place && m.twin(o) {
			if why := p.aimedAt(o); why != "" {
				return why
			}
		}
	}
	return ""
}
