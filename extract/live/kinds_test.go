package live_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/extract/fetch"
	"rekap/extract/live"
	"rekap/extract/live/world"
	"rekap/extract/official"
)

// kinds is a server of hosts that each publish in a way that the world of eight
// outlets has no outlet for.
type kinds struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
}

func newKinds(t *testing.T, hosts map[string]http.HandlerFunc) *kinds {
	k := &kinds{}
	k.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		k.mu.Lock()
		k.asked = append(k.asked, r.Method+" "+r.Host+r.URL.RequestURI())
		k.mu.Unlock()
		if h := hosts[r.Host]; h != nil {
			h(w, r)
			return
		}
		http.NotFound(w, r)
	}))
	t.Cleanup(k.Close)
	return k
}

// run runs the sources of a registry into an archive, which it returns.
func (k *kinds) run(t *testing.T, sources string) (*data.Registry, *archive.Archive, map[string]*live.Result) {
	t.Helper()
	reg, err := data.Sources(strings.NewReader(sources))
	if err != nil {
		t.Fatal(err)
	}
	a, err := archive.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = a.Close() })
	wr, err := a.Writer("kinds")
	if err != nil {
		t.Fatal(err)
	}
	transport := world.Transport(k.Listener.Addr().String())
	defer transport.CloseIdleConnections()
	r := &live.Runner{Registry: reg, Archive: a, Writer: wr, Clock: world.NewClock(world.Now()), Fetcher: fetch.New(fetch.Options{Transport: transport, Unpaced: true})}
	report, err := r.Run(t.Context(), live.Options{})
	if err == nil {
		err = wr.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	results := map[string]*live.Result{}
	for _, one := range report.Results {
		results[one.ID] = one
	}
	return reg, a, results
}

// answers are the answers of the archive for one purpose.
func answers(t *testing.T, a *archive.Archive, purpose string) []extract.Page {
	t.Helper()
	entries, err := a.Entries()
	if err != nil {
		t.Fatal(err)
	}
	var pages []extract.Page
	for _, e := range entries {
		if e.Purpose != purpose || e.Status != 200 {
			continue
		}
		stored, err := a.Read(e)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, stored.Page())
	}
	return pages
}

// table is a table of an official service.
type table struct {
	*extract.Dataset
	service string
}

// tables are the tables that the archive's answers of official services read
// as, all of whose rows are to join a region.
func tables(t *testing.T, reg *data.Registry, a *archive.Archive) []table {
	t.Helper()
	ref, err := data.Load()
	if err != nil {
		t.Fatal(err)
	}
	reader, err := official.NewReader(ref)
	if err != nil {
		t.Fatal(err)
	}
	var out []table
	for _, p := range answers(t, a, archive.PurposeOfficial) {
		svc := reg.ServiceFor(p.URL)
		if svc == nil {
			t.Errorf("%s is of no service", p.URL)
			continue
		}
		sets, err := reader.Parse(p, svc)
		if err != nil {
			t.Errorf("%s: %v", p.URL, err)
		}
		for _, set := range sets {
			for _, u := range set.Unknown {
				t.Errorf("%s: %+v joined no region", p.URL, u)
			}
			out = append(out, table{set, svc.ID})
		}
	}
	return out
}

func story(title string) string {
	return fmt.Sprintf(`<html><head><title>%[1]s</title><meta property="article:published_time" content="2024-11-13T09:00:00+07:00"></head><body><h1>%[1]s</h1><div class="isi">
<p>Petugas membuka layanan perekaman di kantor kecamatan, dan warga datang sejak pagi untuk mengurusnya.</p><p>Layanan dibuka setiap hari kerja sampai sore.</p></div></body></html>`, title)
}

// Every way of discovery that outlets have, against a server that has it: the
// articles found are those, each once, whatever addresses it is listed under.
func TestEveryKindOfDiscovery(t *testing.T) {
	html := func(w http.ResponseWriter, body string) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, body)
	}
	k := newKinds(t, map[string]http.HandlerFunc{
		// A Blogger feed of three posts, two a page.
		"blogger.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/feeds/posts/default" {
				html(w, story("IKD "+r.URL.Path))
				return
			}
			start, _ := strconv.Atoi(r.URL.Query().Get("start-index"))
			w.Header().Set("Content-Type", "application/rss+xml")
			fmt.Fprint(w, `<rss version="2.0"><channel><title>x</title>`)
			for i := start; i < start+2 && i <= 3; i++ {
				fmt.Fprintf(w, `<item><title>IKD %d</title><link>http://blogger.example/2024/11/ikd-%[1]d.html</link></item>`, i)
			}
			fmt.Fprint(w, `</channel></rss>`)
		},
		"atom.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/atom.xml" {
				html(w, story("IKD"))
				return
			}
			w.Header().Set("Content-Type", "application/atom+xml")
			fmt.Fprint(w, `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>IKD naik</title><link href="/berita/1/ikd"/><updated>2024-11-13T00:00:00Z</updated></entry>
				<entry><title>Panen raya</title><link href="/berita/2/panen"/><updated>2024-11-13T00:00:00Z</updated></entry></feed>`)
		},
		// WordPress search pages, of which the second is not there.
		"cari.example": func(w http.ResponseWriter, r *http.Request) {
			switch {
			case r.URL.Path == "/page/1/":
				html(w, `<h2><a href="/2024/11/13/ikd/">IKD `+r.URL.Query().Get("s")+`</a></h2><aside><a href="/2024/11/13/ikd-samping/">IKD samping</a></aside>`)
			case strings.HasPrefix(r.URL.Path, "/2024/"):
				html(w, story("IKD"))
			default:
				http.NotFound(w, r)
			}
		},
		// The same, where robots.txt closes searches.
		"tertutup.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/robots.txt" {
				_, _ = io.WriteString(w, "User-agent: *\nDisallow: /*?s=\n")
				return
			}
			html(w, `<h2><a href="/2024/11/13/ikd/">IKD</a></h2>`)
		},
		// Dated index pages that list an article as desktop, AMP and mobile page,
		// with its page numbers; it is asked for whole.
		"indeks.example": func(w http.ResponseWriter, r *http.Request) {
			switch {
			case r.URL.Path == "/indeks" && r.URL.Query().Get("hal") == "1" && r.URL.Query().Get("tgl") == "14/11/2024":
				html(w, `<a href="/berita/7/ikd">IKD</a> <a href="/amp/berita/7/ikd">IKD AMP</a> <a href="http://m.indeks.example/berita/7/ikd?page=2">IKD</a> <a href="/berita/7/ikd?utm_source=x">IKD</a>`)
			case r.URL.Path == "/indeks":
				html(w, "<p>Tidak ada berita</p>")
			case r.URL.RequestURI() == "/berita/7/ikd?page=all":
				html(w, story("IKD"))
			default:
				http.NotFound(w, r)
			}
		},
	})
	_, a, results := k.run(t, `
topic: [ikd]
queries: [identitas digital]
families:
  - {id: blogger, discovery: [{kind: blogger, url: "http://{host}/feeds/posts/default?q={query}&start-index={offset}", step: 2, first: 1}], rate: {every: 1s}}
  - {id: atom, discovery: [{kind: feed, url: "http://{host}/atom.xml"}]}
  - {id: cari, discovery: [{kind: wp_search, url: "http://{host}/page/{page}/?s={query}", links: "h2 a"}]}
  - id: indeks
    discovery: [{kind: index, url: "http://{host}/indeks?tgl={date}&hal={page}", layout: "02/01/2006"}]
    mirrors: [m]
    article: '^/(amp/)?berita/\d+'
    profiles: [{body: [".isi"], pagination: {form: all, all: "page=all"}}]
outlets:
  - {hosts: [blogger.example], family: blogger}
  - {hosts: [atom.example], family: atom}
  - {hosts: [cari.example], family: cari}
  - {hosts: [tertutup.example], family: cari}
  - {hosts: [indeks.example], family: indeks}`)
	got := countsOf(results)
	want := map[string]counts{
		"blogger.example":  {Discovered: 3, Fetched: 3},
		"atom.example":     {Discovered: 2, Gated: 1, Fetched: 1},
		"cari.example":     {Discovered: 1, Fetched: 1},
		"tertutup.example": {Failed: "robots"},
		"indeks.example":   {Discovered: 1, Fetched: 1},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("results (-want +got):\n%s\n%s", diff, strings.Join(k.asked, "\n"))
	}
	var articles []string
	for _, p := range answers(t, a, archive.PurposeArticle) {
		if _, err := article.Parse(p, nil); err != nil {
			t.Errorf("%s: %v", p.URL, err)
		}
		articles = append(articles, p.URL)
	}
	slices.Sort(articles)
	if diff := cmp.Diff([]string{
		"http://atom.example/berita/1/ikd",
		"http://blogger.example/2024/11/ikd-1.html", "http://blogger.example/2024/11/ikd-2.html", "http://blogger.example/2024/11/ikd-3.html",
		"http://cari.example/2024/11/13/ikd/",
		"http://indeks.example/berita/7/ikd?page=all",
	}, articles); diff != "" {
		t.Errorf("articles (-want +got):\n%s", diff)
	}
	for _, asked := range k.asked {
		if strings.HasPrefix(asked, "GET tertutup.example/page") {
			t.Errorf("asked for what robots.txt closes: %s", asked)
		}
	}
}
