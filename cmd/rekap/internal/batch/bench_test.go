package batch

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"
	"testing"
	"time"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/load"
)

// The larger archive is 20 times the smaller; -pages 1000 gives the sizes that
// the project's claims are made for.
var pagesFlag = flag.Int("pages", 50, "pages of the smaller archive of benchmarks")

// manyPages writes an archive of n article pages, made from those of the sample:
// each under an address of its own, with a paragraph of its own.
func manyPages(b *testing.B, dir string, n int) {
	b.Helper()
	articles, _ := samplePages(b)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		b.Fatal(err)
	}
	pages, err := archive.Open(dir, archive.WithStableIDs())
	if err != nil {
		b.Fatal(err)
	}
	w, err := pages.Writer("many")
	if err != nil {
		b.Fatal(err)
	}
	for i := range n {
		r := articles[i%len(articles)]
		// The sample prints an article's own address in its head; each copy gets
		// another host, so that it is another article.
		host := []byte("salinan" + strconv.Itoa(i) + ".example/")
		old := []byte(hostOf(r.URL) + "/")
		r.URL = string(bytes.Replace([]byte(r.URL), old, host, 1))
		r.Body = bytes.ReplaceAll(r.Body, old, host)
		r.Body = bytes.Replace(r.Body, []byte("</p>"), []byte("</p><p>Salinan nomor urut "+strconv.Itoa(i)+".</p>"), 1)
		r.Time = r.Time.Add(time.Duration(i) * time.Second)
		if _, err := w.Response(r); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		b.Fatal(err)
	}
}

func hostOf(url string) string {
	rest := url[len("https://"):]
	if i := bytes.IndexByte([]byte(rest), '/'); i >= 0 {
		return rest[:i]
	}
	return rest
}

// BenchmarkReplay measures reading archived pages into facts and publishing
// them, in pages a second of processor time, at two sizes: what grows faster
// than the pages shows in ×cost, the larger's cost per page in terms of the
// smaller's. MB-peak is the largest Go heap met on the way; MB-rss the
// process's largest resident size, DuckDB's memory included.
func BenchmarkReplay(b *testing.B) {
	small := 0.0
	for _, n := range []int{*pagesFlag, 20 * *pagesFlag} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			from := filepath.Join(b.TempDir(), "archive")
			manyPages(b, from, n)
			registry, err := data.DefaultSources()
			if err != nil {
				b.Fatal(err)
			}
			var spent, reading time.Duration
			var peak uint64
			runs := 0
			for b.Loop() {
				b.StopTimer()
				dir := filepath.Join(b.TempDir(), "store")
				if err := os.MkdirAll(dir, 0o755); err != nil {
					b.Fatal(err)
				}
				if err := os.CopyFS(filepath.Join(dir, "archive"), os.DirFS(from)); err != nil {
					b.Fatal(err)
				}
				store, err := load.OpenStore(dir)
				if err != nil {
					b.Fatal(err)
				}
				runtime.GC()
				b.StartTimer()
				before := processorTime(b)
				report, err := Run(b.Context(), Options{
					Store: store, Registry: registry, Program: "bench", Now: time.Now, Command: "refresh",
					Progress: func(stage string, done, total int) {
						var m runtime.MemStats
						runtime.ReadMemStats(&m)
						peak = max(peak, m.HeapAlloc)
						if stage == "read" && done == total {
							reading += processorTime(b) - before
						}
					},
				})
				if err != nil {
					b.Fatal(err)
				}
				spent += processorTime(b) - before
				runs++
				if report.Read != n {
					b.Fatalf("read %d pages, want %d", report.Read, n)
				}
			}
			pages := float64(n * runs)
			perPage := spent.Seconds() / pages
			b.ReportMetric(pages/reading.Seconds(), "read/core-s")
			b.ReportMetric(1/perPage, "pages/core-s")
			b.ReportMetric(float64(peak)/(1<<20), "MB-peak")
			b.ReportMetric(maxResident(b), "MB-rss")
			if small == 0 {
				small = perPage
			}
			b.ReportMetric(perPage/small, "×cost")
		})
	}
}

// BenchmarkNothingNew measures a batch that has nothing to do, at two sizes of
// archive.
func BenchmarkNothingNew(b *testing.B) {
	for _, n := range []int{*pagesFlag, 20 * *pagesFlag} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			dir := b.TempDir()
			manyPages(b, filepath.Join(dir, "archive"), n)
			refresh(b, dir)
			for b.Loop() {
				if !refresh(b, dir).Unchanged {
					b.Fatal("the file was made again")
				}
			}
		})
	}
}

// processorTime is the processor time of this process, all cores together.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	usage := resources(b)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// maxResident is the largest resident size of this process in MB.
func maxResident(b *testing.B) float64 {
	b.Helper()
	return float64(resources(b).Maxrss) / (1 << 10)
}

func resources(b *testing.B) syscall.Rusage {
	b.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return usage
}
