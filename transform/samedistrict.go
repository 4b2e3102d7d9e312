package transform

import "rekap/transform/indicator"

// districtTold is the kecamatan that a claim's words, or the sentence before them, point back to.
func (p *page) districtTold(c *indicator.Claim) []placed {
	if out := p.thatDistrict(c); out != nil {
		return out
	}
	if out := p.goesOnThere(c); out != nil {
		return out
	}
	return p.ofThoseThere(c)
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

// ofThoseThere is the kecamatan whose obliged the sentence right before a claim's ends with, where the
// claim, without a region of its own, counts most of them as having recorded: "Di Kecamatan Kalitidu
// wajib KTP 39.210 jiwa. Namun, yang merekam hanya 36.140 jiwa". nil for none.
func (p *page) ofThoseThere(c *indicator.Claim) []placed {
	if c.Sentence == 0 || c.Percent || c.Undone || c.Aim != "actual" || c.Family != "record" && c.Family != "held" || p.placeBetween(p.reading.Sentences[c.Sentence].Start, c) {
		return nil
	}
	told := p.claimsOf(c.Sentence - 1)
	if len(told) == 0 || told[len(told)-1].Indicator != "wajib_ktp" {
		return nil
	}
	whole := &told[len(told)-1]
	part, all := p.numbers[c.Number].Value, p.numbers[whole.Number].Value
	if out := p.placesOf(whole); len(out) == 1 && out[0].place.District != "" && part < all && part > all*mostThere {
		return out
	}
	return nil
}

// mostThere is the part of those obliged in a kecamatan that more than have recorded.
const mostThere = 0.4
