package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/cmd/rekap/internal/storetest"
	"rekap/extract/live/world"
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
	registry := worldRegistry(t)
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
	want := storetest.Export(t, whole)
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
	if diff := cmp.Diff(want, storetest.Export(t, whole)); diff != "" {
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
