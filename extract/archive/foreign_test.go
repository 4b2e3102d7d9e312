package archive

import (
	"bytes"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/klauspost/compress/gzip"
)

// foreign makes a member of a header and a block. Lines of the header end in
// CRLF; Content-Length is added unless the header has one.
func foreign(header, block string) []byte {
	header = strings.TrimSpace(header)
	if !strings.Contains(header, "Content-Length") {
		header += fmt.Sprintf("\nContent-Length: %d", len(block))
	}
	return gzipped(strings.ReplaceAll(header, "\n", "\r\n") + "\r\n\r\n" + block + "\r\n\r\n")
}

func gzipped(s string) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(s))
	z.Close()
	return b.Bytes()
}

func sha1Base32(s string) string {
	sum := sha1.Sum([]byte(s))
	return "sha1:" + base32.StdEncoding.EncodeToString(sum[:])
}

const foreignHead = "WARC/1.0\nWARC-Record-ID: <urn:x:1>\nWARC-Date: 2024-06-05T03:04:05Z\nWARC-Target-URI: <http://a.example/>\n"

func TestForeignRecords(t *testing.T) {
	const http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nisi"
	sum := sha256.Sum256([]byte("isi"))
	for _, tc := range []struct {
		name   string
		member []byte
		body   string // of the one entry; none where reason is set or typ is ""
		typ    Type
		reason string // of the one problem
	}{
		{"brackets of WARC 1.0", foreign(foreignHead+"WARC-Type: response", http), "isi", TypeResponse, ""},
		{"names in other case", foreign(strings.NewReplacer("WARC-Date", "warc-date", "WARC-Target-URI", "Warc-target-uri").Replace(foreignHead)+"warc-type: Response", http), "isi", TypeResponse, ""},
		{"value on two lines", foreign(foreignHead+"WARC-Type:\n response", http), "isi", TypeResponse, ""},
		{"lone line feeds", gzipped(foreignHead + "WARC-Type: response\nContent-Length: 22\n\nHTTP/1.0 200 OK\nA: b\n\n" + "\r\n\r\n"), "", TypeResponse, ""},
		{"digest in Base32", foreign(foreignHead+"WARC-Type: response\nWARC-Block-Digest: "+sha1Base32(http), http), "isi", TypeResponse, ""},
		{"SHA-256 in Base32", foreign(foreignHead+"WARC-Type: response\nWARC-Payload-Digest: sha256:"+base32.StdEncoding.EncodeToString(sum[:]), http), "isi", TypeResponse, ""},
		{"unknown digest", foreign(foreignHead+"WARC-Type: response\nWARC-Block-Digest: crc32:0", http), "isi", TypeResponse, ""},
		{"wrong block digest", foreign(foreignHead+"WARC-Type: response\nWARC-Block-Digest: "+sha1Base32("lain"), http), "", "", "block does not have the digest"},
		{"wrong payload digest", foreign(foreignHead+"WARC-Type: response\nWARC-Payload-Digest: "+sha1Base32("lain"), http), "", "", "payload does not have the digest"},
		{"chunks", foreign(foreignHead+"WARC-Type: response", "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n2;x=y\r\nis\r\n1\r\ni\r\n0\r\n\r\n"), "isi", TypeResponse, ""},
		{"chunks announced and undone", foreign(foreignHead+"WARC-Type: response", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nisi"), "isi", TypeResponse, ""},
		{"broken chunks", foreign(foreignHead+"WARC-Type: response", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nisi"), "", "", "unexpected EOF"},
		{"chunks of a truncated answer", foreign(foreignHead+"WARC-Type: response\nWARC-Truncated: time", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nisi"), "isi", TypeResponse, ""},
		{"header fields without form", foreign(foreignHead+"WARC-Type: response", "HTTP/1.1 200\r\nbukan medan\r\n: kosong\r\nA: b\r\n\r\nisi"), "isi", TypeResponse, ""},
		{"HTTP header without end", foreign(foreignHead+"WARC-Type: response", "HTTP/1.1 200 OK\r\nA: b"), "", TypeResponse, ""},
		{"no HTTP at all", foreign(foreignHead+"WARC-Type: response", "<html>"), "", "", "no HTTP status line"},
		{"empty block", foreign(foreignHead+"WARC-Type: response", ""), "", "", "no HTTP status line"},
		{"other scheme", foreign(strings.Replace(foreignHead, "http:", "dns:", 1)+"WARC-Type: response", "a 127.0.0.1"), "", "", ""},
		{"other types", append(foreign(foreignHead+"WARC-Type: resource", "x"), foreign(foreignHead+"WARC-Type: metadata\nContent-Type: application/warc-fields", "via: x")...), "", "", ""},
		{"unknown type", foreign(foreignHead+"WARC-Type: novel", "x"), "", "", ""},
		{"segment", foreign(foreignHead+"WARC-Type: response\nWARC-Segment-Number: 1", http), "", "", "segmented"},
		{"failure that is no JSON", foreign(foreignHead+"WARC-Type: metadata\nContent-Type: "+failureMediaType, "x"), "", "", "body of its failure"},
		{"two records in a member", gzipped(strings.Repeat(strings.ReplaceAll(foreignHead+"WARC-Type: resource\nContent-Length: 0\n\n\n\n", "\n", "\r\n"), 2)), "", "", "more than one record"},
		{"block too short", foreign(foreignHead+"WARC-Type: resource\nContent-Length: 90", "x"), "", "", "before its Content-Length"},
		{"block too long", foreign(foreignHead+"WARC-Type: resource\nContent-Length: 1", "xyz"), "", "", "line ends must follow"},
		{"negative length", foreign(foreignHead+"WARC-Type: resource\nContent-Length: -1", ""), "", "", "is no length"},
		{"no type", foreign(foreignHead, ""), "", "", "no WARC-Type"},
		{"no id", foreign("WARC/1.1\nWARC-Type: resource", ""), "", "", "no WARC-Record-ID"},
		{"no date", foreign("WARC/1.1\nWARC-Type: resource\nWARC-Record-ID: <x>", ""), "", "", "is no WARC date"},
		{"other version", foreign("WARC/0.9", ""), "", "", "not with WARC/1.0"},
		{"field without name", foreign(foreignHead+"tanpa titik dua", ""), "", "", "no field name"},
		{"endless header", gzipped("WARC/1.1\r\n" + strings.Repeat("A: b\r\n", maxHeaderLines)), "", "", "header too long"},
		{"endless line", gzipped("WARC/1.1\r\n" + strings.Repeat("A", maxHeaderBytes)), "", "", "header too long"},
		{"empty member", gzipped(""), "", "", "member ends within it"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			a := must[*Archive](t)(OpenFS(fstest.MapFS{"x.warc.gz": {Data: tc.member}}))
			es, ps := entriesOf(t, a), a.Problems()
			if tc.reason != "" {
				if len(es) != 0 || len(ps) != 1 || !strings.Contains(ps[0].Reason, tc.reason) || ps[0].Truncated {
					t.Fatalf("entries %v, problems %v, want one of %q", es, ps, tc.reason)
				}
				return
			}
			if len(ps) != 0 || (tc.typ == "") != (len(es) == 0) {
				t.Fatalf("entries %v, problems %v", es, ps)
			}
			if tc.typ == "" {
				return
			}
			e := es[0]
			if e.Type != tc.typ || e.URL != "http://a.example/" || e.ID != "urn:x:1" || !e.Time.Equal(day) || e.Digest != Digest([]byte(tc.body)) {
				t.Errorf("entry %+v", e)
			}
			if s := must[*Stored](t)(a.Read(e)); string(s.Body) != tc.body {
				t.Errorf("body %q, want %q", s.Body, tc.body)
			}
		})
	}
}

func TestForeignRevisits(t *testing.T) {
	original := foreign(foreignHead+"WARC-Type: response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nisi")
	head := strings.NewReplacer("urn:x:1", "urn:x:2", "03:04:05", "04:00:00").Replace(foreignHead) + "WARC-Type: revisit\n"
	const same = "WARC-Refers-To-Target-URI: http://a.example/\nWARC-Refers-To-Date: "
	for name, tc := range map[string]struct {
		fields string
		found  bool
	}{
		"by id":                    {"WARC-Refers-To: <urn:x:1>", true},
		"by address and date":      {same + "2024-06-05T03:04:05Z", true},
		"by a date with fractions": {same + "2024-06-05T03:04:05.250Z", true},
		"by digest":                {"WARC-Payload-Digest: " + Digest([]byte("isi")), true},
		"by itself":                {"WARC-Refers-To: <urn:x:2>", false},
		"by another date":          {same + "2024-06-05T03:04:06Z", false},
		"by nothing":               {"", false},
	} {
		for order, file := range map[string][]byte{
			"after":  append(bytes.Clone(original), foreign(head+tc.fields, "")...),
			"before": append(foreign(head+tc.fields, ""), original...),
		} {
			a := must[*Archive](t)(OpenFS(fstest.MapFS{"x.warc.gz": {Data: file}}))
			for _, p := range a.Problems() {
				t.Errorf("%s, %s: %v", name, order, p)
			}
			for _, e := range entriesOf(t, a) {
				if e.Type != TypeRevisit {
					continue
				}
				s, err := a.Read(e)
				if !tc.found {
					if !errors.Is(err, ErrNoOriginal) {
						t.Errorf("%s, %s: error %v, want %v", name, order, err, ErrNoOriginal)
					}
					continue
				}
				if err != nil || string(s.Body) != "isi" || s.Status != 200 || s.Original.ID != "urn:x:1" || e.MediaType != "text/html" || e.Digest != Digest([]byte("isi")) {
					t.Errorf("%s, %s: %v %+v", name, order, err, s)
				}
			}
		}
	}
}

func TestParseDate(t *testing.T) {
	utc := func(y int, m time.Month, d, h, min, s int) time.Time {
		return time.Date(y, m, d, h, min, s, 0, time.UTC)
	}
	for in, want := range map[string]time.Time{
		"2024-06-05T03:04:05Z":          utc(2024, 6, 5, 3, 4, 5),
		"2024-06-05T03:04:05.9Z":        utc(2024, 6, 5, 3, 4, 5),
		"2024-06-05T10:04:05+07:00":     utc(2024, 6, 5, 3, 4, 5),
		"2024-06-05T03:04Z":             utc(2024, 6, 5, 3, 4, 0),
		"2024-06-05":                    utc(2024, 6, 5, 0, 0, 0),
		"2024-06":                       utc(2024, 6, 1, 0, 0, 0),
		"2024":                          utc(2024, 1, 1, 0, 0, 0),
		"":                              {},
		"2024-06-31":                    {},
		"0000":                          {},
		"20240605030405":                {},
		"Wed, 05 Jun 2024 03:04:05 GMT": {},
	} {
		got, err := parseDate(in)
		if !got.Equal(want) || (err != nil) != want.IsZero() {
			t.Errorf("parseDate(%q) = %v, %v, want %v", in, got, err, want)
		}
	}
}
