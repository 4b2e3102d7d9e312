package format

import (
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// widest is the number of columns a text cell may take before it is cut.
const widest = 60

// writeTable writes an aligned table for the eye: numbers right and grouped,
// no frame, long texts cut with an ellipsis.
func writeTable(w io.Writer, rows Rows, opts Options) error {
	columns := rows.Columns()
	t := table.NewWriter()
	style := table.StyleLight
	style.Options = table.OptionsNoBordersAndSeparators
	style.Options.SeparateHeader = true
	style.Format.Header = text.FormatDefault
	if opts.Colour {
		style.Color.Header = text.Colors{text.Bold}
	}
	t.SetStyle(style)
	header := make(table.Row, len(columns))
	configs := make([]table.ColumnConfig, len(columns))
	for i, c := range columns {
		header[i] = c.Name
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: widest, WidthMaxEnforcer: cut}
		if numeric(c.Kind) {
			configs[i].Align = text.AlignRight
			configs[i].AlignHeader = text.AlignRight
		}
	}
	t.AppendHeader(header)
	t.SetColumnConfigs(configs)
	err := each(rows, func(row []any) error {
		line := make(table.Row, len(row))
		for i, v := range row {
			line[i] = readable(columns[i].Kind, v)
		}
		t.AppendRow(line)
		return nil
	})
	if err != nil {
		return err
	}
	for line := range strings.Lines(t.Render() + "\n") {
		line = strings.TrimRight(line, " \n")
		if opts.Width > 0 {
			line = text.Trim(line, opts.Width)
		}
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	return nil
}

// cut shortens a text to width with an ellipsis.
func cut(s string, width int) string {
	if text.StringWidthWithoutEscSequences(s) <= width {
		return s
	}
	return text.Trim(s, width-1) + "…"
}
