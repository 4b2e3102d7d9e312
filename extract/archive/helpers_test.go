package archive

import (
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
	return a.Entries()
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
