package queries

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/duckdb/duckdb-go/v2"

	"rekap/queries/format"
)

// Result is the rows of a query; it is a format.Rows. Close it.
type Result struct {
	ctx     context.Context
	rows    *sql.Rows
	columns []format.Column
	values  []any
	into    []any
}

func newResult(ctx context.Context, rows *sql.Rows) (*Result, error) {
	types, err := rows.ColumnTypes()
	if err != nil {
		return nil, err
	}
	r := &Result{ctx: ctx, rows: rows, values: make([]any, len(types)), into: make([]any, len(types))}
	for i, t := range types {
		r.columns = append(r.columns, format.Column{Name: t.Name(), Kind: kindOf(t.DatabaseTypeName())})
		r.into[i] = &r.values[i]
	}
	return r, nil
}

// Columns are the result's columns.
func (r *Result) Columns() []format.Column { return r.columns }

// Next is the next row; io.EOF ends. The slice is used again by the next call.
func (r *Result) Next() ([]any, error) {
	if !r.rows.Next() {
		if err := r.rows.Err(); err != nil {
			return nil, failure(r.ctx, err)
		}
		if r.ctx.Err() != nil {
			return nil, failure(r.ctx, r.ctx.Err())
		}
		return nil, io.EOF
	}
	if err := r.rows.Scan(r.into...); err != nil {
		return nil, failure(r.ctx, err)
	}
	for i, v := range r.values {
		value, err := valueOf(r.columns[i].Kind, v)
		if err != nil {
			return nil, fmt.Errorf("%w: column %s: %w", ErrSQL, r.columns[i].Name, err)
		}
		r.values[i] = value
	}
	return r.values, nil
}

// Close ends the query.
func (r *Result) Close() error { return r.rows.Close() }

// kindOf is the kind of the values of a DuckDB type. What has no kind of its
// own is text.
func kindOf(name string) format.Kind {
	switch name {
	case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "HUGEINT":
		return format.Integer
	case "FLOAT", "DOUBLE":
		return format.Number
	case "BOOLEAN":
		return format.Boolean
	case "DATE":
		return format.Date
	case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE":
		return format.Timestamp
	}
	if strings.HasPrefix(name, "DECIMAL") {
		return format.Number
	}
	return format.Text
}

// valueOf is a value of the driver as one of its kind.
func valueOf(kind format.Kind, v any) (any, error) {
	switch v := v.(type) {
	case nil, bool, int64, float64, time.Time:
		if kind == format.Text && v != nil {
			return fmt.Sprint(v), nil
		}
		return v, nil
	case string:
		return v, nil
	case int8:
		return int64(v), nil
	case int16:
		return int64(v), nil
	case int32:
		return int64(v), nil
	case uint8:
		return int64(v), nil
	case uint16:
		return int64(v), nil
	case uint32:
		return int64(v), nil
	case uint64:
		return strconv.FormatUint(v, 10), nil
	case float32:
		return float64(v), nil
	case *big.Int:
		if kind != format.Integer {
			return v.String(), nil
		}
		if !v.IsInt64() {
			return nil, fmt.Errorf("%s is out of range: cast it to VARCHAR or DOUBLE", v)
		}
		return v.Int64(), nil
	case duckdb.Decimal:
		return v.Float64(), nil
	case []byte:
		return fmt.Sprintf("%x", v), nil
	case []any, map[string]any:
		text, err := json.Marshal(v)
		if err != nil {
			return fmt.Sprint(v), nil
		}
		return string(text), nil
	}
	return fmt.Sprint(v), nil
}
