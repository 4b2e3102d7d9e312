package archive

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestIndexIsMadeAnew(t *testing.T) {
	for name, spoil := range map[string]func(t *testing.T, path string, data []byte){
		"lost":          func(t *testing.T, path string, data []byte) { os.Remove(path) },
		"empty":         func(t *testing.T, path string, data []byte) { writeFile(t, nil, path) },
		"cut":           func(t *testing.T, path string, data []byte) { writeFile(t, data[:len(data)-9], path) },
		"another line":  func(t *testing.T, path string, data []byte) { writeFile(t, append(data, data[len(data)/2:]...), path) },
		"no first line": func(t *testing.T, path string, data []byte) { writeFile(t, data[bytes.IndexByte(data, '\n')+1:], path) },
		"other format": func(t *testing.T, path string, data []byte) {
			writeFile(t, bytes.Replace(data, []byte(indexFormat), []byte("rekap-cdxj-0"), 1), path)
		},
		"other offset": func(t *testing.T, path string, data []byte) {
			writeFile(t, bytes.Replace(data, []byte(`"offset":`), []byte(`"offset":1`), 1), path)
		},
		"junk": func(t *testing.T, path string, data []byte) { writeFile(t, []byte("!meta {]\nx"), path) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			want := writeSmall(t, dir)
			fingerprint := fingerprintOf(t, openDir(t, dir))
			path := filepath.Join(dir, indexName)
			index := readFile(t, path)
			spoil(t, path, bytes.Clone(index))
			a := openDir(t, dir)
			if diff := cmp.Diff(want, entriesOf(t, a)); diff != "" {
				t.Errorf("entries (-want +got):\n%s", diff)
			}
			if fingerprintOf(t, a) != fingerprint {
				t.Error("the fingerprint depends on how the index came to be")
			}
			if got := readFile(t, path); !bytes.Equal(got, index) {
				t.Errorf("the index made anew is not the index written:\n%s\n%s", got, index)
			}
		})
	}
}

func TestIndexFollowsFiles(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	writeSmall(t, dir)
	other := writeSmall(t, elsewhere)
	before := fingerprintOf(t, openDir(t, dir))
	foreign := readFile(t, elsewhere, "small.warc.gz")

	writeFile(t, foreign, dir, "another.warc.gz")
	a := openDir(t, dir)
	if got := len(entriesOf(t, a)); got != 2*len(other) || fingerprintOf(t, a) == before {
		t.Errorf("a file more: %d entries, want %d; fingerprint changed: %v", got, 2*len(other), fingerprintOf(t, a) != before)
	}
	if first := entriesOf(t, a)[0]; first.File != "another.warc.gz" {
		t.Errorf("entries begin with %s", first.File)
	}

	writeFile(t, foreign[:other[1].Offset], dir, "another.warc.gz")
	if got := len(entriesOf(t, openDir(t, dir))); got != len(other)+1 {
		t.Errorf("a file cut short: %d entries, want %d", got, len(other)+1)
	}

	writeFile(t, foreign[:other[2].Offset+7], dir, "another.warc.gz")
	a = openDir(t, dir)
	if got := len(entriesOf(t, a)); got != len(other)+2 || len(a.Problems()) != 1 {
		t.Errorf("a file grown, with an unfinished record: %d entries, want %d; problems %v", got, len(other)+2, a.Problems())
	}
	again := openDir(t, dir)
	if diff := cmp.Diff(a.Problems(), again.Problems()); diff != "" {
		t.Errorf("problems are forgotten (-first +second):\n%s", diff)
	}
	if fingerprintOf(t, a) != fingerprintOf(t, again) {
		t.Error("opening again changed the fingerprint")
	}

	writeFile(t, foreign, dir, "another.warc.gz")
	a = openDir(t, dir)
	if got := len(entriesOf(t, a)); got != 2*len(other) || len(a.Problems()) != 0 {
		t.Errorf("the record finished: %d entries, want %d; problems %v", got, 2*len(other), a.Problems())
	}

	if err := os.Remove(filepath.Join(dir, "another.warc.gz")); err != nil {
		t.Fatal(err)
	}
	a = openDir(t, dir)
	if got := len(entriesOf(t, a)); got != len(other) || fingerprintOf(t, a) != before {
		t.Errorf("a file less: %d entries, want %d; fingerprint as before: %v", got, len(other), fingerprintOf(t, a) == before)
	}
}

// countingFS counts how often each file is opened; there is no other way to
// its files.
type countingFS struct {
	files  fs.FS
	opened map[string]int
}

func (c countingFS) Open(name string) (fs.File, error) {
	c.opened[name]++
	return c.files.Open(name)
}

func TestCurrentIndexSparesTheFiles(t *testing.T) {
	dir := t.TempDir()
	want := writeSmall(t, dir)
	files := onlyFiles(t, dir)
	files[indexName] = &fstest.MapFile{Data: readFile(t, dir, indexName)}
	c := countingFS{files, map[string]int{}}
	a := must[*Archive](t)(OpenFS(c))
	if fingerprintOf(t, a) != fingerprintOf(t, openDir(t, dir)) || len(entriesOf(t, a)) != len(want) {
		t.Error("the archive is not the one written")
	}
	if n := c.opened["small.warc.gz"]; n != 0 {
		t.Errorf("the WARC file was opened %d times", n)
	}
	if c.opened[indexName] == 0 {
		t.Error("the index was not read")
	}
}

func TestMissingFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "belum", "ada")
	a := openDir(t, dir)
	if len(entriesOf(t, a)) != 0 {
		t.Error("a missing folder has entries")
	}
	w := startWriter(t, a, "kosong")
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("a writer without records made the folder: %v", err)
	}
	writeSmall(t, dir)
	if n := len(entriesOf(t, openDir(t, dir))); n != 5 {
		t.Errorf("%d entries, want 5", n)
	}
	if _, err := Open(filepath.Join(dir, "small.warc.gz")); err == nil {
		t.Error("a file was opened as a folder")
	}
}

func TestStableIDsGiveTheSameBytes(t *testing.T) {
	one, two, three := t.TempDir(), t.TempDir(), t.TempDir()
	writeSmall(t, one, WithStableIDs())
	writeSmall(t, two, WithStableIDs())
	writeSmall(t, three)
	for _, name := range []string{"small.warc.gz", indexName} {
		if !bytes.Equal(readFile(t, one, name), readFile(t, two, name)) {
			t.Errorf("%s differs", name)
		}
		if bytes.Equal(readFile(t, one, name), readFile(t, three, name)) {
			t.Errorf("%s: ids of chance are no chance", name)
		}
	}
	a := openDir(t, t.TempDir(), WithStableIDs())
	w := startWriter(t, a, "x")
	defer w.Close()
	first := must[Entry](t)(w.Response(page("https://a.example/", "sama")))
	if second := must[Entry](t)(w.Response(page("https://a.example/", "sama"))); first.ID == second.ID {
		t.Error("two equal records have one id")
	}
}

func TestConcurrentWriters(t *testing.T) {
	dir := t.TempDir()
	a := openDir(t, dir)
	var wg sync.WaitGroup
	for _, name := range []string{"pagi", "sore"} {
		w := startWriter(t, a, name)
		var fetchers sync.WaitGroup
		for f := range 4 {
			fetchers.Go(func() {
				for n := range 25 {
					url := fmt.Sprintf("https://a.example/%s/%d/%d", name, f, n)
					e, err := w.Response(page(url, url))
					if err != nil {
						t.Error(err)
						return
					}
					if s, err := a.Read(e); err != nil || string(s.Body) != url {
						t.Errorf("%s: read back %v", url, err)
					}
					if got, ok, err := a.Latest(url); err != nil || !ok || got.ID != e.ID {
						t.Errorf("%s: Latest %v %s, %v", url, ok, got.ID, err)
					}
				}
				if err := w.Flush(); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Go(func() {
			fetchers.Wait()
			if err := w.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	again := openDir(t, dir)
	if diff := cmp.Diff(entriesOf(t, a), entriesOf(t, again)); diff != "" || len(entriesOf(t, again)) != 200 {
		t.Errorf("%d entries (-written +read):\n%s", len(entriesOf(t, again)), diff)
	}
	for _, name := range []string{"pagi.warc.gz", "sore.warc.gz"} {
		for _, fault := range checkStandard(readFile(t, dir, name), name) {
			t.Error(fault)
		}
	}
}

func TestIndexLines(t *testing.T) {
	for _, e := range []Entry{
		{URL: "https://www.Kabar.example:8443/Berita?b=2&a=1", Time: day, Type: TypeResponse, Status: 200, MediaType: "text/html",
			Digest: Digest(nil), File: "a.warc.gz", Offset: 0, Length: 12, ID: "urn:uuid:1", ETag: `W/"<x>&y"`, LastModified: "Rabu",
			Source: "kabar", Purpose: "article"},
		{URL: "http://a.example", Time: day, Type: TypeRevisit, Status: 304, File: "a.warc.gz", Offset: 9, Length: 1, ID: "x",
			RefersTo: "y", RefersToURL: "http://a.example", RefersToTime: day.Add(-time.Hour)},
		{URL: "bukan alamat", Time: day, Type: TypeFailure, Failure: "dns", File: "a.warc.gz", Length: 1, ID: "x"},
	} {
		line := must[[]byte](t)(appendLine(nil, e))
		got, err := parseLine(bytes.TrimSuffix(line, []byte("\n")))
		if err != nil {
			t.Errorf("%s: %v", line, err)
		}
		if diff := cmp.Diff(e, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", line, diff)
		}
	}
	good := `a)/ 20240605030405 {"url":"http://a/","length":1,"offset":0,"filename":"a.warc.gz","type":"response","id":"x"}`
	if _, err := parseLine([]byte(good)); err != nil {
		t.Fatal(err)
	}
	for _, swap := range [][2]string{
		{"20240605030405", "2024060503040"}, {"20240605030405", "20241305030405"}, {" {", "{"}, {`"length":1`, `"length":0`},
		{`"offset":0`, `"offset":-1`}, {`"offset":0`, `"offset":"0"`}, {"a.warc.gz", "../a.warc.gz"}, {"a.warc.gz", "/etc/a"}, {"response", "x"},
		{`"id":"x"`, `"id":""`}, {"http://a/", ""}, {"}", ""},
	} {
		bad := bytes.Replace([]byte(good), []byte(swap[0]), []byte(swap[1]), 1)
		if e, err := parseLine(bad); err == nil {
			t.Errorf("%s is read as %+v", bad, e)
		}
	}
}

func TestSURT(t *testing.T) {
	for in, want := range map[string]string{
		"https://www.Denpasar.example.co.id/Berita/IKD?b=2&a=1": "id,co,example,denpasar)/berita/ikd?a=1&b=2",
		"http://a.example":            "example,a)/",
		"http://a.example:80/x":       "example,a)/x",
		"http://a.example:8080/x%20y": "example,a:8080)/x%20y",
		"bukan alamat":                "bukan alamat",
	} {
		if got := surt(in); got != want {
			t.Errorf("surt(%q) = %q, want %q", in, got, want)
		}
	}
}

// Twenty thousand entries come back from the index alone.
func TestLargeIndex(t *testing.T) {
	const n = 20000
	c := countingFS{fstest.MapFS{
		indexName:   {Data: indexOf(t, manyEntries(t, n))},
		"a.warc.gz": {Data: make([]byte, n*100)},
	}, map[string]int{}}
	b := must[*Archive](t)(OpenFS(c))
	if got := entriesOf(t, b); len(got) != n || got[n-1].URL != fmt.Sprintf("https://a.example/berita/%d", n-1) {
		t.Errorf("%d entries, want %d", len(got), n)
	}
	if c.opened["a.warc.gz"] != 0 {
		t.Error("the WARC file was read")
	}
}
