// Package load turns fact segments into the published DuckDB file.
//
// A store is one directory. Its archive is the source of truth; everything
// else in it can be deleted and made again:
//
//	archive/       pages as served (package archive)
//	facts/SEGMENT/ what was read from a batch of pages, one Parquet file a table
//	rekap.duckdb   the published file
//	published.json what the published file was made from
//	runs.jsonl     the run ledger, one line a run
//	lock           held while a run writes; says who holds it
//	work/          files being made; emptied at the start of a build
//
// Promises: a file or folder appears under its final name only when it is
// whole and on disk. A build never touches the published file until the new
// one has passed every check, and then replaces it by one rename, so a reader
// sees the old file or the new one. A failed or killed build loses nothing:
// the next one starts from the archive and the segments that are there.
//
// The package knows tables and files, not what the figures mean: the SQL that
// derives, shows and checks them is handed in with the [Plan].
package load

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Store is a store directory.
type Store struct {
	dir string
}

// The kinds of error of a store.
var (
	// ErrUnwritable: the store cannot be written to.
	ErrUnwritable = errors.New("store is not writable")
	// ErrDiskFull: there is no room left for what was to be written.
	ErrDiskFull = errors.New("disk is full")
	// ErrNewer: the store was written by a newer Rekap.
	ErrNewer = errors.New("store is of a newer version")
	// ErrNoFile: nothing has been published yet.
	ErrNoFile = errors.New("no published file")
	// ErrDamaged: a file of the store cannot be read.
	ErrDamaged = errors.New("file is damaged")
	// ErrChecks: rows of the new file are wrong; the old file stays.
	ErrChecks = errors.New("checks failed")
)

// OpenStore returns the store at dir, which need not exist yet. It returns an
// error of kind ErrNewer if a newer Rekap wrote it, and changes nothing.
func OpenStore(dir string) (*Store, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", dir, err)
	}
	s := &Store{dir: abs}
	if _, err := s.Published(); err != nil && !errors.Is(err, ErrNoFile) && !errors.Is(err, ErrDamaged) {
		return nil, err
	}
	return s, nil
}

// Create makes the store's folders where they are missing.
func (s *Store) Create() error {
	for _, dir := range []string{s.dir, s.Archive(), s.facts(), s.work()} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return named(fmt.Errorf("make folder %s: %w", dir, err))
		}
	}
	return nil
}

// Dir is the store's directory.
func (s *Store) Dir() string { return s.dir }

// Archive is the folder of the archived pages.
func (s *Store) Archive() string { return filepath.Join(s.dir, "archive") }

// File is the published DuckDB file, whether it exists or not.
func (s *Store) File() string { return filepath.Join(s.dir, "rekap.duckdb") }

func (s *Store) facts() string     { return filepath.Join(s.dir, "facts") }
func (s *Store) work() string      { return filepath.Join(s.dir, "work") }
func (s *Store) ledger() string    { return filepath.Join(s.dir, "runs.jsonl") }
func (s *Store) published() string { return filepath.Join(s.dir, "published.json") }
func (s *Store) lockFile() string  { return filepath.Join(s.dir, "lock") }
