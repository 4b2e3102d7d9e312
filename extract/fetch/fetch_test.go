package fetch_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"rekap/data"
	"rekap/extract/fetch"
	"rekap/extract/live/world"
)

// loopback is opened for the test servers alone.
var loopback = netip.MustParsePrefix("127.0.0.1/32")

func newFetcher(t *testing.T, change func(*fetch.Options)) (*fetch.Fetcher, *world.Clock) {
	t.Helper()
	clock := world.NewClock(world.Now())
	transport := fetch.GuardedTransport(loopback)
	t.Cleanup(transport.CloseIdleConnections)
	opt := fetch.Options{Transport: transport, Clock: clock, Jitter: func() float64 { return 1 }, MaxBody: 1 << 20, MaxDecoded: 2 << 20}
	if change != nil {
		change(&opt)
	}
	return fetch.New(opt), clock
}

func zipped(n int) []byte {
	var b bytes.Buffer
	zw := gzip.NewWriter(&b)
	_, _ = zw.Write(make([]byte, n))
	_ = zw.Close()
	return b.Bytes()
}

func TestKindsOfFailure(t *testing.T) {
	mux := http.NewServeMux()
	status := func(path string, code int) {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) })
	}
	status("/404", 404)
	status("/410", 410)
	status("/403", 403)
	status("/451", 451)
	status("/418", 418)
	status("/500", 500)
	status("/501", 501)
	status("/302", 302) // without Location
	mux.HandleFunc("/robots.txt", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "User-agent: *\nDisallow: /closed\n") })
	mux.HandleFunc("/br", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "br")
		fmt.Fprint(w, "x")
	})
	mux.HandleFunc("/damaged", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(zipped(1000)[:20])
	})
	mux.HandleFunc("/bomb", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(zipped(4 << 20))
	})
	mux.HandleFunc("/endless", func(w http.ResponseWriter, r *http.Request) {
		chunk := make([]byte, 64<<10)
		for r.Context().Err() == nil {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	})
	mux.HandleFunc("/broken", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		fmt.Fprint(w, "half")
	})
	mux.HandleFunc("/circle", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/circle2", http.StatusMovedPermanently) })
	mux.HandleFunc("/circle2", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/circle", http.StatusMovedPermanently) })
	mux.HandleFunc("/far", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/far?"+strings.Repeat("x", len(r.URL.RawQuery)+1), http.StatusTemporaryRedirect)
	})
	srv := httptest.NewServer(mux)
	defer srv.Close()
	tlsServer := httptest.NewTLSServer(mux)
	defer tlsServer.Close()
	closed := httptest.NewServer(mux)
	closed.Close()

	for url, want := range map[string]fetch.Kind{
		srv.URL + "/404":              fetch.NotFound,
		srv.URL + "/410":              fetch.NotFound,
		srv.URL + "/403":              fetch.Forbidden,
		srv.URL + "/451":              fetch.Forbidden,
		srv.URL + "/418":              fetch.ClientError,
		srv.URL + "/302":              fetch.ClientError,
		srv.URL + "/500":              fetch.ServerError,
		srv.URL + "/501":              fetch.ServerError,
		srv.URL + "/closed":           fetch.Robots,
		srv.URL + "/br":               fetch.BadCoding,
		srv.URL + "/damaged":          fetch.BadCoding,
		srv.URL + "/bomb":             fetch.TooLarge,
		srv.URL + "/endless":          fetch.TooLarge,
		srv.URL + "/broken":           fetch.Incomplete,
		srv.URL + "/circle":           fetch.RedirectLoop,
		srv.URL + "/far":              fetch.RedirectLoop,
		tlsServer.URL + "/x":          fetch.BadTLS,
		closed.URL + "/x":             fetch.Refused,
		"ftp://127.0.0.1/x":           fetch.BadAddress,
		"http://user:pw@127.0.0.1/x":  fetch.BadAddress,
		"http:///x":                   fetch.BadAddress,
		"http://nirgends.invalid/x":   fetch.NoHost,
		"http://127.0.0.2:9/x":        fetch.BlockedAddress,
		"http://10.1.2.3/x":           fetch.BlockedAddress,
		"http://[::1]:9/x":            fetch.BlockedAddress,
		"http://[fe80::1]:9/x":        fetch.BlockedAddress,
		"http://[::ffff:127.0.0.2]/x": fetch.BlockedAddress,
		"http://2130706434/x":         fetch.BlockedAddress, // 127.0.0.2 as one number, where the resolver reads it so
		"http://169.254.169.254/x":    fetch.BlockedAddress,
		"http://100.64.0.1/x":         fetch.BlockedAddress,
		"http://0.0.0.0:9/x":          fetch.BlockedAddress,
	} {
		f, _ := newFetcher(t, nil)
		res, err := f.Fetch(t.Context(), fetch.Request{URL: url})
		var fail *fetch.Failure
		if !errors.As(err, &fail) || res.Final != nil {
			t.Errorf("%s: error %v", url, err)
			continue
		}
		if fail.Kind != want && !(strings.Contains(url, "2130706434") && fail.Kind == fetch.NoHost) {
			t.Errorf("%s: kind %s, want %s (%v)", url, fail.Kind, want, err)
		}
	}
}

// The guard holds for a name that resolves to loopback, as for its address.
func TestGuardHoldsThroughNames(t *testing.T) {
	srv := httptest.NewServer(http.NotFoundHandler())
	defer srv.Close()
	_, port, _ := net.SplitHostPort(srv.Listener.Addr().String())
	f := fetch.New(fetch.Options{Clock: world.NewClock(world.Now())})
	for _, url := range []string{srv.URL + "/x", "http://localhost:" + port + "/x"} {
		_, err := f.Fetch(t.Context(), fetch.Request{URL: url})
		var fail *fetch.Failure
		if !errors.As(err, &fail) || fail.Kind != fetch.BlockedAddress {
			t.Errorf("%s: %v", url, err)
		}
	}
}

func TestRobots(t *testing.T) {
	for _, tc := range []struct {
		name   string
		robots http.HandlerFunc
		want   fetch.Kind
	}{
		{"missing", http.NotFound, ""},
		{"forbidden counts as missing", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(403) }, ""},
		{"server error closes", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) }, fetch.RobotsUnreachable},
		{"closed", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "User-agent: rekap\nDisallow: /") }, fetch.Robots},
		{"closed for others", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "User-agent: gptbot\nDisallow: /") }, ""},
		{"redirected", func(w http.ResponseWriter, r *http.Request) {
			if r.URL.RawQuery == "" {
				http.Redirect(w, r, "/robots.txt?2", http.StatusFound)
				return
			}
			fmt.Fprint(w, "User-agent: *\nDisallow: /")
		}, fetch.Robots},
		{"redirected without end counts as missing", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/robots.txt?x"+r.URL.RawQuery, http.StatusFound)
		}, ""},
	} {
		asked := atomic.Int32{}
		mux := http.NewServeMux()
		mux.HandleFunc("/robots.txt", func(w http.ResponseWriter, r *http.Request) { asked.Add(1); tc.robots(w, r) })
		mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "page") })
		srv := httptest.NewServer(mux)
		f, _ := newFetcher(t, func(o *fetch.Options) { o.Retries = -1 })
		for range 2 {
			_, err := f.Fetch(t.Context(), fetch.Request{URL: srv.URL + "/page"})
			var fail *fetch.Failure
			errors.As(err, &fail)
			if fail == nil && tc.want != "" || fail != nil && fail.Kind != tc.want {
				t.Errorf("%s: %v, want %q", tc.name, err, tc.want)
			}
		}
		if n := asked.Load(); n > 6 {
			t.Errorf("%s: robots.txt was asked for %d times", tc.name, n)
		}
		srv.Close()
	}
}

func TestRetries(t *testing.T) {
	for _, tc := range []struct {
		name    string
		answers []int // statuses in turn; the last holds on
		after   string
		want    fetch.Kind
		asked   int
		slept   time.Duration // at least
	}{
		{"passing error", []int{503, 200}, "", "", 2, 2 * time.Second},
		{"lasting error", []int{502}, "", fetch.ServerError, 3, 6 * time.Second},
		{"429 with seconds", []int{429, 200}, "9", "", 2, 9 * time.Second},
		{"429 with a date", []int{429, 200}, world.Now().Add(40 * time.Second).Format(http.TimeFormat), "", 2, 40 * time.Second},
		{"429 for longer than is waited", []int{429, 200}, "86400", fetch.RateLimited, 1, 0},
		{"not found is not retried", []int{404}, "", fetch.NotFound, 1, 0},
	} {
		asked := 0
		mux := http.NewServeMux()
		mux.HandleFunc("/robots.txt", http.NotFound)
		mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
			code := tc.answers[min(asked, len(tc.answers)-1)]
			asked++
			if tc.after != "" && code != 200 {
				w.Header().Set("Retry-After", tc.after)
			}
			w.WriteHeader(code)
		})
		srv := httptest.NewServer(mux)
		f, clock := newFetcher(t, nil)
		res, err := f.Fetch(t.Context(), fetch.Request{URL: srv.URL + "/page"})
		var fail *fetch.Failure
		if errors.As(err, &fail); tc.want == "" && err != nil || tc.want != "" && (fail == nil || fail.Kind != tc.want) {
			t.Errorf("%s: %v", tc.name, err)
		}
		if asked != tc.asked || clock.Slept() < tc.slept {
			t.Errorf("%s: asked %d times, slept %v", tc.name, asked, clock.Slept())
		}
		if last := res.Exchanges[len(res.Exchanges)-1]; last.Status == 0 {
			t.Errorf("%s: the last answer was not passed through", tc.name)
		}
		if tc.after == "86400" {
			// The host has asked for a day: it is not asked again, and says so.
			if _, err := f.Fetch(t.Context(), fetch.Request{URL: srv.URL + "/other"}); asked != 1 || err == nil || !strings.Contains(err.Error(), "asked for no request before") {
				t.Errorf("%s: asked %d times, then %v", tc.name, asked, err)
			}
		}
		srv.Close()
	}
}

// Requests to one host keep the distance that the registry or the host's
// crawl delay states, whichever is longer; another host does not wait.
func TestPoliteQueue(t *testing.T) {
	var mu sync.Mutex
	var at []time.Time
	var under, most int
	clock := world.NewClock(world.Now())
	handler := func(delay string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/robots.txt" {
				fmt.Fprint(w, "User-agent: *\nCrawl-delay: "+delay+"\n")
				return
			}
			mu.Lock()
			under++
			most = max(most, under)
			at = append(at, clock.Now())
			mu.Unlock()
			fmt.Fprint(w, "page")
			mu.Lock()
			under--
			mu.Unlock()
		}
	}
	for _, tc := range []struct {
		delay string
		every time.Duration
		want  time.Duration
	}{{"10", 3 * time.Second, 10 * time.Second}, {"1", 3 * time.Second, 3 * time.Second}} {
		srv := httptest.NewServer(handler(tc.delay))
		at, most = nil, 0
		f, _ := newFetcher(t, func(o *fetch.Options) { o.Clock = clock })
		var wg sync.WaitGroup
		for i := range 5 {
			wg.Go(func() {
				req := fetch.Request{URL: fmt.Sprintf("%s/%d", srv.URL, i), Rate: data.Rate{Every: tc.every, Concurrent: 1}}
				if _, err := f.Fetch(t.Context(), req); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		for i := 1; i < len(at); i++ {
			if d := at[i].Sub(at[i-1]); d < tc.want {
				t.Errorf("delay %s, every %v: requests %d and %d are %v apart", tc.delay, tc.every, i-1, i, d)
			}
		}
		if most != 1 || len(at) != 5 {
			t.Errorf("%d requests, %d at once", len(at), most)
		}
		srv.Close()
	}
}

func TestAnswerAsServed(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/robots.txt", http.NotFound)
	mux.HandleFunc("/from", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/to#part", http.StatusMovedPermanently)
	})
	var got http.Header
	mux.HandleFunc("/to", func(w http.ResponseWriter, r *http.Request) {
		got = r.Header
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Type", "text/html; charset=windows-1252")
		zw := gzip.NewWriter(w)
		_, _ = io.WriteString(zw, "halo \x93dunia\x94")
		_ = zw.Close()
	})
	mux.HandleFunc("/form", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %s %s", r.Method, r.Header.Get("Content-Type"), body)
	})
	srv := httptest.NewServer(mux)
	defer srv.Close()
	f, _ := newFetcher(t, func(o *fetch.Options) { o.UserAgent = fetch.UserAgent("1.2", "https://kontak.example/") })

	res, err := f.Fetch(t.Context(), fetch.Request{URL: srv.URL + "/from", Validators: func(u string) (string, string) {
		if strings.HasSuffix(u, "/to") {
			return `"abc"`, "Wed, 13 Nov 2024 00:00:00 GMT"
		}
		return "", ""
	}})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(res.Exchanges); n != 3 || !res.Exchanges[0].Robots || res.Exchanges[1].Status != 301 || res.Final != &res.Exchanges[2] {
		t.Errorf("exchanges: %d, final %+v", n, res.Final)
	}
	if res.Final.URL != srv.URL+"/to" || string(res.Final.Decoded) != "halo \x93dunia\x94" || bytes.Equal(res.Final.Body, res.Final.Decoded) || res.Final.IP != "127.0.0.1" {
		t.Errorf("final %s %q %s", res.Final.URL, res.Final.Decoded, res.Final.IP)
	}
	if got.Get("User-Agent") != "Rekap/1.2 (+https://kontak.example/)" || got.Get("If-None-Match") != `"abc"` || got.Get("If-Modified-Since") == "" || got.Get("Cookie") != "" {
		t.Errorf("sent %v", got)
	}
	res, err = f.Fetch(t.Context(), fetch.Request{URL: srv.URL + "/form", Method: "POST", Body: []byte("a=1"), ContentType: "application/x-www-form-urlencoded"})
	if err != nil || string(res.Final.Decoded) != "POST application/x-www-form-urlencoded a=1" {
		t.Errorf("POST: %v %q", err, res.Final.Decoded)
	}
}

// A fetch that is stopped fails as canceled, wherever it waits.
func TestCanceled(t *testing.T) {
	srv := httptest.NewServer(http.NotFoundHandler())
	defer srv.Close()
	f, _ := newFetcher(t, nil)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := f.Fetch(ctx, fetch.Request{URL: srv.URL})
	var fail *fetch.Failure
	if !errors.As(err, &fail) || fail.Kind != fetch.Canceled {
		t.Errorf("%v", err)
	}
}
