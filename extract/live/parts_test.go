package live

import (
	"testing"

	"rekap/data"
	"rekap/extract/discover"
)

func TestWholeArticle(t *testing.T) {
	for _, tc := range []struct{ address, all, want string }{
		{"https://a.id/read/1/x", "page=all", "https://a.id/read/1/x?page=all"},
		{"https://a.id/read/1/x?utm=2", "page=all", "https://a.id/read/1/x?utm=2&page=all"},
		{"https://a.id/read/1/x?page=all", "page=all", "https://a.id/read/1/x?page=all"},
		{"https://a.id/read/1/x?homepage=all", "page=all", "https://a.id/read/1/x?homepage=all&page=all"},
		{"https://a.id/read/1/x", "/all", "https://a.id/read/1/x/all"},
		{"https://a.id/read/1/x/all", "/all", "https://a.id/read/1/x/all"},
	} {
		if got := wholeArticle(tc.address, tc.all); got != tc.want {
			t.Errorf("wholeArticle(%s, %s) = %s, want %s", tc.address, tc.all, got, tc.want)
		}
	}
}

func TestNextPart(t *testing.T) {
	const first = "https://a.id/read/1/x"
	query := data.Pagination{Form: data.QueryPages, Param: "page"}
	path := data.Pagination{Form: data.PathPages}
	halaman := data.Pagination{Form: data.PathPages, Param: "halaman"}
	offset := data.Pagination{Form: data.OffsetPages}
	for _, tc := range []struct {
		name  string
		form  data.Pagination
		after int
		links []string
		want  string
	}{
		{"query", query, 1, []string{first + "?page=3", first + "?page=2", first}, first + "?page=2"},
		{"query, further", query, 2, []string{first + "?page=2", first + "?page=3"}, first + "?page=3"},
		{"query, the last", query, 3, []string{first + "?page=2", first + "?page=3"}, ""},
		{"query of another article", query, 1, []string{"https://a.id/read/2/y?page=2"}, ""},
		{"query of another host", query, 1, []string{"https://b.id/read/1/x?page=2"}, ""},
		{"path", path, 1, []string{first + "/2/"}, first + "/2/"},
		{"path to another article below", path, 1, []string{first + "-lain/2"}, ""},
		{"path with a year", path, 1, []string{first + "/komentar/2"}, ""},
		{"named path", halaman, 1, []string{first + "/halaman/2", first + "/2"}, first + "/halaman/2"},
		{"offset", offset, 1, []string{first + "/30", first + "/15"}, first + "/15"},
		{"offset, further", offset, 15, []string{first + "/15", first + "/30"}, first + "/30"},
		{"no number", query, 1, []string{first + "?page=all", first + "?page=-2"}, ""},
	} {
		var links []discover.Link
		for _, l := range tc.links {
			links = append(links, discover.Link{URL: l})
		}
		if got, _ := nextPart(first, links, tc.form, tc.after); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}
