package live_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"runtime"
	"runtime/metrics"
	"strings"
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
// is. MB-live is the most memory in use that a collection met, MB-peak the same
// with what waits to be collected, the server's included; ×live is MB-live in
// terms of that of 1,000 pages, and B/page what each page more adds to it.
func BenchmarkRun(b *testing.B) {
	const least = 1_000
	first := 0.0
	for _, n := range []int{least, 5_000, 20_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			srv := bulk(n, func(string) {})
			defer srv.Close()
			for b.Loop() {
				bare := bareLoop(b, srv.URL, n)
				watch := watchHeap()
				ours := runLoop(b, srv, n)
				live, peak := watch()
				if first == 0 {
					first = live
				}
				b.ReportMetric(float64(ours)/float64(bare), "×bare")
				b.ReportMetric(float64(n)/ours.Seconds(), "pages/s")
				b.ReportMetric(live/(1<<20), "MB-live")
				b.ReportMetric(peak/(1<<20), "MB-peak")
				b.ReportMetric(live/first, "×live")
				if n > least {
					b.ReportMetric((live-first)/float64(n-least), "B/page")
				}
			}
		})
	}
}

// watchHeap watches the heap until the function that it returns is called,
// which tells the most that was live and the most that was allocated, in bytes.
func watchHeap() func() (live, peak float64) {
	runtime.GC()
	stop, ended := make(chan struct{}), make(chan struct{})
	var most [2]float64
	go func() {
		defer close(ended)
		now := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/memory/classes/heap/objects:bytes"}}
		for tick := time.NewTicker(10 * time.Millisecond); ; {
			metrics.Read(now)
			for i, s := range now {
				most[i] = max(most[i], float64(s.Value.Uint64()))
			}
			select {
			case <-stop:
				tick.Stop()
				return
			case <-tick.C:
			}
		}
	}()
	return func() (live, peak float64) {
		close(stop)
		<-ended
		return most[0], most[1]
	}
}

// A run holds some dozens of bytes of each page that it fetches, however long
// the addresses and pages are.
func TestRunHoldsLittleOfEachPage(t *testing.T) {
	const few, many, most = 500, 4_500, 300
	held := func(n int) int64 {
		var live int64
		last := fmt.Sprintf("/berita/%d/ikd", 100_000+n-1)
		srv := bulk(n, func(path string) {
			if path == last { // all is planned, and all but some archived
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				live = int64(m.HeapAlloc)
			}
		})
		defer srv.Close()
		runLoop(t, srv, n)
		return live
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

func runLoop(b testing.TB, srv *httptest.Server, n int) time.Duration {
	reg, err := data.Sources(strings.NewReader(`
topic: [ikd]
families: [{id: bulk, discovery: [{kind: sitemap, url: "http://{host}/sitemap.xml"}], rate: {concurrent: 4}}]
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
