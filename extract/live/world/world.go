// Package world is a small web to test against: eight outlets and two official
// services on one local server, which behave as the real ones do, well and
// badly. It is test support and no part of the program.
//
//	kabarbali.example   WordPress; a feed with entities and wrong dates, a REST
//	                    interface, validators; revises an article ([World.Revise])
//	padam.example       refuses connections
//	sibuk.example       answers 429 with Retry-After at first; a sitemap index
//	                    with gzip children, a news sitemap among them
//	bom.example         a gzip bomb of 2 GB, and a bot wall with status 200
//	alih.example        redirects to loopback, link-local and a name that
//	                    resolves to loopback, to its front page, and once to
//	                    an article
//	tutup.example       closed by robots.txt
//	kuno.example        windows-1252 without saying so, articles of several pages
//	tanpaujung.example  a tag page whose pager never ends
//	gis.example         ArcGIS REST, two rows a page
//	data.example        a CSV file with semicolons and dots for thousands
//
// [Transport] maps these names to the server, in any process that knows its
// address; every other name goes through the guarded dialer.
package world

import (
	"context"
	_ "embed"
	"fmt"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"syscall"
	"time"

	"rekap/data"
	"rekap/extract/fetch"
)

//go:embed sources.yaml
var sources string

// Now is the morning on which the world stands still.
func Now() time.Time { return time.Date(2024, 11, 14, 1, 0, 0, 0, time.UTC) }

// World is a running server.
type World struct {
	// Addr is the server's address, HOST:PORT, for [Transport].
	Addr string

	server *httptest.Server
	mu     sync.Mutex
	asked  map[string]int
	agents map[string]bool
	rev    int
	broken bool
	watch  func(key string)
}

// Start starts a world; Close ends it.
func Start() *World {
	w := &World{asked: map[string]int{}, agents: map[string]bool{}}
	w.server = httptest.NewServer(http.HandlerFunc(w.serve))
	w.Addr = w.server.Listener.Addr().String()
	return w
}

// Close stops the server.
func (w *World) Close() {
	w.server.CloseClientConnections()
	w.server.Close()
}

// Sources is the world's registry as a file for --sources.
func Sources() string { return sources }

// Registry is the world's registry.
func Registry() (*data.Registry, error) { return data.Sources(strings.NewReader(sources)) }

// Revise makes kabarbali.example publish a corrected version of its article on
// Denpasar.
func (w *World) Revise() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.rev++
}

// BreakService makes gis.example answer with an error inside a 200.
func (w *World) BreakService() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.broken = true
}

// OnRequest calls f for every request that comes in from now on, with its host
// and path with query, before it is answered.
func (w *World) OnRequest(f func(key string)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.watch = f
}

// Asked is how often each address was asked for, by host and path with query.
func (w *World) Asked() map[string]int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return maps.Clone(w.asked)
}

// Agents are the user agents that asked.
func (w *World) Agents() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []string
	for a := range w.agents {
		out = append(out, a)
	}
	return out
}

// Transport carries requests for the world's names to the server at addr. All
// other names and addresses are dialled under guard.
func Transport(addr string) *http.Transport {
	t := fetch.GuardedTransport()
	guarded := t.DialContext
	t.DialContext = func(ctx context.Context, network, target string) (net.Conn, error) {
		host, _, err := net.SplitHostPort(target)
		if err != nil {
			return nil, err
		}
		if !strings.HasSuffix(host, ".example") {
			return guarded(ctx, network, target)
		}
		if host == "padam.example" {
			return nil, &net.OpError{Op: "dial", Net: network, Err: syscall.ECONNREFUSED}
		}
		var d net.Dialer
		return d.DialContext(ctx, "tcp", addr)
	}
	return t
}

// serve answers for all hosts.
func (w *World) serve(rw http.ResponseWriter, r *http.Request) {
	key := r.Host + r.URL.RequestURI()
	w.mu.Lock()
	w.asked[key]++
	v, watch := visit{times: w.asked[key], rev: w.rev, broken: w.broken}, w.watch
	w.agents[r.UserAgent()] = true
	w.mu.Unlock()
	if watch != nil {
		watch(key)
	}
	site := map[string]func(http.ResponseWriter, *http.Request, visit){
		"kabarbali.example":  kabarbali,
		"sibuk.example":      sibuk,
		"bom.example":        bom,
		"alih.example":       alih,
		"tutup.example":      tutup,
		"kuno.example":       kuno,
		"tanpaujung.example": tanpaujung,
		"gis.example":        gis,
		"data.example":       opendata,
	}[r.Host]
	if site == nil {
		http.NotFound(rw, r)
		return
	}
	site(rw, r, v)
}

// visit is the state of the world as one request meets it.
type visit struct {
	times  int // how often the address was asked for, this time included
	rev    int
	broken bool
}

// send answers with an ETag, or 304 where the client has the page.
func send(rw http.ResponseWriter, r *http.Request, contentType, body string) {
	etag := fmt.Sprintf(`"%08x"`, checksum(body))
	rw.Header().Set("Content-Type", contentType)
	rw.Header().Set("ETag", etag)
	if r.Header.Get("If-None-Match") == etag {
		rw.WriteHeader(http.StatusNotModified)
		return
	}
	fmt.Fprint(rw, body)
}
