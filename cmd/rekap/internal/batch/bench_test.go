package batch

import (
	"bytes"
	"flag"
	"fmt"
	"net/http"
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
// them, in pages a second of processor time, at three sizes: what grows faster
// than the pages shows in ×cost, a size's cost per page in terms of the
// smallest's. MB-live is the most Go heap in use when all is read and at the steps
// of the build, and MB-peak the most met on the way with what waits to be
// collected; ×live and ×peak are these in terms of the smallest's, and B/page
// what each page more adds to MB-live. MB-rss is the process's largest resident
// size, DuckDB's memory included.
func BenchmarkReplay(b *testing.B) {
	var cost, live, peak float64 // of the smallest
	for _, times := range []int{1, 5, 20} {
		n := times * *pagesFlag
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			from := filepath.Join(b.TempDir(), "archive")
			manyPages(b, from, n)
			registry, err := data.DefaultSources()
			if err != nil {
				b.Fatal(err)
			}
			var spent, reading time.Duration
			heap := &heapWatch{}
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
						if stage == "read" && done == total {
							reading += processorTime(b) - before
						}
						heap.at(done == total)
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
			if cost == 0 {
				cost, live, peak = perPage, heap.live, heap.peak
			}
			b.ReportMetric(pages/reading.Seconds(), "read/core-s")
			b.ReportMetric(1/perPage, "pages/core-s")
			b.ReportMetric(perPage/cost, "×cost")
			b.ReportMetric(heap.live/(1<<20), "MB-live")
			b.ReportMetric(heap.live/live, "×live")
			if times > 1 {
				b.ReportMetric((heap.live-live)/float64(n-*pagesFlag), "B/page")
			}
			b.ReportMetric(heap.peak/(1<<20), "MB-peak")
			b.ReportMetric(heap.peak/peak, "×peak")
			b.ReportMetric(maxResident(b), "MB-rss")
		})
	}
}

// heapWatch keeps the most of the heap in use, and the most with what waits to
// be collected, in bytes.
type heapWatch struct{ live, peak float64 }

// at looks at the heap, at what is in use of it only where asked to.
func (h *heapWatch) at(live bool) {
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	h.peak = max(h.peak, float64(now.HeapAlloc))
	if !live {
		return
	}
	runtime.GC()
	runtime.GC() // what a sync.Pool keeps goes with the second
	runtime.ReadMemStats(&now)
	h.live = max(h.live, float64(now.HeapAlloc))
}

// Reading an archive anew and publishing holds some dozens of bytes of each
// page, however much there is to read on it. The sizes are such that the same
// number of pages waits to be written when all are read.
func TestReplayHoldsLittleOfEachPage(t *testing.T) {
	const few, many, most = chunk, chunk + chunk*segmentChunks, 600
	registry, err := data.DefaultSources()
	if err != nil {
		t.Fatal(err)
	}
	held := func(n int) int64 {
		dir := t.TempDir()
		store, err := load.OpenStore(dir)
		if err != nil {
			t.Fatal(err)
		}
		if err := store.Create(); err != nil {
			t.Fatal(err)
		}
		records := make([]archive.ResponseRecord, n)
		for i := range records {
			records[i] = archive.ResponseRecord{URL: fmt.Sprintf("https://a.example/berita/%d/ikd", i), Status: 200, Time: time.Unix(int64(1.7e9)+int64(i), 0),
				Header: http.Header{"Content-Type": {"text/html"}}, Purpose: archive.PurposeArticle,
				Body: fmt.Appendf(nil, "<title>IKD Denpasar %d</title><p>DENPASAR - Warga Kota Denpasar yang mengaktifkan IKD tercatat %d orang pada Mei 2024.</p>"+
					"<p>Petugas membuka layanan keliling di balai desa dan sekolah agar warga tidak perlu antre di kantor dinas.</p>", 20_000+i, 20_000+i)}
		}
		write(t, store.Archive(), "many", records...)
		records = nil
		heap := &heapWatch{}
		report, err := Run(t.Context(), Options{Store: store, Registry: registry, Program: "test", Now: time.Now,
			Progress: func(_ string, done, total int) { heap.at(done == total) }})
		if err != nil || report.Read != n {
			t.Fatalf("read %d pages of %d: %v", report.Read, n, err)
		}
		return int64(heap.live)
	}
	held(1) // what is made once, for all runs
	if each := (held(many) - held(few)) / (many - few); each > most {
		t.Errorf("a replay holds %d bytes of each page, want at most %d", each, most)
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
