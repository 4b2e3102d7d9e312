package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"rekap/queries/dataset"
)

func exportCommand(env *Environment) *cobra.Command {
	return &cobra.Command{
		Use:   "export DIR",
		Short: "Write the dataset: Parquet and CSV, dictionary, datapackage.json",
		Long: `Export writes every table and view of the published file as CSV and Parquet, a
data dictionary, and a datapackage.json (Frictionless Data Package 2.0). The same
published facts give the same bytes. CSV cells that a spreadsheet would run as
formulas are defused with a leading apostrophe.`,
		Example: "  rekap export ./dataset",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return export(cmd.Context(), env, storeDirectory(cmd, env), env.path(args[0]))
		},
	}
}

func export(ctx context.Context, env *Environment, store, dir string) error {
	file, err := openPublished(ctx, store)
	if err != nil {
		return err
	}
	defer file.Close()
	progress := newProgress(env)
	tables, err := dataset.Write(ctx, file, dir, func(done, total int) { progress.report("export", done, total) })
	progress.clear()
	if err != nil {
		return err
	}
	rows := 0
	for _, t := range tables {
		rows += t.Rows
	}
	_, err = fmt.Fprintf(env.Stdout, "Wrote %d tables and views, %d rows, to %s\n", len(tables), rows, dir)
	return err
}
