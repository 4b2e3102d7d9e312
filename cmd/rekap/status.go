package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rekap/data"
	"rekap/load"
	"rekap/queries/format"
	"rekap/queries/status"
)

// statusFlags are the choices of status.
type statusFlags struct {
	outputFlags
	show    string
	sources string
	runs    int
}

// statusParts are the tables of a status, in the order a person is shown them.
var statusParts = []string{"runs", "sources", "failures", "coverage"}

func statusCommand(env *Environment) *cobra.Command {
	var flags statusFlags
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Last runs, what failed and why, freshness and coverage by source",
		Long: `Status tells of a store: its last runs; each source's freshness and yield; what
fails now, by source and kind; and of how many kabupaten and kota figures are
known. As a table it prints all four; another format prints the one that --show
names, or the sources.

State of a source:
  ok            its last request was answered, on schedule
  failing       nothing was answered since the day named
  silent        it answers, but has had nothing new for four times its usual gap
  overdue       it was not asked at its last two scheduled times
  never asked   it is in the registry, and nothing was archived from it
  quarantined   the registry says not to ask it, and why`,
		Example: `  rekap status
  rekap status --show failures --format csv
  rekap status --show sources --format jsonl`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return showStatus(cmd.Context(), env, storeDirectory(cmd, env), flags)
		},
	}
	flags.add(cmd)
	cmd.Flags().StringVar(&flags.show, "show", "", "only one table: "+strings.Join(statusParts, ", "))
	cmd.Flags().IntVar(&flags.runs, "runs", 5, "how many runs are shown, the last first")
	cmd.Flags().StringVar(&flags.sources, "sources", "", "read the registry of sources from this file")
	_ = cmd.RegisterFlagCompletionFunc("show", cobra.FixedCompletions(statusParts, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func showStatus(ctx context.Context, env *Environment, dir string, flags statusFlags) error {
	if err := flags.check(); err != nil {
		return err
	}
	parts := statusParts
	switch {
	case flags.show != "" && !slices.Contains(statusParts, flags.show):
		return usageError{fmt.Errorf("--show %q: use one of %s", flags.show, strings.Join(statusParts, ", "))}
	case flags.runs < 1:
		return usageError{errors.New("--runs must be at least 1")}
	case flags.show != "":
		parts = []string{flags.show}
	case flags.format != "table":
		parts = []string{"sources"}
	}
	registry, err := registryOf(env, flags.sources)
	if err != nil {
		return err
	}
	if len(parts) > 1 {
		if err := refreshedOnce(dir); err != nil {
			return err
		}
	}
	for i, part := range parts {
		rows, err := statusPart(ctx, env, dir, part, registry, flags)
		if err != nil {
			return err
		}
		if len(parts) == 1 {
			return flags.write(env, rows, part)
		}
		if i > 0 {
			fmt.Fprintln(env.Stdout)
		}
		if err := writeStatusPart(env, part, rows, flags.outputFlags); err != nil {
			return err
		}
	}
	return nil
}

// refreshedOnce is an error where no refresh was ever begun on a store.
func refreshedOnce(dir string) error {
	store, err := load.OpenStore(dir)
	if err != nil {
		return err
	}
	runs, _, err := store.Runs()
	if err != nil {
		return err
	}
	if _, err := store.Published(); errors.Is(err, load.ErrNoFile) && len(runs) == 0 {
		return fmt.Errorf("%s was never refreshed: run 'rekap refresh --offline' for the sample, or 'rekap refresh'", dir)
	}
	return nil
}

// statusTitles head the tables of a status, and statusEyes are the columns of
// each that a person is shown.
var (
	statusTitles = map[string]string{
		"runs":     "Last runs",
		"sources":  "Sources",
		"failures": "What fails now",
		"coverage": "Kabupaten and kota with a figure",
	}
	statusEyes = map[string][]string{
		"runs":     {"started_at", "outcome", "fetched", "pages_read", "why"},
		"sources":  {"source", "state", "newest", "pages", "observations", "why"},
		"failures": {"source", "kind", "addresses", "since", "reason"},
		"coverage": {"topic", "known", "regions", "oldest", "middle", "newest"},
	}
)

// writeStatusPart prints one of several tables for a person. Sources that were
// never asked, or shall not be, are only counted.
func writeStatusPart(env *Environment, part string, rows *format.Table, out outputFlags) error {
	fmt.Fprintln(env.Stdout, statusTitles[part])
	left := map[string]int{}
	if part == "sources" {
		state := placeOf(rows.Cols, "state")
		rows.Data = slices.DeleteFunc(rows.Data, func(row []any) bool {
			is, _ := row[state].(string)
			if is == "never asked" || is == "quarantined" {
				left[is]++
				return true
			}
			return false
		})
	}
	if len(rows.Data) == 0 {
		fmt.Fprintln(env.Stdout, " none")
	} else {
		out.least, out.wrap = []string{"pages", "since", "observations"}, []string{"why", "reason"}
		if err := out.write(env, format.Pick(rows, statusEyes[part]), part); err != nil {
			return err
		}
	}
	if len(left) > 0 {
		fmt.Fprintf(env.Stdout, "and of the registry%s; 'rekap status --show sources' lists them\n", named(left))
	}
	return nil
}

// statusPart is one table of a status.
func statusPart(ctx context.Context, env *Environment, dir, part string, registry *data.Registry, flags statusFlags) (*format.Table, error) {
	store, err := load.OpenStore(dir)
	if err != nil {
		return nil, err
	}
	if part == "runs" {
		return lastRuns(store, flags.runs)
	}
	file, err := openPublished(ctx, dir)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	switch part {
	case "failures":
		return status.Failures(ctx, file)
	case "coverage":
		return status.Coverage(ctx, file)
	}
	known, err := status.Sources(ctx, file)
	if err != nil {
		return nil, err
	}
	return sourceTable(registry, known, env.Now())
}

// lastRuns are the last runs of the ledger, the newest first.
func lastRuns(store *load.Store, most int) (*format.Table, error) {
	runs, _, err := store.Runs()
	if err != nil {
		return nil, err
	}
	t := &format.Table{Cols: []format.Column{{Name: "started_at", Kind: format.Timestamp}, {Name: "command"}, {Name: "outcome"},
		{Name: "seconds", Kind: format.Number}, {Name: "fetched", Kind: format.Integer}, {Name: "fetch_failed", Kind: format.Integer},
		{Name: "pages_read", Kind: format.Integer}, {Name: "pages_unread", Kind: format.Integer},
		{Name: "observations", Kind: format.Integer}, {Name: "doubtful", Kind: format.Integer}, {Name: "why"}}}
	for _, r := range slices.Backward(runs) {
		if len(t.Data) == most {
			break
		}
		t.Data = append(t.Data, []any{r.StartedAt, r.Command, r.Outcome, r.FinishedAt.Sub(r.StartedAt).Round(time.Millisecond).Seconds(),
			int64(r.Fetched), int64(r.FetchFailed), int64(r.PagesRead), int64(r.PagesUnread),
			int64(r.Observations), int64(r.Doubtful), textOrNull(cmp.Or(r.Reason, r.Failures))})
	}
	return t, nil
}
