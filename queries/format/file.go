package format

import (
	"io"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet"
	"github.com/apache/arrow-go/v18/parquet/compress"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
	"github.com/xuri/excelize/v2"
)

// batchRows is the number of rows of an Arrow batch and a Parquet row group.
const batchRows = 122_880

// writeParquet writes one Parquet file, zstd compressed.
func writeParquet(w io.Writer, rows Rows) error {
	columns := rows.Columns()
	fields := make([]arrow.Field, len(columns))
	for i, c := range columns {
		fields[i] = arrow.Field{Name: c.Name, Type: arrowType(c.Kind), Nullable: true}
	}
	schema := arrow.NewSchema(fields, nil)
	out, err := pqarrow.NewFileWriter(schema, w,
		parquet.NewWriterProperties(parquet.WithCompression(compress.Codecs.Zstd), parquet.WithMaxRowGroupLength(batchRows)),
		pqarrow.DefaultWriterProps())
	if err != nil {
		return err
	}
	builder := array.NewRecordBuilder(memory.DefaultAllocator, schema)
	defer builder.Release()
	pending := 0
	flush := func() error {
		batch := builder.NewRecordBatch()
		defer batch.Release()
		pending = 0
		return out.Write(batch)
	}
	err = each(rows, func(row []any) error {
		for i, v := range row {
			appendValue(builder.Field(i), v)
		}
		if pending++; pending == batchRows {
			return flush()
		}
		return nil
	})
	if err == nil && pending > 0 {
		err = flush()
	}
	if closing := out.Close(); err == nil {
		err = closing
	}
	return err
}

// arrowType is the Arrow type of a kind.
func arrowType(kind Kind) arrow.DataType {
	switch kind {
	case Integer:
		return arrow.PrimitiveTypes.Int64
	case Number:
		return arrow.PrimitiveTypes.Float64
	case Boolean:
		return arrow.FixedWidthTypes.Boolean
	case Date:
		return arrow.FixedWidthTypes.Date32
	case Timestamp:
		return arrow.FixedWidthTypes.Timestamp_us
	}
	return arrow.BinaryTypes.String
}

// appendValue adds a value, or null where it does not fit the column.
func appendValue(b array.Builder, v any) {
	switch b := b.(type) {
	case *array.Int64Builder:
		if v, ok := v.(int64); ok {
			b.Append(v)
			return
		}
	case *array.Float64Builder:
		if v, ok := v.(float64); ok {
			b.Append(v)
			return
		}
	case *array.BooleanBuilder:
		if v, ok := v.(bool); ok {
			b.Append(v)
			return
		}
	case *array.Date32Builder:
		if v, ok := v.(time.Time); ok {
			b.Append(arrow.Date32FromTime(v))
			return
		}
	case *array.TimestampBuilder:
		if v, ok := v.(time.Time); ok {
			b.Append(arrow.Timestamp(v.UnixMicro()))
			return
		}
	case *array.StringBuilder:
		if v != nil {
			b.Append(plain(Text, v))
			return
		}
	}
	b.AppendNull()
}

// writeSpreadsheet writes an XLSX workbook of one sheet with a frozen head.
func writeSpreadsheet(w io.Writer, rows Rows, opts Options) error {
	columns := rows.Columns()
	book := excelize.NewFile()
	defer book.Close()
	sheet := opts.Title
	if sheet == "" {
		sheet = "rekap"
	}
	if err := book.SetSheetName("Sheet1", sheet); err != nil {
		return err
	}
	out, err := book.NewStreamWriter(sheet)
	if err != nil {
		return err
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	head := make([]any, len(columns))
	for i, c := range columns {
		head[i] = c.Name
	}
	if err := out.SetRow("A1", head); err != nil {
		return err
	}
	line := 1
	err = each(rows, func(row []any) error {
		line++
		cell, err := excelize.CoordinatesToCellName(1, line)
		if err != nil {
			return err
		}
		values := make([]any, len(row))
		for i, v := range row {
			switch v := v.(type) {
			case string:
				values[i] = defused(v)
			case time.Time:
				values[i] = plain(columns[i].Kind, v)
			default:
				values[i] = v
			}
		}
		return out.SetRow(cell, values)
	})
	if err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return book.Write(w)
}
