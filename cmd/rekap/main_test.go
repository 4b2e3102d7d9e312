package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
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
}
