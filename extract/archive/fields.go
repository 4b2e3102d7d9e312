package archive

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// The bounds of a header, WARC or HTTP: beyond them it is not read.
const (
	maxHeaderBytes = 256 << 10
	maxHeaderLines = 2000
)

// field is one named field of a record header.
type field struct{ name, value string }

// fields are the named fields of a record header in the order they stand.
type fields []field

// get is the value of the first field of that name in any case, or "".
func (fs fields) get(name string) string {
	for _, f := range fs {
		if strings.EqualFold(f.name, name) {
			return f.value
		}
	}
	return ""
}

// uri is the value of a field that holds a URI. WARC 1.0 had angle brackets
// around every URI, which wget keeps; 1.1 has them around record ids only.
func (fs fields) uri(name string) string {
	v := fs.get(name)
	if len(v) >= 2 && v[0] == '<' && v[len(v)-1] == '>' {
		return v[1 : len(v)-1]
	}
	return v
}

// lineReader reads header lines within the bounds of a header.
type lineReader struct {
	br    *bufio.Reader
	bytes int
	lines int
}

var errHeaderTooLong = errors.New("header too long")

// next is the next line without its line end, CRLF or a lone LF.
func (lr *lineReader) next() (string, error) {
	if lr.lines++; lr.lines > maxHeaderLines {
		return "", errHeaderTooLong
	}
	var long []byte
	for {
		part, err := lr.br.ReadSlice('\n')
		if lr.bytes += len(part); lr.bytes > maxHeaderBytes {
			return "", errHeaderTooLong
		}
		if err == bufio.ErrBufferFull {
			long = append(long, part...)
			continue
		}
		if err != nil {
			return "", err
		}
		if long != nil {
			part = append(long, part...)
		}
		return string(bytes.TrimSuffix(part[:len(part)-1], []byte("\r"))), nil
	}
}

// readFields reads named fields up to the blank line that ends a header. A
// line that begins with white space continues the value before it. Where
// lenient, as for what HTTP servers send, a line without a colon is passed over
// and the block's end ends the header; in a record header either is an error.
func (lr *lineReader) readFields(lenient bool) (fields, error) {
	var fs fields
	for {
		line, err := lr.next()
		if err == io.EOF && lenient {
			return fs, nil
		}
		if err != nil {
			return nil, err
		}
		if line == "" {
			return fs, nil
		}
		if (line[0] == ' ' || line[0] == '\t') && len(fs) > 0 {
			last := &fs[len(fs)-1]
			last.value = strings.TrimSpace(last.value + " " + strings.TrimSpace(line))
			continue
		}
		name, value, ok := strings.Cut(line, ":")
		if name = strings.TrimSpace(name); !ok || name == "" {
			if lenient {
				continue
			}
			return nil, fmt.Errorf("header line %d has no field name", lr.lines)
		}
		fs = append(fs, field{name, strings.TrimSpace(value)})
	}
}

// dateForms are the granularities of W3CDTF that WARC-Date may have; a
// fraction of a second is read by time.Parse wherever seconds stand.
var dateForms = []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02", "2006-01", "2006"}

// parseDate reads a WARC-Date, in whole seconds.
func parseDate(s string) (time.Time, error) {
	for _, form := range dateForms {
		if t, err := time.Parse(form, s); err == nil {
			t = t.UTC().Truncate(time.Second)
			if t.Year() < 1 || t.Year() > 9999 {
				break
			}
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no WARC date", s)
}
