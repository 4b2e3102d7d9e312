package load_test

import (
	"context"
	"fmt"
	"testing"
	"time"

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

func TestSmoke(t *testing.T) {
	ctx := context.Background()
	s, err := load.OpenStore(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	w, err := s.NewSegment("v1")
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i := range 3 {
		id := fmt.Sprintf("p%d", i)
		ids = append(ids, id)
		page := transform.PageRow{PageID: id, URL: "https://x/" + id, Kind: "news", Outcome: "read", ExtractorVersion: "v1", Text: "aé", Record: "a:1"}
		o := transform.Observation{ID: "o" + id, PageID: id, Kind: "news", Indicator: "ikd_activated", Value: float64(i), Cohort: "all", Status: "accepted", AsOf: day("2024-01-02")}
		if err := w.Add(page, transform.Result{Observations: []transform.Observation{o}}); err != nil {
			t.Fatal(err)
		}
	}
	name, err := w.Commit()
	if err != nil {
		t.Fatal(err)
	}
	t.Log(name)
	known, err := s.KnownPages("v1")
	t.Log(known, err)
	q := load.Queries{Views: []load.SQL{{Name: "v", Text: "CREATE MACRO eff(a) AS a + 1; CREATE VIEW v AS SELECT observation_id, eff(value) AS x, bit_count((xor(3::UBIGINT,5::UBIGINT))::HUGEINT) y FROM observations", Comment: "it's"}}}
	b, err := s.Build(ctx, load.Plan{PageIDs: ids, ExtractorVersion: "v1", Reference: load.Reference{Regions: []data.Region{{Code: "ID", Level: "nation"}}}, Queries: q})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", b)
}
