package eval

import (
	"fmt"
	"strings"
	"time"

	"rekap/data/casefile"
	"rekap/transform"
)

// optionalNear tells whether an observation is an optional fact but for its
// base or date.
func optionalNear(c *casefile.Case, o *transform.Observation) bool {
	for i := range c.Facts {
		if c.Facts[i].Optional && Matches(&c.Facts[i], o, false) {
			return true
		}
	}
	return false
}

// Matches tells whether an observation is the labelled fact.
func Matches(f *casefile.Fact, o *transform.Observation, strict bool) bool {
	if f.Indicator != o.Indicator || f.RegionCode != o.RegionCode || f.Value != o.Value {
		return false
	}
	if (f.Level == "kecamatan") != (o.Level == "district") || f.Level == "kecamatan" && !strings.EqualFold(f.Region, o.Region) {
		return false
	}
	if !strict {
		return true
	}
	of := f.Of
	if of == "unspecified" {
		of = ""
	}
	if of != o.Denominator {
		return false
	}
	want, err := time.Parse(time.DateOnly, f.AsOf)
	if err != nil {
		return o.AsOf.IsZero()
	}
	switch f.AsOfPrecision {
	case "year":
		return want.Year() == o.AsOf.Year()
	case "month":
		return want.Year() == o.AsOf.Year() && want.Month() == o.AsOf.Month()
	}
	d := want.Sub(o.AsOf)
	return d <= 72*time.Hour && d >= -72*time.Hour
}

// miss tells of a fact that was not read, with what was read that comes nearest.
func miss(c *casefile.Case, f *casefile.Fact, obs []transform.Observation) Finding {
	m := Finding{Case: c.ID, Indicator: f.Indicator}
	m.Fact = fmt.Sprintf("%s %s %v of=%s %s/%s %q", f.Indicator, f.RegionCode, f.Value, f.Of, f.AsOf, f.AsOfPrecision, f.Printed)
	for i := range obs {
		o := &obs[i]
		if o.Value == f.Value && (m.Got == "" || o.Indicator == f.Indicator) {
			m.Got = short(o)
		}
	}
	for _, p := range append([]string{c.Title}, c.Paragraphs...) {
		if strings.Contains(p, f.Printed) {
			m.Sentence = p
			break
		}
	}
	return m
}

func short(o *transform.Observation) string {
	return strings.TrimSpace(fmt.Sprintf("%s %s %v of=%s %s/%s %q rule=%s %s %s", o.Indicator, o.RegionCode, o.Value, o.Denominator,
		o.AsOf.Format(time.DateOnly), o.AsOfPrecision, o.Printed, o.Rule, o.Status, o.StatusReason))
}
