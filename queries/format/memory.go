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

// picked shows some columns of a table.
type picked struct {
	rows    Rows
	from    []int
	columns []Column
	row     []any
}

// Pick are the rows with only the named columns, in the order named. A name
// that is no column is left out.
func Pick(rows Rows, names []string) Rows {
	p := &picked{rows: rows}
	all := rows.Columns()
	for _, name := range names {
		for i, c := range all {
			if c.Name == name {
				p.from = append(p.from, i)
				p.columns = append(p.columns, c)
			}
		}
	}
	p.row = make([]any, len(p.from))
	return p
}

func (p *picked) Columns() []Column { return p.columns }

func (p *picked) Next() ([]any, error) {
	row, err := p.rows.Next()
	if err != nil {
		return nil, err
	}
	for i, from := range p.from {
		p.row[i] = row[from]
	}
	return p.row, nil
}
