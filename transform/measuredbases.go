package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// measuredBases gives a share that its sentence sets against a target behind it the
// base that the words of that target name: "32,7 persen, di atas target nasional yaitu
// 30 persen dari wajib KTP". One told "dari target" may be a share of the target itself.
// So has the share right behind a target told as passed, that passes it.
func (p *page) measuredBases() {
	for i := range p.mentions {
		t := &p.mentions[i]
		if t.unit != data.UnitPercent || t.denom == "" || t.denomBasis != "stated" {
			continue
		}
		if a := p.passing(i); a != nil {
			a.denom, a.denomBasis = t.denom, "stated"
		}
		if !t.claim.Measured || t.claim.BaseSpan == (indicator.Span{}) {
			continue
		}
		for j := i - 1; j >= 0 && p.mentions[j].claim.Sentence == t.claim.Sentence; j-- {
			a := &p.mentions[j]
			if a.unit != data.UnitPercent {
				continue
			}
			if a.denom == "" && a.claim.Family == t.claim.Family && p.r.indicators[a.indicator].Kind == "rate" && fits(t.denom, p.r.indicators[a.indicator]) {
				a.denom, a.denomBasis = t.denom, "stated"
			}
			break
		}
	}
}

// passing is the share without a base in the sentence behind that of target i, which its
// own says was passed: "Target nasional, 30 persen dari wajib KTP, berhasil dilewati.
// Aktivasi IKD sudah 32,5 persen"; nil for none.
func (p *page) passing(i int) *mention {
	t := &p.mentions[i]
	if t.claim.Aim != "target" || !containsAny(p.low(p.reading.Sentences[t.claim.Sentence]), p.r.dateWords.Passing) {
		return nil
	}
	for j := i + 1; j < len(p.mentions) && p.mentions[j].claim.Sentence <= t.claim.Sentence+1; j++ {
		a := &p.mentions[j]
		if a.unit != data.UnitPercent {
			continue
		}
		if a.claim.Sentence > t.claim.Sentence && a.denom == "" && a.claim.Family == t.claim.Family && a.value >= t.value && p.r.indicators[a.indicator].Kind == "rate" {
			return a
		}
		return nil
	}
	return nil
}
