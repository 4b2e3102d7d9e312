package official

import (
	"fmt"
	"strings"

	"rekap/data"
	"rekap/extract"
)

// The search for a header: it stands among the first rows and spans a few.
const (
	headerSearch = 60
	headerDepth  = 3
)

// gridTable makes a table of a grid of cells. The header is the row that the
// registry states, else the first rows that name the registry's fields; a
// header of several rows names a column by its parts from above, each told
// once, with " / " between them.
func gridTable(grid [][]cell, res *data.Resource) (*table, error) {
	first, depth, err := findHeader(grid, res)
	if err != nil {
		return nil, err
	}
	t := &table{columns: headerNames(grid[first : first+depth])}
	if err := checkSize(len(grid), len(t.columns)); err != nil {
		return nil, err
	}
	for i, row := range grid[first+depth:] {
		if blank(row) || sameText(row, grid[first]) {
			continue
		}
		if len(row) > len(t.columns) && !blank(row[len(t.columns):]) {
			t.issues = append(t.issues, extract.Issue{Test: "ragged",
				Detail: fmt.Sprintf("row %d has %d cells under %d columns and is left out", first+depth+i+1, len(row), len(t.columns))})
			continue
		}
		cells := make([]cell, len(t.columns))
		copy(cells, row)
		t.rows = append(t.rows, cells)
	}
	return t, nil
}

// findHeader finds the header's first row and its depth.
func findHeader(grid [][]cell, res *data.Resource) (first, depth int, err error) {
	if len(grid) == 0 {
		return 0, 0, fmt.Errorf("%w: the table is empty", ErrForm)
	}
	fields := required(res)
	if n := res.HeaderRow; n > 0 {
		if n > len(grid) {
			return 0, 0, fmt.Errorf("%w: header row %d of %d rows", ErrColumns, n, len(grid))
		}
		_, depth = bestDepth(grid[n-1:], fields)
		return n - 1, depth, nil
	}
	best := 0
	for i := range min(len(grid), headerSearch) {
		if hits, d := bestDepth(grid[i:], fields); hits > best {
			best, first, depth = hits, i, d
		}
	}
	if best == 0 {
		return 0, 0, fmt.Errorf("%w: no row of the first %d names any of %s", ErrColumns, headerSearch, strings.Join(fields, ", "))
	}
	return first, depth, nil
}

// bestDepth is the least number of rows which, taken as a header, name the
// most of the fields.
func bestDepth(grid [][]cell, fields []string) (hits, depth int) {
	depth = 1
	for d := 1; d <= min(headerDepth, len(grid)); d++ {
		names := map[string]bool{}
		for _, n := range headerNames(grid[:d]) {
			names[fold(n)] = true
		}
		n := 0
		for _, f := range fields {
			if names[fold(f)] {
				n++
			}
		}
		if n > hits {
			hits, depth = n, d
		}
	}
	return hits, depth
}

// headerNames names the columns of a header of one or more rows.
func headerNames(rows [][]cell) []string {
	width := 0
	for _, r := range rows {
		width = max(width, len(r))
	}
	width = min(width, maxColumns+1)
	names := make([]string, width)
	for i := range names {
		var parts []string
		for _, r := range rows {
			if i >= len(r) || r[i].text == "" || len(parts) > 0 && parts[len(parts)-1] == r[i].text {
				continue
			}
			parts = append(parts, r[i].text)
		}
		names[i] = strings.Join(parts, " / ")
	}
	for len(names) > 0 && names[len(names)-1] == "" {
		names = names[:len(names)-1]
	}
	return names
}

func blank(row []cell) bool {
	for _, c := range row {
		if c.text != "" {
			return false
		}
	}
	return true
}

// sameText reports whether a row repeats the header, as long tables do.
func sameText(row, header []cell) bool {
	if len(row) != len(header) {
		return false
	}
	for i := range row {
		if row[i].text != header[i].text {
			return false
		}
	}
	return true
}
