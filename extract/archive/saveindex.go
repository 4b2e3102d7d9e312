package archive

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/renameio/v2"
)

// saveIndex writes the index beside the files, whole or not at all. The caller
// holds the lock, or is the only one who knows the archive.
func (a *Archive) saveIndex() error {
	path := filepath.Join(a.dir, indexName)
	out, err := renameio.NewPendingFile(path, renameio.WithTempDir(a.dir), renameio.WithPermissions(0o644))
	if err != nil {
		return err
	}
	defer out.Cleanup()
	made, err := a.writeIndex(out)
	if err != nil {
		return err
	}
	if err := out.CloseAtomicallyReplace(); err != nil {
		return err
	}
	f, size, err := openIndex(a.fsys)
	if err != nil {
		return err
	}
	for n, place := range made.places {
		a.cards.card(uint32(n)).line = place
	}
	a.setIndex(f, made.head, size)
	a.notes.clear()
	a.lines = made.digest
	return nil
}

// madeIndex is what was written of an index.
type madeIndex struct {
	digest string  // of its lines
	head   int64   // bytes of the first line
	places []int64 // of the lines, by card
}

// writeIndex writes the index.
func (a *Archive) writeIndex(out io.WriterAt) (*madeIndex, error) {
	// The first line tells of the others: it is written last, over one that is
	// as long.
	meta := cdxjMeta{Format: indexFormat, Entries: int(a.cards.size()), SHA256: strings.Repeat("0", 2*sha256.Size)}
	for _, name := range slices.Sorted(maps.Keys(a.files)) {
		meta.Files = append(meta.Files, *a.files[name])
	}
	first, err := meta.line()
	if err != nil {
		return nil, err
	}
	made := &madeIndex{head: int64(len(first)), places: make([]int64, a.cards.size())}
	place := made.head
	lines := bufio.NewWriterSize(io.NewOffsetWriter(out, place), 64<<10)
	sum := sha256.New()
	written := 0
	err = a.merge(func(n uint32, line []byte) error {
		written++
		made.places[n] = place
		place += int64(len(line))
		sum.Write(line)
		_, err := lines.Write(line)
		return err
	})
	if err == nil {
		err = lines.Flush()
	}
	if err == nil && written != meta.Entries {
		err = fmt.Errorf("%d of %d entries have names that it cannot hold", meta.Entries-written, meta.Entries)
	}
	if err != nil {
		return nil, err
	}
	meta.SHA256 = hex.EncodeToString(sum.Sum(nil))
	made.digest = labelSHA256(sum.Sum(nil))
	if first, err = meta.line(); err != nil {
		return nil, err
	}
	_, err = out.WriteAt(first, 0)
	return made, err
}

func (m *cdxjMeta) line() ([]byte, error) {
	object, err := json.Marshal(m)
	return slices.Concat([]byte(metaPrefix), object, []byte("\n")), err
}

// digestLines is the digest of the lines of the index that would be written.
func (a *Archive) digestLines() (string, error) {
	sum := sha256.New()
	err := a.merge(func(_ uint32, line []byte) error {
		sum.Write(line)
		return nil
	})
	return labelSHA256(sum.Sum(nil)), err
}
