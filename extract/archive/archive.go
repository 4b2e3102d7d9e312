// Package archive keeps pages as they were served in WARC 1.1 files
// (ISO 28500:2017), each record a gzip member of its own, with a CDXJ index
// beside them.
//
// The files are the source of truth and are only ever appended to. The index
// is derived: it is read where it fits the files, extended where a file has
// grown, and rebuilt where it is lost or damaged. A killed writer leaves at
// most one unfinished record at the end of its file; readers pass over it, and
// the next writer on that file cuts it off. Damage anywhere else is reported
// with file, offset and reason, and reading resumes at the next sound record.
//
// An answer is a response record (with its request beside it), or a revisit
// record where its body is that of an earlier response. A fetch that brought
// no answer is a metadata record of the media type
// application/vnd.rekap.failure+json. The source and the purpose of a fetch
// are kept in the extension fields Rekap-Source and Rekap-Purpose; files of
// other writers have none and are read all the same.
//
// One process may write to a folder at a time; the caller holds the lock.
package archive

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"time"
)

const fileSuffix = ".warc.gz"

// Archive is a folder of WARC files with its index. Its methods may be called
// from several goroutines.
type Archive struct {
	set  settings
	dir  string // "" where read-only
	fsys fs.FS

	readers sync.Pool // of *memberReader
	packers sync.Pool // of *gzip.Writer

	mu       sync.RWMutex
	files    map[string]*fileMeta
	entries  []Entry // in the order they came; places in it do not change
	byID     map[string]int
	byDigest map[string]int
	byURL    map[string][]int
	lines    string // digest of the index lines; "" when entries were added since
	notice   *Problem
	writing  map[string]bool // the files that have a writer
}

// Open opens the archive in folder dir and brings its index up to date with the
// *.warc.gz files there. A folder that is missing is an empty archive; the
// first [Writer] creates it. An index that cannot be written is no error: it is
// listed in [Archive.Problems], and the archive can be read.
func Open(dir string, opts ...Option) (*Archive, error) {
	a, err := open(os.DirFS(dir), opts)
	if err != nil {
		return nil, fmt.Errorf("archive %s: %w", dir, err)
	}
	a.dir = dir
	if a.lines == "" && len(a.files) > 0 {
		if err := a.saveIndex(); err != nil {
			a.notice = &Problem{File: indexName, Reason: "index cannot be written: " + err.Error()}
		}
	}
	return a, nil
}

// OpenFS opens the archive at the root of fsys for reading only. Files must
// implement io.ReaderAt, as those of embed.FS and os.DirFS do.
func OpenFS(fsys fs.FS, opts ...Option) (*Archive, error) {
	a, err := open(fsys, opts)
	if err != nil {
		return nil, fmt.Errorf("archive: %w", err)
	}
	return a, nil
}

func open(fsys fs.FS, opts []Option) (*Archive, error) {
	a := &Archive{
		set:  settings{limits: DefaultLimits(), clock: time.Now, software: "rekap"},
		fsys: fsys, files: map[string]*fileMeta{},
		byID: map[string]int{}, byDigest: map[string]int{}, byURL: map[string][]int{},
		writing: map[string]bool{},
	}
	for _, o := range opts {
		o(&a.set)
	}
	return a, a.refresh()
}

// add takes an entry into the archive. The caller holds the lock.
func (a *Archive) add(e Entry) {
	i := len(a.entries)
	a.entries = append(a.entries, e)
	a.lines = ""
	uri := targetURI(e.URL)
	a.byURL[uri] = append(a.byURL[uri], i)
	if e.Type == TypeFailure {
		return
	}
	if _, ok := a.byID[e.ID]; !ok {
		a.byID[e.ID] = i
	}
	if e.Type == TypeResponse && e.Status/100 == 2 {
		if _, ok := a.byDigest[e.Digest]; !ok {
			a.byDigest[e.Digest] = i
		}
	}
}

// Entries are all entries in write order: files by name, records by place.
func (a *Archive) Entries() []Entry {
	a.mu.RLock()
	defer a.mu.RUnlock()
	all := make([]Entry, len(a.entries))
	for i, e := range a.entries {
		all[i] = a.complete(e)
	}
	slices.SortFunc(all, byPlace)
	return all
}

func byPlace(a, b Entry) int {
	return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Offset, b.Offset))
}

// complete fills in what a revisit takes from its original.
func (a *Archive) complete(e Entry) Entry {
	if e.Type != TypeRevisit || e.Digest != "" && e.MediaType != "" {
		return e
	}
	if of, ok := a.original(e); ok {
		e.Digest = of.Digest
		e.MediaType = cmp.Or(e.MediaType, of.MediaType)
	}
	return e
}

// maxRevisits bounds how far a revisit is followed.
const maxRevisits = 8

// original finds the response that a revisit refers to: by record id, else by
// address and date, else by digest.
func (a *Archive) original(e Entry) (Entry, bool) {
	for range maxRevisits {
		if e.Type == TypeResponse {
			return e, true
		}
		next, ok := a.byID[e.RefersTo]
		if !ok {
			next, ok = a.capture(e.RefersToURL, e.RefersToTime)
		}
		if !ok {
			next, ok = a.byDigest[e.Digest]
		}
		if !ok {
			break
		}
		e = a.entries[next]
	}
	return Entry{}, false
}

// capture finds the response of an address at a time.
func (a *Archive) capture(url string, at time.Time) (int, bool) {
	for _, i := range a.byURL[targetURI(url)] {
		if e := a.entries[i]; e.Type == TypeResponse && e.Time.Equal(at) {
			return i, true
		}
	}
	return 0, false
}

// Problems are the stretches of the files that could not be read.
func (a *Archive) Problems() []Problem {
	a.mu.RLock()
	defer a.mu.RUnlock()
	var all []Problem
	for _, name := range slices.Sorted(maps.Keys(a.files)) {
		all = append(all, a.files[name].Problems...)
	}
	if a.notice != nil {
		all = append(all, *a.notice)
	}
	return all
}

// History are all entries of exactly this URL, the oldest first. A URL's
// fragment is disregarded.
func (a *Archive) History(url string) []Entry {
	a.mu.RLock()
	defer a.mu.RUnlock()
	places := a.byURL[targetURI(url)]
	all := make([]Entry, len(places))
	for i, p := range places {
		all[i] = a.complete(a.entries[p])
	}
	slices.SortStableFunc(all, func(a, b Entry) int {
		return cmp.Or(a.Time.Compare(b.Time), byPlace(a, b))
	})
	return all
}

// Latest is the response that a conditional request for exactly this URL is
// made against: the newest with a 2xx status, or the one that a newer revisit
// refers to, which may be another URL's. Its ETag and LastModified are the newest
// that the server stated for this URL and body.
func (a *Archive) Latest(url string) (Entry, bool) {
	history := a.History(url)
	a.mu.RLock()
	defer a.mu.RUnlock()
	var latest Entry
	for _, e := range history {
		switch {
		case e.Type == TypeResponse && e.Status/100 == 2:
			latest = e
		case e.Type == TypeRevisit:
			of, ok := a.original(e)
			if !ok || of.Status/100 != 2 {
				continue
			}
			if of.ID != latest.ID {
				latest = of
				if of.URL != e.URL {
					latest.ETag, latest.LastModified = "", ""
				}
			}
			latest.ETag = cmp.Or(e.ETag, latest.ETag)
			latest.LastModified = cmp.Or(e.LastModified, latest.LastModified)
		}
	}
	return latest, latest.ID != ""
}

// Has finds the first response with a 2xx status whose payload has this digest.
func (a *Archive) Has(digest string) (Entry, bool) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	i, ok := a.byDigest[digest]
	if !ok {
		return Entry{}, false
	}
	return a.entries[i], true
}

// Fingerprint is a short hash over the names and sizes of the files and their
// entries. Equal fingerprints mean that nothing was added. It reads no file.
func (a *Archive) Fingerprint() string {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.lines == "" {
		lines, err := marshalLines(a.entries)
		if err != nil {
			// Names that no index can hold: the sizes still tell.
			lines = nil
		}
		a.lines = Digest(lines)
	}
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(a.files)) {
		fmt.Fprintf(sum, "%s %d\n", name, a.files[name].Size)
	}
	io.WriteString(sum, a.lines)
	return hex.EncodeToString(sum.Sum(nil))[:24]
}
