package main

import (
	"context"
	"fmt"
	"log/slog"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/live"
	"rekap/load"
	"rekap/queries/format"
)

// dryRun says what a refresh would fetch. The store stays as it is.
func dryRun(ctx context.Context, env *Environment, store *load.Store, registry *data.Registry, flags collectFlags, log *slog.Logger) error {
	opts, err := flags.options()
	if err != nil {
		return err
	}
	known, err := archive.Open(store.Archive())
	if err != nil {
		return err
	}
	runner := &live.Runner{Registry: registry, Archive: known, Fetcher: newFetcher(env), Clock: env.clock(), Log: log}
	report, err := runner.Run(ctx, opts)
	if err != nil {
		return err
	}
	sum := collected(report)
	planned := 0
	for _, r := range report.Results {
		for _, address := range r.Planned {
			planned++
			fmt.Fprintf(env.Stdout, "%s\t%s\n", r.ID, format.Printable(address))
		}
	}
	fmt.Fprintf(env.Stderr, "%d articles would be asked for; nothing was archived or published\n", planned)
	if sum.Failed > 0 {
		return partialError{fmt.Errorf("discovery failed %d times%s", sum.Failed, named(sum.Failures))}
	}
	return nil
}
