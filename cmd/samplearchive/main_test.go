package main

import (
	"bytes"
	"encoding/json"
	"html"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rekap/data"
	"rekap/data/casefile"
	"rekap/extract/archive"
)

// inputs is the repository's data folder.
func inputs() fs.FS { return os.DirFS("../../data") }

func TestSameBytesTwice(t *testing.T) {
	var files [2][]byte
	for i := range files {
		records, err := collect(inputs())
		if err != nil {
			t.Fatal(err)
		}
		dir := t.TempDir()
		if err := write(dir, records); err != nil {
			t.Fatal(err)
		}
		if files[i], err = os.ReadFile(filepath.Join(dir, archiveName+".warc.gz")); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("two runs on the same inputs gave different bytes")
	}
}

// TestArchiveIsCurrent compares the committed archive with its inputs.
func TestArchiveIsCurrent(t *testing.T) {
	records, err := collect(inputs())
	if err != nil {
		t.Fatal(err)
	}
	a, err := archive.OpenFS(data.SampleArchive())
	if err != nil {
		t.Fatal(err)
	}
	if p := a.Problems(); len(p) > 0 {
		t.Errorf("damaged: %v", p)
	}
	entries, err := a.Entries()
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(records) {
		t.Fatalf("the archive holds %d answers, its inputs give %d: run go generate ./data", len(entries), len(records))
	}
	for i, e := range entries {
		r := records[i]
		if e.URL != r.URL || !e.Time.Equal(r.Time) || e.Digest != archive.Digest(r.Body) || e.Source != r.Source || e.Purpose != r.Purpose {
			t.Errorf("answer %d is %s of %s, its input gives %s of %s or another body: run go generate ./data", i, e.URL, e.Time, r.URL, r.Time)
		}
	}
}

// casePages are the labelled cases and the answer that carries each.
func casePages(t *testing.T) ([]casefile.Case, []archive.ResponseRecord) {
	t.Helper()
	cases, err := casefile.ReadDir(inputs(), "sample/cases")
	if err != nil {
		t.Fatal(err)
	}
	records, err := pageRecords(cases)
	if err != nil {
		t.Fatal(err)
	}
	return cases, records
}

// TestPagesCarryTheirCase checks that each page shows its mark, its headline
// and every paragraph, and is served under an address of its own.
func TestPagesCarryTheirCase(t *testing.T) {
	cases, records := casePages(t)
	used, seen := map[string]int{}, map[string]string{}
	for i, c := range cases {
		used[c.Family]++
		if other, ok := seen[c.URL]; ok {
			t.Errorf("%s and %s have the same address", other, c.ID)
		}
		seen[c.URL] = c.ID
		page := html.UnescapeString(string(records[i].Body))
		if !strings.Contains(page, `content="`+pageMark+`"`) && !strings.Contains(page, `content='`+pageMark+`'`) {
			t.Errorf("%s: no machine-readable mark", c.ID)
		}
		for _, want := range []string{"Halaman contoh", c.Title} {
			if !strings.Contains(page, want) {
				t.Errorf("%s: the page lacks %q", c.ID, want)
			}
		}
		for _, p := range c.Paragraphs {
			for _, part := range shownParts(p) {
				if !strings.Contains(page, part) {
					t.Errorf("%s: the page lacks the paragraph %q", c.ID, p)
				}
			}
		}
	}
	if len(used) < 8 {
		t.Errorf("the cases use %d outlet families, want at least 8: %v", len(used), used)
	}
}

// shownParts are the pieces of a paragraph that stand in the page unbroken: a
// linked headline may lose the words before its colon, a table row its bars.
func shownParts(p string) []string {
	if _, after, ok := strings.Cut(p, ":"); ok && strings.HasPrefix(strings.ToLower(p), "baca juga") {
		return []string{after}
	}
	return strings.Split(p, " | ")
}

// TestOfficialAnswers checks the shape of the service's answers and that they
// hold every region once, with the sums of the nation.
func TestOfficialAnswers(t *testing.T) {
	records, err := officialRecords(inputs())
	if err != nil {
		t.Fatal(err)
	}
	type answer struct {
		Fields   []field `json:"fields"`
		Features []struct {
			Attributes map[string]any `json:"attributes"`
		} `json:"features"`
		Exceeded bool `json:"exceededTransferLimit"`
	}
	rows, sums := map[string]int{}, map[string]float64{}
	for _, r := range records {
		var a answer
		if err := json.Unmarshal(r.Body, &a); err != nil {
			t.Fatalf("%s: %v", r.URL, err)
		}
		layer, _, _ := strings.Cut(strings.TrimPrefix(r.URL, services), "/query")
		rows[layer] += len(a.Features)
		if full := len(a.Features) == maxRecordCount; a.Exceeded != full {
			t.Errorf("%s: %d features, exceededTransferLimit %t", r.URL, len(a.Features), a.Exceeded)
		}
		for _, f := range a.Features {
			if len(f.Attributes) != len(a.Fields) {
				t.Fatalf("%s: a row of %d values for %d fields", r.URL, len(f.Attributes), len(a.Fields))
			}
			for _, field := range []string{"jml_aktivasi", "jumlah_penduduk", "jml_wktp", "jml_rekam_wktp"} {
				if v, ok := f.Attributes[field].(float64); ok {
					sums[layer+" "+field] += v
				}
			}
		}
	}
	for layer, want := range map[string]int{
		"Monitoring_Pendaftaran_IKD/MapServer/0": 38,
		"Monitoring_Pendaftaran_IKD/MapServer/1": 514,
		"AGR_VISUAL_KAB_202401/MapServer/0":      514,
	} {
		if rows[layer] != want {
			t.Errorf("%s: %d rows, want %d", layer, rows[layer], want)
		}
	}
	for sum, want := range map[string]float64{
		"Monitoring_Pendaftaran_IKD/MapServer/0 jml_aktivasi": 13104930,
		"Monitoring_Pendaftaran_IKD/MapServer/1 jml_aktivasi": 13104930,
		"AGR_VISUAL_KAB_202401/MapServer/0 jumlah_penduduk":   282477584,
		"AGR_VISUAL_KAB_202401/MapServer/0 jml_wktp":          207889876,
		"AGR_VISUAL_KAB_202401/MapServer/0 jml_rekam_wktp":    202054251,
	} {
		if sums[sum] != want {
			t.Errorf("%s sums to %.0f, want %.0f", sum, sums[sum], want)
		}
	}
}
