package queries_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/load"
	"rekap/transform"
)

// TestOneSeriesHoweverNamed has a page call a province otherwise than the
// reference data do: it stays one province with one series.
func TestOneSeriesHoweverNamed(t *testing.T) {
	s := newStore(t)
	w, err := s.NewSegment(version)
	if err != nil {
		t.Fatal(err)
	}
	renamed := 0
	for _, a := range current() {
		p, r := a.row(), a.facts()
		for i, o := range r.Observations {
			if o.Level == "province" && p.Kind == "news" {
				r.Observations[i].Region = "Provinsi " + o.Region
				renamed++
			}
		}
		// The same figure under the official name too, so that both names meet.
		if p.Kind == "official" {
			o := r.Observations[0]
			o.ID, o.RegionCode, o.Region, o.Level = a.id+"-named", "90", "Provinsi Contoh", "province"
			o.Indicator, o.Unit, o.AsOf = "wajib_ktp", "person", day("2024-12-31")
			r.Observations = append(r.Observations, o)
			renamed++
		}
		if err := w.Add(p, transform.Result{Observations: r.Observations}); err != nil {
			t.Fatal(err)
		}
	}
	if renamed == 0 {
		t.Fatal("the story tells of no province")
	}
	if _, err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	made := plan(t, ids(current()))
	made.Queries.Checks = keep(made.Queries.Checks, "comparison_complete")
	if _, err := s.Build(context.Background(), made); err != nil {
		t.Fatal(err)
	}
	f := open(t, s)
	defer f.Close()
	if d := cmp.Diff([]string{"90", "91"}, rowsOf(t, f, "SELECT province_code FROM comparison_province ORDER BY ALL", nil)); d != "" {
		t.Errorf("provinces (-want +got):\n%s", d)
	}
	if got := rowsOf(t, f, "SELECT region FROM latest WHERE region_code = '90' AND indicator = 'wajib_ktp'", nil); strings.Join(got, "|") != "Contoh" {
		t.Errorf("the series of wajib_ktp of province 90 are of %q, want one of Contoh", got)
	}
}

func keep(checks []load.SQL, name string) []load.SQL {
	for _, c := range checks {
		if c.Name == name {
			return []load.SQL{c}
		}
	}
	return nil
}
