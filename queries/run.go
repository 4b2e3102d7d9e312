package queries

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"github.com/duckdb/duckdb-go/v2"

	"rekap/load"
)

//go:embed engine/*.sql
var engine embed.FS

// The kinds of error of a query.
var (
	// ErrSQL: the query is wrong, or asks for what is not allowed.
	ErrSQL = errors.New("query failed")
	// ErrParam: a parameter is missing, unknown, or not of its type.
	ErrParam = errors.New("bad parameter")
	// ErrStopped: the query was cancelled or ran out of time.
	ErrStopped = errors.New("query stopped")
)

// File is a published file opened for reading. It never holds up a refresh,
// and shows the file as it was when it was opened.
type File struct {
	path string
	pool *sql.DB
	conn *sql.Conn
}

// Open opens a published file read-only, with no way from SQL to other files
// or the network. Errors are of kind load.ErrNoFile, load.ErrDamaged or
// load.ErrNewer.
func Open(ctx context.Context, path string) (*File, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w at %s", load.ErrNoFile, path)
	} else if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	connector, err := duckdb.NewConnector("", nil)
	if err != nil {
		return nil, fmt.Errorf("start DuckDB: %w", err)
	}
	f := &File{path: path, pool: sql.OpenDB(connector)}
	if err := f.open(ctx); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

func (f *File) open(ctx context.Context) error {
	var err error
	if f.conn, err = f.pool.Conn(ctx); err != nil {
		return fmt.Errorf("start DuckDB: %w", err)
	}
	quoted := "'" + strings.ReplaceAll(f.path, "'", "''") + "'"
	if _, err := f.conn.ExecContext(ctx, strings.Replace(statement("open"), "$file", quoted, 1)); err != nil {
		if ctx.Err() != nil {
			return fmt.Errorf("%w: %w", ErrStopped, ctx.Err())
		}
		return fmt.Errorf("%w: %s: %w: run 'rekap refresh --offline' to make it again from the archive", load.ErrDamaged, f.path, err)
	}
	var text string
	if err := f.conn.QueryRowContext(ctx, statement("format")).Scan(&text); err != nil {
		return fmt.Errorf("%w: %s is no published file: %w", load.ErrDamaged, f.path, err)
	}
	if format, err := strconv.Atoi(text); err != nil || format > load.Format {
		return fmt.Errorf("%w: %s has format %s, this Rekap reads up to %d", load.ErrNewer, f.path, text, load.Format)
	}
	return nil
}

// statement is a file of engine/, which are embedded and so always there.
func statement(name string) string {
	text, _ := engine.ReadFile("engine/" + name + ".sql")
	return string(text)
}

// Close closes the file.
func (f *File) Close() error {
	if f.conn == nil {
		return f.pool.Close()
	}
	return errors.Join(f.conn.Close(), f.pool.Close())
}

// Query runs one SQL statement. Values stand in it as $name. Errors are of
// kind ErrSQL, ErrParam or ErrStopped.
func (f *File) Query(ctx context.Context, text string, params map[string]string) (*Result, error) {
	args := make([]any, 0, len(params))
	for name, value := range params {
		args = append(args, sql.Named(name, value))
	}
	return f.run(ctx, text, args)
}

// Named runs a named query; parameters that are not given have their defaults.
func (f *File) Named(ctx context.Context, name string, params map[string]string) (*Result, error) {
	q, err := Lookup(name)
	if err != nil {
		return nil, err
	}
	args, err := q.arguments(params)
	if err != nil {
		return nil, err
	}
	return f.run(ctx, q.Text, args)
}

func (f *File) run(ctx context.Context, text string, args []any) (*Result, error) {
	rows, err := f.conn.QueryContext(ctx, text, args...)
	if err != nil {
		return nil, failure(ctx, err)
	}
	r, err := newResult(ctx, rows)
	if err != nil {
		rows.Close()
		return nil, failure(ctx, err)
	}
	return r, nil
}

// failure gives an error of DuckDB its kind.
func failure(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil {
		if errors.Is(cause, context.DeadlineExceeded) {
			return fmt.Errorf("%w: it took longer than allowed: %w", ErrStopped, cause)
		}
		return fmt.Errorf("%w: %w", ErrStopped, cause)
	}
	text := err.Error()
	switch {
	case strings.Contains(text, "Out of Memory"):
		return fmt.Errorf("%w: the rows are more than memory holds: ask for fewer with WHERE or LIMIT: %w", ErrSQL, err)
	case strings.Contains(text, "parameter"), strings.Contains(text, "argument count"):
		return fmt.Errorf("%w: %w: give each $name of the query one --param name=value", ErrParam, err)
	case strings.Contains(text, "lock_configuration"), strings.Contains(text, "configuration has been locked"),
		strings.Contains(text, "disabled by configuration"), strings.Contains(text, "read-only"):
		return fmt.Errorf("%w: queries only read the published file: %w", ErrSQL, err)
	}
	return fmt.Errorf("%w: %w", ErrSQL, err)
}
