package format

import "io"

// Table is a table in memory.
type Table struct {
	Cols []Column
	Data [][]any
	next int
}

// Columns are the table's columns.
func (t *Table) Columns() []Column { return t.Cols }

// Next is the next row; io.EOF ends.
func (t *Table) Next() ([]any, error) {
	if t.next == len(t.Data) {
		return nil, io.EOF
	}
	t.next++
	return t.Data[t.next-1], nil
}

// Rewind starts the table over.
func (t *Table) Rewind() { t.next = 0 }

// Read takes all rows into memory.
func Read(rows Rows) (*Table, error) {
	t := &Table{Cols: rows.Columns()}
	err := each(rows, func(row []any) error {
		t.Data = append(t.Data, append([]any(nil), row...))
		return nil
	})
	return t, err
}
