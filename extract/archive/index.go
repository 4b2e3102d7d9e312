package archive

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
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
	meta, err := a.loadIndex(sizes)
	if err != nil {
		return err
	}
	current := true
	for _, f := range meta.Files {
		if size, there := sizes[f.File]; there && size >= f.End {
			a.files[f.File] = &f
		} else {
			current = false
		}
	}
	for _, name := range slices.Sorted(maps.Keys(sizes)) {
		f := a.files[name]
		if f != nil && f.Size == sizes[name] && !f.cut() {
			continue
		}
		if f == nil {
			f = &fileMeta{File: name, Size: -1}
			a.files[name] = f
		}
		before := *f
		if err := a.extend(f, sizes[name]); err != nil {
			return err
		}
		current = current && before.equal(f)
	}
	if current && meta.SHA256 != "" {
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
	found, err := m.scanFile(f.File, f.End, a.add)
	if err != nil {
		return err
	}
	keep := slices.Clone(f.Problems)
	keep = slices.DeleteFunc(keep, func(p Problem) bool { return p.Offset >= f.End })
	f.Problems = append(keep, found.problems...)
	f.Size, f.End = size, found.end
	return nil
}

// listFiles are the sizes of the WARC files by name.
func (a *Archive) listFiles() (map[string]int64, error) { return listFiles(a.fsys) }

func listFiles(fsys fs.FS) (map[string]int64, error) {
	list, err := fs.ReadDir(fsys, ".")
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
			info, err = fs.Stat(fsys, d.Name())
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

// loadIndex reads the index, as far as it is of files that still have what it
// was made from. One that is missing or damaged is as good as empty: everything
// it says is in the files.
func (a *Archive) loadIndex(sizes map[string]int64) (*cdxjMeta, error) {
	f, size, err := openIndex(a.fsys)
	if err != nil {
		return &cdxjMeta{}, nil
	}
	in := io.NewSectionReader(f, 0, size)
	first, head, err := readMeta(bufio.NewReader(in))
	if err != nil {
		f.Close()
		return &cdxjMeta{}, nil
	}
	ends := map[string]int64{}
	for _, m := range first.Files {
		if sizes[m.File] >= m.End {
			ends[m.File] = m.End
		}
	}
	cards := make([]card, 0, min(first.Entries, int(size/leastLine)))
	meta, err := readIndex(io.NewSectionReader(f, 0, size), func(e *Entry, place int64) {
		if e.Offset < ends[e.File] {
			cards = append(cards, a.cards.cardOf(e, place))
		}
	})
	if err != nil {
		f.Close()
		a.cards = newCatalog()
		return &cdxjMeta{}, nil
	}
	a.cards.fill(cards)
	a.setIndex(f, head, size)
	return meta, nil
}

// leastLine is less than an index line has bytes.
const leastLine = 100

// indexFile is an index that is open.
type indexFile interface {
	io.ReaderAt
	io.Closer
}

func openIndex(fsys fs.FS) (indexFile, int64, error) {
	f, err := fsys.Open(indexName)
	if err != nil {
		return nil, 0, err
	}
	info, err := f.Stat()
	at, ok := f.(indexFile)
	if err != nil || !ok || !info.Mode().IsRegular() || info.Size() > maxIndexBytes {
		f.Close()
		return nil, 0, fmt.Errorf("%w: it cannot be read", errIndex)
	}
	return at, info.Size(), nil
}

// setIndex makes f, whose first line has head bytes, the index that cards have
// their lines in.
func (a *Archive) setIndex(f indexFile, head, size int64) {
	if a.index != nil {
		a.index.Close() // it was only read
	}
	a.index, a.indexHead, a.indexSize = f, head, size
}
