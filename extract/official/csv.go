package official

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"

	"rekap/data"
)

// readCSV reads a CSV file. Its charset is the one served, else the registry's,
// else UTF-8 where the bytes are that, else windows-1252; a byte order mark
// counts above all.
func readCSV(body []byte, served string, res *data.Resource) (*table, error) {
	text, err := utf8Text(body, served, res.Charset)
	if err != nil {
		return nil, err
	}
	comma, err := delimiter(text, res)
	if err != nil {
		return nil, err
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = comma
	r.FieldsPerRecord = -1
	r.TrimLeadingSpace = comma != '\t'
	r.ReuseRecord = true
	var grid [][]cell
	cells := 0
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrForm, err)
		}
		row := make([]cell, len(record))
		for i, s := range record {
			row[i] = cell{text: clean(s)}
		}
		grid = append(grid, row)
		if cells += len(row); cells > maxCells || len(grid) > maxRows {
			return nil, fmt.Errorf("%d rows: %w", len(grid), ErrTooLarge)
		}
	}
	return gridTable(grid, res)
}

// utf8Text decodes a text file.
func utf8Text(body []byte, served, registry string) (string, error) {
	if rest, ok := bytes.CutPrefix(body, []byte("\xef\xbb\xbf")); ok {
		return string(rest), nil
	}
	name := served
	switch {
	case bytes.HasPrefix(body, []byte("\xff\xfe")):
		name = "utf-16le"
	case bytes.HasPrefix(body, []byte("\xfe\xff")):
		name = "utf-16be"
	case name == "" && registry != "":
		name = registry
	case name == "" && utf8.Valid(body):
		name = "utf-8"
	case name == "":
		name = "windows-1252"
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		return "", fmt.Errorf("%w: charset %q is not known", ErrForm, name)
	}
	text, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return "", fmt.Errorf("%w: decode %s: %w", ErrForm, name, err)
	}
	if len(text) > 2*maxBody {
		return "", fmt.Errorf("%d bytes: %w", len(text), ErrTooLarge)
	}
	return strings.TrimPrefix(string(text), "\uFEFF"), nil
}

// delimiter is the registry's, else the one that splits the first line that
// has a comma, a semicolon or a tab into the most cells.
func delimiter(text string, res *data.Resource) (rune, error) {
	if res.Delimiter != "" {
		r, n := utf8.DecodeRuneInString(res.Delimiter)
		if n != len(res.Delimiter) || r == '"' || r == '\n' || r == '\r' || r == utf8.RuneError {
			return 0, fmt.Errorf("delimiter %q is no single character", res.Delimiter)
		}
		return r, nil
	}
	// The line with a field of the registry is the header; titles above it may
	// hold commas of their own.
	fields := required(res)
	best, most := ',', 0
	for i, line := range strings.Split(text[:min(len(text), 64<<10)], "\n") {
		if i >= headerSearch {
			break
		}
		for _, d := range []rune{',', ';', '\t'} {
			parts := strings.Split(line, string(d))
			n := 0
			for _, p := range parts {
				for _, f := range fields {
					if fold(strings.Trim(p, "\" \r")) == fold(f) {
						n++
					}
				}
			}
			if n > most {
				best, most = d, n
			}
		}
	}
	return best, nil
}
