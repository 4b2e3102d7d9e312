package main

import (
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func manCommand(env *Environment) *cobra.Command {
	return &cobra.Command{
		Use:   "man DIR",
		Short: "Write the man pages, one per command",
		Long: `Man writes a man page of section 1 for each command into a folder, which is made
where it is missing.`,
		Example: `  rekap man ~/.local/share/man/man1
  man rekap-compare`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return writeManPages(env, cmd.Root(), env.path(args[0]))
		},
	}
}

func writeManPages(env *Environment, root *cobra.Command, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make the folder of the man pages: %w", err)
	}
	root.DisableAutoGenTag = true
	// A date of the day would make every page differ from the last.
	date := time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)
	header := &doc.GenManHeader{Title: "REKAP", Section: "1", Source: "Rekap", Manual: "Rekap", Date: &date}
	if err := doc.GenManTree(root, header, dir); err != nil {
		return fmt.Errorf("write the man pages to %s: %w", dir, err)
	}
	_, err := fmt.Fprintf(env.Stdout, "Wrote the man pages to %s\n", dir)
	return err
}
