package official

import (
	"math"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"rekap/data"
	"rekap/extract"
)

// fuzz feeds a reader through Parse and Next. Whatever the bytes, rows are of
// known regions with finite figures, and every row that came in is told.
func fuzz(f *testing.F, kind data.ServiceKind, seeds ...[]byte) {
	svc := &data.Service{ID: "s", Kind: kind, URL: "https://a.id/x", Codes: data.Kemendagri,
		Paging: data.Paging{Form: "offset", Param: "o", Size: 2},
		Resources: []data.Resource{{ID: map[data.ServiceKind]string{data.ArcGIS: "1", data.CKAN: "r"}[kind],
			Numbers: "id", Code: []string{"kode"}, Label: "nama",
			Columns: []data.Column{{Field: "jumlah", Indicator: "population"}, {Field: "wajib", Indicator: "wajib_ktp"}},
			Sums:    []data.Sum{{Whole: "jumlah", Parts: []string{"wajib"}}}}}}
	first, err := First(svc, &svc.Resources[0])
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range seeds {
		f.Add(s)
	}
	files, err := filepath.Glob("testdata/answers/" + string(kind) + "*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(archive.Files[2].Data)
	}
	r := testReader(f)
	f.Fuzz(func(t *testing.T, body []byte) {
		page := extract.Page{URL: first.URL, Body: body}
		sets, err := r.Parse(page, svc)
		if err == nil && len(sets) == 0 {
			t.Fatal("neither a dataset nor an error")
		}
		for _, d := range sets {
			for _, row := range d.Rows {
				if _, ok := r.regions.regions[row.RegionCode]; !ok {
					t.Fatalf("row of unknown region %q", row.RegionCode)
				}
				for _, c := range row.Cells {
					if math.IsNaN(c.Value) || math.IsInf(c.Value, 0) {
						t.Fatalf("%s = %v", c.Field, c.Value)
					}
				}
			}
			for _, u := range d.Unknown {
				if strings.TrimSpace(u.Reason) == "" {
					t.Fatalf("no reason for %+v", u)
				}
			}
		}
		next, err := Next(svc, &svc.Resources[0], first, body)
		if next != nil && (err != nil || next.Offset <= first.Offset) {
			t.Fatalf("the next page does not go on: %+v, %v", next, err)
		}
	})
}

func FuzzArcGIS(f *testing.F) {
	fuzz(f, data.ArcGIS, []byte(`{"features":[{"attributes":{"kode":5171,"nama":"DENPASAR","jumlah":7,"wajib":"5"}}],"exceededTransferLimit":true}`))
}

func FuzzCKAN(f *testing.F) {
	fuzz(f, data.CKAN, []byte(`{"success":true,"result":{"total":9,"records":[{"kode":"51.71","nama":"Denpasar","jumlah":"1.234"}]}}`))
}

func FuzzFound(f *testing.F) {
	f.Add([]byte(`{"success":true,"result":{"count":2,"results":[{"title":"a","resources":[{"id":"r","name":"b","datastore_active":true}]}]}}`))
	res := &data.Resource{Search: "ktp"}
	f.Fuzz(func(t *testing.T, body []byte) {
		found, err := ReadFound(body)
		if err != nil {
			return
		}
		for _, one := range found.Of(res) {
			if one.ID == "" || one.Search != "ktp" {
				t.Fatalf("found %+v", one)
			}
		}
	})
}

func FuzzJSON(f *testing.F) {
	fuzz(f, data.JSONTable, []byte(`[["kode","nama","jumlah"],["51","Bali",1]]`), []byte(`[{"kode":51.1,"jumlah":1e2}]`))
}

func FuzzCSV(f *testing.F) {
	fuzz(f, data.CSVTable, []byte("x;;\nkode;nama;jumlah\n51.71;\"Denpasar\";1.234\n"), []byte("\xff\xfek\x00,\x00"))
}

func FuzzXLSX(f *testing.F) {
	fuzz(f, data.XLSXTable, workbook(f))
}

func FuzzHTML(f *testing.F) {
	fuzz(f, data.HTMLTable, []byte(`<table><tr><th rowspan=3>kode<th colspan=2>nama<th>jumlah<tr><td>51<td><table><tr><td>1</table></table>`))
}
