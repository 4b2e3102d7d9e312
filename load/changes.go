package load

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Change is a figure of latest that differs between two published files.
type Change struct {
	Kind        string // new, changed, gone
	RegionCode  string
	Region      string
	Indicator   string
	Denominator string
	Cohort      string
	OldValue    *float64
	OldAsOf     time.Time // zero where there was none
	NewValue    *float64
	NewAsOf     time.Time // zero where there is none
	// Reason says why: page_new, newer_as_of, page_changed (the article has a
	// newer version), page_gone, now_doubtful, now_accepted, extractor_version
	// and read_otherwise (the same page is read otherwise), reference, or the
	// rule that decides between the numbers of a date.
	Reason string
	// URL is the page of the new figure, of the old one where it is gone.
	URL string
}

// RankMove is a region whose rank in the comparison differs; 0 is no rank.
type RankMove struct {
	RegionCode, Region string
	OldRank, NewRank   int
}

// Changes is what differs between two published files.
type Changes struct {
	Figures []Change
	Ranks   []RankMove
	// ObservationsNew and ObservationsGone count the observations that came
	// and went.
	ObservationsNew, ObservationsGone int64
}

// Compare says what changed from one published file to another. Neither is
// written to. An error of kind ErrDamaged means that one of them cannot be
// read, or is no published file.
func Compare(ctx context.Context, oldFile, newFile string) (*Changes, error) {
	return compare(ctx, oldFile, newFile, "")
}

// compare is Compare with a folder for what does not fit in memory; empty is
// none.
func compare(ctx context.Context, oldFile, newFile, spill string) (*Changes, error) {
	db, err := openDatabase(ctx, map[string]string{"Spill": spill})
	if err != nil {
		return nil, err
	}
	defer db.close()
	c, err := db.changes(ctx, oldFile, newFile)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("%w: compare %s with %s: %w", ErrDamaged, oldFile, newFile, err)
	}
	return c, nil
}

func (d *database) changes(ctx context.Context, oldFile, newFile string) (*Changes, error) {
	files := map[string]string{"Old": oldFile, "New": newFile}
	if err := d.run(ctx, "changes_open", files); err != nil {
		return nil, err
	}
	var c Changes
	err := errors.Join(
		d.each(ctx, "changes_observations", func(row *sql.Rows) error {
			return row.Scan(&c.ObservationsNew, &c.ObservationsGone)
		}),
		d.each(ctx, "changes_ranks", func(row *sql.Rows) error {
			var m RankMove
			err := row.Scan(&m.RegionCode, &m.Region, &m.OldRank, &m.NewRank)
			c.Ranks = append(c.Ranks, m)
			return err
		}),
		d.each(ctx, "changes_figures", func(row *sql.Rows) error {
			var f Change
			var oldDay, newDay sql.NullTime
			err := row.Scan(&f.Kind, &f.RegionCode, &f.Region, &f.Indicator, &f.Denominator, &f.Cohort,
				&f.OldValue, &oldDay, &f.NewValue, &newDay, &f.Reason, &f.URL)
			f.OldAsOf, f.NewAsOf = oldDay.Time, newDay.Time
			c.Figures = append(c.Figures, f)
			return err
		}),
	)
	if err != nil {
		return nil, err
	}
	return &c, d.run(ctx, "changes_close", nil)
}

// each calls do with every row of a query of sql/.
func (d *database) each(ctx context.Context, file string, do func(*sql.Rows) error) error {
	text, err := statement(file, nil)
	if err != nil {
		return err
	}
	rows, err := d.conn.QueryContext(ctx, text)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := do(rows); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}
