package load

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// mostSegments is the number of segments above which they are made into one.
// Reading costs a few milliseconds a segment; a daily refresh adds one.
const mostSegments = 32

// compact makes one segment of the facts of the file just published, which
// are all that count, and removes those it was made from. A run that is killed
// in between leaves facts twice, and a build takes each page once.
func (s *Store) compact(ctx context.Context, version string, old []string) error {
	folder, err := os.MkdirTemp(s.work(), "segment-")
	if err != nil {
		return named(fmt.Errorf("compact segments: %w", err))
	}
	defer os.RemoveAll(folder)
	db, err := openDatabase(ctx, map[string]string{"Spill": filepath.Join(folder, "spill")})
	if err != nil {
		return err
	}
	defer db.close()
	if err := db.run(ctx, "inspect", map[string]string{"File": s.File()}); err != nil {
		return err
	}
	if err := db.run(ctx, "compact", folder); err != nil {
		return err
	}
	if err := os.RemoveAll(filepath.Join(folder, "spill")); err != nil {
		return named(err)
	}
	all := sha256.New()
	for _, table := range []string{"pages", "observations", "figures", "checks"} {
		if err := digestFile(all, tablePath(folder, table)); err != nil {
			return err
		}
	}
	name := segmentPrefix(version) + hex.EncodeToString(all.Sum(nil))[:16]
	if err := s.settle(folder, name); err != nil {
		return err
	}
	for _, old := range old {
		if old == name {
			continue
		}
		if err := os.RemoveAll(filepath.Join(s.facts(), old)); err != nil {
			return named(fmt.Errorf("remove segment %s: %w", old, err))
		}
	}
	return nil
}

// digestFile adds a file's bytes to a digest and puts the file on disk.
func digestFile(to io.Writer, path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return named(fmt.Errorf("compact segments: %w", err))
	}
	defer f.Close()
	if _, err := io.Copy(to, f); err != nil {
		return named(fmt.Errorf("compact segments: read %s: %w", path, err))
	}
	if err := f.Sync(); err != nil {
		return named(fmt.Errorf("compact segments: sync %s: %w", path, err))
	}
	return nil
}
