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
)

// KnownPages are the pages, read or unread, whose facts of this extractor
// version are in the segments already. A segment that cannot be read is set
// aside, so that its pages are read again from the archive.
func (s *Store) KnownPages(version string) (map[string]struct{}, error) {
	names, _, err := s.segments(version)
	if err != nil {
		return nil, err
	}
	known := map[string]struct{}{}
	for _, name := range names {
		ids, err := s.segmentPages(name)
		if err != nil {
			if err := os.RemoveAll(filepath.Join(s.facts(), name)); err != nil {
				return nil, named(fmt.Errorf("drop damaged segment: %w", err))
			}
			continue
		}
		for _, id := range ids {
			known[id] = struct{}{}
		}
	}
	return known, nil
}

// segmentPages are the page ids of a segment, in its order. It also tells
// whether all tables of the segment can be opened.
func (s *Store) segmentPages(name string) ([]string, error) {
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
	const pageID = 0 // the first column of pages
	groups := make([]int, r.NumRowGroups())
	for i := range groups {
		groups[i] = i
	}
	table, err := rows.ReadRowGroups(context.Background(), []int{pageID}, groups)
	if err != nil {
		return nil, fmt.Errorf("%w: segment %s: %w", ErrDamaged, name, err)
	}
	defer table.Release()
	ids := make([]string, 0, table.NumRows())
	for _, chunk := range table.Column(0).Data().Chunks() {
		values, ok := chunk.(*array.String)
		if !ok {
			return nil, fmt.Errorf("%w: segment %s: page_id is %s", ErrDamaged, name, chunk.DataType())
		}
		for i := range values.Len() {
			ids = append(ids, values.Value(i))
		}
	}
	return ids, nil
}
