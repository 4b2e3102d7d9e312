// Package testfile makes published files for the tests of the packages that
// read them.
package testfile

import (
	"testing"

	"rekap/data"
	"rekap/load"
	"rekap/queries"
	"rekap/transform"
)

// Version is the extractor version of the pages of a file.
const Version = "v"

// Publish publishes a file of pages without facts and of fetches, with the real
// reference data and all checks, and opens it until the test ends.
func Publish(t testing.TB, pages []transform.PageRow, fetches []transform.FetchRow) *queries.File {
	t.Helper()
	file, err := publish(t, pages, fetches)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func publish(t testing.TB, pages []transform.PageRow, fetches []transform.FetchRow) (*queries.File, error) {
	ref, err := data.Load()
	if err != nil {
		return nil, err
	}
	sql, err := queries.Load()
	if err != nil {
		return nil, err
	}
	store, err := load.OpenStore(t.TempDir())
	if err != nil {
		return nil, err
	}
	segment, err := store.NewSegment(Version)
	if err != nil {
		return nil, err
	}
	defer segment.Abort()
	var ids []string
	for _, page := range pages {
		if err := segment.Add(page, transform.Result{}); err != nil {
			return nil, err
		}
		ids = append(ids, page.PageID)
	}
	if _, err := segment.Commit(); err != nil {
		return nil, err
	}
	_, err = store.Build(t.Context(), load.Plan{
		Pages: load.PagesOf(ids...), ExtractorVersion: Version, Program: "test", Queries: sql, Fetches: load.FetchesOf(fetches...),
		Reference: load.Reference{
			Regions: ref.Regions, Targets: ref.Targets, Official: ref.Official, Indicators: transform.IndicatorRows(ref.Indicators),
		},
	})
	if err != nil {
		return nil, err
	}
	return queries.Open(t.Context(), store.File())
}
