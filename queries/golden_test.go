package queries_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/load"
	"rekap/queries"
	"rekap/queries/format"
)

var update = flag.Bool("update", false, "write the goldens of testdata anew")

// golden compares text with a file of testdata, or writes the file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run with -update to write it, and read it)", err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got):\n%s", path, d)
	}
}

func csvOf(t *testing.T, r *queries.Result, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var b strings.Builder
	if err := format.Write(&b, "csv", r, format.Options{}); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), "\r", "")
}

// TestTablesAndViews has a golden of each derived table and view, and checks
// that the header tells of each column, in order.
func TestTablesAndViews(t *testing.T) {
	f := published(t)
	sql, err := queries.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range append(sql.Tables, sql.Views...) {
		if len(q.Columns) == 0 {
			continue // a macro: its table has the golden
		}
		t.Run(q.Name, func(t *testing.T) {
			r, err := f.Query(context.Background(), "FROM "+q.Name+" ORDER BY ALL", nil)
			text := csvOf(t, r, err)
			if !strings.HasPrefix(q.Question, "Internal:") { // row numbers tell nothing
				golden(t, filepath.Join("tables", q.Name+".csv"), text)
			}
			header, _, _ := strings.Cut(text, "\n")
			if d := cmp.Diff(strings.Split(header, ","), named(q.Columns)); d != "" {
				t.Errorf("columns (-of the table +of the header):\n%s", d)
			}
		})
	}
}

func named(columns []load.ColumnComment) []string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.Column
	}
	return names
}

// TestNamed has a golden of each named query with its defaults, and of those
// that need a parameter with one.
func TestNamed(t *testing.T) {
	f := published(t)
	params := map[string]map[string]string{
		"region":                 {"region_code": "90.71"},
		"losers":                 {"region_code": "91.02"},
		"compare_as_of":          {"as_of": "2024-08-15", "province": "90"},
		"compare_province_as_of": {"as_of": "2024-08-15"},
		"movers":                 {"days": "400"},
	}
	all, err := queries.Named()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range all {
		t.Run(q.Name, func(t *testing.T) {
			r, err := f.Named(context.Background(), q.Name, params[q.Name])
			text := csvOf(t, r, err)
			golden(t, filepath.Join("named", q.Name+".csv"), text)
			header, _, _ := strings.Cut(text, "\n")
			for _, c := range q.Columns {
				if !strings.Contains(","+header+",", ","+c.Column+",") {
					t.Errorf("the header tells of a column %s that is not there", c.Column)
				}
			}
		})
	}
}
