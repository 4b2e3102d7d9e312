package archive

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"net/http"

	"rekap/extract"
)

// Stored is a record as read back.
type Stored struct {
	// Entry is the record that was asked for.
	Entry Entry
	// Original is the response that the body comes from: Entry itself, or the
	// one that a revisit refers to.
	Original Entry
	// Status and Header are those of the answer that showed this body: of Entry,
	// or of Original where Entry is a 304 or kept no header.
	Status int
	Header http.Header
	// Body is the payload, decompressed, in the charset as served.
	Body []byte
	// Charset is the charset that Content-Type declares, lower case; else empty.
	Charset string
	// Truncated is WARC-Truncated: why the body is not whole; else empty.
	Truncated string
	// Failure is set for a failure, which has no status, header and body.
	Failure *FailureRecord
}

// Page is the answer as a page: Page, URL, Source, FetchedAt, Record, Digest,
// MediaType, Charset and Body are set; Page is the URL.
func (s *Stored) Page() extract.Page {
	return extract.Page{
		Page: s.Entry.URL, URL: s.Entry.URL, Source: s.Entry.Source, FetchedAt: s.Entry.Time,
		Record: s.Entry.Record(), Digest: s.Entry.Digest, MediaType: s.Entry.MediaType,
		Charset: s.Charset, Body: s.Body,
	}
}

// Read reads the record of e and verifies the digest of its payload. Errors
// name file and offset, and are ErrDamaged, ErrTooLarge, ErrUnsupportedCoding,
// ErrCoding or ErrNoOriginal where the record is at fault.
func (a *Archive) Read(e Entry) (*Stored, error) {
	s, err := a.read(e)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", e.Record(), err)
	}
	return s, nil
}

func (a *Archive) read(e Entry) (*Stored, error) {
	own, err := a.readRecord(e)
	if err != nil {
		return nil, err
	}
	s := &Stored{Entry: e, Original: e, Truncated: own.truncated}
	if e.Type == TypeFailure {
		s.Failure = own.failure
		return s, nil
	}
	source := own
	if e.Type == TypeRevisit {
		a.mu.RLock()
		of, ok, err := a.original(e)
		if err == nil {
			s.Entry, err = a.complete(e)
		}
		a.mu.RUnlock()
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, fmt.Errorf("%w (%s)", ErrNoOriginal, cmp.Or(e.RefersTo, e.RefersToURL, e.Digest))
		}
		if source, err = a.readRecord(of); err != nil {
			return nil, fmt.Errorf("its original %s: %w", of.Record(), err)
		}
		s.Original, s.Truncated = of, source.truncated
	}
	answer := own
	if own.head == nil || own.head.status == http.StatusNotModified {
		answer = source
	}
	s.Status, s.Header = answer.head.status, answer.head.header
	_, s.Charset = mediaType(s.Header)
	s.Body, err = decode(source.payload, source.head.header, a.set.limits.Body)
	return s, err
}

// content is what a record holds.
type content struct {
	head      *httpHead // nil for a failure, and for a revisit without block
	payload   []byte    // of a response, as served
	truncated string
	failure   *FailureRecord
}

// readRecord reads the one record of e.
func (a *Archive) readRecord(e Entry) (*content, error) {
	if !isPlainName(e.File) {
		return nil, fmt.Errorf("%w: %q is no name of a file in the folder", ErrInvalid, e.File)
	}
	ra, c, err := a.openFile(e.File)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	m := a.memberReader(ra, e.Offset+e.Length)
	defer a.readers.Put(m)
	rec, err := m.open(e.Offset)
	if err != nil {
		return nil, err
	}
	if rec.id != e.ID {
		return nil, fmt.Errorf("%w: the record here is %s, not %s", ErrDamaged, rec.id, e.ID)
	}
	got, contentErr := rec.content(e, &m.block)
	if _, err := m.close(); err != nil {
		return nil, err
	}
	if contentErr != nil {
		return nil, unfit(contentErr)
	}
	return got, nil
}

func (r *record) content(e Entry, in io.Reader) (*content, error) {
	block := bufio.NewReader(in)
	got := &content{}
	switch e.Type {
	case TypeFailure:
		f, err := readFailure(block)
		if err != nil {
			return nil, err
		}
		got.failure = &FailureRecord{URL: r.uri, Time: r.date, Kind: f.Kind, Error: f.Error, Source: f.Source, Purpose: f.Purpose}
		return got, nil
	case TypeRevisit:
		if r.length == 0 {
			return got, nil
		}
		var err error
		got.head, err = readHead(block)
		return got, err
	case TypeResponse:
		return got, r.fillContent(got, e, block)
	}
	return nil, fmt.Errorf("%w: unknown type %q", ErrInvalid, e.Type)
}

func (r *record) fillContent(got *content, e Entry, block *bufio.Reader) (err error) {
	if got.head, err = readHead(block); err != nil {
		return err
	}
	got.truncated = r.truncated()
	var body bytes.Buffer
	body.Grow(int(min(r.length, 1<<20)))
	if _, err = body.ReadFrom(payload(got.head, block, got.truncated != "")); err != nil {
		return err
	}
	got.payload = body.Bytes()
	if Digest(got.payload) != e.Digest {
		return errors.New("its payload does not have the digest " + e.Digest)
	}
	return nil
}
