package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/extract/archive"
	"rekap/load"
	"rekap/queries"
)

// wholeStore fails the test unless the archive reads without loss but for a
// record that its writer did not finish, and the published file, where there is
// one, opens and answers.
func wholeStore(t *testing.T, dir, when string) {
	t.Helper()
	store, err := load.OpenStore(dir)
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	pages, err := archive.OpenFS(os.DirFS(store.Archive()))
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	defer pages.Close()
	for _, problem := range pages.Problems() {
		if !problem.Truncated {
			t.Errorf("%s: archive: %s", when, problem)
		}
	}
	entries, err := pages.Entries()
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	for _, e := range entries {
		if _, err := pages.Read(e); err != nil && !errors.Is(err, archive.ErrTooLarge) {
			t.Errorf("%s: %s: %v", when, e.Record(), err)
		}
	}
	if _, err := os.Stat(store.File()); err == nil {
		countFigures(t, store.File(), when)
	}
}

// countFigures counts the figures of a published file by status.
func countFigures(t *testing.T, path, when string) {
	t.Helper()
	file, err := queries.Open(t.Context(), path)
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	defer file.Close()
	if rows := textOf(t, file, "select count(*) > 0 from comparison join regions using (region_code)"); !strings.Contains(rows, "true") {
		t.Errorf("%s: the published comparison is empty", when)
	}
}

// sameFigures compares what two stores say, but for when pages were fetched.
func sameFigures(t *testing.T, a, b, when string) {
	t.Helper()
	for _, sql := range []string{
		"from comparison order by all",
		"select * exclude (fetched_at) from observations order by all",
		"select * exclude (fetched_at, record) from pages order by all",
		"from conflicts order by all",
		"select url, type, failure, digest from fetches where type = 'response' and purpose in ('article', 'official') and http_status = 200 group by all order by all",
	} {
		var texts [2]string
		for i, dir := range []string{a, b} {
			file, err := queries.Open(t.Context(), filepath.Join(dir, "rekap.duckdb"))
			if err != nil {
				t.Fatal(err)
			}
			texts[i] = textOf(t, file, sql)
			file.Close()
		}
		if diff := cmp.Diff(texts[0], texts[1]); diff != "" {
			t.Errorf("%s: %s (-never killed +killed):\n%.2000s", when, sql, diff)
		}
	}
}

// textOf is the answer to a query as CSV.
func textOf(t *testing.T, file *queries.File, sql string) string {
	t.Helper()
	rows, err := file.Query(t.Context(), sql, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var out bytes.Buffer
	env := &Environment{Stdout: &out}
	if err := (&outputFlags{format: "csv"}).write(env, rows, ""); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// forget removes what a store derived from its archive, but for the published
// file itself.
func forget(t *testing.T, dir string) {
	t.Helper()
	for _, name := range []string{"facts", "published.json"} {
		if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
}
