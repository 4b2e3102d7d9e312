package load

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"

	"rekap/transform"
)

// KnownPages are the pages whose facts of this extractor version are in the
// segments already. A segment that cannot be read is dropped, so that its pages
// are read again from the archive.
func (s *Store) KnownPages(version string) (*KnownPages, error) {
	names, _, err := s.segments(version)
	if err != nil {
		return nil, err
	}
	known := &KnownPages{map[pageKey]bool{}}
	for _, name := range names {
		var keys []pageKey
		var read []bool
		err := s.segmentPages(name, func(p segmentPage) error {
			keys, read = append(keys, keyOf(p.id, p.answer)), append(read, p.read)
			return nil
		})
		if err != nil {
			if err := os.RemoveAll(filepath.Join(s.facts(), name)); err != nil {
				return nil, named(fmt.Errorf("drop damaged segment: %w", err))
			}
			continue
		}
		for i, key := range keys {
			known.read[key] = read[i]
		}
	}
	return known, nil
}

// segmentPage is a page of a segment, the answer it was read from, and whether
// it could be read.
type segmentPage struct {
	id     string
	answer Answer
	read   bool
}

// pageColumns are the columns that make a segmentPage.
var pageColumns = []string{"page_id", "outcome", "record", "fetched_at"}

// segmentBatch is the number of pages of a segment that are in memory at once.
const segmentBatch = 4096

// segmentPages gives the pages of a segment, in its order; their strings hold
// until the next. It also tells whether all tables of the segment can be opened.
func (s *Store) segmentPages(name string, yield func(segmentPage) error) error {
	folder := filepath.Join(s.facts(), name)
	for _, table := range []string{"observations", "figures", "checks"} {
		r, err := file.OpenParquetFile(filepath.Join(folder, table+".parquet"), false)
		if err != nil {
			return fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
		}
		r.Close()
	}
	r, err := file.OpenParquetFile(filepath.Join(folder, "pages.parquet"), false)
	if err != nil {
		return fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	defer r.Close()
	rows, err := pqarrow.NewFileReader(r, pqarrow.ArrowReadProperties{BatchSize: segmentBatch}, memory.DefaultAllocator)
	if err != nil {
		return fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	schema, err := rows.Schema()
	if err != nil {
		return fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	columns := make([]int, len(pageColumns))
	for i, column := range pageColumns {
		found := schema.FieldIndices(column)
		if len(found) != 1 {
			return fmt.Errorf("%w: segment %s: pages have no %s", ErrDamaged, name, column)
		}
		columns[i] = found[0]
	}
	batches, err := rows.GetRecordReader(context.Background(), columns, nil)
	if err != nil {
		return fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	defer batches.Release()
	for batches.Next() {
		batch := batches.RecordBatch()
		column := func(name string) arrow.Array { return batch.Column(batch.Schema().FieldIndices(name)[0]) }
		ids, idsOK := column("page_id").(*array.String)
		outcomes, outcomesOK := column("outcome").(*array.String)
		records, recordsOK := column("record").(*array.String)
		times, timesOK := column("fetched_at").(*array.Timestamp)
		if !idsOK || !outcomesOK || !recordsOK || !timesOK {
			return fmt.Errorf("%w: segment %s: pages have columns of other types", ErrDamaged, name)
		}
		for i := range ids.Len() {
			page := segmentPage{id: ids.Value(i), read: outcomes.Value(i) == transform.PageRead}
			if records.IsValid(i) {
				page.answer.Record = records.Value(i)
			}
			if times.IsValid(i) {
				page.answer.Time = int64(times.Value(i))
			}
			if err := yield(page); err != nil {
				return err
			}
		}
	}
	if err := batches.Err(); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	return nil
}
