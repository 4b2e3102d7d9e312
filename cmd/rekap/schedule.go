package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/google/renameio/v2"
	"github.com/spf13/cobra"

	"rekap/cmd/rekap/internal/timetable"
	"rekap/data"
	"rekap/load"
)

// scheduleFlags are the choices of schedule.
type scheduleFlags struct {
	print   string
	sources string
	metrics string
	log     string
	jitter  time.Duration
	once    bool
}

func scheduleCommand(env *Environment) *cobra.Command {
	var flags scheduleFlags
	cmd := &cobra.Command{
		Use:   "schedule",
		Short: "Keep refreshing, each source on its own schedule",
		Long: `Schedule runs until it is stopped and refreshes each source when its schedule in
the registry says so, in that schedule's own time zone. Sources that are due
together are refreshed as one batch; batches never overlap. A source that missed
its time while nothing ran is caught up once. On SIGTERM or Ctrl-C the batch under
way is ended and the store left whole.

With --print it writes the same timetable as systemd units or as a crontab
instead.`,
		Example: `  rekap schedule --store /srv/rekap --log json
  rekap schedule --print systemd --store /srv/rekap
  rekap schedule --print crontab | crontab -`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return schedule(cmd.Context(), env, storeDirectory(cmd, env), flags)
		},
	}
	cmd.Flags().StringVar(&flags.print, "print", "", "write systemd units or a crontab instead: systemd or crontab")
	cmd.Flags().StringVar(&flags.sources, "sources", "", "read the registry of sources from this file")
	cmd.Flags().StringVar(&flags.metrics, "metrics", "", "write metrics of each run to this file, as Prometheus text")
	cmd.Flags().StringVar(&flags.log, "log", "text", "log to standard error: text or json")
	cmd.Flags().DurationVar(&flags.jitter, "jitter", 5*time.Minute, "spread sources of the same time over this long")
	cmd.Flags().BoolVar(&flags.once, "once", false, "refresh what is due now and end")
	_ = cmd.RegisterFlagCompletionFunc("print", cobra.FixedCompletions([]string{"systemd", "crontab"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func schedule(ctx context.Context, env *Environment, dir string, flags scheduleFlags) error {
	registry, err := registryOf(env, flags.sources)
	if err != nil {
		return err
	}
	table, err := timetableOf(registry, flags.jitter)
	if err != nil {
		return err
	}
	if flags.print != "" {
		return printTimetable(env, dir, table, flags)
	}
	log, err := logger(env, flags.log)
	if err != nil {
		return err
	}
	store, err := load.OpenStore(dir)
	if err != nil {
		return err
	}
	if err := store.Create(); err != nil {
		return err
	}
	s := &scheduler{env: env, store: store, registry: registry, table: table, flags: flags, log: log}
	return s.run(ctx)
}

// timetableOf is the timetable of the registry's active sources.
func timetableOf(registry *data.Registry, jitter time.Duration) (*timetable.Timetable, error) {
	var sources []timetable.Source
	for _, o := range registry.Outlets {
		if o.Status == data.Active {
			sources = append(sources, timetable.Source{ID: o.ID, Cron: o.Schedule.Cron, Zone: o.Schedule.Zone})
		}
	}
	for _, s := range registry.Services {
		if s.Status == data.Active {
			sources = append(sources, timetable.Source{ID: s.ID, Cron: s.Schedule.Cron, Zone: s.Schedule.Zone})
		}
	}
	if len(sources) == 0 {
		return nil, errors.New("the registry has no active source")
	}
	return timetable.New(sources, jitter)
}

// printTimetable writes the timetable for another scheduler.
func printTimetable(env *Environment, dir string, table *timetable.Timetable, flags scheduleFlags) error {
	program, err := os.Executable()
	if err != nil {
		return err
	}
	call := timetable.Call{Program: program, Store: dir}
	if flags.sources != "" {
		call.Arguments = append(call.Arguments, "--sources", env.path(flags.sources))
	}
	if flags.metrics != "" {
		call.Arguments = append(call.Arguments, "--metrics", env.path(flags.metrics))
		call.Writes = append(call.Writes, filepath.Dir(env.path(flags.metrics)))
	}
	switch flags.print {
	case "systemd":
		return table.Systemd(env.Stdout, call)
	case "crontab":
		return table.Crontab(env.Stdout, call)
	}
	return usageError{fmt.Errorf("--print %q: use systemd or crontab", flags.print)}
}

// scheduler refreshes sources when they are due, one batch at a time.
type scheduler struct {
	env      *Environment
	store    *load.Store
	registry *data.Registry
	table    *timetable.Timetable
	flags    scheduleFlags
	log      *slog.Logger
	// last is when each source was last begun.
	last map[string]time.Time
}

// The scheduler waits retryAfter after a batch that failed as a whole, and
// twice as long after each that fails right after it, up to retryMost: sources
// are not asked every minute because a disk is full.
const (
	retryAfter = time.Minute
	retryMost  = time.Hour
)

func (s *scheduler) run(ctx context.Context) error {
	var err error
	if s.last, err = s.remembered(); err != nil {
		return err
	}
	retry := retryAfter
	for {
		now := s.env.Now()
		due, err := s.table.Due(s.last, now)
		if err != nil {
			return err
		}
		pause := time.Duration(0)
		if len(due) > 0 {
			if err := s.batch(ctx, due); err != nil && !stopped(ctx) {
				s.log.Error("batch failed", "sources", due, "error", err.Error())
				pause, retry = retry, min(2*retry, retryMost)
			} else {
				retry = retryAfter
			}
		}
		if stopped(ctx) {
			s.log.Info("stopped")
			return nil
		}
		if s.flags.once {
			return nil
		}
		if len(due) > 0 && pause == 0 {
			continue // others may have come due meanwhile
		}
		if pause == 0 {
			next, source, err := s.table.Next(s.env.Now())
			if err != nil {
				return err
			}
			s.log.Info("waiting", "until", next.UTC().Format(time.RFC3339), "source", source)
			pause = next.Sub(s.env.Now())
		}
		if err := s.env.Sleep(ctx, max(pause, time.Second)); err != nil && stopped(ctx) {
			s.log.Info("stopped")
			return nil
		}
	}
}

// stopped says whether the scheduler was told to stop.
func stopped(ctx context.Context) bool { return ctx.Err() != nil }

// batch refreshes the sources that are due. They count as begun only when the
// batch was carried out, so that a batch that failed is tried again.
func (s *scheduler) batch(ctx context.Context, due []string) error {
	begun := s.env.Now()
	s.log.Info("batch begins", "sources", due)
	flags := refreshFlags{collectFlags: collectFlags{outlets: due}, wait: true, metrics: s.flags.metrics}
	report, sources, err := refreshOnce(ctx, s.env, s.store, s.registry, flags, s.log)
	if s.flags.metrics != "" && report != nil {
		if writing := writeMetrics(s.env.path(s.flags.metrics), report, sources, err, s.env.Now()); writing != nil {
			s.log.Error("metrics not written", "error", writing.Error())
		}
	}
	if err != nil {
		return err
	}
	s.log.Info("batch done", "fetched", report.Fetched, "not_modified", report.NotModified, "failed", report.Collected.Failed,
		"read", report.Read, "unread", report.Unread, "unchanged", report.Unchanged)
	for _, id := range due {
		s.last[id] = begun
	}
	return s.remember()
}

// memoryFile holds when each source was last begun.
func (s *scheduler) memoryFile() string { return filepath.Join(s.store.Dir(), "schedule.json") }

// remembered reads the memory of an earlier process; without one, or with one
// that cannot be read, every source is due.
func (s *scheduler) remembered() (map[string]time.Time, error) {
	last := map[string]time.Time{}
	text, err := os.ReadFile(s.memoryFile())
	if errors.Is(err, fs.ErrNotExist) {
		return last, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(text, &last); err != nil {
		s.log.Warn("schedule.json cannot be read; every source is due", "error", err.Error())
		return map[string]time.Time{}, nil
	}
	return last, nil
}

func (s *scheduler) remember() error {
	text, err := json.MarshalIndent(s.last, "", "  ")
	if err != nil {
		return err
	}
	return renameio.WriteFile(s.memoryFile(), append(text, '\n'), 0o644)
}
