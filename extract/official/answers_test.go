package official

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"rekap/data"
	"rekap/extract"
)

var update = flag.Bool("update", false, "rewrite the wanted readings")

// newReader makes one reader for all tests, since it holds every name.
var newReader = sync.OnceValues(func() (*Reader, error) {
	ref, err := data.Load()
	if err != nil {
		return nil, err
	}
	return NewReader(ref)
})

func testReader(t testing.TB) *Reader {
	t.Helper()
	r, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// service reads a registry that has one service.
func service(t testing.TB, registry []byte) *data.Service {
	t.Helper()
	reg, err := data.Sources(bytes.NewReader(registry))
	if err != nil {
		t.Fatal(err)
	}
	return &reg.Services[0]
}

// TestAnswers reads each answer of testdata/answers by its registry. A file
// holds registry, url, answer, and the reading wanted.
func TestAnswers(t *testing.T) {
	files, err := filepath.Glob("testdata/answers/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no answers: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			part := map[string][]byte{}
			for _, f := range archive.Files {
				part[f.Name] = f.Data
			}
			got := reading(testReader(t).Parse(extract.Page{
				URL: strings.TrimSpace(string(part["url"])), Body: part["answer"],
				FetchedAt: time.Date(2026, 11, 20, 22, 0, 0, 0, time.UTC),
			}, service(t, part["registry"])))
			if *update {
				for i := range archive.Files {
					if archive.Files[i].Name == "want" {
						archive.Files[i].Data = []byte(got)
					}
				}
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(part["want"]), got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// reading prints datasets for people to check.
func reading(sets []*extract.Dataset, err error) string {
	var b strings.Builder
	for _, d := range sets {
		fmt.Fprintf(&b, "dataset %s: %s %s %s\n", d.Name, d.AsOf.Format(time.DateOnly), d.AsOfPrecision, d.AsOfBasis)
		for _, r := range d.Rows {
			fmt.Fprintf(&b, "row %s %s %q %s\n  %s\n", r.RegionCode, r.Level, r.Name, r.District, r.Quote)
			for _, c := range r.Cells {
				fmt.Fprintf(&b, "    %s %s %v %s = %v", c.Field, c.Indicator, c.Cohort, c.Denominator, c.Value)
				if c.Doubt != "" {
					fmt.Fprintf(&b, "  doubt: %s", c.Doubt)
				}
				b.WriteByte('\n')
			}
		}
		for _, u := range d.Unknown {
			fmt.Fprintf(&b, "unknown %s %q: %s\n", u.Code, u.Name, u.Reason)
		}
		for _, i := range d.Issues {
			fmt.Fprintf(&b, "issue %s %s: %s\n", i.Test, i.RegionCode, i.Detail)
		}
	}
	if err != nil {
		fmt.Fprintf(&b, "error %v\n", err)
	}
	return b.String()
}
