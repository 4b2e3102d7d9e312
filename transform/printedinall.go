package transform

import (
	"slices"

	"rekap/data"
	"rekap/transform/indicator"
)

// printedInAll tells whether cards made are told in one sentence with the people recorded, of
// whom they are most, up to the same day and since none: "hingga Juni 2019 wajib KTP 81.204,
// sudah rekam 79.911, sudah cetak 79.350". They are of all times, as the people are.
func (p *page) printedInAll(m *mention) bool {
	if m.dated && !m.bound || m.claim.Flow || m.claim.BaseSpan != (indicator.Span{}) {
		return false
	}
	return slices.ContainsFunc(p.claimsOf(m.claim.Sentence), func(o indicator.Claim) bool {
		all := p.numbers[o.Number].Value
		return o.Indicator == "ktp_el_recorded" && !o.Flow && all >= m.value && m.value > leastOfRecorded*all
	})
}

// sheetsMade tells whether blanks that the centre had made are told, no cards printed: "Kemendagri
// sudah cetak 16 juta keping blangko KTP-el", "16 juta keping (blangko)".
func (p *page) sheetsMade(m *mention) bool {
	if m.place.Code != data.NationCode || m.indicator != "ktp_el_printed" {
		return false
	}
	s, from := p.reading.Sentences[m.claim.Sentence], m.num.Start
	return containsAny(p.lower[from:max(from, min(s.End, m.num.End+reachOfSheets))], p.r.dateWords.Blanks)
}

// madeSheets is the doubt of blanks made, and reachOfSheets within how many bytes behind their count
// they are called so.
const (
	madeSheets    = "blank cards made for the nation, no cards printed"
	reachOfSheets = 24
)

// leastOfRecorded is the part of those recorded above which cards told beside them are all that
// were made for them.
const leastOfRecorded = 0.5
