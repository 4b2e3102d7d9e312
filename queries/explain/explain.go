// Package explain tells where a region's figures come from: the sentence with
// the number marked, the page and its archive record, the equations it stands
// in, and the figures it won over and why.
package explain

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"time"

	"rekap/queries"
	"rekap/queries/format"
)

//go:embed figures.sql rivals.sql doubtful.sql checks.sql
var statements embed.FS

// Explanation is all that is known of one region.
type Explanation struct {
	Figures  []Figure
	Doubtful []Rival
}

// Figure is a figure that stands, with its provenance.
type Figure struct {
	Key
	Name             string // English name of the indicator
	Unit             string
	DenominatorBasis string
	Value            float64
	Qualifier        string
	Date             Date
	AsOfBasis        string
	// Share is the value in percent of the base, where there is one.
	Share         *float64
	BaseIndicator string
	BaseValue     *float64
	BaseAsOf      time.Time
	DecidedBy     string
	Flag          string
	Sources       int64
	Source
	Printed, Quote string
	// Mark is the place of Printed in Quote, in code points; -1 where unknown.
	Mark      int
	Title     string
	Published time.Time
	Record    string
	FetchedAt time.Time
	Rule      string
	Checks    []Check
	Rivals    []Rival
}

// Key says what a figure is of.
type Key struct{ Indicator, Denominator, Cohort string }

// Date is a day, of which a month or a year may be all that was told.
type Date struct {
	Day       time.Time
	Precision string
}

// Source is who printed a figure.
type Source struct{ Outlet, URL string }

// Check is an equation that was tried.
type Check struct {
	Kind, Equation string
	Holds          bool
}

// Rival is a figure that does not stand, and why.
type Rival struct {
	Key
	Value     float64
	Qualifier string
	Date      Date
	Source
	Reason string
}

// Region explains the figures of a region, by its code; of one indicator where
// indicator is not empty.
func Region(ctx context.Context, file *queries.File, code, indicator string) (*Explanation, error) {
	figures, err := Rows(ctx, file, code, indicator)
	if err != nil {
		return nil, err
	}
	rivals, err := read(ctx, file, "rivals.sql", code, indicator)
	if err != nil {
		return nil, err
	}
	doubtful, err := read(ctx, file, "doubtful.sql", code, indicator)
	if err != nil {
		return nil, err
	}
	checks, err := read(ctx, file, "checks.sql", code, "")
	if err != nil {
		return nil, err
	}
	byObservation := map[string][]Check{}
	for r := range records(checks) {
		id := r.text("observation_id")
		byObservation[id] = append(byObservation[id], Check{r.text("kind"), r.text("equation"), r.flag("holds")})
	}
	byKey := map[Key][]Rival{}
	for r := range records(rivals) {
		rival := r.rival("lost_by")
		byKey[rival.Key] = append(byKey[rival.Key], rival)
	}
	e := &Explanation{}
	for r := range records(figures) {
		f := r.figure()
		if id := r.text("observation_id"); id != "" {
			f.Checks = byObservation[id]
		}
		f.Rivals = byKey[f.Key]
		e.Figures = append(e.Figures, f)
	}
	for r := range records(doubtful) {
		e.Doubtful = append(e.Doubtful, r.rival("status_reason"))
	}
	return e, nil
}

// Rows are the figures that stand for a region as a table.
func Rows(ctx context.Context, file *queries.File, code, indicator string) (*format.Table, error) {
	return read(ctx, file, "figures.sql", code, indicator)
}

// read runs one of the package's statements.
func read(ctx context.Context, file *queries.File, name, code, indicator string) (*format.Table, error) {
	sql, err := statements.ReadFile(name)
	if err != nil {
		return nil, err
	}
	params := map[string]string{"region": code}
	if name != "checks.sql" {
		params["indicator"] = indicator
	}
	rows, err := file.Query(ctx, string(sql), params)
	if err != nil {
		return nil, fmt.Errorf("explain %s: %w", code, err)
	}
	table, err := format.Read(rows)
	return table, errors.Join(err, rows.Close())
}
