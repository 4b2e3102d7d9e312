package load

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"rekap/transform"
)

// SegmentWriter writes the facts of a batch of pages as one segment. Nothing
// is seen of it before Commit.
type SegmentWriter struct {
	store        *Store
	version      string
	folder       string // empty once committed or aborted
	pages        *tableFile[transform.PageRow]
	observations *tableFile[transform.Observation]
	figures      *tableFile[transform.Figure]
	checks       *tableFile[transform.Check]
}

// NewSegment starts a segment of facts read by one version: that of the
// extractor, and of what else bears on reading after it.
func (s *Store) NewSegment(version string) (_ *SegmentWriter, err error) {
	if err := s.Create(); err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp(s.work(), "segment-")
	if err != nil {
		return nil, named(fmt.Errorf("start segment: %w", err))
	}
	w := &SegmentWriter{store: s, version: version, folder: folder}
	defer func() {
		if err != nil {
			w.Abort()
		}
	}()
	if w.pages, err = newTableFile(transform.Pages(), w.path("pages")); err != nil {
		return nil, err
	}
	if w.observations, err = newTableFile(transform.Observations(), w.path("observations")); err != nil {
		return nil, err
	}
	if w.figures, err = newTableFile(transform.Figures(), w.path("figures")); err != nil {
		return nil, err
	}
	if w.checks, err = newTableFile(transform.Checks(), w.path("checks")); err != nil {
		return nil, err
	}
	return w, nil
}

func (w *SegmentWriter) path(table string) string {
	return filepath.Join(w.folder, table+".parquet")
}

// Add adds a page and what was read from it.
func (w *SegmentWriter) Add(page transform.PageRow, facts transform.Result) error {
	if !strings.HasPrefix(w.version, page.ExtractorVersion) {
		return fmt.Errorf("page %s was read by version %s, the segment is of %s", page.PageID, page.ExtractorVersion, w.version)
	}
	if err := w.pages.add(&page); err != nil {
		return err
	}
	for i := range facts.Observations {
		if err := w.observations.add(&facts.Observations[i]); err != nil {
			return err
		}
	}
	for i := range facts.Figures {
		if err := w.figures.add(&facts.Figures[i]); err != nil {
			return err
		}
	}
	for i := range facts.Checks {
		if err := w.checks.add(&facts.Checks[i]); err != nil {
			return err
		}
	}
	return nil
}

// Commit puts the segment on disk whole and returns its name. A segment's name
// comes from its contents: the same pages in the same order make the same one.
// A segment without pages is not written, and its name is empty.
func (w *SegmentWriter) Commit() (string, error) {
	defer w.Abort()
	if w.folder == "" {
		return "", errors.New("segment is closed already")
	}
	if w.pages.count == 0 {
		return "", nil
	}
	if err := errors.Join(w.pages.finish(), w.observations.finish(), w.figures.finish(), w.checks.finish()); err != nil {
		return "", err
	}
	all := sha256.New()
	for _, sum := range [][]byte{w.pages.digest.Sum(nil), w.observations.digest.Sum(nil),
		w.figures.digest.Sum(nil), w.checks.digest.Sum(nil)} {
		all.Write(sum)
	}
	name := segmentPrefix(w.version) + hex.EncodeToString(all.Sum(nil))[:16]
	return name, w.store.settle(w.folder, name)
}

// settle gives a finished segment folder its final name.
func (s *Store) settle(folder, name string) error {
	if err := syncFolder(folder); err != nil {
		return err
	}
	final := filepath.Join(s.facts(), name)
	if _, err := os.Stat(final); err == nil {
		return nil // the same facts are there already
	}
	if err := os.Rename(folder, final); err != nil {
		return named(fmt.Errorf("put segment in place: %w", err))
	}
	return syncFolder(s.facts())
}

// Abort drops the segment. After Commit it does nothing.
func (w *SegmentWriter) Abort() {
	if w.folder == "" {
		return
	}
	if w.pages != nil {
		w.pages.drop()
	}
	if w.observations != nil {
		w.observations.drop()
	}
	if w.figures != nil {
		w.figures.drop()
	}
	if w.checks != nil {
		w.checks.drop()
	}
	os.RemoveAll(w.folder)
	w.folder = ""
}

// segmentPrefix begins the names of all segments of one extractor version and
// one set of columns, so that a listing tells which segments can be loaded.
func segmentPrefix(version string) string {
	h := sha256.New()
	fmt.Fprintln(h, version)
	for _, schema := range []fmt.Stringer{transform.Pages().Schema(), transform.Observations().Schema(),
		transform.Figures().Schema(), transform.Checks().Schema()} {
		fmt.Fprintln(h, schema)
	}
	return hex.EncodeToString(h.Sum(nil))[:12] + "-"
}

// segments lists the segments of a version, in order of their names, and the
// names of all others.
func (s *Store) segments(version string) (current, other []string, err error) {
	entries, err := os.ReadDir(s.facts())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, named(fmt.Errorf("list segments: %w", err))
	}
	prefix := segmentPrefix(version)
	for _, e := range entries {
		switch {
		case !e.IsDir():
		case strings.HasPrefix(e.Name(), prefix):
			current = append(current, e.Name())
		default:
			other = append(other, e.Name())
		}
	}
	return current, other, nil
}

func syncFolder(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return named(fmt.Errorf("sync folder: %w", err))
	}
	defer f.Close()
	if err := f.Sync(); err != nil {
		return named(fmt.Errorf("sync folder %s: %w", path, err))
	}
	return nil
}
