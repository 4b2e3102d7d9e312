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
	"testing"

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
	mux.HandleFunc("/circle", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/circle2", http.StatusMovedPermanently)
	})
	mux.HandleFunc("/circle2", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/circle", http.StatusMovedPermanently)
	})
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
