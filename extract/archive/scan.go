package archive

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"
)

// maxProblems bounds how often reading of one file is resumed.
const maxProblems = 1000

// failureMediaType is the type of the block of a failure's metadata record.
const failureMediaType = "application/vnd.rekap.failure+json"

// scanned is what a pass over a file found.
type scanned struct {
	problems []Problem
	// end is where the last sound record ends, in bytes.
	end int64
}

// scanFile reads the records of a file from offset to its end and gives their
// entries. A stretch that cannot be read becomes a Problem, and reading resumes
// at the next member that holds a record.
func (m *memberReader) scanFile(name string, offset int64, yield func(Entry) error) (*scanned, error) {
	found := &scanned{end: offset}
	size := m.size
	for offset < size {
		entry, length, err := m.scanRecord(offset)
		if err == nil {
			if entry != nil {
				entry.File, entry.Offset, entry.Length = name, offset, length
				if err := yield(*entry); err != nil {
					return nil, err
				}
			}
			offset += length
			found.end = offset
			continue
		}
		if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrTooLarge) {
			return nil, fmt.Errorf("%s:%d: %w", name, offset, err)
		}
		next := offset + length
		if length == 0 {
			var seekErr error
			if next, seekErr = m.seek(offset + 1); seekErr != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, offset, seekErr)
			}
		}
		p := Problem{File: name, Offset: offset, Reason: err.Error()}
		p.Truncated = next == size && errors.Is(err, ErrTruncated)
		if len(found.problems) == maxProblems {
			p.Reason = "too many damaged records; the rest of the file is not read"
			found.problems = append(found.problems, p)
			found.end = size
			return found, nil
		}
		found.problems = append(found.problems, p)
		offset = next
		if !p.Truncated {
			found.end = offset
		}
	}
	return found, nil
}

// seek finds the first offset, from the given one on, at which a gzip member
// begins that holds a WARC record; the file's size where there is none.
func (m *memberReader) seek(offset int64) (int64, error) {
	const magic = "\x1f\x8b\x08"
	buf := make([]byte, 64<<10)
	for offset < m.size {
		n, err := m.ra.ReadAt(buf, offset)
		if err != nil && err != io.EOF {
			return 0, err
		}
		window := string(buf[:n])
		for at := 0; ; at++ {
			i := strings.Index(window[at:], magic)
			if i < 0 {
				break
			}
			at += i
			if m.inflate(offset+int64(at)) != nil {
				continue
			}
			if head, _ := m.out.Peek(5); string(head) == "WARC/" {
				return offset + int64(at), nil
			}
		}
		if err == io.EOF || n < len(magic) {
			break
		}
		offset += int64(n - len(magic) + 1)
	}
	return m.size, nil
}

// scanRecord reads one record whole, checks its digests and returns its entry,
// or none for a record that has none, and the size of its member, or 0 where the
// member itself is not whole.
func (m *memberReader) scanRecord(offset int64) (*Entry, int64, error) {
	rec, err := m.open(offset)
	if err != nil {
		return nil, 0, err
	}
	stated := rec.fields.get("WARC-Block-Digest")
	sum := newDigestHash(stated)
	var in io.Reader = &m.block
	if sum != nil {
		in = io.TeeReader(in, sum)
	}
	block := bufio.NewReaderSize(in, 32<<10)
	entry, entryErr := rec.entry(block, sum == nil)
	if _, err := io.Copy(io.Discard, block); err != nil {
		return nil, 0, damage(err)
	}
	length, err := m.close()
	if err != nil {
		return nil, 0, err
	}
	// Wget states the digest of no bytes at all for the block of a revisit.
	if sum != nil && !digestFits(stated, sum.Sum(nil)) && !(rec.typ == "revisit" && digestFits(stated, newDigestHash(stated).Sum(nil))) {
		return nil, length, fmt.Errorf("%w: its block does not have the digest %.90s", ErrDamaged, stated)
	}
	if entryErr != nil {
		return nil, length, unfit(entryErr)
	}
	return entry, length, nil
}

// unfit is the error of a record that is whole but does not hold what it says;
// where its block ends early, the file does not.
func unfit(err error) error { return fmt.Errorf("%w: %s", ErrDamaged, err) }

// entry makes the index entry of a record from its header and block; nil for
// a record that has none. The payload digest is verified where nothing else
// vouches for the block: writers disagree on whether chunks count.
func (r *record) entry(block *bufio.Reader, verify bool) (*Entry, error) {
	e := &Entry{
		URL: r.uri, Time: r.date, ID: r.id,
		Source: r.fields.get("Rekap-Source"), Purpose: r.fields.get("Rekap-Purpose"),
	}
	var err error
	switch {
	case r.fields.get("WARC-Segment-Number") != "" && r.typ != "warcinfo":
		return nil, errors.New("segmented records are not read")
	case r.typ == "response" && isHTTP(r.uri):
		e.Type = TypeResponse
		err = r.fillResponse(e, block, verify)
	case r.typ == "revisit" && isHTTP(r.uri):
		e.Type = TypeRevisit
		err = r.fillRevisit(e, block)
	case r.typ == "metadata" && r.fields.get("Content-Type") == failureMediaType:
		e.Type = TypeFailure
		err = r.fillFailure(e, block)
	default:
		return nil, nil
	}
	// The index is JSON, which holds no other text.
	for _, s := range []*string{&e.URL, &e.ID, &e.MediaType, &e.ETag, &e.LastModified, &e.Source, &e.Purpose,
		&e.Redirect, &e.Failure, &e.RefersTo, &e.RefersToURL} {
		*s = strings.ToValidUTF8(*s, "\uFFFD")
	}
	return e, err
}

func (r *record) fillFailure(e *Entry, block *bufio.Reader) error {
	f, err := readFailure(block)
	if err != nil {
		return err
	}
	e.Failure = f.Kind
	return nil
}

func isHTTP(uri string) bool {
	scheme, _, _ := strings.Cut(uri, ":")
	return strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https")
}

func (r *record) fillResponse(e *Entry, block *bufio.Reader, verify bool) error {
	head, err := readHead(block)
	if err != nil {
		return err
	}
	e.fillHead(head)
	sum := sha256.New()
	var stated string
	var other hash.Hash
	if verify {
		stated = r.fields.get("WARC-Payload-Digest")
		other = newDigestHash(stated)
	}
	var out io.Writer = sum
	if other != nil {
		out = io.MultiWriter(sum, other)
	}
	if _, err := io.Copy(out, payload(head, block, r.truncated() != "")); err != nil {
		return err
	}
	if other != nil && head.header.Get("Transfer-Encoding") == "" && !digestFits(stated, other.Sum(nil)) {
		return fmt.Errorf("its payload does not have the digest %.90s", stated)
	}
	e.Digest = labelSHA256(sum.Sum(nil))
	return nil
}

func (r *record) fillRevisit(e *Entry, block *bufio.Reader) error {
	e.Digest = normalDigest(r.fields.get("WARC-Payload-Digest"))
	e.RefersTo = r.fields.uri("WARC-Refers-To")
	e.RefersToURL = r.fields.uri("WARC-Refers-To-Target-URI")
	if s := r.fields.get("WARC-Refers-To-Date"); s != "" {
		var err error
		if e.RefersToTime, err = parseDate(s); err != nil {
			return err
		}
	}
	if r.length == 0 {
		return nil
	}
	head, err := readHead(block)
	if err != nil {
		return err
	}
	e.fillHead(head)
	return nil
}

func (r *record) truncated() string { return r.fields.get("WARC-Truncated") }

// fillHead sets what an entry takes from the head of the answer.
func (e *Entry) fillHead(h *httpHead) {
	e.Status = h.status
	e.MediaType, _ = mediaType(h.header)
	e.ETag = h.header.Get("ETag")
	e.LastModified = h.header.Get("Last-Modified")
	e.Redirect = redirect(h.status, h.header, e.URL)
}

// failureBody is the block of a failure's record.
type failureBody struct {
	Kind    string `json:"kind"`
	Error   string `json:"error"`
	Source  string `json:"source"`
	Purpose string `json:"purpose"`
}

func readFailure(block io.Reader) (*failureBody, error) {
	data, err := io.ReadAll(io.LimitReader(block, maxHeaderBytes))
	if err != nil {
		return nil, err
	}
	var f failureBody
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("the body of its failure: %w", err)
	}
	return &f, nil
}
