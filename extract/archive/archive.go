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
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"slices"
	"sync"
	"time"
)

const fileSuffix = ".warc.gz"

// Archive is a folder of WARC files with its index. Its methods may be called
// from several goroutines.
//
// Of each entry some dozens of bytes are held in memory; the rest is read from
// the index when it is asked for.
type Archive struct {
	set  settings
	dir  string // "" where read-only
	fsys fs.FS

	readers sync.Pool // of *memberReader
	packers sync.Pool // of *gzip.Writer

	mu    sync.RWMutex
	files map[string]*fileMeta
	cards catalog
	// The index as it stands; nil where there is none. Its first line has
	// indexHead bytes.
	index                indexFile
	indexHead, indexSize int64
	notes                notes
	lines                string // digest of the index lines; "" when entries were added since
	notice               *Problem
	writing              map[string]bool // the files that have a writer
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
		fsys: fsys, files: map[string]*fileMeta{}, cards: newCatalog(), writing: map[string]bool{},
	}
	for _, o := range opts {
		o(&a.set)
	}
	return a, a.refresh()
}

// Close gives back the files that the archive holds open. It must not be used
// afterwards.
func (a *Archive) Close() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.notes.clear()
	if a.index == nil {
		return nil
	}
	err := a.index.Close()
	a.index = nil
	return err
}

// add takes an entry into the archive. The caller holds the lock, or is the
// only one who knows the archive.
func (a *Archive) add(e Entry) error {
	line, err := appendLine(nil, e)
	if err != nil {
		return fmt.Errorf("index line of %s: %w", e.Record(), err)
	}
	place, err := a.notes.append(line, a.scratch())
	if err != nil {
		return err
	}
	a.cards.add(a.cards.cardOf(&e, ^place))
	a.lines = ""
	return nil
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

// Fingerprint is a short hash over the names and sizes of the files and their
// entries. Equal fingerprints mean that nothing was added. It reads no file but
// the index.
func (a *Archive) Fingerprint() (string, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.lines == "" {
		digest, err := a.digestLines()
		if err != nil {
			return "", fmt.Errorf("archive: %w", err)
		}
		a.lines = digest
	}
	sizes := map[string]int64{}
	for name, f := range a.files {
		sizes[name] = f.Size
	}
	return fingerprint(sizes, a.lines), nil
}

func fingerprint(sizes map[string]int64, lines string) string {
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(sizes)) {
		fmt.Fprintf(sum, "%s %d\n", name, sizes[name])
	}
	io.WriteString(sum, lines)
	return hex.EncodeToString(sum.Sum(nil))[:24]
}

// Glance is what can be told of an archive without opening it.
type Glance struct {
	// Fingerprint is what [Archive.Fingerprint] would say.
	Fingerprint string
	// Problems are what [Archive.Problems] would say.
	Problems []Problem
}

// Look tells of the archive in folder dir what the first line of its index
// says, where that fits the sizes of the files; how many entries there are does
// not matter. It is false where the archive has to be opened to know.
func Look(dir string) (Glance, bool) {
	fsys := os.DirFS(dir)
	sizes, err := listFiles(fsys)
	if err != nil {
		return Glance{}, false
	}
	f, size, err := openIndex(fsys)
	if err != nil {
		return Glance{}, false
	}
	defer f.Close()
	meta, _, err := readMeta(bufio.NewReader(io.NewSectionReader(f, 0, size)))
	if err != nil || len(meta.Files) != len(sizes) {
		return Glance{}, false
	}
	g := Glance{Fingerprint: fingerprint(sizes, "sha256:"+meta.SHA256)}
	for _, m := range meta.Files {
		if got, there := sizes[m.File]; !there || got != m.Size || m.cut() {
			return Glance{}, false
		}
		g.Problems = append(g.Problems, m.Problems...)
	}
	return g, true
}
