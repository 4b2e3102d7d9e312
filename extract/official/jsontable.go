package official

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// readJSON reads a JSON table: a list of objects, or of lists whose first
// names the columns, at a dotted path of the answer.
func readJSON(body []byte, path string) (*table, error) {
	var doc any
	if err := decode(body, &doc); err != nil {
		return nil, err
	}
	at, err := follow(doc, path)
	if err != nil {
		return nil, err
	}
	list, ok := at.([]any)
	if !ok {
		return nil, fmt.Errorf("%w: no list at %q", ErrForm, path)
	}
	if err := checkSize(len(list), 1); err != nil {
		return nil, err
	}
	if len(list) > 0 {
		if _, ok := list[0].([]any); ok {
			return lists(list)
		}
	}
	rows := make([]map[string]any, len(list))
	for i, v := range list {
		if rows[i], ok = v.(map[string]any); !ok {
			return nil, fmt.Errorf("%w: row %d is no object", ErrForm, i+1)
		}
	}
	return objects(rows, nil)
}

// lists makes a table of JSON lists, the first of which names the columns.
func lists(list []any) (*table, error) {
	t := &table{}
	for i, v := range list {
		row, ok := v.([]any)
		if !ok || i > 0 && len(row) != len(t.columns) {
			return nil, fmt.Errorf("%w: row %d is no list of %d values", ErrForm, i+1, len(t.columns))
		}
		cells := make([]cell, len(row))
		for j, v := range row {
			cells[j] = jsonCell(v)
		}
		if i > 0 {
			t.rows = append(t.rows, cells)
			continue
		}
		if err := checkSize(len(list), len(cells)); err != nil {
			return nil, err
		}
		for _, c := range cells {
			t.columns = append(t.columns, c.text)
		}
	}
	return t, nil
}

// follow walks a dotted path through objects and, by number, lists.
func follow(v any, path string) (any, error) {
	if path == "" {
		return v, nil
	}
	for _, key := range strings.Split(path, ".") {
		switch at := v.(type) {
		case map[string]any:
			next, ok := at[key]
			if !ok {
				return nil, fmt.Errorf("%w: nothing at %q of %q", ErrForm, key, path)
			}
			v = next
		case []any:
			i, err := strconv.Atoi(key)
			if err != nil || i < 0 || i >= len(at) {
				return nil, fmt.Errorf("%w: no element %q of %q", ErrForm, key, path)
			}
			v = at[i]
		default:
			return nil, fmt.Errorf("%w: nothing at %q of %q", ErrForm, key, path)
		}
	}
	return v, nil
}

// count reads a whole number at a dotted path.
func count(body []byte, path string) (int, error) {
	var doc any
	if err := decode(body, &doc); err != nil {
		return 0, err
	}
	v, err := follow(doc, path)
	if err != nil {
		return 0, err
	}
	text := ""
	switch v := v.(type) {
	case json.Number:
		text = v.String()
	case string:
		text = v
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		return 0, fmt.Errorf("%w: no count at %q", ErrForm, path)
	}
	return n, nil
}
