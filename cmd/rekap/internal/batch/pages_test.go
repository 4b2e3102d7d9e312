package batch

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"rekap/cmd/rekap/internal/storetest"
	"rekap/data"
	"rekap/extract/archive"
	"rekap/load"
	"rekap/queries"
)

// samplePages are the pages of the sample archive: those of articles, and the
// answers of official services.
func samplePages(t testing.TB) (articles, official []archive.ResponseRecord) {
	t.Helper()
	sample, err := archive.OpenFS(data.SampleArchive())
	if err != nil {
		t.Fatal(err)
	}
	entries, err := sample.Entries()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		stored, err := sample.Read(e)
		if err != nil {
			t.Fatal(err)
		}
		r := archive.ResponseRecord{
			URL: e.URL, Time: e.Time, Status: stored.Status, Body: stored.Body, Source: e.Source, Purpose: e.Purpose,
			// The body is read with its coding undone, so that is not declared.
			Header: http.Header{"Content-Type": stored.Header.Values("Content-Type")},
		}
		switch e.Purpose {
		case archive.PurposeArticle:
			articles = append(articles, r)
		case archive.PurposeOfficial:
			official = append(official, r)
		}
	}
	if len(articles) < 30 || len(official) < 4 {
		t.Fatalf("the sample has %d articles and %d official answers", len(articles), len(official))
	}
	return articles, official
}

// write writes records as one archive file of a folder.
func write(t testing.TB, dir, name string, records ...archive.ResponseRecord) {
	t.Helper()
	pages, err := archive.Open(dir, archive.WithStableIDs())
	if err != nil {
		t.Fatal(err)
	}
	w, err := pages.Writer(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		if _, err := w.Response(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// refresh runs one batch on a store.
func refresh(t testing.TB, dir string) *Report {
	t.Helper()
	report, err := runStore(t, dir)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func runStore(t testing.TB, dir string) (*Report, error) {
	t.Helper()
	store, err := load.OpenStore(dir)
	if err != nil {
		t.Fatal(err)
	}
	registry, err := data.DefaultSources()
	if err != nil {
		t.Fatal(err)
	}
	return Run(t.Context(), Options{Store: store, Registry: registry, Program: "test", Now: time.Now, Command: "refresh"})
}

// Pages that come in any order, over any number of refreshes, give the same
// exports, byte for byte; also where the same bytes turn up later in an answer
// of an earlier day.
func TestAnyOrderAndSplitOfPagesGivesTheSame(t *testing.T) {
	articles, official := samplePages(t)
	whole := t.TempDir()
	var files []string
	add := func(records ...archive.ResponseRecord) {
		name := fmt.Sprintf("part-%02d", len(files))
		write(t, filepath.Join(whole, "archive"), name, records...)
		files = append(files, name+".warc.gz")
	}
	if err := os.MkdirAll(filepath.Join(whole, "archive"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, r := range articles[:14] {
		add(r)
	}
	add(official[0])
	// A later version of an article, the first version served again, and a wall
	// in an article's place.
	later := articles[3]
	later.Time, later.Body = later.Time.Add(24*time.Hour), bytes.Replace(later.Body, []byte("</p>"), []byte(" Demikian.</p>"), 1)
	add(later)
	back := articles[3]
	back.Time = back.Time.Add(48 * time.Hour)
	add(back)
	// The same bytes of a table and of an article, fetched by a clock set back.
	for _, r := range []archive.ResponseRecord{official[0], articles[7]} {
		r.Time = r.Time.Add(-24 * time.Hour)
		add(r)
	}
	early := files[len(files)-2:]
	wall := articles[5]
	wall.Time, wall.Body = wall.Time.Add(24*time.Hour), []byte("<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser before accessing</h1></body></html>")
	add(wall)
	report := refresh(t, whole)
	if report.Pages != 16 || report.Unread != 1 {
		t.Fatalf("%d pages count, %d unread, want 16 and the wall among them", report.Pages, report.Unread)
	}
	want := storetest.Export(t, whole)

	for seed := range uint64(2) {
		random := rand.New(rand.NewPCG(seed, 51))
		order := slices.Clone(files)
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		// What was fetched earlier comes last at least once.
		if seed == 0 {
			order = append(slices.DeleteFunc(order, func(name string) bool { return slices.Contains(early, name) }), early...)
		}
		dir := t.TempDir()
		if err := os.MkdirAll(filepath.Join(dir, "archive"), 0o755); err != nil {
			t.Fatal(err)
		}
		for len(order) > 0 {
			n := min(len(order), 9+random.IntN(6))
			for _, name := range order[:n] {
				copyTo(t, filepath.Join(whole, "archive", name), filepath.Join(dir, "archive", name))
			}
			order = order[n:]
			refresh(t, dir)
		}
		if again := refresh(t, dir); !again.Unchanged {
			t.Errorf("seed %d: a refresh without new pages did not find the file unchanged", seed)
		}
		compareExports(t, fmt.Sprintf("seed %d", seed), want, storetest.Export(t, dir))
	}
}

func compareExports(t *testing.T, when string, want, got map[string]string) {
	t.Helper()
	for name, text := range want {
		if got[name] != text {
			t.Errorf("%s: %s differs: %d bytes, want %d", when, name, len(got[name]), len(text))
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s: %d files, want %d", when, len(got), len(want))
	}
}

func copyTo(t testing.TB, from, to string) {
	t.Helper()
	in, err := os.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.Copy(out, in)
	if err := errors.Join(err, out.Close()); err != nil {
		t.Fatal(err)
	}
}

// A page and its figure that are dated after the fetch, as by a clock set back,
// do not stop the publication of all others; the figure is kept as doubtful.
func TestFiguresOfDaysToComeStopNoPublication(t *testing.T) {
	t.Parallel()
	articles, _ := samplePages(t)
	const text = `<html><head><title>IKD Denpasar</title><meta property="article:published_time" content="%s"></head><body><article><h1>IKD Denpasar</h1>
<p>DENPASAR - Warga Kota Denpasar yang mengaktifkan IKD tercatat 21.053 orang per 13 November 2024.</p>
<p>Petugas membuka layanan keliling di balai desa dan sekolah agar warga tidak perlu antre di kantor dinas.</p></article></body></html>`
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "archive"), 0o755); err != nil {
		t.Fatal(err)
	}
	records := []archive.ResponseRecord{articles[0]}
	for i, fetched := range []string{"2024-11-11T12:00:00Z", "2024-11-11T23:00:00Z", "2020-01-01T00:00:00Z"} {
		at, err := time.Parse(time.RFC3339, fetched)
		if err != nil {
			t.Fatal(err)
		}
		records = append(records, archive.ResponseRecord{URL: fmt.Sprintf("https://a.example/%d", i), Time: at, Status: 200,
			Header: http.Header{"Content-Type": {"text/html"}}, Purpose: archive.PurposeArticle, Body: fmt.Appendf(nil, text, "2024-11-13T08:00:00+08:00")})
	}
	write(t, filepath.Join(dir, "archive"), "ahead", records...)
	if report := refresh(t, dir); report.Built == nil || report.Read != len(records) {
		t.Fatalf("read %d pages, want %d, and a publication", report.Read, len(records))
	}
	file, err := queries.Open(t.Context(), filepath.Join(dir, "rekap.duckdb"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := file.Query(t.Context(), "select count(*) from observations where value = 21053 and status = 'doubtful' and status_reason is not null", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if row, err := rows.Next(); err != nil || fmt.Sprint(row[0]) != "3" {
		t.Errorf("%v doubtful figures (%v), want 3", row, err)
	}
}
