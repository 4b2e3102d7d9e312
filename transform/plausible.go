package transform

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"rekap/data"
	"rekap/transform/indicator"
)

// bounds are how far a count may lie from an official figure of its region
// before it is held impossible there. They are wide: regions grow and are
// parted, the official figures are of one year, and articles of fourteen years
// are read. What lies outside is a part of the region, a flow, another region
// or a misprint.
type bounds struct {
	of          string // the official figure that it is measured by
	least, most float64
	// early is the least part where the figure is from the years in which the
	// electronic cards were being introduced.
	early float64
}

// introduced is the year from which on most people were recorded.
const introduced = 2014

// plausible are the bounds by indicator. Children are 26 to 42 percent of the
// residents in all provinces; those who turn 17 in a year 2 to 3 percent of
// wajib KTP; a registry's stock of cards lasts for months, not years.
var plausible = map[string]bounds{
	"population":          {"population", 0.5, 1.6, 0.4},
	"wajib_ktp":           {"wajib_ktp", 0.45, 1.25, 0.35},
	"ktp_el_recorded":     {"ktp_el_recorded", 0.4, 1.25, 0.02},
	"ktp_el_held":         {"ktp_el_recorded", 0.2, 1.25, 0.02},
	"ktp_el_printed":      {"wajib_ktp", 0, 1.3, 0},
	"ktp_el_unrecorded":   {"wajib_ktp", 0, 0.5, 0},
	"first_time_ktp":      {"wajib_ktp", 0.001, 0.15, 0},
	"blangko_stock":       {"wajib_ktp", 0, 0.3, 0},
	"blangko_received":    {"wajib_ktp", 0, 0.6, 0},
	"blangko_requested":   {"wajib_ktp", 0, 0.6, 0},
	"ikd_activated":       {"wajib_ktp", 0.0001, 0.8, 0},
	"ikd_new_activations": {"wajib_ktp", 0, 0.4, 0},
	"ikd_target":          {"wajib_ktp", 0.005, 0.9, 0},
	"ikd_remaining":       {"wajib_ktp", 0, 1.1, 0},
	"child_population":    {"population", 0.1, 0.5, 0.1},
	"kia_issued":          {"population", 0.0003, 0.42, 0},
	"birth_cert_issued":   {"population", 0.0003, 1.1, 0},
}

// leastOfNation is the least part of all wajib KTP that a count for the whole
// nation can be: some thousands.
const leastOfNation = 0.00001

// few are the indicators that no whole region counts by the dozen; fewest is
// the least count for them.
var few = map[string]bool{
	"ikd_activated": true, "ikd_target": true, "ikd_remaining": true, "ktp_el_printed": true, "first_time_ktp": true,
	"kia_issued": true, "birth_cert_issued": true,
}

const fewest = 12

// firstIKD is the year in which the first digital identities were activated
// (the ministry's trial before its regulation 72 of 2022).
const firstIKD = 2021

// verdict says whether the official figures of its region rule a count out.
type verdict uint8

const (
	possible verdict = iota
	beforeIKD
	tooMany
	tooFew
)

// impossible says why the official figures of the region rule a count out;
// empty where they do not.
func (p *page) impossible(m *mention) string {
	v, of, own := p.judge(m)
	switch v {
	case beforeIKD:
		return "dated before there was an IKD: " + m.asOf.Format(time.DateOnly)
	case tooMany:
		return fmt.Sprintf("too many for the region: %.0f against the official %s of %.0f", m.value, of, own)
	case tooFew:
		return fmt.Sprintf(tooFewFor+"%.0f against the official %s of %.0f", m.value, of, own)
	}
	return ""
}

// ruledOut tells whether the official figures of the region rule a count out.
func (p *page) ruledOut(m *mention) bool {
	v, _, _ := p.judge(m)
	return v != possible
}

// tooFew tells whether a count is less than its region can have.
func (p *page) tooFew(m *mention) bool {
	v, _, _ := p.judge(m)
	return v == tooFew
}

// leastOfAll is the least part of a region's residents who have a document of children, of
// which no time is told: fewer were issued within one that the text leaves out.
const leastOfAll = 0.003

// everywhereKIA is the year from which on every region has issued children's cards for some
// time: Permendagri 2/2016 brought them to the last regions in 2019.
const everywhereKIA = 2021

// someIKD is the year from which on every region activates digital identities, of which
// one, a year after the first, had leastActivated of its wajib KTP at the least.
const (
	someIKD        = 2023
	leastActivated = 0.0008
)

// judge holds a count against the official figure of its region, which it names
// and gives where it was asked.
func (p *page) judge(m *mention) (v verdict, of string, own float64) {
	if !m.asOf.IsZero() && p.r.indicators[m.indicator].Reads.Family == "ikd" && m.asOf.Year() < firstIKD {
		return beforeIKD, "", 0
	}
	b, ok := plausible[m.indicator]
	if !ok || m.place.Code == "" || m.unit == data.UnitPercent {
		return possible, "", 0
	}
	own = p.official(m.place.Code, b.of)
	if own <= 0 {
		return possible, "", 0
	}
	least, most := b.least*own, b.most*(own+p.undivided(m.place.Code, b.of, m.asOf))
	if !m.asOf.IsZero() && m.asOf.Year() < introduced {
		least = b.early * own
	}
	switch {
	case m.place.District != "":
		least = 0
	case m.dated && !m.bound && m.precision == "month" && handedOut[m.indicator]:
		least = fewest // of one month
	case !m.dated && !m.byFrame && handedOut[m.indicator] && (m.indicator != "kia_issued" || m.asOf.Year() >= everywhereKIA):
		least = max(least, fewest, leastOfAll*own)
	case m.indicator == "ikd_activated" && m.qualifier != "under" && !(m.dated && !m.bound && m.precision == "month") && m.asOf.Year() >= someIKD:
		least = max(least, fewest, leastActivated*own)
	case few[m.indicator]:
		least = max(least, fewest)
	}
	if m.place.Level == data.Nation {
		least = max(least, leastOfNation*own)
	}
	if m.indicator == "ktp_el_unrecorded" {
		// where many are not recorded to this day, they were not before
		most = max(most, 1.3*(own-p.official(m.place.Code, "ktp_el_recorded")))
		if !m.asOf.IsZero() && m.asOf.Year() < introduced {
			most = own
		}
	}
	switch {
	case m.value > most:
		return tooMany, b.of, own
	case m.value < least:
		return tooFew, b.of, own
	}
	return possible, b.of, own
}

// confirms is by which part a count may differ from the official figure that
// settles what unclear words count.
const confirms = 0.06

// confirmed tells whether the official figure of the region settles that a
// count of unclear words is what it was taken for.
func (p *page) confirmed(m *mention) bool {
	b := plausible[m.indicator]
	if b.of != m.indicator || m.claim.Source == indicator.Topic || m.place.District != "" || !strings.HasSuffix(m.doubt, unclear) {
		return false
	}
	return p.nearOfficial(m.value, m.place.Code, m.indicator, confirms)
}

// vouched tells whether the official figures of the region know the count of a
// mention from both sides, so that it is what its words say whatever it goes on
// from.
func (p *page) vouched(m *mention) bool {
	b := plausible[m.indicator]
	return b.of == m.indicator && m.place.Code != "" && m.place.District == "" && p.r.official[officialKey{m.place.Code, m.indicator}] > 0 && !p.ruledOut(m)
}

// notPart takes back the village or house that a count was held to be of, where
// the official figures of the region say that it is the whole region's: "warga
// Kampung Pesilat 755.927 jiwa" under a kabupaten's byname.
func (p *page) notPart(m *mention) {
	switch m.cohort {
	case "village", "school", "institution", "event":
	default:
		return
	}
	if people := p.r.official[officialKey{m.place.Code, "population"}]; m.cohort == "event" && m.placeNote == "" && m.place.District == "" && (handedOut[m.indicator] || m.indicator == "child_population") && people > 0 && m.value >= max(leastHandedOut, atOneEvent*people) {
		m.cohort, m.doubt = "all", unclearWords(m.claim)
		return
	}
	if m.cohort == "event" && m.placeNote == "" && m.indicator == "ktp_el_printed" && m.value >= leastHandedOut && m.end.Sub(m.start) > longestEvent {
		m.cohort, m.doubt = "all", unclearWords(m.claim) // "Januari sampai September 31.204 keping dicetak dan diserahkan"
		return
	}
	own := p.r.official[officialKey{m.place.Code, m.indicator}]
	if m.placeNote == "" && own > 0 && m.value >= plausible["ktp_el_recorded"].least*own && p.vouched(m) {
		m.cohort, m.doubt = "all", unclearWords(m.claim)
	}
}

// handedOut are the counts of documents that words of handing out may tell of an event, as
// well as of the children told as their whole;
// no event hands out as many as atOneEvent of a region's residents, and leastHandedOut.
var handedOut = map[string]bool{"kia_issued": true, "birth_cert_issued": true}

const (
	atOneEvent     = 0.05
	leastHandedOut = 2000
)

// longestEvent is the longest time over which cards are handed out at one event.
const longestEvent = 31 * 24 * time.Hour

// besideImpossible doubts a share told beside a count that cannot be the
// region's: both are of another region or of a part of this one.
func (p *page) besideImpossible(at map[int]int) {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.doubt != "" || m.unit != data.UnitPercent || m.claim.Same < 0 {
			continue
		}
		if j, ok := at[m.claim.Same]; ok && p.mentions[j].place == m.place && p.ruledOut(&p.mentions[j]) {
			m.doubt = "told beside a count that cannot be the region's"
		}
	}
}

// ofTooFew doubts a share told of a count that is far too small for any of the
// people whose share it would be: one of a year's target, or of a part of the
// region, "78 persen dari target 20.585 KIA".
func (p *page) ofTooFew() {
	for i := range p.mentions {
		m := &p.mentions[i]
		ind := p.r.indicators[m.indicator]
		if m.doubt != "" || m.unit != data.UnitPercent || m.claim.Of < 0 || ind.ShareOf == nil || m.place.Code == "" || m.place.District != "" {
			continue
		}
		w := &p.reading.Claims[m.claim.Of]
		of := p.numbers[w.Number].Value
		if !w.Percent && !slices.ContainsFunc(ind.ShareOf.Wholes, func(id string) bool {
			b := plausible[id]
			return of >= min(b.least, b.early)*p.official(m.place.Code, b.of)
		}) {
			m.doubt = fmt.Sprintf("of %.0f, too few for the region", of)
		}
	}
}

// nearOfficial tells whether a value differs from the official figure of a region
// by no more than a part of it. Where there is none, nothing is near.
func (p *page) nearOfficial(v float64, region, indicator string, part float64) bool {
	own := p.r.official[officialKey{region, indicator}]
	return own > 0 && math.Abs(v-own) <= part*own
}

// official is the latest official figure of a region; what is missing for
// wajib KTP and recorded is reckoned from the residents.
func (p *page) official(region, indicator string) float64 {
	if v := p.r.official[officialKey{region, indicator}]; v > 0 {
		return v
	}
	if indicator == "population" {
		return 0
	}
	return obliged * p.r.official[officialKey{region, "population"}]
}

// undivided is how many more people of an indicator a province counted on a day on which
// others were still a part of it, or in what was left of the year in which they parted.
func (p *page) undivided(region, indicator string, day time.Time) float64 {
	more := 0.0
	for i := range p.r.divisions {
		if d := &p.r.divisions[i]; d.Of == region && !day.IsZero() && day.Year() <= d.Day.Year() {
			more += p.official(d.Province, indicator)
		}
	}
	return more
}

// obliged is the part of the residents that are wajib KTP, nationwide.
const obliged = 0.73
