package load

import (
	"context"
	"errors"
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
	OldAsOf     time.Time
	NewValue    *float64
	NewAsOf     time.Time
	// Reason says why: newer_as_of, page_new, page_changed, page_gone,
	// extractor_version, other_figure_won, now_doubtful, reference …
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
	// Observations counts the observations that came and went.
	ObservationsNew, ObservationsGone int64
}

// Compare says what changed from one published file to another. Neither is
// written to. An error of kind ErrDamaged names the file that cannot be read.
func Compare(ctx context.Context, oldFile, newFile string) (*Changes, error) {
	return nil, errors.New("not yet")
}
