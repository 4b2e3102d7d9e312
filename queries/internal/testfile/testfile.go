// Package testfile makes published files for the tests of the packages that
// read them.
package testfile

import (
	"context"
	"testing"

	"rekap/data"
	"rekap/load"
	"rekap/queries"
	"rekap/transform"
)

// Version is the extractor version of the pages of a file.
const Version = "test-1"

// Page is a page and the facts it asserts.
type Page struct {
	Row   transform.PageRow
	Facts transform.Result
}

// Publish publishes a file of pages without facts and of fetches, with the real
// reference data and all checks, and opens it until the test ends.
func Publish(t testing.TB, rows []transform.PageRow, fetches []transform.FetchRow) *queries.File {
	t.Helper()
	pages := make([]Page, len(rows))
	for i, row := range rows {
		pages[i].Row = row
	}
	path, err := Build(t.Context(), t.TempDir(), pages, fetches, nil)
	if err != nil {
		t.Fatal(err)
	}
	file, err := queries.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

// Build publishes a file of pages, fetches and sources from the store in a
// folder, with the real reference data and all checks, and gives its path.
func Build(ctx context.Context, dir string, pages []Page, fetches []transform.FetchRow, sources []transform.SourceRow) (string, error) {
	ref, err := data.Load()
	if err != nil {
		return "", err
	}
	sql, err := queries.Load()
	if err != nil {
		return "", err
	}
	store, err := load.OpenStore(dir)
	if err != nil {
		return "", err
	}
	segment, err := store.NewSegment(Version)
	if err != nil {
		return "", err
	}
	defer segment.Abort()
	var ids []string
	for _, page := range pages {
		if err := segment.Add(page.Row, page.Facts); err != nil {
			return "", err
		}
		ids = append(ids, page.Row.PageID)
	}
	if _, err := segment.Commit(); err != nil {
		return "", err
	}
	_, err = store.Build(ctx, load.Plan{
		Pages: load.PagesOf(ids...), ExtractorVersion: Version, Program: "test", Queries: sql, Fetches: load.FetchesOf(fetches...),
		Fingerprint: load.Fingerprint{Archive: "a", Extractor: Version, Reference: "r", Queries: queries.Fingerprint()},
		Reference: load.Reference{
			Regions: ref.Regions, Targets: ref.Targets, Official: ref.Official, Indicators: transform.IndicatorRows(ref.Indicators), Sources: sources,
		},
	})
	return store.File(), err
}
