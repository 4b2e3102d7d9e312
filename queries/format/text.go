package format

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io"
	"math"
	"strings"
)

// writeCSV writes RFC 4180 with a header row; null is an empty cell. Formulas are
// defused and control characters replaced.
func writeCSV(w io.Writer, rows Rows) error {
	columns := rows.Columns()
	out := csv.NewWriter(w)
	cells := make([]string, len(columns))
	for i, c := range columns {
		cells[i] = c.Name
	}
	if err := out.Write(cells); err != nil {
		return err
	}
	err := each(rows, func(row []any) error {
		for i, v := range row {
			cells[i] = plain(columns[i].Kind, v)
			if _, text := v.(string); text {
				cells[i] = defused(harmless(cells[i]))
			}
		}
		return out.Write(cells)
	})
	out.Flush()
	if err == nil {
		err = out.Error()
	}
	return err
}

// writeJSONLines writes one object per row, its keys in column order.
func writeJSONLines(w io.Writer, rows Rows) error {
	columns := rows.Columns()
	out := bufio.NewWriter(w)
	keys := make([][]byte, len(columns))
	for i, c := range columns {
		keys[i] = jsonText(c.Name)
	}
	err := each(rows, func(row []any) error {
		out.WriteByte('{')
		for i, v := range row {
			if i > 0 {
				out.WriteByte(',')
			}
			out.Write(keys[i])
			out.WriteByte(':')
			out.Write(jsonValue(columns[i].Kind, v))
		}
		_, err := out.WriteString("}\n")
		return err
	})
	if flush := out.Flush(); err == nil {
		err = flush
	}
	return err
}

// jsonValue is a value in JSON; a number that JSON cannot hold is null.
func jsonValue(kind Kind, v any) []byte {
	switch v := v.(type) {
	case nil:
		return []byte("null")
	case bool, int64:
		return []byte(plain(kind, v))
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return []byte("null")
		}
		return []byte(plain(kind, v))
	}
	return jsonText(plain(kind, v))
}

// jsonText is a JSON string without the HTML escapes of encoding/json.
func jsonText(text string) []byte {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(text); err != nil {
		return []byte(`""`)
	}
	return []byte(strings.TrimSuffix(b.String(), "\n"))
}

// markdownEscape keeps text of pages from acting as Markdown or HTML.
var markdownEscape = strings.NewReplacer(`\`, `\\`, "|", `\|`, "<", "&lt;", ">", "&gt;", "&", "&amp;",
	"`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`)

// writeMarkdown writes a GitHub table; numbers stand right.
func writeMarkdown(w io.Writer, rows Rows) error {
	columns := rows.Columns()
	out := bufio.NewWriter(w)
	rule := "|"
	for _, c := range columns {
		out.WriteString("| " + markdownEscape.Replace(c.Name) + " ")
		if numeric(c.Kind) {
			rule += " ---: |"
		} else {
			rule += " --- |"
		}
	}
	out.WriteString("|\n" + rule + "\n")
	err := each(rows, func(row []any) error {
		for i, v := range row {
			out.WriteString("| " + markdownEscape.Replace(readable(columns[i].Kind, v)) + " ")
		}
		_, err := out.WriteString("|\n")
		return err
	})
	if flush := out.Flush(); err == nil {
		err = flush
	}
	return err
}

// numeric says whether values of a kind stand right.
func numeric(kind Kind) bool { return kind == Integer || kind == Number }
