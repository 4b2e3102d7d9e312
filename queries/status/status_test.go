package status

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/extract"
	"rekap/queries"
	"rekap/queries/format"
	"rekap/queries/internal/testfile"
	"rekap/transform"
)

func at(day int) time.Time { return time.Date(2024, 11, day, 6, 0, 0, 0, time.UTC) }

// published is a file of three sources: one that answers, one that never did,
// and one that failed after it had answered.
func published(t *testing.T) *queries.File {
	t.Helper()
	var pages []transform.PageRow
	var fetches []transform.FetchRow
	fetched := func(source, record string, day int, url string) {
		fetches = append(fetches, transform.FetchRow{Record: record, URL: url, FetchedAt: at(day), Type: "response", Purpose: "article",
			Source: source, Status: 200, Digest: "sha256:" + record})
	}
	failed := func(source, record string, day int, url, kind string) {
		fetches = append(fetches, transform.FetchRow{Record: record, URL: url, FetchedAt: at(day), Type: "failure", Purpose: "article",
			Source: source, Failure: kind, Reason: "because of " + kind})
	}
	unread := func(id, source, record string, day int, url string) {
		page := transform.UnreadPage(extract.Page{URL: url, Canonical: url, Source: source, Kind: extract.News, FetchedAt: at(day), Record: record, Digest: "sha256:" + record},
			id, "blocked: a wall", testfile.Version)
		pages = append(pages, page)
		fetched(source, record, day, url)
	}
	for i, day := range []int{1, 3, 5, 7} {
		url := "https://lancar.example/" + string(rune('a'+i))
		unread("p"+string(rune('0'+i)), "lancar", "l.warc.gz:"+string(rune('0'+i)), day, url)
	}
	failed("mati", "m:1", 2, "https://mati.example/", "refused")
	failed("mati", "m:2", 8, "https://mati.example/", "refused")
	failed("mati", "m:3", 8, "https://mati.example/robots", "timeout")
	fetched("sakit", "s:1", 2, "https://sakit.example/1")
	failed("sakit", "s:2", 4, "https://sakit.example/1", "timeout")
	failed("sakit", "s:3", 6, "https://sakit.example/2", "timeout")
	failed("sakit", "s:4", 1, "https://sakit.example/1", "http_status") // mended since
	fetches[len(fetches)-1].Purpose = "article"
	return testfile.Publish(t, pages, fetches)
}

func TestStatus(t *testing.T) {
	file := published(t)
	got, err := Sources(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	want := []Source{
		{ID: "lancar", LastAsked: at(7), LastAnswer: at(7), Pages: 4, Unread: 4, Newest: at(7).Truncate(24 * time.Hour), UsualGap: 2, Gaps: 3},
		{ID: "mati", LastAsked: at(8), FailingSince: at(2), Failures: 3},
		{ID: "sakit", LastAsked: at(6), LastAnswer: at(2), FailingSince: at(4), Failures: 3},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sources (-want +got):\n%s", diff)
	}
	failures, err := Failures(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "failures", failures, `source,kind,addresses,since,last,url,reason
lancar,blocked,4,2024-11-01T06:00:00Z,2024-11-07T06:00:00Z,https://lancar.example/d,blocked: a wall
sakit,timeout,2,2024-11-04T06:00:00Z,2024-11-06T06:00:00Z,https://sakit.example/2,because of timeout
mati,refused,1,2024-11-02T06:00:00Z,2024-11-08T06:00:00Z,https://mati.example/,because of refused
mati,timeout,1,2024-11-08T06:00:00Z,2024-11-08T06:00:00Z,https://mati.example/robots,because of timeout
`)
	coverage, err := Coverage(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	if len(coverage.Data) != 5 || coverage.Data[0][0] != "ikd" || coverage.Data[0][2] != int64(514) {
		t.Errorf("coverage: %v", coverage.Data)
	}
}

func compare(t *testing.T, what string, got *format.Table, want string) {
	t.Helper()
	var text strings.Builder
	if err := format.Write(&text, "csv", got, format.Options{}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, text.String()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestSilent(t *testing.T) {
	tests := []struct {
		name   string
		source Source
		now    time.Time
		want   bool
	}{
		{"as usual", Source{Newest: at(1), LastAnswer: at(8), UsualGap: 2, Gaps: 3}, at(8), false},
		{"four times the usual gap", Source{Newest: at(1), LastAnswer: at(10), UsualGap: 2, Gaps: 3}, at(10), true},
		{"daily sources get four days", Source{Newest: at(1), LastAnswer: at(4), UsualGap: 0.5, Gaps: 9}, at(4), false},
		{"too few pages to know", Source{Newest: at(1), LastAnswer: at(28), UsualGap: 2, Gaps: 2}, at(28), false},
		{"one that does not answer is not silent but failing", Source{Newest: at(5), LastAnswer: at(4), UsualGap: 1, Gaps: 9}, at(28), false},
		{"nothing known", Source{}, at(28), false},
	}
	for _, tt := range tests {
		if got := tt.source.Silent(tt.now); got != tt.want {
			t.Errorf("%s: %t, want %t", tt.name, got, tt.want)
		}
	}
}
