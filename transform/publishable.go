package transform

import (
	"math"
	"time"

	"rekap/data"
)

// The bounds of an accepted figure. The checks of a published file hold the
// same ones and are the last resort: what trips them stops every publication,
// so no single page may get that far.
const (
	// mostShare is the largest share in percent: targets are overfulfilled and
	// bases outdated, but not by half.
	mostShare = 150
	// daysAhead is by how many days a figure may be dated after its page was
	// fetched: Indonesia's mornings are still the day before in UTC.
	daysAhead = 1
)

// Publishable is the last step of every observation: one that no published
// file may hold as accepted becomes doubtful, with the reason. A code that is
// no region's, or a base that is none, is taken off.
func (r *Reader) Publishable(o Observation) Observation {
	doubt := ""
	if place, known := r.places.Lookup(o.RegionCode); o.RegionCode != "" && (!known || string(place.Level) != levelOfCode(o.Level)) {
		doubt = "code " + o.RegionCode + " is of no " + o.Level
		o.RegionCode = ""
	}
	if _, known := r.indicators[o.Denominator]; o.Denominator != "" && (!known || o.Unit != data.UnitPercent) {
		doubt = o.Denominator + " is no base of it"
		o.Denominator, o.DenominatorBasis = "", "none"
	}
	if doubt == "" {
		doubt = unfit(&o)
	}
	if doubt == "" && r.indicators[o.Indicator].Kind != "target" && ahead(&o) {
		doubt = "dated after its page was fetched"
	}
	if doubt != "" && o.Status != Doubtful {
		o.Status, o.StatusReason = Doubtful, doubt
	}
	return o
}

// levelOfCode is the level whose codes places of a level have: a kecamatan has
// that of its kabupaten or kota.
func levelOfCode(level string) string {
	if level == string(data.Subdist) {
		return string(data.Regency)
	}
	return level
}

// unfit says why a figure's own fields rule out that it is compared.
func unfit(o *Observation) string {
	switch {
	case o.RegionCode == "" || o.Level == "":
		return "region unknown"
	case o.AsOf.IsZero():
		return "date unknown"
	case math.IsNaN(o.Value) || math.IsInf(o.Value, 0):
		return "no finite number"
	case o.Value < 0:
		return "less than none"
	case o.Unit != data.UnitPercent && o.Value != math.Floor(o.Value):
		return "a count with a fraction"
	case o.Unit == data.UnitPercent && o.Value > mostShare:
		return "a share that cannot be"
	case o.Value < o.ValueLow || o.Value > o.ValueHigh:
		return "outside its own interval"
	}
	return ""
}

// ahead says whether a figure is dated after its page was fetched. Of a month
// or a year that is told, the year may have begun: "mid 2025", in May.
func ahead(o *Observation) bool {
	if o.FetchedAt.IsZero() {
		return false
	}
	day := o.AsOf
	if o.AsOfPrecision != "day" {
		day = time.Date(day.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
	}
	fetched := o.FetchedAt.UTC().Truncate(24 * time.Hour)
	return day.After(fetched.AddDate(0, 0, daysAhead))
}
