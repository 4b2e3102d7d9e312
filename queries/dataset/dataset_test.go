package dataset

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"rekap/extract"
	"rekap/queries"
	"rekap/queries/internal/testfile"
	"rekap/transform"
)

// published is a published file of one page with one figure, whose quote a
// spreadsheet would run.
func published(t *testing.T) *queries.File {
	t.Helper()
	day := time.Date(2024, 11, 13, 0, 0, 0, 0, time.UTC)
	page := transform.UnreadPage(extract.Page{URL: "https://a.example/1", FetchedAt: day, Record: "a.warc.gz:0"}, "p1", "=cmd()", testfile.Version)
	return testfile.Publish(t, []transform.PageRow{page}, nil)
}

func TestWrite(t *testing.T) {
	file := published(t)
	blocked := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(blocked, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(t.Context(), file, filepath.Join(blocked, "set"), nil); err == nil || !strings.Contains(err.Error(), blocked) {
		t.Errorf("writing below a file: %v", err)
	}
	first, second := filepath.Join(t.TempDir(), "deep", "set"), t.TempDir()
	progressed := 0
	tables, err := Write(t.Context(), file, first, func(done, total int) { progressed = total - done })
	if err != nil {
		t.Fatal(err)
	}
	if progressed != 0 {
		t.Errorf("progress ended %d tables before the end", progressed)
	}
	if _, err := Write(t.Context(), file, second, nil); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, table := range tables {
		names = append(names, table.Name)
		if table.Comment == "" {
			t.Errorf("%s has no meaning", table.Name)
		}
		for _, c := range table.Columns {
			if c.Meaning == "" {
				t.Errorf("%s.%s has no meaning", table.Name, c.Name)
			}
		}
	}
	for _, want := range []string{"observations", "figures", "checks", "pages", "fetches", "regions", "indicators", "targets", "sources",
		"latest", "comparison", "comparison_province", "comparison_nation", "timeline", "conflicts", "official_vs_reported", "coverage"} {
		if !slices.Contains(names, want) {
			t.Errorf("the dataset lacks %s", want)
		}
	}
	if slices.Contains(names, "runs") {
		t.Error("the dataset holds the run ledger, which differs from store to store")
	}
	entries, err := os.ReadDir(first)
	if err != nil {
		t.Fatal(err)
	}
	if want := 2*len(tables) + 3; len(entries) != want {
		t.Errorf("%d files, want %d", len(entries), want)
	}
	for _, e := range entries {
		a, errA := os.ReadFile(filepath.Join(first, e.Name()))
		b, errB := os.ReadFile(filepath.Join(second, e.Name()))
		if errA != nil || errB != nil || !bytes.Equal(a, b) {
			t.Errorf("%s differs when it is written again (%v, %v)", e.Name(), errA, errB)
		}
	}
	pages, err := os.ReadFile(filepath.Join(first, "pages.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(pages), ",'=cmd()") {
		t.Errorf("the formula is not defused in %s", pages)
	}
	t.Run("datapackage", func(t *testing.T) { checkDescriptor(t, first, tables) })
}

// checkDescriptor holds the descriptor of a dataset against its files.
func checkDescriptor(t *testing.T, dir string, tables []Table) {
	text, err := os.ReadFile(filepath.Join(dir, "datapackage.json"))
	if err != nil {
		t.Fatal(err)
	}
	var d descriptor
	if err := json.Unmarshal(text, &d); err != nil {
		t.Fatal(err)
	}
	if len(d.Resources) != 2*len(tables) || len(d.Licenses) == 0 || len(d.Sources) == 0 {
		t.Errorf("%d resources, %d licences, %d sources", len(d.Resources), len(d.Licenses), len(d.Sources))
	}
	seen := map[string]bool{}
	for _, r := range d.Resources {
		info, err := os.Stat(filepath.Join(dir, r.Path))
		if err != nil || info.Size() != int64(r.Bytes) {
			t.Errorf("%s: %v, %d bytes told", r.Path, err, r.Bytes)
		}
		if seen[r.Name] || r.Name != strings.ToLower(r.Name) || !strings.HasPrefix(r.Hash, "sha256:") {
			t.Errorf("resource %q is not unique, not in lower case, or has no hash", r.Name)
		}
		seen[r.Name] = true
		if r.Format != "csv" {
			continue
		}
		head, _, _ := strings.Cut(fileText(t, filepath.Join(dir, r.Path)), "\n")
		var fields []string
		for _, f := range r.Schema.Fields {
			fields = append(fields, f.Name)
		}
		if got := strings.Join(fields, ","); got != strings.TrimSpace(head) {
			t.Errorf("%s: fields %s, the file has %s", r.Path, got, head)
		}
	}
}

func fileText(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
