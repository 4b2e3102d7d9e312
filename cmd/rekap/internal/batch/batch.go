// Package batch carries out one refresh: it brings new pages into the archive,
// reads the pages whose facts are not known yet, and publishes a new file.
//
// Everything after the archive depends on the archive, the reference data and
// the program's version alone, so the same archive gives the same file, however
// its pages came in.
package batch

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/load"
	"rekap/transform"
)

// Options say what a refresh does.
type Options struct {
	Store    *load.Store
	Registry *data.Registry
	// Sample starts the archive of a new store; nil starts with none.
	Sample fs.FS
	// Collect brings new pages into the archive; nil fetches nothing.
	Collect func(context.Context, *archive.Archive) (Collected, error)
	// Program is the version of the program, for the note about the file.
	Program string
	// Progress is told how far a stage is; total is 0 where it is not known.
	// It may be called from several goroutines. Nil for nobody.
	Progress func(stage string, done, total int)
	// Now is the clock of the run ledger.
	Now func() time.Time
	// Command is how the run was called, for the ledger.
	Command string
}

// Collected is what a run of the sources brought.
type Collected struct {
	Fetched, NotModified, Failed int
	// Failures counts the failures by source and kind.
	Failures map[string]int
}

// Report is what a refresh did.
type Report struct {
	Collected
	// Unchanged is true where the published file already holds all there is.
	Unchanged bool
	// Pages are the pages that count; Read and Unread those of them that this
	// run read, or could not read.
	Pages, Read, Unread int
	// UnreadKinds counts Unread by the kind of failure.
	UnreadKinds map[string]int
	// UnreadPages are the first of them, each with its reason.
	UnreadPages []string
	// Observations counts this run's observations by status.
	Observations map[transform.Status]int
	// Figures and Checks count this run's numbers and equations.
	Figures, Checks int
	// Damage are the stretches of the archive that could not be read, also
	// where Unchanged: the published file was then made without them already.
	Damage []archive.Problem
	// UnknownRows are rows of official tables that join no region, and Issues
	// the quality tests that official tables failed.
	UnknownRows, Issues []string
	// Built is the publication; nil where Unchanged.
	Built *load.Built
}

// Failed says whether some source or page failed in this run. Damage that an
// earlier run reported, and published without, is no failure again.
func (r *Report) Failed() bool {
	return r.Collected.Failed > 0 || r.Unread > 0 || len(r.Damage) > 0 && !r.Unchanged
}

// Run carries out one refresh. Where the archive grew, be it by answers that
// say that nothing was modified, the file is made again: its table fetches tells
// of each. Where it did not, the file is left as it is, and its table runs ends
// with the run that made it; the ledger has the later ones. The caller holds the store's lock. The report
// tells what was done also where an error is returned; the published file is
// then the one of before.
func Run(ctx context.Context, opts Options) (report *Report, err error) {
	report = &Report{UnreadKinds: map[string]int{}, Observations: map[transform.Status]int{}}
	started := opts.Now()
	defer func() {
		run := ledgerLine(report, opts, started, err)
		if appendErr := opts.Store.AppendRun(run); appendErr != nil && err == nil {
			err = appendErr
		}
	}()
	if err := opts.Store.Create(); err != nil {
		return report, err
	}
	if glance, known := archive.Look(opts.Store.Archive()); known && opts.Collect == nil &&
		opts.Store.Unchanged(fingerprintOf(glance.Fingerprint, opts.Registry)) {
		report.Unchanged, report.Damage = true, glance.Problems
		return report, nil
	}
	pages, err := openArchive(opts)
	if err != nil {
		return report, err
	}
	defer pages.Close()
	if opts.Collect != nil {
		if report.Collected, err = opts.Collect(ctx, pages); err != nil {
			return report, fmt.Errorf("collect pages: %w", err)
		}
	}
	report.Damage = pages.Problems()
	archived, err := pages.Fingerprint()
	if err != nil {
		return report, err
	}
	made := fingerprintOf(archived, opts.Registry)
	if opts.Store.Unchanged(made) {
		report.Unchanged = true
		return report, nil
	}
	current, err := readNew(ctx, opts, pages, report)
	if err != nil {
		return report, err
	}
	report.Built, err = publish(ctx, opts, pages, current, made)
	return report, err
}

// progress reports a stage to whoever listens.
func (o *Options) progress(stage string, done, total int) {
	if o.Progress != nil {
		o.Progress(stage, done, total)
	}
}
