package main

import (
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"golang.org/x/term"

	"rekap/extract/fetch"
)

// Environment is a command's only door to the world. Tests swap it and
// nothing else.
type Environment struct {
	Args           []string
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// StdoutTerminal and StderrTerminal say whether a person watches.
	StdoutTerminal, StderrTerminal bool
	// Width is the terminal's width in columns, 0 where there is none.
	Width int
	// Getenv reads an environment variable, "" where unset.
	Getenv func(string) string
	// Now is the clock, and Sleep waits by it until the context ends.
	Now   func() time.Time
	Sleep func(context.Context, time.Duration) error
	// Transport carries HTTP; nil means the guarded default, which refuses
	// private addresses.
	Transport http.RoundTripper
	// Unpaced drops the pause between requests to one host; for servers of the
	// tests' own.
	Unpaced bool
	// Dir is the folder relative paths start from.
	Dir string
}

// processEnvironment is the environment of a real process.
func processEnvironment() (*Environment, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	env := &Environment{
		Args:           os.Args[1:],
		Stdin:          os.Stdin,
		Stdout:         os.Stdout,
		Stderr:         os.Stderr,
		StdoutTerminal: term.IsTerminal(int(os.Stdout.Fd())),
		StderrTerminal: term.IsTerminal(int(os.Stderr.Fd())),
		Getenv:         os.Getenv,
		Now:            time.Now,
		Sleep:          fetch.SystemClock{}.Sleep,
		Dir:            dir,
	}
	if env.StdoutTerminal {
		if width, _, err := term.GetSize(int(os.Stdout.Fd())); err == nil {
			env.Width = width
		}
		if columns, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && columns > 0 {
			env.Width = columns
		}
	}
	return env, nil
}

// path resolves a path the user gave against the environment's folder.
func (e *Environment) path(p string) string {
	if p == "" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(e.Dir, p)
}

// colour says whether text on standard output may carry colours.
func (e *Environment) colour() bool {
	return e.StdoutTerminal && e.Getenv("NO_COLOR") == "" && e.Getenv("TERM") != "dumb"
}

// clock is the environment's clock as the fetcher takes it.
func (e *Environment) clock() fetch.Clock { return environmentClock{e} }

type environmentClock struct{ env *Environment }

func (c environmentClock) Now() time.Time { return c.env.Now() }
func (c environmentClock) Sleep(ctx context.Context, d time.Duration) error {
	return c.env.Sleep(ctx, d)
}
