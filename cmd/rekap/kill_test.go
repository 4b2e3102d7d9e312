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

// The loop of kills is as long as killsVariable says, and its moments are those
// of the seed in seedVariable, where they are set.
const (
	killsVariable = "REKAP_TEST_KILLS"
	seedVariable  = "REKAP_TEST_KILL_SEED"
	usualKills    = 20
)

// Refreshes are killed by SIGKILL at moments of chance, spread evenly over the
// time that one takes: while sources are asked, pages are archived and read, the
// file is built, checked and put in place. After each kill the store and the
// published file are whole, and the refresh that is let live says what one does
// that was never killed, whatever the moments were.
func TestKilledRefreshesLoseNothing(t *testing.T) {
	t.Parallel()
	w := world.Start()
	defer w.Close()
	registry := filepath.Join(t.TempDir(), "world.yaml")
	if err := os.WriteFile(registry, []byte(world.Sources()), 0o644); err != nil {
		t.Fatal(err)
	}
	k := newKiller(t)
	whole := filepath.Join(t.TempDir(), "whole")
	live := func(store string) *exec.Cmd {
		return refreshProcess(t, w, "refresh", "--sources", registry, "--store", store)
	}
	k.lets(live(whole))

	stores := 0
	next := func() string { stores++; return filepath.Join(t.TempDir(), strconv.Itoa(stores)) }
	killed := next()
	k.kills("live", k.want-k.want/3, func() *exec.Cmd { return live(killed) }, func(when string, lived bool) {
		wholeStore(t, killed, when)
		if lived {
			sameFigures(t, whole, killed, when)
			killed = next()
		}
	})
	k.lets(live(killed))
	sameFigures(t, whole, killed, "killed "+k.told())

	// The same while nothing is fetched: here even the exports are the same,
	// byte for byte.
	offline := func() *exec.Cmd {
		return refreshProcess(t, w, "refresh", "--offline", "--sources", registry, "--store", whole)
	}
	want := exportOf(t, whole)
	forget(t, whole)
	k.lets(offline())
	forget(t, whole)
	k.kills("offline", k.want/3, offline, func(when string, lived bool) {
		wholeStore(t, whole, when)
		if lived {
			forget(t, whole)
		}
	})
	k.lets(offline())
	if diff := cmp.Diff(want, exportOf(t, whole)); diff != "" {
		t.Errorf("%s: the exports differ from those before (-want +got):\n%.2000s", k.told(), diff)
	}
}

// killer kills processes at moments of chance.
type killer struct {
	t      *testing.T
	want   int
	seed   uint64
	random *rand.Rand
	// took is how long the last process took that lived.
	took time.Duration
}

func newKiller(t *testing.T) *killer {
	t.Helper()
	k := &killer{t: t, want: usualKills, seed: rand.Uint64()}
	if text := os.Getenv(killsVariable); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 3 {
			t.Fatalf("%s=%s: want a number from 3 on", killsVariable, text)
		}
		k.want = n
	}
	if text := os.Getenv(seedVariable); text != "" {
		var err error
		if k.seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatalf("%s: %v", seedVariable, err)
		}
	}
	k.random = rand.New(rand.NewPCG(k.seed, 0))
	t.Log(k.told())
	return k
}

// told is how to have the same moments again, as far as the machine lets.
func (k *killer) told() string { return fmt.Sprintf("%s=%d", seedVariable, k.seed) }

// lets runs a refresh that is let live.
func (k *killer) lets(cmd *exec.Cmd) {
	k.t.Helper()
	started := time.Now()
	out, err := cmd.CombinedOutput()
	k.ended(cmd, err, out)
	k.took = time.Since(started)
}

// ended fails the test unless a process that was let live did its work.
func (k *killer) ended(cmd *exec.Cmd, err error, out []byte) {
	k.t.Helper()
	if !worked(err) {
		k.t.Fatalf("%s: %v: %v\n%s", k.told(), cmd.Args, err, out)
	}
}

// worked reports whether a process published, be it with sources that failed.
func worked(err error) bool {
	var exit *exec.ExitError
	return err == nil || errors.As(err, &exit) && exit.ExitCode() == exitPartial
}

// kills starts processes and kills each after a part of the time that one takes,
// until n were killed; some are done sooner than that. After each it calls check,
// which is told what happened, and whether the process lived to its end.
func (k *killer) kills(what string, n int, start func() *exec.Cmd, check func(when string, lived bool)) {
	k.t.Helper()
	for count := 0; count < n && !k.t.Failed(); {
		after := time.Duration(k.random.Float64() * float64(k.took))
		cmd := start()
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		started := time.Now()
		if err := cmd.Start(); err != nil {
			k.t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		var err error
		select {
		case err = <-ended:
		case <-time.After(after):
			_ = cmd.Process.Kill() // it may have ended just now
			err = <-ended
		}
		status, _ := cmd.ProcessState.Sys().(syscall.WaitStatus)
		lived := !(status.Signaled() && status.Signal() == syscall.SIGKILL)
		when := fmt.Sprintf("%s, %d killed before, after %s of %s (%s)", what, count, after.Round(time.Millisecond), k.took.Round(time.Millisecond), k.told())
		if lived {
			k.ended(cmd, err, out.Bytes())
			k.took = time.Since(started)
		} else {
			count++
		}
		check(when, lived)
		k.t.Logf("%s: lived %v", when, lived)
	}
}

// refreshProcess is the command as a process of its own over a local world.
func refreshProcess(t *testing.T, w *world.World, args ...string) *exec.Cmd {
	t.Helper()
	cmd := processOf(t, args...)
	cmd.Env = append(os.Environ(), worldVariable+"="+w.Addr, nowVariable+"="+world.Now().Format(time.RFC3339))
	return cmd
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

// wholeStore fails the test unless the archive reads without loss but for a
// record that its writer did not finish, and the published file, where there is
// one, opens and answers.
func wholeStore(t *testing.T, dir, when string) {
	t.Helper()
	store, err := load.OpenStore(dir)
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	pages, err := archive.OpenFS(os.DirFS(store.Archive()))
	if err != nil {
		t.Fatalf("%s: %v", when, err)
	}
	defer pages.Close()
	for _, problem := range pages.Problems() {
		if !problem.Truncated {
			t.Errorf("%s: archive: %s", when, problem)
		}
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
func sameFigures(t *testing.T, a, b, when string) {
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
			t.Errorf("%s: %s (-never killed +killed):\n%.2000s", when, sql, diff)
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
