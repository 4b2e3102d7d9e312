package queries_test

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"rekap/data"
	"rekap/load"
	"rekap/queries"
	"rekap/transform"
)

// stray is a change to an observation that is in order. Where it trips a check,
// the reader must have made it doubtful; where it trips none, not.
type stray struct {
	trips  string
	change func(o *transform.Observation)
}

func asRate(o *transform.Observation, value float64) {
	o.Indicator, o.Unit, o.Denominator, o.DenominatorBasis = "ikd_activation_rate", "percent", "wajib_ktp", "stated"
	o.Value, o.ValueLow, o.ValueHigh = value, value, value
}

var strays = []stray{
	{"future_dates", func(o *transform.Observation) { o.AsOf = day("2025-06-04") }},
	{"", func(o *transform.Observation) { o.AsOf = day("2025-06-03") }},
	{"future_dates", func(o *transform.Observation) { o.AsOf, o.AsOfPrecision = day("2026-01-31"), "month" }},
	{"", func(o *transform.Observation) { o.AsOf, o.AsOfPrecision = day("2025-12-31"), "month" }},
	{"future_dates", func(o *transform.Observation) { o.AsOf, o.AsOfPrecision = day("2026-12-31"), "year" }},
	{"", func(o *transform.Observation) { o.Indicator, o.AsOf = "ikd_target", day("2030-12-31") }},
	{"undated_figures", func(o *transform.Observation) { o.AsOf = time.Time{} }},
	{"undated_figures", func(o *transform.Observation) { o.RegionCode = "" }},
	{"undated_figures", func(o *transform.Observation) { o.RegionCode, o.Level = "", "" }},
	{"impossible_values", func(o *transform.Observation) { o.Value, o.ValueLow = -1, -1 }},
	{"impossible_values", func(o *transform.Observation) { o.Value = math.NaN() }},
	{"impossible_values", func(o *transform.Observation) { o.Value, o.ValueHigh = math.Inf(1), math.Inf(1) }},
	{"impossible_values", func(o *transform.Observation) { o.Value, o.ValueLow = 0.5, 0 }},
	{"impossible_values", func(o *transform.Observation) { o.ValueLow, o.ValueHigh = 22000, 23000 }},
	{"impossible_values", func(o *transform.Observation) { o.ValueLow, o.ValueHigh = 0, 10 }},
	{"", func(o *transform.Observation) { o.ValueHigh = math.Inf(1) }},
	{"impossible_values", func(o *transform.Observation) { asRate(o, 150.5) }},
	{"", func(o *transform.Observation) { asRate(o, 150) }},
	{"unknown_regions", func(o *transform.Observation) { o.RegionCode = "99.99" }},
	{"unknown_regions", func(o *transform.Observation) { o.Level = "province" }},
	{"", func(o *transform.Observation) { o.Level, o.Region = "district", "Kecamatan Denpasar Barat" }},
	{"unknown_indicators", func(o *transform.Observation) { o.Denominator = "wajib_ktp" }},
	{"unknown_indicators", func(o *transform.Observation) { asRate(o, 10); o.Denominator = "warga" }},
}

// No figure that the reader lets pass stops a publication, and none that a
// check allows is held back: the bounds of both are the same.
func TestWhatTheReaderAcceptsTheChecksAllow(t *testing.T) {
	t.Parallel()
	ref, err := data.Load()
	if err != nil {
		t.Fatal(err)
	}
	reader, err := transform.NewReader(ref)
	if err != nil {
		t.Fatal(err)
	}
	build := func(read func(transform.Observation) transform.Observation) ([]transform.Observation, error) {
		s := newStore(t)
		w, err := s.NewSegment(version)
		if err != nil {
			t.Fatal(err)
		}
		var pages []string
		var all []transform.Observation
		for i, stray := range strays {
			id := fmt.Sprintf("s%02d", i)
			o := transform.Observation{ID: id, PageID: id, Kind: "news", Indicator: "ikd_activated", Unit: "person",
				RegionCode: "51.71", Region: "Kota Denpasar", Level: "regency", Cohort: "all", Value: 21053, ValueLow: 21053, ValueHigh: 21053,
				Qualifier: "exact", DenominatorBasis: "none", AsOf: day("2025-06-01"), AsOfPrecision: "day", AsOfBasis: "stated",
				FetchedAt: day("2025-06-02").Add(20 * time.Hour), Status: transform.Accepted, ExtractorVersion: version}
			stray.change(&o)
			o = read(o)
			page := transform.PageRow{PageID: id, URL: "https://x.example/" + id, Canonical: id, Kind: "news", FetchedAt: o.FetchedAt,
				Outcome: transform.PageRead, ExtractorVersion: version}
			if err := w.Add(page, transform.Result{Observations: []transform.Observation{o}}); err != nil {
				t.Fatal(err)
			}
			pages, all = append(pages, id), append(all, o)
		}
		if _, err := w.Commit(); err != nil {
			t.Fatal(err)
		}
		made := plan(t, pages)
		made.Reference.Regions, made.Reference.Indicators = ref.Regions, transform.IndicatorRows(ref.Indicators)
		made.Queries.Tables, made.Queries.Views = nil, nil
		made.Queries.Checks = rowChecks(t)
		_, err = s.Build(t.Context(), made)
		return all, err
	}
	_, err = build(func(o transform.Observation) transform.Observation { return o })
	if err == nil {
		t.Fatal("the rows trip no check before they are made publishable")
	}
	for _, stray := range strays {
		if stray.trips != "" && !strings.Contains(err.Error(), "check "+stray.trips+" (") {
			t.Errorf("nothing trips %s: %v", stray.trips, err)
		}
	}
	all, err := build(reader.Publishable)
	if err != nil {
		t.Errorf("the rows that were made publishable are not: %v", err)
	}
	for i, o := range all {
		if doubtful := o.Status == transform.Doubtful; doubtful != (strays[i].trips != "") || doubtful != (o.StatusReason != "") {
			t.Errorf("row %d, which trips %q, is %s (%s)", i, strays[i].trips, o.Status, o.StatusReason)
		}
	}
}

// rowChecks are the checks that read the tables of facts only.
func rowChecks(t *testing.T) []load.SQL {
	t.Helper()
	all, err := queries.Load()
	if err != nil {
		t.Fatal(err)
	}
	var rows []load.SQL
	for _, c := range all.Checks {
		switch c.Name {
		case "comparison_complete", "doubtful_compared", "official_sums":
		default:
			rows = append(rows, c)
		}
	}
	return rows
}
