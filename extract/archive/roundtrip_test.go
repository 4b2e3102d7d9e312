package archive

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
)

func pack(t *testing.T, body string, open func(io.Writer) io.WriteCloser) []byte {
	t.Helper()
	var b bytes.Buffer
	w := open(&b)
	io.WriteString(w, body)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestResponseRoundTrip(t *testing.T) {
	const text = "<p>Sebanyak 29.890 warga telah mengaktivasi IKD</p>"
	gz := func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }
	codings := map[string][]byte{
		"gzip":     pack(t, text, gz),
		"deflate":  pack(t, text, func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) }),
		"DEFLATE":  pack(t, text, func(w io.Writer) io.WriteCloser { f, _ := flate.NewWriter(w, 6); return f }),
		"br":       pack(t, text, func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) }),
		"zstd":     pack(t, text, func(w io.Writer) io.WriteCloser { z, _ := zstd.NewWriter(w); return z }),
		"br, gzip": pack(t, string(pack(t, text, func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) })), gz),
		"identity": []byte(text),
	}
	type testCase struct {
		name string
		in   ResponseRecord
		body string
		want Entry // without place, id and digest
	}
	cases := []testCase{
		{"plain", page("https://a.example/x#bagian", text), text,
			Entry{URL: "https://a.example/x", Status: 200, MediaType: "text/html", ETag: `"<"`, Source: "outlet", Purpose: "article"}},
		{"empty body, no header", ResponseRecord{URL: "http://a.example", Status: 204}, "",
			Entry{URL: "http://a.example", Status: 204}},
		{"redirect", ResponseRecord{URL: "https://a.example/b/c", Status: 301, Header: http.Header{"Location": {"../d?e=1"}}}, "",
			Entry{URL: "https://a.example/b/c", Status: 301, Redirect: "https://a.example/d?e=1"}},
		{"error page", ResponseRecord{URL: "https://a.example/", Status: 503, Proto: "HTTP/1.0", Body: []byte("sibuk")}, "sibuk",
			Entry{URL: "https://a.example/", Status: 503}},
		{"spaces and letters in the address", ResponseRecord{URL: "https://a.example/jawa tengah/é", Status: 200}, "",
			Entry{URL: "https://a.example/jawa%20tengah/%C3%A9", Status: 200}},
		{"bytes that look like records", ResponseRecord{URL: "https://a.example/", Status: 200, Body: []byte("\r\n\r\nWARC/1.1\r\n\x1f\x8b\x08\x00")}, "\r\n\r\nWARC/1.1\r\n\x1f\x8b\x08\x00",
			Entry{URL: "https://a.example/", Status: 200}},
		{"transfer coding already undone", ResponseRecord{URL: "https://a.example/", Status: 200, Header: http.Header{"Transfer-Encoding": {"chunked"}}, Body: []byte("5\r\nbukan")}, "5\r\nbukan",
			Entry{URL: "https://a.example/", Status: 200}},
		{"cut by the fetcher", ResponseRecord{URL: "https://a.example/", Status: 200, Body: []byte("<p>Sebag"), Truncated: "length"}, "<p>Sebag",
			Entry{URL: "https://a.example/", Status: 200}},
		{"media type without form", ResponseRecord{URL: "https://a.example/", Status: 200, Header: http.Header{"content-type": {"Text/HTML;;x"}}}, "",
			Entry{URL: "https://a.example/", Status: 200, MediaType: "text/html"}},
	}
	for coding, body := range codings {
		cases = append(cases, testCase{"coding " + coding,
			ResponseRecord{URL: "https://a.example/", Status: 200, Header: http.Header{"Content-Encoding": {coding}}, Body: body}, text,
			Entry{URL: "https://a.example/", Status: 200}})
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			a := openDir(t, dir)
			w := startWriter(t, a, "x")
			e := must[Entry](t)(w.Response(tc.in))
			tc.want.Type, tc.want.Time, tc.want.Digest = TypeResponse, day, Digest(tc.in.Body)
			tc.want.File, tc.want.Offset, tc.want.Length, tc.want.ID = e.File, e.Offset, e.Length, e.ID
			if diff := cmp.Diff(tc.want, e); diff != "" {
				t.Errorf("entry (-want +got):\n%s", diff)
			}
			check := func(a *Archive, when string) {
				t.Helper()
				if diff := cmp.Diff([]Entry{e}, entriesOf(t, a)); diff != "" {
					t.Errorf("%s: entries (-want +got):\n%s", when, diff)
				}
				s := must[*Stored](t)(a.Read(e))
				if string(s.Body) != tc.body || s.Status != tc.in.Status || s.Truncated != tc.in.Truncated {
					t.Errorf("%s: read %d %q %q, want %d %q %q", when, s.Status, s.Body, s.Truncated, tc.in.Status, tc.body, tc.in.Truncated)
				}
			}
			check(a, "before Close")
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			check(openDir(t, dir), "from the index")
			check(must[*Archive](t)(OpenFS(onlyFiles(t, dir))), "from the files")
		})
	}
}

func TestRevisitsAndFailures(t *testing.T) {
	dir := t.TempDir()
	es := writeSmall(t, dir)
	a := openDir(t, dir)
	if diff := cmp.Diff(es, entriesOf(t, a)); diff != "" {
		t.Fatalf("entries after opening again (-written +read):\n%s", diff)
	}
	const body = "<p>Aktivasi IKD 21.053 warga</p>"
	for i, want := range []struct {
		typ      Type
		status   int
		charset  string
		original int
	}{{TypeResponse, 200, "utf-8", 0}, {TypeRevisit, 200, "utf-8", 0}, {TypeRevisit, 200, "", 0}} {
		s := must[*Stored](t)(a.Read(es[i]))
		if es[i].Type != want.typ || s.Status != want.status || s.Charset != want.charset || s.Original.ID != es[want.original].ID || string(s.Body) != body {
			t.Errorf("entry %d: %s %d %q original %s body %q", i, es[i].Type, s.Status, s.Charset, s.Original.ID, s.Body)
		}
		if es[i].Digest != Digest([]byte(body)) || es[i].MediaType != "text/html" {
			t.Errorf("entry %d: digest %s, media type %q", i, es[i].Digest, es[i].MediaType)
		}
	}
	if es[1].Status != 304 {
		t.Errorf("a 304 has the status %d in its entry", es[1].Status)
	}
	s := must[*Stored](t)(a.Read(es[3]))
	want := &FailureRecord{URL: "https://mati.example/", Time: day, Kind: "timeout", Error: "no answer in 30 s", Source: "mati", Purpose: "feed"}
	if diff := cmp.Diff(want, s.Failure); diff != "" || es[3].Failure != "timeout" {
		t.Errorf("failure %q (-want +got):\n%s", es[3].Failure, diff)
	}
	p := must[*Stored](t)(a.Read(es[4])).Page()
	if p.URL != es[4].URL || p.Record != es[4].Record() || p.Digest != es[4].Digest || p.Charset != "utf-8" || !p.FetchedAt.Equal(day) || len(p.Body) == 0 {
		t.Errorf("page %+v", p)
	}
}

func TestLatest(t *testing.T) {
	dir := t.TempDir()
	a := openDir(t, dir)
	w := startWriter(t, a, "x")
	const url = "https://a.example/x"
	e := must[Entry](t)
	at := day
	tick := func() time.Time { at = at.Add(time.Minute); return at }
	v1 := page(url, "1 versi")
	other := page("https://b.example/sama", "sama")
	v1.Time, other.Time = tick(), tick()
	first := e(w.Response(v1))
	same := e(w.Response(other))
	steps := []struct {
		name           string
		do             func() (Entry, error)
		id, etag, date string
	}{
		{"304 with a new validator", func() (Entry, error) {
			return w.Revisit(RevisitRecord{URL: url, Time: tick(), Status: 304, Of: first, Header: http.Header{"Last-Modified": {"hari ini"}}})
		}, first.ID, `"1"`, "hari ini"},
		{"gone for a while", func() (Entry, error) {
			return w.Response(ResponseRecord{URL: url, Time: tick(), Status: 404, Body: []byte("hilang")})
		}, first.ID, `"1"`, "hari ini"},
		{"failed", func() (Entry, error) {
			return w.Failure(FailureRecord{URL: url, Time: tick(), Kind: "dns"})
		}, first.ID, `"1"`, "hari ini"},
		{"another page's body, whose validators are not this one's", func() (Entry, error) {
			return w.Revisit(RevisitRecord{URL: url, Time: tick(), Status: 200, Of: same, Header: http.Header{"Last-Modified": {"lusa"}}})
		}, same.ID, "", "lusa"},
		{"a record older than all", func() (Entry, error) {
			old := page(url, "0 lama")
			old.Time = day.Add(-time.Hour)
			return w.Response(old)
		}, same.ID, "", "lusa"},
	}
	for _, s := range steps {
		e(s.do())
		got, ok, err := a.Latest(url + "#komentar")
		if err != nil || !ok || got.ID != s.id || got.ETag != s.etag || got.LastModified != s.date {
			t.Errorf("%s: Latest = %v %s etag %q last-modified %q, want %s %q %q", s.name, ok, got.ID, got.ETag, got.LastModified, s.id, s.etag, s.date)
		}
	}
	if _, ok, err := a.Latest("https://a.example/"); ok || err != nil {
		t.Error("Latest of an address that was never asked for")
	}
	if got, ok, err := a.Has(Digest([]byte("sama"))); err != nil || !ok || got.ID != same.ID {
		t.Errorf("Has = %v %s", ok, got.ID)
	}
	if _, ok, err := a.Has(Digest([]byte("hilang"))); ok || err != nil {
		t.Error("Has offers an error page as an original")
	}
}

func TestWriterRefuses(t *testing.T) {
	a := openDir(t, t.TempDir())
	w := startWriter(t, a, "x")
	ok := must[Entry](t)(w.Response(page("https://a.example/", "ada")))
	elsewhere := ok
	elsewhere.ID = "urn:uuid:lain"
	response := func(change func(*ResponseRecord)) error {
		r := page("https://a.example/", "ada")
		change(&r)
		_, err := w.Response(r)
		return err
	}
	revisit := func(of Entry) error {
		_, err := w.Revisit(RevisitRecord{URL: "https://a.example/", Status: 304, Of: of})
		return err
	}
	failure := func(r FailureRecord) error { _, err := w.Failure(r); return err }
	named := func(name string) error { _, err := a.Writer(name); return err }
	for name, tc := range map[string]struct{ got, want error }{
		"relative address":      {response(func(r *ResponseRecord) { r.URL = "/x" }), ErrInvalid},
		"other scheme":          {response(func(r *ResponseRecord) { r.URL = "ftp://a.example/" }), ErrInvalid},
		"no status":             {response(func(r *ResponseRecord) { r.Status = 0 }), ErrInvalid},
		"line end in a field":   {response(func(r *ResponseRecord) { r.Source = "a\r\nWARC-Type: x" }), ErrInvalid},
		"line end in a header":  {response(func(r *ResponseRecord) { r.Header = http.Header{"X": {"a\nb"}} }), ErrInvalid},
		"line end in a method":  {response(func(r *ResponseRecord) { r.Request.Method = "GET\n" }), ErrInvalid},
		"reason for cutting":    {response(func(r *ResponseRecord) { r.Truncated = "lelah" }), ErrInvalid},
		"year":                  {response(func(r *ResponseRecord) { r.Time = time.Date(12024, 1, 1, 0, 0, 0, 0, time.UTC) }), ErrInvalid},
		"header too long":       {response(func(r *ResponseRecord) { r.Header = http.Header{"X": {strings.Repeat("x", maxHeaderBytes)}} }), ErrInvalid},
		"header of many lines":  {response(func(r *ResponseRecord) { r.Header = http.Header{"X": make([]string, maxHeaderLines)} }), ErrInvalid},
		"revisit of nothing":    {revisit(Entry{}), ErrNoOriginal},
		"revisit of a stranger": {revisit(elsewhere), ErrNoOriginal},
		"failure without kind":  {failure(FailureRecord{URL: "https://a.example/"}), ErrInvalid},
		"failure without URL":   {failure(FailureRecord{Kind: "dns"}), ErrInvalid},
		"name of a path":        {named("../x"), ErrInvalid},
		"no name":               {named(""), ErrInvalid},
		"second writer":         {named("x"), ErrInvalid},
	} {
		if !errors.Is(tc.got, tc.want) {
			t.Errorf("%s: error %v, want %v", name, tc.got, tc.want)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Response(page("https://a.example/", "ada")); !errors.Is(err, ErrClosed) {
		t.Errorf("after Close: %v", err)
	}
	if got := openDir(t, a.dir); len(entriesOf(t, got)) != 1 || len(got.Problems()) != 0 {
		t.Errorf("refused records left traces: %v %v", entriesOf(t, got), got.Problems())
	}
	if _, err := must[*Archive](t)(OpenFS(onlyFiles(t, a.dir))).Writer("y"); !errors.Is(err, ErrReadOnly) {
		t.Errorf("writer on a read-only archive: %v", err)
	}
}

func TestReadLimits(t *testing.T) {
	zeros := strings.Repeat("\x00", 1<<20)
	gz := func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }
	for name, tc := range map[string]struct {
		coding string
		body   []byte
		want   error
	}{
		"bomb":           {"gzip", pack(t, zeros, gz), ErrTooLarge},
		"bomb in a bomb": {"gzip, gzip", pack(t, string(pack(t, zeros, gz)), gz), ErrTooLarge},
		"plain":          {"", []byte(zeros[:5000]), ErrTooLarge},
		"unknown coding": {"compress", []byte("x"), ErrUnsupportedCoding},
		"many codings":   {"gzip,gzip,gzip,gzip", []byte("x"), ErrUnsupportedCoding},
		"not gzip":       {"gzip", []byte("<html>"), ErrCoding},
		"cut gzip":       {"gzip", pack(t, "<p>kata</p>", gz)[:15], ErrCoding},
		"not br":         {"br", []byte("\xff\xff\xff"), ErrCoding},
		"not zstd":       {"zstd", []byte("<html>"), ErrCoding},
		"not deflate":    {"deflate", []byte("\xff\xff"), ErrCoding},
	} {
		t.Run(name, func(t *testing.T) {
			a := openDir(t, t.TempDir(), WithLimits(Limits{Record: 1 << 20, Body: 4096}))
			w := startWriter(t, a, "x")
			defer w.Close()
			e := must[Entry](t)(w.Response(ResponseRecord{URL: "https://a.example/", Status: 200, Header: http.Header{"Content-Encoding": {tc.coding}}, Body: tc.body}))
			if _, err := a.Read(e); !errors.Is(err, tc.want) || !strings.Contains(err.Error(), e.Record()) {
				t.Errorf("error %v, want %v at %s", err, tc.want, e.Record())
			}
		})
	}
}

func TestRecordLimit(t *testing.T) {
	dir := t.TempDir()
	a := openDir(t, dir)
	w := startWriter(t, a, "x")
	e := must[Entry](t)
	e(w.Response(page("https://a.example/1", "kecil")))
	large := e(w.Response(page("https://a.example/2", strings.Repeat("besar", 1000))))
	e(w.Response(page("https://a.example/3", "kecil")))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	limit := WithLimits(Limits{Record: 1000, Body: 1000})
	files := must[*Archive](t)(OpenFS(onlyFiles(t, dir), limit))
	if es := entriesOf(t, files); len(es) != 2 || es[1].URL != "https://a.example/3" {
		t.Errorf("entries beside one above the limit: %v", es)
	}
	if ps := files.Problems(); len(ps) != 1 || ps[0].Offset != large.Offset || !strings.Contains(ps[0].Reason, "too large") || ps[0].Truncated {
		t.Errorf("problems %v, want one at %d", ps, large.Offset)
	}
	a = openDir(t, dir, limit)
	if _, err := a.Read(large); !errors.Is(err, ErrTooLarge) {
		t.Errorf("Read: %v, want %v", err, ErrTooLarge)
	}
	if _, err := startWriter(t, a, "y").Response(page("https://a.example/2", strings.Repeat("besar", 1000))); !errors.Is(err, ErrTooLarge) {
		t.Errorf("write: %v, want %v", err, ErrTooLarge)
	}
}
