// Command rekap collects the population-registry figures that Indonesia's
// kabupaten and kota publish and compares them nationally.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"rekap/queries/format"
)

func main() {
	env, err := processEnvironment()
	if err != nil {
		fmt.Fprintln(os.Stderr, "rekap:", err)
		os.Exit(exitFailed)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	status := run(ctx, env)
	stop()
	os.Exit(status)
}

// run carries out one call of rekap and returns its exit status.
func run(ctx context.Context, env *Environment) int {
	root := rootCommand(env)
	root.SetArgs(env.Args)
	root.SetIn(env.Stdin)
	root.SetOut(env.Stdout)
	root.SetErr(env.Stderr)
	err := root.ExecuteContext(ctx)
	if err != nil {
		writeError(env.Stderr, err)
	}
	return exitStatus(err)
}

// writeError writes an error in one line; what it quotes, such as the line of
// a file with a mark below the place, keeps its lines.
func writeError(w io.Writer, err error) {
	head := "rekap: "
	for line := range strings.Lines(err.Error()) {
		if line = strings.TrimRight(line, " \n"); line != "" {
			fmt.Fprintln(w, head+format.Printable(line))
			head = ""
		}
	}
}
