package official

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"rekap/extract"
)

// cell is one value of a table as served.
type cell struct {
	// text is the value as served, white space folded.
	text string
	// number is true where the format itself marks a number, written plainly
	// (JSON, numeric cells of a workbook).
	number bool
}

// table is what every adapter makes of an answer.
type table struct {
	columns []string
	rows    [][]cell // each as long as columns
	issues  []extract.Issue
}

// column finds a column by the name that the registry has for it: the same
// name, else the only one that differs in case and white space, else the only
// one whose last part after a dot is the name (ArcGIS joins print the table
// first). It returns -1 where there is none, and an error where several fit.
func (t *table) column(name string) (int, error) {
	want := fold(name)
	match := func(same func(string) bool) (int, int) {
		at, n := -1, 0
		for i, c := range t.columns {
			if same(c) {
				at, n = i, n+1
			}
		}
		return at, n
	}
	for _, same := range []func(string) bool{
		func(c string) bool { return c == name },
		func(c string) bool { return fold(c) == want },
		func(c string) bool {
			dot := strings.LastIndexByte(c, '.')
			return dot >= 0 && fold(c[dot+1:]) == want
		},
	} {
		at, n := match(same)
		if n == 1 {
			return at, nil
		}
		if n > 1 {
			return -1, fmt.Errorf("%d columns are called %q: %w", n, name, ErrColumns)
		}
	}
	return -1, nil
}

// fold makes names of columns comparable: lower case, single spaces.
func fold(s string) string {
	return strings.ToLower(strings.Join(strings.Fields(s), " "))
}

// clean makes a cell's text: white space folded, bounded, valid UTF-8.
func clean(s string) string {
	if len(s) > maxText {
		s = s[:maxText]
		for !utf8.ValidString(s) && len(s) > maxText-utf8.UTFMax {
			s = s[:len(s)-1]
		}
	}
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
}

// checkSize tells whether a table is within the limits.
func checkSize(rows, columns int) error {
	if rows > maxRows || columns > maxColumns || rows*columns > maxCells {
		return fmt.Errorf("%d rows of %d columns: %w", rows, columns, ErrTooLarge)
	}
	return nil
}
