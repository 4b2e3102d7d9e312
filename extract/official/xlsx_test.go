package official

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rekap/data"
	"rekap/extract"
)

// workbook writes a small file with merged headers, real numbers and numbers
// kept as text.
func workbook(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	check := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	check(f.SetSheetName("Sheet1", "Catatan"))
	_, err := f.NewSheet("KIA")
	check(err)
	for i, row := range [][]any{
		{"Kepemilikan KIA", nil, nil, nil},
		{"Kode", "Wilayah", "KIA", nil},
		{nil, nil, "Wajib", "Memiliki"},
		{51.1, "Kabupaten Entah", 10, 9},
		{51.71, "Kota Denpasar", 150000, "85.000"},
		{"51.08", "Buleleng", 180000.0, 90000},
		{5103, "BADUNG", "160.000", nil},
	} {
		for k, v := range row {
			name, err := excelize.CoordinatesToCellName(k+1, i+1)
			check(err)
			if v != nil {
				check(f.SetCellValue("KIA", name, v))
			}
		}
	}
	check(f.MergeCell("KIA", "C2", "D2"))
	check(f.MergeCell("KIA", "A2", "A3"))
	check(f.MergeCell("KIA", "B2", "B3"))
	var b bytes.Buffer
	check(f.Write(&b))
	return b.Bytes()
}

const xlsxRegistry = `services:
  - id: contoh
    kind: xlsx
    url: https://data.example.id/kia.xlsx
    codes: kemendagri
    schedule: {cron: "0 3 1 * *", zone: Asia/Jakarta}
    rate: {every: 5s}
    resources:
      - id: KIA
        level: regency
        code: [Kode]
        label: Wilayah
        numbers: id
        as_of: {date: 2024-12-31}
        columns:
          - {field: KIA / Wajib, indicator: child_population}
          - {field: KIA / Memiliki, indicator: kia_issued}
`

// TestXLSX reads merged headers; a numeric cell is taken as it is, whatever
// the notation of text, and a code that lost its last zero is mended.
func TestXLSX(t *testing.T) {
	svc := service(t, []byte(xlsxRegistry))
	sets, err := testReader(t).Parse(extract.Page{URL: svc.URL, Body: workbook(t)}, svc)
	got := reading(sets, err)
	for _, want := range []string{
		"KIA / Wajib child_population all  = 150000\n    KIA / Memiliki kia_issued all  = 85000\n",
		"KIA / Wajib child_population all  = 180000\n    KIA / Memiliki kia_issued all  = 90000\n",
		"row 51.03 regency \"BADUNG\"",
		"KIA / Wajib child_population all  = 160000\n",
		`unknown 51.1 "Kabupaten Entah": no region has the Kemendagri code 51.10`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "\nissue ") {
		t.Errorf("issues in a sound workbook:\n%s", got)
	}
}

func TestXLSXBroken(t *testing.T) {
	svc := service(t, []byte(xlsxRegistry))
	for name, body := range map[string][]byte{
		"no workbook": []byte("PK\x03\x04 nothing"),
		"empty":       nil,
		"cut short":   workbook(t)[:900],
	} {
		if _, err := testReader(t).Parse(extract.Page{URL: svc.URL, Body: body}, svc); !errors.Is(err, ErrForm) {
			t.Errorf("%s: error is %v, want %v", name, err, ErrForm)
		}
	}
	svc.Resources[0].ID = "Lain"
	_, err := readXLSX(workbook(t), &data.Resource{ID: "Lain"})
	if !errors.Is(err, ErrForm) || !strings.Contains(err.Error(), `"Catatan" "KIA"`) {
		t.Errorf("another sheet: error is %v, want one that names the sheets there are", err)
	}
}

// mergedWorkbook is a small file with another list of merged cells.
func mergedWorkbook(t *testing.T, refs string) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i := range 400 {
		if err := f.SetCellValue("Sheet1", fmt.Sprintf("D%d", i+1), "a"); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.MergeCell("Sheet1", "A1", "B2"); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	in, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, file := range in.File {
		text, err := fs.ReadFile(in, file.Name)
		if err != nil {
			t.Fatal(err)
		}
		text = bytes.Replace(text, []byte(`<mergeCell ref="A1:B2"></mergeCell>`), []byte(refs), 1)
		part, err := w.Create(file.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write(text); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// zipBomb is a small file that unpacks beyond the limit.
func zipBomb(t *testing.T) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	part, err := w.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		t.Fatal(err)
	}
	zeros := make([]byte, 1<<20)
	for range maxUnzipped>>20 + 1 {
		if _, err := part.Write(zeros); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
