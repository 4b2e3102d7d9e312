package transform

// supposedBelow is the doubt about a headline's figure that the text only tells so.
const supposedBelow = "told in the text only as supposed, usual, lacking or of others"

// onlySupposed are the roles of numbers that a headline makes no figures of.
var onlySupposed = map[string]bool{"supposed": true, "gap": true, "daily": true, "example": true, "other_region": true, "other_agency": true}

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
