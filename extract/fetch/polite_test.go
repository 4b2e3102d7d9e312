package fetch_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"rekap/data"
	"rekap/extract/fetch"
	"rekap/extract/live/world"
)

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
