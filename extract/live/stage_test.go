package live_test

import (
	"context"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/fetch"
	"rekap/extract/live"
	"rekap/extract/live/world"
)

// stage is a world with a store to archive it in.
type stage struct {
	t     *testing.T
	world *world.World
	clock *world.Clock
	dir   string
	runs  int
	// sources is the registry; empty means the world's.
	sources string
	// spoil is done to a run's writer before the run.
	spoil func(*archive.Writer)
	// wrap replaces the transport.
	wrap func(http.RoundTripper) http.RoundTripper
}

func newStage(t *testing.T) *stage {
	w := world.Start()
	t.Cleanup(w.Close)
	return &stage{t: t, world: w, clock: world.NewClock(world.Now()), dir: t.TempDir()}
}

// run runs sources once, with a fetcher and a writer of its own, as a refresh
// does.
func (s *stage) run(ctx context.Context, opt live.Options) (*live.Report, error) {
	s.t.Helper()
	s.runs++
	if s.sources == "" {
		s.sources = world.Sources()
	}
	reg, err := data.Sources(strings.NewReader(s.sources))
	if err != nil {
		s.t.Fatal(err)
	}
	a, err := archive.Open(s.dir, archive.WithClock(s.clock.Now))
	if err != nil {
		s.t.Fatal(err)
	}
	wr, err := a.Writer(s.clock.Now().Format("20060102T150405") + "-" + string(rune('a'+s.runs)))
	if err != nil {
		s.t.Fatal(err)
	}
	if s.spoil != nil {
		s.spoil(wr)
	}
	transport := world.Transport(s.world.Addr)
	defer transport.CloseIdleConnections()
	var carrier http.RoundTripper = transport
	if s.wrap != nil {
		carrier = s.wrap(transport)
	}
	r := &live.Runner{Registry: reg, Archive: a, Writer: wr, Clock: s.clock, Fetcher: fetch.New(fetch.Options{
		UserAgent: fetch.UserAgent("1.0", "https://rekap.example/"), Transport: carrier, Clock: s.clock, Jitter: func() float64 { return 0.5 },
	})}
	report, runErr := r.Run(ctx, opt)
	if err := wr.Close(); err != nil {
		s.t.Fatal(err)
	}
	return report, runErr
}

func (s *stage) mustRun(opt live.Options) map[string]*live.Result {
	s.t.Helper()
	report, err := s.run(s.t.Context(), opt)
	if err != nil {
		s.t.Fatal(err)
	}
	out := map[string]*live.Result{}
	for _, r := range report.Results {
		out[r.ID] = r
	}
	return out
}

func (s *stage) entries() []archive.Entry {
	s.t.Helper()
	a, err := archive.Open(s.dir)
	if err != nil {
		s.t.Fatal(err)
	}
	entries, err := a.Entries()
	if err != nil {
		s.t.Fatal(err)
	}
	return entries
}

// counts are the comparable parts of a result.
type counts struct {
	Discovered, Gated, Known, Fetched, NotModified, Unchanged int
	Failed                                                    string
}

func countsOf(results map[string]*live.Result) map[string]counts {
	out := map[string]counts{}
	for id, r := range results {
		var failed []string
		for _, k := range slices.Sorted(maps.Keys(r.Failed)) {
			failed = append(failed, strings.Repeat(k+" ", r.Failed[k]))
		}
		out[id] = counts{r.Discovered, r.Gated, r.Known, r.Fetched, r.NotModified, r.Unchanged, strings.TrimSpace(strings.Join(failed, ""))}
	}
	return out
}
