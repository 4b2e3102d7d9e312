package live_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/fetch"
	"rekap/extract/live"
)

// perMap is the number of articles of each of the outlet's sitemaps.
const perMap = 500

// bulk is an outlet of many articles, listed in the sitemaps of an index.
func bulk(n int, served func(path string)) *httptest.Server {
	body := strings.Repeat("<p>Petugas membuka layanan perekaman KTP-el di kantor kecamatan, dan warga datang sejak pagi untuk mengurusnya.</p>\n", 30)
	mux := http.NewServeMux()
	mux.HandleFunc("/robots.txt", http.NotFound)
	mux.HandleFunc("/sitemap.xml", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "<sitemapindex>")
		for first := 0; first < n; first += perMap {
			fmt.Fprintf(w, "<sitemap><loc>http://%s/peta/%d.txt</loc></sitemap>", r.Host, first)
		}
		fmt.Fprint(w, "</sitemapindex>")
	})
	mux.HandleFunc("/peta/", func(w http.ResponseWriter, r *http.Request) {
		var first int
		_, _ = fmt.Sscanf(r.URL.Path, "/peta/%d.txt", &first)
		w.Header().Set("Content-Type", "text/plain")
		for i := first; i < min(first+perMap, n); i++ {
			fmt.Fprintf(w, "http://%s/berita/%d/ikd\n", r.Host, 100_000+i)
		}
	})
	mux.HandleFunc("/berita/", func(w http.ResponseWriter, r *http.Request) {
		served(r.URL.Path)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<html><head><title>IKD %[1]s</title><meta property="article:published_time" content="2024-11-13T09:00:00+07:00"></head><body><h1>IKD %[1]s</h1><div class="isi">%[2]s</div></body></html>`, r.URL.Path, body)
	})
	return httptest.NewServer(mux)
}

// BenchmarkRun measures discovery, fetching and archiving with politeness off
// as a ratio to a bare loop over the same addresses with as many requests at
// once. Reading the pages back is no part of it, but telling articles from walls
// is. Of a second run, of one request at a time, MB-live is the most heap in use
// at ten moments, the server's included, and MB-peak the most with what waits to
// be collected; ×live is MB-live in terms of that of 1,000 pages, and B/page what
// each page more adds to it.
func BenchmarkRun(b *testing.B) {
	const least = 1_000
	first := 0.0
	for _, n := range []int{least, 5_000, 20_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			heap := &heapWatch{}
			srv := bulk(n, heap.at(n))
			defer srv.Close()
			for b.Loop() {
				bare := bareLoop(b, srv.URL, n)
				ours := runLoop(b, srv, n, atOnce)
				heap.on.Store(true)
				runLoop(b, srv, n, 1)
				heap.on.Store(false)
				if first == 0 {
					first = heap.live
				}
				b.ReportMetric(float64(ours)/float64(bare), "×bare")
				b.ReportMetric(float64(n)/ours.Seconds(), "pages/s")
				b.ReportMetric(heap.live/(1<<20), "MB-live")
				b.ReportMetric(heap.peak/(1<<20), "MB-peak")
				b.ReportMetric(heap.live/first, "×live")
				if n > least {
					b.ReportMetric((heap.live-first)/float64(n-least), "B/page")
				}
				heap.live, heap.peak = 0, 0
			}
		})
	}
}

// heapWatch looks at the heap while a server is asked for articles.
type heapWatch struct {
	on         atomic.Bool
	mu         sync.Mutex
	live, peak float64 // in bytes
}

// at looks at the heap at ten of n articles, the last among them, while all
// others wait.
func (h *heapWatch) at(n int) func(path string) {
	return func(path string) {
		if !h.on.Load() {
			return
		}
		h.mu.Lock()
		defer h.mu.Unlock()
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		h.peak = max(h.peak, float64(now.HeapAlloc))
		var number int
		if _, err := fmt.Sscanf(path, "/berita/%d/", &number); err == nil && (number-100_000+1)%(n/10) == 0 {
			runtime.GC()
			runtime.GC() // what a sync.Pool keeps goes with the second
			runtime.ReadMemStats(&now)
			h.live = max(h.live, float64(now.HeapAlloc))
		}
	}
}

// A run holds some dozens of bytes of each page that it fetches, however long
// the addresses and pages are.
func TestRunHoldsLittleOfEachPage(t *testing.T) {
	const few, many, most = 250, 1_750, 300
	held := func(n int) int64 {
		heap := &heapWatch{}
		heap.on.Store(true)
		srv := bulk(n, heap.at(n))
		defer srv.Close()
		runLoop(t, srv, n, 1)
		return int64(heap.live)
	}
	held(few) // what is made once, for all runs
	if each := (held(many) - held(few)) / (many - few); each > most {
		t.Errorf("a run holds %d bytes of each page, want at most %d", each, most)
	}
}

const atOnce = 4

func bareLoop(b *testing.B, base string, n int) time.Duration {
	started := time.Now()
	var next atomic.Int64
	done := make(chan error, atOnce)
	for range atOnce {
		go func() {
			for {
				i := next.Add(1) - 1
				if i >= int64(n) {
					done <- nil
					return
				}
				resp, err := http.Get(fmt.Sprintf("%s/berita/%d/ikd", base, 100_000+i))
				if err != nil {
					done <- err
					return
				}
				_, _ = io.Copy(io.Discard, resp.Body)
				resp.Body.Close()
			}
		}()
	}
	for range atOnce {
		if err := <-done; err != nil {
			b.Fatal(err)
		}
	}
	return time.Since(started)
}

func runLoop(b testing.TB, srv *httptest.Server, n, concurrent int) time.Duration {
	reg, err := data.Sources(strings.NewReader(`
topic: [ikd]
families: [{id: bulk, discovery: [{kind: sitemap, url: "http://{host}/sitemap.xml"}], rate: {concurrent: ` + strconv.Itoa(concurrent) + `}}]
outlets: [{hosts: ["` + srv.Listener.Addr().String() + `"], id: bulk, family: bulk}]`))
	if err != nil {
		b.Fatal(err)
	}
	a, err := archive.Open(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	defer a.Close()
	wr, err := a.Writer("bulk")
	if err != nil {
		b.Fatal(err)
	}
	transport := fetch.GuardedTransport(netip.MustParsePrefix("127.0.0.1/32"))
	transport.MaxIdleConnsPerHost = atOnce
	defer transport.CloseIdleConnections()
	started := time.Now()
	r := &live.Runner{Registry: reg, Archive: a, Writer: wr, Clock: fetch.SystemClock{}, Fetcher: fetch.New(fetch.Options{Transport: transport, Unpaced: true})}
	// A start date asks for the history: all sitemaps of the index.
	report, err := r.Run(b.Context(), live.Options{Since: time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err == nil {
		err = wr.Close()
	}
	took := time.Since(started)
	if err != nil || report.Results[0].Fetched != n {
		b.Fatalf("%v: %+v", err, report.Results[0])
	}
	return took
}
