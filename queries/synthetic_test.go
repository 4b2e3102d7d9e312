package queries_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"rekap/data"
	"rekap/load"
	"rekap/queries"
	"rekap/transform"
)

// benchRows is the number of observations of the benchmarks: 200,000, or what
// REKAP_BENCH_ROWS says.
func benchRows(b *testing.B) int {
	text := os.Getenv("REKAP_BENCH_ROWS")
	if text == "" {
		return 200_000
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		b.Fatalf("REKAP_BENCH_ROWS: %v", err)
	}
	return n
}

// figuresPerPage is the number of figures that a synthetic page tells.
const figuresPerPage = 6

// syntheticStore is a store with the segments of n synthetic observations, and
// the pages they are of. Below the folder that REKAP_BENCH_STORE names, stores
// are kept and used again.
func syntheticStore(b *testing.B, n int) (*load.Store, []string) {
	b.Helper()
	pages := make([]string, (n+figuresPerPage-1)/figuresPerPage)
	for i := range pages {
		pages[i] = fmt.Sprintf("%016x", i)
	}
	kept := os.Getenv("REKAP_BENCH_STORE")
	if kept == "" {
		s := newStore(b)
		synthetic(b, s, len(pages))
		return s, pages
	}
	s, err := load.OpenStore(filepath.Join(kept, strconv.Itoa(n)))
	if err != nil {
		b.Fatal(err)
	}
	whole := filepath.Join(s.Dir(), "whole")
	if _, err := os.Stat(whole); errors.Is(err, fs.ErrNotExist) {
		if err := os.RemoveAll(s.Dir()); err != nil {
			b.Fatal(err)
		}
		synthetic(b, s, len(pages))
		if err := os.WriteFile(whole, nil, 0o644); err != nil {
			b.Fatal(err)
		}
	}
	return s, pages
}

// synthetic writes pages about all 514 regions, with quotes and addresses, as
// segments of a million observations. Nothing of it is random: figures grow by
// region and day, two outlets tell those of a day, and one page in a hundred
// tells numbers that are off.
func synthetic(b *testing.B, s *load.Store, pages int) {
	b.Helper()
	regions, err := data.Regions()
	if err != nil {
		b.Fatal(err)
	}
	var places []data.Region
	for _, r := range regions {
		if r.Level == data.Regency {
			places = append(places, r)
		}
	}
	const pagesPerSegment = 1_000_000 / figuresPerPage
	for from := 0; from < pages; from += pagesPerSegment {
		w, err := s.NewSegment(version)
		if err != nil {
			b.Fatal(err)
		}
		for page := from; page < min(pages, from+pagesPerSegment); page++ {
			row, facts := syntheticPage(page, places)
			if err := w.Add(row, facts); err != nil {
				b.Fatal(err)
			}
		}
		if _, err := w.Commit(); err != nil {
			b.Fatal(err)
		}
	}
}

func syntheticPage(page int, places []data.Region) (transform.PageRow, transform.Result) {
	indicators := [figuresPerPage]string{"ikd_activated", "wajib_ktp", "ktp_el_recorded", "ktp_el_unrecorded", "blangko_stock", "kia_issued"}
	place := places[page%len(places)]
	step := page / len(places) / 2
	at := day("2020-01-01").AddDate(0, 0, step)
	row := transform.PageRow{
		PageID: fmt.Sprintf("%016x", page), URL: fmt.Sprintf("https://outlet-%d.example/berita/%d/aktivasi-ikd-%s", page%200, page, place.Code),
		Outlet: fmt.Sprintf("Outlet %d", page%200), Kind: "news", Published: at, FetchedAt: at.Add(5 * time.Hour),
		Outcome: "read", ExtractorVersion: version,
	}
	row.Canonical = row.URL
	var facts transform.Result
	people := float64(20_000 + 1000*(page%len(places)) + step)
	values := [figuresPerPage]float64{1000 + 3*float64(step), people, people - 500, 500, 2000 + float64(step%7), 3000 + float64(step)}
	for i, indicator := range indicators {
		value := values[i]
		if page%100 == 99 {
			value = float64(int(value * 1.05))
		}
		quote := fmt.Sprintf("Hingga %s tercatat %.0f di %s, kata kepala dinas pada berita nomor %d.", at.Format(time.DateOnly), value, place.Name, page)
		facts.Observations = append(facts.Observations, transform.Observation{
			ID: fmt.Sprintf("%015x%d", page, i), PageID: row.PageID, Page: row.URL, URL: row.URL, Outlet: row.Outlet, Kind: "news",
			Indicator: indicator, Unit: unitOf(indicator), RegionCode: place.Code, Region: place.Name, Level: "regency",
			Cohort: "all", Value: value, ValueLow: value, ValueHigh: value, Qualifier: "exact", AsOf: at, AsOfPrecision: "day",
			AsOfBasis: "published", Published: at, FetchedAt: row.FetchedAt, Printed: fmt.Sprintf("%.0f", value), Quote: quote,
			QuoteEnd: len(quote), Status: transform.Accepted, Rule: "synthetic", ExtractorVersion: version,
		})
	}
	return row, facts
}

// syntheticPlan has the real regions, targets and official figures, and all
// checks.
func syntheticPlan(b *testing.B, pages []string) load.Plan {
	b.Helper()
	made := plan(b, nil)
	made.Pages = load.PagesOf(pages...)
	ref, err := data.Load()
	if err != nil {
		b.Fatal(err)
	}
	made.Reference.Regions, made.Reference.Targets, made.Reference.Official = ref.Regions, ref.Targets, ref.Official
	made.Fingerprint.Queries = queries.Fingerprint()
	return made
}

// syntheticFile is a store with a published file of benchRows observations.
func syntheticFile(b *testing.B) *load.Store {
	b.Helper()
	s, pages := syntheticStore(b, benchRows(b))
	made := syntheticPlan(b, pages)
	if !s.Unchanged(made.Fingerprint) {
		if _, err := s.Build(b.Context(), made); err != nil {
			b.Fatal(err)
		}
	}
	return s
}
