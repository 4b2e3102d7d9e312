package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

const about = `Rekap collects the figures that Indonesia's civil registry offices (Dukcapil)
publish, in regional news and on official services, and turns them into one
DuckDB file in which every number can be compared nationally and traced back to
the sentence it was printed in.`

// storeVariable names the environment variable of the store directory.
const storeVariable = "REKAP_STORE"

// rootCommand is the command tree over one environment.
func rootCommand(env *Environment) *cobra.Command {
	root := &cobra.Command{
		Use:   "rekap",
		Short: "Dukcapil figures of 514 kabupaten and kota, compared and traceable",
		Long:  about,
		Example: `  rekap refresh --offline        build the store from the sample archive
  rekap compare --top 20         the national comparison
  rekap explain denpasar         where a figure comes from`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			var names []string
			for _, sub := range cmd.Commands() {
				names = append(names, sub.Name())
			}
			return fmt.Errorf("unknown command %q%s", args[0], didYouMean(args[0], names))
		},
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := cmd.Help(); err != nil {
				return err
			}
			return usageError{errors.New("no command given")}
		},
	}
	root.PersistentFlags().String("store", "", "store directory (default $"+storeVariable+" or ./rekap-store)")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w (see '%s --help')", err, cmd.CommandPath())}
	})
	root.AddCommand(
		refreshCommand(env),
		extractCommand(env),
		compareCommand(env),
		explainCommand(env),
		queryCommand(env),
		exportCommand(env),
		reportCommand(env),
		diffCommand(env),
		sourcesCommand(env),
		scheduleCommand(env),
		statusCommand(env),
		evalCommand(env),
		manCommand(env),
		versionCommand(env),
	)
	wrapArguments(root)
	return root
}

// wrapArguments makes a wrong number of arguments a wrong usage, for cmd and
// all below it.
func wrapArguments(cmd *cobra.Command) {
	if check := cmd.Args; check != nil {
		cmd.Args = func(cmd *cobra.Command, args []string) error {
			err := check(cmd, args)
			if err == nil {
				return nil
			}
			if cmd.HasParent() {
				err = fmt.Errorf("wrong number of arguments: call it as '%s'", cmd.UseLine())
			}
			return usageError{fmt.Errorf("%w (see '%s --help')", err, cmd.CommandPath())}
		}
	}
	for _, sub := range cmd.Commands() {
		wrapArguments(sub)
	}
}

// storeDirectory is the store a command works on.
func storeDirectory(cmd *cobra.Command, env *Environment) string {
	if dir, err := cmd.Flags().GetString("store"); err == nil && dir != "" {
		return env.path(dir)
	}
	if dir := env.Getenv(storeVariable); dir != "" {
		return env.path(dir)
	}
	return env.path("rekap-store")
}
