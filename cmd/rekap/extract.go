package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/spf13/cobra"

	"rekap/cmd/rekap/internal/batch"
	"rekap/data"
	"rekap/extract"
	"rekap/extract/article"
	"rekap/queries/format"
	"rekap/transform"
)

// extractFlags are the choices of extract.
type extractFlags struct {
	outputFlags
	figures bool
	checks  bool
}

// eyesObservations, eyesFigures and eyesChecks are the columns a person is shown; machines
// get all of them.
var (
	eyesObservations = []string{"region", "indicator", "value", "qualifier", "unit", "denominator", "as_of", "status", "status_reason", "printed"}
	eyesChecks       = []string{"region_code", "kind", "equation", "holds"}
	eyesFigures      = []string{"seq", "printed", "value", "role", "reason", "paragraph_role"}
)

func extractCommand(env *Environment) *cobra.Command {
	var flags extractFlags
	cmd := &cobra.Command{
		Use:   "extract PAGE…",
		Short: "Read pages and print their observations",
		Long: `Extract reads pages and prints the figures they assert, one observation a row.
A page is an HTML or plain-text file, a URL, or - for standard input. No store is
touched. With --figures it prints every number seen, with the role it was given
and why; with --checks the equations that were tried.

Exit status: 0 done; 1 no page could be read; 2 wrong usage; 3 some page failed.`,
		Example: `  rekap extract page.html
  rekap extract --format jsonl *.txt
  rekap extract --figures https://example.org/berita/1
  curl -s URL | rekap extract -`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, pages []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			if flags.figures && flags.checks {
				return usageError{errors.New("--figures and --checks print different tables: choose one")}
			}
			return extractPages(cmd.Context(), env, pages, flags)
		},
	}
	flags.add(cmd)
	cmd.Flags().BoolVar(&flags.figures, "figures", false, "print every number with its role")
	cmd.Flags().BoolVar(&flags.checks, "checks", false, "print the equations between figures")
	return cmd
}

// newReader is the reader of articles over the reference data inside the program.
func newReader() (*transform.Reader, error) {
	ref, err := data.Load()
	if err != nil {
		return nil, err
	}
	return transform.NewReader(ref)
}

func extractPages(ctx context.Context, env *Environment, pages []string, flags extractFlags) error {
	reader, err := newReader()
	if err != nil {
		return err
	}
	registry, err := data.DefaultSources()
	if err != nil {
		return err
	}
	var all transform.Result
	failed := 0
	for _, name := range pages {
		a, err := readPage(ctx, env, name, registry)
		if err != nil {
			failed++
			fmt.Fprintln(env.Stderr, "rekap:", format.Printable(err.Error()))
			continue
		}
		facts := reader.Article(a)
		all.Observations = append(all.Observations, facts.Observations...)
		all.Figures = append(all.Figures, facts.Figures...)
		all.Checks = append(all.Checks, facts.Checks...)
	}
	if failed == len(pages) {
		return errors.New("no page could be read")
	}
	if err := writeFacts(env, all, flags); err != nil {
		return err
	}
	if failed > 0 {
		return partialError{fmt.Errorf("%d of %d pages could not be read", failed, len(pages))}
	}
	return nil
}

// readPage reads the article of a file, URL or standard input.
func readPage(ctx context.Context, env *Environment, name string, registry *data.Registry) (*extract.Article, error) {
	page := extract.Page{Page: name, Kind: extract.News}
	var err error
	switch {
	case name == "-":
		page.Body, err = io.ReadAll(io.LimitReader(env.Stdin, article.MaxBytes+1))
	case strings.HasPrefix(name, "http://"), strings.HasPrefix(name, "https://"):
		page, err = fetchPage(ctx, env, name)
	default:
		page.Body, err = readFile(env.path(name))
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	batch.Attribute(&page, registry)
	a, err := batch.ParseArticle(page, registry)
	if err == nil && page.URL == "" && a.Page.Canonical != "" {
		page.URL = a.Page.Canonical
		batch.Attribute(&page, registry)
		a, err = batch.ParseArticle(page, registry)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", batch.FailureKind(err), err)
	}
	return a, nil
}

// readFile reads a file up to the size of the largest page.
func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("no such file")
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, article.MaxBytes+1))
}

// writeFacts prints the ledger that was asked for.
func writeFacts(env *Environment, facts transform.Result, flags extractFlags) error {
	switch {
	case flags.figures:
		return writeRows(env, transform.Figures(), facts.Figures, flags.outputFlags, eyesFigures)
	case flags.checks:
		return writeRows(env, transform.Checks(), facts.Checks, flags.outputFlags, eyesChecks)
	}
	return writeRows(env, transform.Observations(), facts.Observations, flags.outputFlags, eyesObservations)
}

// writeRows prints rows of a documented table; for eyes only the columns named.
func writeRows[T any](env *Environment, table transform.Table[T], rows []T, out outputFlags, eyes []string) error {
	encoder := table.NewEncoder(memory.DefaultAllocator)
	defer encoder.Release()
	for i := range rows {
		encoder.Append(&rows[i])
	}
	batch := encoder.Batch()
	defer batch.Release()
	printed := format.FromRecord(batch)
	if out.forEyes() {
		printed = format.Pick(printed, eyes)
		out.least, out.wrap = []string{"qualifier", "unit", "status_reason", "paragraph_role"}, []string{"status_reason", "equation", "reason"}
	}
	return out.write(env, printed, table.Name)
}
