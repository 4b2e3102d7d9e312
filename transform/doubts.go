package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// goesOn begins the doubt that a figure has from the one it goes on from.
const goesOn = "goes on from a figure in doubt: "

// noTime is the doubt of cards made of which nobody knows since when they are counted.
const noTime = "printed within a time that is not told"

// partOfAge is the doubt of a figure of people of some age only.
const partOfAge = partOfPeople + "age"

// partOfSex is the doubt of a figure of one sex only.
const partOfSex = partOfPeople + "sex"

// doubts adds the doubts that one figure gives another: a figure that takes its
// words from one that is itself in doubt goes no further than that.
func (p *page) doubts() {
	p.usualTargets()
	at := make(map[int]int, len(p.mentions))
	for i := range p.mentions {
		m := &p.mentions[i]
		p.ofAll(m)
		if m.doubt == "" {
			m.doubt = p.impossible(m)
		}
		if m.doubt == "" {
			m.doubt = p.belowRest(m)
		}
		if m.doubt == "" && p.sheetsMade(m) {
			m.doubt = madeSheets
		}
		at[m.claimAt] = i
		if m.doubt != "" || m.claim.Heir < 0 || m.claim.Source < indicator.List || m.total > 0 || m.claim.Whole {
			continue // the parts of a total are what the total is
		}
		if j, ok := at[m.claim.Heir]; ok && p.shareDoubt(m, &p.mentions[j]) {
			m.doubt = goesOn + strings.TrimPrefix(p.mentions[j].doubt, goesOn)
		}
	}
	p.oncePassed()
	p.retold()
	p.beforeNow()
	p.ofBothRegions()
	p.regionVoters()
	p.examplePlaces()
	p.besideImpossible(at)
	p.ofTooFew()
	p.partsOfTooFew()
	p.fewParts()
	p.sharesOfLeft()
	p.leftSince()
	p.statistics()
	p.onOneDay()
}

// shareDoubt tells whether figure m is in doubt with o, from which it goes on: it is not
// where its own words, its share or the official figures settle what o leaves open.
func (p *page) shareDoubt(m, o *mention) bool {
	if o.doubt == "" || o.doubt == o.placeNote || o.claim.Family != m.claim.Family || o.claim.Percent != m.claim.Percent {
		return false
	}
	if o.claim.Aim != m.claim.Aim && (o.doubt == ofNobody || m.claim.AimSaid && m.claim.OwnBase) {
		return false
	}
	switch o.doubt {
	case oldLevel, betweenLevels, supposedBelow:
		return false
	case aPlan:
		if p.toldPresent(m.claim) {
			return false // "akhir tahun diperkirakan 9 persen. Saat ini 8,4 persen"
		}
	case noTime:
		return !m.dated // "Maret 2.105, April 3.460" have each its own
	case unusualShare:
		if m.claim.OwnBase {
			return false
		}
	case partOfAge:
		if m.cohort == "all" && m.claim.OwnBase {
			return false // "usia 0-5 tahun 88 persen, usia 0-18 tahun 93 persen"
		}
		if m.claim.AimSaid && m.claim.Aim == "target" && o.claim.Aim != "target" && containsAny(p.low(p.reading.Sentences[m.claim.Sentence]), p.r.places.Words().Standard) {
			return false // "74 persen bayi baru lahir, di atas target nasional 60 persen"
		}
	case partOfSex:
		if m.cohort == "all" {
			return false // "laki-laki 96.310, perempuan 84.602. Terbanyak di Kecamatan A 61.204 jiwa"
		}
	case partOfFirst:
		if m.cohort == "all" && m.claim.Family == "print" {
			return false
		}
	}
	turned := o.claim.Undone != m.claim.Undone && p.ruledOut(o) && !(m.claim.MerelyRest() && m.place == o.place && p.tooFew(o))
	return !p.vouched(m) && !p.sharedOut(m) && !turned
}

// sharedOut tells whether the share that a count is told with makes it a part of
// all people of the region: those told on the page, or by the official figures.
func (p *page) sharedOut(m *mention) bool {
	if m.place.Code == "" || m.place.District != "" || m.unit == data.UnitPercent || p.ruledOut(m) {
		return false
	}
	for j := range p.mentions {
		s := &p.mentions[j]
		if s.place != m.place || !m.twin(s) || s.unit != data.UnitPercent || s.value <= 0 || s.claim.Aim == "target" {
			continue
		}
		whole := 100 * m.value / s.value
		for _, id := range peopleBases {
			if p.nearOfficial(whole, m.place.Code, id, sharesOut) {
				return true
			}
		}
	}
	return false
}

// sharesOut is by which part the people whose share a count is may differ from the
// official ones, which are of another year.
const sharesOut = 0.1

// ofAll takes back the part of the people that a count has only from the figure before
// it, where its share makes it one of all: "Pekan lalu 92 pegawai mengaktifkan IKD.
// Seluruhnya baru 9.805 orang atau 3,73 persen dari wajib KTP".
func (p *page) ofAll(m *mention) {
	if m.cohort == "all" || m.placeNote != "" || m.claim.Heir < 0 || m.claim.Source != indicator.Before || p.reading.Claims[m.claim.Heir].Cohort != m.cohort || !p.sharedOut(m) {
		return
	}
	part := m.cohort
	for j := range p.mentions {
		if s := &p.mentions[j]; s == m || s.cohort == part && m.twin(s) {
			s.cohort, s.doubt = "all", s.placeNote
		}
	}
}
