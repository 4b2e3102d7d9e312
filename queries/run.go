package queries

import (
	"context"
	"errors"

	"rekap/queries/format"
)

// The kinds of error of a query.
var (
	// ErrSQL: the query is wrong, or asks for what is not allowed.
	ErrSQL = errors.New("query failed")
	// ErrParam: a parameter is missing, unknown, or not of its type.
	ErrParam = errors.New("bad parameter")
	// ErrStopped: the query was cancelled or ran out of time.
	ErrStopped = errors.New("query stopped")
)

// File is a published file opened for reading. It never holds up a refresh.
type File struct{}

// Open opens a published file read-only, with no way from SQL to other files
// or the network. Errors are of kind load.ErrNoFile, load.ErrDamaged or
// load.ErrNewer.
func Open(ctx context.Context, path string) (*File, error) { return nil, errors.New("not yet") }

// Close closes the file.
func (f *File) Close() error { return nil }

// Query runs one SQL statement. Values stand in it as $name.
func (f *File) Query(ctx context.Context, sql string, params map[string]string) (*Result, error) {
	return nil, errors.New("not yet")
}

// Named runs a named query; parameters that are not given have their defaults.
func (f *File) Named(ctx context.Context, name string, params map[string]string) (*Result, error) {
	return nil, errors.New("not yet")
}

// Result is the rows of a query; it is a format.Rows. Close it.
type Result struct{}

// Columns are the result's columns.
func (r *Result) Columns() []format.Column { return nil }

// Next is the next row; io.EOF ends.
func (r *Result) Next() ([]any, error) { return nil, errors.New("not yet") }

// Close ends the query.
func (r *Result) Close() error { return nil }
