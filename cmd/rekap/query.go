package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rekap/load"
	"rekap/queries"
	"rekap/queries/format"
)

// queryFlags are the choices of query.
type queryFlags struct {
	outputFlags
	list    bool
	params  []string
	timeout time.Duration
}

func queryCommand(env *Environment) *cobra.Command {
	var flags queryFlags
	cmd := &cobra.Command{
		Use:   "query SQL|NAME",
		Short: "Run SQL or a named query on the published file, read-only",
		Long: `Query runs one SQL statement, or a named query of the program, on the published
file. Nothing can be written, and SQL reaches neither other files nor the network.
Values of parameters stand in SQL as $name.`,
		Example: `  rekap query --list
  rekap query 'select count(*) from observations'
  rekap query leaders --param top=5
  rekap query --format csv "select * from latest where region_code = '51.71'"`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			if flags.list {
				return listQueries(env, flags.outputFlags)
			}
			if len(args) == 0 {
				return usageError{errors.New("name a query or give SQL (see 'rekap query --list')")}
			}
			return query(cmd.Context(), env, storeDirectory(cmd, env), args[0], flags)
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return queryNames(), cobra.ShellCompDirectiveNoFileComp
		},
	}
	flags.add(cmd)
	cmd.Flags().BoolVar(&flags.list, "list", false, "list the named queries")
	cmd.Flags().StringArrayVar(&flags.params, "param", nil, "value of a parameter, name=value; repeatable")
	cmd.Flags().DurationVar(&flags.timeout, "timeout", 0, "stop after this long, e.g. 30s; 0 means never")
	return cmd
}

// queryNames are the names of the named queries.
func queryNames() []string {
	all, err := queries.Named()
	if err != nil {
		return nil
	}
	names := make([]string, len(all))
	for i, q := range all {
		names[i] = q.Name
	}
	return names
}

func listQueries(env *Environment, out outputFlags) error {
	all, err := queries.Named()
	if err != nil {
		return err
	}
	t := &format.Table{Cols: []format.Column{{Name: "name"}, {Name: "question"}, {Name: "parameters"}}}
	for _, q := range all {
		params := make([]string, len(q.Params))
		for i, p := range q.Params {
			params[i] = p.Name
			if p.Default != "" {
				params[i] += "=" + p.Default
			}
		}
		t.Data = append(t.Data, []any{q.Name, q.Question, strings.Join(params, " ")})
	}
	out.least, out.wrap = []string{"parameters"}, []string{"question", "parameters"}
	return out.write(env, t, "queries")
}

func query(ctx context.Context, env *Environment, dir, text string, flags queryFlags) error {
	params, err := parameters(flags.params)
	if err != nil {
		return err
	}
	file, err := openPublished(ctx, dir)
	if err != nil {
		return err
	}
	defer file.Close()
	if flags.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, flags.timeout)
		defer cancel()
	}
	run := file.Named
	if isSQL(text) {
		run = file.Query
	}
	rows, err := run(ctx, text, params)
	if err != nil {
		return asUsage(err, queries.ErrUnknown, queries.ErrParam)
	}
	defer rows.Close()
	return flags.write(env, rows, "query")
}

// isSQL tells a statement from the name of a query, which is one word.
func isSQL(text string) bool {
	return strings.ContainsAny(strings.TrimSpace(text), " \t\n(;*")
}

// parameters reads name=value pairs.
func parameters(pairs []string) (map[string]string, error) {
	params := map[string]string{}
	for _, pair := range pairs {
		name, value, ok := strings.Cut(pair, "=")
		if !ok || name == "" {
			return nil, usageError{fmt.Errorf("parameter %q: write it as name=value", pair)}
		}
		params[name] = value
	}
	return params, nil
}

// asUsage makes an error of one of the kinds a wrong usage.
func asUsage(err error, kinds ...error) error {
	for _, kind := range kinds {
		if errors.Is(err, kind) {
			return usageError{err}
		}
	}
	return err
}

// openPublished opens the published file of the store in dir.
func openPublished(ctx context.Context, dir string) (*queries.File, error) {
	store, err := load.OpenStore(dir)
	if err != nil {
		return nil, err
	}
	file, err := queries.Open(ctx, store.File())
	if errors.Is(err, load.ErrNoFile) {
		return nil, fmt.Errorf("%w: run 'rekap refresh --offline' for the sample, or 'rekap refresh'", err)
	}
	return file, err
}
