package load

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"

	"rekap/transform"
)

// Answer is the answer of the archive that brought a page. Its page's row
// carries both, so the same bytes in an earlier answer make another row.
type Answer struct {
	Record string // FILE:OFFSET
	// Time is when it was fetched, in microseconds since 1970.
	Time int64
}

// AnswerOf is the answer that a page's row was read from.
func AnswerOf(record string, fetched time.Time) Answer {
	if fetched.IsZero() {
		return Answer{Record: record}
	}
	return Answer{record, fetched.UnixMicro()}
}

// answers tell by which answer each page counts; a page that is not among them
// counts by whichever it was read from.
type answers map[string]Answer

func (a answers) fit(p segmentPage) bool {
	want, told := a[p.id]
	return !told || want == p.answer
}

// KnownPages are the pages whose facts of this extractor version are in the
// segments already; true for a page that was read, false for one that could
// not be. A page that was read from another answer than counts for it is not
// known. A segment that cannot be read is dropped, so that its pages are read
// again from the archive.
func (s *Store) KnownPages(version string, counts map[string]Answer) (map[string]bool, error) {
	names, _, err := s.segments(version)
	if err != nil {
		return nil, err
	}
	known := map[string]bool{}
	for _, name := range names {
		pages, err := s.segmentPages(name)
		if err != nil {
			if err := os.RemoveAll(filepath.Join(s.facts(), name)); err != nil {
				return nil, named(fmt.Errorf("drop damaged segment: %w", err))
			}
			continue
		}
		for _, p := range pages {
			if answers(counts).fit(p) {
				known[p.id] = p.read
			}
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

// segmentPages are the pages of a segment, in its order. It also tells whether
// all tables of the segment can be opened.
func (s *Store) segmentPages(name string) ([]segmentPage, error) {
	folder := filepath.Join(s.facts(), name)
	for _, table := range []string{"observations", "figures", "checks"} {
		r, err := file.OpenParquetFile(filepath.Join(folder, table+".parquet"), false)
		if err != nil {
			return nil, fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
		}
		r.Close()
	}
	r, err := file.OpenParquetFile(filepath.Join(folder, "pages.parquet"), false)
	if err != nil {
		return nil, fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	defer r.Close()
	rows, err := pqarrow.NewFileReader(r, pqarrow.ArrowReadProperties{}, memory.DefaultAllocator)
	if err != nil {
		return nil, fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	schema, err := rows.Schema()
	if err != nil {
		return nil, fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	columns := make([]int, len(pageColumns))
	for i, column := range pageColumns {
		found := schema.FieldIndices(column)
		if len(found) != 1 {
			return nil, fmt.Errorf("%w: segment %s: pages have no %s", ErrDamaged, name, column)
		}
		columns[i] = found[0]
	}
	groups := make([]int, r.NumRowGroups())
	for i := range groups {
		groups[i] = i
	}
	table, err := rows.ReadRowGroups(context.Background(), columns, groups)
	if err != nil {
		return nil, fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	defer table.Release()
	pages := make([]segmentPage, 0, table.NumRows())
	batches := array.NewTableReader(table, 0)
	defer batches.Release()
	for batches.Next() {
		batch := batches.RecordBatch()
		column := func(name string) arrow.Array { return batch.Column(batch.Schema().FieldIndices(name)[0]) }
		ids, idsOK := column("page_id").(*array.String)
		outcomes, outcomesOK := column("outcome").(*array.String)
		records, recordsOK := column("record").(*array.String)
		times, timesOK := column("fetched_at").(*array.Timestamp)
		if !idsOK || !outcomesOK || !recordsOK || !timesOK {
			return nil, fmt.Errorf("%w: segment %s: pages have columns of other types", ErrDamaged, name)
		}
		for i := range ids.Len() {
			page := segmentPage{id: ids.Value(i), read: outcomes.Value(i) == transform.PageRead}
			if records.IsValid(i) {
				page.answer.Record = records.Value(i)
			}
			if times.IsValid(i) {
				page.answer.Time = int64(times.Value(i))
			}
			pages = append(pages, page)
		}
	}
	return pages, nil
}
