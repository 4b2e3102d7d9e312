package transform

// countOtherwise gives the mention made last the words that its claim has where only its
// noun makes it one of all residents, and they are too few for those of its region.
func (p *page) countOtherwise(at int) {
	c, last := &p.reading.Claims[at], len(p.mentions)-1
	if c.Else == nil || last < 0 || p.mentions[last].claimAt != at || p.mentions[last].lead != last {
		return
	}
	kept := p.mentions[last]
	own := p.official(kept.place.Code, "population")
	if kept.place.District != "" {
		own = leastDistrict
	}
	if kept.value >= own || p.asOfficial(&kept, "population") {
		return
	}
	claim := *c
	p.mentions, *c = p.mentions[:last], *claim.Else
	p.add(at, c, c.Indicator)
	if len(p.mentions) == last+1 && p.ruledOut(&p.mentions[last]) {
		p.mentions[last], *c = kept, claim // neither can be: what the noun says stays
	}
}

// leastDistrict is how many residents all but the smallest kecamatan have.
const leastDistrict = 2000
