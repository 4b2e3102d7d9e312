package main

import (
	"strings"

	"rekap/queries/format"
)

// barWidth is the number of cells of a full bar.
const barWidth = 20

// wideTerminal is the width from which bars are drawn beside the numbers.
const wideTerminal = 150

// eyesComparison are the columns of a comparison that a person is shown.
var eyesComparison = []string{"rank", "region", "province", "ikd_activated", "ikd_as_of", "rate_wajib_ktp", "rate_basis",
	"target_percent", "gap_points", "outlet", "quality_flag"}

// forEyes are the columns of a comparison for a person, with bars for the share
// where there is room. A comparison without those columns stays as it is.
func forEyes(env *Environment, rows format.Rows) format.Rows {
	picked := format.Pick(rows, eyesComparison)
	if len(picked.Columns()) < 4 {
		return rows
	}
	if env.Width < wideTerminal {
		return picked
	}
	return &barred{rows: picked, share: columnOf(picked, "rate_wajib_ktp"), target: columnOf(picked, "target_percent")}
}

// columnOf is the place of a column, -1 where there is none.
func columnOf(rows format.Rows, name string) int {
	for i, c := range rows.Columns() {
		if c.Name == name {
			return i
		}
	}
	return -1
}

// barred adds a bar for the share after the last column.
type barred struct {
	rows          format.Rows
	share, target int
	row           []any
}

func (b *barred) Columns() []format.Column {
	return append(b.rows.Columns()[:len(b.rows.Columns()):len(b.rows.Columns())], format.Column{Name: "share of target"})
}

func (b *barred) Next() ([]any, error) {
	row, err := b.rows.Next()
	if err != nil {
		return nil, err
	}
	b.row = append(b.row[:0], row...)
	share, known := valueIn(row, b.share)
	target, set := valueIn(row, b.target)
	if !known || !set || target <= 0 {
		return append(b.row, nil), nil
	}
	return append(b.row, bar(share/target)), nil
}

func valueIn(row []any, i int) (float64, bool) {
	if i < 0 {
		return 0, false
	}
	v, ok := row[i].(float64)
	if n, whole := row[i].(int64); whole {
		return float64(n), true
	}
	return v, ok
}

// eighths are the block characters of an eighth to seven eighths of a cell.
var eighths = []rune(" ▏▎▍▌▋▊▉")

// bar draws a part of a whole in cells of an eighth; more than the whole is a
// full bar with a mark.
func bar(part float64) string {
	if part > 1 {
		return strings.Repeat("█", barWidth) + "+"
	}
	n := int(max(part, 0)*barWidth*8 + 0.5)
	out := strings.Repeat("█", n/8)
	if n%8 > 0 {
		out += string(eighths[n%8])
	}
	return out
}
