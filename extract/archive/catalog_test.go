package archive

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// What an entry costs in memory once it is in the index: its card and its cells
// in the hash tables, whatever its addresses and headers are.
func TestEntriesCostSomeDozensOfBytes(t *testing.T) {
	const few, many, most = 2_000, 22_000, 120
	held := func(n int) int64 {
		dir := t.TempDir()
		writeFile(t, indexOf(t, manyEntries(t, n)), dir, indexName)
		writeFile(t, nil, dir, "a.warc.gz")
		if err := os.Truncate(filepath.Join(dir, "a.warc.gz"), 100*int64(n)); err != nil {
			t.Fatal(err)
		}
		before := liveHeap()
		a := openDir(t, dir)
		after := liveHeap()
		if e, ok, err := a.Latest(fmt.Sprintf("https://a.example/berita/%d", n-1)); err != nil || !ok || e.Offset != 100*int64(n-1) {
			t.Errorf("Latest = %v %v, %v", e, ok, err)
		}
		return after - before
	}
	if each := (held(many) - held(few)) / (many - few); each > most {
		t.Errorf("an entry holds %d bytes of memory, want at most %d", each, most)
	}
}

// liveHeap is the heap in use after all that can be freed is.
func liveHeap() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// Where all hashes are equal, lookups compare what they read: nothing is taken
// for something else.
func TestEqualHashes(t *testing.T) {
	dir := t.TempDir()
	a := openDir(t, dir)
	a.cards.hash = func(string) uint64 { return 7 }
	w := startWriter(t, a, "x")
	e := must[Entry](t)
	one, two := page("https://a.example/satu", "isi satu"), page("https://a.example/dua", "isi dua")
	two.Time = day.Add(time.Hour)
	first, second := e(w.Response(one)), e(w.Response(two))
	for url, want := range map[string]Entry{one.URL: first, two.URL: second} {
		if got, ok, err := a.Latest(url); err != nil || !ok || got.ID != want.ID {
			t.Errorf("Latest(%s) = %v %v, %v", url, got, ok, err)
		}
		if got, ok, err := a.Has(want.Digest); err != nil || ok && got.ID != want.ID {
			t.Errorf("Has(%s) = %v, %v", url, got, err)
		}
	}
	if _, ok, err := a.Latest("https://a.example/tiga"); ok || err != nil {
		t.Errorf("an address that was never asked for has an answer (%v)", err)
	}
	// The revisit's original is not found by its id, which the first has the
	// hash of, but by its address and time.
	again := e(w.Revisit(RevisitRecord{URL: two.URL, Time: day.Add(2 * time.Hour), Status: 304, Of: first}))
	if s := must[*Stored](t)(a.Read(again)); string(s.Body) != "isi satu" {
		t.Errorf("a revisit of the first reads %q", s.Body)
	}
	lost := again
	lost.RefersTo, lost.RefersToURL, lost.RefersToTime, lost.Digest = second.ID, two.URL, second.Time, second.Digest
	if s := must[*Stored](t)(a.Read(lost)); string(s.Body) != "isi dua" {
		t.Errorf("a revisit of the second reads %q", s.Body)
	}
}

// Look says what opening would, or nothing.
func TestLook(t *testing.T) {
	dir := t.TempDir()
	writeSmall(t, dir)
	want := fingerprintOf(t, openDir(t, dir))
	if g, ok := Look(dir); !ok || g.Fingerprint != want || len(g.Problems) != 0 {
		t.Errorf("Look = %+v %v, want %s", g, ok, want)
	}
	whole := readFile(t, dir, "small.warc.gz")
	for name, change := range map[string]func(){
		"a file grown":   func() { writeFile(t, append(bytes.Clone(whole), 0), dir, "small.warc.gz") },
		"a file shorter": func() { writeFile(t, whole[:9], dir, "small.warc.gz") },
		"a file more":    func() { writeFile(t, nil, dir, "more.warc.gz") },
		"a file gone":    func() { os.Remove(filepath.Join(dir, "small.warc.gz")) },
		"no index":       func() { os.Remove(filepath.Join(dir, indexName)) },
	} {
		change()
		if g, ok := Look(dir); ok {
			t.Errorf("%s: Look = %+v", name, g)
		}
		os.Remove(filepath.Join(dir, "more.warc.gz"))
		writeFile(t, whole, dir, "small.warc.gz")
	}
	damaged := bytes.Clone(whole)
	damaged[len(damaged)/2] ^= 0x55
	writeFile(t, damaged, dir, "small.warc.gz")
	a := openDir(t, dir)
	if g, ok := Look(dir); !ok || g.Fingerprint != fingerprintOf(t, a) || !cmp.Equal(g.Problems, a.Problems()) || len(g.Problems) == 0 {
		t.Errorf("with damage Look = %+v %v, the archive has %v", g, ok, a.Problems())
	}
	if _, ok := Look(t.TempDir()); ok {
		t.Error("an empty folder has a fingerprint")
	}
}
