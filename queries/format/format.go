// Package format writes rows of typed columns as text tables, CSV, JSON lines,
// Markdown, Parquet and spreadsheets.
//
// Rows may carry text of foreign pages. No writer lets such text act: control
// characters never reach a terminal, CSV and spreadsheet cells that would run
// as formulas are defused with a leading apostrophe, Markdown is escaped.
package format

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Kind is the type of a column's values.
type Kind int

// The kinds of column and the Go type of their values; nil is null in each.
const (
	Text      Kind = iota // string
	Integer               // int64
	Number                // float64
	Boolean               // bool
	Date                  // time.Time at midnight UTC
	Timestamp             // time.Time
)

// Column is a column's name and type.
type Column struct {
	Name string
	Kind Kind
}

// Rows is a table read row by row.
type Rows interface {
	// Columns are the table's columns, the same at any time.
	Columns() []Column
	// Next is the next row, its values as the columns' kinds say; io.EOF ends.
	// The slice may be used again by the next call.
	Next() ([]any, error)
}

// Names are the formats a writer exists for; the last two need a file.
var names = []string{"table", "csv", "jsonl", "markdown", "parquet", "xlsx"}

// Names are the formats that can be asked for.
func Names() []string { return slices.Clone(names) }

// ErrUnknownFormat is the kind of error that a name of no format gets.
var ErrUnknownFormat = errors.New("unknown format")

// Check returns an error of kind ErrUnknownFormat unless name is a format.
func Check(name string) error {
	if slices.Contains(names, name) {
		return nil
	}
	return fmt.Errorf("%w %q: use one of %s", ErrUnknownFormat, name, strings.Join(names, ", "))
}

// Binary says whether a format is not for the eye and belongs in a file.
func Binary(name string) bool { return name == "parquet" || name == "xlsx" }

// Options are the choices of a written table.
type Options struct {
	// Width is the room of a text table in columns; 0 means no limit.
	Width int
	// Least are the columns a text table leaves out first where the room is
	// short, in this order; further ones go from the right.
	Least []string
	// Wrap are the columns whose texts a text table folds into several lines
	// instead of shortening them.
	Wrap []string
	// Colour lets a text table use colours.
	Colour bool
	// Title names the sheet of a spreadsheet.
	Title string
}

// Write writes rows in the named format.
func Write(w io.Writer, name string, rows Rows, opts Options) error {
	switch name {
	case "table":
		return writeTable(w, rows, opts)
	case "csv":
		return writeCSV(w, rows)
	case "jsonl":
		return writeJSONLines(w, rows)
	case "markdown":
		return writeMarkdown(w, rows)
	case "parquet":
		return writeParquet(w, rows)
	case "xlsx":
		return writeSpreadsheet(w, rows, opts)
	}
	return Check(name)
}

// each calls do with every row.
func each(rows Rows, do func([]any) error) error {
	for {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := do(row); err != nil {
			return err
		}
	}
}
