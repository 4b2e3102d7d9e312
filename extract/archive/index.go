package archive

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/renameio/v2"
)

const indexName = "index.cdxj"

// maxIndexBytes bounds the index that is read; a larger one is made anew.
const maxIndexBytes = 4 << 30

// refresh loads the index and makes it fit the files: a file that has grown is
// read from where it was left, any other that does not fit is read anew.
func (a *Archive) refresh() error {
	sizes, err := a.listFiles()
	if err != nil {
		return err
	}
	meta, known := a.loadIndex()
	files := map[string]*fileMeta{}
	for i := range meta.Files {
		files[meta.Files[i].File] = &meta.Files[i]
	}
	current := len(files) == len(sizes)
	keep := map[string]*fileMeta{}
	for name, size := range sizes {
		f := files[name]
		if f == nil || size < f.End {
			f = nil
			current = false
		} else {
			keep[name] = f
		}
		a.files[name] = f
	}
	a.entries = make([]Entry, 0, len(known))
	for _, e := range known {
		if f := keep[e.File]; f != nil && e.Offset < f.End {
			a.add(e)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(sizes)) {
		f := a.files[name]
		if f == nil {
			f = &fileMeta{File: name}
			a.files[name] = f
		}
		if f.Size == sizes[name] && !f.cut() && keep[name] != nil {
			continue
		}
		before := *f
		if err := a.extend(f, sizes[name]); err != nil {
			return err
		}
		current = current && before.equal(f)
	}
	if current {
		a.lines = "sha256:" + meta.SHA256
	}
	return nil
}

// cut reports whether the file ended within a record when it was last read.
func (f *fileMeta) cut() bool {
	return slices.ContainsFunc(f.Problems, func(p Problem) bool { return p.Truncated })
}

func (f *fileMeta) equal(g *fileMeta) bool {
	return f.Size == g.Size && f.End == g.End && slices.Equal(f.Problems, g.Problems)
}

// extend reads what a file holds after the last record known.
func (a *Archive) extend(f *fileMeta, size int64) error {
	ra, c, err := a.openFile(f.File)
	if err != nil {
		return err
	}
	defer c.Close()
	m := a.memberReader(ra, size)
	defer a.readers.Put(m)
	found, err := m.scanFile(f.File, f.End)
	if err != nil {
		return err
	}
	keep := slices.Clone(f.Problems)
	keep = slices.DeleteFunc(keep, func(p Problem) bool { return p.Offset >= f.End })
	f.Problems = append(keep, found.problems...)
	f.Size, f.End = size, found.end
	for _, e := range found.entries {
		a.add(e)
	}
	return nil
}

// listFiles are the sizes of the WARC files by name.
func (a *Archive) listFiles() (map[string]int64, error) {
	list, err := fs.ReadDir(a.fsys, ".")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	sizes := map[string]int64{}
	for _, d := range list {
		if !strings.HasSuffix(d.Name(), fileSuffix) || !isPlainName(d.Name()) || d.IsDir() {
			continue
		}
		info, err := d.Info()
		if err == nil && info.Mode()&fs.ModeSymlink != 0 {
			info, err = fs.Stat(a.fsys, d.Name())
		}
		if err != nil {
			return nil, err
		}
		if info.Mode().IsRegular() {
			sizes[d.Name()] = info.Size()
		}
	}
	return sizes, nil
}

// openFile opens a WARC file for reading at any place.
func (a *Archive) openFile(name string) (io.ReaderAt, io.Closer, error) {
	f, err := a.fsys.Open(name)
	if err != nil {
		return nil, nil, err
	}
	ra, ok := f.(io.ReaderAt)
	if !ok {
		f.Close()
		return nil, nil, fmt.Errorf("%s: its file system cannot read at a given place", name)
	}
	return ra, f, nil
}

// memberReader is a reader of the first size bytes of ra, to be put back into
// a.readers.
func (a *Archive) memberReader(ra io.ReaderAt, size int64) *memberReader {
	m, ok := a.readers.Get().(*memberReader)
	if !ok {
		m = newMemberReader(a.set.limits.Record)
	}
	m.reset(ra, size)
	return m
}

// loadIndex reads the index. One that is missing or damaged is as good as
// empty: everything it says is in the files.
func (a *Archive) loadIndex() (*cdxjMeta, []Entry) {
	info, err := fs.Stat(a.fsys, indexName)
	if err != nil || info.Size() > maxIndexBytes {
		return &cdxjMeta{}, nil
	}
	data, err := fs.ReadFile(a.fsys, indexName)
	if err != nil {
		return &cdxjMeta{}, nil
	}
	meta, entries, err := parseIndex(data)
	if err != nil {
		return &cdxjMeta{}, nil
	}
	for i, f := range meta.Files {
		for j := range f.Problems {
			meta.Files[i].Problems[j].File = f.File
		}
	}
	return meta, entries
}

// saveIndex writes the index beside the files, whole or not at all. The caller
// holds the lock, or is the only one who knows the archive.
func (a *Archive) saveIndex() error {
	data, digest, err := a.marshalIndex()
	if err != nil {
		return err
	}
	if err := renameio.WriteFile(filepath.Join(a.dir, indexName), data, 0o644, renameio.WithTempDir(a.dir)); err != nil {
		return err
	}
	a.lines = digest
	return nil
}

// marshalIndex is the index and the digest of its lines.
func (a *Archive) marshalIndex() (data []byte, digest string, err error) {
	lines, err := marshalLines(a.entries)
	if err != nil {
		return nil, "", err
	}
	digest = Digest(lines)
	meta := cdxjMeta{Format: indexFormat, Entries: len(a.entries), SHA256: strings.TrimPrefix(digest, "sha256:")}
	for _, name := range slices.Sorted(maps.Keys(a.files)) {
		meta.Files = append(meta.Files, *a.files[name])
	}
	first, err := json.Marshal(meta)
	if err != nil {
		return nil, "", err
	}
	return slices.Concat([]byte(metaPrefix), first, []byte("\n"), lines), digest, nil
}
