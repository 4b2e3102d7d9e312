package transform

import (
	"math"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

// BatchRows is the number of rows of a record batch and of a Parquet row
// group: the number DuckDB stores and reads as one unit.
const BatchRows = 122_880

// CommentKey is the key of a field's metadata under which its meaning stands.
// The comments of the DuckDB file and the data dictionary come from there.
const CommentKey = "comment"

// Table is a table of rows of T: its name, what it holds, and its columns with
// their meaning.
type Table[T any] struct {
	Name    string
	Comment string
	columns []column[T]
}

type column[T any] struct {
	name     string
	comment  string
	kind     arrow.DataType
	nullable bool
	put      func(array.Builder, *T)
}

// Schema is the table's Arrow schema; each field has its meaning under
// CommentKey.
func (t Table[T]) Schema() *arrow.Schema {
	fields := make([]arrow.Field, len(t.columns))
	for i, c := range t.columns {
		fields[i] = arrow.Field{
			Name: c.name, Type: c.kind, Nullable: c.nullable,
			Metadata: arrow.MetadataFrom(map[string]string{CommentKey: c.comment}),
		}
	}
	return arrow.NewSchema(fields, nil)
}

// TextTable is a table of one text column.
func TextTable[T any](table, named string, get func(*T) string) Table[T] {
	return Table[T]{table, "", []column[T]{name(named, "", get)}}
}

// Encoder collects rows into record batches.
type Encoder[T any] struct {
	columns []column[T]
	builder *array.RecordBuilder
	rows    int
}

// NewEncoder returns an empty encoder. Release it.
func (t Table[T]) NewEncoder(mem memory.Allocator) *Encoder[T] {
	return &Encoder[T]{columns: t.columns, builder: array.NewRecordBuilder(mem, t.Schema())}
}

// Append adds a row.
func (e *Encoder[T]) Append(row *T) {
	for i, c := range e.columns {
		c.put(e.builder.Field(i), row)
	}
	e.rows++
}

// Len is the number of rows since the last batch.
func (e *Encoder[T]) Len() int { return e.rows }

// Batch is a batch of the rows since the last one; release it.
func (e *Encoder[T]) Batch() arrow.RecordBatch {
	e.rows = 0
	return e.builder.NewRecordBatch()
}

// Release frees the encoder's memory.
func (e *Encoder[T]) Release() { e.builder.Release() }

// name is a text that every row has.
func name[T any](named, comment string, get func(*T) string) column[T] {
	return column[T]{named, comment, arrow.BinaryTypes.String, false, func(b array.Builder, row *T) {
		b.(*array.StringBuilder).Append(get(row))
	}}
}

// text is a text whose empty value is null.
func text[T any](named, comment string, get func(*T) string) column[T] {
	return column[T]{named, comment, arrow.BinaryTypes.String, true, func(b array.Builder, row *T) {
		if v := get(row); v != "" {
			b.(*array.StringBuilder).Append(v)
		} else {
			b.AppendNull()
		}
	}}
}

func list[T any](named, comment string, get func(*T) []string) column[T] {
	kind := arrow.ListOfNonNullable(arrow.BinaryTypes.String)
	return column[T]{named, comment, kind, false, func(b array.Builder, row *T) {
		l := b.(*array.ListBuilder)
		l.Append(true)
		for _, v := range get(row) {
			l.ValueBuilder().(*array.StringBuilder).Append(v)
		}
	}}
}

// number is a double; what is no finite number is null (an open interval).
func number[T any](named, comment string, get func(*T) float64) column[T] {
	return column[T]{named, comment, arrow.PrimitiveTypes.Float64, true, func(b array.Builder, row *T) {
		if v := get(row); math.IsNaN(v) || math.IsInf(v, 0) {
			b.AppendNull()
		} else {
			b.(*array.Float64Builder).Append(v)
		}
	}}
}

func integer[T any](named, comment string, get func(*T) int) column[T] {
	return column[T]{named, comment, arrow.PrimitiveTypes.Int64, false, func(b array.Builder, row *T) {
		b.(*array.Int64Builder).Append(int64(get(row)))
	}}
}

// ordinal is an integer whose zero is null.
func ordinal[T any](named, comment string, get func(*T) int) column[T] {
	return column[T]{named, comment, arrow.PrimitiveTypes.Int64, true, func(b array.Builder, row *T) {
		if v := get(row); v != 0 {
			b.(*array.Int64Builder).Append(int64(v))
		} else {
			b.AppendNull()
		}
	}}
}

// label is a 64-bit label whose zero is null.
func label[T any](named, comment string, get func(*T) uint64) column[T] {
	return column[T]{named, comment, arrow.PrimitiveTypes.Uint64, true, func(b array.Builder, row *T) {
		if v := get(row); v != 0 {
			b.(*array.Uint64Builder).Append(v)
		} else {
			b.AppendNull()
		}
	}}
}

func flag[T any](named, comment string, get func(*T) bool) column[T] {
	return column[T]{named, comment, arrow.FixedWidthTypes.Boolean, false, func(b array.Builder, row *T) {
		b.(*array.BooleanBuilder).Append(get(row))
	}}
}

// day is a date whose zero is null.
func day[T any](named, comment string, get func(*T) time.Time) column[T] {
	return column[T]{named, comment, arrow.FixedWidthTypes.Date32, true, func(b array.Builder, row *T) {
		if v := get(row); !v.IsZero() {
			b.(*array.Date32Builder).Append(arrow.Date32FromTime(v))
		} else {
			b.AppendNull()
		}
	}}
}

// moment is a time in UTC whose zero is null. Its type has no zone: DuckDB
// shows zoned times only where its ICU extension is at hand.
func moment[T any](named, comment string, get func(*T) time.Time) column[T] {
	kind := &arrow.TimestampType{Unit: arrow.Microsecond}
	return column[T]{named, comment, kind, true, func(b array.Builder, row *T) {
		if v := get(row); !v.IsZero() {
			b.(*array.TimestampBuilder).Append(arrow.Timestamp(v.UnixMicro()))
		} else {
			b.AppendNull()
		}
	}}
}
