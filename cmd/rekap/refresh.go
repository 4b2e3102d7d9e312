package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"rekap/cmd/rekap/internal/batch"
	"rekap/data"
	"rekap/extract/live"
	"rekap/load"
)

// refreshFlags are the choices of a refresh.
type refreshFlags struct {
	collectFlags
	offline bool
	sources string
	wait    bool
	metrics string
	log     string
}

func refreshCommand(env *Environment) *cobra.Command {
	var flags refreshFlags
	cmd := &cobra.Command{
		Use:   "refresh",
		Short: "Collect, read and publish: one batch",
		Long: `Refresh discovers and fetches new pages, archives them as served, reads their
figures, and publishes a new rekap.duckdb in place of the old one. It ends with
what changed and the head of the national comparison.

With --offline nothing is fetched: the store's archive is replayed. A new store
then starts from the sample archive inside the program.

Exit status: 0 done; 1 failed, nothing published; 3 published, but some source
or page failed. A damaged stretch of the archive is told by every run; it ends
with 3 only the run that publishes without it.`,
		Example: `  rekap refresh                       collect and publish
  rekap refresh --offline             replay the archive, or the sample
  rekap refresh --since 2024-01-01    fetch history too
  rekap refresh --outlet balipost.com --dry-run
  rekap refresh --store /srv/rekap    work on another store`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return refresh(cmd.Context(), env, storeDirectory(cmd, env), flags)
		},
	}
	cmd.Flags().BoolVar(&flags.offline, "offline", false, "fetch nothing; replay the archive")
	cmd.Flags().StringSliceVar(&flags.outlets, "outlet", nil, "ask only these sources, by id; repeatable")
	cmd.Flags().StringVar(&flags.since, "since", "", "ask outlets for their history from this day on, YYYY-MM-DD")
	cmd.Flags().IntVar(&flags.limit, "limit", 0, "fetch at most this many new articles of each outlet; 0 means all")
	cmd.Flags().BoolVar(&flags.dryRun, "dry-run", false, "say what would be fetched; archive and publish nothing")
	cmd.Flags().StringVar(&flags.metrics, "metrics", "", "write metrics of the run to this file, as Prometheus text")
	cmd.Flags().StringVar(&flags.log, "log", "", "log to standard error: text or json")
	cmd.Flags().StringVar(&flags.sources, "sources", "", "read the registry of sources from this file")
	cmd.Flags().BoolVar(&flags.wait, "wait", false, "wait for another refresh on the store instead of failing")
	return cmd
}

func refresh(ctx context.Context, env *Environment, dir string, flags refreshFlags) error {
	registry, err := registryOf(env, flags.sources)
	if err != nil {
		return err
	}
	if err := flags.check(registry); err != nil {
		return err
	}
	log, err := logger(env, flags.log)
	if err != nil {
		return err
	}
	store, err := load.OpenStore(dir)
	if err != nil {
		return err
	}
	if flags.dryRun {
		return dryRun(ctx, env, store, registry, flags.collectFlags, log)
	}
	log.Info("refresh begins", "store", store.Dir(), "offline", flags.offline)
	report, sources, err := refreshOnce(ctx, env, store, registry, flags, log)
	logOutcome(log, report, err)
	if flags.metrics != "" && report != nil {
		if writing := writeMetrics(env.path(flags.metrics), report, sources, err, env.Now()); err == nil {
			err = writing
		}
	}
	if err != nil {
		return err
	}
	writeSummary(env.Stdout, report, store)
	if err := writeHead(ctx, env, store); err != nil {
		return err
	}
	if report.Failed() {
		return partialError{errors.New(failedParts(report))}
	}
	return nil
}

// check reports flags that do not fit.
func (f *refreshFlags) check(registry *data.Registry) error {
	if f.offline && (len(f.outlets) > 0 || f.since != "" || f.limit != 0 || f.dryRun) {
		return usageError{errors.New("--offline fetches nothing: leave out --outlet, --since, --limit and --dry-run")}
	}
	return knownSources(registry, f.outlets)
}

// refreshOnce carries out one batch under the store's lock.
func refreshOnce(ctx context.Context, env *Environment, store *load.Store, registry *data.Registry, flags refreshFlags, log *slog.Logger) (*batch.Report, *live.Report, error) {
	progress := newProgress(env)
	defer progress.clear()
	opts := batch.Options{
		Store:    store,
		Registry: registry,
		Program:  programVersion,
		Progress: progress.report,
		Now:      env.Now,
		Command:  "refresh",
	}
	collector := &collector{env: env, registry: registry, log: log,
		progress: func(done, total int) { progress.report("sources asked", done, total) }}
	if flags.offline {
		opts.Command = "refresh --offline"
		opts.Sample = data.SampleArchive()
	} else {
		var err error
		if collector.opts, err = flags.options(); err != nil {
			return nil, nil, err
		}
		opts.Collect = collector.collect
	}
	lock, err := store.Lock(ctx, holder(env, opts.Command), false)
	var held *load.LockedError
	if flags.wait && errors.As(err, &held) {
		progress.report(fmt.Sprintf("waiting for %s, process %d on %s", held.Holder.Command, held.Holder.PID, held.Holder.Host), 0, 0)
		lock, err = store.Lock(ctx, holder(env, opts.Command), true)
	}
	if err != nil {
		return nil, nil, err
	}
	defer lock.Unlock()
	report, err := batch.Run(ctx, opts)
	return report, collector.report, err
}

// holder is this process as the holder of a store's lock.
func holder(env *Environment, command string) load.Holder {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown host"
	}
	return load.Holder{PID: os.Getpid(), Host: host, Since: env.Now().UTC(), Command: "rekap " + command}
}

// registryOf reads the registry of sources from a file, or the built-in one.
func registryOf(env *Environment, file string) (*data.Registry, error) {
	if file == "" {
		return data.DefaultSources()
	}
	f, err := openFile(env, file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	registry, err := data.Sources(f)
	if err != nil {
		return nil, usageError{fmt.Errorf("%s: %w", file, err)}
	}
	return registry, nil
}

// openFile opens a file the user named; that it is missing is wrong usage.
func openFile(env *Environment, name string) (*os.File, error) {
	f, err := os.Open(env.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, usageError{fmt.Errorf("%s: no such file", name)}
	}
	return f, err
}

// failedParts says in one line what failed in a batch that was published.
func failedParts(r *batch.Report) string {
	var parts []string
	for _, part := range []struct {
		n         int
		one, many string
	}{
		{r.Collected.Failed, "1 fetch failed", "%d fetches failed"},
		{r.Unread, "1 page could not be read", "%d pages could not be read"},
		{len(r.Damage), "1 stretch of the archive is damaged", "%d stretches of the archive are damaged"},
	} {
		switch {
		case part.n == 1:
			parts = append(parts, part.one)
		case part.n > 1:
			parts = append(parts, fmt.Sprintf(part.many, part.n))
		}
	}
	return "published, but " + strings.Join(parts, ", ")
}
