package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"rekap/extract/archive"
	"rekap/extract/live/world"
	"rekap/load"
)

// TestScripts runs the command-line stories of testdata/script. They find a
// store made from the sample archive in $SAMPLE, which they must not change.
func TestScripts(t *testing.T) {
	t.Parallel()
	sample := filepath.Join(t.TempDir(), "store")
	if status, out := call(t, "refresh", "--offline", "--store", sample); status != exitDone {
		t.Fatalf("the sample's refresh ended with %d: %s", status, out)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("SAMPLE", sample)
			e.Values[worldKey{}] = new(*world.World)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":   endsWith,
			"archive": archivePages,
			"damage":  damage,
			"hold":    hold,
			"world":   worldCommand,
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

// call runs the command within this process.
func call(t *testing.T, args ...string) (status int, output string) {
	t.Helper()
	var out bytes.Buffer
	env := testEnvironment(t, args...)
	env.Stdout, env.Stderr = &out, &out
	return run(t.Context(), env), out.String()
}

// testEnvironment is an environment of this process without a network.
func testEnvironment(t *testing.T, args ...string) *Environment {
	clock := world.NewClock(world.Now())
	return &Environment{
		Args: args, Stdin: strings.NewReader(""), Stdout: io.Discard, Stderr: io.Discard,
		Getenv: func(string) string { return "" }, Now: clock.Now, Sleep: clock.Sleep,
		Transport: noNetwork{}, Unpaced: true, Dir: t.TempDir(),
	}
}

type noNetwork struct{}

func (noNetwork) RoundTrip(r *http.Request) (*http.Response, error) {
	return nil, &os.PathError{Op: "dial", Path: r.URL.Host, Err: os.ErrNotExist}
}

// endsWith is the script command "exits N COMMAND ARG…": the command runs and
// must end with the exit status N.
func endsWith(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits N command arg…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		text, ok := strings.CutPrefix(err.Error(), "exit status ")
		if !ok {
			ts.Fatalf("%s: %v", args[1], err)
		}
		got, err = strconv.Atoi(text)
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("%s ended with exit status %d, want %d", strings.Join(args[1:], " "), got, want)
	}
}

// archivePages is the script command "archive STORE NAME URL=FILE…": the files
// become pages of a new archive file, fetched a minute apart.
func archivePages(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: archive store name url=file…")
	}
	dir := filepath.Join(ts.MkAbs(args[0]), "archive")
	ts.Check(os.MkdirAll(dir, 0o755))
	pages, err := archive.Open(dir)
	ts.Check(err)
	writer, err := pages.Writer(args[1])
	ts.Check(err)
	entries, err := pages.Entries()
	ts.Check(err)
	at := world.Now().Add(time.Duration(len(entries)) * time.Minute)
	for _, pair := range args[2:] {
		at = at.Add(time.Minute)
		url, file, _ := strings.Cut(pair, "=")
		_, err := writer.Response(archive.ResponseRecord{
			URL: url, Time: at, Status: 200, Header: http.Header{"Content-Type": {"text/html; charset=utf-8"}},
			Body: []byte(ts.ReadFile(file)), Purpose: archive.PurposeArticle,
		})
		ts.Check(err)
	}
	ts.Check(writer.Close())
}

// damage is the script command "damage FILE PART": the bytes in the middle of a
// part (start, middle, end) of the file are overwritten.
func damage(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: damage file start|middle|end")
	}
	path := ts.MkAbs(args[0])
	content, err := os.ReadFile(path)
	ts.Check(err)
	at := map[string]int{"start": 0, "middle": len(content) / 2, "end": len(content) - 40}[args[1]]
	for i := range 32 {
		content[at+i] ^= 0xff
	}
	ts.Check(os.WriteFile(path, content, 0o644))
}

// hold is the script command "hold STORE": the store's lock is held until the
// script ends.
func hold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: hold store")
	}
	store, err := load.OpenStore(ts.MkAbs(args[0]))
	ts.Check(err)
	who := load.Holder{PID: 4711, Host: "warung", Since: world.Now(), Command: "rekap refresh"}
	lock, err := store.Lock(context.Background(), who, false)
	ts.Check(err)
	ts.Defer(func() { _ = lock.Unlock() })
}

// worldKey is where a script's world is kept.
type worldKey struct{}

// worldCommand is the script command "world ACTION". After start, rekap asks a
// local world, whose registry is world.yaml, on the morning on which it stands
// still; revise and break change the world; once ADDRESS… says that each
// address was asked for just once.
func worldCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: world start|revise|break|once address…")
	}
	held := ts.Value(worldKey{}).(**world.World)
	if args[0] == "start" {
		*held = world.Start()
		ts.Defer((*held).Close)
		ts.Setenv(worldVariable, (*held).Addr)
		ts.Setenv(nowVariable, world.Now().Format(time.RFC3339))
		ts.Check(os.WriteFile(ts.MkAbs("world.yaml"), []byte(world.Sources()), 0o644))
		return
	}
	if *held == nil {
		ts.Fatalf("world %s: start it first", args[0])
	}
	switch args[0] {
	case "revise":
		(*held).Revise()
	case "break":
		(*held).BreakService()
	case "once":
		asked := (*held).Asked()
		for _, address := range args[1:] {
			if asked[address] != 1 {
				ts.Fatalf("%s was asked for %d times, want once", address, asked[address])
			}
		}
	default:
		ts.Fatalf("world %s: unknown action", args[0])
	}
}
