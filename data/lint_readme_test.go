package data

import (
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestREADME wants each file named with its origin and licence.
func TestREADME(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range undescribed(files, string(text)) {
		t.Error(err)
	}
	bare := strings.Replace(string(text), "| `bps.csv` |", "| `other.csv` |", 1)
	if errs := undescribed(files, bare); len(errs) != 1 || !strings.Contains(errs[0].Error(), "bps.csv") {
		t.Errorf("a file that is not named gives %v", errs)
	}
}

// undescribed returns an error for each file without a full row in the README.
func undescribed(fsys fs.FS, readme string) []error {
	var errs []error
	err := fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		_, row, ok := strings.Cut(readme, "\n| `"+path+"` |")
		row, _, _ = strings.Cut(row, "\n")
		cells := strings.Split(row, " | ")
		if !ok || len(cells) != 3 || slices.Contains(cells, "") {
			errs = append(errs, fmt.Errorf("data/README.md: no row for `%s` with what it holds, origin and licence", path))
		}
		return nil
	})
	if err != nil {
		errs = append(errs, err)
	}
	return errs
}
