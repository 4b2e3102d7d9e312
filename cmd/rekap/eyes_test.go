package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"rekap/data"
	"rekap/queries/format"
	"rekap/queries/status"
)

func TestBar(t *testing.T) {
	tests := []struct {
		part float64
		want string
	}{
		{-1, ""}, {0, ""}, {1.0 / 160, "▏"}, {0.5, strings.Repeat("█", 10)}, {0.525, strings.Repeat("█", 10) + "▌"},
		{1, strings.Repeat("█", 20)}, {1.7, strings.Repeat("█", 20) + "+"},
	}
	for _, tt := range tests {
		if got := bar(tt.part); got != tt.want {
			t.Errorf("bar(%v) = %q, want %q", tt.part, got, tt.want)
		}
	}
}

// comparisonRows are two rows as the query compare gives them.
func comparisonRows() *format.Table {
	day := time.Date(2024, 12, 12, 0, 0, 0, 0, time.UTC)
	return &format.Table{
		Cols: []format.Column{{Name: "rank", Kind: format.Integer}, {Name: "region_code"}, {Name: "region"}, {Name: "province"},
			{Name: "ikd_activated", Kind: format.Integer}, {Name: "ikd_as_of", Kind: format.Date}, {Name: "rate_wajib_ktp", Kind: format.Number},
			{Name: "rate_basis"}, {Name: "target_percent", Kind: format.Number}, {Name: "gap_points", Kind: format.Number},
			{Name: "outlet"}, {Name: "quality_flag"}},
		Data: [][]any{
			{int64(1), "31.01", "Kabupaten Administrasi Kepulauan Seribu", "Daerah Khusus Ibukota Jakarta", int64(8005), day, 15.25, "computed", 30.0, -14.75, "Ditjen Dukcapil, monitoring pendaftaran IKD", "stale"},
			{nil, "33.71", "Kota Magelang", "Jawa Tengah", nil, nil, nil, nil, 30.0, nil, nil, nil},
		},
	}
}

func TestComparisonOnTerminals(t *testing.T) {
	for _, width := range []int{20, 40, 60, 80, 100, 120, 160, 200} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			var out bytes.Buffer
			env := &Environment{Stdout: &out, Width: width, Getenv: func(string) string { return "" }}
			if err := writeComparison(env, comparisonRows(), outputFlags{format: "table"}); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(out.String()) {
				if n := len([]rune(strings.TrimRight(line, "\n"))); n > width {
					t.Errorf("a line of %d columns: %s", n, line)
				}
			}
			for _, want := range []struct {
				from int
				text string
			}{{60, "Kab. Adm. Kep."}, {80, "15.25"}, {80, "-14.75"}, {80, "Kab. Adm. Kep. Seribu"}, {120, "Ditjen Dukc"}, {120, "DKI Jakarta"}, {200, "██████████▏"}} {
				if width >= want.from && !strings.Contains(out.String(), want.text) {
					t.Errorf("%q is not shown:\n%s", want.text, out.String())
				}
			}
		})
	}
}

// A share of another day than the count beside it is shown with its own day and
// source; of the same day it needs neither.
func TestComparisonTellsTheDayOfTheShare(t *testing.T) {
	rows := comparisonRows()
	rows.Cols = append(rows.Cols, format.Column{Name: "rate_as_of", Kind: format.Date}, format.Column{Name: "rate_url"})
	for i, day := range []time.Time{time.Date(2024, 6, 30, 0, 0, 0, 0, time.UTC), time.Date(2024, 12, 12, 0, 0, 0, 0, time.UTC)} {
		rows.Data[i] = append(rows.Data[i], day, fmt.Sprintf("https://warta%d.example/berita/1", i))
		rows.Data[i][5] = time.Date(2024, 12, 12, 0, 0, 0, 0, time.UTC)
	}
	var out bytes.Buffer
	env := &Environment{Stdout: &out, Getenv: func(string) string { return "" }}
	if err := writeComparison(env, rows, outputFlags{format: "markdown"}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"share as of", "share from", "2024-06-30", "warta0.example"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not shown:\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "warta1") {
		t.Errorf("a share of the count's day is shown with a source of its own:\n%s", out.String())
	}
}

func TestComparisonForMachinesIsWhole(t *testing.T) {
	var out bytes.Buffer
	env := &Environment{Stdout: &out, Width: 80, Getenv: func(string) string { return "" }}
	if err := writeComparison(env, comparisonRows(), outputFlags{format: "csv"}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "1,31.01,Kabupaten Administrasi Kepulauan Seribu,Daerah Khusus Ibukota Jakarta,8005,2024-12-12,15.25,") {
		t.Errorf("csv: %s", out.String())
	}
}

func TestSourceState(t *testing.T) {
	now := time.Date(2024, 11, 14, 1, 0, 0, 0, time.UTC)
	ago := func(days float64) time.Time { return now.Add(-time.Duration(days * float64(24*time.Hour))) }
	daily := data.Schedule{Cron: "0 6 * * *", Zone: "Asia/Jakarta"}
	weekly := data.Schedule{Cron: "0 6 * * 1", Zone: "Asia/Jakarta"}
	tests := []struct {
		name   string
		status data.Status
		plan   data.Schedule
		source status.Source
		want   string
	}{
		{"asked this morning", data.Active, daily, status.Source{LastAsked: ago(0.05), LastAnswer: ago(0.05)}, "ok "},
		{"one daily time missed", data.Active, daily, status.Source{LastAsked: ago(1.5), LastAnswer: ago(1.5)}, "overdue asked 2024-11-12"},
		{"a weekly source has time", data.Active, weekly, status.Source{LastAsked: ago(5), LastAnswer: ago(5)}, "ok "},
		{"failing since it answered", data.Active, daily, status.Source{LastAsked: ago(0), LastAnswer: ago(3), FailingSince: ago(2)}, "failing since 2024-11-12"},
		{"never answered", data.Active, daily, status.Source{LastAsked: ago(0), FailingSince: ago(2)}, "failing never answered"},
		{"silent", data.Active, daily, status.Source{LastAsked: ago(0), LastAnswer: ago(0), Newest: ago(30), UsualGap: 2, Gaps: 5}, "silent usually new every 2 days"},
		{"never asked", data.Active, daily, status.Source{}, "never asked "},
		{"quarantined", data.Quarantined, daily, status.Source{LastAsked: ago(0)}, "quarantined closed by robots.txt"},
	}
	for _, tt := range tests {
		state, why, err := sourceState(registered{id: "a", status: tt.status, reason: "closed by robots.txt", schedule: tt.plan}, tt.source, now)
		if got := state + " " + why; err != nil || got != tt.want {
			t.Errorf("%s: %q (%v), want %q", tt.name, got, err, tt.want)
		}
	}
}
