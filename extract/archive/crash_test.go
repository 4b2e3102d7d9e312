package archive

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// A writer killed after any byte: what was whole before stays readable, the
// rest is one truncated record at most, and the next writer goes on from there.
func TestKilledWriter(t *testing.T) {
	source := t.TempDir()
	all := writeSmall(t, source)
	file := readFile(t, source, "small.warc.gz")
	dir := t.TempDir()
	for cut := range len(file) {
		whole := 0
		for whole < len(all) && all[whole].Offset+all[whole].Length <= int64(cut) {
			whole++
		}
		a, err := OpenFS(fstest.MapFS{"small.warc.gz": {Data: file[:cut]}})
		if err != nil {
			t.Fatalf("cut at %d: %v", cut, err)
		}
		if diff := cmp.Diff(all[:whole], entriesOf(t, a), cmp.Transformer("none", func(es []Entry) []Entry { return append([]Entry{}, es...) })); diff != "" {
			t.Fatalf("cut at %d: entries (-want +got):\n%s", cut, diff)
		}
		ps := a.Problems()
		if len(ps) > 1 || len(ps) == 1 && !ps[0].Truncated {
			t.Fatalf("cut at %d: problems %v", cut, ps)
		}
		for _, e := range entriesOf(t, a) {
			if _, err := a.Read(e); err != nil {
				t.Fatalf("cut at %d: %v", cut, err)
			}
		}
		if cut%101 != 0 && cut != len(file)-1 {
			continue
		}
		writeFile(t, file[:cut], dir, "small.warc.gz")
		writeFile(t, []byte("!meta {"), dir, "."+indexName+"123")
		w := startWriter(t, openDir(t, dir), "small")
		added := must[Entry](t)(w.Response(page("https://kabar.example/baru", "sesudah")))
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		a = openDir(t, dir)
		es := entriesOf(t, a)
		if len(a.Problems()) != 0 || len(es) != whole+1 || es[whole].ID != added.ID {
			t.Fatalf("cut at %d, then written on: %d entries, problems %v", cut, len(es), a.Problems())
		}
		if faults := checkStandard(readFile(t, dir, "small.warc.gz"), "small.warc.gz"); len(faults) > 0 {
			t.Fatalf("cut at %d, then written on: %v", cut, faults)
		}
		if left := must[[]os.DirEntry](t)(os.ReadDir(dir)); len(left) != 2 {
			t.Fatalf("cut at %d, then written on: the folder holds %v", cut, left)
		}
		if err := os.Remove(filepath.Join(dir, indexName)); err != nil {
			t.Fatal(err)
		}
	}
}

// One damaged byte anywhere costs the record it stands in and no other.
func TestDamagedByte(t *testing.T) {
	source := t.TempDir()
	all := writeSmall(t, source)
	file := readFile(t, source, "small.warc.gz")
	for at := range file {
		broken := append([]byte{}, file...)
		broken[at] ^= 0x55
		a, err := OpenFS(fstest.MapFS{"small.warc.gz": {Data: broken}})
		if err != nil {
			t.Fatalf("byte %d: %v", at, err)
		}
		got := map[int64]bool{}
		for _, e := range entriesOf(t, a) {
			got[e.Offset] = true
		}
		for _, e := range all {
			hit := e.Offset <= int64(at) && int64(at) < e.Offset+e.Length
			if !hit && !got[e.Offset] {
				t.Fatalf("byte %d: the record at %d is lost; problems %v", at, e.Offset, a.Problems())
			}
			if hit && got[e.Offset] && len(a.Problems()) > 0 {
				t.Fatalf("byte %d: the record at %d is both read and reported", at, e.Offset)
			}
			if hit && !got[e.Offset] && (len(a.Problems()) != 1 || a.Problems()[0].Offset != e.Offset || a.Problems()[0].Reason == "") {
				t.Fatalf("byte %d: problems %v, want one at %d", at, a.Problems(), e.Offset)
			}
		}
	}
}

func TestReadOfDamagedRecord(t *testing.T) {
	dir := t.TempDir()
	all := writeSmall(t, dir)
	file := readFile(t, dir, "small.warc.gz")
	file[all[0].Offset+all[0].Length/2] ^= 0x55
	writeFile(t, file, dir, "small.warc.gz")
	a := openDir(t, dir) // sizes are as before, so the index still stands
	for i, e := range all {
		_, err := a.Read(e)
		bad := i < 3 // the response, and its revisits
		if bad != (err != nil) {
			t.Errorf("entry %d: error %v", i, err)
		}
		if err != nil && !strings.Contains(err.Error(), all[0].Record()) {
			t.Errorf("entry %d: error %v does not name %s", i, err, all[0].Record())
		}
	}
}

func TestForeignBytes(t *testing.T) {
	dir := t.TempDir()
	all := writeSmall(t, dir)
	file := readFile(t, dir, "small.warc.gz")
	junk := []byte(strings.Repeat("\x1f\x8b\x08\x00 bukan rekaman ", 5000))
	for name, tc := range map[string]struct {
		data    []byte
		entries int
	}{
		"empty file":     {nil, 0},
		"junk":           {junk, 0},
		"junk before":    {append(append([]byte{}, junk...), file...), len(all)},
		"junk after":     {append(append([]byte{}, file...), junk...), len(all)},
		"zeros after":    {append(append([]byte{}, file...), make([]byte, 70000)...), len(all)},
		"twice the same": {append(append([]byte{}, file...), file...), 2 * len(all)},
	} {
		a := must[*Archive](t)(OpenFS(fstest.MapFS{"x.warc.gz": {Data: tc.data}}))
		if got := len(entriesOf(t, a)); got != tc.entries {
			t.Errorf("%s: %d entries, want %d; problems %v", name, got, tc.entries, a.Problems())
		}
		if want := strings.Contains(name, "junk") || strings.Contains(name, "zeros"); want != (len(a.Problems()) > 0) {
			t.Errorf("%s: problems %v", name, a.Problems())
		}
	}
}

// A disk that fails under the writer: the error says so, and nothing is written
// after a place that nobody knows.
func TestFailingDisk(t *testing.T) {
	dir := t.TempDir()
	a := openDir(t, dir)
	w := startWriter(t, a, "x")
	must[Entry](t)(w.Response(page("https://a.example/1", "sebelum")))
	w.file.Close()
	_, err := w.Response(page("https://a.example/2", "gagal"))
	if err == nil || !strings.Contains(err.Error(), "x.warc.gz") {
		t.Errorf("error %v does not name the file", err)
	}
	if _, err := w.Response(page("https://a.example/3", "sesudah")); !errors.Is(err, ErrClosed) {
		t.Errorf("error %v, want %v", err, ErrClosed)
	}
	if w.Flush() == nil || w.Close() == nil {
		t.Error("Flush or Close hides the failure")
	}
	if es := entriesOf(t, openDir(t, dir)); len(es) != 1 || len(entriesOf(t, a)) != 1 {
		t.Errorf("%d entries, want the one before the failure", len(es))
	}
}

// An index that cannot be written costs time, never records.
func TestIndexThatCannotBeWritten(t *testing.T) {
	source, dir := t.TempDir(), t.TempDir()
	all := writeSmall(t, source)
	writeFile(t, readFile(t, source, "small.warc.gz"), dir, "small.warc.gz")
	if err := os.MkdirAll(filepath.Join(dir, indexName, "penuh"), 0o755); err != nil {
		t.Fatal(err)
	}
	a := openDir(t, dir)
	if diff := cmp.Diff(all, entriesOf(t, a)); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
	if ps := a.Problems(); len(ps) != 1 || ps[0].File != indexName {
		t.Errorf("problems %v, want one of %s", ps, indexName)
	}
}
