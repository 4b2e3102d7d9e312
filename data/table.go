package data

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// RowError says which field of which line of a data file does not fit the
// file's form, or another file.
type RowError struct {
	// File is the path below the folder data.
	File string
	// Line counts from 1, the header included.
	Line int
	// Field is the column's name; empty where the whole line is meant.
	Field   string
	Problem string
}

// Error names file, line and field: "data/regions.csv:12: region_code: …".
func (e *RowError) Error() string {
	if e.Field == "" {
		return fmt.Sprintf("data/%s:%d: %s", e.File, e.Line, e.Problem)
	}
	return fmt.Sprintf("data/%s:%d: %s: %s", e.File, e.Line, e.Field, e.Problem)
}

// maxRowErrors bounds how many errors of one file are told.
const maxRowErrors = 20

// located is a row, and the file and line it stands on.
type located[T any] struct {
	File string
	Line int
	Row  T
}

// values drops the places.
func values[T any](rows []located[T]) []T {
	out := make([]T, len(rows))
	for i, r := range rows {
		out[i] = r.Row
	}
	return out
}

// row is one line under reading; its readers note what does not fit and go on.
type row struct {
	file    string
	line    int
	columns []string
	cells   []string
	errs    []error
}

// fail notes a problem of a field.
func (r *row) fail(field, format string, args ...any) {
	r.errs = append(r.errs, &RowError{r.file, r.line, field, fmt.Sprintf(format, args...)})
}

// optional is the text of a field, which may be empty.
func (r *row) optional(field string) string {
	i := slices.Index(r.columns, field)
	if i < 0 {
		r.fail(field, "no such column")
		return ""
	}
	s := r.cells[i]
	if s != strings.TrimSpace(s) || strings.Contains(s, "  ") {
		r.fail(field, "%q has white space at an end, or twice", s)
	}
	if !utf8.ValidString(s) {
		r.fail(field, "%q is not UTF-8", s)
	}
	return s
}

// text is the text of a field, which must not be empty.
func (r *row) text(field string) string {
	s := r.optional(field)
	if s == "" {
		r.fail(field, "is empty")
	}
	return s
}

// oneOf is a field that holds one of a few words.
func (r *row) oneOf(field string, words ...string) string {
	s := r.optional(field)
	if !slices.Contains(words, s) {
		r.fail(field, "%q is none of %s", s, strings.Join(words, ", "))
	}
	return s
}

// The forms of Kemendagri codes, by level.
var (
	provinceCode = regexp.MustCompile(`^[1-9][0-9]$`)
	regencyCode  = regexp.MustCompile(`^[1-9][0-9]\.[0-9]{2}$`)
	districtCode = regexp.MustCompile(`^[1-9][0-9]\.[0-9]{2}\.[0-9]{2}$`)
)

// bpsCode is the form of BPS codes of provinces and regencies.
var bpsCode = regexp.MustCompile(`^[1-9][0-9]([0-9]{2})?$`)

// regionCode reports whether s has the form of a code of the nation, a
// province, or a kabupaten or kota.
func regionCode(s string) bool {
	return s == NationCode || provinceCode.MatchString(s) || regencyCode.MatchString(s)
}

// code is a field that holds the code of a region above the districts.
func (r *row) code(field string) string {
	s := r.optional(field)
	if !regionCode(s) {
		r.fail(field, "%q is no region code (want ID, 51 or 51.71)", s)
	}
	return s
}

// codes is a field that holds codes with spaces between them; valid tells
// their form.
func (r *row) codes(field string, valid func(string) bool) []string {
	list := strings.Fields(r.optional(field))
	for i, s := range list {
		if !valid(s) {
			r.fail(field, "%q is no code of the form wanted here", s)
		}
		if slices.Contains(list[:i], s) {
			r.fail(field, "%q stands twice", s)
		}
	}
	return list
}

// count is a field that holds a whole number from low to high.
func (r *row) count(field string, low, high int) int {
	s := r.optional(field)
	n, err := strconv.Atoi(s)
	if err != nil || strconv.Itoa(n) != s {
		r.fail(field, "%q is no whole number", s)
		return 0
	}
	if n < low || n > high {
		r.fail(field, "%d is not from %d to %d", n, low, high)
	}
	return n
}

var plainNumber = regexp.MustCompile(`^[0-9]+(\.[0-9]+)?$`)

// number is a field that holds a number from 0 to high, a point before its
// decimals.
func (r *row) number(field string, high float64) float64 {
	s := r.optional(field)
	if !plainNumber.MatchString(s) {
		r.fail(field, "%q is no number (want digits, a point before decimals)", s)
		return 0
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f > high {
		r.fail(field, "%q is above %g", s, high)
	}
	return f
}

// day is a field that holds an ISO date.
func (r *row) day(field string) time.Time {
	s := r.optional(field)
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		r.fail(field, "%q is no date (want 2024-06-30)", s)
	}
	return t
}

// readTable reads a CSV file whose header is exactly columns and gives parse
// each line. The error joins what is wrong with all lines, up to a bound.
func readTable[T any](fsys fs.FS, file string, columns []string, parse func(*row) T) ([]located[T], error) {
	f, err := fsys.Open(file)
	if err != nil {
		return nil, fmt.Errorf("data: %w", err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	header, err := r.Read()
	if err != nil {
		return nil, fmt.Errorf("data/%s: read header: %w", file, err)
	}
	if !slices.Equal(header, columns) {
		return nil, &RowError{file, 1, "", fmt.Sprintf("header is %s, want %s", strings.Join(header, ","), strings.Join(columns, ","))}
	}
	var rows []located[T]
	var errs []error
	for len(errs) < maxRowErrors {
		cells, err := r.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			var p *csv.ParseError
			if errors.As(err, &p) {
				err = &RowError{file, p.Line, "", p.Err.Error()}
			}
			return nil, errors.Join(append(errs, err)...)
		}
		line, _ := r.FieldPos(0)
		in := &row{file: file, line: line, columns: columns, cells: cells}
		v := parse(in)
		rows = append(rows, located[T]{file, line, v})
		errs = append(errs, in.errs...)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return rows, nil
}

// unique returns an error for each row whose key stands on an earlier row.
func unique[T any](file, field string, rows []located[T], key func(T) string) error {
	first := make(map[string]int, len(rows))
	var errs []error
	for _, r := range rows {
		k := key(r.Row)
		if line, ok := first[k]; ok {
			errs = append(errs, &RowError{file, r.Line, field, fmt.Sprintf("%q stands on line %d too", k, line)})
			continue
		}
		first[k] = r.Line
	}
	return errors.Join(errs...)
}
