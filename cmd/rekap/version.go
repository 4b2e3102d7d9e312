package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// versionCommand prints what made the tables of this binary. It loads no
// reference data, so that it also tells what the program itself costs to start.
func versionCommand(env *Environment) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the program's version",
		Example: "  rekap version",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			revision, goVersion := "unknown", "unknown"
			if info, ok := debug.ReadBuildInfo(); ok {
				goVersion = info.GoVersion
				for _, s := range info.Settings {
					if s.Key == "vcs.revision" {
						revision = s.Value
					}
				}
			}
			_, err := fmt.Fprintf(env.Stdout, "rekap %s, revision %s, %s\n", programVersion, revision, goVersion)
			return err
		},
	}
}

// programVersion is the version of the program as a whole.
const programVersion = "0.1.0"
