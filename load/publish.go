package load

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// publish puts the new file on disk and in place of the old one.
func (b *build) publish(built *Built) error {
	s := b.store
	f, err := os.OpenFile(b.file(), os.O_RDWR, 0)
	if err != nil {
		return named(err)
	}
	err = f.Sync()
	info, statErr := f.Stat()
	if err := errors.Join(err, statErr, f.Close()); err != nil {
		return named(err)
	}
	built.Size = info.Size()
	// DuckDB would replay a log that a killed program left beside the old file
	// into the new one.
	if err := os.Remove(s.File() + ".wal"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return named(err)
	}
	if err := os.Rename(b.file(), s.File()); err != nil {
		return named(err)
	}
	if err := syncFolder(s.dir); err != nil {
		return err
	}
	return s.note(Publication{Format: Format, Fingerprint: b.plan.Fingerprint, Program: b.plan.Program, Size: built.Size})
}

// compare says what the new file changes.
func (b *build) compare(ctx context.Context, built *Built) {
	if _, err := os.Stat(b.store.File()); errors.Is(err, fs.ErrNotExist) {
		return
	}
	changes, err := compare(ctx, b.store.File(), b.file(), filepath.Join(b.folder, "spill"))
	if err != nil {
		built.PreviousDamaged = err.Error()
		return
	}
	built.Changes = changes
}

// tidy removes the segments that no longer count, and makes one of many. It is
// done after publishing: a build that is killed before leaves them, and the
// next one removes them.
func (s *Store) tidy(ctx context.Context, plan Plan, choice segmentChoice) error {
	_, old, err := s.segments(plan.ExtractorVersion)
	if err != nil {
		return err
	}
	for _, name := range append(old, choice.dead...) {
		if err := os.RemoveAll(filepath.Join(s.facts(), name)); err != nil {
			return named(fmt.Errorf("remove segment %s: %w", name, err))
		}
	}
	if len(choice.whole)+len(choice.partial) <= mostSegments {
		return nil
	}
	return s.compact(ctx, plan.ExtractorVersion, choice.names)
}
