package load

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/duckdb/duckdb-go/v2"
)

// database is one connection to an in-memory DuckDB through which files are
// attached. Files are attached and never opened by name: the driver keeps
// databases it opened by name in a cache, which would go on showing a file
// that has been replaced.
type database struct {
	pool *sql.DB
	conn *sql.Conn
}

func openDatabase(ctx context.Context, settings any) (*database, error) {
	connector, err := duckdb.NewConnector("", nil)
	if err != nil {
		return nil, fmt.Errorf("start DuckDB: %w", err)
	}
	d := &database{pool: sql.OpenDB(connector)}
	if d.conn, err = d.pool.Conn(ctx); err != nil {
		d.pool.Close()
		return nil, fmt.Errorf("start DuckDB: %w", err)
	}
	if err := d.run(ctx, "settings", settings); err != nil {
		d.close()
		return nil, err
	}
	return d, nil
}

// run runs a file of sql/.
func (d *database) run(ctx context.Context, file string, values any) error {
	text, err := statement(file, values)
	if err != nil {
		return err
	}
	return d.exec(ctx, file, text)
}

func (d *database) exec(ctx context.Context, what, text string) error {
	if _, err := d.conn.ExecContext(ctx, text); err != nil {
		if ctx.Err() != nil {
			err = errors.Join(ctx.Err(), err)
		}
		return named(fmt.Errorf("%s: %w", what, err))
	}
	return nil
}

func (d *database) close() error {
	return errors.Join(d.conn.Close(), d.pool.Close())
}
