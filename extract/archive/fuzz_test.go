package archive

import (
	"bytes"
	"strconv"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/gzip"
)

// FuzzFile reads any bytes as a WARC file: no panic, every entry within the
// file, and what the index keeps is what the file gave.
func FuzzFile(f *testing.F) {
	dir := f.TempDir()
	writeSmall(f, dir)
	file := readFile(f, dir, "small.warc.gz")
	f.Add(file)
	f.Add(file[:len(file)/2])
	f.Add(bytes.Repeat([]byte("\x1f\x8b\x08"), 50))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkForeign(t, data)
	})
}

// FuzzRecord reads any bytes as one record, inside a sound gzip member.
func FuzzRecord(f *testing.F) {
	for _, head := range []string{
		"WARC-Type: response\r\nContent-Type: application/http;msgtype=response",
		"WARC-Type: revisit\r\nWARC-Refers-To-Date: 2024",
		"WARC-Type: metadata\r\nContent-Type: " + failureMediaType,
		"WARC-Type: response\r\n continued\r\nWARC-Payload-Digest: sha1:AAAA\r\nWARC-Truncated: length",
	} {
		head = "WARC/1.0\r\n" + head + "\r\nWARC-Target-URI: <http://a.example/>\r\nWARC-Record-ID: <urn:x>\r\nWARC-Date: 2024-06-05\r\n"
		for _, block := range []string{
			"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
			"HTTP/1.1 302\nLocation: //b\nContent-Encoding: br\n\nxyz",
			`{"kind":"dns"}`,
			"",
		} {
			f.Add([]byte(head + "Content-Length: " + strconv.Itoa(len(block)) + "\r\n\r\n" + block + "\r\n\r\n"))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		z.Write(data)
		z.Close()
		checkForeign(t, b.Bytes())
	})
}

func checkForeign(t *testing.T, data []byte) {
	files := fstest.MapFS{"x.warc.gz": {Data: data}}
	limits := WithLimits(Limits{Record: 1 << 20, Body: 1 << 16})
	a, err := OpenFS(files, limits)
	if err != nil {
		t.Fatal(err)
	}
	es := entriesOf(t, a)
	for _, e := range es {
		if e.Offset < 0 || e.Length <= 0 || e.Offset+e.Length > int64(len(data)) {
			t.Fatalf("entry at %d of %d bytes in a file of %d", e.Offset, e.Length, len(data))
		}
		// A record may declare a coding its body does not have, but a sound
		// record stays readable at its place.
		if s, err := a.Read(e); err == nil && int64(len(s.Body)) > 1<<16 {
			t.Fatalf("a body of %d bytes", len(s.Body))
		}
		if _, _, err := a.Latest(e.URL); err != nil {
			t.Fatal(err)
		}
	}
	files[indexName] = &fstest.MapFile{Data: indexOf(t, a)}
	b, err := OpenFS(files, limits)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(es, entriesOf(t, b)); diff != "" {
		t.Fatalf("the index changes the entries (-file +index):\n%s", diff)
	}
}

// FuzzIndex reads any bytes as an index: it is refused, or gives entries
// that write the same lines again.
func FuzzIndex(f *testing.F) {
	dir := f.TempDir()
	writeSmall(f, dir)
	_, lines, _ := bytes.Cut(readFile(f, dir, indexName), []byte("\n"))
	for line := range bytes.SplitSeq(bytes.TrimSpace(lines), []byte("\n")) {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		readIndex(bytes.NewReader(line), func(*Entry, int64) {}) // whole files are guarded by their digest: no panic
		e, err := parseLine(line)
		if err != nil {
			return
		}
		again, err := appendLine(nil, e)
		if err != nil {
			t.Fatal(err)
		}
		got, err := parseLine(bytes.TrimSuffix(again, []byte("\n")))
		if err != nil {
			t.Fatalf("%s: %v", again, err)
		}
		if diff := cmp.Diff(e, got); diff != "" {
			t.Fatalf("%s (-first +second):\n%s", again, diff)
		}
	})
}
