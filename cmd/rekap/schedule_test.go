package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/extract/live/world"
)

// aftermath is what a scheduler did, read from its log.
type aftermath struct {
	status int
	// batches are the sources of each batch, in order.
	batches []string
	log     string
}

// scheduleWorld is a scheduler over a local world whose clock moves only by
// being slept on.
type scheduleWorld struct {
	t     *testing.T
	world *world.World
	clock *world.Clock
	store string
	file  string
	// slept are the pauses of the scheduler and of what it runs; pause, where it
	// is set, is told of each before it.
	slept []time.Duration
	pause func(time.Duration)
}

func newScheduleWorld(t *testing.T, sources string) *scheduleWorld {
	w := world.Start()
	t.Cleanup(w.Close)
	dir := t.TempDir()
	s := &scheduleWorld{t: t, world: w, clock: world.NewClock(world.Now()), store: filepath.Join(dir, "store"), file: filepath.Join(dir, "sources.yaml")}
	if err := os.WriteFile(s.file, []byte(sources), 0o644); err != nil {
		t.Fatal(err)
	}
	return s
}

// run runs the scheduler until a stop of its own, or until it has slept on the
// clock up to a time.
func (s *scheduleWorld) run(until time.Time, args ...string) aftermath {
	s.t.Helper()
	ctx, cancel := context.WithCancel(s.t.Context())
	defer cancel()
	var log lockedBuffer
	env := testEnvironment(s.t, append([]string{"schedule", "--store", s.store, "--sources", s.file, "--jitter", "0s"}, args...)...)
	env.Stderr, env.Now, env.Transport = &log, s.clock.Now, world.Transport(s.world.Addr)
	var mu sync.Mutex
	env.Sleep = func(ctx context.Context, d time.Duration) error {
		mu.Lock()
		s.slept = append(s.slept, d)
		mu.Unlock()
		if s.pause != nil {
			s.pause(d)
		}
		if s.clock.Now().Add(d).After(until) {
			cancel()
			return context.Canceled
		}
		return s.clock.Sleep(ctx, d)
	}
	status := run(ctx, env)
	a := aftermath{status: status, log: log.String()}
	for line := range strings.Lines(a.log) {
		if _, sources, found := strings.Cut(line, `msg="batch begins" sources=`); found {
			a.batches = append(a.batches, strings.Trim(strings.TrimSpace(sources), `"[]`))
		}
	}
	return a
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// twoSources are sources due at six in two time zones, and one that is weekly.
const twoSources = `topic: [ikd]
queries: [identitas kependudukan digital]
families:
  - id: plain
    discovery: [{kind: sitemap, url: "http://{host}/sitemap.xml"}]
    article: '^/berita/\d+/'
    profiles: [{body: [".isi"]}]
    schedule: {cron: "0 6 * * *", zone: Asia/Jakarta}
outlets:
  - {hosts: [kuno.example], name: Kuno Kediri, family: plain, regions: ["35.71"]}
  - hosts: [tanpaujung.example]
    name: Tanpa Ujung
    family: plain
    regions: ["33"]
    discovery: [{kind: tag, url: "http://{host}/tag/{tag}?page={page}", links: "h2 a"}]
    schedule: {cron: "0 6 * * *", zone: Asia/Jayapura}
`

func TestScheduleRefreshesWhatIsDue(t *testing.T) {
	t.Parallel()
	s := newScheduleWorld(t, twoSources)
	// It begins on a Thursday at eight in the morning of Jakarta: both sources
	// never ran. Six in Jayapura comes two hours before six in Jakarta.
	first := s.run(world.Now().Add(25 * time.Hour))
	if first.status != exitDone {
		t.Errorf("the scheduler ended with %d:\n%s", first.status, first.log)
	}
	want := []string{"kuno.example tanpaujung.example", "tanpaujung.example", "kuno.example"}
	if diff := cmp.Diff(want, first.batches); diff != "" {
		t.Errorf("batches (-want +got):\n%s\n%s", diff, first.log)
	}
	if !strings.Contains(first.log, "msg=stopped") {
		t.Errorf("the log does not tell the stop:\n%s", first.log)
	}
	// The process ends; three days later another one catches up once and goes
	// on with the timetable.
	s.clock.Advance(72 * time.Hour)
	if again := s.run(s.clock.Now().Add(time.Minute)); !slices.Equal(again.batches, want[:1]) {
		t.Errorf("after three days of downtime the batches are %q, want one of both", again.batches)
	}
	if soon := s.run(s.clock.Now().Add(time.Minute)); len(soon.batches) != 0 {
		t.Errorf("a process started again at once ran %q", soon.batches)
	}
	// A memory that cannot be read makes all sources due, and is said.
	if err := os.WriteFile(filepath.Join(s.store, "schedule.json"), []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}
	lost := s.run(s.clock.Now(), "--once")
	if !slices.Equal(lost.batches, want[:1]) || !strings.Contains(lost.log, "schedule.json cannot be read") {
		t.Errorf("without memory the batches are %q:\n%s", lost.batches, lost.log)
	}
}

// A stop during a batch ends it between two requests; the store is whole, and
// what was due is due again.
func TestScheduleStopsWithinABatch(t *testing.T) {
	t.Parallel()
	s := newScheduleWorld(t, twoSources)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	s.world.OnRequest(func(key string) {
		if strings.Contains(key, "/berita/700001") {
			cancel()
		}
	})
	var log lockedBuffer
	env := testEnvironment(t, "schedule", "--store", s.store, "--sources", s.file, "--jitter", "0s")
	env.Stderr, env.Now, env.Sleep, env.Transport = &log, s.clock.Now, s.clock.Sleep, world.Transport(s.world.Addr)
	if status := run(ctx, env); status != exitDone || !strings.Contains(log.String(), "msg=stopped") {
		t.Errorf("the scheduler ended with %d:\n%s", status, log.String())
	}
	wholeStore(t, s.store, "stopped within a batch")
	s.world.OnRequest(nil)
	after := s.run(s.clock.Now().Add(time.Minute))
	if !slices.Equal(after.batches, []string{"kuno.example tanpaujung.example"}) {
		t.Errorf("the next process ran %q:\n%s", after.batches, after.log)
	}
	wholeStore(t, s.store, "run again")
}
