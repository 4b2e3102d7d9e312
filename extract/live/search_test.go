package live_test

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"testing"
)

// portal is a CKAN portal with a table for each half-year, which come with a
// file, with a table of another kind, and behind a hundred other data sets.
func portal() http.HandlerFunc {
	tables := map[string][]string{
		"s1": {`{"kode":"51.71","nama":"Kota Denpasar","wajib_ktp":516875,"tanggal":"2024-06-30"}`, `{"kode":"51.02","nama":"Tabanan","wajib_ktp":361220,"tanggal":"2024-06-30"}`,
			`{"kode":"51.08","nama":"Buleleng","wajib_ktp":640115,"tanggal":"2024-06-30"}`},
		"s2":    {`{"kode":"51.71","nama":"Kota Denpasar","wajib_ktp":518001,"tanggal":"2024-12-31"}`},
		"kamus": {`{"kolom":"wajib_ktp","arti":"penduduk wajib KTP"}`},
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/robots.txt", http.NotFound)
	mux.HandleFunc("/api/3/action/package_search", func(w http.ResponseWriter, r *http.Request) {
		start, _ := strconv.Atoi(r.URL.Query().Get("start"))
		var sets []string
		for i := start; i < 102 && i < start+100; i++ {
			switch i {
			case 40:
				sets = append(sets, `{"title":"Penduduk Wajib KTP","resources":[{"id":"s1","name":"Semester I 2024","datastore_active":true},
					{"id":"berkas","name":"Semester I 2024.pdf","datastore_active":false},{"id":"kamus","name":"Kamus data","datastore_active":true}]}`)
			case 101:
				sets = append(sets, `{"title":"Penduduk Wajib KTP","resources":[{"id":"s2","name":"Semester II 2024","datastore_active":true}]}`)
			default:
				sets = append(sets, fmt.Sprintf(`{"title":"Jalan rusak %d","resources":[{"id":"j%[1]d","name":"Jalan","datastore_active":true}]}`, i))
			}
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"success":true,"result":{"count":102,"results":[%s]}}`, strings.Join(sets, ","))
	})
	mux.HandleFunc("/api/3/action/datastore_search", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		rows, there := tables[q.Get("resource_id")]
		w.Header().Set("Content-Type", "application/json")
		if !there {
			w.WriteHeader(http.StatusNotFound)
			fmt.Fprint(w, `{"success":false,"error":{"__type":"Not Found Error"}}`)
			return
		}
		offset, _ := strconv.Atoi(q.Get("offset"))
		limit, _ := strconv.Atoi(q.Get("limit"))
		part := rows[min(offset, len(rows)):min(offset+limit, len(rows))]
		fmt.Fprintf(w, `{"success":true,"result":{"records":[%s],"total":%d}}`, strings.Join(part, ","), len(rows))
	})
	return mux.ServeHTTP
}

// The tables of a portal are found by a search, asked for page by page, and
// read back from the archive.
func TestPortalIsSearched(t *testing.T) {
	k := newKinds(t, map[string]http.HandlerFunc{"portal.example": portal()})
	reg, a, results := k.run(t, `
services:
  - id: portal
    name: Portal Data Contoh
    kind: ckan
    url: http://portal.example/api/3/action
    codes: kemendagri
    paging: {size: 2}
    resources:
      - search: wajib ktp
        match: '^Penduduk Wajib KTP: Semester'
        level: regency
        code: [kode]
        label: nama
        as_of: {field: tanggal}
        columns: [{field: wajib_ktp, indicator: wajib_ktp}]`)
	// Two pages of what is found, two of the first table and one of the second.
	if got := results["portal"]; !got.OK() || got.Discovered != 2 || got.Fetched != 3 || got.Requests != 6 {
		t.Errorf("the run brought %+v", got)
	}
	figures := map[string]float64{}
	for _, set := range tables(t, reg, a) {
		for _, row := range set.Rows {
			figures[row.RegionCode+" "+set.AsOf.Format("2006-01-02")] = row.Cells[0].Value
		}
	}
	want := map[string]float64{"51.71 2024-06-30": 516875, "51.02 2024-06-30": 361220, "51.08 2024-06-30": 640115, "51.71 2024-12-31": 518001}
	if fmt.Sprint(figures) != fmt.Sprint(want) {
		t.Errorf("figures are %v, want %v", figures, want)
	}
}
