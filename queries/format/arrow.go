package format

import (
	"io"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
)

// recordRows reads an Arrow record batch row by row.
type recordRows struct {
	batch   arrow.RecordBatch
	columns []Column
	row     []any
	next    int
}

// FromRecord are the rows of an Arrow record batch, which must outlive them.
// Lists of text become one text, separated by spaces.
func FromRecord(batch arrow.RecordBatch) Rows {
	r := &recordRows{batch: batch, row: make([]any, batch.NumCols())}
	for _, f := range batch.Schema().Fields() {
		r.columns = append(r.columns, Column{Name: f.Name, Kind: kindOf(f.Type)})
	}
	return r
}

func (r *recordRows) Columns() []Column { return r.columns }

func (r *recordRows) Next() ([]any, error) {
	if int64(r.next) == r.batch.NumRows() {
		return nil, io.EOF
	}
	for i := range r.row {
		r.row[i] = valueAt(r.batch.Column(i), r.next)
	}
	r.next++
	return r.row, nil
}

// kindOf is the kind a column of an Arrow type is shown as.
func kindOf(t arrow.DataType) Kind {
	switch t.ID() {
	case arrow.INT8, arrow.INT16, arrow.INT32, arrow.INT64, arrow.UINT8, arrow.UINT16, arrow.UINT32:
		return Integer
	case arrow.FLOAT32, arrow.FLOAT64:
		return Number
	case arrow.BOOL:
		return Boolean
	case arrow.DATE32:
		return Date
	case arrow.TIMESTAMP:
		return Timestamp
	}
	return Text
}

// valueAt is a value as the kind of its column has it.
func valueAt(column arrow.Array, i int) any {
	if column.IsNull(i) {
		return nil
	}
	switch column := column.(type) {
	case *array.String:
		return column.Value(i)
	case *array.Int64:
		return column.Value(i)
	case *array.Int32:
		return int64(column.Value(i))
	case *array.Float64:
		return column.Value(i)
	case *array.Boolean:
		return column.Value(i)
	case *array.Date32:
		return column.Value(i).ToTime()
	case *array.Timestamp:
		unit := column.DataType().(*arrow.TimestampType).Unit
		return column.Value(i).ToTime(unit)
	case *array.List:
		if values, ok := column.ListValues().(*array.String); ok {
			from, to := column.ValueOffsets(i)
			parts := make([]string, 0, to-from)
			for j := from; j < to; j++ {
				parts = append(parts, values.Value(int(j)))
			}
			return strings.Join(parts, " ")
		}
	}
	return column.ValueStr(i)
}
