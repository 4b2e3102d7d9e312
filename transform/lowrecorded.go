package transform

import (
	"math"
	"strings"

	"rekap/transform/indicator"
)

// fewRecorded is the share of the obliged below which the recorded of few regions
// lie, and nearRecorded by how many percentage points theirs may differ from the
// official one, which is of another year.
const (
	fewRecorded  = 60
	nearRecorded = 5
)

// lowRecorded gives shares that are too low for the recorded of most regions, and
// were taken for the article's own subject, back to the recorded where the official
// figures of the region know them to be so few.
func (p *page) lowRecorded() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_activation_rate" || m.claim.Source < indicator.List || m.place.District != "" || !p.takenForSubject(m.claim) {
			continue
		}
		wajib, recorded := p.r.official[officialKey{m.place.Code, "wajib_ktp"}], p.r.official[officialKey{m.place.Code, "ktp_el_recorded"}]
		if wajib <= 0 || recorded <= 0 || 100*recorded/wajib > fewRecorded || math.Abs(m.value-100*recorded/wajib) > nearRecorded {
			continue
		}
		denom, basis := m.denom, m.denomBasis
		p.reassign(m, "ktp_el_recording_rate")
		if fits(denom, p.r.indicators[m.indicator]) {
			m.denom, m.denomBasis = denom, basis
		}
	}
}

// farBelow doubts shares recorded, or of holders, that are far below those of nearly all
// regions and of theirs, as cards were everywhere by then: where they only go on with what
// was told before them, and by their own words where the official figures rule them out.
func (p *page) farBelow() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ktp_el_recording_rate" && m.indicator != "ktp_el_held_rate" || m.doubt != "" || m.cohort != "all" || m.value >= fewRecorded || m.place.District != "" {
			continue
		}
		wajib, recorded := p.r.official[officialKey{m.place.Code, "wajib_ktp"}], p.r.official[officialKey{m.place.Code, "ktp_el_recorded"}]
		if wajib <= 0 || p.day.day.Year() < everywhereCards || m.dated && m.asOf.Year() < everywhereCards {
			continue
		}
		goesOn := m.indicator == "ktp_el_recording_rate" && m.claim.Source >= indicator.List && p.named(m.claim) == nil
		if lacking := 100*recorded/wajib - m.value; lacking > farRecorded || goesOn && lacking > fewRecorded/2 {
			m.doubt = "too low for the recorded of the region"
		}
	}
}

// farRecorded is by how many percentage points a share lies below the official one of its
// region that it cannot have been since cards were everywhere.
const farRecorded = 50

// everywhereCards is the year from which on nearly all regions had recorded most of
// their people.
const everywhereCards = 2018

// takenForSubject tells whether the words of a claim, or of the list it goes on with,
// were given up for the subject of the article.
func (p *page) takenForSubject(c *indicator.Claim) bool {
	for c.Rule == "list" && c.Heir >= 0 && p.reading.Claims[c.Heir].Sentence == c.Sentence {
		c = &p.reading.Claims[c.Heir]
	}
	return c.Rule == "usual_share"
}

// nearWhole is by which part of itself the whole that a share and its count make may
// differ from the official one, which is of another year.
const nearWhole = 0.1

// activatedOfRecorded makes shares of activations of those read as the recorded that
// are far too few for them, where the count of activations of the same place and the
// share make its recorded or obliged: "dilihat dari jumlah perekaman, Kolaka Timur
// tertinggi dengan 11,85 persen". The words name the base then.
func (p *page) activatedOfRecorded() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ktp_el_recording_rate" || m.value <= 0 || m.value >= fewRecorded || m.place.District != "" || m.cohort != "all" {
			continue
		}
		for _, a := range p.those(m.place, "ikd_activated") {
			if base := p.wholeBeside(m, 100*a.value/m.value); base != "" && a.doubt == a.placeNote {
				p.reassign(m, "ikd_activation_rate")
				m.rule, m.denom, m.denomBasis = "arithmetic", base, "stated"
				if !m.dated && !a.title {
					m.takeDate(a, a.dated || a.byFrame)
				}
				break
			}
		}
	}
}

// wholeBeside is the base that the words of a share name, where a whole is about the
// official recorded or obliged of its place; empty for none.
func (p *page) wholeBeside(m *mention, whole float64) string {
	for _, id := range [...]string{"ktp_el_recorded", "wajib_ktp"} {
		if p.nearOfficial(whole, m.place.Code, id, nearWhole) {
			if m.claim.Base != "" {
				return m.claim.Base
			}
			return "ktp_el_recorded"
		}
	}
	return ""
}

// leastOfRest is the least part that a count of the recorded can be of those whom the page
// itself makes to be recorded.
const leastOfRest = 0.5

// belowRest doubts a count of the recorded that is far below those obliged less the
// unrecorded, whom the page tells of the same place and no later day: it counts who recorded
// within some time. "Akhir Juli 31.400 dari 128.600 wajib KTP belum merekam. Petugas turun ke desa
// hingga 20 Oktober, 12.300 orang telah merekam".
func (p *page) belowRest(m *mention) string {
	if m.indicator != "ktp_el_recorded" || m.place.District != "" || m.cohort != "all" {
		return ""
	}
	for left, all := range pairs(p.those(m.place, "ktp_el_unrecorded"), p.those(m.place, "wajib_ktp")) {
		rest := all.value - left.value
		if left.doubt == "" && all.doubt == "" && !m.asOf.Before(left.asOf) && !m.asOf.Before(all.asOf) && m.value < leastOfRest*rest {
			return fewerThanRest
		}
	}
	for i := range p.mentions {
		if o := &p.mentions[i]; o.doubt == fewerThanRest && o.asOf.Equal(m.asOf) && o.place != m.place && strings.HasPrefix(m.place.Code, o.place.Code) {
			return fewerThanRest // a part of those
		}
	}
	return ""
}

// fewerThanRest is the doubt of such counts, and of those of its parts.
const fewerThanRest = "fewer than those obliged less the unrecorded, told of no later day"
