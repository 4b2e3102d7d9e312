package queries_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/load"
	"rekap/queries"
	"rekap/queries/format"
)

func TestQueryIsReadOnly(t *testing.T) {
	f := published(t)
	secret := filepath.Join(t.TempDir(), "secret.csv")
	if err := os.WriteFile(secret, []byte("a\n1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, sql := range []string{
		"INSERT INTO regions VALUES ('1', 'a', 'b', 'c', 'd')",
		"DROP TABLE regions",
		"CREATE TABLE other (x INTEGER)",
		"FROM read_csv('" + secret + "')",
		"FROM '" + secret + "'",
		"SELECT content FROM read_text('/etc/hostname')",
		"COPY regions TO '" + secret + ".out'",
		"ATTACH '" + secret + ".db' AS other",
		"EXPORT DATABASE '" + secret + ".dir'",
		"INSTALL httpfs",
		"LOAD httpfs",
		"SET enable_external_access = true",
		"SET lock_configuration = false",
		"RESET enable_external_access",
		"SET memory_limit = '1TB'",
		"FROM read_parquet('https://example.com/x.parquet')",
		"SELECT 1; DROP TABLE regions",
	} {
		r, err := f.Query(context.Background(), sql, nil)
		if err == nil {
			_, err = r.Next()
			r.Close()
		}
		if !errors.Is(err, queries.ErrSQL) {
			t.Errorf("%s: got %v, want an error of kind ErrSQL", sql, err)
		}
	}
	if got := rowsOf(t, f, "SELECT count(*) FROM regions", nil); got[0] != "9" {
		t.Errorf("the file has %s regions afterwards", got[0])
	}
	left, _ := filepath.Glob(secret + ".*")
	if len(left) > 0 {
		t.Errorf("files were written: %v", left)
	}
}

func TestQueryParameters(t *testing.T) {
	f := published(t)
	ctx := context.Background()
	if got := rowsOf(t, f, "SELECT region FROM regions WHERE region_code = $code", map[string]string{"code": "90.71"}); got[0] != "Kota Contoh" {
		t.Errorf("by text: %v", got)
	}
	if got := rowsOf(t, f, "SELECT count(*) FROM targets WHERE year >= $year AND percent < $limit", map[string]string{"year": "2024", "limit": "50.5"}); got[0] != "3" {
		t.Errorf("by numbers: %v", got)
	}
	if got := rowsOf(t, f, "SELECT count(*) FROM pages WHERE published = $day", map[string]string{"day": "2025-01-11"}); got[0] != "2" {
		t.Errorf("by day: %v", got)
	}
	for _, c := range []struct {
		name   string
		params map[string]string
		want   error
		text   string
	}{
		{"leaders", map[string]string{"top": "many"}, queries.ErrParam, "no whole number"},
		{"leaders", map[string]string{"bottom": "1"}, queries.ErrParam, "leaders takes top"},
		{"compare_as_of", map[string]string{"as_of": "30-06-2024"}, queries.ErrParam, "write 2024-06-30"},
		{"leadres", nil, queries.ErrUnknown, "leaders"},
	} {
		_, err := f.Named(ctx, c.name, c.params)
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.text) {
			t.Errorf("%s %v: got %v", c.name, c.params, err)
		}
	}
	if _, err := f.Query(ctx, "SELECT $a", nil); !errors.Is(err, queries.ErrParam) {
		t.Errorf("a parameter that is not given: %v", err)
	}
	if _, err := f.Query(ctx, "SELEC 1", nil); !errors.Is(err, queries.ErrSQL) {
		t.Errorf("bad SQL: %v", err)
	}
}

func TestQueryStops(t *testing.T) {
	f := published(t)
	const endless = "SELECT sum(a.range * b.range) FROM range(100000000) AS a, range(100000000) AS b"
	ctx, cancel := context.WithCancel(context.Background())
	defer time.AfterFunc(50*time.Millisecond, cancel).Stop()
	if _, err := f.Query(ctx, endless, nil); !errors.Is(err, queries.ErrStopped) {
		t.Errorf("cancelled: got %v, want an error of kind ErrStopped", err)
	}
	ctx, cancel = context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := f.Query(ctx, endless, nil); !errors.Is(err, queries.ErrStopped) {
		t.Errorf("out of time: got %v, want an error of kind ErrStopped", err)
	}
	if got := rowsOf(t, f, "SELECT 1", nil); got[0] != "1" {
		t.Errorf("the file is of no use afterwards: %v", got)
	}
}

func TestResultKinds(t *testing.T) {
	f := published(t)
	r, err := f.Query(context.Background(), `SELECT 1::TINYINT AS a, 2::HUGEINT AS b, 1.5::DECIMAL(9,2) AS c, 2.5::FLOAT AS d, true AS e,
		DATE '2024-01-02' AS f, TIMESTAMP '2024-01-02 03:04:05' AS g, ['x', 'y'] AS h, 18446744073709551615::UBIGINT AS i,
		NULL::INTEGER AS j, {'k': 1} AS k, sum(range)::HUGEINT AS l FROM range(3)`, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var kinds []format.Kind
	for _, c := range r.Columns() {
		kinds = append(kinds, c.Kind)
	}
	if d := cmp.Diff([]format.Kind{format.Integer, format.Integer, format.Number, format.Number, format.Boolean,
		format.Date, format.Timestamp, format.Text, format.Text, format.Integer, format.Text, format.Integer}, kinds); d != "" {
		t.Errorf("kinds (-want +got):\n%s", d)
	}
	row, err := r.Next()
	if err != nil {
		t.Fatal(err)
	}
	want := []any{int64(1), int64(2), 1.5, 2.5, true, day("2024-01-02"), day("2024-01-02").Add(3*3600e9 + 4*60e9 + 5e9),
		`["x","y"]`, "18446744073709551615", nil, `{"k":1}`, int64(3)}
	if d := cmp.Diff(want, row); d != "" {
		t.Errorf("row (-want +got):\n%s", d)
	}
	if _, err := r.Next(); err != io.EOF {
		t.Errorf("after the last row: %v", err)
	}
}

func TestOpenFailures(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	if _, err := queries.Open(ctx, filepath.Join(dir, "none.duckdb")); !errors.Is(err, load.ErrNoFile) {
		t.Errorf("no file: %v", err)
	}
	damaged := filepath.Join(dir, "it's damaged.duckdb")
	if err := os.WriteFile(damaged, []byte(strings.Repeat("no database ", 2000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := queries.Open(ctx, damaged); !errors.Is(err, load.ErrDamaged) {
		t.Errorf("damaged file: %v", err)
	}
}
