package batch

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
	"rekap/load"
	"rekap/queries"
	"rekap/transform"
)

// publish builds the new file from the segments and puts it in the old one's
// place.
func publish(ctx context.Context, opts Options, pages *archive.Archive, current *load.Pages, made load.Fingerprint) (*load.Built, error) {
	sql, err := queries.Load()
	if err != nil {
		return nil, err
	}
	reference, err := referenceTables(opts.Registry)
	if err != nil {
		return nil, err
	}
	return opts.Store.Build(ctx, load.Plan{
		Pages:            current,
		ExtractorVersion: made.Extractor,
		Fetches:          fetches(pages),
		Reference:        reference,
		Queries:          sql,
		Fingerprint:      made,
		Program:          opts.Program,
		Progress:         func(step string) { opts.progress(step, 0, 0) },
	})
}

// fetches are all answers and failures of the archive, in its order.
func fetches(pages *archive.Archive) load.Fetches {
	return func(yield func(transform.FetchRow, error) bool) {
		stop := errors.New("no more is wanted")
		err := pages.Walk(func(_ archive.Ref, e archive.Entry) error {
			if !yield(fetchRow(pages, e), nil) {
				return stop
			}
			return nil
		})
		if err != nil && !errors.Is(err, stop) {
			yield(transform.FetchRow{}, err)
		}
	}
}

func fetchRow(pages *archive.Archive, e archive.Entry) transform.FetchRow {
	row := transform.FetchRow{
		Record:    e.Record(),
		URL:       e.URL,
		FetchedAt: e.Time,
		Type:      string(e.Type),
		Purpose:   e.Purpose,
		Source:    e.Source,
		Status:    e.Status,
		MediaType: e.MediaType,
		Digest:    e.Digest,
		Redirect:  e.Redirect,
		Failure:   e.Failure,
	}
	if e.Type == archive.TypeFailure {
		row.Reason = failureReason(pages, e)
	}
	return row
}

// failureReason is what an archived failure says in words.
func failureReason(pages *archive.Archive, e archive.Entry) string {
	stored, err := pages.Read(e)
	if err != nil {
		return err.Error()
	}
	return stored.Failure.Error
}

// referenceTables are the tables of reference data of the published file.
func referenceTables(registry *data.Registry) (load.Reference, error) {
	var ref load.Reference
	book, err := data.Load()
	if err != nil {
		return ref, err
	}
	ref.Regions, ref.Targets, ref.Official = book.Regions, book.Targets, book.Official
	ref.Indicators = transform.IndicatorRows(book.Indicators)
	ref.Sources = sourceRows(registry)
	return ref, nil
}

// sourceRows are the rows of the table sources.
func sourceRows(registry *data.Registry) []transform.SourceRow {
	rows := make([]transform.SourceRow, 0, len(registry.Outlets)+len(registry.Services))
	for _, o := range registry.Outlets {
		rows = append(rows, transform.SourceRow{
			Source: o.ID, Name: o.Name, Kind: string(extract.News), Family: o.Family, Address: o.Hosts[0],
			Regions: o.Regions, Status: string(o.Status), Reason: o.Reason,
		})
	}
	for _, s := range registry.Services {
		rows = append(rows, transform.SourceRow{
			Source: s.ID, Name: s.Name, Kind: string(extract.Official), Family: string(s.Kind), Address: s.URL,
			Regions: s.Regions, Status: string(s.Status), Reason: s.Reason,
		})
	}
	return rows
}

// fingerprintOf is what a file would be made from.
func fingerprintOf(archived string, registry *data.Registry) load.Fingerprint {
	rows := sha256.Sum256(fmt.Append(nil, sourceRows(registry)))
	return load.Fingerprint{
		Archive:   archived,
		Extractor: readVersion(registry),
		Reference: data.Fingerprint(),
		Sources:   hex.EncodeToString(rows[:])[:12],
		Queries:   queries.Fingerprint(),
	}
}

// ledgerLine is what the run ledger says of a run.
func ledgerLine(r *Report, opts Options, started time.Time, err error) transform.RunRow {
	run := transform.RunRow{
		RunID:            started.UTC().Format("20060102T150405.000000Z"),
		Command:          opts.Command,
		StartedAt:        started.UTC(),
		FinishedAt:       opts.Now().UTC(),
		Fetched:          r.Fetched,
		FetchFailed:      r.Collected.Failed,
		PagesRead:        r.Read,
		PagesUnread:      r.Unread,
		Observations:     r.Observations[transform.Accepted] + r.Observations[transform.Doubtful],
		Doubtful:         r.Observations[transform.Doubtful],
		Failures:         counts(r.Failures, r.UnreadKinds),
		ExtractorVersion: transform.Version(),
	}
	switch {
	case err != nil:
		run.Outcome, run.Reason = "failed", err.Error()
	case r.Unchanged:
		run.Outcome = "unchanged"
	case r.Failed():
		run.Outcome = "partly"
	default:
		run.Outcome = "published"
	}
	return run
}
