package load_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/duckdb/duckdb-go/v2"
	"github.com/google/go-cmp/cmp"

	"rekap/data"
	"rekap/load"
	"rekap/transform"
)

func day(text string) time.Time {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return t
}

const version = "test-1"

// addPages writes one segment with the pages of these ids, each with one
// observation of the value given.
func addPages(t testing.TB, s *load.Store, version string, value float64, ids ...string) string {
	t.Helper()
	w, err := s.NewSegment(version)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range ids {
		page := transform.PageRow{PageID: id, URL: "https://x.example/" + id, Canonical: "x.example/" + id, Kind: "news",
			Outcome: "read", ExtractorVersion: version, Text: "Ada 5 orang", Record: "a.warc.gz:" + id}
		o := transform.Observation{ID: "o-" + id, PageID: id, Kind: "news", Indicator: "ikd_activated", Unit: "person",
			RegionCode: "51.71", Region: "Kota Contoh", Level: "regency", Value: value, ValueLow: value, ValueHigh: value,
			Qualifier: "exact", Cohort: "all", Status: "accepted", AsOf: day("2024-01-02"), Printed: "5", ExtractorVersion: version}
		f := transform.Figure{PageID: id, Seq: 1, Printed: "5", Role: "observation", ObservationID: o.ID, ExtractorVersion: version}
		c := transform.Check{PageID: id, Seq: 1, Kind: "share", Equation: "1 = 1", Holds: true, ObservationIDs: []string{o.ID}, ExtractorVersion: version}
		facts := transform.Result{Observations: []transform.Observation{o}, Figures: []transform.Figure{f}, Checks: []transform.Check{c}}
		if err := w.Add(page, facts); err != nil {
			t.Fatal(err)
		}
	}
	name, err := w.Commit()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

func newStore(t testing.TB) *load.Store {
	t.Helper()
	s, err := load.OpenStore(filepath.Join(t.TempDir(), "it's a store"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// planOf has just the tables that comparing two files asks for.
func planOf(ids ...string) load.Plan {
	return load.Plan{
		Pages: load.PagesOf(ids...), ExtractorVersion: version, Fingerprint: load.Fingerprint{Archive: strings.Join(ids, " ")}, Program: "1.0",
		Fetches: load.FetchesOf(transform.FetchRow{Record: "a.warc.gz:a", URL: "https://x.example/a", Type: "response", Status: 200},
			transform.FetchRow{Record: "a.warc.gz:z", URL: "https://x.example/z", Type: "failure", Failure: "timeout", Reason: "no answer in 30 s"}),
		Reference: load.Reference{Regions: []data.Region{{Code: "51.71", Level: data.Regency, Kind: "kota", Name: "Kota Contoh", Province: "51"}}},
		Queries: load.Queries{
			Tables: []load.SQL{
				{Name: "latest", Text: `CREATE TABLE latest AS SELECT region_code, region, level, indicator, denominator, cohort, max(value) AS value,
					max(as_of) AS as_of, max(as_of) AS effective_as_of, any_value(page_id) AS page_id, any_value(url) AS url,
					any_value(observation_id) AS observation_id, 'only_date' AS decided_by FROM observations GROUP BY ALL`},
				{Name: "comparison", Text: "CREATE TABLE comparison AS SELECT region_code, region, 1::BIGINT AS rank FROM latest"},
			},
			Views:  []load.SQL{{Name: "seen", Text: "CREATE VIEW seen AS SELECT value FROM observations", Comment: "It's seen.", Columns: []load.ColumnComment{{Column: "value", Comment: "The number."}}}},
			Checks: []load.SQL{{Name: "positive", Question: "Is a value negative?", Text: "SELECT observation_id, value FROM observations WHERE value < 0 ORDER BY ALL"}},
		},
	}
}

func build(t testing.TB, s *load.Store, plan load.Plan) *load.Built {
	t.Helper()
	built, err := s.Build(context.Background(), plan)
	if err != nil {
		t.Fatal(err)
	}
	return built
}

// attach opens a published file as any other program would.
func attach(t testing.TB, path string) *sql.DB {
	t.Helper()
	connector, err := duckdb.NewConnector("", nil)
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(connector)
	db.SetMaxOpenConns(1)
	if _, err := db.Exec("ATTACH '" + strings.ReplaceAll(path, "'", "''") + "' AS published (READ_ONLY); USE published"); err != nil {
		t.Fatal(err)
	}
	return db
}

// values are the rows of a query on a published file.
func values(t testing.TB, path, query string) []string {
	t.Helper()
	db := attach(t, path)
	defer db.Close()
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, _ := rows.Columns()
	var out []string
	for rows.Next() {
		row := make([]any, len(columns))
		into := make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		out = append(out, fmt.Sprint(row...))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

const countValues = "SELECT count(*) || ' of ' || any_value(value) FROM observations"

func TestBuildPublishes(t *testing.T) {
	s := newStore(t)
	addPages(t, s, version, 5, "a", "b")
	addPages(t, s, version, 5, "b", "c") // b twice, as after a killed run
	built := build(t, s, planOf("a", "b", "c"))
	if d := cmp.Diff(map[string]int64{"pages": 3, "observations": 3, "figures": 3, "checks": 3, "fetches": 2}, built.Rows); d != "" {
		t.Errorf("rows (-want +got):\n%s", d)
	}
	if built.Changes != nil || built.PreviousDamaged != "" {
		t.Errorf("a first file has no predecessor: %+v", built)
	}
	if got := values(t, s.File(), "SELECT url || ' ' || outcome || ' ' || coalesce(reason, '-') FROM fetches ORDER BY 1"); !cmp.Equal(got,
		[]string{"https://x.example/a read -", "https://x.example/z failed no answer in 30 s"}) {
		t.Errorf("fetches: %v", got)
	}
	if got := values(t, s.File(), "SELECT comment FROM duckdb_views() WHERE view_name = 'seen'"); !cmp.Equal(got, []string{"It's seen."}) {
		t.Errorf("comment of a view: %v", got)
	}
	if got := values(t, s.File(), "SELECT count(*) FROM duckdb_columns() WHERE table_name IN ('observations', 'pages', 'fetches') AND comment IS NULL"); !cmp.Equal(got, []string{"0"}) {
		t.Errorf("columns without a comment: %v", got)
	}
	if !s.Unchanged(planOf("a", "b", "c").Fingerprint) || s.Unchanged(planOf("a").Fingerprint) {
		t.Error("the fingerprint does not tell what was published")
	}

	// The next one has other pages, and says what changed.
	built = build(t, s, planOf("a"))
	if built.Changes == nil || built.Changes.ObservationsGone != 2 || built.Changes.ObservationsNew != 0 {
		t.Errorf("changes: %+v", built.Changes)
	}
	if got := values(t, s.File(), countValues); !cmp.Equal(got, []string{"1 of 5.0"}) {
		t.Errorf("published: %v", got)
	}
}

func TestFailedCheckKeepsTheOldFile(t *testing.T) {
	s := newStore(t)
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a"))
	addPages(t, s, version, -1, "b", "c", "d", "e", "f", "g")
	_, err := s.Build(context.Background(), planOf("a", "b", "c", "d", "e", "f", "g"))
	var failed *load.CheckError
	if !errors.Is(err, load.ErrChecks) || !errors.As(err, &failed) {
		t.Fatalf("got %v, want a *CheckError", err)
	}
	if failed.Check != "positive" || len(failed.Rows) != 5 || !failed.More || failed.Rows[0] != "observation_id=o-b; value=-1" {
		t.Errorf("got %+v", failed)
	}
	if got := values(t, s.File(), countValues); !cmp.Equal(got, []string{"1 of 5.0"}) {
		t.Errorf("published: %v", got)
	}
	if !s.Unchanged(planOf("a").Fingerprint) {
		t.Error("the note about the published file is not of the old one")
	}
	if left, _ := filepath.Glob(filepath.Join(s.Dir(), "work", "*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestNewVersionSupersedes(t *testing.T) {
	s := newStore(t)
	old := addPages(t, s, "test-0", 4, "a")
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a"))
	if got := values(t, s.File(), countValues); !cmp.Equal(got, []string{"1 of 5.0"}) {
		t.Errorf("published: %v", got)
	}
	if _, err := os.Stat(filepath.Join(s.Dir(), "facts", old)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the segment of the old version is still there: %v", err)
	}
	known, err := s.KnownPages("test-2")
	if err != nil || known.Len() != 0 {
		t.Errorf("a newer version knows %d pages, %v", known.Len(), err)
	}
	next := planOf("a")
	next.ExtractorVersion = "test-2"
	if _, err := s.Build(context.Background(), next); err == nil || !strings.Contains(err.Error(), "1 pages have no facts of version test-2") {
		t.Errorf("a build without facts: %v", err)
	}
}

func TestReaderIsNotDisturbed(t *testing.T) {
	s := newStore(t)
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a"))
	db := attach(t, s.File())
	defer db.Close()
	addPages(t, s, version, 7, "b")
	build(t, s, planOf("b"))
	var seen string
	if err := db.QueryRow(countValues).Scan(&seen); err != nil || seen != "1 of 5.0" {
		t.Errorf("the reader of the old file sees %q, %v", seen, err)
	}
	if got := values(t, s.File(), countValues); !cmp.Equal(got, []string{"1 of 7.0"}) {
		t.Errorf("a new reader sees %v", got)
	}
}

func TestCompaction(t *testing.T) {
	s := newStore(t)
	var ids []string
	for i := range 40 {
		id := fmt.Sprintf("p%02d", i)
		ids = append(ids, id)
		addPages(t, s, version, float64(i), id)
	}
	build(t, s, planOf(ids...))
	if segments := folders(t, s); len(segments) != 1 {
		t.Errorf("%d segments are left", len(segments))
	}
	const all = "SELECT observation_id || ' ' || value FROM observations ORDER BY 1"
	want := values(t, s.File(), all)
	built := build(t, s, planOf(ids...))
	if d := cmp.Diff(want, values(t, s.File(), all)); d != "" || len(want) != 40 || built.Rows["checks"] != 40 {
		t.Errorf("after compaction (-before +after):\n%s", d)
	}
}

func folders(t testing.TB, s *load.Store) []string {
	t.Helper()
	list, err := filepath.Glob(filepath.Join(s.Dir(), "facts", "*"))
	if err != nil {
		t.Fatal(err)
	}
	return list
}
