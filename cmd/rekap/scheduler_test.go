package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/extract/live/world"
	"rekap/load"
)

// A batch that fails as a whole is tried again after a minute, and after twice
// as long each time it fails right again, up to an hour; one that is carried
// out ends that.
func TestScheduleBacksOff(t *testing.T) {
	t.Parallel()
	s := newScheduleWorld(t, twoSources)
	archive := filepath.Join(s.store, "archive")
	spoil := func() {
		if err := errors.Join(os.Rename(archive, archive+".aside"), os.WriteFile(archive, nil, 0o644)); err != nil {
			t.Error(err)
		}
	}
	mend := func() {
		if err := errors.Join(os.Remove(archive), os.Rename(archive+".aside", archive)); err != nil {
			t.Error(err)
		}
	}
	// The first batch is carried out. Something is then in the archive's place for
	// nine tries, and, after it was mended, for two more.
	failed := 0
	s.pause = func(d time.Duration) {
		if d < retryAfter {
			return // of a fetch
		}
		switch _, err := os.Stat(archive + ".aside"); {
		case errors.Is(err, fs.ErrNotExist) && failed == 0:
			spoil()
		case err == nil:
			if failed++; failed == 9 || failed == 11 {
				mend()
			}
		case failed == 9:
			spoil()
		}
	}
	after := s.run(world.Now().Add(72 * time.Hour))
	if after.status != exitDone || failed != 11 {
		t.Fatalf("ended with %d after %d failed batches:\n%s", after.status, failed, after.log)
	}
	var retries []time.Duration
	for _, d := range s.slept {
		// The timetable's own pauses are of hours, and those of a fetch of seconds.
		if d >= retryAfter && d <= retryMost {
			retries = append(retries, d)
		}
	}
	want := []time.Duration{1, 2, 4, 8, 16, 32, 60, 60, 60, 1}
	for i := range want {
		want[i] *= time.Minute
	}
	if diff := cmp.Diff(want, retries[:min(len(want), len(retries))]); diff != "" {
		t.Errorf("pauses (-want +got):\n%s\n%s", diff, after.log)
	}
	if n := strings.Count(after.log, `msg="batch failed"`); n != failed {
		t.Errorf("the log tells of %d failed batches, want %d", n, failed)
	}
}

// Sources of one time are spread: each is due at a minute of its own, the same
// every day.
func TestScheduleSpreadsSources(t *testing.T) {
	t.Parallel()
	s := newScheduleWorld(t, strings.ReplaceAll(twoSources, "Asia/Jayapura", "Asia/Jakarta"))
	after := s.run(world.Now().Add(48*time.Hour), "--jitter", "1h")
	const both = "kuno.example tanpaujung.example"
	if len(after.batches) != 5 || after.batches[0] != both || after.batches[1] == after.batches[2] ||
		!slices.Equal(after.batches[1:3], after.batches[3:5]) {
		t.Errorf("batches %q, want one of both, then on each of two days one of each in the same order:\n%s", after.batches, after.log)
	}
	six := time.Date(2024, 11, 14, 23, 0, 0, 0, time.UTC) // of the next morning in Jakarta
	var minutes []time.Duration
	for line := range strings.Lines(after.log) {
		if _, until, found := strings.Cut(line, "msg=waiting until="); found {
			at, err := time.Parse(time.RFC3339, strings.Fields(until)[0])
			if err != nil {
				t.Fatal(err)
			}
			minutes = append(minutes, at.Sub(six))
		}
	}
	if len(minutes) < 4 {
		t.Fatalf("waited %d times:\n%s", len(minutes), after.log)
	}
	for i, m := range minutes[:2] {
		if m < 0 || m >= time.Hour || minutes[i+2] != m+24*time.Hour {
			t.Errorf("due %s and %s after six of the first day, want within an hour, and a day between", m, minutes[i+2])
		}
	}
	if minutes[0] == minutes[1] {
		t.Errorf("both sources are due %s after six", minutes[0])
	}
}

// A batch that outlasts the next times of its sources is ended before another
// begins, and what was missed meanwhile is caught up once.
func TestScheduleBatchesDoNotOverlap(t *testing.T) {
	t.Parallel()
	s := newScheduleWorld(t, twoSources)
	slow := false
	s.world.OnRequest(func(key string) {
		if strings.Contains(key, "/berita/700001") && !slow {
			slow = true
			s.clock.Advance(75 * time.Hour) // three mornings pass
		}
	})
	after := s.run(world.Now().Add(76 * time.Hour))
	const both = "kuno.example tanpaujung.example"
	if diff := cmp.Diff([]string{both, both}, after.batches); diff != "" {
		t.Errorf("batches (-want +got):\n%s\n%s", diff, after.log)
	}
	running := false
	for line := range strings.Lines(after.log) {
		switch {
		case strings.Contains(line, `msg="batch begins"`):
			if running {
				t.Errorf("a batch begins within another:\n%s", after.log)
			}
			running = true
		case strings.Contains(line, `msg="batch done"`):
			running = false
		}
	}
}

// scheduleProcess is the scheduler as a process of its own, over sources of a
// local world, on the machine's own clock.
func (s *scheduleWorld) process(args ...string) (*exec.Cmd, *bufio.Reader) {
	s.t.Helper()
	cmd := processOf(s.t, append([]string{"schedule", "--store", s.store, "--sources", s.file, "--jitter", "0s"}, args...)...)
	cmd.Env = append(os.Environ(), worldVariable+"="+s.world.Addr)
	said, err := cmd.StderrPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = cmd.Process.Kill() })
	return cmd, bufio.NewReader(said)
}

// stop sends SIGTERM and returns how the process ended and what it said last.
func stop(t *testing.T, cmd *exec.Cmd, said *bufio.Reader) (status int, rest string) {
	t.Helper()
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(said)
	if err != nil {
		t.Fatal(err)
	}
	return endOf(cmd), string(text)
}

// lineOf reads on to a line that has a text.
func lineOf(t *testing.T, said *bufio.Reader, text string) {
	t.Helper()
	var all strings.Builder
	for {
		line, err := said.ReadString('\n')
		all.WriteString(line)
		if strings.Contains(line, text) {
			return
		}
		if err != nil {
			t.Fatalf("ended without saying %q: %v\n%s", text, err, all.String())
		}
	}
}

// SIGTERM ends the scheduler while it waits for the next morning.
func TestScheduleStopsOnSIGTERMWhileItWaits(t *testing.T) {
	t.Parallel()
	s := newScheduleWorld(t, twoSources)
	cmd, said := s.process()
	lineOf(t, said, "msg=waiting")
	if status, rest := stop(t, cmd, said); status != exitDone || !strings.Contains(rest, "msg=stopped") {
		t.Errorf("ended with %d: %s", status, rest)
	}
	wholeStore(t, s.store, "stopped while it waited")
	countFigures(t, filepath.Join(s.store, "rekap.duckdb"), "stopped while it waited")
}

// SIGTERM ends the scheduler within a batch, though a server keeps it waiting
// for an answer that never comes. What it was at is due again.
func TestScheduleStopsOnSIGTERMWithinABatch(t *testing.T) {
	t.Parallel()
	s := newScheduleWorld(t, twoSources)
	asked, forever := make(chan struct{}, 8), make(chan struct{})
	s.world.OnRequest(func(key string) {
		if strings.Contains(key, "/berita/") {
			asked <- struct{}{}
			<-forever
		}
	})
	defer close(forever)
	cmd, said := s.process()
	lineOf(t, said, "batch begins")
	<-asked
	if status, rest := stop(t, cmd, said); status != exitDone || !strings.Contains(rest, "msg=stopped") || strings.Contains(rest, "batch done") {
		t.Errorf("ended with %d: %s", status, rest)
	}
	wholeStore(t, s.store, "stopped within a batch")
	if _, err := os.Stat(filepath.Join(s.store, "schedule.json")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the batch that was broken off counts as run (%v)", err)
	}
}

// The scheduler waits for a refresh that someone else runs on its store, and
// ends while it waits where it is told to.
func TestScheduleWaitsForTheStore(t *testing.T) {
	t.Parallel()
	s := newScheduleWorld(t, twoSources)
	store, err := load.OpenStore(s.store)
	if err != nil {
		t.Fatal(err)
	}
	lock, err := store.Lock(t.Context(), load.Holder{PID: 1, Host: "lain", Command: "rekap refresh"}, false)
	if err != nil {
		t.Fatal(err)
	}
	cmd, said := s.process()
	lineOf(t, said, "batch begins")
	if status, rest := stop(t, cmd, said); status != exitDone || !strings.Contains(rest, "msg=stopped") {
		t.Errorf("ended with %d: %s", status, rest)
	}
	cmd, said = s.process("--once")
	lineOf(t, said, "batch begins")
	if err := lock.Unlock(); err != nil {
		t.Fatal(err)
	}
	lineOf(t, said, "batch done")
	if status := endOf(cmd); status != exitDone {
		t.Errorf("ended with %d", status)
	}
	if text := fmt.Sprint(s.world.Asked()); !strings.Contains(text, "/berita/700001") {
		t.Errorf("nothing was asked for: %s", text)
	}
}
