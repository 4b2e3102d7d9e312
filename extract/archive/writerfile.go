package archive

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// openFile opens or creates the writer's file and cuts off an unfinished record
// at its end. The caller holds the lock.
func (w *Writer) openFile() (err error) {
	if err := os.MkdirAll(w.a.dir, 0o755); err != nil {
		return err
	}
	path := filepath.Join(w.a.dir, w.name)
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
		}
	}()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	w.a.mu.Lock()
	defer w.a.mu.Unlock()
	meta := w.a.files[w.name]
	if meta == nil {
		meta = &fileMeta{File: w.name}
		w.a.files[w.name] = meta
	}
	if info.Size() < meta.End {
		return errors.New("has become shorter since the archive was opened")
	}
	if info.Size() > meta.Size {
		if err := w.a.extend(meta, info.Size()); err != nil {
			return err
		}
	}
	if meta.End < info.Size() {
		if err := f.Truncate(meta.End); err != nil {
			return err
		}
	}
	meta.dropCut()
	meta.Size = meta.End
	w.file, w.size = f, meta.End
	if err := removeLeftovers(w.a.dir); err != nil {
		return err
	}
	return syncDir(w.a.dir)
}

// removeLeftovers removes the unfinished indexes of killed processes.
func removeLeftovers(dir string) error {
	list, err := os.ReadDir(dir)
	for _, d := range list {
		if !strings.HasPrefix(d.Name(), "."+indexName) {
			continue
		}
		if e := os.Remove(filepath.Join(dir, d.Name())); e != nil && !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, e)
		}
	}
	return err
}

// dropCut forgets the unfinished record at the end of a file.
func (f *fileMeta) dropCut() {
	keep := f.Problems[:0:0]
	for _, p := range f.Problems {
		if !p.Truncated {
			keep = append(keep, p)
		}
	}
	f.Problems = keep
}

// append writes whole members at the end of the file and returns where they
// begin. What a failed write left is cut off again. The caller holds the lock.
func (w *Writer) append(members []byte) (int64, error) {
	if w.closed {
		return 0, ErrClosed
	}
	if w.err != nil {
		return 0, w.err
	}
	if _, err := w.file.WriteAt(members, w.size); err != nil {
		err = fmt.Errorf("archive file %s: %w", w.name, err)
		if cut := w.file.Truncate(w.size); cut != nil {
			w.err = fmt.Errorf("%w: %w", ErrClosed, err)
		}
		return 0, err
	}
	offset := w.size
	w.size += int64(len(members))
	if w.unsynced += int64(len(members)); w.unsynced >= syncEvery {
		return offset, w.sync()
	}
	return offset, nil
}

// sync makes the file durable. After a failed fsync nobody knows what the disk
// holds, so nothing more is written.
func (w *Writer) sync() error {
	if w.file == nil || w.unsynced == 0 || w.err != nil {
		return w.err
	}
	if err := w.file.Sync(); err != nil {
		w.err = fmt.Errorf("%w: archive file %s: %w", ErrClosed, w.name, err)
		return w.err
	}
	w.unsynced = 0
	return nil
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, fs.ErrInvalid) {
		return err
	}
	return nil
}
