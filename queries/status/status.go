// Package status tells how the sources of a published file do: how fresh each
// is, what it yields, what fails and why, and what is known of the regions.
package status

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"time"

	"rekap/queries"
	"rekap/queries/format"
)

//go:embed sources.sql failures.sql coverage.sql
var statements embed.FS

// Source is what the archive and its facts tell of one source.
type Source struct {
	// ID is the source's id; empty for all pages of outlets in no registry.
	ID string
	// LastAsked is the last request, LastAnswer the last one that was answered
	// well; zero where there was none. robots.txt is left out.
	LastAsked, LastAnswer time.Time
	// FailingSince is the first failure after LastAnswer; zero where there is
	// none.
	FailingSince time.Time
	// Failures counts all failed requests.
	Failures int64
	// Pages are its pages in their newest version, Unread those of them that
	// could not be read.
	Pages, Unread int64
	// Observations are the figures from its pages, Doubtful those of them that
	// are kept in doubt.
	Observations, Doubtful int64
	// Newest is the day of its newest page: of its publication, or where that
	// is not known of its fetch.
	Newest time.Time
	// UsualGap is the median number of days between its days with pages, and
	// Gaps the number of gaps that it rests on.
	UsualGap float64
	Gaps     int64
}

// quietFactor and quietGaps say when a source is silent: nothing new for four
// times its usual gap, where at least three gaps tell what is usual.
const (
	quietFactor = 4
	quietGaps   = 3
)

// Silent says whether a source answers but has had nothing new for much longer
// than is usual for it. A source of too few pages is never called silent.
func (s *Source) Silent(now time.Time) bool {
	if s.Gaps < quietGaps || s.Newest.IsZero() || !s.LastAnswer.After(s.Newest) {
		return false
	}
	return now.Sub(s.Newest).Hours()/24 > quietFactor*max(s.UsualGap, 1)
}

// Sources are the sources that were asked or have pages, by id.
func Sources(ctx context.Context, file *queries.File) ([]Source, error) {
	t, err := read(ctx, file, "sources.sql")
	if err != nil {
		return nil, err
	}
	all := make([]Source, len(t.Data))
	for i, row := range t.Data {
		all[i] = Source{
			ID: value[string](row[0]), LastAsked: value[time.Time](row[1]), LastAnswer: value[time.Time](row[2]),
			FailingSince: value[time.Time](row[3]), Failures: value[int64](row[4]), Pages: value[int64](row[5]),
			Unread: value[int64](row[6]), Observations: value[int64](row[7]), Doubtful: value[int64](row[8]),
			Newest: value[time.Time](row[9]), UsualGap: value[float64](row[10]), Gaps: value[int64](row[11]),
		}
	}
	return all, nil
}

// Failures are the addresses that fail now, by source and kind.
func Failures(ctx context.Context, file *queries.File) (*format.Table, error) {
	return read(ctx, file, "failures.sql")
}

// Coverage is of how many regions each kind of figure is known.
func Coverage(ctx context.Context, file *queries.File) (*format.Table, error) {
	return read(ctx, file, "coverage.sql")
}

// value is a cell, the zero value for null.
func value[T any](cell any) T {
	v, _ := cell.(T)
	return v
}

func read(ctx context.Context, file *queries.File, name string) (*format.Table, error) {
	sql, err := statements.ReadFile(name)
	if err != nil {
		return nil, err
	}
	rows, err := file.Query(ctx, string(sql), nil)
	if err != nil {
		return nil, fmt.Errorf("status: %s: %w", name, err)
	}
	table, err := format.Read(rows)
	return table, errors.Join(err, rows.Close())
}
