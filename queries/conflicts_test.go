package queries_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestConflictKinds has a pair of figures for each kind of conflict, and
// beside some a pair that is just within what may be.
func TestConflictKinds(t *testing.T) {
	var pages []article
	tell := func(date, region, indicator, printed string, value float64, of string) {
		outlet := []string{"harian-a.example", "harian-b.example"}[len(pages)%2]
		pages = append(pages, article{id: fmt.Sprintf("k%02d", len(pages)), outlet: outlet, published: date, text: "Dinas menyebut " + printed + ".",
			figures: []figure{{printed: printed, indicator: indicator, region: region, value: value, of: of}}})
	}
	tell("2024-03-01", "90.01", "ikd_activated", "25.000", 25000, "")
	tell("2024-09-01", "90.01", "ikd_activated", "20.000", 20000, "") // falls
	tell("2024-03-01", "90.02", "ikd_activated", "30.000", 30000, "")
	tell("2024-09-01", "90.02", "ikd_activated", "29.900", 29900, "") // less than one percent
	tell("2024-01-10", "90.71", "ikd_activated", "8.000", 8000, "")
	tell("2024-02-10", "90.71", "ikd_activated", "40.000", 40000, "") // jump
	tell("2024-03-10", "90.71", "ikd_activated", "9.000", 9000, "")
	tell("2024-01-10", "91.01", "ikd_activated", "30.000", 30000, "")
	tell("2024-02-10", "91.01", "ikd_activated", "5.000", 5000, "") // dip
	tell("2024-03-10", "91.01", "ikd_activated", "32.000", 32000, "")
	tell("2024-09-01", "91.02", "wajib_ktp", "50.500", 50500, "")
	tell("2024-09-01", "91.02", "ktp_el_recorded", "51.000", 51000, "") // part above its whole
	tell("2024-09-01", "91.71", "ikd_activated", "60.000", 60000, "")   // above its base of 50,000
	tell("2024-09-02", "90.01", "kia_issued", "22.000", 22000, "")
	tell("2024-09-02", "90.01", "kia_issued", "25.000", 25000, "") // same date
	tell("2024-10-01", "90.02", "ikd_activated", "30.100", 30100, "")
	tell("2024-10-01", "90.02", "ikd_activation_rate", "25 persen", 25, "wajib_ktp") // rate off its counts, 20.07
	tell("2024-07-10", "90.02", "wajib_ktp", "120.000", 120000, "")                  // the official figure of 30 June is 150,000
	tell("2024-07-10", "90.71", "wajib_ktp", "190.000", 190000, "")                  // within ten percent of 200,000
	s := newStore(t, pages)
	if _, err := s.Build(context.Background(), plan(t, ids(pages))); err != nil {
		t.Fatal(err)
	}
	f := open(t, s)
	defer f.Close()
	got := rowsOf(t, f, "SELECT kind, region_code, indicator, a_value, b_value FROM conflicts ORDER BY ALL", nil)
	want := []string{
		"above_base,91.71,ikd_activated,60000,50000",
		"dip,91.01,ikd_activated,30000,5000",
		"falls,90.01,ikd_activated,25000,20000",
		"jump,90.71,ikd_activated,8000,40000",
		"official_vs_reported,90.02,wajib_ktp,150000,120000",
		"part_above_whole,91.02,ktp_el_recorded,51000,50500",
		"rate_off_counts,90.02,ikd_activation_rate,25,20.0667",
		"same_date,90.01,kia_issued,22000,25000",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
