package transform

import (
	"math"
	"slices"

	"rekap/transform/indicator"
)

// districtTold is the kecamatan that a claim's words, or the sentence before them, point back to.
func (p *page) districtTold(c *indicator.Claim) []placed {
	if out := p.thatDistrict(c); out != nil {
		return out
	}
	if out := p.goesOnThere(c); out != nil {
		return out
	}
	if out := p.restThere(c); out != nil {
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

// restThere is the kecamatan of whose obliged the sentence before a claim's counts those who did
// something, where the claim, without a region of its own, counts those left of them: "Di Kecamatan
// Kalitidu wajib KTP 39.210 jiwa. Yang merekam 36.140 jiwa. Yang belum 3.070 jiwa". nil for none.
func (p *page) restThere(c *indicator.Claim) []placed {
	if c.Sentence == 0 || c.Percent || !c.Undone || p.placeBetween(p.reading.Sentences[c.Sentence].Start, c) {
		return nil
	}
	told := p.claimsOf(c.Sentence - 1)
	if len(told) == 0 {
		return nil
	}
	done := &told[len(told)-1]
	if done.Percent || done.Undone || done.Family != c.Family {
		return nil
	}
	told = slices.Concat(told, p.claimsOf(max(0, c.Sentence-2)))
	left := p.numbers[c.Number].Value
	for j := range told {
		o := &told[j]
		if rest := p.numbers[o.Number].Value - p.numbers[done.Number].Value; o.Indicator != "wajib_ktp" || math.Abs(rest-left) > left*restSlip {
			continue
		}
		if out := p.placesOf(o); len(out) == 1 && out[0].place.District != "" {
			return out
		}
	}
	return nil
}

// restSlip is by which part those left may miss the difference of the obliged and those who did it.
const restSlip = 0.05
