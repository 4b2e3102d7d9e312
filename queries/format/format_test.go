package format

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/compress"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// sample holds every kind of column, nulls, and texts that would act where
// they are printed without care.
func sample() *Table {
	day := time.Date(2024, 11, 13, 0, 0, 0, 0, time.UTC)
	return &Table{
		Cols: []Column{{"region", Text}, {"activated", Integer}, {"rate", Number}, {"reported", Boolean}, {"as_of", Date}, {"fetched_at", Timestamp}, {"quote", Text}},
		Data: [][]any{
			{"Kota Denpasar", int64(21053), 4.0731, true, day, day.Add(90 * time.Minute), `Baru "21.053" orang, kata dinas.`},
			{"Kabupaten Contoh", int64(-5), 30.0, false, nil, nil, "=HYPERLINK(\"http://x\")"},
			{"Kota |<b>Uji</b>", nil, nil, nil, day, nil, "baris\nsatu\x1b[31m merah *tebal*"},
		},
	}
}

func TestWriteGolden(t *testing.T) {
	for _, name := range []string{"table", "csv", "jsonl", "markdown"} {
		t.Run(name, func(t *testing.T) {
			var got bytes.Buffer
			if err := Write(&got, name, sample(), Options{}); err != nil {
				t.Fatal(err)
			}
			compareGolden(t, "sample."+name, got.String())
		})
	}
}

// compareGolden holds a text against a file of testdata.
func compareGolden(t *testing.T, name, got string) {
	t.Helper()
	golden := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("differs from %s (-want +got):\n%s", golden, diff)
	}
}

func TestTableFitsTheWidth(t *testing.T) {
	tests := []struct {
		name  string
		width int
		least []string
		wrap  []string
		want  string
	}{
		{"wide enough for all", 120, nil, nil, "table"},
		{"texts are shortened between words", 104, nil, nil, "104"},
		{"or folded where that is asked for", 104, nil, []string{"quote"}, "104_wrap"},
		{"then columns go from the right", 60, nil, nil, "60"},
		{"but first those that matter least", 60, []string{"activated", "reported", "nothing"}, nil, "60_least"},
		{"one column is always there", 9, nil, nil, "9"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got bytes.Buffer
			if err := Write(&got, "table", sample(), Options{Width: tt.width, Least: tt.least, Wrap: tt.wrap}); err != nil {
				t.Fatal(err)
			}
			golden := "sample_" + tt.want + ".table"
			if tt.want == "table" {
				golden = "sample.table"
			}
			compareGolden(t, golden, got.String())
			for line := range strings.Lines(got.String()) {
				if n := len([]rune(strings.TrimSuffix(line, "\n"))); n > max(tt.width, narrowest) {
					t.Errorf("line of %d columns, want at most %d: %q", n, tt.width, line)
				}
			}
		})
	}
}

func TestShorten(t *testing.T) {
	tests := []struct {
		text  string
		width int
		want  string
	}{
		{"Kota Denpasar", 13, "Kota Denpasar"},
		{"Kota Denpasar", 12, "Kota Denpas…"},
		{"Kabupaten Hulu Sungai Tengah", 20, "Kabupaten Hulu…"},
		{"Kabupaten Hulu Sungai", 15, "Kabupaten Hulu…"},
		{"https://www.example.org/berita", 12, "https://www…"},
		{"–", 1, "–"},
		{"ab", 1, "…"},
	}
	for _, tt := range tests {
		if got := shorten(tt.text, tt.width); got != tt.want {
			t.Errorf("shorten(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

func TestParquetHoldsTheRows(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, "parquet", sample(), Options{}); err != nil {
		t.Fatal(err)
	}
	pf, err := file.NewParquetReader(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	reader, err := pqarrow.NewFileReader(pf, pqarrow.ArrowReadProperties{}, memory.DefaultAllocator)
	if err != nil {
		t.Fatal(err)
	}
	tbl, err := reader.ReadTable(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer tbl.Release()
	if tbl.NumRows() != 3 || tbl.NumCols() != 7 {
		t.Fatalf("read %d rows and %d columns, want 3 and 7", tbl.NumRows(), tbl.NumCols())
	}
	if n := tbl.Column(1).Data().NullN(); n != 1 {
		t.Errorf("activated has %d nulls, want 1", n)
	}
	if got := tbl.Column(4).DataType().String(); got != "date32" {
		t.Errorf("as_of is stored as %s, want date32", got)
	}
	if codec(t, pf) != compress.Codecs.Zstd {
		t.Error("the file is not zstd compressed")
	}
}

func TestParquetIsTheSameTwice(t *testing.T) {
	var a, b bytes.Buffer
	if err := errors.Join(Write(&a, "parquet", sample(), Options{}), Write(&b, "parquet", sample(), Options{})); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the same rows gave two different files")
	}
}

func TestSpreadsheetDefusesFormulas(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, "xlsx", sample(), Options{Title: "banding"}); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for cell, want := range map[string]string{"A1": "region", "B2": "21053", "E2": "2024-11-13", "G3": "'=HYPERLINK(\"http://x\")", "B4": ""} {
		if got, err := book.GetCellValue("banding", cell); err != nil || got != want {
			t.Errorf("%s = %q (%v), want %q", cell, got, err, want)
		}
	}
	if formula, _ := book.GetCellFormula("banding", "G3"); formula != "" {
		t.Errorf("G3 holds the formula %q", formula)
	}
}

func TestCheck(t *testing.T) {
	for _, name := range Names() {
		if err := Check(name); err != nil {
			t.Errorf("Check(%q) = %v", name, err)
		}
	}
	if err := Check("yaml"); !errors.Is(err, ErrUnknownFormat) || !strings.Contains(err.Error(), "jsonl") {
		t.Errorf("Check(yaml) = %v, want ErrUnknownFormat naming the formats", err)
	}
}

func TestGroup(t *testing.T) {
	for in, want := range map[string]string{"0": "0", "999": "999", "1000": "1,000", "-21053": "-21,053", "1765001": "1,765,001"} {
		if got := group(in); got != want {
			t.Errorf("group(%s) = %s, want %s", in, got, want)
		}
	}
}

func codec(t *testing.T, pf *file.Reader) compress.Compression {
	t.Helper()
	chunk, err := pf.MetaData().RowGroup(0).ColumnChunk(0)
	if err != nil {
		t.Fatal(err)
	}
	return chunk.Compression()
}
