package timetable

import (
	"errors"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func at(t *testing.T, text string) time.Time {
	t.Helper()
	v, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestDue(t *testing.T) {
	table, err := New([]Source{
		{"jakarta", "0 6 * * *", "Asia/Jakarta"},
		{"jayapura", "0 6 * * *", "Asia/Jayapura"},
		{"weekly", "30 4 * * 1", "Asia/Makassar"},
	}, 0)
	if err != nil {
		t.Fatal(err)
	}
	ran := func(text string) map[string]time.Time {
		return map[string]time.Time{"jakarta": at(t, text), "jayapura": at(t, text), "weekly": at(t, text)}
	}
	tests := []struct {
		name string
		last map[string]time.Time
		now  string
		want []string
	}{
		{"never run", nil, "2025-03-05T00:00:00Z", []string{"jakarta", "jayapura", "weekly"}},
		{"six in Jayapura is two hours before six in Jakarta", ran("2025-03-04T12:00:00Z"), "2025-03-04T21:00:00Z", []string{"jayapura"}},
		{"and both are due two hours later", ran("2025-03-04T12:00:00Z"), "2025-03-04T23:00:00Z", []string{"jakarta", "jayapura"}},
		{"nothing a minute before", ran("2025-03-04T12:00:00Z"), "2025-03-04T20:59:59Z", nil},
		{"once after two weeks of downtime", ran("2025-02-20T00:00:00Z"), "2025-03-06T12:00:00Z", []string{"jakarta", "jayapura", "weekly"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := table.Due(tt.last, at(t, tt.now))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("due (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNextWithJitterKeepsToItsMinute(t *testing.T) {
	table, err := New([]Source{{"a", "0 6 * * *", "Asia/Jakarta"}}, 10*time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	first, _, err := table.Next(at(t, "2025-03-04T12:00:00Z"))
	if err != nil {
		t.Fatal(err)
	}
	second, source, err := table.Next(first)
	if err != nil {
		t.Fatal(err)
	}
	tick := at(t, "2025-03-04T23:00:00Z")
	if first.Before(tick) || !first.Before(tick.Add(10*time.Minute)) {
		t.Errorf("first due at %s, want within ten minutes of %s", first, tick)
	}
	if got := second.Sub(first); got != 24*time.Hour || source != "a" {
		t.Errorf("due again after %s by %q, want 24h by a", got, source)
	}
}

func TestMissed(t *testing.T) {
	daily := Source{"a", "0 6 * * *", "Asia/Jakarta"} // 23:00 UTC
	for _, tt := range []struct {
		last, now string
		want      int
	}{
		{"2025-03-04T12:00:00Z", "2025-03-04T22:59:59Z", 0},
		{"2025-03-04T12:00:00Z", "2025-03-04T23:00:00Z", 1},
		{"2025-03-04T12:00:00Z", "2025-03-05T23:00:00Z", 2},
		{"2025-03-04T12:00:00Z", "2025-12-05T23:00:00Z", 3},
	} {
		if got, err := Missed(daily, at(t, tt.last), at(t, tt.now), 3); err != nil || got != tt.want {
			t.Errorf("from %s to %s: %d missed (%v), want %d", tt.last, tt.now, got, err, tt.want)
		}
	}
	if _, err := Missed(Source{"a", "daily", "UTC"}, time.Time{}, time.Time{}, 3); !errors.Is(err, ErrSchedule) {
		t.Errorf("a bad schedule: %v, want ErrSchedule", err)
	}
}

func TestNewRefuses(t *testing.T) {
	for _, s := range []Source{{"x", "61 * * * *", "UTC"}, {"x", "daily", "UTC"}, {"x", "0 6 * * *", "Asia/Atlantis"}} {
		if _, err := New([]Source{s}, 0); !errors.Is(err, ErrSchedule) || !strings.Contains(err.Error(), "x") {
			t.Errorf("New(%+v) = %v, want ErrSchedule naming the source", s, err)
		}
	}
}

func TestOnCalendar(t *testing.T) {
	tests := []struct {
		cron string
		want []string
	}{
		{"0 6 * * *", []string{"*-*-* 06:00:00 Asia/Jakarta"}},
		{"*/30 5-20 * * *", []string{"*-*-* 05..20:00/30:00 Asia/Jakarta"}},
		{"15 4 * * 1,4", []string{"Mon,Thu *-*-* 04:15:00 Asia/Jakarta"}},
		{"15 4 * * mon-fri", []string{"Mon..Fri *-*-* 04:15:00 Asia/Jakarta"}},
		{"0 3 1 jan,jul *", []string{"*-01,07-01 03:00:00 Asia/Jakarta"}},
		{"0 3 1 * 0", []string{"*-*-01 03:00:00 Asia/Jakarta", "Sun *-*-* 03:00:00 Asia/Jakarta"}},
		{"5 0-22/2 * * 7", []string{"Sun *-*-* 00..22/2:05:00 Asia/Jakarta"}},
	}
	analyse, _ := exec.LookPath("systemd-analyze")
	for _, tt := range tests {
		got, err := onCalendar(tt.cron, "Asia/Jakarta")
		if err != nil {
			t.Errorf("onCalendar(%q): %v", tt.cron, err)
			continue
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("onCalendar(%q) (-want +got):\n%s", tt.cron, diff)
		}
		for _, expression := range got {
			if analyse == "" {
				continue
			}
			if out, err := exec.Command(analyse, "calendar", expression).CombinedOutput(); err != nil {
				t.Errorf("systemd does not take %q: %s", expression, out)
			}
		}
	}
	for _, bad := range []string{"0 6 * *", "99 6 * * *", "0 6 * * funday"} {
		if _, err := onCalendar(bad, "UTC"); !errors.Is(err, ErrSchedule) {
			t.Errorf("onCalendar(%q) = %v, want ErrSchedule", bad, err)
		}
	}
}

func TestUnits(t *testing.T) {
	table, err := New([]Source{{"a.example.id", "0 6 * * *", "Asia/Jakarta"}, {"b.example.id", "0 6 * * *", "Asia/Jayapura"}}, 0)
	if err != nil {
		t.Fatal(err)
	}
	call := Call{Program: "/opt/rekap 1/rekap", Store: "/srv/100%", Arguments: []string{"--sources", "/etc/rekap.yaml"}, Writes: []string{"/var/lib/node exporter"}}
	var systemd, crontab strings.Builder
	if err := errors.Join(table.Systemd(&systemd, call), table.Crontab(&crontab, call)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"# rekap-refresh@.service\n", "# rekap-refresh@a.example.id.timer\n",
		`ExecStart="/opt/rekap 1/rekap" refresh --wait --store /srv/100%% --sources /etc/rekap.yaml --outlet %i` + "\n",
		`ReadWritePaths=/srv/100%% "/var/lib/node exporter"` + "\n",
		"OnCalendar=*-*-* 06:00:00 Asia/Jayapura\n", "Persistent=true\n",
	} {
		if !strings.Contains(systemd.String(), want) {
			t.Errorf("systemd units lack %q:\n%s", want, systemd.String())
		}
	}
	for _, want := range []string{
		"CRON_TZ=Asia/Jakarta\n0 6 * * * '/opt/rekap 1/rekap' refresh --wait --store '/srv/100\\%' --sources /etc/rekap.yaml --outlet a.example.id\n",
		"CRON_TZ=Asia/Jayapura\n0 6 * * * ",
	} {
		if !strings.Contains(crontab.String(), want) {
			t.Errorf("crontab lacks %q:\n%s", want, crontab.String())
		}
	}
}
