package archive

import (
	"fmt"
	"io"
	"os"
)

// notes are the index lines of entries that the index beside the files does not
// have yet, in the order they came. They are kept in a nameless file beside the
// index, or in memory where there is no folder to write to.
type notes struct {
	file *os.File
	kept []byte // where there is no file
	size int64
}

// append keeps a line and returns its place.
func (n *notes) append(line []byte, dir string) (int64, error) {
	if n.size == 0 && n.file == nil && dir != "" {
		n.file = namelessFile(dir)
	}
	place := n.size
	if n.file == nil {
		n.kept = append(n.kept, line...)
	} else if _, err := n.file.WriteAt(line, place); err != nil {
		return 0, fmt.Errorf("notes of the index: %w", err)
	}
	n.size += int64(len(line))
	return place, nil
}

// namelessFile is a file in a folder that goes with the process; nil where
// the folder cannot be written to, as that of an archive that is only read.
func namelessFile(dir string) *os.File {
	f, err := os.CreateTemp(dir, "."+indexName+"*")
	if err != nil {
		return nil
	}
	if err := os.Remove(f.Name()); err != nil {
		f.Close()
		return nil
	}
	return f
}

// ReadAt implements io.ReaderAt.
func (n *notes) ReadAt(p []byte, at int64) (int, error) {
	if n.file != nil {
		return n.file.ReadAt(p, at)
	}
	if at >= int64(len(n.kept)) {
		return 0, io.EOF
	}
	read := copy(p, n.kept[at:])
	if read < len(p) {
		return read, io.EOF
	}
	return read, nil
}

// clear forgets all lines.
func (n *notes) clear() {
	if n.file != nil {
		n.file.Close() // nothing in it is needed any more
	}
	*n = notes{}
}
