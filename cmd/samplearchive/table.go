package main

import (
	"encoding/csv"
	"fmt"
	"io/fs"
	"strconv"
	"time"
)

// row is one line of a CSV file; err keeps the first field that could not be read.
type row struct {
	name   string
	line   int
	values map[string]string
	err    error
}

func (r *row) text(column string) string { return r.values[column] }

func (r *row) number(column string) int64 {
	n, err := strconv.ParseInt(r.values[column], 10, 64)
	if err != nil && r.err == nil {
		r.err = fmt.Errorf("%s:%d: %s %q is no whole number", r.name, r.line, column, r.values[column])
	}
	return n
}

func (r *row) day(column string) time.Time {
	d, err := time.Parse(time.DateOnly, r.values[column])
	if err != nil && r.err == nil {
		r.err = fmt.Errorf("%s:%d: %s %q is no day", r.name, r.line, column, r.values[column])
	}
	return d
}

// readCSV reads a file whose first line names its columns, which must hold
// those asked for.
func readCSV(fsys fs.FS, name string, columns ...string) ([]*row, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("read figures: %w", err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var rows []*row
	for i, rec := range records {
		if i == 0 {
			continue
		}
		values := map[string]string{}
		for j, v := range rec {
			values[records[0][j]] = v
		}
		for _, c := range columns {
			if _, ok := values[c]; !ok {
				return nil, fmt.Errorf("%s: no column %s", name, c)
			}
		}
		rows = append(rows, &row{name: name, line: i + 1, values: values})
	}
	return rows, nil
}
