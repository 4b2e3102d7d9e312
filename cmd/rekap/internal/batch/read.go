package batch

import (
	"context"
	"fmt"
	"runtime"

	"golang.org/x/sync/errgroup"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/official"
	"rekap/load"
	"rekap/transform"
)

// chunk is the number of works read before their facts are written: it bounds
// the facts held in memory.
const chunk = 256

// segmentChunks is the number of chunks whose facts make one segment. It bounds
// the rows held before they are written, and what a killed run has to read again.
const segmentChunks = 16

// unreadNamed is the number of unread pages that a report names.
const unreadNamed = 20

// readNew reads the pages whose facts are not in the segments yet, writes
// their facts as one segment, and returns the pages that count.
//
// Facts are known by page and by the answer that brought it first. Where the
// same bytes turn up in an earlier answer, of an archive that was added later,
// the page is read again: what is published does not tell in which order the
// archive grew.
func readNew(ctx context.Context, opts Options, pages *archive.Archive, report *Report) (*counted, error) {
	all := works(pages.Entries(), opts.Registry)
	answers := answersOf(all)
	known, err := opts.Store.KnownPages(transform.Version(), answers)
	if err != nil {
		return nil, err
	}
	segment, err := opts.Store.NewSegment(transform.Version())
	if err != nil {
		return nil, err
	}
	defer func() { segment.Abort() }()

	var r *pageReader
	current := &counted{answers: answers}
	for start := 0; start < len(all); start += chunk {
		if start > 0 && start%(chunk*segmentChunks) == 0 {
			if _, err := segment.Commit(); err != nil {
				return nil, err
			}
			next, err := opts.Store.NewSegment(transform.Version())
			if err != nil {
				return nil, err
			}
			segment = next
		}
		part := all[start:min(start+chunk, len(all))]
		if r == nil && anyUnknown(part, known) {
			if r, err = newPageReader(opts.Registry, pages); err != nil {
				return nil, err
			}
		}
		results, err := r.readAll(ctx, part, known)
		if err != nil {
			return nil, err
		}
		for _, versions := range results {
			for _, one := range versions {
				current.ids = append(current.ids, one.id)
				if one.known {
					continue
				}
				if err := segment.Add(one.row, one.facts); err != nil {
					return nil, err
				}
				report.count(one)
			}
		}
		opts.progress("read", start+len(part), len(all))
	}
	report.Pages = len(current.ids)
	_, err = segment.Commit()
	return current, err
}

// counted are the pages that count, and the answers that versions of articles
// and tables came with.
type counted struct {
	ids     []string
	answers map[string]load.Answer
}

// answersOf are the answers that all versions of works came with first.
func answersOf(all []work) map[string]load.Answer {
	answers := make(map[string]load.Answer, len(all))
	for _, w := range all {
		for _, u := range w.versions {
			answers[u.id] = load.AnswerOf(u.entries[0].Record(), u.entries[0].Time)
		}
	}
	return answers
}

// anyUnknown says whether a page of the works is still to be read.
func anyUnknown(part []work, known map[string]bool) bool {
	for _, w := range part {
		for _, u := range w.versions {
			read, seen := known[u.id]
			if !seen {
				return true
			}
			if read {
				break
			}
		}
	}
	return false
}

// readAll reads works side by side and returns their pages in the works' order:
// of each the newest that could be read, and the newer ones that could not.
func (r *pageReader) readAll(ctx context.Context, part []work, known map[string]bool) ([][]outcome, error) {
	results := make([][]outcome, len(part))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, w := range part {
		group.Go(func() error {
			for _, u := range w.versions {
				if err := ctx.Err(); err != nil {
					return err
				}
				read, seen := known[u.id]
				one := outcome{id: u.id, known: true, read: read}
				if !seen {
					one = r.read(u)
				}
				results[i] = append(results[i], one)
				if one.read {
					break
				}
			}
			return nil
		})
	}
	return results, group.Wait()
}

// outcome is what reading one page gave.
type outcome struct {
	id string
	// known is true where the page's facts are in a segment already.
	known, read bool
	row         transform.PageRow
	facts       transform.Result
	unknownRows []string
	issues      []string
}

func (r *Report) count(one outcome) {
	if !one.read {
		r.Unread++
		kind := one.row.Reason
		for i, c := range kind {
			if c == ':' {
				kind = kind[:i]
				break
			}
		}
		r.UnreadKinds[kind]++
		if len(r.UnreadPages) < unreadNamed {
			r.UnreadPages = append(r.UnreadPages, one.row.URL+": "+one.row.Reason)
		}
		return
	}
	r.Read++
	for _, o := range one.facts.Observations {
		r.Observations[o.Status]++
	}
	r.Figures += len(one.facts.Figures)
	r.Checks += len(one.facts.Checks)
	r.UnknownRows = append(r.UnknownRows, one.unknownRows...)
	r.Issues = append(r.Issues, one.issues...)
}

// pageReader reads units of an archive. It may be used by several goroutines.
type pageReader struct {
	registry *data.Registry
	pages    *archive.Archive
	facts    *transform.Reader
	tables   *official.Reader
}

func newPageReader(registry *data.Registry, pages *archive.Archive) (*pageReader, error) {
	ref, err := data.Load()
	if err != nil {
		return nil, fmt.Errorf("reference data: %w", err)
	}
	facts, err := transform.NewReader(ref)
	if err != nil {
		return nil, err
	}
	tables, err := official.NewReader(ref)
	if err != nil {
		return nil, err
	}
	return &pageReader{registry: registry, pages: pages, facts: facts, tables: tables}, nil
}
