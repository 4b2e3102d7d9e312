package main

import (
	"bytes"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"rekap/extract/live/world"
	"rekap/load"
)

// Readers in a process of their own open and read the published file while
// refreshes replace it; none ever fails.
func TestReadersWhileRefreshesPublish(t *testing.T) {
	t.Parallel()
	w := world.Start()
	defer w.Close()
	registry := worldRegistry(t)
	store := filepath.Join(t.TempDir(), "store")
	refresh := func(args ...string) {
		t.Helper()
		args = append([]string{"refresh", "--sources", registry, "--store", store}, args...)
		if out, err := refreshProcess(t, w, args...).CombinedOutput(); !worked(err) {
			t.Fatalf("%v\n%s", err, out)
		}
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
	registry := worldRegistry(t)
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
