package archive

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// warcRecord is a record as the checker below splits it, without any code of
// the package under test.
type warcRecord struct {
	offset int
	names  []string
	fields map[string]string
	block  []byte
}

// splitStandard splits a file of gzip members into records and checks their
// syntax: one record in each member, the version line, the named fields, a
// block of Content-Length bytes and two line ends.
func splitStandard(file []byte) ([]warcRecord, error) {
	var records []warcRecord
	rest := bytes.NewReader(file)
	for rest.Len() > 0 {
		offset := len(file) - rest.Len()
		z, err := gzip.NewReader(rest)
		if err != nil {
			return nil, fmt.Errorf("offset %d: %w", offset, err)
		}
		z.Multistream(false)
		plain, err := io.ReadAll(z)
		if err != nil {
			return nil, fmt.Errorf("offset %d: %w", offset, err)
		}
		head, block, ok := bytes.Cut(plain, []byte("\r\n\r\n"))
		if !ok {
			return nil, fmt.Errorf("offset %d: header without end", offset)
		}
		r := warcRecord{offset: offset, fields: map[string]string{}}
		lines := strings.Split(string(head), "\r\n")
		if lines[0] != "WARC/1.1" {
			return nil, fmt.Errorf("offset %d: version line %q", offset, lines[0])
		}
		for _, line := range lines[1:] {
			m := fieldForm.FindStringSubmatch(line)
			if m == nil {
				return nil, fmt.Errorf("offset %d: field %q", offset, line)
			}
			name := strings.ToLower(m[1])
			if _, twice := r.fields[name]; twice && name != "warc-concurrent-to" {
				return nil, fmt.Errorf("offset %d: field %s stands twice", offset, m[1])
			}
			r.names, r.fields[name] = append(r.names, name), m[2]
		}
		n, err := strconv.Atoi(r.fields["content-length"])
		if err != nil || len(block) != n+4 || string(block[n:]) != "\r\n\r\n" {
			return nil, fmt.Errorf("offset %d: Content-Length %q for a block and two line ends of %d bytes", offset, r.fields["content-length"], len(block))
		}
		r.block = block[:n]
		records = append(records, r)
	}
	return records, nil
}

// The forms of WARC 1.1: 4 (named fields) and 5 (the fields' values).
var (
	fieldForm  = regexp.MustCompile("^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\\x00-\\x1f\\x7f]*)$")
	idForm     = regexp.MustCompile(`^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$`)
	dateForm   = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$`)
	digestForm = regexp.MustCompile(`^sha256:[0-9a-f]{64}$`)
)

// mandatory and forbidden are the fields that clauses 5 and 6 demand of a type
// and deny it.
var (
	mandatory = map[string][]string{
		"warcinfo": {},
		"request":  {"warc-target-uri"},
		"response": {"warc-target-uri"},
		"revisit":  {"warc-target-uri", "warc-profile"},
		"metadata": {},
	}
	forbidden = map[string][]string{
		"warcinfo": {"warc-target-uri", "warc-concurrent-to", "warc-ip-address", "warc-refers-to", "warc-warcinfo-id", "warc-profile", "warc-payload-digest"},
		"request":  {"warc-refers-to", "warc-refers-to-target-uri", "warc-refers-to-date", "warc-profile", "warc-filename"},
		"response": {"warc-refers-to", "warc-refers-to-target-uri", "warc-refers-to-date", "warc-profile", "warc-filename"},
		"revisit":  {"warc-filename"},
		"metadata": {"warc-refers-to-target-uri", "warc-refers-to-date", "warc-profile", "warc-filename", "warc-payload-digest"},
	}
)

// checkStandard returns what in a file is against WARC 1.1.
func checkStandard(file []byte, name string) []string {
	records, err := splitStandard(file)
	if err != nil {
		return []string{err.Error()}
	}
	var faults []string
	byID := map[string]warcRecord{}
	for _, r := range records {
		byID[r.fields["warc-record-id"]] = r
	}
	if len(byID) != len(records) {
		faults = append(faults, "record ids are not unique")
	}
	for i, r := range records {
		fault := func(format string, args ...any) {
			faults = append(faults, fmt.Sprintf("offset %d: ", r.offset)+fmt.Sprintf(format, args...))
		}
		f, typ := r.fields, r.fields["warc-type"]
		if mandatory[typ] == nil {
			fault("type %q", typ)
			continue
		}
		if i == 0 && typ != "warcinfo" {
			fault("a file begins with a warcinfo record, not with %s", typ)
		}
		for _, name := range mandatory[typ] {
			if f[name] == "" {
				fault("a %s needs %s", typ, name)
			}
		}
		for _, name := range forbidden[typ] {
			if slices.Contains(r.names, name) {
				fault("a %s must not have %s", typ, name)
			}
		}
		if !idForm.MatchString(f["warc-record-id"]) {
			fault("WARC-Record-ID %q", f["warc-record-id"])
		}
		if _, err := time.Parse(time.RFC3339, f["warc-date"]); err != nil || !dateForm.MatchString(f["warc-date"]) {
			fault("WARC-Date %q", f["warc-date"])
		}
		if _, err := url.Parse(f["warc-target-uri"]); err != nil || strings.ContainsAny(f["warc-target-uri"], "<> ") {
			fault("WARC-Target-URI %q", f["warc-target-uri"])
		}
		if len(r.block) > 0 && f["content-type"] == "" {
			fault("a block needs a Content-Type")
		}
		if f["warc-block-digest"] != hexDigest(r.block) {
			fault("WARC-Block-Digest %q", f["warc-block-digest"])
		}
		if to := f["warc-warcinfo-id"]; typ != "warcinfo" && byID[to].fields["warc-type"] != "warcinfo" {
			fault("WARC-Warcinfo-ID %q is no warcinfo record of the file", to)
		}
		if to := f["warc-concurrent-to"]; to != "" {
			if c := byID[to].fields; c["warc-date"] != f["warc-date"] || c["warc-target-uri"] != f["warc-target-uri"] {
				fault("WARC-Concurrent-To %q is no record of the same capture", to)
			}
		}
		switch typ {
		case "warcinfo":
			if f["warc-filename"] != name || f["content-type"] != "application/warc-fields" {
				fault("WARC-Filename %q, Content-Type %q", f["warc-filename"], f["content-type"])
			}
			for line := range strings.SplitSeq(strings.TrimSuffix(string(r.block), "\r\n"), "\r\n") {
				if !fieldForm.MatchString(line) {
					fault("warcinfo field %q", line)
				}
			}
		case "request":
			if f["warc-concurrent-to"] == "" {
				fault("a request without WARC-Concurrent-To")
			}
			if _, err := http.ReadRequest(bufio.NewReader(bytes.NewReader(r.block))); err != nil || f["content-type"] != "application/http;msgtype=request" {
				fault("request: %v, Content-Type %q", err, f["content-type"])
			}
		case "response":
			resp, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(r.block)), nil)
			if err != nil || f["content-type"] != "application/http;msgtype=response" {
				fault("response: %v, Content-Type %q", err, f["content-type"])
				continue
			}
			body, err := io.ReadAll(resp.Body)
			if err != nil || f["warc-payload-digest"] != hexDigest(body) {
				fault("payload: %v, WARC-Payload-Digest %q", err, f["warc-payload-digest"])
			}
		case "revisit":
			of := byID[f["warc-refers-to"]].fields
			if of["warc-type"] != "response" || of["warc-target-uri"] != f["warc-refers-to-target-uri"] || of["warc-date"] != f["warc-refers-to-date"] || of["warc-payload-digest"] != f["warc-payload-digest"] {
				fault("revisit does not fit %q", f["warc-refers-to"])
			}
			if !digestForm.MatchString(f["warc-payload-digest"]) {
				fault("WARC-Payload-Digest %q", f["warc-payload-digest"])
			}
			same := f["warc-profile"] == "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
			if !same && f["warc-profile"] != "http://netpreserve.org/warc/1.1/revisit/server-not-modified" {
				fault("WARC-Profile %q", f["warc-profile"])
			}
			if same != (f["warc-truncated"] == "length") {
				fault("WARC-Truncated %q", f["warc-truncated"])
			}
			if !bytes.HasSuffix(r.block, []byte("\r\n\r\n")) {
				fault("revisit with a body")
			}
		}
	}
	return faults
}

func hexDigest(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(sum[:])
}

func TestFilesFollowTheStandard(t *testing.T) {
	for name, opts := range map[string][]Option{"random ids": nil, "stable ids": {WithStableIDs(), WithSoftware("rekap 1.2 (uji)")}} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			writeSmall(t, dir, opts...)
			for _, fault := range checkStandard(readFile(t, dir, "small.warc.gz"), "small.warc.gz") {
				t.Error(fault)
			}
		})
	}
}

// The checker must find what it is there to find.
func TestStandardCheckFindsFaults(t *testing.T) {
	dir := t.TempDir()
	writeSmall(t, dir)
	file := readFile(t, dir, "small.warc.gz")
	for name, swap := range map[string][2]string{
		"version":        {"WARC/1.1\r\n", "WARC/1.9\r\n"},
		"type":           {"WARC-Type: request", "WARC-Type: anfrage"},
		"date":           {"WARC-Date: 2024-06-05T03", "WARC-Date: 2024-06-05 03"},
		"content":        {"21.053", "21.054"},
		"refers to":      {"WARC-Refers-To: <urn:uuid:", "WARC-Refers-To: <urn:uuix:"},
		"profile":        {"server-not-modified", "server-not-mutated!"},
		"concurrent":     {"WARC-Concurrent-To: <urn", "WARC-Concurrent-To: <url"},
		"warcinfo id":    {"WARC-Warcinfo-ID: <urn", "WARC-Warcinfo-ID: <url"},
		"field syntax":   {"WARC-IP-Address: ", "WARC-IP-Address; "},
		"content type":   {"msgtype=response", "msgtype=responso"},
		"truncated":      {"WARC-Truncated: length", "WARC-Truncated: lengte"},
		"content length": {"Content-Length: 1", "Content-Length: 9"},
	} {
		var out bytes.Buffer
		rest := bytes.NewReader(file)
		for rest.Len() > 0 {
			z := must[*gzip.Reader](t)(gzip.NewReader(rest))
			z.Multistream(false)
			plain := must[[]byte](t)(io.ReadAll(z))
			w := gzip.NewWriter(&out)
			w.Write(bytes.ReplaceAll(plain, []byte(swap[0]), []byte(swap[1])))
			w.Close()
		}
		if faults := checkStandard(out.Bytes(), "small.warc.gz"); len(faults) == 0 {
			t.Errorf("%s: %q for %q is not found", name, swap[1], swap[0])
		}
	}
}
