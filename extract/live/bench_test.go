package live_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/fetch"
	"rekap/extract/live"
)

// bulk is an outlet of many articles, listed in one sitemap.
func bulk(n int) *httptest.Server {
	body := strings.Repeat("<p>Petugas membuka layanan perekaman KTP-el di kantor kecamatan, dan warga datang sejak pagi untuk mengurusnya.</p>\n", 30)
	mux := http.NewServeMux()
	mux.HandleFunc("/robots.txt", http.NotFound)
	mux.HandleFunc("/sitemap.xml", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain")
		for i := range n {
			fmt.Fprintf(w, "http://%s/berita/%d/ikd\n", r.Host, 100_000+i)
		}
	})
	mux.HandleFunc("/berita/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<html><head><title>IKD %[1]s</title><meta property="article:published_time" content="2024-11-13T09:00:00+07:00"></head><body><h1>IKD %[1]s</h1><div class="isi">%[2]s</div></body></html>`, r.URL.Path, body)
	})
	return httptest.NewServer(mux)
}

// BenchmarkRun measures discovery, fetching and archiving with politeness off
// as a ratio to a bare loop over the same addresses with as many requests at
// once, and the memory that stays in use per page. Reading the pages back is
// no part of it, but telling articles from walls is.
func BenchmarkRun(b *testing.B) {
	for _, n := range []int{1_000, 5_000, 20_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			srv := bulk(n)
			defer srv.Close()
			for b.Loop() {
				bare := bareLoop(b, srv.URL, n)
				ours, heap := runLoop(b, srv, n)
				b.ReportMetric(float64(ours)/float64(bare), "×bare")
				b.ReportMetric(float64(n)/ours.Seconds(), "pages/s")
				b.ReportMetric(float64(heap)/float64(1<<20), "MB-peak")
			}
		})
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

func runLoop(b *testing.B, srv *httptest.Server, n int) (time.Duration, uint64) {
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
	wr, err := a.Writer("bulk")
	if err != nil {
		b.Fatal(err)
	}
	transport := fetch.GuardedTransport(netip.MustParsePrefix("127.0.0.1/32"))
	transport.MaxIdleConnsPerHost = atOnce
	defer transport.CloseIdleConnections()
	var peak atomic.Uint64
	stop := make(chan struct{})
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(20 * time.Millisecond):
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				peak.Store(max(peak.Load(), m.HeapAlloc))
			}
		}
	}()
	started := time.Now()
	r := &live.Runner{Registry: reg, Archive: a, Writer: wr, Clock: fetch.SystemClock{}, Fetcher: fetch.New(fetch.Options{Transport: transport, Unpaced: true})}
	report, err := r.Run(b.Context(), live.Options{})
	if err == nil {
		err = wr.Close()
	}
	took := time.Since(started)
	close(stop)
	if err != nil || report.Results[0].Fetched != n {
		b.Fatalf("%v: %+v", err, report.Results[0])
	}
	return took, peak.Load()
}
