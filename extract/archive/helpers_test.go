package archive

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"
)

var day = time.Date(2024, 6, 5, 3, 4, 5, 0, time.UTC)

func openDir(t testing.TB, dir string, opts ...Option) *Archive {
	t.Helper()
	opts = append([]Option{WithClock(func() time.Time { return day })}, opts...)
	a, err := Open(dir, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func startWriter(t testing.TB, a *Archive, name string) *Writer {
	t.Helper()
	w, err := a.Writer(name)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func page(url, body string) ResponseRecord {
	return ResponseRecord{
		URL: url, Time: day, Status: 200, Body: []byte(body),
		Header:  http.Header{"Content-Type": {"text/html; charset=UTF-8"}, "Etag": {`"` + body[:1] + `"`}},
		Request: &Request{Header: http.Header{"User-Agent": {"rekap-test"}}},
		IP:      "127.0.0.1", Source: "outlet", Purpose: PurposeArticle,
	}
}

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// writeSmall writes one record of each kind.
func writeSmall(t testing.TB, dir string, opts ...Option) []Entry {
	t.Helper()
	a := openDir(t, dir, opts...)
	w := startWriter(t, a, "small")
	e := must[Entry](t)
	first := e(w.Response(page("https://kabar.example/ikd", "<p>Aktivasi IKD 21.053 warga</p>")))
	e(w.Revisit(RevisitRecord{
		URL: "https://kabar.example/ikd", Time: day.Add(time.Hour), Status: 304, Of: first,
		Header: http.Header{"Etag": {`"baru"`}}, Source: "outlet", Purpose: PurposeArticle,
	}))
	e(w.Revisit(RevisitRecord{
		URL: "https://m.kabar.example/ikd", Time: day.Add(2 * time.Hour), Status: 200, Of: first,
		Header: http.Header{"Content-Type": {"text/html"}, "Last-Modified": {"Wed, 05 Jun 2024 00:00:00 GMT"}},
	}))
	e(w.Failure(FailureRecord{
		URL: "https://mati.example/", Kind: "timeout", Error: "no answer in 30 s", Source: "mati", Purpose: PurposeFeed,
	}))
	e(w.Response(page("https://kabar.example/kia?b=2&a=1", "<p>Kepemilikan KIA 61,2 persen</p>")))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return entriesOf(t, a)
}

func readFile(t testing.TB, parts ...string) []byte {
	t.Helper()
	return must[[]byte](t)(os.ReadFile(filepath.Join(parts...)))
}

func writeFile(t testing.TB, data []byte, parts ...string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(parts...), data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// onlyFiles is the folder without its index.
func onlyFiles(t testing.TB, dir string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, path := range must[[]string](t)(filepath.Glob(filepath.Join(dir, "*"+fileSuffix))) {
		files[filepath.Base(path)] = &fstest.MapFile{Data: readFile(t, path)}
	}
	return files
}

// entriesOf are all entries of an archive.
func entriesOf(t testing.TB, a *Archive) []Entry {
	t.Helper()
	return must[[]Entry](t)(a.Entries())
}

// fingerprintOf is the fingerprint of an archive.
func fingerprintOf(t testing.TB, a *Archive) string {
	t.Helper()
	return must[string](t)(a.Fingerprint())
}

// buffer takes bytes at any place.
type buffer []byte

func (b *buffer) WriteAt(p []byte, at int64) (int, error) {
	if grow := int(at) + len(p) - len(*b); grow > 0 {
		*b = append(*b, make([]byte, grow)...)
	}
	return copy((*b)[at:], p), nil
}

// indexOf is the index that an archive would write.
func indexOf(t testing.TB, a *Archive) []byte {
	t.Helper()
	var b buffer
	must[*madeIndex](t)(a.writeIndex(&b))
	return b
}

// manyEntries is an archive of n entries without their records.
func manyEntries(t testing.TB, n int) *Archive {
	t.Helper()
	a := must[*Archive](t)(OpenFS(fstest.MapFS{}))
	for i := range n {
		err := a.add(Entry{URL: fmt.Sprintf("https://a.example/berita/%d", i), Time: day, Type: TypeResponse, Status: 200, MediaType: "text/html",
			Digest: Digest([]byte(fmt.Sprint(i))), File: "a.warc.gz", Offset: int64(i) * 100, Length: 100, ID: fmt.Sprintf("urn:uuid:9e2a4b1c-0d3f-4a5b-8c6d-%012d", i),
			ETag: `"5f3c-61a2b3c4d5e6f"`, LastModified: "Wed, 05 Jun 2024 03:04:05 GMT", Source: "kabar-denpasar", Purpose: PurposeArticle})
		if err != nil {
			t.Fatal(err)
		}
	}
	a.files["a.warc.gz"] = &fileMeta{File: "a.warc.gz", Size: int64(n) * 100, End: int64(n) * 100}
	return a
}
