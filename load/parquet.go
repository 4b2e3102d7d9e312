package load

import (
	"bufio"
	"crypto/sha256"
	"fmt"
	"hash"
	"io"
	"os"

	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet"
	"github.com/apache/arrow-go/v18/parquet/compress"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"

	"rekap/transform"
)

// tableFile writes the rows of one table as a Parquet file. The same rows in
// the same order make the same bytes.
type tableFile[T any] struct {
	file   *os.File
	buffer *bufio.Writer
	digest hash.Hash
	rows   *transform.Encoder[T]
	out    *pqarrow.FileWriter
	count  int64

	dropped bool
}

// writeBuffer keeps the calls to write few; a row group is some megabytes.
const writeBuffer = 1 << 20

func newTableFile[T any](table transform.Table[T], path string) (*tableFile[T], error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, named(fmt.Errorf("write %s: %w", path, err))
	}
	t := &tableFile[T]{file: f, digest: sha256.New(), rows: table.NewEncoder(memory.DefaultAllocator)}
	t.buffer = bufio.NewWriterSize(io.MultiWriter(f, t.digest), writeBuffer)
	props := parquet.NewWriterProperties(
		parquet.WithCompression(compress.Codecs.Zstd),
		parquet.WithMaxRowGroupLength(transform.BatchRows),
		parquet.WithCreatedBy("rekap"),
	)
	// Close of the Parquet writer must not close the file before it is synced.
	sink := struct{ io.Writer }{t.buffer}
	t.out, err = pqarrow.NewFileWriter(table.Schema(), sink, props,
		pqarrow.NewArrowWriterProperties(pqarrow.WithStoreSchema()))
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("write %s: %w", path, err)
	}
	return t, nil
}

func (t *tableFile[T]) add(row *T) error {
	t.rows.Append(row)
	t.count++
	if t.rows.Len() < transform.BatchRows {
		return nil
	}
	return t.flush()
}

func (t *tableFile[T]) flush() error {
	batch := t.rows.Batch()
	defer batch.Release()
	if err := t.out.Write(batch); err != nil {
		return named(fmt.Errorf("write %s: %w", t.file.Name(), err))
	}
	return nil
}

// finish puts the file on disk.
func (t *tableFile[T]) finish() error {
	defer t.drop()
	if t.rows.Len() > 0 {
		if err := t.flush(); err != nil {
			return err
		}
	}
	err := t.out.Close()
	if err == nil {
		err = t.buffer.Flush()
	}
	if err == nil {
		err = t.file.Sync()
	}
	if err != nil {
		return named(fmt.Errorf("write %s: %w", t.file.Name(), err))
	}
	return nil
}

// drop closes the file, finished or not.
func (t *tableFile[T]) drop() {
	if t.dropped {
		return
	}
	t.dropped = true
	t.rows.Release()
	t.file.Close()
}

// writeTable writes all rows of a table to path.
func writeTable[T any](table transform.Table[T], path string, rows []T) error {
	return writeEach(table, path, func(add func(*T) error) error {
		for i := range rows {
			if err := add(&rows[i]); err != nil {
				return err
			}
		}
		return nil
	})
}

// writeEach writes the rows that rows adds to path.
func writeEach[T any](table transform.Table[T], path string, rows func(add func(*T) error) error) error {
	t, err := newTableFile(table, path)
	if err != nil {
		return err
	}
	if err := rows(t.add); err != nil {
		t.drop()
		return err
	}
	return t.finish()
}
