// Package dataset writes a published file as a folder that stands by itself:
// a CSV and a Parquet file for each table and view, a data dictionary, and a
// datapackage.json (Frictionless Data Package 2.0). The same published facts
// give the same bytes.
package dataset

import (
	"bytes"
	"context"
	"embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/google/renameio/v2"

	"rekap/queries"
	"rekap/queries/format"
)

//go:embed tables.sql columns.sql rows.sql
var statements embed.FS

// Table is a table or view of the dataset.
type Table struct {
	Name string
	// Kind is table or view.
	Kind string
	// Comment says what a row is.
	Comment string
	Columns []Column
	// Rows is the number of rows written.
	Rows int
}

// Column is a column of a table.
type Column struct {
	Name string
	// Type is the DuckDB type.
	Type    string
	Meaning string
}

// files are the formats each table is written in.
var files = []string{"csv", "parquet"}

// Write writes the dataset into a folder, which is made where it is missing.
// Each file is replaced whole; other files of the folder stay. Progress is told
// the number of tables done and their total; nil for nobody.
func Write(ctx context.Context, file *queries.File, dir string, progress func(done, total int)) ([]Table, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("make the dataset's folder: %w", err)
	}
	tables, err := list(ctx, file)
	if err != nil {
		return nil, err
	}
	for i := range tables {
		if err := writeTable(ctx, file, dir, &tables[i]); err != nil {
			return nil, fmt.Errorf("export %s: %w", tables[i].Name, err)
		}
		if progress != nil {
			progress(i+1, len(tables))
		}
	}
	for name, text := range map[string][]byte{
		"data-dictionary.md":  dictionary(tables),
		"data-dictionary.csv": dictionaryCSV(tables),
	} {
		if err := put(dir, name, text); err != nil {
			return nil, err
		}
	}
	text, err := describe(dir, tables)
	if err != nil {
		return nil, err
	}
	return tables, put(dir, "datapackage.json", text)
}

// list reads what tables there are.
func list(ctx context.Context, file *queries.File) ([]Table, error) {
	rows, err := read(ctx, file, "tables.sql", "", nil)
	if err != nil {
		return nil, err
	}
	tables := make([]Table, len(rows.Data))
	for i, row := range rows.Data {
		tables[i] = Table{Name: text(row[0]), Kind: text(row[1]), Comment: text(row[2])}
		columns, err := read(ctx, file, "columns.sql", "", map[string]string{"table": tables[i].Name})
		if err != nil {
			return nil, err
		}
		for _, c := range columns.Data {
			tables[i].Columns = append(tables[i].Columns, Column{Name: text(c[0]), Type: text(c[1]), Meaning: text(c[2])})
		}
	}
	return tables, nil
}

// read runs one of the package's statements and takes its rows into memory.
func read(ctx context.Context, file *queries.File, name, table string, params map[string]string) (*format.Table, error) {
	statement, err := statements.ReadFile(name)
	if err != nil {
		return nil, err
	}
	sql := strings.ReplaceAll(string(statement), "{table}", `"`+strings.ReplaceAll(table, `"`, `""`)+`"`)
	rows, err := file.Query(ctx, sql, params)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return format.Read(rows)
}

// text is a value as text, "" for null.
func text(v any) string {
	s, _ := v.(string)
	return s
}

func writeTable(ctx context.Context, file *queries.File, dir string, t *Table) error {
	rows, err := read(ctx, file, "rows.sql", t.Name, nil)
	if err != nil {
		return err
	}
	t.Rows = len(rows.Data)
	for _, name := range files {
		rows.Rewind()
		var out bytes.Buffer
		if err := format.Write(&out, name, rows, format.Options{Title: t.Name}); err != nil {
			return err
		}
		if err := put(dir, t.Name+"."+name, out.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// put writes a file of the dataset, whole or not at all.
func put(dir, name string, content []byte) error {
	path := filepath.Join(dir, name)
	if err := renameio.WriteFile(path, content, 0o644); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}
