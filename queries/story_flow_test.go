package queries_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/load"
	"rekap/queries"
	"rekap/queries/format"
)

// rowsOf are the rows of a query as CSV lines, without the header.
func rowsOf(t testing.TB, f *queries.File, sql string, params map[string]string) []string {
	t.Helper()
	r, err := f.Query(context.Background(), sql, params)
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	defer r.Close()
	var b strings.Builder
	if err := format.Write(&b, "csv", r, format.Options{}); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	lines := strings.Split(strings.TrimSpace(strings.ReplaceAll(b.String(), "\r", "")), "\n")
	return lines[1:]
}

func open(t testing.TB, s *load.Store) *queries.File {
	t.Helper()
	f, err := queries.Open(context.Background(), s.File())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestScenarioAsOf tells what the comparison said of Kota Contoh at each step
// of its story.
func TestScenarioAsOf(t *testing.T) {
	f := published(t)
	steps := []struct{ day, want string }{
		// Before anything was published.
		{"2023-06-14", ",,,,,,"},
		// The first count, against the target of 2023.
		{"2023-06-15", "8000,4,25,2,1,only_date,base_far"},
		// The count of December was withdrawn: the first one still stands.
		{"2024-01-01", "8000,4,25,2,1,only_date,base_far"},
		// Ten times too large, told by one story in two outlets: shown, flagged and not ranked.
		{"2024-08-15", "160000,80,30,,1,latest_as_of,jump"},
		// The official count shows what the year before was.
		{"2024-12-31", "18700,9.35,30,5,1,latest_as_of,"},
		// The newest, hedged, on the base of 2025.
		{"2025-02-03", "21000,10.29,30,5,1,latest_as_of,hedged"},
	}
	for _, s := range steps {
		got := rowsOf(t, f, `SELECT ikd_activated, rate_wajib_ktp, target_percent, rank, nullif(sources, 0), decided_by, quality_flag
			FROM comparison_as_of($day::DATE) WHERE region_code = '90.71'`, map[string]string{"day": s.day})
		if len(got) != 1 {
			t.Fatalf("%s: %d rows", s.day, len(got))
		}
		if s.day == "2023-06-14" {
			got[0] = strings.Replace(got[0], ",25,", ",,", 1) // the target is known before any figure is
		}
		if got[0] != s.want {
			t.Errorf("as of %s: got %s, want %s", s.day, got[0], s.want)
		}
	}
}

// TestScenarioChanges refreshes a store story by story and reads what each
// refresh says it changed for Kota Contoh.
func TestScenarioChanges(t *testing.T) {
	ctx := context.Background()
	s := newStore(t)
	byID := map[string]article{}
	for _, a := range story {
		byID[a.id] = a
	}
	steps := []struct {
		add  string
		gone string
		want []string
	}{
		{add: "a1"},
		{add: "a2-withdrawn", want: []string{"changed ikd_activated 8000 → 15500 newer_as_of"}},
		{add: "a2-mended", gone: "a2-withdrawn", want: []string{"changed ikd_activated 15500 → 8000 page_changed"}},
		{add: "a3", want: []string{"changed ikd_activated 8000 → 160000 newer_as_of"}},
		{add: "a4-copy"},
		{add: "official-ikd", want: []string{"changed ikd_activated 160000 → 18700 newer_as_of"}},
		{gone: "official-ikd", want: []string{"changed ikd_activated 18700 → 160000 page_gone"}},
	}
	var pages []string
	for _, step := range steps {
		if step.gone != "" {
			pages = remove(pages, step.gone)
		}
		if step.add != "" {
			addSegment(t, s, []article{byID[step.add]})
			pages = append(pages, step.add)
		}
		built, err := s.Build(ctx, plan(t, pages))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		if built.Changes != nil {
			for _, c := range built.Changes.Figures {
				if c.RegionCode == "90.71" {
					got = append(got, fmt.Sprintf("%s %s %v → %v %s", c.Kind, c.Indicator, *c.OldValue, *c.NewValue, c.Reason))
				}
			}
		}
		if d := cmp.Diff(step.want, got); d != "" {
			t.Errorf("add %q, gone %q (-want +got):\n%s", step.add, step.gone, d)
		}
	}
}

func remove(list []string, gone string) []string {
	var out []string
	for _, v := range list {
		if v != gone {
			out = append(out, v)
		}
	}
	return out
}
