package queries

import (
	"fmt"
	"slices"
	"strings"

	"rekap/load"
)

// paramTypes are the types a parameter may have.
var paramTypes = []string{"integer", "double", "date", "varchar"}

// parse reads an SQL file: its header, and the statement after it. A line of
// the header that begins with more than one space goes on with the one before.
func parse(name, file string) (Query, error) {
	q := Query{Name: name}
	lines := strings.SplitAfter(file, "\n")
	var entries []string
	body := 0
	for _, line := range lines {
		text, ok := strings.CutPrefix(line, "--")
		if !ok {
			break
		}
		body += len(line)
		text = strings.TrimSuffix(text, "\n")
		if strings.HasPrefix(text, "  ") && len(entries) > 0 {
			entries[len(entries)-1] += " " + strings.TrimSpace(text)
			continue
		}
		entries = append(entries, strings.TrimSpace(text))
	}
	for _, entry := range entries {
		if err := q.take(entry); err != nil {
			return q, fmt.Errorf("%s.sql: %w", name, err)
		}
	}
	q.Text = strings.TrimSpace(file[body:])
	switch {
	case q.Question == "":
		return q, fmt.Errorf("%s.sql: the header has no question", name)
	case q.Grain == "":
		return q, fmt.Errorf("%s.sql: the header has no grain", name)
	case q.Text == "":
		return q, fmt.Errorf("%s.sql: there is no statement", name)
	}
	return q, nil
}

// take reads one entry of a header.
func (q *Query) take(entry string) error {
	head, text, ok := strings.Cut(entry, ":")
	text = strings.TrimSpace(text)
	words := strings.Fields(head)
	if !ok || len(words) == 0 || text == "" {
		return fmt.Errorf("header line %q is not of the form \"name: text\"", entry)
	}
	switch words[0] {
	case "question":
		q.Question = text
	case "grain":
		q.Grain = text
	case "param":
		return q.takeParam(words[1:], text)
	case "column":
		if len(words) != 2 {
			return fmt.Errorf("header line %q is not of the form \"column NAME: meaning\"", entry)
		}
		q.Columns = append(q.Columns, load.ColumnComment{Column: words[1], Comment: text})
	case "note":
		q.Notes = append(q.Notes, text)
	default:
		return fmt.Errorf("header line %q: %q is none of question, grain, note, param, column", entry, words[0])
	}
	return nil
}

func (q *Query) takeParam(words []string, meaning string) error {
	p := Param{Meaning: meaning}
	switch {
	case len(words) == 2:
	case len(words) == 4 && words[2] == "=":
		p.Default = words[3]
	default:
		return fmt.Errorf("param %q is not of the form \"param NAME TYPE [= DEFAULT]: meaning\"", strings.Join(words, " "))
	}
	p.Name, p.Type = words[0], words[1]
	if !slices.Contains(paramTypes, p.Type) {
		return fmt.Errorf("param %s: type %q is none of %s", p.Name, p.Type, strings.Join(paramTypes, ", "))
	}
	q.Params = append(q.Params, p)
	return nil
}
