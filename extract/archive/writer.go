package archive

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/klauspost/compress/gzip"
)

// syncEvery is how many bytes a writer lets pile up before it makes them
// durable without being told.
const syncEvery = 16 << 20

// Writer appends records to one file. Its methods may be called from several
// goroutines; each record is written whole.
type Writer struct {
	a    *Archive
	name string // of the file

	mu       sync.Mutex
	file     *os.File
	size     int64 // of the file up to its last whole record
	unsynced int64
	info     string // id of the warcinfo record
	used     map[string]int
	closed   bool
	err      error // why nothing can be written any more
}

// Writer starts a writer on NAME.warc.gz in the archive's folder. A file that
// exists is appended to, after cutting off what a killed writer left unfinished
// at its end. Names of later batches should sort after earlier ones. Folder and
// file are created with the first record.
func (a *Archive) Writer(name string) (*Writer, error) {
	if a.dir == "" {
		return nil, ErrReadOnly
	}
	file := name + fileSuffix
	if name == "" || strings.HasPrefix(name, ".") || !isPlainName(file) || strings.ContainsAny(file, " \r\n\x00") {
		return nil, fmt.Errorf("%w: %q cannot name a file of the archive", ErrInvalid, name)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.writing[file] {
		return nil, fmt.Errorf("%w: %s has a writer already", ErrInvalid, file)
	}
	a.writing[file] = true
	return &Writer{a: a, name: file, used: map[string]int{}}, nil
}

// Response writes an answer, and its request, and returns its entry, which
// can be read back at once.
func (w *Writer) Response(r ResponseRecord) (Entry, error) {
	uri, err := httpTarget(r.URL)
	if err != nil {
		return Entry{}, err
	}
	d, err := r.draft(uri, w.date(r.Time))
	if err != nil {
		return Entry{}, fmt.Errorf("%s: %w", uri, err)
	}
	return w.capture(r.Request, r.IP, d)
}

// Revisit writes an answer whose body is in the archive already.
func (w *Writer) Revisit(r RevisitRecord) (Entry, error) {
	uri, err := httpTarget(r.URL)
	if err != nil {
		return Entry{}, err
	}
	w.a.mu.RLock()
	of, ok, err := w.a.original(r.Of)
	if ok {
		_, ok, err = w.a.found(byID, of.ID)
	}
	w.a.mu.RUnlock()
	if err != nil {
		return Entry{}, fmt.Errorf("%s: %w", uri, err)
	}
	if !ok {
		return Entry{}, fmt.Errorf("%s: %w: a revisit needs the entry of an archived response", uri, ErrNoOriginal)
	}
	d, err := r.draft(uri, w.date(r.Time), of)
	if err != nil {
		return Entry{}, fmt.Errorf("%s: %w", uri, err)
	}
	return w.capture(r.Request, r.IP, d)
}

// Failure writes a fetch that brought no answer. Its URL may be of any form.
func (w *Writer) Failure(r FailureRecord) (Entry, error) {
	uri := targetURI(r.URL)
	if uri == "" {
		return Entry{}, fmt.Errorf("%w: a failure needs a URL", ErrInvalid)
	}
	d, err := r.draft(uri, w.date(r.Time))
	if err != nil {
		return Entry{}, fmt.Errorf("%s: %w", uri, err)
	}
	return w.capture(nil, "", d)
}

func (w *Writer) date(t time.Time) time.Time {
	if t.IsZero() {
		t = w.a.set.clock()
	}
	return t.UTC().Truncate(time.Second)
}

// capture writes the record d, after it that of its request, and takes its
// entry into the archive. Compression runs outside of the lock, so that
// concurrent fetchers share the machine.
func (w *Writer) capture(req *Request, ip string, d *draft) (Entry, error) {
	if size, limit := int64(len(d.block)), w.a.set.limits.Record; size > limit {
		return Entry{}, fmt.Errorf("%s: %w: its record would have %d bytes, the limit is %d", d.uri, ErrTooLarge, size, limit)
	}
	e, err := d.entry()
	if err != nil {
		return Entry{}, fmt.Errorf("%s: %w", d.uri, err)
	}
	var asked *draft
	if req != nil {
		if asked, err = req.draft(d.uri, ip, d.date); err != nil {
			return Entry{}, fmt.Errorf("%s: request: %w", d.uri, err)
		}
	}
	w.mu.Lock()
	err = w.begin()
	info := field{"WARC-Warcinfo-ID", "<" + w.info + ">"}
	e.ID = w.id(d)
	var askedID string
	if asked != nil {
		askedID = w.id(asked)
	}
	w.mu.Unlock()
	if err != nil {
		return Entry{}, err
	}

	// The answer stands first: of a write that is cut short, it is the part to
	// have, and its request refers to it and never to nothing.
	var members bytes.Buffer
	w.a.pack(&members, d.bytes(e.ID, fields{info}))
	e.Length = int64(members.Len())
	if asked != nil {
		w.a.pack(&members, asked.bytes(askedID, fields{info, {"WARC-Concurrent-To", "<" + e.ID + ">"}}))
	}

	w.mu.Lock()
	defer w.mu.Unlock()
	e.File = w.name
	if e.Offset, err = w.append(members.Bytes()); err != nil {
		return Entry{}, err
	}
	w.a.mu.Lock()
	defer w.a.mu.Unlock()
	if err := w.a.add(*e); err != nil {
		return Entry{}, err
	}
	w.a.files[w.name].Size, w.a.files[w.name].End = w.size, w.size
	return w.a.complete(*e)
}

// pack appends a gzip member. Its header has no time and no name, so that equal
// records give equal bytes.
func (a *Archive) pack(to *bytes.Buffer, record []byte) {
	z, ok := a.packers.Get().(*gzip.Writer)
	if !ok {
		z = gzip.NewWriter(to)
	}
	z.Reset(to)
	z.Write(record) // a bytes.Buffer fails no write
	z.Close()
	a.packers.Put(z)
}

// id is a new record id. The caller holds the lock.
func (w *Writer) id(d *draft) string {
	if !w.a.set.stableIDs {
		return "urn:uuid:" + uuid.New().String()
	}
	seed := strings.Join([]string{w.name, d.typ, d.uri, d.date.Format(time.RFC3339), Digest(d.block)}, "\n")
	w.used[seed]++
	name := fmt.Sprintf("%s\n%d", seed, w.used[seed])
	return "urn:uuid:" + uuid.NewHash(sha256.New(), uuid.NameSpaceURL, []byte(name), 8).String()
}

// begin opens the file and writes its warcinfo record, once. The caller holds
// the lock.
func (w *Writer) begin() error {
	if w.closed {
		return ErrClosed
	}
	if w.err != nil || w.file != nil {
		return w.err
	}
	if err := w.openFile(); err != nil {
		return fmt.Errorf("archive file %s: %w", w.name, err)
	}
	d := warcinfo(w.a.set.software, w.name, w.date(time.Time{}))
	w.info = w.id(d)
	var member bytes.Buffer
	w.a.pack(&member, d.bytes(w.info, nil))
	if _, err := w.append(member.Bytes()); err != nil {
		w.file.Close()
		w.file = nil
		return err
	}
	return nil
}

// Flush makes all records written so far durable.
func (w *Writer) Flush() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed {
		return ErrClosed
	}
	return w.sync()
}

// Close makes all records durable and extends the index. Closing again does
// nothing.
func (w *Writer) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed {
		return nil
	}
	w.closed = true
	w.a.mu.Lock()
	defer w.a.mu.Unlock()
	delete(w.a.writing, w.name)
	if w.file == nil {
		return nil
	}
	err := w.sync()
	if closeErr := w.file.Close(); err == nil && closeErr != nil {
		err = fmt.Errorf("archive file %s: %w", w.name, closeErr)
	}
	if indexErr := w.a.saveIndex(); err == nil && indexErr != nil {
		err = fmt.Errorf("archive index: %w", indexErr)
	}
	return err
}
