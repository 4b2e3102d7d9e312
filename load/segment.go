package load

import (
	"errors"

	"rekap/transform"
)

// SegmentWriter writes the facts of a batch of pages as one segment. Nothing
// is seen of it before Commit.
type SegmentWriter struct{}

// NewSegment starts a segment of facts read by one extractor version.
func (s *Store) NewSegment(version string) (*SegmentWriter, error) {
	return nil, errors.New("not yet")
}

// Add adds a page and what was read from it.
func (w *SegmentWriter) Add(page transform.PageRow, facts transform.Result) error {
	return errors.New("not yet")
}

// Commit puts the segment on disk whole and returns its name. A segment's name
// comes from its contents: the same pages in the same order make the same one.
// A segment without pages is not written, and its name is empty.
func (w *SegmentWriter) Commit() (string, error) { return "", errors.New("not yet") }

// Abort drops the segment. After Commit it does nothing.
func (w *SegmentWriter) Abort() {}

// KnownPages are the pages whose facts, read by this extractor version, are in
// the segments already, and whether each was read or unread.
func (s *Store) KnownPages(version string) (map[string]struct{}, error) {
	return nil, errors.New("not yet")
}
