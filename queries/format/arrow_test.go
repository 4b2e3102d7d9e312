package format

import (
	"bytes"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

func TestFromRecord(t *testing.T) {
	schema := arrow.NewSchema([]arrow.Field{
		{Name: "name", Type: arrow.BinaryTypes.String, Nullable: true},
		{Name: "seq", Type: arrow.PrimitiveTypes.Int32},
		{Name: "share", Type: arrow.PrimitiveTypes.Float64, Nullable: true},
		{Name: "holds", Type: arrow.FixedWidthTypes.Boolean},
		{Name: "day", Type: arrow.FixedWidthTypes.Date32},
		{Name: "at", Type: arrow.FixedWidthTypes.Timestamp_us},
		{Name: "ids", Type: arrow.ListOf(arrow.BinaryTypes.String)},
	}, nil)
	b := array.NewRecordBuilder(memory.DefaultAllocator, schema)
	defer b.Release()
	at := time.Date(2024, 6, 5, 3, 4, 5, 0, time.UTC)
	b.Field(0).(*array.StringBuilder).AppendNull()
	b.Field(1).(*array.Int32Builder).Append(7)
	b.Field(2).(*array.Float64Builder).Append(3.83)
	b.Field(3).(*array.BooleanBuilder).Append(true)
	b.Field(4).(*array.Date32Builder).Append(arrow.Date32FromTime(at))
	b.Field(5).(*array.TimestampBuilder).Append(arrow.Timestamp(at.UnixMicro()))
	ids := b.Field(6).(*array.ListBuilder)
	ids.Append(true)
	ids.ValueBuilder().(*array.StringBuilder).Append("a1")
	ids.ValueBuilder().(*array.StringBuilder).Append("b2")
	batch := b.NewRecordBatch()
	defer batch.Release()

	var got bytes.Buffer
	if err := Write(&got, "jsonl", FromRecord(batch), Options{}); err != nil {
		t.Fatal(err)
	}
	want := `{"name":null,"seq":7,"share":3.83,"holds":true,"day":"2024-06-05","at":"2024-06-05T03:04:05Z","ids":"a1 b2"}` + "\n"
	if got.String() != want {
		t.Errorf("got  %swant %s", got.String(), want)
	}
}
