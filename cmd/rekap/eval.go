package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"rekap/queries/format"
	"rekap/transform/eval"
)

// evalFlags are the choices of eval.
type evalFlags struct {
	outputFlags
	show string
}

func evalCommand(env *Environment) *cobra.Command {
	var flags evalFlags
	cmd := &cobra.Command{
		Use:   "eval DIR",
		Short: "Precision and recall on a folder of labelled cases",
		Long: `Eval reads the labelled articles of a folder (*.json, subfolders included) and
holds the accepted observations against the labels. Strict counts a fact as found
where indicator, region, value, denominator and date are all right; loose needs
the first three. As a table it prints the scores by indicator, and each miss and
false figure with its sentence; another format prints the one that --show names,
or the scores.

Exit status: 0 done; 1 the cases cannot be read; 2 wrong usage; 3 some case
could not be read as a page.`,
		Example: `  rekap eval ./cases
  rekap eval ./cases --format jsonl
  rekap eval ./cases --show findings --format csv`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return evaluate(env, args[0], flags) },
	}
	flags.add(cmd)
	cmd.Flags().StringVar(&flags.show, "show", "", "only one table: scores or findings")
	_ = cmd.RegisterFlagCompletionFunc("show", cobra.FixedCompletions([]string{"scores", "findings"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func evaluate(env *Environment, dir string, flags evalFlags) error {
	if err := flags.check(); err != nil {
		return err
	}
	show := flags.show
	switch {
	case show == "" && flags.format != "table":
		show = "scores"
	case show != "" && show != "scores" && show != "findings":
		return usageError{fmt.Errorf("--show %q: use scores or findings", show)}
	}
	if _, err := os.Stat(env.path(dir)); errors.Is(err, fs.ErrNotExist) {
		return usageError{fmt.Errorf("%s: no such folder", dir)}
	}
	reader, err := newReader()
	if err != nil {
		return err
	}
	report, err := eval.Run(env.path(dir), reader)
	if err != nil {
		return fmt.Errorf("%s: %w", dir, err)
	}
	if show != "findings" {
		if err := flags.write(env, scores(report), "scores"); err != nil {
			return err
		}
	}
	switch show {
	case "":
		fmt.Fprintf(env.Stdout, "\n%d cases; %d of %d numbers without a role\n", report.Cases, report.Unexplained, report.Figures)
		writeFindings(env, "Missed", report.Misses)
		writeFindings(env, "False", report.False)
	case "findings":
		if err := flags.write(env, findings(report), "findings"); err != nil {
			return err
		}
	}
	for _, unread := range report.Unread {
		fmt.Fprintln(env.Stderr, "rekap:", format.Printable(unread))
	}
	if n := len(report.Unread); n > 0 {
		return partialError{fmt.Errorf("%d of %d cases could not be read", n, report.Cases)}
	}
	return nil
}

// scores is a line for each indicator, and one for all.
func scores(report eval.Report) *format.Table {
	t := &format.Table{Cols: []format.Column{{Name: "indicator"}, {Name: "facts", Kind: format.Integer}, {Name: "found", Kind: format.Integer},
		{Name: "false", Kind: format.Integer}, {Name: "precision", Kind: format.Number}, {Name: "recall", Kind: format.Number},
		{Name: "f1", Kind: format.Number}, {Name: "loose_precision", Kind: format.Number}, {Name: "loose_recall", Kind: format.Number}}}
	add := func(name string, strict, loose eval.Score) {
		t.Data = append(t.Data, []any{name, int64(strict.Facts), int64(strict.Found), int64(strict.False),
			strict.Precision(), strict.Recall(), strict.F1(), loose.Precision(), loose.Recall()})
	}
	for _, line := range report.Lines {
		add(line.Indicator, line.Strict, line.Loose)
	}
	add("all", report.Strict, report.Loose)
	return t
}

// writeFindings prints findings for a person, each with its sentence.
func writeFindings(env *Environment, head string, all []eval.Finding) {
	for _, f := range all {
		fmt.Fprintf(env.Stdout, "\n%s: %s %s\n", head, f.Case, f.Indicator)
		for _, line := range []struct{ name, text string }{{"label", f.Fact}, {"read", f.Got}, {"in", f.Sentence}} {
			if line.text != "" {
				fmt.Fprintf(env.Stdout, "  %-6s %s\n", line.name, format.Printable(line.text))
			}
		}
	}
}

// findings are the facts that were missed and the figures that are false.
func findings(report eval.Report) *format.Table {
	t := &format.Table{Cols: []format.Column{{Name: "finding"}, {Name: "case"}, {Name: "indicator"}, {Name: "fact"}, {Name: "got"}, {Name: "sentence"}}}
	for _, kind := range []struct {
		name string
		all  []eval.Finding
	}{{"miss", report.Misses}, {"false", report.False}} {
		for _, f := range kind.all {
			t.Data = append(t.Data, []any{kind.name, f.Case, f.Indicator, textOrNull(f.Fact), textOrNull(f.Got), textOrNull(f.Sentence)})
		}
	}
	return t
}
