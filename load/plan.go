package load

import (
	"context"

	"rekap/data"
	"rekap/transform"
)

// SQL is one statement file: a derived table, a view or a check.
type SQL struct {
	// Name is the table's, view's or check's name.
	Name string
	// Text is the statement without its header: for tables and views what
	// creates them, for a check a SELECT of the rows that are wrong.
	Text string
	// Comment is said of the table or view in the file (COMMENT ON).
	Comment string
	// Columns are the comments of its columns.
	Columns []ColumnComment
	// Question is what a check asks, for the message when it fails.
	Question string
}

// ColumnComment is what a column means.
type ColumnComment struct {
	Column, Comment string
}

// Queries is the SQL of a published file, in the order it is run.
type Queries struct {
	Tables []SQL // macros and derived tables, made at load
	Views  []SQL
	Checks []SQL
}

// Reference is the reference data that is loaded as tables.
type Reference struct {
	Regions    []data.Region
	Indicators []transform.IndicatorRow
	Targets    []data.Target
	Official   []data.OfficialFigure
	Sources    []transform.SourceRow
}

// Plan says what a published file is made from.
type Plan struct {
	// Pages are the pages that count: of each article its newest version.
	// Facts of other pages in the segments are left out.
	Pages *Pages
	// ExtractorVersion chooses the segments: facts of other versions are left
	// out, and their segments removed after publishing.
	ExtractorVersion string
	// Fetches are all answers and failures of the archive.
	Fetches   Fetches
	Reference Reference
	Queries   Queries
	// Fingerprint is what the file is made from, see Store.Unchanged.
	Fingerprint Fingerprint
	// Program is the program's version, for the note about the file.
	Program string
	// Progress is told what is being done; nil for nobody.
	Progress func(step string)
}

// Built is what a build did.
type Built struct {
	// Rows counts the rows of each table of facts.
	Rows map[string]int64
	// Changes is what differs from the file that was replaced; nil where there
	// was none that could be read.
	Changes *Changes
	// PreviousDamaged says why the file that was replaced could not be
	// compared; empty where it could, or where there was none.
	PreviousDamaged string
	// Size is the size of the published file in bytes.
	Size int64
}

// Build makes a new file from the segments and the plan, checks it, and
// publishes it in place of the old one. The caller holds the store's lock.
// Whatever error it returns (kinds ErrChecks, ErrDiskFull, ErrUnwritable,
// ErrDamaged), the old file is published as before.
func (s *Store) Build(ctx context.Context, plan Plan) (*Built, error) {
	return s.build(ctx, plan)
}
