package official

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// arcAnswer is the form of an ArcGIS REST query's answer.
type arcAnswer struct {
	Features []struct {
		Attributes map[string]any `json:"attributes"`
	} `json:"features"`
	Fields []struct {
		Name string `json:"name"`
	} `json:"fields"`
	Exceeded bool `json:"exceededTransferLimit"`
	Error    *struct {
		Code    int      `json:"code"`
		Message string   `json:"message"`
		Details []string `json:"details"`
	} `json:"error"`
}

// decode reads one JSON document whose numbers stay as they are written.
func decode(body []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))))
	d.UseNumber()
	if err := d.Decode(v); err != nil {
		return fmt.Errorf("%w: %w", ErrForm, err)
	}
	if d.More() {
		return fmt.Errorf("%w: more after the document", ErrForm)
	}
	return nil
}

func decodeArcGIS(body []byte) (*arcAnswer, error) {
	var a arcAnswer
	if err := decode(body, &a); err != nil {
		return nil, err
	}
	if a.Error != nil {
		return nil, fmt.Errorf("%w: %d %s %s", ErrService, a.Error.Code, clean(a.Error.Message), clean(strings.Join(a.Error.Details, "; ")))
	}
	if a.Features == nil {
		return nil, fmt.Errorf("%w: no features", ErrForm)
	}
	return &a, nil
}

// readArcGIS reads the answer of a layer's query.
func readArcGIS(body []byte) (*table, error) {
	a, err := decodeArcGIS(body)
	if err != nil {
		return nil, err
	}
	var order []string
	for _, f := range a.Fields {
		order = append(order, f.Name)
	}
	rows := make([]map[string]any, len(a.Features))
	for i, f := range a.Features {
		rows[i] = f.Attributes
	}
	return objects(rows, order)
}

// objects makes a table of JSON objects; columns named in order come first,
// the others by name.
func objects(rows []map[string]any, order []string) (*table, error) {
	known := map[string]bool{}
	t := &table{}
	add := func(name string) {
		if !known[name] {
			known[name] = true
			t.columns = append(t.columns, name)
		}
	}
	for _, name := range order {
		add(name)
	}
	var rest []string
	for _, r := range rows {
		for name := range r {
			if !known[name] {
				known[name] = true
				rest = append(rest, name)
			}
		}
		if len(known) > maxColumns {
			return nil, checkSize(len(rows), len(known))
		}
	}
	slices.Sort(rest)
	t.columns = append(t.columns, rest...)
	if err := checkSize(len(rows), len(t.columns)); err != nil {
		return nil, err
	}
	for _, r := range rows {
		cells := make([]cell, len(t.columns))
		for i, name := range t.columns {
			cells[i] = jsonCell(r[name])
		}
		t.rows = append(t.rows, cells)
	}
	return t, nil
}

// jsonCell makes a cell of a JSON value; what is neither text nor number nor
// truth value is left out.
func jsonCell(v any) cell {
	switch v := v.(type) {
	case json.Number:
		return cell{clean(v.String()), true}
	case string:
		return cell{clean(v), false}
	case bool:
		return cell{fmt.Sprint(v), false}
	}
	return cell{}
}
