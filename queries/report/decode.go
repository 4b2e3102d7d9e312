package report

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"

	"rekap/queries"
	"rekap/queries/format"
)

//go:embed sql/*.sql
var statements embed.FS

// Num is a number that may be unknown.
type Num struct {
	V  float64
	OK bool
}

// num is a known number.
func num(v float64) Num { return Num{v, true} }

// rows runs the statement sql/NAME.sql and decodes its rows; see decode.
func rows[T any](ctx context.Context, file *queries.File, name string) ([]T, error) {
	statement, err := statements.ReadFile("sql/" + name + ".sql")
	if err != nil {
		return nil, fmt.Errorf("report: %w", err)
	}
	result, err := file.Query(ctx, string(statement), nil)
	if err != nil {
		return nil, fmt.Errorf("report: read %s: %w", name, err)
	}
	defer result.Close()
	out, err := decode[T](result)
	if err != nil {
		return nil, fmt.Errorf("report: read %s: %w", name, err)
	}
	return out, nil
}

// decode reads rows into structs. A field takes the column its tag names; a
// column without a field, or a field without a column, is an error. Nulls are
// the zero value.
func decode[T any](in format.Rows) ([]T, error) {
	fields, err := fieldsOf[T](in.Columns())
	if err != nil {
		return nil, err
	}
	var out []T
	for {
		row, err := in.Next()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		var t T
		v := reflect.ValueOf(&t).Elem()
		for i, value := range row {
			if value == nil {
				continue
			}
			if err := set(v.FieldByIndex(fields[i]).Addr().Interface(), value); err != nil {
				return nil, fmt.Errorf("column %s: %w", in.Columns()[i].Name, err)
			}
		}
		out = append(out, t)
	}
}

// fieldsOf is, of each column, where its field stands in the struct or in one
// that it embeds.
func fieldsOf[T any](columns []format.Column) ([][]int, error) {
	byName := map[string][]int{}
	t := reflect.TypeFor[T]()
	for _, field := range reflect.VisibleFields(t) {
		if name := field.Tag.Get("col"); name != "" {
			byName[name] = field.Index
		}
	}
	fields := make([][]int, len(columns))
	for i, c := range columns {
		field, ok := byName[c.Name]
		if !ok {
			return nil, fmt.Errorf("column %s has no field in %s", c.Name, t.Name())
		}
		fields[i] = field
		delete(byName, c.Name)
	}
	for name := range byName {
		return nil, fmt.Errorf("no column %s for a field of %s", name, t.Name())
	}
	return fields, nil
}

// set stores a value of a result in a field.
func set(into, value any) error {
	switch into := into.(type) {
	case *string:
		if s, ok := value.(string); ok {
			*into = s
			return nil
		}
	case *Num:
		switch v := value.(type) {
		case int64:
			*into = num(float64(v))
			return nil
		case float64:
			*into = num(v)
			return nil
		}
	case *int:
		if v, ok := value.(int64); ok {
			*into = int(v)
			return nil
		}
	case *bool:
		if v, ok := value.(bool); ok {
			*into = v
			return nil
		}
	case *time.Time:
		if v, ok := value.(time.Time); ok {
			*into = v.UTC()
			return nil
		}
	case *[]string:
		if s, ok := value.(string); ok {
			return json.NewDecoder(strings.NewReader(s)).Decode(into)
		}
	}
	return fmt.Errorf("a %T does not fit a %T", value, into)
}
