package transform

import "rekap/transform/indicator"

// districtTold is the kecamatan that a claim's words, or the sentence before them, point back to.
func (p *page) districtTold(c *indicator.Claim) []placed {
	if out := p.thatDistrict(c); out != nil {
		return out
	}
	return p.goesOnThere(c)
}

// goesOnThere is the kecamatan that the sentence right before a claim's points back to, where the
// claim's own names no place in front of its figure: "Di kecamatan ini wajib KTP 41.300. Yang sudah
// merekam 40.900". nil for none.
func (p *page) goesOnThere(c *indicator.Claim) []placed {
	if c.Sentence == 0 {
		return nil
	}
	s, before := p.reading.Sentences[c.Sentence], p.reading.Sentences[c.Sentence-1]
	if before.Start < p.passage(c) || p.placeBetween(s.Start, c) {
		return nil
	}
	told := p.claimsOf(c.Sentence - 1)
	if len(told) == 0 {
		return nil
	}
	return p.thatDistrict(&told[len(told)-1])
}
