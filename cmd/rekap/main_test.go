package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"rekap/extract/live/world"
	"rekap/queries"
	"rekap/queries/format"
)

// The variables through which tests swap the environment of the command, which
// is this test binary called by the name rekap.
const (
	worldVariable = "REKAP_TEST_WORLD" // address of the local world
	nowVariable   = "REKAP_TEST_NOW"   // RFC 3339; a clock that only sleeping moves
	widthVariable = "REKAP_TEST_WIDTH" // a terminal of that width
	killVariable  = "REKAP_TEST_KILL"  // the event at which the process kills itself
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"rekap": command, "read-loop": readLoop})
}

// command is the real command over an environment as the variables say.
func command() {
	env, err := processEnvironment()
	if err != nil {
		panic(err)
	}
	swap(env)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, env))
}

// readLoop opens and reads a published file again and again until standard
// input ends, and prints how often. The first failure ends it.
func readLoop() {
	done := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(done)
	}()
	for n := 0; ; n++ {
		select {
		case <-done:
			fmt.Println(n)
			return
		default:
		}
		file, err := queries.Open(context.Background(), os.Args[1])
		if err == nil {
			var rows *queries.Result
			if rows, err = file.Named(context.Background(), "leaders", nil); err == nil {
				_, err = format.Read(rows)
				err = errors.Join(err, rows.Close())
			}
			err = errors.Join(err, file.Close())
		}
		if err != nil {
			fmt.Fprintf(os.Stderr, "after %d reads: %v\n", n, err)
			os.Exit(1)
		}
	}
}

func swap(env *Environment) {
	if addr := os.Getenv(worldVariable); addr != "" {
		env.Transport, env.Unpaced = world.Transport(addr), true
	}
	if text := os.Getenv(nowVariable); text != "" {
		now, err := time.Parse(time.RFC3339, text)
		if err != nil {
			panic(err)
		}
		clock := world.NewClock(now)
		env.Now, env.Sleep = clock.Now, clock.Sleep
	}
	if width, err := strconv.Atoi(os.Getenv(widthVariable)); err == nil {
		env.StdoutTerminal, env.StderrTerminal, env.Width = true, true, width
	}
	if at, err := strconv.Atoi(os.Getenv(killVariable)); err == nil {
		killAt(env, int64(at))
	}
}

// killAt makes the process kill itself, as kill -9 does, at its n-th event:
// before and after each request, and at each report of progress. With n = 0 it
// lives, and tells the number of events as its last words on standard error.
func killAt(env *Environment, n int64) {
	var count atomic.Int64
	event := func() {
		if count.Add(1) == n {
			_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
	}
	if env.Transport != nil {
		env.Transport = eventful{env.Transport, event}
	}
	env.StderrTerminal = true
	env.Stderr = eventWriter{event}
	now := env.Now
	var ticks atomic.Int64
	// Progress is drawn at most every so often; here each report is an event.
	env.Now = func() time.Time { return now().Add(time.Duration(ticks.Add(1)) * progressEvery) }
	if n == 0 {
		env.Stdout = lastWords{&count}
	}
}

type eventful struct {
	http.RoundTripper
	event func()
}

func (e eventful) RoundTrip(r *http.Request) (*http.Response, error) {
	e.event()
	defer e.event()
	return e.RoundTripper.RoundTrip(r)
}

type eventWriter struct{ event func() }

func (w eventWriter) Write(p []byte) (int, error) {
	w.event()
	return len(p), nil
}

// lastWords writes the number of events instead of what is written.
type lastWords struct{ count *atomic.Int64 }

func (w lastWords) Write(p []byte) (int, error) {
	_, err := os.Stdout.WriteString(strconv.FormatInt(w.count.Load(), 10) + "\n")
	return len(p), err
}
