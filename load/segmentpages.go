package load

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"

	"rekap/transform"
)

// KnownPages are the pages whose facts of this extractor version are in the
// segments already; true for a page that was read, false for one that could
// not be. A segment that cannot be read is dropped, so that its pages are read
// again from the archive.
func (s *Store) KnownPages(version string) (map[string]bool, error) {
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
			known[p.id] = p.read
		}
	}
	return known, nil
}

// segmentPage is a page of a segment, and whether it could be read.
type segmentPage struct {
	id   string
	read bool
}

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
	idColumn, outcomeColumn := schema.FieldIndices("page_id"), schema.FieldIndices("outcome")
	if len(idColumn) != 1 || len(outcomeColumn) != 1 {
		return nil, fmt.Errorf("%w: segment %s: pages have no page_id or outcome", ErrDamaged, name)
	}
	groups := make([]int, r.NumRowGroups())
	for i := range groups {
		groups[i] = i
	}
	table, err := rows.ReadRowGroups(context.Background(), []int{idColumn[0], outcomeColumn[0]}, groups)
	if err != nil {
		return nil, fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	defer table.Release()
	pages := make([]segmentPage, 0, table.NumRows())
	batches := array.NewTableReader(table, 0)
	defer batches.Release()
	for batches.Next() {
		batch := batches.RecordBatch()
		ids, idsOK := batch.Column(batch.Schema().FieldIndices("page_id")[0]).(*array.String)
		outcomes, outcomesOK := batch.Column(batch.Schema().FieldIndices("outcome")[0]).(*array.String)
		if !idsOK || !outcomesOK {
			return nil, fmt.Errorf("%w: segment %s: page_id or outcome is no text", ErrDamaged, name)
		}
		for i := range ids.Len() {
			pages = append(pages, segmentPage{ids.Value(i), outcomes.Value(i) == transform.PageRead})
		}
	}
	return pages, nil
}
