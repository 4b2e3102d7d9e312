package official

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"rekap/data"
)

// rows writes n JSON objects.
func rows(n int, form string) string {
	return strings.TrimSuffix(strings.Repeat(fmt.Sprintf(form, `{"a":1}`)+",", n), ",")
}

func TestPaging(t *testing.T) {
	features := func(n int, exceeded bool) string {
		return fmt.Sprintf(`{"features":[%s],"exceededTransferLimit":%t}`, rows(n, `{"attributes":%s}`), exceeded)
	}
	records := func(n int, total string) string {
		return fmt.Sprintf(`{"success":true,"result":{"records":[%s]%s}}`, rows(n, "%s"), total)
	}
	for _, c := range []struct {
		name    string
		svc     data.Service
		answers []string // one per page, in order
		want    []string // the requests, one more than answers where the last is never answered
	}{
		{"arcgis", data.Service{Kind: data.ArcGIS, URL: "https://a.id/MapServer", Resources: []data.Resource{{ID: "3", Where: "x>0"}}},
			[]string{features(2, true), features(2, true), features(1, false)},
			[]string{
				"GET https://a.id/MapServer/3/query?f=json&outFields=%2A&returnGeometry=false&where=x%3E0",
				"GET https://a.id/MapServer/3/query?f=json&outFields=%2A&resultOffset=2&returnGeometry=false&where=x%3E0",
				"GET https://a.id/MapServer/3/query?f=json&outFields=%2A&resultOffset=4&returnGeometry=false&where=x%3E0",
			}},
		{"arcgis that says more but has no rows", data.Service{Kind: data.ArcGIS, URL: "https://a.id/MapServer", Paging: data.Paging{Size: 7}, Resources: []data.Resource{{ID: "0"}}},
			[]string{features(0, true)},
			[]string{"GET https://a.id/MapServer/0/query?f=json&outFields=%2A&resultRecordCount=7&returnGeometry=false&where=1%3D1"}},
		{"ckan with total", data.Service{Kind: data.CKAN, URL: "https://c.id/api/3/action", Paging: data.Paging{Size: 2}, Resources: []data.Resource{{ID: "r-1"}}},
			[]string{records(2, `,"total":3`), records(1, `,"total":3`)},
			[]string{
				"GET https://c.id/api/3/action/datastore_search?limit=2&offset=0&resource_id=r-1",
				"GET https://c.id/api/3/action/datastore_search?limit=2&offset=2&resource_id=r-1",
			}},
		{"ckan without total", data.Service{Kind: data.CKAN, URL: "https://c.id/api/3/action", Resources: []data.Resource{{ID: "r-1"}}},
			[]string{records(3, "")},
			[]string{"GET https://c.id/api/3/action/datastore_search?limit=1000&offset=0&resource_id=r-1"}},
		{"json by page in the address", data.Service{Kind: data.JSONTable, URL: "https://j.id/t/{page}?n={size}", Paging: data.Paging{Form: "page", First: 1, Size: 2}, Resources: []data.Resource{{}}},
			[]string{"[" + rows(2, "%s") + "]", "[" + rows(1, "%s") + "]"},
			[]string{"GET https://j.id/t/1?n=2", "GET https://j.id/t/2?n=2"}},
		{"json by page parameter", data.Service{Kind: data.JSONTable, URL: "https://j.id/t", Paging: data.Paging{Form: "page", Param: "p", SizeParam: "n", First: 1, Size: 2, Total: "meta.all"}, Resources: []data.Resource{{Rows: "rows"}}},
			[]string{`{"rows":[` + rows(2, "%s") + `],"meta":{"all":"4"}}`, `{"rows":[` + rows(2, "%s") + `],"meta":{"all":4}}`},
			[]string{"GET https://j.id/t?n=2&p=1", "GET https://j.id/t?n=2&p=2"}},
		{"json by offset in a POST body", data.Service{Kind: data.JSONTable, URL: "https://j.id/t", Method: "POST", ContentType: "application/json", Body: `{"start":{offset},"length":{size}}`, Paging: data.Paging{Form: "offset", Size: 2}, Resources: []data.Resource{{}}},
			[]string{"[" + rows(2, "%s") + "]", "[]"},
			[]string{`POST https://j.id/t {"start":0,"length":2}`, `POST https://j.id/t {"start":2,"length":2}`}},
		{"one page", data.Service{Kind: data.CSVTable, URL: "https://j.id/t.csv", Resources: []data.Resource{{}}},
			[]string{"anything"}, []string{"GET https://j.id/t.csv"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := &c.svc.Resources[0]
			var got []string
			r, err := First(&c.svc, res)
			for i := 0; err == nil && r != nil; i++ {
				got = append(got, strings.TrimSpace(fmt.Sprintf("%s %s %s", r.Method, r.URL, r.Body)))
				if held := Resources(&c.svc, r.URL); len(held) != 1 || held[0] != res {
					t.Errorf("%s is not known as an address of the table", r.URL)
				}
				if i == len(c.answers) {
					break
				}
				r, err = Next(&c.svc, res, r, []byte(c.answers[i]))
			}
			if err != nil {
				t.Fatal(err)
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("requests are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestPagingStops(t *testing.T) {
	svc := &data.Service{ID: "s", Kind: data.ArcGIS, URL: "https://a.id/MapServer", Resources: []data.Resource{{ID: "0"}}}
	res := &svc.Resources[0]
	for _, c := range []struct {
		name, answer string
		page         int
		want         error
	}{
		{"an endless pager", `{"features":[{"attributes":{}}],"exceededTransferLimit":true}`, MaxPages - 1, ErrTooLarge},
		{"an error page", `<html>`, 0, ErrForm},
		{"an error told with status 200", `{"error":{"code":500,"message":"x"}}`, 0, ErrService},
		{"two documents", `{"features":[]}{}`, 0, ErrForm},
	} {
		if r, err := Next(svc, res, &Request{Page: c.page}, []byte(c.answer)); !errors.Is(err, c.want) || r != nil {
			t.Errorf("%s: %v, %v, want %v", c.name, r, err, c.want)
		}
	}
}

func TestSearch(t *testing.T) {
	svc := &data.Service{ID: "s", Kind: data.CKAN, URL: "https://c.id/api/3/action", Resources: []data.Resource{
		{ID: "own"}, {Search: "ktp el", Match: data.Pattern{Regexp: regexp.MustCompile(`(?i)wajib ktp.*: semester`)}}, {Search: "kia"}}}
	r, err := Search(svc, &svc.Resources[1], 100)
	if err != nil || r.URL != "https://c.id/api/3/action/package_search?q=ktp+el&rows=100&start=100" {
		t.Errorf("request is %v, %v", r, err)
	}
	found, err := ReadFound([]byte(`{"success":true,"result":{"count":102,"results":[{"title":"Data  Wajib KTP","resources":[
		{"id":"r-1","name":"Semester I 2024","datastore_active":true},{"id":"r-2","name":"Semester II 2024.xlsx","datastore_active":false},
		{"id":"r-3","name":"Kamus data","datastore_active":true},{"name":"Semester tanpa id","datastore_active":true}]},{"title":"Kosong","resources":[]}]}}`))
	if err != nil || found.Packages != 2 || found.Total != 102 || len(found.Tables) != 3 {
		t.Fatalf("found %+v, %v", found, err)
	}
	got := found.Of(&svc.Resources[1])
	if len(got) != 1 || got[0].ID != "r-1" || got[0].Name != "Data Wajib KTP: Semester I 2024" {
		t.Errorf("tables are %+v", got)
	}
	if all := found.Of(&svc.Resources[2]); len(all) != 2 {
		t.Errorf("without a pattern %d tables, want the two with rows", len(all))
	}
	for address, want := range map[string]int{"https://c.id/api/3/action/datastore_search?resource_id=r-1": 2, "https://c.id/api/3/action/datastore_search?resource_id=own": 1,
		"https://c.id/api/3/action/package_search?q=ktp+el": 0} {
		if got := Resources(svc, address); len(got) != want {
			t.Errorf("%s can be of %d resources, want %d", address, len(got), want)
		}
	}
	for answer, want := range map[string]error{
		`{"success":true,"result":{}}`:                          ErrForm,
		`{"result":{"results":[]}}`:                             ErrForm,
		`{"success":false,"error":{"message":"Access denied"}}`: ErrService,
	} {
		if _, err := ReadFound([]byte(answer)); !errors.Is(err, want) {
			t.Errorf("%s: error is %v, want %v", answer, err, want)
		}
	}
}
