package transform

import (
	"slices"

	"rekap/data"
)

// ofAllThere is the doubt about the share of one part of a region that is of the people of all
// of it.
const ofAllThere = "a share of the whole region's people, not of the part's own"

// sharesOfAll doubts the shares of kecamatan, or of the regencies of a province, that the counts
// show to be of all there are in the region around them: "dari 441.200 wajib KTP … Kecamatan
// Mojoroto 7.365 orang (1,67 persen)". One count that meets it by no coincidence shows it for all.
func (p *page) sharesOfAll() {
	var found []*mention
	sure := false
	for i := 1; i < len(p.mentions); i++ {
		if part, share := &p.mentions[i-1], &p.mentions[i]; p.shareOfAll(part, share) {
			found, sure = append(found, share), sure || digits(part.value) >= leastSure-1
		}
	}
	if !sure {
		return
	}
	for _, share := range found {
		share.doubt = ofAllThere
	}
}

// shareOfAll tells whether a share, told right behind the count of a part of a region, is to its
// last decimal that of the count in a whole of the region around it.
func (p *page) shareOfAll(part, share *mention) bool {
	of := p.r.indicators[share.indicator].ShareOf
	if of == nil || share.doubt != "" || share.num.Decimals == 0 || part.indicator != of.Part || part.claimAt != share.claimAt-1 || part.claim.Sentence != share.claim.Sentence || part.place != share.place {
		return false
	}
	for j := range p.mentions {
		w := &p.mentions[j]
		if (slices.Contains(of.Wholes, w.indicator) || w.indicator == of.Part) && around(w, share) && share.tells(100*part.value/w.value) {
			return true
		}
	}
	return false
}

// around tells whether the region of a mention is the one that another's lies in.
func around(w, m *mention) bool {
	if m.place.Level == data.Subdist {
		return w.place.Code == m.place.Code && w.place.Level != data.Subdist
	}
	return above(w.place.Code, m.place.Code)
}
