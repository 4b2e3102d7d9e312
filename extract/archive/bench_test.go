package archive

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/klauspost/compress/gzip"
)

// benchPages are n pages of about 60 kB with the make-up of a news page.
func benchPages(n int) []ResponseRecord {
	r := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields("warga perekaman identitas kependudukan digital kabupaten dinas aktivasi wajib blangko jumlah persen target tahun kota capaian")
	pages := make([]ResponseRecord, n)
	for i := range pages {
		var b strings.Builder
		for b.Len() < 60<<10 {
			fmt.Fprintf(&b, "<div class=\"item-%d\"><a href=\"/berita/%d\">", r.IntN(50), r.IntN(1e6))
			for range 20 {
				b.WriteString(words[r.IntN(len(words))] + " ")
			}
			b.WriteString("</a></div>\n")
		}
		pages[i] = page(fmt.Sprintf("https://a.example/berita/%d", i), b.String())
	}
	return pages
}

// The floor of writing: each body as a gzip member, in memory.
func gzipAll(b *testing.B, pages []ResponseRecord) ([][]byte, time.Duration) {
	start := time.Now()
	z := gzip.NewWriter(io.Discard)
	members := make([][]byte, len(pages))
	for i, p := range pages {
		var out bytes.Buffer
		z.Reset(&out)
		z.Write(p.Body)
		if err := z.Close(); err != nil {
			b.Fatal(err)
		}
		members[i] = out.Bytes()
	}
	return members, time.Since(start)
}

// BenchmarkWrite reports the rate as a ratio to gzip alone over the same bytes.
func BenchmarkWrite(b *testing.B) {
	pages := benchPages(200)
	var size int64
	for _, p := range pages {
		size += int64(len(p.Body))
	}
	b.SetBytes(size)
	var floor, own time.Duration
	for b.Loop() {
		_, t := gzipAll(b, pages)
		floor += t
		start := time.Now()
		a := openDir(b, b.TempDir())
		w := startWriter(b, a, "x")
		for _, p := range pages {
			must[Entry](b)(w.Response(p))
		}
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
		own += time.Since(start)
	}
	b.ReportMetric(float64(floor)/float64(own), "of-gzip-rate")
}

// BenchmarkRead reports the rate of reading every entry, and of making the index
// anew, as ratios to gunzip alone over the same bytes.
func BenchmarkRead(b *testing.B) {
	pages := benchPages(200)
	dir := b.TempDir()
	w := startWriter(b, openDir(b, dir), "x")
	for _, p := range pages {
		must[Entry](b)(w.Response(p))
	}
	if err := w.Close(); err != nil {
		b.Fatal(err)
	}
	files := onlyFiles(b, dir)
	members, _ := gzipAll(b, pages)
	var size int64
	for _, p := range pages {
		size += int64(len(p.Body))
	}
	b.SetBytes(size)
	var floor, read, scan time.Duration
	for b.Loop() {
		start := time.Now()
		var z gzip.Reader
		for _, m := range members {
			if err := z.Reset(bytes.NewReader(m)); err != nil {
				b.Fatal(err)
			}
			if _, err := io.Copy(io.Discard, &z); err != nil {
				b.Fatal(err)
			}
		}
		floor += time.Since(start)
		start = time.Now()
		a := must[*Archive](b)(OpenFS(files))
		scan += time.Since(start)
		start = time.Now()
		for _, e := range entriesOf(b, a) {
			must[*Stored](b)(a.Read(e))
		}
		read += time.Since(start)
	}
	b.ReportMetric(float64(floor)/float64(read), "read-of-gunzip-rate")
	b.ReportMetric(float64(floor)/float64(scan), "index-of-gunzip-rate")
}

// BenchmarkIndex reports what loading an index of 20,000 entries costs as a
// multiple of one of 1,000; 20 is linear.
func BenchmarkIndex(b *testing.B) {
	load := func(n int) fstest.MapFS {
		return fstest.MapFS{indexName: {Data: indexOf(b, manyEntries(b, n))}, "a.warc.gz": {Data: make([]byte, 100*n)}}
	}
	small, large := load(1000), load(20000)
	b.SetBytes(int64(len(large[indexName].Data)))
	var few, many time.Duration
	for b.Loop() {
		start := time.Now()
		must[*Archive](b)(OpenFS(small))
		few += time.Since(start)
		start = time.Now()
		must[*Archive](b)(OpenFS(large))
		many += time.Since(start)
	}
	b.ReportMetric(float64(many)/float64(few), "x-of-1000")
}
