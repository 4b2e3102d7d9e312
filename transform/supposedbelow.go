package transform

import "rekap/data"

// supposedBelow is the doubt about a headline's figure that the text only tells so.
const supposedBelow = "told in the text only as supposed, usual, lacking or of others"

// onlySupposed are the roles of numbers that a headline makes no figures of.
var onlySupposed = map[string]bool{"supposed": true, "gap": true, "daily": true, "example": true, "other_region": true, "other_agency": true}

// supposedBefore doubts a share of the body that was told before it as only supposed, where the
// region's own was told as another: "Baru 90,3 persen. Akhir tahun mungkin 95 persen. … Capaian 95
// persen itu sangat baik". It leaves what is told as of now.
func (p *page) supposedBefore() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.title || m.doubt != "" || m.unit != data.UnitPercent || m.claim.Aim == "target" || p.toldNow(m.claim) {
			continue
		}
		other := false
		for j := range i {
			o := &p.mentions[j]
			other = other || o.indicator == m.indicator && o.place == m.place && o.value != m.value && o.doubt == ""
		}
		for j := range p.reading.Claims {
			c := &p.reading.Claims[j]
			if c == m.claim || c.Sentence >= m.claim.Sentence {
				break
			}
			if other && c.Role == "supposed" && c.Percent && c.Family == m.claim.Family && p.numbers[c.Number].Value == m.value && !p.blocks[c.Block].Title {
				m.doubt = supposedBelow
				break
			}
		}
	}
}

// headlineSupposed doubts a figure of the headline that the text tells, but nowhere as one
// reached or set: "IKD Kota Bima Bisa 9 Persen" above "kami perkirakan akhir tahun 9 persen".
func (p *page) headlineSupposed() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if !m.title || m.doubt != "" {
			continue
		}
		supposed := false
		for j := range p.reading.Claims {
			c := &p.reading.Claims[j]
			if n := &p.numbers[c.Number]; p.blocks[c.Block].Title || c.Percent != m.claim.Percent || n.Value != m.value {
				continue
			}
			if supposed = onlySupposed[c.Role]; !supposed {
				break
			}
		}
		if supposed {
			m.doubt = supposedBelow
		}
	}
}
