package batch

import (
	"context"
	"fmt"
	"runtime"
	"slices"

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
const segmentChunks = 4

// unreadNamed is the number of unread pages that a report names.
const unreadNamed = 20

// readVersion is what the facts of segments were read by: the extractor, and
// what of the registry bears on reading.
func readVersion(registry *data.Registry) string {
	return transform.Version() + "+" + registry.Fingerprint()
}

// readNew reads the pages whose facts are not in the segments yet, writes
// their facts as segments, and returns the pages that count.
//
// Facts are known by page and by the answer that brought it first. Where the
// same bytes turn up in an earlier answer, of an archive that was added later,
// the page is read again: what is published does not tell in which order the
// archive grew.
func readNew(ctx context.Context, opts Options, pages *archive.Archive, report *Report) (*load.Pages, error) {
	todo, err := newAgenda(pages, opts.Registry)
	if err != nil {
		return nil, err
	}
	known, err := opts.Store.KnownPages(readVersion(opts.Registry))
	if err != nil {
		return nil, err
	}
	w := &segments{store: opts.Store, version: readVersion(opts.Registry)}
	defer w.abort()
	r := &pageReader{registry: opts.Registry, pages: pages}
	current := load.PagesOf()
	err = todo.parts(chunk, func(part []work, done int) error {
		results, err := r.readAll(ctx, part, known)
		if err != nil {
			return err
		}
		for _, versions := range results {
			for _, one := range versions {
				current.Add(one.id, one.answer)
				if one.known {
					continue
				}
				if err := w.add(one); err != nil {
					return err
				}
				report.count(one)
			}
		}
		opts.progress("read", done, todo.groups)
		return w.next()
	})
	if err != nil {
		return nil, err
	}
	report.Pages = current.Len()
	return current, w.commit()
}

// segments writes facts as segments of a bounded number of chunks.
type segments struct {
	store   *load.Store
	version string
	open    *load.SegmentWriter // nil between segments
	chunks  int
}

func (s *segments) add(one outcome) (err error) {
	if s.open == nil {
		if s.open, err = s.store.NewSegment(s.version); err != nil {
			return err
		}
	}
	return s.open.Add(one.row, one.facts)
}

// next ends a chunk.
func (s *segments) next() error {
	if s.open == nil {
		return nil
	}
	if s.chunks++; s.chunks < segmentChunks {
		return nil
	}
	return s.commit()
}

func (s *segments) commit() error {
	if s.open == nil {
		return nil
	}
	_, err := s.open.Commit()
	s.open, s.chunks = nil, 0
	return err
}

func (s *segments) abort() {
	if s.open != nil {
		s.open.Abort()
	}
}

// readAll reads works side by side and returns their pages in the works' order:
// of each the newest that could be read, and the newer ones that could not.
func (r *pageReader) readAll(ctx context.Context, part []work, known *load.KnownPages) ([][]outcome, error) {
	if err := r.prepare(part, known); err != nil {
		return nil, err
	}
	results := make([][]outcome, len(part))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, w := range part {
		group.Go(func() error {
			for _, u := range w.versions {
				if err := ctx.Err(); err != nil {
					return err
				}
				seen, read := known.Has(u.id, u.answer())
				one := outcome{known: true, read: read}
				if !seen {
					one = r.read(u)
				}
				one.id, one.answer = u.id, u.answer()
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
	id     string
	answer load.Answer
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

// pageReader reads units of an archive. Once prepared it may be used by several
// goroutines.
type pageReader struct {
	registry *data.Registry
	pages    *archive.Archive
	facts    *transform.Reader
	tables   *official.Reader
}

// prepare makes the readers where a page of the works is still to be read.
func (r *pageReader) prepare(part []work, known *load.KnownPages) error {
	if r.facts != nil || !slices.ContainsFunc(part, func(w work) bool { return w.unknown(known) }) {
		return nil
	}
	ref, err := data.Load()
	if err != nil {
		return fmt.Errorf("reference data: %w", err)
	}
	if r.tables, err = official.NewReader(ref); err != nil {
		return err
	}
	r.facts, err = transform.NewReader(ref)
	return err
}

// unknown says whether a version of the work is still to be read.
func (w work) unknown(known *load.KnownPages) bool {
	for _, u := range w.versions {
		seen, read := known.Has(u.id, u.answer())
		if !seen || read {
			return !seen
		}
	}
	return false
}
