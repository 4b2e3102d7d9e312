// Package live runs sources: it discovers what an outlet has published, gates
// it by topic, fetches what is new and archives every answer; it asks official
// services for their tables page by page.
//
// What is archived is not fetched again. An article that its outlet still
// lists is asked for again while it is young, with its validators, so that a
// revision is kept as a further version; an answer that is not modified or has
// the same bytes becomes a revisit record. The archive alone says what is
// known: a run that was killed is continued by the next.
//
// Sources run side by side; one that is broken never stops another. Bytes are
// archived before they are looked at. A fetch that brought nothing usable
// leaves a failure record with its named kind, after whatever was served.
package live

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
	"rekap/extract/fetch"
)

// Runner runs sources into one archive. All fields but Log and Progress are
// needed.
type Runner struct {
	Registry *data.Registry
	Archive  *archive.Archive
	// Writer takes the records of the run; the caller closes it.
	Writer  *archive.Writer
	Fetcher *fetch.Fetcher
	Clock   fetch.Clock
	// Log is told what is done; nil is silent.
	Log *slog.Logger
	// Progress is told how many sources of the run are done, from several
	// goroutines; nil for nobody.
	Progress func(done, total int)
}

// Options say what a run covers. The zero value runs all active sources for
// what is new.
type Options struct {
	// Sources are ids of outlets and services, quarantined ones included;
	// empty means all that are active.
	Sources []string
	// Since asks outlets for their history from that day on.
	Since time.Time
	// Limit is the most new articles fetched of each outlet; 0 means all.
	Limit int
	// DryRun discovers and gates, and says what it would fetch. It archives
	// nothing and asks no official service.
	DryRun bool
	// Revalidate is how long after its publication (or, where that is not
	// known, its first fetch) an article that is still listed is asked for
	// again; 0 means a week, negative means never.
	Revalidate time.Duration
	// Concurrent is the most sources run side by side; 0 means 8.
	Concurrent int
}

// Result is what one source brought in a run.
type Result struct {
	ID   string             `json:"id"`
	Name string             `json:"name"`
	Kind extract.SourceKind `json:"kind"`
	// Discovered are the distinct addresses of articles found; Gated those of
	// them left out as off topic; Known those archived already (or failed for
	// good lately) and not asked for again.
	Discovered int `json:"discovered"`
	Gated      int `json:"gated"`
	Known      int `json:"known"`
	// Fetched counts articles and tables with new bytes, NotModified those the
	// server called unchanged, Unchanged those served again with the same bytes.
	Fetched     int `json:"fetched"`
	NotModified int `json:"not_modified"`
	Unchanged   int `json:"unchanged"`
	// Requests are all requests on the wire, robots.txt and redirects included.
	Requests int `json:"requests"`
	// Failed counts failures by kind; Failures holds the first of them.
	Failed   map[string]int `json:"failed,omitempty"`
	Failures []Failure      `json:"failures,omitempty"`
	// Planned are the addresses that a dry run would fetch.
	Planned  []string      `json:"planned,omitempty"`
	Duration time.Duration `json:"duration"`
}

// Failure is one thing that failed.
type Failure struct {
	URL   string `json:"url"`
	Kind  string `json:"kind"`
	Error string `json:"error"`
}

// OK reports whether nothing failed.
func (r *Result) OK() bool { return len(r.Failed) == 0 }

// Report is what a run brought, by source in the order of the registry.
type Report struct {
	Results []*Result
}

// Failed are the results with failures.
func (r *Report) Failed() []*Result {
	return slices.DeleteFunc(slices.Clone(r.Results), (*Result).OK)
}

// source is one source of a run.
type source interface {
	run(ctx context.Context)
	survive(address string)
	result() *Result
}

// Run runs the sources and returns what each brought. A failure of sources is
// told in the report; the error is for what stops a run as a whole: an unknown
// id, an archive that cannot be written, or the end of the context. The report
// holds what was done until then.
func (r *Runner) Run(ctx context.Context, opt Options) (*Report, error) {
	if opt.Revalidate == 0 {
		opt.Revalidate = 7 * 24 * time.Hour
	}
	if opt.Concurrent <= 0 {
		opt.Concurrent = 8
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	known, err := newMemory(r.Archive)
	if err != nil {
		return nil, err
	}
	b := &batch{Runner: r, opt: opt, stop: stop, known: known}
	if b.Log == nil {
		b.Log = slog.New(slog.DiscardHandler)
	}
	sources, err := b.choose()
	if err != nil {
		return nil, err
	}
	places := make(chan struct{}, opt.Concurrent)
	var wg sync.WaitGroup
	report := &Report{}
	var ended atomic.Int64
	if r.Progress != nil {
		r.Progress(0, len(sources))
	}
	for _, s := range sources {
		report.Results = append(report.Results, s.result())
		wg.Go(func() {
			select {
			case places <- struct{}{}:
			case <-ctx.Done():
				return
			}
			defer func() { <-places }()
			started := r.Clock.Now()
			func() {
				defer s.survive("")
				s.run(ctx)
			}()
			res := s.result()
			res.Duration = r.Clock.Now().Sub(started)
			b.Log.Info("source done", "source", res.ID, "discovered", res.Discovered, "gated", res.Gated,
				"known", res.Known, "fetched", res.Fetched, "not_modified", res.NotModified, "unchanged", res.Unchanged,
				"failed", res.Failed, "duration", res.Duration)
			if r.Progress != nil {
				r.Progress(int(ended.Add(1)), len(sources))
			}
		})
	}
	wg.Wait()
	if ctx.Err() != nil {
		return report, context.Cause(ctx)
	}
	return report, nil
}

// batch is what the sources of one run share.
type batch struct {
	*Runner
	opt   Options
	stop  context.CancelCauseFunc
	known *memory
}

// choose lists the sources of the run in the order of the registry.
func (b *batch) choose() ([]source, error) {
	wanted := map[string]bool{}
	for _, id := range b.opt.Sources {
		wanted[id] = true
	}
	take := func(id string, status data.Status) bool {
		if len(b.opt.Sources) == 0 {
			return status == data.Active
		}
		defer delete(wanted, id)
		return wanted[id]
	}
	var out []source
	for i := range b.Registry.Outlets {
		if o := &b.Registry.Outlets[i]; take(o.ID, o.Status) {
			out = append(out, newOutletRun(b, o))
		}
	}
	for i := range b.Registry.Services {
		if s := &b.Registry.Services[i]; take(s.ID, s.Status) && !b.opt.DryRun {
			out = append(out, newServiceRun(b, s))
		}
	}
	for id := range wanted {
		return nil, fmt.Errorf("source %q is not in the registry; `rekap sources list` shows its ids", id)
	}
	return out, nil
}
