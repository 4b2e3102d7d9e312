// Package queries holds the SQL of a published file, one file each, and runs
// queries on a published file, read-only.
//
// The files are of four kinds, a folder each:
//
//	tables/ macros and tables derived at load, run in the order of their numbers
//	views/  views for analysts
//	checks/ each selects the rows that are wrong; a file with such rows is not published
//	named/  queries that are run by name, with parameters
//
// What several files of tables/ have in common, such as the comparison of now
// and that of a past day, is a part: {{template "compare.sql"}} stands for
// parts/compare.sql. A part may name another, and give it a column to group by.
//
// Every file begins with a header of comments that says what it answers, what
// one row stands for, and what its columns mean; the same words are the
// comments of the published file and the data dictionary:
//
//	-- question: Which regions lead?
//	-- grain: one row per kabupaten or kota
//	-- note: a rule that the rows follow
//	-- param top integer = 20: how many regions
//	-- column region_code: Kemendagri code with dots
package queries

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"
	"text/template"

	"rekap/load"
)

//go:embed all:tables all:parts all:views all:checks all:named
var files embed.FS

// Param is a parameter of a named query.
type Param struct {
	Name string
	// Type is a DuckDB type: integer, double, date or varchar.
	Type string
	// Default is used where no value is given; empty means null.
	Default string
	Meaning string
}

// Query is one SQL file.
type Query struct {
	Name     string
	Question string
	Grain    string
	// Notes are the rules that its rows follow.
	Notes   []string
	Params  []Param
	Columns []load.ColumnComment
	Text    string
}

// ErrUnknown is the kind of error that a name of no query gets.
var ErrUnknown = errors.New("unknown query")

// Named are the named queries, by name.
func Named() ([]Query, error) { return read("named") }

// Lookup is the named query of that name, or an error of kind ErrUnknown that
// lists the names there are.
func Lookup(name string) (Query, error) {
	if text, err := files.ReadFile("named/" + name + ".sql"); err == nil {
		return parse(name, string(text))
	}
	all, err := Named()
	if err != nil {
		return Query{}, err
	}
	names := make([]string, len(all))
	for i, q := range all {
		names[i] = q.Name
	}
	return Query{}, fmt.Errorf("%w %q: use one of %s", ErrUnknown, name, strings.Join(names, ", "))
}

// Load is the SQL that makes a published file, for load.Plan.
func Load() (load.Queries, error) {
	var out load.Queries
	for _, part := range []struct {
		folder string
		into   *[]load.SQL
	}{{"tables", &out.Tables}, {"views", &out.Views}, {"checks", &out.Checks}} {
		all, err := read(part.folder)
		if err == nil && part.folder == "tables" {
			err = putParts(all)
		}
		if err != nil {
			return out, err
		}
		for _, q := range all {
			*part.into = append(*part.into, load.SQL{
				Name: q.Name, Text: q.Text, Comment: q.Question + " " + q.Grain + ".", Columns: q.Columns, Question: q.Question,
			})
		}
	}
	return out, nil
}

// Fingerprint is a short hash over all SQL of Load.
var Fingerprint = sync.OnceValue(func() string {
	h := sha256.New()
	for _, folder := range []string{"tables", "parts", "views", "checks"} {
		entries, _ := fs.ReadDir(files, folder)
		for _, e := range entries {
			text, _ := files.ReadFile(path.Join(folder, e.Name()))
			fmt.Fprintf(h, "%s %d\n%s", e.Name(), len(text), text)
		}
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
})

// read reads the files of a folder, in the order of their names.
func read(folder string) ([]Query, error) {
	entries, err := fs.ReadDir(files, folder)
	if err != nil {
		return nil, fmt.Errorf("queries: %w", err)
	}
	out := make([]Query, 0, len(entries))
	for _, e := range entries {
		text, err := files.ReadFile(path.Join(folder, e.Name()))
		if err != nil {
			return nil, fmt.Errorf("queries: %w", err)
		}
		q, err := parse(nameOf(e.Name()), string(text))
		if err != nil {
			return nil, fmt.Errorf("queries/%s/%w", folder, err)
		}
		out = append(out, q)
	}
	return out, nil
}

// putParts puts the parts in that the texts of tables name.
func putParts(tables []Query) error {
	parts, err := template.ParseFS(files, "parts/*.sql")
	if err != nil {
		return fmt.Errorf("queries: %w", err)
	}
	for i := range tables {
		q := &tables[i]
		var b strings.Builder
		whole, err := parts.New(q.Name).Parse(q.Text)
		if err == nil {
			err = whole.Execute(&b, nil)
		}
		if err != nil {
			return fmt.Errorf("queries/tables/%s: %w", q.Name, err)
		}
		q.Text = b.String()
	}
	return nil
}

// nameOf is a file's name without ending and without the number that orders
// the files of tables/.
func nameOf(file string) string {
	name := strings.TrimSuffix(file, ".sql")
	if number, rest, ok := strings.Cut(name, "_"); ok && strings.Trim(number, "0123456789") == "" {
		return rest
	}
	return name
}
