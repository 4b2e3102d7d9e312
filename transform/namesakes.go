package transform

// namesakeFit is how near, as a share, a figure must be to the official one of a
// region to speak for it against its namesakes.
const namesakeFit = 0.12

// namesakes lets the figures decide an article whose words leave it open which
// of several regions of one name it is about: the one whose official residents,
// wajib KTP or recorded people they come near, where they come near to no other's.
func (p *page) namesakes() {
	if p.context.Place.Code != "" {
		return
	}
	found := ""
	for _, code := range p.context.Namesakes() {
		if !p.fits(code) {
			continue
		}
		if found != "" {
			return
		}
		found = code
	}
	if place, ok := p.r.places.Lookup(found); ok {
		p.context.Place, p.context.Confidence = place, 0.5
		p.context.Reasons = []string{"of the regions that bear the name only this one has such figures"}
	}
}

// fits tells whether a figure of the text comes near to an official one of a
// region, or counts such a share of its wajib KTP as the text says.
func (p *page) fits(code string) bool {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Cohort != "" || c.Aim != "actual" || p.blocks[c.Block].Skip {
			continue
		}
		v := p.numbers[c.Number].Value
		switch c.Indicator {
		case "population", "wajib_ktp", "ktp_el_recorded":
			if c.Percent || !p.nearOfficial(v, code, c.Indicator, namesakeFit) {
				continue
			}
			return true
		}
		if c.Indicator == "" || c.Same < 0 {
			continue
		}
		part, share := c, &p.reading.Claims[c.Same]
		if part.Percent {
			part, share = share, part
		}
		if part.Percent || !share.Percent || share.Base != "wajib_ktp" && share.Base != "ktp_el_recorded" {
			continue
		}
		if s := p.numbers[share.Number].Value; s > 0 && p.nearOfficial(100*p.numbers[part.Number].Value/s, code, "wajib_ktp", namesakeFit) {
			return true
		}
	}
	return false
}
