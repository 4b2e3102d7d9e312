package queries_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/data"
)

// TestOfficialRateFitsItsCounts has official counts and the rate that was
// announced with them: a rate printed with two decimals is no contradiction of
// what the counts give with more, and one beyond that is.
func TestOfficialRateFitsItsCounts(t *testing.T) {
	for _, c := range []struct {
		rate float64
		want []string
	}{
		{97.47, nil},
		{97.9, []string{"rate_off_counts,97.9,97.4702"}},
	} {
		s := newStore(t)
		made := plan(t, nil)
		made.Queries.Checks = nil
		for indicator, value := range map[string]float64{"wajib_ktp": 211826747, "ktp_el_recorded": 206467957, "ktp_el_recording_rate": c.rate} {
			f := data.OfficialFigure{RegionCode: "ID", Indicator: indicator, Cohort: "all", Value: value, AsOf: day("2025-12-31"), Source: "DKB"}
			if indicator == "ktp_el_recording_rate" {
				f.Denominator = "wajib_ktp"
			}
			made.Reference.Official = append(made.Reference.Official, f)
		}
		if _, err := s.Build(context.Background(), made); err != nil {
			t.Fatal(err)
		}
		f := open(t, s)
		got := rowsOf(t, f, "SELECT kind, a_value, b_value FROM conflicts WHERE region_code = 'ID' ORDER BY ALL", nil)
		f.Close()
		if len(got) != len(c.want) || !cmp.Equal(append([]string{}, got...), append([]string{}, c.want...)) {
			t.Errorf("rate %v: conflicts %q, want %q", c.rate, got, c.want)
		}
	}
}

// TestOfficialOutlet names who gave a figure of the reference data, and where
// another told what an office announced.
func TestOfficialOutlet(t *testing.T) {
	f := published(t)
	for source, want := range map[string]string{
		"DKB semester I 2024":                                  "official figures",
		"https://www.dukcapil.example.go.id/blog/read/x":       "\"official figures, dukcapil.example.go.id\"",
		"https://go.id.example/berita/1":                       "\"official announcement, told by go.id.example\"",
		"http://www.harian-a.example/379029/wajib-ktp?a=go.id": "\"official announcement, told by harian-a.example\"",
	} {
		got := rowsOf(t, f, "SELECT official_outlet($source)", map[string]string{"source": source})
		if d := cmp.Diff([]string{want}, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", source, d)
		}
	}
}
