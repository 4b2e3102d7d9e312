package load

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"rekap/transform"
)

// build is one build under way.
type build struct {
	store *Store
	plan  Plan
	db    *database
	// folder holds the new file and the files written for it.
	folder string
}

func (b *build) file() string { return filepath.Join(b.folder, "new.duckdb") }

func (b *build) path(table string) string { return tablePath(b.folder, table) }

func (b *build) say(step string) {
	if b.plan.Progress != nil {
		b.plan.Progress(step)
	}
}

func (s *Store) build(ctx context.Context, plan Plan) (_ *Built, err error) {
	if _, err := s.Published(); errors.Is(err, ErrNewer) {
		return nil, err
	}
	if err := s.Create(); err != nil {
		return nil, err
	}
	if err := s.clearWork(); err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp(s.work(), "build-")
	if err != nil {
		return nil, named(fmt.Errorf("start build: %w", err))
	}
	defer os.RemoveAll(folder)
	b := &build{store: s, plan: plan, folder: folder}
	segments, err := s.chooseSegments(plan, folder)
	if err != nil {
		return nil, err
	}
	built, err := b.make(ctx, segments)
	if err != nil {
		return nil, fmt.Errorf("build %s: %w", s.File(), err)
	}
	b.say("compare with the published file")
	b.compare(ctx, built)
	b.say("publish")
	if err := b.publish(built); err != nil {
		return nil, fmt.Errorf("publish %s: %w", s.File(), err)
	}
	return built, s.tidy(ctx, plan, segments)
}

// make makes the new file and checks it.
func (b *build) make(ctx context.Context, segments segmentChoice) (*Built, error) {
	values, err := b.writeTables(segments)
	if err != nil {
		return nil, err
	}
	if b.db, err = openDatabase(ctx, map[string]string{"Spill": filepath.Join(b.folder, "spill")}); err != nil {
		return nil, err
	}
	defer b.db.close()
	b.say("load facts")
	for _, step := range []string{"attach", "schema", "fill"} {
		if err := b.db.run(ctx, step, values); err != nil {
			return nil, err
		}
	}
	b.say("derive tables")
	for _, kind := range [][]SQL{b.plan.Queries.Tables, b.plan.Queries.Views} {
		for _, q := range kind {
			if err := b.db.exec(ctx, "make "+q.Name, q.Text); err != nil {
				return nil, err
			}
		}
	}
	if err := b.comment(ctx); err != nil {
		return nil, err
	}
	if err := b.db.run(ctx, "detach", nil); err != nil {
		return nil, err
	}
	b.say("check")
	if err := b.db.run(ctx, "inspect", values); err != nil {
		return nil, err
	}
	if err := b.db.check(ctx, b.plan.Queries.Checks); err != nil {
		return nil, err
	}
	built := &Built{Rows: map[string]int64{}}
	if err := b.db.counts(ctx, built.Rows); err != nil {
		return nil, err
	}
	return built, b.db.run(ctx, "release", nil)
}

// written is a table whose rows were written for this build.
type written struct{ Name, Path string }

// fill is what the statements of a build are filled in with.
type fill struct {
	File                                   string
	Format                                 string
	Extractor, Archive, Reference, Queries string
	Tables                                 []written
	Facts                                  []string
	Whole                                  []string
	Partial                                []partialSegment
	Fetches                                string
}

// writeTables writes reference data, runs and fetches as Parquet files.
func (b *build) writeTables(segments segmentChoice) (fill, error) {
	print := b.plan.Fingerprint
	values := fill{
		File: b.file(), Format: strconv.Itoa(Format), Extractor: b.plan.ExtractorVersion, Archive: print.Archive,
		Reference: print.Reference, Queries: print.Queries,
		Facts: []string{"pages", "observations", "figures", "checks"},
		Whole: segments.whole, Partial: segments.partial, Fetches: b.path("fetches"),
	}
	runs, _, err := b.store.Runs()
	if err != nil {
		return values, err
	}
	ref := b.plan.Reference
	err = errors.Join(
		writeTable(transform.Regions(), b.path("regions"), ref.Regions),
		writeTable(transform.Indicators(), b.path("indicators"), ref.Indicators),
		writeTable(transform.Targets(), b.path("targets"), ref.Targets),
		writeTable(transform.OfficialFigures(), b.path("official_figures"), ref.Official),
		writeTable(transform.Sources(), b.path("sources"), ref.Sources),
		writeTable(transform.Runs(), b.path("runs"), runs),
		writeEach(transform.Fetches(), b.path("fetches"), b.fetches),
	)
	for _, table := range []string{"regions", "indicators", "targets", "official_figures", "sources", "runs"} {
		values.Tables = append(values.Tables, written{table, b.path(table)})
	}
	return values, err
}

// fetches gives the rows of the table fetches.
func (b *build) fetches(add func(*transform.FetchRow) error) error {
	if b.plan.Fetches == nil {
		return nil
	}
	for row, err := range b.plan.Fetches {
		if err == nil {
			err = add(&row)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// clearWork removes what a killed run left behind.
func (s *Store) clearWork() error {
	entries, err := os.ReadDir(s.work())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return named(fmt.Errorf("clear %s: %w", s.work(), err))
	}
	for _, e := range entries {
		if err := os.RemoveAll(filepath.Join(s.work(), e.Name())); err != nil {
			return named(fmt.Errorf("clear %s: %w", s.work(), err))
		}
	}
	return nil
}
