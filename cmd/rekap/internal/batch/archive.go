package batch

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"

	"github.com/google/renameio/v2"

	"rekap/extract/archive"
)

// openArchive opens the store's archive, started with the sample where the
// store has none.
func openArchive(opts Options) (*archive.Archive, error) {
	dir := opts.Store.Archive()
	files, err := filepath.Glob(filepath.Join(dir, "*.warc.gz"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 && opts.Sample != nil {
		if err := copyArchive(opts.Sample, dir); err != nil {
			return nil, fmt.Errorf("start the archive from the sample: %w", err)
		}
	}
	pages, err := archive.Open(dir, archive.WithClock(opts.Now), archive.WithSoftware("rekap/"+opts.Program))
	if err != nil {
		return nil, fmt.Errorf("open archive: %w", err)
	}
	return pages, nil
}

// copyArchive copies the WARC files of an archive, each whole or not at all.
func copyArchive(from fs.FS, dir string) error {
	names, err := fs.Glob(from, "*.warc.gz")
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return errors.New("the sample holds no WARC file")
	}
	for _, name := range names {
		if err := copyFile(from, name, filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	return nil
}

func copyFile(from fs.FS, name, to string) error {
	in, err := from.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := renameio.NewPendingFile(to, renameio.WithPermissions(0o644))
	if err != nil {
		return err
	}
	defer out.Cleanup()
	if _, err := io.Copy(out, in); err != nil {
		return err
	}
	return out.CloseAtomicallyReplace()
}
