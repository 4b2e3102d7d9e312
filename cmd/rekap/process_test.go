package main

import (
	"bufio"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rekap/extract/live/world"
)

// refreshProcess is the command as a process of its own over a local world.
func refreshProcess(t *testing.T, w *world.World, args ...string) *exec.Cmd {
	t.Helper()
	cmd := processOf(t, args...)
	cmd.Env = append(os.Environ(), worldVariable+"="+w.Addr, nowVariable+"="+world.Now().Format(time.RFC3339))
	return cmd
}

// worldRegistry is a file with the sources of the local world.
func worldRegistry(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "world.yaml")
	if err := os.WriteFile(path, []byte(world.Sources()), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
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

// worked reports whether a process published, be it with sources that failed.
func worked(err error) bool {
	var exit *exec.ExitError
	return err == nil || errors.As(err, &exit) && exit.ExitCode() == exitPartial
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
