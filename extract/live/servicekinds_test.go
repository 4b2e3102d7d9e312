package live_test

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// kiaBook is a workbook with a table of two regions.
func kiaBook(t *testing.T) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range [][]any{{"Kode", "Wilayah", "Memiliki KIA"}, {"51.71", "Kota Denpasar", 85000}, {"51.08", "Buleleng", 90000}} {
		if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Every form of official service that the world of two has not, against a
// server that has it, from the request to the figure.
func TestEveryKindOfService(t *testing.T) {
	rows := []string{`{"kode":"5171","nama":"KOTA DENPASAR","tahun":2024,"jumlah":516875}`, `{"kode":"5102","nama":"KABUPATEN TABANAN","tahun":2024,"jumlah":361220}`,
		`{"kode":"5108","nama":"KABUPATEN BULELENG","tahun":2024,"jumlah":640115}`}
	part := func(from, n int) string {
		return strings.Join(rows[min(from, len(rows)):min(from+n, len(rows))], ",")
	}
	k := newKinds(t, map[string]http.HandlerFunc{
		"get.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/api/wajib_ktp" {
				http.NotFound(w, r)
				return
			}
			skip, _ := strconv.Atoi(r.URL.Query().Get("skip"))
			limit, _ := strconv.Atoi(r.URL.Query().Get("limit"))
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"code":200,"data":[%s],"meta":{"total":%d}}`, part(skip, limit), len(rows))
		},
		"post.example": func(w http.ResponseWriter, r *http.Request) {
			var page int
			if body, err := io.ReadAll(r.Body); r.Method != "POST" || err != nil {
				http.NotFound(w, r)
				return
			} else if _, err := fmt.Sscanf(string(body), `{"halaman":%d}`, &page); err != nil {
				http.Error(w, "bad", http.StatusBadRequest)
				return
			}
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `[%s]`, part(2*(page-1), 2))
		},
		"buku.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/kia.xlsx" {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", "application/octet-stream")
			_, _ = w.Write(kiaBook(t))
		},
		"tabel.example": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = io.WriteString(w, `<table><tr><th rowspan=2>Provinsi<th rowspan=2>Daerah<th colspan=2>KTP-el</tr><tr><th>Wajib<th>Rekam</tr>
				<tr><td rowspan=2>Bali<td>Kota Denpasar<td>516.875<td>500.000</tr><tr><td>Kab. Badung<td>400.000<td>390.000</tr></table>`)
		},
		"latin.example": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/ikd.csv" {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", "text/csv")
			_, _ = io.WriteString(w, "Laporan \x96 IKD;;\r\nkode;wilayah;aktif\r\n51.71;Kota\xa0Denpasar;21.053\r\n33.03;Kab. Purbalingga;45.120\r\n")
		},
	})
	reg, a, results := k.run(t, `
services:
  - id: get
    kind: json
    url: http://get.example/api/wajib_ktp
    codes: kemendagri
    paging: {form: offset, param: skip, size_param: limit, size: 2, total: meta.total}
    resources: [{name: t, rows: data, level: regency, code: [kode], label: nama, as_of: {field: tahun, layout: "2006", precision: year}, columns: [{field: jumlah, indicator: wajib_ktp}]}]
  - id: post
    kind: json
    url: http://post.example/tabel
    method: POST
    body: '{"halaman":{page}}'
    codes: bps
    paging: {form: page, first: 1, size: 2}
    resources: [{name: t, level: regency, code: [kode], label: nama, as_of: {field: tahun, layout: "2006", precision: year}, columns: [{field: jumlah, indicator: wajib_ktp}]}]
  - id: buku
    kind: xlsx
    url: http://buku.example/kia.xlsx
    codes: kemendagri
    resources: [{id: Sheet1, level: regency, code: [Kode], label: Wilayah, as_of: {date: 2024-06-30}, columns: [{field: Memiliki KIA, indicator: kia_issued}]}]
  - id: tabel
    kind: html
    url: http://tabel.example/statistik
    codes: names
    resources: [{id: table, level: regency, label: Daerah, province: Provinsi, numbers: id, as_of: {date: 2024-06-30}, columns: [{field: KTP-el / Wajib, indicator: wajib_ktp}, {field: KTP-el / Rekam, indicator: ktp_el_recorded}]}]
  - id: latin
    kind: csv
    url: http://latin.example/ikd.csv
    codes: kemendagri
    resources: [{name: t, level: regency, charset: windows-1252, numbers: id, code: [kode], label: wilayah, as_of: {date: 2024-06-30}, columns: [{field: aktif, indicator: ikd_activated}]}]`)
	fetched := map[string]counts{}
	for id, n := range map[string]int{"get": 2, "post": 2, "buku": 1, "tabel": 1, "latin": 1} {
		fetched[id] = counts{Fetched: n}
	}
	if diff := cmp.Diff(fetched, countsOf(results)); diff != "" {
		t.Errorf("results (-want +got):\n%s\n%s", diff, strings.Join(k.asked, "\n"))
	}
	figures := map[string]float64{}
	for _, set := range tables(t, reg, a) {
		for _, row := range set.Rows {
			for _, c := range row.Cells {
				figures[set.service+" "+row.RegionCode+" "+c.Indicator] = c.Value
			}
		}
	}
	want := map[string]float64{
		"get 51.71 wajib_ktp": 516875, "get 51.02 wajib_ktp": 361220, "get 51.08 wajib_ktp": 640115,
		"post 51.71 wajib_ktp": 516875, "post 51.02 wajib_ktp": 361220, "post 51.08 wajib_ktp": 640115,
		"buku 51.71 kia_issued": 85000, "buku 51.08 kia_issued": 90000,
		"tabel 51.71 wajib_ktp": 516875, "tabel 51.71 ktp_el_recorded": 500000, "tabel 51.03 wajib_ktp": 400000, "tabel 51.03 ktp_el_recorded": 390000,
		"latin 51.71 ikd_activated": 21053, "latin 33.03 ikd_activated": 45120,
	}
	if diff := cmp.Diff(want, figures); diff != "" {
		t.Errorf("figures (-want +got):\n%s\nasked %v", diff, slices.Sorted(maps.Keys(results)))
	}
}
