package queries

import (
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
)

// arguments are the values of all parameters of a query, in their types.
func (q Query) arguments(given map[string]string) ([]any, error) {
	var names []string
	var args []any
	for _, p := range q.Params {
		names = append(names, p.Name)
		text, ok := given[p.Name]
		if !ok {
			text = p.Default
		}
		value, err := p.value(text)
		if err != nil {
			return nil, fmt.Errorf("%w %s=%s of %s: %w", ErrParam, p.Name, text, q.Name, err)
		}
		args = append(args, sql.Named(p.Name, value))
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if !slices.Contains(names, name) {
			return nil, fmt.Errorf("%w %s: %s takes %s", ErrParam, name, q.Name, listed(names))
		}
	}
	return args, nil
}

func listed(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}

// value is a text as the parameter's type; empty is null.
func (p Param) value(text string) (any, error) {
	if text == "" {
		return nil, nil
	}
	switch p.Type {
	case "integer":
		v, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("it is no whole number")
		}
		return v, nil
	case "double":
		v, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return nil, fmt.Errorf("it is no number (write 12.5)")
		}
		return v, nil
	case "date":
		v, err := time.Parse(time.DateOnly, text)
		if err != nil {
			return nil, fmt.Errorf("it is no date (write 2024-06-30)")
		}
		return v, nil
	}
	return text, nil
}
