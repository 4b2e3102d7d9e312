package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/spf13/cobra"

	"rekap/load"
	"rekap/queries/format"
)

func diffCommand(env *Environment) *cobra.Command {
	var flags outputFlags
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "What changed from one published file to another",
		Long: `Diff lists the latest figures that are new, changed or gone between two published
DuckDB files, each with the reason, and the regions whose rank moved.`,
		Example: "  rekap diff last-month.duckdb rekap-store/rekap.duckdb",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			return diff(cmd.Context(), env, env.path(args[0]), env.path(args[1]), flags)
		},
	}
	flags.add(cmd)
	return cmd
}

func diff(ctx context.Context, env *Environment, older, newer string, flags outputFlags) error {
	for _, file := range []string{older, newer} {
		if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
			return usageError{fmt.Errorf("%s: no such file", file)}
		}
	}
	changes, err := load.Compare(ctx, older, newer)
	if err != nil {
		return err
	}
	t := &format.Table{Cols: []format.Column{
		{Name: "change"}, {Name: "region_code"}, {Name: "region"}, {Name: "indicator"}, {Name: "denominator"}, {Name: "cohort"},
		{Name: "old_value", Kind: format.Number}, {Name: "old_as_of", Kind: format.Date},
		{Name: "new_value", Kind: format.Number}, {Name: "new_as_of", Kind: format.Date}, {Name: "reason"}, {Name: "url"},
	}}
	for _, c := range changes.Figures {
		t.Data = append(t.Data, []any{c.Kind, c.RegionCode, c.Region, c.Indicator, textOrNull(c.Denominator), c.Cohort,
			numberOrNull(c.OldValue), dayOrNull(c.OldAsOf), numberOrNull(c.NewValue), dayOrNull(c.NewAsOf), c.Reason, textOrNull(c.URL)})
	}
	for _, r := range changes.Ranks {
		t.Data = append(t.Data, []any{"rank", r.RegionCode, r.Region, "rank", nil, nil, rankOrNull(r.OldRank), nil, rankOrNull(r.NewRank), nil, "rank moved", nil})
	}
	if len(t.Data) == 0 && flags.forEyes() {
		_, err := fmt.Fprintln(env.Stdout, "No figure and no rank differs.")
		return err
	}
	return flags.write(env, t, "diff")
}

func textOrNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func numberOrNull(v *float64) any {
	if v == nil {
		return nil
	}
	return *v
}

func rankOrNull(rank int) any {
	if rank == 0 {
		return nil
	}
	return float64(rank)
}

func dayOrNull(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t
}
