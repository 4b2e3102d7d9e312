package load_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
	"github.com/google/go-cmp/cmp"

	"rekap/transform"
)

// TestTablesHaveTheSchemasColumns compares the tables of a published file with
// the Arrow schemas, which document them.
func TestTablesHaveTheSchemasColumns(t *testing.T) {
	s := newStore(t)
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a"))
	for name, schema := range map[string]*arrow.Schema{
		"observations": transform.Observations().Schema(), "figures": transform.Figures().Schema(),
		"checks": transform.Checks().Schema(), "pages": transform.Pages().Schema(),
		"regions": transform.Regions().Schema(), "indicators": transform.Indicators().Schema(),
		"targets": transform.Targets().Schema(), "official_figures": transform.OfficialFigures().Schema(),
		"sources": transform.Sources().Schema(), "runs": transform.Runs().Schema(),
	} {
		var want []string
		for _, f := range schema.Fields() {
			want = append(want, f.Name+" "+duckType(f.Type))
		}
		got := values(t, s.File(), "SELECT column_name || ' ' || data_type FROM duckdb_columns() WHERE table_name = '"+name+"' ORDER BY column_index")
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-Arrow +DuckDB):\n%s", name, d)
		}
	}
}

// duckType is the DuckDB type that Parquet gives an Arrow type.
func duckType(t arrow.DataType) string {
	switch t.ID() {
	case arrow.STRING:
		return "VARCHAR"
	case arrow.FLOAT64:
		return "DOUBLE"
	case arrow.INT64:
		return "BIGINT"
	case arrow.UINT64:
		return "UBIGINT"
	case arrow.BOOL:
		return "BOOLEAN"
	case arrow.DATE32:
		return "DATE"
	case arrow.TIMESTAMP:
		return "TIMESTAMP"
	case arrow.LIST:
		return "VARCHAR[]"
	}
	return "unknown " + t.String()
}

// TestSegmentsAreDeterministic writes the same pages twice, and other ones.
func TestSegmentsAreDeterministic(t *testing.T) {
	one, other := newStore(t), newStore(t)
	name := addPages(t, one, version, 5, "a", "b")
	if again := addPages(t, other, version, 5, "a", "b"); again != name {
		t.Errorf("the same pages make segments %s and %s", name, again)
	}
	if addPages(t, one, version, 5, "a", "b") != name || len(folders(t, one)) != 1 {
		t.Errorf("the same segment is there twice: %v", folders(t, one))
	}
	for _, changed := range []string{addPages(t, other, version, 6, "a", "b"), addPages(t, other, "test-2", 5, "a", "b")} {
		if changed == name {
			t.Errorf("other facts make the same segment %s", name)
		}
	}
	r, err := file.OpenParquetFile(filepath.Join(one.Dir(), "facts", name, "observations.parquet"), false)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	rows, err := pqarrow.NewFileReader(r, pqarrow.ArrowReadProperties{}, memory.DefaultAllocator)
	if err != nil {
		t.Fatal(err)
	}
	schema, err := rows.Schema()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range schema.Fields() {
		if comment, _ := f.Metadata.GetValue(transform.CommentKey); comment == "" {
			t.Errorf("column %s of the file does not say what it means", f.Name)
		}
	}
}

func TestSegmentWithoutPages(t *testing.T) {
	s := newStore(t)
	w, err := s.NewSegment(version)
	if err != nil {
		t.Fatal(err)
	}
	if name, err := w.Commit(); name != "" || err != nil {
		t.Errorf("got %q, %v", name, err)
	}
	if _, err := w.Commit(); err == nil {
		t.Error("a closed segment can be committed")
	}
	if w, err = s.NewSegment(version); err != nil {
		t.Fatal(err)
	}
	if err := w.Add(transform.PageRow{PageID: "a", ExtractorVersion: "test-0"}, transform.Result{}); err == nil || !strings.Contains(err.Error(), "test-0") {
		t.Errorf("a page of another version: %v", err)
	}
	w.Abort()
	w.Abort()
	if left, _ := filepath.Glob(filepath.Join(s.Dir(), "*", "*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	build(t, s, planOf())
	if got := values(t, s.File(), "SELECT count(*) FROM observations"); got[0] != "0" {
		t.Errorf("an empty store has %s observations", got[0])
	}
}
