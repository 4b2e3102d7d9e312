package archive

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// The profiles of revisit records (WARC 1.1, 6.7).
const (
	profileSamePayload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
	profileNotModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
)

const (
	typeHTTPRequest  = "application/http;msgtype=request"
	typeHTTPResponse = "application/http;msgtype=response"
)

// draft is a record to be written, without what the file gives it: its id and
// that of the file's warcinfo record.
type draft struct {
	typ    string
	uri    string
	date   time.Time
	fields fields
	block  []byte
}

// entry is the record's entry, without id and place, taken from the record
// itself: it is the one that reading the file again will give.
func (d *draft) entry() (*Entry, error) {
	if year := d.date.Year(); year < 1 || year > 9999 {
		return nil, fmt.Errorf("%w: its time is in the year %d", ErrInvalid, year)
	}
	for _, f := range d.fields {
		if strings.ContainsAny(f.value, "\r\n") || f.value != strings.TrimSpace(f.value) {
			return nil, fmt.Errorf("%w: %s %q", ErrInvalid, f.name, f.value)
		}
	}
	r := &record{fields: d.fields, typ: d.typ, uri: d.uri, date: d.date, length: int64(len(d.block))}
	e, err := r.entry(bufio.NewReader(bytes.NewReader(d.block)), false)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return e, nil
}

// bytes is the record as it stands in the file before compression.
func (d *draft) bytes(id string, more fields) []byte {
	var b bytes.Buffer
	b.Grow(len(d.block) + 1024)
	b.WriteString("WARC/1.1\r\n")
	put := func(name, value string) {
		if value != "" {
			b.WriteString(name + ": " + value + "\r\n")
		}
	}
	put("WARC-Type", d.typ)
	put("WARC-Record-ID", "<"+id+">")
	put("WARC-Date", d.date.Format(time.RFC3339))
	put("WARC-Target-URI", d.uri)
	for _, f := range more {
		put(f.name, f.value)
	}
	for _, f := range d.fields {
		put(f.name, f.value)
	}
	put("WARC-Block-Digest", Digest(d.block))
	put("Content-Length", fmt.Sprint(len(d.block)))
	b.WriteString("\r\n")
	b.Write(d.block)
	b.WriteString("\r\n\r\n")
	return b.Bytes()
}

// warcinfo is the record that begins a writer's part of a file.
func warcinfo(software, file string, date time.Time) *draft {
	block := "software: " + software + "\r\n" +
		"format: WARC File Format 1.1\r\n" +
		"conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"
	return &draft{
		typ: "warcinfo", date: date, block: []byte(block),
		fields: fields{{"WARC-Filename", file}, {"Content-Type", "application/warc-fields"}},
	}
}

// httpTarget checks the address of an HTTP record.
func httpTarget(address string) (string, error) {
	uri := targetURI(address)
	u, err := url.Parse(uri)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if !isHTTP(uri) || u.Host == "" {
		return "", fmt.Errorf("%w: URL %q is no absolute http or https address", ErrInvalid, address)
	}
	return uri, nil
}

func (r *Request) draft(uri, ip string, date time.Time) (*draft, error) {
	u, err := url.Parse(uri)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	method := r.Method
	if method == "" {
		method = http.MethodGet
	}
	if strings.ContainsAny(method, " \r\n") {
		return nil, fmt.Errorf("%w: method %q", ErrInvalid, method)
	}
	header := r.Header
	if header.Get("Host") == "" {
		header = header.Clone()
		if header == nil {
			header = http.Header{}
		}
		header.Set("Host", u.Host)
	}
	block, err := httpBlock(method+" "+u.RequestURI()+" HTTP/1.1", header, r.Body)
	if err != nil {
		return nil, err
	}
	return &draft{
		typ: "request", uri: uri, date: date, block: block,
		fields: fields{{"WARC-IP-Address", ip}, {"Content-Type", typeHTTPRequest}},
	}, nil
}

func (r *ResponseRecord) draft(uri string, date time.Time) (*draft, error) {
	switch r.Truncated {
	case "", "length", "time", "disconnect", "unspecified":
	default:
		return nil, fmt.Errorf("%w: Truncated %q is none of length, time, disconnect, unspecified", ErrInvalid, r.Truncated)
	}
	start, err := statusLine(r.Proto, r.Status)
	if err != nil {
		return nil, err
	}
	block, err := httpBlock(start, r.Header, r.Body)
	if err != nil {
		return nil, err
	}
	return &draft{
		typ: "response", uri: uri, date: date, block: block,
		fields: fields{
			{"WARC-IP-Address", r.IP},
			{"Rekap-Source", r.Source}, {"Rekap-Purpose", r.Purpose},
			{"WARC-Truncated", r.Truncated},
			{"Content-Type", typeHTTPResponse},
			{"WARC-Payload-Digest", Digest(r.Body)},
		},
	}, nil
}

// draft is the record of a revisit to of, a response.
func (r *RevisitRecord) draft(uri string, date time.Time, of Entry) (*draft, error) {
	start, err := statusLine(r.Proto, r.Status)
	if err != nil {
		return nil, err
	}
	block, err := httpBlock(start, r.Header, nil)
	if err != nil {
		return nil, err
	}
	profile, truncated := profileSamePayload, "length"
	if r.Status == http.StatusNotModified {
		profile, truncated = profileNotModified, ""
	}
	return &draft{
		typ: "revisit", uri: uri, date: date, block: block,
		fields: fields{
			{"WARC-Profile", profile},
			{"WARC-Refers-To", "<" + of.ID + ">"},
			{"WARC-Refers-To-Target-URI", of.URL},
			{"WARC-Refers-To-Date", of.Time.Format(time.RFC3339)},
			{"WARC-IP-Address", r.IP},
			{"Rekap-Source", r.Source}, {"Rekap-Purpose", r.Purpose},
			{"WARC-Truncated", truncated},
			{"Content-Type", typeHTTPResponse},
			{"WARC-Payload-Digest", of.Digest},
		},
	}, nil
}

func (r *FailureRecord) draft(uri string, date time.Time) (*draft, error) {
	if r.Kind == "" {
		return nil, fmt.Errorf("%w: a failure needs a Kind", ErrInvalid)
	}
	block, err := json.Marshal(failureBody{Kind: r.Kind, Error: r.Error, Source: r.Source, Purpose: r.Purpose})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if len(block) > maxHeaderBytes {
		return nil, fmt.Errorf("%w: the failure's description has %d bytes", ErrInvalid, len(block))
	}
	return &draft{
		typ: "metadata", uri: uri, date: date, block: block,
		fields: fields{{"Rekap-Source", r.Source}, {"Rekap-Purpose", r.Purpose}, {"Content-Type", failureMediaType}},
	}, nil
}

func statusLine(proto string, status int) (string, error) {
	if status < 100 || status > 999 {
		return "", fmt.Errorf("%w: HTTP status %d", ErrInvalid, status)
	}
	if proto != "HTTP/1.0" {
		proto = "HTTP/1.1"
	}
	return strings.TrimRight(fmt.Sprintf("%s %d %s", proto, status, http.StatusText(status)), " "), nil
}

// httpBlock is an HTTP message. The header fields stand in the order of their
// names, for http.Header keeps no other.
func httpBlock(start string, h http.Header, body []byte) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(start + "\r\n")
	for _, name := range slices.Sorted(maps.Keys(h)) {
		if strings.EqualFold(name, "Transfer-Encoding") {
			continue
		}
		for _, v := range h[name] {
			if strings.ContainsAny(name, "\r\n: ") || strings.ContainsAny(v, "\r\n") {
				return nil, fmt.Errorf("%w: header field %q: %q", ErrInvalid, name, v)
			}
			b.WriteString(name + ": " + v + "\r\n")
		}
	}
	if b.Len() > maxHeaderBytes {
		return nil, fmt.Errorf("%w: the HTTP header has %d bytes", ErrInvalid, b.Len())
	}
	b.WriteString("\r\n")
	b.Write(body)
	return b.Bytes(), nil
}
