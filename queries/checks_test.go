package queries_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"rekap/load"
	"rekap/queries"
	"rekap/transform"
)

// tripped is a fact that one check must find.
type tripped struct {
	check string
	// change spoils the story's facts, page by page.
	change func(p *transform.PageRow, r *transform.Result)
	// reference spoils the reference data.
	reference func(ref *load.Reference)
	// sql spoils what is derived.
	sql func(q *load.Queries)
	// row is a part of the row that is named.
	row string
}

// onPage changes one page only.
func onPage(id string, change func(p *transform.PageRow, r *transform.Result)) func(*transform.PageRow, *transform.Result) {
	return func(p *transform.PageRow, r *transform.Result) {
		if p.PageID == id {
			change(p, r)
		}
	}
}

// onFirst changes the first observation of page a1.
func onFirst(change func(o *transform.Observation)) func(*transform.PageRow, *transform.Result) {
	return onPage("a1", func(_ *transform.PageRow, r *transform.Result) { change(&r.Observations[0]) })
}

var trips = []tripped{
	{check: "duplicate_observations", row: "observation_id=a1-1", change: onPage("a5", func(_ *transform.PageRow, r *transform.Result) {
		r.Observations[0].ID, r.Figures[0].ObservationID = "a1-1", "a1-1"
	})},
	{check: "duplicate_facts", row: "page_id=a1", change: onPage("a1", func(_ *transform.PageRow, r *transform.Result) {
		again := r.Observations[0]
		again.ID = "a1-again"
		r.Observations = append(r.Observations, again)
	})},
	{check: "duplicate_pages", row: "what=canonical; id=same", change: func(p *transform.PageRow, _ *transform.Result) {
		if p.PageID == "a1" || p.PageID == "a5" {
			p.Canonical = "same"
		}
	}},
	{check: "orphan_observations", row: "page_id=nowhere", change: onFirst(func(o *transform.Observation) { o.PageID = "nowhere" })},
	{check: "orphan_figures", row: "observation_id=nowhere", change: onPage("a1", func(_ *transform.PageRow, r *transform.Result) {
		r.Figures[0].ObservationID = "nowhere"
	})},
	{check: "unknown_regions", row: "region_code=90.99", change: onFirst(func(o *transform.Observation) { o.RegionCode = "90.99" })},
	{check: "unknown_regions", row: "level=province", change: onFirst(func(o *transform.Observation) { o.Level = "province" })},
	{check: "unknown_indicators", row: "indicator=ikd_owned", change: onFirst(func(o *transform.Observation) { o.Indicator = "ikd_owned" })},
	{check: "unknown_indicators", row: "denominator=wajib_ktp", change: onFirst(func(o *transform.Observation) { o.Denominator = "wajib_ktp" })},
	{check: "unknown_words", row: "qualifier=maybe", change: onFirst(func(o *transform.Observation) { o.Qualifier = "maybe" })},
	{check: "unknown_words", row: "status=doubtful", change: onFirst(func(o *transform.Observation) { o.Status = transform.Doubtful })},
	{check: "impossible_values", row: "value=-1", change: onFirst(func(o *transform.Observation) { o.Value, o.ValueLow = -1, -1 })},
	{check: "impossible_values", row: "value=0.5", change: onFirst(func(o *transform.Observation) { o.Value, o.ValueLow = 0.5, 0 })},
	{check: "impossible_values", row: "value_low=9000", change: onFirst(func(o *transform.Observation) { o.ValueLow, o.ValueHigh = 9000, 9000 })},
	{check: "future_dates", row: "id=a1-1", change: onFirst(func(o *transform.Observation) { o.AsOf = day("2030-01-01") })},
	{check: "future_dates", row: "what=page; id=a1", change: onPage("a1", func(p *transform.PageRow, _ *transform.Result) {
		p.Published = day("2030-01-01")
	})},
	{check: "undated_figures", row: "observation_id=a1-1", change: onFirst(func(o *transform.Observation) { o.AsOf = day("") })},
	{check: "quotes_out_of_place", row: "observation_id=a1-1", change: onFirst(func(o *transform.Observation) { o.QuoteStart++ })},
	{check: "quotes_out_of_place", row: "printed_start=0", change: onFirst(func(o *transform.Observation) { o.PrintedStart = 0 })},
	{check: "official_sums", row: "region_code=90", reference: func(ref *load.Reference) {
		for i, f := range ref.Official {
			if f.RegionCode == "90.01" && f.Indicator == "wajib_ktp" {
				ref.Official[i].Value++
			}
		}
	}},
	{check: "comparison_complete", row: "region_code=91.02", sql: func(q *load.Queries) {
		for i, t := range q.Tables {
			if t.Name == "comparison" {
				q.Tables[i].Text = strings.Replace(t.Text, "FROM compare_latest('ikd_activated', 'regency')",
					"FROM compare_latest('ikd_activated', 'regency') WHERE region_code <> '91.02'", 1)
			}
		}
	}},
	{check: "comparison_complete", row: "region_code=90; rows=2", sql: func(q *load.Queries) {
		for i, t := range q.Tables {
			if t.Name == "comparison_province" {
				q.Tables[i].Text = strings.TrimSuffix(t.Text, "\nORDER BY rank NULLS LAST, province_code;") + " UNION ALL FROM comparison_province_as_of(NULL::DATE) WHERE province_code = '90'"
			}
		}
	}},
	{check: "doubtful_compared", row: "status=doubtful", sql: func(q *load.Queries) {
		for i, t := range q.Tables {
			if t.Name == "claim_rows" || t.Name == "lines" {
				q.Tables[i].Text = strings.Replace(t.Text, "status = 'accepted'", "status <> ''", 1)
			}
		}
	}},
}

// TestChecksTrip has each check find a row that is wrong, and no file
// published with it.
func TestChecksTrip(t *testing.T) {
	seen := map[string]bool{}
	for _, trip := range trips {
		seen[trip.check] = true
		t.Run(trip.check, func(t *testing.T) {
			s := newStore(t)
			w, err := s.NewSegment(version)
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range current() {
				p, r := a.row(), a.facts()
				if trip.change != nil {
					trip.change(&p, &r)
				}
				if err := w.Add(p, r); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := w.Commit(); err != nil {
				t.Fatal(err)
			}
			made := plan(t, ids(current()))
			if trip.reference != nil {
				trip.reference(&made.Reference)
			}
			if trip.sql != nil {
				trip.sql(&made.Queries)
			} else {
				// Most checks read the tables of facts only.
				made.Queries.Tables, made.Queries.Views = nil, nil
			}
			made.Queries.Checks = slices.DeleteFunc(slices.Clone(made.Queries.Checks), func(c load.SQL) bool { return c.Name != trip.check })
			_, err = s.Build(context.Background(), made)
			if !errors.Is(err, load.ErrChecks) {
				t.Fatalf("got %v, want an error of kind ErrChecks", err)
			}
			if !strings.Contains(err.Error(), "check "+trip.check+" (") || !strings.Contains(err.Error(), trip.row) {
				t.Errorf("the error does not name check %s and row %q:\n%v", trip.check, trip.row, err)
			}
			if _, err := s.Published(); !errors.Is(err, load.ErrNoFile) {
				t.Errorf("a file was published: %v", err)
			}
		})
	}
	all, err := queries.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all.Checks {
		if !seen[c.Name] {
			t.Errorf("check %s has no row that trips it", c.Name)
		}
	}
}
