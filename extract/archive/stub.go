package archive

import (
	"errors"
	"io/fs"
	"net/http"

	"rekap/extract"
)

var errStub = errors.New("archive: not built yet")

// Archive is a folder of WARC files with its index. Its methods may be called
// from several goroutines.
type Archive struct{}

// Open opens the archive in folder dir, which is created where it is missing,
// and brings its index up to date with the *.warc.gz files there.
func Open(dir string, opts ...Option) (*Archive, error) { return nil, errStub }

// OpenFS opens the archive at the root of fsys for reading only. Files must
// implement io.ReaderAt, as those of embed.FS and os.DirFS do.
func OpenFS(fsys fs.FS, opts ...Option) (*Archive, error) { return nil, errStub }

// Entries are all entries in write order: files by name, records by place.
func (a *Archive) Entries() []Entry { return nil }

// Problems are the stretches of the files that could not be read.
func (a *Archive) Problems() []Problem { return nil }

// Latest is the newest response with a 2xx status for exactly this URL, for a
// conditional request. Where revisits followed, its ETag and LastModified are
// the newest that the server stated. A URL's fragment is disregarded.
func (a *Archive) Latest(url string) (Entry, bool) { return Entry{}, false }

// History are all entries of exactly this URL, the oldest first.
func (a *Archive) History(url string) []Entry { return nil }

// Has finds the first response whose payload has this digest.
func (a *Archive) Has(digest string) (Entry, bool) { return Entry{}, false }

// Fingerprint is a short hash over the names and sizes of the files and their
// entries. Equal fingerprints mean that nothing was added. It reads no file.
func (a *Archive) Fingerprint() string { return "" }

// Digest is the digest of a payload in the form of [Entry.Digest].
func Digest(payload []byte) string { return "" }

// Stored is a record as read back.
type Stored struct {
	// Entry is the record that was asked for.
	Entry Entry
	// Original is the response that the body comes from: Entry itself, or the
	// one that a revisit refers to.
	Original Entry
	// Status and Header are Original's.
	Status int
	Header http.Header
	// Body is the payload, decompressed, in the charset as served.
	Body []byte
	// Charset is the charset that Content-Type declares, lower case; else empty.
	Charset string
	// Truncated is WARC-Truncated: why the body is not whole; else empty.
	Truncated string
	// Failure is set for a failure; it has no status, header and body.
	Failure *FailureRecord
}

// Page is the answer as a page: URL, Source, FetchedAt, Record, Digest,
// MediaType, Charset and Body are set, and Page is the URL.
func (s *Stored) Page() extract.Page { return extract.Page{} }

// Read reads the record of e. The digest of the payload is verified. It fails
// with ErrDamaged, ErrTooLarge, ErrUnsupportedCoding, ErrCoding or
// ErrNoOriginal, and names file and offset.
func (a *Archive) Read(e Entry) (*Stored, error) { return nil, errStub }

// Writer appends records to one file. Its methods may be called from several
// goroutines; each record is written whole.
type Writer struct{}

// Writer starts a writer on NAME.warc.gz in the archive's folder. A file that
// exists is appended to, after cutting off what a killed writer left
// unfinished at its end. Names of later batches should sort after earlier ones.
// The file is created with its first record.
func (a *Archive) Writer(name string) (*Writer, error) { return nil, errStub }

// Response writes an answer, and its request, and returns its entry. Entries
// can be read back at once.
func (w *Writer) Response(r ResponseRecord) (Entry, error) { return Entry{}, errStub }

// Revisit writes an answer whose body is in the archive already.
func (w *Writer) Revisit(r RevisitRecord) (Entry, error) { return Entry{}, errStub }

// Failure writes a fetch that brought no answer.
func (w *Writer) Failure(r FailureRecord) (Entry, error) { return Entry{}, errStub }

// Flush makes all records written so far durable.
func (w *Writer) Flush() error { return errStub }

// Close makes all records durable and extends the index. Closing again does nothing.
func (w *Writer) Close() error { return errStub }
