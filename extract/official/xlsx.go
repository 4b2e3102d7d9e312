package official

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"slices"

	"github.com/xuri/excelize/v2"

	"rekap/data"
)

// The limits of a workbook: its unpacked size, and how often its parts speak of
// merged cells, since the library compares each with every other.
const (
	maxUnzipped = 128 << 20
	maxMerged   = 1000
)

// inspect unpacks a workbook once, within its limits, before the library does.
func inspect(body []byte) error {
	z, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrForm, err)
	}
	left := int64(maxUnzipped)
	for _, file := range z.File {
		r, err := file.Open()
		if err != nil {
			return fmt.Errorf("%w: %s: %w", ErrForm, clean(file.Name), err)
		}
		text, err := io.ReadAll(io.LimitReader(r, left+1))
		r.Close()
		if err != nil {
			return fmt.Errorf("%w: %s: %w", ErrForm, clean(file.Name), err)
		}
		if left -= int64(len(text)); left < 0 {
			return fmt.Errorf("a workbook of more than %d bytes unpacked: %w", maxUnzipped, ErrTooLarge)
		}
		if n := bytes.Count(text, []byte("mergeCell")); n > maxMerged {
			return fmt.Errorf("%s: merged cells: %w", clean(file.Name), ErrTooLarge)
		}
	}
	return nil
}

// readXLSX reads the sheet that the resource's id names, else the first.
// Merged cells all have the value of their first.
func readXLSX(body []byte, res *data.Resource) (*table, error) {
	if err := inspect(body); err != nil {
		return nil, err
	}
	f, err := excelize.OpenReader(bytes.NewReader(body), excelize.Options{
		UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: maxUnzipped, RawCellValue: true,
	})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForm, err)
	}
	defer f.Close()
	sheets := f.GetSheetList()
	sheet := res.ID
	if sheet == "" && len(sheets) > 0 {
		sheet = sheets[0]
	}
	if !slices.Contains(sheets, sheet) {
		return nil, fmt.Errorf("%w: no sheet %q among %q", ErrForm, sheet, sheets)
	}
	grid, err := sheetGrid(f, sheet)
	if err != nil {
		return nil, err
	}
	if err := fillMerged(f, sheet, grid); err != nil {
		return nil, err
	}
	return gridTable(grid, res)
}

// sheetGrid reads the cells of a sheet; a number keeps that it is one.
func sheetGrid(f *excelize.File, sheet string) ([][]cell, error) {
	rows, err := f.Rows(sheet)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForm, err)
	}
	defer rows.Close()
	var grid [][]cell
	cells := 0
	for rows.Next() {
		values, err := rows.Columns()
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrForm, err)
		}
		if cells += len(values); cells > maxCells || len(grid) >= maxRows || len(values) > maxColumns {
			return nil, fmt.Errorf("sheet %q: %w", sheet, ErrTooLarge)
		}
		row := make([]cell, len(values))
		for i, v := range values {
			row[i] = cell{text: clean(v)}
			if !machineNotation.MatchString(row[i].text) {
				continue
			}
			name, err := excelize.CoordinatesToCellName(i+1, len(grid)+1)
			if err != nil {
				return nil, fmt.Errorf("%w: %w", ErrForm, err)
			}
			kind, err := f.GetCellType(sheet, name)
			if err != nil {
				return nil, fmt.Errorf("%w: %w", ErrForm, err)
			}
			row[i].number = kind == excelize.CellTypeNumber || kind == excelize.CellTypeUnset || kind == excelize.CellTypeFormula
		}
		grid = append(grid, row)
	}
	if err := rows.Error(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForm, err)
	}
	return grid, nil
}

// fillMerged gives the cells of a merged range the value of its first.
func fillMerged(f *excelize.File, sheet string, grid [][]cell) error {
	merged, err := f.GetMergeCells(sheet, true)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrForm, err)
	}
	filled := 0
	for _, m := range merged {
		c0, r0, err := excelize.CellNameToCoordinates(m.GetStartAxis())
		if err != nil {
			return fmt.Errorf("%w: %w", ErrForm, err)
		}
		c1, r1, err := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err != nil {
			return fmt.Errorf("%w: %w", ErrForm, err)
		}
		if r0 > len(grid) || c0 > len(grid[r0-1]) {
			continue
		}
		first := grid[r0-1][c0-1]
		for r := r0; r <= min(r1, len(grid)); r++ {
			if filled += c1 - c0 + 1; filled > maxCells {
				return fmt.Errorf("merged cells of sheet %q: %w", sheet, ErrTooLarge)
			}
			for c := c0; c <= min(c1, maxColumns); c++ {
				for len(grid[r-1]) < c {
					grid[r-1] = append(grid[r-1], cell{})
				}
				grid[r-1][c-1] = first
			}
		}
	}
	return nil
}
