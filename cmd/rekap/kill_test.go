package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/extract/archive"
	"rekap/extract/live/world"
	"rekap/load"
	"rekap/queries"
	"rekap/queries/dataset"
)

// Refreshes of one store are killed as by kill -9, again and again: between
// requests, while pages are archived and read, and while the file is built.
// After each the store and the published file are whole, and the refresh that
// is let live at last gives what one gives that was never killed.
func TestKilledRefreshesLoseNothing(t *testing.T) {
	t.Parallel()
	w := world.Start()
	defer w.Close()
	registry := filepath.Join(t.TempDir(), "world.yaml")
	if err := os.WriteFile(registry, []byte(world.Sources()), 0o644); err != nil {
		t.Fatal(err)
	}
	live := func(store string, kill int) (string, error) {
		return refreshProcess(t, w, kill, "refresh", "--sources", registry, "--store", store)
	}
	whole := filepath.Join(t.TempDir(), "whole")
	events := eventsOf(t, func() (string, error) { return live(whole, 0) })

	killed := filepath.Join(t.TempDir(), "killed")
	random := rand.New(rand.NewPCG(20, 24))
	for range 12 {
		at := 1 + random.IntN(events)
		out, err := live(killed, at)
		wholeStore(t, killed, fmt.Sprintf("killed at event %d of %d: %v %s", at, events, err, out))
	}
	eventsOf(t, func() (string, error) { return live(killed, 0) })
	sameFigures(t, whole, killed)

	// The same while nothing is fetched: here even the exports are the same,
	// byte for byte.
	offline := func(kill int) (string, error) {
		return refreshProcess(t, w, kill, "refresh", "--offline", "--sources", registry, "--store", whole)
	}
	want := exportOf(t, whole)
	forget(t, whole)
	events = eventsOf(t, func() (string, error) { return offline(0) })
	for at := range min(events, 8) {
		forget(t, whole)
		out, err := offline(events - at)
		wholeStore(t, whole, fmt.Sprintf("offline, killed at event %d of %d: %v %s", events-at, events, err, out))
	}
	forget(t, whole)
	eventsOf(t, func() (string, error) { return offline(0) })
	if diff := cmp.Diff(want, exportOf(t, whole)); diff != "" {
		t.Errorf("the exports differ from those before (-want +got):\n%.2000s", diff)
	}
}

// refreshProcess runs the command as a process of its own that kills itself at
// an event, see killAt.
func refreshProcess(t *testing.T, w *world.World, kill int, args ...string) (string, error) {
	t.Helper()
	cmd := processOf(t, args...)
	cmd.Env = append(os.Environ(), worldVariable+"="+w.Addr, nowVariable+"="+world.Now().Format(time.RFC3339), killVariable+"="+strconv.Itoa(kill))
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// processOf is the command rekap as a process.
func processOf(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Args = append([]string{"rekap"}, args...)
	return cmd
}

// eventsOf is the number of events of a refresh that lives.
func eventsOf(t *testing.T, refresh func() (string, error)) int {
	t.Helper()
	out, err := refresh()
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() == exitPartial) {
		t.Fatalf("refresh: %v\n%s", err, out)
	}
	first, _, _ := strings.Cut(out, "\n")
	n, err := strconv.Atoi(first)
	if err != nil || n == 0 {
		t.Fatalf("the refresh told no events: %s", out)
	}
	return n
}

// wholeStore fails the test unless the archive reads without loss and the
// published file, where there is one, opens and answers.
func wholeStore(t *testing.T, dir, when string) {
	t.Helper()
	store, err := load.OpenStore(dir)
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	pages, err := archive.Open(store.Archive())
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	for _, problem := range pages.Problems() {
		t.Errorf("%s: archive: %s", when, problem)
	}
	entries, err := pages.Entries()
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	for _, e := range entries {
		if _, err := pages.Read(e); err != nil && !errors.Is(err, archive.ErrTooLarge) {
			t.Errorf("%s: %s: %v", when, e.Record(), err)
		}
	}
	if _, err := os.Stat(store.File()); err == nil {
		countFigures(t, store.File(), when)
	}
}

// countFigures counts the figures of a published file by status.
func countFigures(t *testing.T, path, when string) {
	t.Helper()
	file, err := queries.Open(t.Context(), path)
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	defer file.Close()
	if rows := textOf(t, file, "select count(*) > 0 from comparison join regions using (region_code)"); !strings.Contains(rows, "true") {
		t.Errorf("%s: the published comparison is empty", when)
	}
}

// sameFigures compares what two stores say, but for when pages were fetched.
func sameFigures(t *testing.T, a, b string) {
	t.Helper()
	for _, sql := range []string{
		"from comparison order by all",
		"select * exclude (fetched_at) from observations order by all",
		"select * exclude (fetched_at, record) from pages order by all",
		"from conflicts order by all",
		"select url, type, failure, digest from fetches where type = 'response' and purpose in ('article', 'official') and http_status = 200 group by all order by all",
	} {
		var texts [2]string
		for i, dir := range []string{a, b} {
			file, err := queries.Open(t.Context(), filepath.Join(dir, "rekap.duckdb"))
			if err != nil {
				t.Fatal(err)
			}
			texts[i] = textOf(t, file, sql)
			file.Close()
		}
		if diff := cmp.Diff(texts[0], texts[1]); diff != "" {
			t.Errorf("%s (-never killed +killed):\n%.2000s", sql, diff)
		}
	}
}

// textOf is the answer to a query as CSV.
func textOf(t *testing.T, file *queries.File, sql string) string {
	t.Helper()
	rows, err := file.Query(t.Context(), sql, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var out bytes.Buffer
	env := &Environment{Stdout: &out}
	if err := (&outputFlags{format: "csv"}).write(env, rows, ""); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// exportOf is the dataset of a store, by file name.
func exportOf(t *testing.T, dir string) map[string]string {
	t.Helper()
	file, err := queries.Open(t.Context(), filepath.Join(dir, "rekap.duckdb"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	to := t.TempDir()
	if _, err := dataset.Write(t.Context(), file, to, nil); err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	entries, err := os.ReadDir(to)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(to, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(text)
	}
	return files
}

// forget removes what a store derived from its archive, but for the published
// file itself.
func forget(t *testing.T, dir string) {
	t.Helper()
	for _, name := range []string{"facts", "published.json"} {
		if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
}

// Readers in a process of their own open and read the published file while
// refreshes replace it; none ever fails.
func TestReadersWhileRefreshesPublish(t *testing.T) {
	t.Parallel()
	w := world.Start()
	defer w.Close()
	registry := filepath.Join(t.TempDir(), "world.yaml")
	if err := os.WriteFile(registry, []byte(world.Sources()), 0o644); err != nil {
		t.Fatal(err)
	}
	store := filepath.Join(t.TempDir(), "store")
	refresh := func(args ...string) {
		t.Helper()
		args = append([]string{"refresh", "--sources", registry, "--store", store}, args...)
		eventsOf(t, func() (string, error) { return refreshProcess(t, w, 0, args...) })
	}
	refresh()
	reader := processOf(t, filepath.Join(store, "rekap.duckdb"))
	reader.Args[0] = "read-loop"
	var out bytes.Buffer
	reader.Stdout, reader.Stderr = &out, &out
	stdin, err := reader.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := reader.Start(); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		forget(t, store)
		refresh("--offline")
	}
	if err := stdin.Close(); err != nil {
		t.Fatal(err)
	}
	if err := reader.Wait(); err != nil {
		t.Fatalf("a reader failed: %v\n%s", err, out.String())
	}
	if n, err := strconv.Atoi(strings.TrimSpace(out.String())); err != nil || n < 2 {
		t.Errorf("the reader read %q times, want at least two", out.String())
	}
}

// Of two refreshes at once one works; the other says who holds the store, or
// waits where it was told to, and ends in good order when it is told to stop.
func TestTwoRefreshesAtOnce(t *testing.T) {
	t.Parallel()
	w := world.Start()
	defer w.Close()
	registry := filepath.Join(t.TempDir(), "world.yaml")
	if err := os.WriteFile(registry, []byte(world.Sources()), 0o644); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "store")
	args := []string{"refresh", "--sources", registry, "--store", dir}
	store, err := load.OpenStore(dir)
	if err != nil {
		t.Fatal(err)
	}
	lock, err := store.Lock(t.Context(), load.Holder{PID: 1, Host: "lain", Command: "rekap refresh"}, false)
	if err != nil {
		t.Fatal(err)
	}
	if status, out := call(t, args...); status != exitFailed || !strings.Contains(out, "process 1 on lain") {
		t.Errorf("the second refresh ended with %d: %s", status, out)
	}
	stopped := waitingProcess(t, w, append(args, "--wait")...)
	if err := stopped.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if status := endOf(stopped); status != exitFailed {
		t.Errorf("a waiting refresh that was told to stop ended with %d, want %d", status, exitFailed)
	}
	waiting := waitingProcess(t, w, append(args, "--wait")...)
	if err := lock.Unlock(); err != nil {
		t.Fatal(err)
	}
	if status := endOf(waiting); status != exitPartial {
		t.Errorf("a refresh that waited ended with %d, want %d", status, exitPartial)
	}
	countFigures(t, store.File(), "after the wait")
}

// waitingProcess starts a refresh on a terminal and returns when it says that
// it waits.
func waitingProcess(t *testing.T, w *world.World, args ...string) *exec.Cmd {
	t.Helper()
	cmd := processOf(t, args...)
	cmd.Env = append(os.Environ(), worldVariable+"="+w.Addr, nowVariable+"="+world.Now().Format(time.RFC3339), widthVariable+"=80")
	said, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	text := bufio.NewReader(said)
	line, err := text.ReadString('1')
	if err != nil || !strings.Contains(line, "waiting for rekap refresh, process 1") {
		t.Fatalf("the second refresh said %q (%v)", line, err)
	}
	go func() { _, _ = io.Copy(io.Discard, text) }()
	return cmd
}

// endOf is the exit status of a process.
func endOf(cmd *exec.Cmd) int {
	_ = cmd.Wait() // the status is what is asked for
	return cmd.ProcessState.ExitCode()
}
