package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"

	"github.com/google/renameio/v2"
	"github.com/spf13/cobra"

	"rekap/queries/format"
)

// outputFlags are the flags of commands that print rows.
type outputFlags struct {
	format string
	file   string
	// least are the columns a table leaves out first where the room is short.
	least []string
	// wrap are the columns whose texts a table folds instead of shortening them.
	wrap []string
}

// add declares the flags on a command.
func (o *outputFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVarP(&o.format, "format", "f", "table", "table, csv, jsonl or markdown; parquet or xlsx with --output")
	cmd.Flags().StringVarP(&o.file, "output", "o", "", "write to this file instead of standard output")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(format.Names(), cobra.ShellCompDirectiveNoFileComp))
}

// check reports a format that does not exist or cannot be printed.
func (o *outputFlags) check() error {
	if err := format.Check(o.format); err != nil {
		return usageError{err}
	}
	if format.Binary(o.format) && o.file == "" {
		return usageError{fmt.Errorf("format %s is not for a terminal: name a file with --output", o.format)}
	}
	return nil
}

// forEyes says whether the rows are printed for a person to read.
func (o *outputFlags) forEyes() bool { return o.format == "table" || o.format == "markdown" }

// write writes the rows as the flags say. A file appears whole or not at all.
func (o *outputFlags) write(env *Environment, rows format.Rows, title string) error {
	opts := format.Options{Title: title, Least: o.least, Wrap: o.wrap}
	if o.file == "" {
		opts.Width, opts.Colour = env.Width, env.colour()
		return format.Write(env.Stdout, o.format, rows, opts)
	}
	var out bytes.Buffer
	if err := format.Write(&out, o.format, rows, opts); err != nil {
		return err
	}
	path := env.path(o.file)
	if err := renameio.WriteFile(path, out.Bytes(), 0o644); err != nil {
		if errors.Is(err, os.ErrPermission) {
			return fmt.Errorf("%s is not writable: %w", path, err)
		}
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}
