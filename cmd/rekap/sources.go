package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rekap/data"
	"rekap/extract"
	"rekap/queries/format"
)

// sourcesFlags are the choices of sources.
type sourcesFlags struct {
	outputFlags
	file string
}

func sourcesCommand(env *Environment) *cobra.Command {
	var flags sourcesFlags
	cmd := &cobra.Command{
		Use:   "sources",
		Short: "The registry of outlets and official services",
		Long: `Sources lists the outlets and official services that a refresh asks, with their
schedules. 'rekap sources check' tries each and says what broke.`,
		Example: `  rekap sources
  rekap sources --sources mine.yaml
  rekap sources check balipost.com`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return listSources(env, flags) },
	}
	list := &cobra.Command{
		Use:     "list",
		Short:   "List the registry",
		Example: "  rekap sources list --format csv",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return listSources(env, flags) },
	}
	check := &cobra.Command{
		Use:   "check [ID…]",
		Short: "Try each source, or those named, and say what broke",
		Long: `Check asks each source for its newest article, or its first table, and says what
was found, what the selectors caught, and what broke. Nothing is archived.

Exit status: 0 all well; 3 some source broke; 2 wrong usage.`,
		Example: `  rekap sources check
  rekap sources check dukcapil-ikd balipost.com`,
		RunE: func(cmd *cobra.Command, ids []string) error {
			return checkSources(cmd.Context(), env, ids, flags)
		},
	}
	for _, c := range []*cobra.Command{cmd, list, check} {
		flags.add(c)
		c.Flags().StringVar(&flags.file, "sources", "", "read the registry from this file")
	}
	cmd.AddCommand(list, check)
	return cmd
}

func listSources(env *Environment, flags sourcesFlags) error {
	if err := flags.check(); err != nil {
		return err
	}
	registry, err := registryOf(env, flags.file)
	if err != nil {
		return err
	}
	t := &format.Table{Cols: []format.Column{{Name: "id"}, {Name: "name"}, {Name: "source_kind"}, {Name: "family"},
		{Name: "regions"}, {Name: "schedule"}, {Name: "zone"}, {Name: "status"}, {Name: "reason"}}}
	for _, o := range registry.Outlets {
		t.Data = append(t.Data, []any{o.ID, o.Name, string(extract.News), o.Family, strings.Join(o.Regions, " "),
			o.Schedule.Cron, o.Schedule.Zone, string(o.Status), textOrNull(o.Reason)})
	}
	for _, s := range registry.Services {
		t.Data = append(t.Data, []any{s.ID, s.Name, string(extract.Official), string(s.Kind), strings.Join(s.Regions, " "),
			s.Schedule.Cron, s.Schedule.Zone, string(s.Status), textOrNull(s.Reason)})
	}
	flags.least, flags.wrap = []string{"reason", "zone", "source_kind"}, []string{"reason", "regions"}
	return flags.write(env, t, "sources")
}

func checkSources(ctx context.Context, env *Environment, ids []string, flags sourcesFlags) error {
	if err := flags.check(); err != nil {
		return err
	}
	registry, err := registryOf(env, flags.file)
	if err != nil {
		return err
	}
	if err := knownSources(registry, ids); err != nil {
		return err
	}
	checked, err := tryAll(ctx, env, registry, ids)
	if err != nil {
		return err
	}
	t := &format.Table{Cols: []format.Column{{Name: "id"}, {Name: "result"}, {Name: "discovered", Kind: format.Integer},
		{Name: "requests", Kind: format.Integer}, {Name: "title"}, {Name: "published", Kind: format.Date}, {Name: "paragraphs", Kind: format.Integer}, {Name: "broke"}}}
	broken := 0
	for _, c := range checked {
		result := "ok"
		if len(c.broke) > 0 {
			broken++
			result = "broken"
		}
		t.Data = append(t.Data, []any{c.id, result, int64(c.discovered), int64(c.requests), textOrNull(c.title),
			dayOrNull(c.published), int64(c.paragraphs), textOrNull(strings.Join(c.broke, "; "))})
	}
	flags.least, flags.wrap = []string{"requests", "paragraphs", "title"}, []string{"broke"}
	if err := flags.write(env, t, "sources"); err != nil {
		return err
	}
	if broken > 0 {
		return partialError{fmt.Errorf("%d of %d sources broke", broken, len(checked))}
	}
	if len(checked) == 0 {
		return errors.New("the registry has no active source")
	}
	return nil
}

// activeSources are the ids of the registry's active sources.
func activeSources(registry *data.Registry) []string {
	var ids []string
	for _, o := range registry.Outlets {
		if o.Status == data.Active {
			ids = append(ids, o.ID)
		}
	}
	for _, s := range registry.Services {
		if s.Status == data.Active {
			ids = append(ids, s.ID)
		}
	}
	return ids
}
