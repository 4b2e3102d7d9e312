package queries_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/duckdb/duckdb-go/v2"

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

// synthetic writes n observations of all 514 regions, with quotes and
// addresses, as segments, and returns the ids of their pages. Nothing of it is
// random: figures grow by region and day, two outlets tell those of a day, and
// one page in a hundred tells a number that is off.
func synthetic(b *testing.B, s *load.Store, n int) []string {
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
	const perPage, perSegment = 6, 1_000_000
	indicators := [perPage]string{"ikd_activated", "wajib_ktp", "ktp_el_recorded", "ktp_el_unrecorded", "blangko_stock", "kia_issued"}
	start := day("2020-01-01")
	var pages []string
	for done := 0; done < n; {
		w, err := s.NewSegment(version)
		if err != nil {
			b.Fatal(err)
		}
		for inSegment := 0; inSegment < perSegment && done < n; {
			page := len(pages)
			place := places[page%len(places)]
			step := page / len(places) / 2
			at := start.AddDate(0, 0, step)
			row := transform.PageRow{
				PageID: fmt.Sprintf("%016x", page), URL: fmt.Sprintf("https://outlet-%d.example/berita/%d/aktivasi-ikd-%s", page%200, page, place.Code),
				Outlet: fmt.Sprintf("Outlet %d", page%200), Kind: "news", Published: at, FetchedAt: at.Add(5 * time.Hour),
				Outcome: "read", ExtractorVersion: version,
			}
			row.Canonical = row.URL
			var facts transform.Result
			people := float64(20_000 + 1000*(page%len(places)) + step)
			values := [perPage]float64{1000 + 3*float64(step), people, people - 500, 500, 2000 + float64(step%7), 3000 + float64(step)}
			for i, indicator := range indicators {
				value := values[i]
				if page%100 == 99 {
					value *= 1.05
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
			if err := w.Add(row, facts); err != nil {
				b.Fatal(err)
			}
			pages = append(pages, row.PageID)
			inSegment, done = inSegment+perPage, done+perPage
		}
		if _, err := w.Commit(); err != nil {
			b.Fatal(err)
		}
	}
	return pages
}

// realPlan has the real regions and official figures.
func realPlan(b *testing.B, pages []string) load.Plan {
	b.Helper()
	made := plan(b, nil)
	made.Pages, made.Queries.Checks = load.PagesOf(pages...), nil
	ref, err := data.Load()
	if err != nil {
		b.Fatal(err)
	}
	made.Reference.Regions, made.Reference.Targets, made.Reference.Official = ref.Regions, ref.Targets, ref.Official
	return made
}

// processor is the processor time this process has used.
func processor(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

func benchSQL(b *testing.B, name string) string {
	text, err := os.ReadFile(filepath.Join("testdata", "bench", name+".sql"))
	if err != nil {
		b.Fatal(err)
	}
	return string(text)
}

// drain reads a whole result.
func drain(b *testing.B, f *queries.File, sql string) {
	r, err := f.Query(context.Background(), sql, nil)
	if err != nil {
		b.Fatal(err)
	}
	for err == nil {
		_, err = r.Next()
	}
	r.Close()
}

// BenchmarkComparison measures the comparison against a bare count of the
// observations in the same run, and what it would cost from the observations.
func BenchmarkComparison(b *testing.B) {
	s := newStore(b)
	pages := synthetic(b, s, benchRows(b))
	began := time.Now()
	if _, err := s.Build(context.Background(), realPlan(b, pages)); err != nil {
		b.Fatal(err)
	}
	b.Logf("%d observations, built in %v", len(pages)*6, time.Since(began).Round(time.Millisecond))
	f := open(b, s)
	defer f.Close()
	var took [4]time.Duration
	names := [4]string{"count", "comparison", "comparison_quotes", "from_observations"}
	for i, name := range names {
		drain(b, f, benchSQL(b, name)) // the first reading brings the file into memory
		_ = i
	}
	b.ResetTimer()
	for range b.N {
		for i, name := range names {
			at := time.Now()
			drain(b, f, benchSQL(b, name))
			took[i] += time.Since(at)
		}
	}
	b.StopTimer()
	for i, name := range names[1:] {
		b.ReportMetric(float64(took[i+1])/float64(took[0]), name+"/count")
	}
	b.ReportMetric(float64(took[0].Microseconds())/float64(b.N), "count-µs")
}

// BenchmarkCold measures the processor time of opening the file and reading
// the comparison.
func BenchmarkCold(b *testing.B) {
	s := newStore(b)
	if _, err := s.Build(context.Background(), realPlan(b, synthetic(b, s, benchRows(b)))); err != nil {
		b.Fatal(err)
	}
	text := benchSQL(b, "comparison_quotes")
	b.ResetTimer()
	before := processor(b)
	for range b.N {
		f := open(b, s)
		drain(b, f, text)
		f.Close()
	}
	b.ReportMetric(float64((processor(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
}

// BenchmarkSegmentLoad measures the reading of segments into a new file against
// DuckDB's own CREATE TABLE AS from memory, of the same rows.
func BenchmarkSegmentLoad(b *testing.B) {
	s := newStore(b)
	synthetic(b, s, benchRows(b))
	segments, err := filepath.Glob(filepath.Join(s.Dir(), "facts", "*", "observations.parquet"))
	if err != nil {
		b.Fatal(err)
	}
	connector, err := duckdb.NewConnector("", nil)
	if err != nil {
		b.Fatal(err)
	}
	db := sql.OpenDB(connector)
	defer db.Close()
	db.SetMaxOpenConns(1)
	list := "['" + strings.Join(segments, "', '") + "']"
	run := func(name, target string) {
		text := strings.NewReplacer("$files", list, "$target", "'"+target+"'").Replace(benchSQL(b, name))
		if _, err := db.Exec(text); err != nil {
			b.Fatalf("%s: %v", name, err)
		}
	}
	run("to_memory", "")
	var took [2]time.Duration
	b.ResetTimer()
	for i := range b.N {
		for way, name := range []string{"copy_memory", "copy_segments"} {
			target := filepath.Join(b.TempDir(), fmt.Sprintf("%d-%d.duckdb", i, way))
			at := time.Now()
			run("attach", target)
			run(name, "")
			run("detach", "")
			took[way] += time.Since(at)
			os.Remove(target)
		}
	}
	b.StopTimer()
	b.ReportMetric(float64(took[1])/float64(took[0]), "segments/memory")
}

// BenchmarkNothingNew measures what a refresh without news asks of a store, at
// two sizes.
func BenchmarkNothingNew(b *testing.B) {
	for _, rows := range []int{1_200, 60_000} {
		b.Run(strconv.Itoa(rows), func(b *testing.B) {
			s := newStore(b)
			made := realPlan(b, synthetic(b, s, rows))
			if _, err := s.Build(context.Background(), made); err != nil {
				b.Fatal(err)
			}
			b.ResetTimer()
			for range b.N {
				if !s.Unchanged(made.Fingerprint) {
					b.Fatal("the store counts as changed")
				}
			}
		})
	}
}
