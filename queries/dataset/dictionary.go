package dataset

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
)

// dictionary is the data dictionary for reading.
func dictionary(tables []Table) []byte {
	var b bytes.Buffer
	b.WriteString("# Data dictionary\n\nOne section a table or view; `NAME.csv` and `NAME.parquet` hold its rows.\n")
	for _, t := range tables {
		fmt.Fprintf(&b, "\n## %s\n\n%s (%s, %d rows)\n\n| column | type | meaning |\n| --- | --- | --- |\n", t.Name, cell(t.Comment), t.Kind, t.Rows)
		for _, c := range t.Columns {
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", c.Name, cell(c.Type), cell(c.Meaning))
		}
	}
	return b.Bytes()
}

// cell is a text within a line of Markdown.
func cell(text string) string {
	return strings.NewReplacer("\n", " ", "|", `\|`, "<", "&lt;").Replace(text)
}

// dictionaryCSV is the data dictionary for machines.
func dictionaryCSV(tables []Table) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	lines := [][]string{{"table", "kind", "column", "type", "meaning"}}
	for _, t := range tables {
		for _, c := range t.Columns {
			lines = append(lines, []string{t.Name, t.Kind, c.Name, c.Type, c.Meaning})
		}
	}
	_ = w.WriteAll(lines) // a bytes.Buffer takes every write
	return b.Bytes()
}
