package main

import (
	"context"
	"errors"
)

// The exit statuses of rekap.
const (
	exitDone    = 0 // done
	exitFailed  = 1 // failed, nothing published
	exitUsage   = 2 // wrong usage
	exitPartial = 3 // published, but some source or page failed
)

// usageError is a wrong call: an unknown flag, name, date or format.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }
func (e usageError) Unwrap() error { return e.err }

// partialError reports a batch that was published although parts of it failed.
type partialError struct{ err error }

func (e partialError) Error() string { return e.err.Error() }
func (e partialError) Unwrap() error { return e.err }

// exitStatus is the status a command that returned err ends with.
func exitStatus(err error) int {
	var usage usageError
	var partial partialError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &usage):
		return exitUsage
	case errors.As(err, &partial):
		return exitPartial
	case errors.Is(err, context.Canceled):
		return exitFailed
	}
	return exitFailed
}
