package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"rekap/cmd/rekap/internal/batch"
	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/fetch"
	"rekap/extract/live"
)

// collectFlags say which sources a refresh asks, and for what.
type collectFlags struct {
	outlets []string
	since   string
	limit   int
	dryRun  bool
}

// options are the flags as the sources' runner takes them.
func (f *collectFlags) options() (live.Options, error) {
	opts := live.Options{Sources: f.outlets, Limit: f.limit, DryRun: f.dryRun}
	if f.limit < 0 {
		return opts, usageError{errors.New("--limit must not be negative")}
	}
	if f.since != "" {
		day, err := time.Parse(time.DateOnly, f.since)
		if err != nil {
			return opts, usageError{fmt.Errorf("--since %q is no date: write it as YYYY-MM-DD", f.since)}
		}
		opts.Since = day
	}
	return opts, nil
}

// knownSources is a wrong usage unless all ids are in the registry.
func knownSources(registry *data.Registry, ids []string) error {
	var known []string
	for _, o := range registry.Outlets {
		known = append(known, o.ID)
	}
	for _, s := range registry.Services {
		known = append(known, s.ID)
	}
	for _, id := range ids {
		found := false
		for _, k := range known {
			found = found || k == id
		}
		if !found {
			return usageError{fmt.Errorf("unknown source %q%s ('rekap sources' lists them)", id, didYouMean(id, known))}
		}
	}
	return nil
}

// collector runs sources into an archive and keeps what each brought.
type collector struct {
	env      *Environment
	registry *data.Registry
	opts     live.Options
	log      *slog.Logger
	// progress is told how many sources are done; nil for nobody.
	progress func(done, total int)
	report   *live.Report
}

// collect brings new pages into the archive, for batch.Options.Collect.
func (c *collector) collect(ctx context.Context, pages *archive.Archive) (batch.Collected, error) {
	writer, err := pages.Writer("rekap-" + c.env.Now().UTC().Format("20060102T150405Z"))
	if err != nil {
		return batch.Collected{}, err
	}
	runner := &live.Runner{
		Registry: c.registry,
		Archive:  pages,
		Writer:   writer,
		Fetcher:  newFetcher(c.env),
		Clock:    c.env.clock(),
		Log:      c.log,
		Progress: c.progress,
	}
	c.report, err = runner.Run(ctx, c.opts)
	if closing := writer.Close(); err == nil {
		err = closing
	}
	return collected(c.report), err
}

// newFetcher is a fetcher over the environment.
func newFetcher(env *Environment) *fetch.Fetcher {
	return fetch.New(fetch.Options{UserAgent: userAgent(env), Transport: env.Transport, Clock: env.clock(), Unpaced: env.Unpaced})
}

// collected adds up what the sources brought.
func collected(report *live.Report) batch.Collected {
	sum := batch.Collected{Failures: map[string]int{}}
	if report == nil {
		return sum
	}
	for _, r := range report.Results {
		sum.Fetched += r.Fetched
		sum.NotModified += r.NotModified + r.Unchanged
		for kind, n := range r.Failed {
			sum.Failed += n
			sum.Failures[r.ID+" "+kind] += n
		}
	}
	return sum
}
