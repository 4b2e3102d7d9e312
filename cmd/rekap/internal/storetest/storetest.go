// Package storetest looks into stores for the tests of the packages that fill
// them.
package storetest

import (
	"os"
	"path/filepath"
	"testing"

	"rekap/queries"
	"rekap/queries/dataset"
)

// Export is the dataset of a store's published file, by file name.
func Export(t testing.TB, dir string) map[string]string {
	t.Helper()
	file, err := queries.Open(t.Context(), filepath.Join(dir, "rekap.duckdb"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	to := t.TempDir()
	if _, err := dataset.Write(t.Context(), file, to, nil); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(to)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(to, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(text)
	}
	return files
}
