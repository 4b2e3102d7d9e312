package format

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// writeTable writes an aligned table for the eye: numbers right, grouped and
// with their points below each other, no frame. Where the room is limited, long
// texts are shortened first and columns left out next; a last line names those.
func writeTable(w io.Writer, rows Rows, opts Options) error {
	columns := rows.Columns()
	var lines [][]string
	err := each(rows, func(row []any) error {
		line := make([]string, len(row))
		for i, v := range row {
			line[i] = readable(columns[i].Kind, v)
		}
		lines = append(lines, line)
		return nil
	})
	if err != nil {
		return err
	}
	for i, c := range columns {
		if c.Kind == Number {
			alignPoints(lines, i)
		}
	}
	plan := fit(columns, lines, opts)
	t := table.NewWriter()
	style := table.StyleLight
	style.Options = table.OptionsNoBordersAndSeparators
	style.Options.SeparateHeader = true
	style.Format.Header = text.FormatDefault
	if opts.Colour {
		style.Color.Header = text.Colors{text.Bold}
	}
	t.SetStyle(style)
	var header table.Row
	var configs []table.ColumnConfig
	for n, i := range plan.shown {
		config := table.ColumnConfig{Number: n + 1}
		if numeric(columns[i].Kind) {
			config.Align, config.AlignHeader = text.AlignRight, text.AlignRight
		}
		header = append(header, shorten(columns[i].Name, plan.widths[i]))
		configs = append(configs, config)
	}
	t.AppendHeader(header)
	t.SetColumnConfigs(configs)
	for _, line := range lines {
		var row table.Row
		for _, i := range plan.shown {
			if slices.Contains(opts.Wrap, columns[i].Name) {
				row = append(row, text.WrapSoft(line[i], plan.widths[i]))
				continue
			}
			row = append(row, shorten(line[i], plan.widths[i]))
		}
		t.AppendRow(row)
	}
	for line := range strings.Lines(t.Render() + "\n") {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " \n")); err != nil {
			return err
		}
	}
	return plan.tellHidden(w, columns, opts.Width)
}

// alignPoints pads the whole numbers of a column that also has fractions.
func alignPoints(lines [][]string, column int) {
	fractions := false
	for _, line := range lines {
		fractions = fractions || strings.Contains(line[column], ".")
	}
	if !fractions {
		return
	}
	for _, line := range lines {
		if !strings.Contains(line[column], ".") {
			line[column] += "   "
		}
	}
}
