package load

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// shownRows is how many wrong rows of a check its error names.
const shownRows = 5

// CheckError says which rows of the new file are wrong.
type CheckError struct {
	Check, Question string
	// Rows are the first wrong rows as "column=value; …".
	Rows []string
	// More is true where there are more rows than Rows names.
	More bool
}

func (e *CheckError) Error() string {
	more := ""
	if e.More {
		more = "; and more"
	}
	return fmt.Sprintf("check %s (%s) found: %s%s", e.Check, e.Question, strings.Join(e.Rows, " | "), more)
}

// Unwrap makes a CheckError one of the kind ErrChecks.
func (e *CheckError) Unwrap() error { return ErrChecks }

// check runs all checks, so that one run tells all that is wrong.
func (d *database) check(ctx context.Context, checks []SQL) error {
	var failed []error
	for _, c := range checks {
		wrong, err := d.wrongRows(ctx, c)
		if err != nil {
			return err
		}
		if wrong != nil {
			failed = append(failed, wrong)
		}
	}
	return errors.Join(failed...)
}

func (d *database) wrongRows(ctx context.Context, c SQL) (error, error) {
	rows, err := d.conn.QueryContext(ctx, c.Text)
	if err != nil {
		return nil, named(fmt.Errorf("check %s: %w", c.Name, err))
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return nil, fmt.Errorf("check %s: %w", c.Name, err)
	}
	found := &CheckError{Check: c.Name, Question: c.Question}
	values := make([]any, len(columns))
	into := make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() {
		if len(found.Rows) == shownRows {
			found.More = true
			break
		}
		if err := rows.Scan(into...); err != nil {
			return nil, fmt.Errorf("check %s: %w", c.Name, err)
		}
		parts := make([]string, len(columns))
		for i, name := range columns {
			parts[i] = fmt.Sprintf("%s=%v", name, values[i])
		}
		found.Rows = append(found.Rows, strings.Join(parts, "; "))
	}
	if err := rows.Err(); err != nil {
		return nil, named(fmt.Errorf("check %s: %w", c.Name, err))
	}
	if len(found.Rows) == 0 {
		return nil, nil
	}
	return found, nil
}

// counts counts the rows of the tables of facts.
func (d *database) counts(ctx context.Context, into map[string]int64) error {
	text, err := statement("counts", nil)
	if err != nil {
		return err
	}
	tables := []string{"pages", "observations", "figures", "checks", "fetches"}
	values := make([]int64, len(tables))
	scan := make([]any, len(tables))
	for i := range values {
		scan[i] = &values[i]
	}
	if err := d.conn.QueryRowContext(ctx, text).Scan(scan...); err != nil {
		return fmt.Errorf("count rows: %w", err)
	}
	for i, table := range tables {
		into[table] = values[i]
	}
	return nil
}
