package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"rekap/load"
	"rekap/queries/report"
)

func reportCommand(env *Environment) *cobra.Command {
	var lang string
	cmd := &cobra.Command{
		Use:   "report DIR",
		Short: "Write the static report: overview, comparison, a page per region",
		Long: `Report writes the published file as a folder of static pages: an overview, the
comparison, a page for each region with the sentence behind every figure, conflicts,
coverage, sources, method, and the data as CSV, Parquet and DuckDB. Open index.html,
or put the folder on any web server. The pages ask the network for nothing. The same
published facts give the same bytes.`,
		Example: `  rekap report ./site
  rekap report --lang en ./site-en`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return writeReport(cmd.Context(), env, storeDirectory(cmd, env), env.path(args[0]), lang)
		},
	}
	cmd.Flags().StringVar(&lang, "lang", report.Languages()[0], "language of the pages: id or en")
	_ = cmd.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(report.Languages(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func writeReport(ctx context.Context, env *Environment, dir, into, lang string) error {
	file, err := openPublished(ctx, dir)
	if err != nil {
		return err
	}
	defer file.Close()
	store, err := load.OpenStore(dir)
	if err != nil {
		return err
	}
	progress := newProgress(env)
	sum, err := report.Write(ctx, file, into, report.Options{Lang: lang, File: store.File(), Progress: progress.report})
	progress.clear()
	if errors.Is(err, report.ErrLanguage) {
		return usageError{err}
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(env.Stdout, "Wrote %d pages, %.1f MB without the downloads, to %s\n", sum.Pages, float64(sum.Bytes)/1e6, into)
	return err
}
