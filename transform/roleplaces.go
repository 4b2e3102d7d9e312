package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// nationwide gives the nation the counts told as national, or of the ministry,
// that no region of the article can reach: "Target nasionalnya 25 persen, atau 50
// juta penduduk", "Target Ditjen Dukcapil 50 juta". The share told beside such a
// target is the nation's too.
func (p *page) nationwide() {
	nation, ok := p.r.places.Lookup(data.NationCode)
	if !ok {
		return
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.place.Code == data.NationCode || m.place.Code == "" || !p.ruledOut(m) {
			continue
		}
		low := p.low(p.reading.Sentences[m.claim.Sentence])
		if !containsAny(low, p.r.places.Words().Standard) && !containsAny(low, p.r.centre.ministry) {
			continue
		}
		own := m.place
		if m.place = nation; p.ruledOut(m) {
			m.place = own
			continue
		}
		for j := range p.mentions {
			if s := &p.mentions[j]; m.indicator == "ikd_target" && s.place == own && s.indicator == "ikd_target_rate" && m.twin(s) {
				s.place = nation
			}
		}
	}
}

// wholeAgain gives the article's own region the counts that are too many for the part of
// it that was told of before them, outside their sentence: "Terendah Kota Sawahlunto 97,7
// persen. Blangko masih tersedia 90 ribu" of a province.
func (p *page) wholeAgain() {
	home := p.context.Place
	for i := range p.mentions {
		m := &p.mentions[i]
		if !above(home.Code, m.place.Code) || m.placeNote != "" || m.indicator == "population" || !p.ruledOut(m) || p.spotInSentence(m) {
			continue
		}
		own := m.place
		if m.place = home; p.ruledOut(m) {
			m.place = own
		}
	}
}

// provincewide gives the article's province the counts of its people that are too many
// for the kabupaten or kota it is about, and as many as the province's; the shares told
// beside them or drawn from them are the province's too: "Di tingkat atasnya 98,4 persen dari
// 906.310 wajib KTP", "sedangkan provinsi terekam 890.214. Itu berarti 98,2 persen".
func (p *page) provincewide() {
	home := p.context.Place
	if home.Level != data.Regency {
		return
	}
	province, ok := p.r.places.Lookup(home.Code[:2])
	for i := range p.mentions {
		m := &p.mentions[i]
		own := m.place
		if !ok || own != home || digits(m.value) < leastSure || !p.ruledOut(m) || !p.nearOfficial(m.value, province.Code, m.indicator, confirms) {
			continue
		}
		m.place = province
		for j := range p.mentions {
			if s := &p.mentions[j]; s.place == own && s.unit == data.UnitPercent && (m.twin(s) || s.claim.Of == m.claimAt || s.claim.Family == m.claim.Family && s.claim.Sentence == m.claim.Sentence+1 && p.opensDrawn(s.claim)) {
				s.place = province
			}
		}
	}
}

// spotInSentence tells whether the region of a mention is named in its own sentence.
func (p *page) spotInSentence(m *mention) bool {
	s := p.reading.Sentences[m.claim.Sentence]
	for i := p.firstSpot(s.Start); i < len(p.spots) && p.spots[i].Start < s.End; i++ {
		if p.settled[i].place == m.place {
			return true
		}
	}
	return false
}

// The part of the residents that children are somewhere.
const (
	leastChildren = 0.24
	mostChildren  = 0.44
)

// children finds the children of a region among the counts beside a target for
// their cards, "60 persen dari jumlah anak, yakni 158.223 jiwa", or called those
// obliged, "KIA: jumlah wajibnya 112.217 jiwa", and doubts a whole that is too small
// for them: the number that the target stands for.
func (p *page) children() {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Role == noIndicator && !c.Percent && (c.Family == "kia" || c.Family == "akta") && c.Aim == "target" && (c.Same >= 0 && p.reading.Claims[c.Same].Base == "child_population" || c.Must) {
			p.admit(i, "child_population", "official", func(m *mention) bool { return p.areChildren(m) })
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "child_population" || m.rule != "whole_of" || m.doubt != "" || m.place.District != "" || p.r.official[officialKey{m.place.Code, "population"}] <= 0 || p.areChildren(m) || !p.aimsAt(m) {
			continue
		}
		m.doubt = "too few for all children: what a target stands for"
		for j := range p.mentions {
			if s := &p.mentions[j]; s.denom == m.indicator && s.place == m.place && s.claim.Sentence == m.claim.Sentence {
				s.denom, s.denomBasis = "", ""
			}
		}
	}
}

// areChildren tells whether a count can be that of all children of its region.
func (p *page) areChildren(m *mention) bool {
	own := p.r.official[officialKey{m.place.Code, "population"}]
	return m.place.District == "" && m.value >= leastChildren*own && m.value <= mostChildren*own
}

// aimsAt tells whether a word of target stands right before a figure.
func (p *page) aimsAt(m *mention) bool {
	return after(p.lower[:p.printedStart(m)], p.r.dateWords.TargetNouns...)
}

// printedFor makes holders of people whose cards are told as printed, where they
// are most of the region: "wajib KTP 252.459 jiwa, sudah tercetak 240.015 jiwa".
func (p *page) printedFor() {
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Indicator != "ktp_el_printed" || c.Role != "" || c.Source != indicator.Own || c.Cohort != "" || p.numbers[c.Number].Unit.Class != numeral.Person {
			continue
		}
		p.admit(i, "ktp_el_held", "official", func(m *mention) bool { return m.value >= mostPrinted*p.official(m.place.Code, "wajib_ktp") })
	}
}

// mostPrinted is the part of those obliged that no period's cards make up.
const mostPrinted = 0.5
