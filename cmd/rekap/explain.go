package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rekap/data"
	"rekap/queries"
	"rekap/queries/explain"
)

func explainCommand(env *Environment) *cobra.Command {
	var flags outputFlags
	cmd := &cobra.Command{
		Use:   "explain REGION [INDICATOR]",
		Short: "Where a region's figures come from",
		Long: `Explain shows each figure of a region with the sentence it was printed in, the
number marked, its page and archive record, the equations it stands in, and the
figures it won over and why. A region is named by its code or any of its names; a
name of both a kota and a kabupaten needs the word in front.`,
		Example: `  rekap explain denpasar
  rekap explain "kota kediri" kia_rate
  rekap explain 51.71 --format jsonl`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			indicator := ""
			if len(args) == 2 {
				indicator = args[1]
				if err := knownIndicator(indicator); err != nil {
					return err
				}
			}
			return explainRegion(cmd.Context(), env, storeDirectory(cmd, env), args[0], indicator, flags)
		},
		ValidArgsFunction: func(cmd *cobra.Command, args []string, toComplete string) ([]string, cobra.ShellCompDirective) {
			if len(args) == 1 {
				return completeIndicators(cmd, args, toComplete)
			}
			return regionNames(), cobra.ShellCompDirectiveNoFileComp
		},
	}
	flags.add(cmd)
	return cmd
}

func explainRegion(ctx context.Context, env *Environment, dir, name, indicator string, flags outputFlags) error {
	regions, err := findRegions(name)
	if err != nil {
		return err
	}
	if len(regions) > 1 {
		names := make([]string, len(regions))
		for i, r := range regions {
			names[i] = fmt.Sprintf("%s (%s)", r.Name, r.Code)
		}
		return usageError{fmt.Errorf("%q is the name of %s: say which", name, strings.Join(names, " and of "))}
	}
	file, err := openPublished(ctx, dir)
	if err != nil {
		return err
	}
	defer file.Close()
	if flags.format == "table" && flags.file == "" {
		return writeExplanation(ctx, env, file, regions[0], indicator)
	}
	rows, err := explain.Rows(ctx, file, regions[0].Code, indicator)
	if err != nil {
		return err
	}
	return flags.write(env, rows, "explain")
}

func writeExplanation(ctx context.Context, env *Environment, file *queries.File, region data.Region, indicator string) error {
	e, err := explain.Region(ctx, file, region.Code, indicator)
	if err != nil {
		return err
	}
	if len(e.Figures)+len(e.Doubtful) == 0 {
		what := "figure"
		if indicator != "" {
			what = indicator
		}
		return errors.New("the store has no " + what + " of " + region.Name)
	}
	fmt.Fprintf(env.Stdout, "%s (%s)\n\n", region.Name, region.Code)
	return explain.Write(env.Stdout, e, explain.Options{Width: env.Width, Colour: env.colour()})
}

// regionNames are the official names of all regions.
func regionNames() []string {
	regions, err := data.Regions()
	if err != nil {
		return nil
	}
	names := make([]string, len(regions))
	for i, r := range regions {
		names[i] = r.Name
	}
	return names
}
