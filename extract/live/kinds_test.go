package live_test

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

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

// kiaBook is a workbook with a table of two regions.
func kiaBook(t *testing.T) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range [][]any{{"Kode", "Wilayah", "Memiliki KIA"}, {"51.71", "Kota Denpasar", 85000}, {"51.08", "Buleleng", 90000}} {
		if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Every form of official service that the world of two has not, against a
// server that has it, from the request to the figure.
func TestEveryKindOfService(t *testing.T) {
	rows := []string{`{"kode":"5171","nama":"KOTA DENPASAR","tahun":2024,"jumlah":516875}`, `{"kode":"5102","nama":"KABUPATEN TABANAN","tahun":2024,"jumlah":361220}`,
		`{"kode":"5108","nama":"KABUPATEN BULELENG","tahun":2024,"jumlah":640115}`}
	part := func(from, n int) string {
		return strings.Join(rows[min(from, len(rows)):min(from+n, len(rows))], ",")
	}
	k := newKinds(t, map[string]http.HandlerFunc{
		"get.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/api/wajib_ktp" {
				http.NotFound(w, r)
				return
			}
			skip, _ := strconv.Atoi(r.URL.Query().Get("skip"))
			limit, _ := strconv.Atoi(r.URL.Query().Get("limit"))
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"code":200,"data":[%s],"meta":{"total":%d}}`, part(skip, limit), len(rows))
		},
		"post.example": func(w http.ResponseWriter, r *http.Request) {
			var page int
			if body, err := io.ReadAll(r.Body); r.Method != "POST" || err != nil {
				http.NotFound(w, r)
				return
			} else if _, err := fmt.Sscanf(string(body), `{"halaman":%d}`, &page); err != nil {
				http.Error(w, "bad", http.StatusBadRequest)
				return
			}
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `[%s]`, part(2*(page-1), 2))
		},
		"buku.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/kia.xlsx" {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", "application/octet-stream")
			_, _ = w.Write(kiaBook(t))
		},
		"tabel.example": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = io.WriteString(w, `<table><tr><th rowspan=2>Provinsi<th rowspan=2>Daerah<th colspan=2>KTP-el</tr><tr><th>Wajib<th>Rekam</tr>
				<tr><td rowspan=2>Bali<td>Kota Denpasar<td>516.875<td>500.000</tr><tr><td>Kab. Badung<td>400.000<td>390.000</tr></table>`)
		},
		"latin.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/ikd.csv" {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", "text/csv")
			_, _ = io.WriteString(w, "Laporan \x96 IKD;;\r\nkode;wilayah;aktif\r\n51.71;Kota\xa0Denpasar;21.053\r\n33.03;Kab. Purbalingga;45.120\r\n")
		},
	})
	reg, a, results := k.run(t, `
services:
  - id: get
    kind: json
    url: http://get.example/api/wajib_ktp
    codes: kemendagri
    paging: {form: offset, param: skip, size_param: limit, size: 2, total: meta.total}
    resources: [{name: t, rows: data, level: regency, code: [kode], label: nama, as_of: {field: tahun, layout: "2006", precision: year}, columns: [{field: jumlah, indicator: wajib_ktp}]}]
  - id: post
    kind: json
    url: http://post.example/tabel
    method: POST
    body: '{"halaman":{page}}'
    codes: bps
    paging: {form: page, first: 1, size: 2}
    resources: [{name: t, level: regency, code: [kode], label: nama, as_of: {field: tahun, layout: "2006", precision: year}, columns: [{field: jumlah, indicator: wajib_ktp}]}]
  - id: buku
    kind: xlsx
    url: http://buku.example/kia.xlsx
    codes: kemendagri
    resources: [{id: Sheet1, level: regency, code: [Kode], label: Wilayah, as_of: {date: 2024-06-30}, columns: [{field: Memiliki KIA, indicator: kia_issued}]}]
  - id: tabel
    kind: html
    url: http://tabel.example/statistik
    codes: names
    resources: [{id: table, level: regency, label: Daerah, province: Provinsi, numbers: id, as_of: {date: 2024-06-30}, columns: [{field: KTP-el / Wajib, indicator: wajib_ktp}, {field: KTP-el / Rekam, indicator: ktp_el_recorded}]}]
  - id: latin
    kind: csv
    url: http://latin.example/ikd.csv
    codes: kemendagri
    resources: [{name: t, level: regency, charset: windows-1252, numbers: id, code: [kode], label: wilayah, as_of: {date: 2024-06-30}, columns: [{field: aktif, indicator: ikd_activated}]}]`)
	fetched := map[string]counts{}
	for id, n := range map[string]int{"get": 2, "post": 2, "buku": 1, "tabel": 1, "latin": 1} {
		fetched[id] = counts{Fetched: n}
	}
	if diff := cmp.Diff(fetched, countsOf(results)); diff != "" {
		t.Errorf("results (-want +got):\n%s\n%s", diff, strings.Join(k.asked, "\n"))
	}
	ref, err := data.Load()
	if err != nil {
		t.Fatal(err)
	}
	reader, err := official.NewReader(ref)
	if err != nil {
		t.Fatal(err)
	}
	figures := map[string]float64{}
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
			for _, row := range set.Rows {
				for _, c := range row.Cells {
					figures[svc.ID+" "+row.RegionCode+" "+c.Indicator] = c.Value
				}
			}
		}
	}
	want := map[string]float64{
		"get 51.71 wajib_ktp": 516875, "get 51.02 wajib_ktp": 361220, "get 51.08 wajib_ktp": 640115,
		"post 51.71 wajib_ktp": 516875, "post 51.02 wajib_ktp": 361220, "post 51.08 wajib_ktp": 640115,
		"buku 51.71 kia_issued": 85000, "buku 51.08 kia_issued": 90000,
		"tabel 51.71 wajib_ktp": 516875, "tabel 51.71 ktp_el_recorded": 500000, "tabel 51.03 wajib_ktp": 400000, "tabel 51.03 ktp_el_recorded": 390000,
		"latin 51.71 ikd_activated": 21053, "latin 33.03 ikd_activated": 45120,
	}
	if diff := cmp.Diff(want, figures); diff != "" {
		t.Errorf("figures (-want +got):\n%s\nasked %v", diff, slices.Sorted(maps.Keys(results)))
	}
}
