package load_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/load"
	"rekap/transform"
)

func TestLeftoversAreCleared(t *testing.T) {
	s := newStore(t)
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a"))
	// A killed run leaves a half-made file, a half-made segment and the log of a
	// file that another program had open for writing.
	for _, name := range []string{"work/build-1/new.duckdb", "work/segment-1/pages.parquet", "rekap.duckdb.wal"} {
		path := filepath.Join(s.Dir(), name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("half"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	addPages(t, s, version, 6, "b")
	build(t, s, planOf("b"))
	for _, name := range []string{"work/build-1", "work/segment-1", "rekap.duckdb.wal"} {
		if _, err := os.Stat(filepath.Join(s.Dir(), name)); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s is still there (%v)", name, err)
		}
	}
	if got := values(t, s.File(), countValues); !cmp.Equal(got, []string{"1 of 6.0"}) {
		t.Errorf("published: %v", got)
	}
}

func TestDamagedPreviousFile(t *testing.T) {
	s := newStore(t)
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a"))
	if err := os.WriteFile(s.File(), []byte(strings.Repeat("damaged ", 4000)), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Published(); !errors.Is(err, load.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
	if s.Unchanged(planOf("a").Fingerprint) {
		t.Error("a damaged file counts as up to date")
	}
	built := build(t, s, planOf("a"))
	if built.Changes != nil || !strings.Contains(built.PreviousDamaged, "damaged") {
		t.Errorf("got %+v", built)
	}
	if got := values(t, s.File(), countValues); !cmp.Equal(got, []string{"1 of 5.0"}) {
		t.Errorf("published: %v", got)
	}
}

func TestDamagedSegmentIsReadAgain(t *testing.T) {
	s := newStore(t)
	name := addPages(t, s, version, 5, "a")
	addPages(t, s, version, 5, "b")
	if err := os.Truncate(filepath.Join(s.Dir(), "facts", name, "figures.parquet"), 100); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Build(context.Background(), planOf("a", "b")); !errors.Is(err, load.ErrDamaged) || !strings.Contains(err.Error(), name) {
		t.Errorf("got %v, want ErrDamaged naming segment %s", err, name)
	}
	known, err := s.KnownPages(version)
	if err != nil {
		t.Fatal(err)
	}
	if there, read := known.Has("b", load.Answer{Record: "a.warc.gz:b"}); !there || !read || known.Len() != 1 {
		t.Errorf("%d pages are known, b among them: %v, read: %v; want b alone, read", known.Len(), there, read)
	}
	if there, _ := known.Has("b", load.Answer{Record: "z.warc.gz:b"}); there {
		t.Error("a page is known as read from an answer that it was not read from")
	}
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a", "b"))
}

func TestNewerStore(t *testing.T) {
	s := newStore(t)
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a"))
	note := filepath.Join(s.Dir(), "published.json")
	var p load.Publication
	text, err := os.ReadFile(note)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &p); err != nil {
		t.Fatal(err)
	}
	p.Format, p.Program = load.Format+1, "9.0"
	if text, err = json.Marshal(p); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(note, text, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := load.OpenStore(s.Dir()); !errors.Is(err, load.ErrNewer) || !strings.Contains(err.Error(), "use Rekap 9.0 or newer") {
		t.Errorf("open: %v", err)
	}
	if _, err := s.Build(context.Background(), planOf("a")); !errors.Is(err, load.ErrNewer) {
		t.Errorf("build: %v", err)
	}
	if got := values(t, s.File(), countValues); !cmp.Equal(got, []string{"1 of 5.0"}) {
		t.Errorf("published: %v", got)
	}
}

// TestOlderStore has a file of an older layout made again from what the store
// holds, however much the same it is made from.
func TestOlderStore(t *testing.T) {
	s := newStore(t)
	addPages(t, s, version, 5, "a")
	made := planOf("a")
	build(t, s, made)
	if !s.Unchanged(made.Fingerprint) {
		t.Fatal("a file just built counts as changed")
	}
	note := filepath.Join(s.Dir(), "published.json")
	p, err := s.Published()
	if err != nil {
		t.Fatal(err)
	}
	p.Format = load.Format - 1
	text, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(note, text, 0o644); err != nil {
		t.Fatal(err)
	}
	if s.Unchanged(made.Fingerprint) {
		t.Error("a file of an older layout counts as unchanged")
	}
	build(t, s, made)
	if p, err := s.Published(); err != nil || p.Format != load.Format {
		t.Errorf("rebuilt: format %d, %v", p.Format, err)
	}
}

func TestStoreIsAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	s, err := load.OpenStore(path)
	if err == nil {
		_, err = s.NewSegment(version)
	}
	if !errors.Is(err, load.ErrUnwritable) {
		t.Errorf("got %v, want ErrUnwritable", err)
	}
}

// TestDiskFull limits the size of files, which fails at the same calls as a
// full disk, and has the old file stay. The limit is one of the process, so
// each build is made in a process of its own.
func TestDiskFull(t *testing.T) {
	if most, err := strconv.ParseUint(os.Getenv("REKAP_TEST_FILE_LIMIT"), 10, 64); err == nil {
		buildWithin(t, most)
		return
	}
	s := newStore(t)
	addPages(t, s, version, 5, "a")
	build(t, s, planOf("a"))
	addPages(t, s, version, 6, "b")
	// Reached are the segment and the tables written first, the fetches, the new
	// file's head, its log, and its rows.
	for _, most := range []string{"100", "3000", "6000", "20000", "300000"} {
		child := exec.Command(os.Args[0], "-test.run=^TestDiskFull$", "-test.v")
		child.Env = append(os.Environ(), "REKAP_TEST_FILE_LIMIT="+most, "REKAP_TEST_STORE="+s.Dir())
		if out, err := child.CombinedOutput(); err != nil {
			t.Errorf("files of at most %s bytes: %v\n%s", most, err, out)
		}
		if got := values(t, s.File(), countValues); !cmp.Equal(got, []string{"1 of 5.0"}) {
			t.Errorf("published: %v", got)
		}
	}
	build(t, s, planOf("a", "b"))
}

func buildWithin(t *testing.T, most uint64) {
	s, err := load.OpenStore(os.Getenv("REKAP_TEST_STORE"))
	if err != nil {
		t.Fatal(err)
	}
	// Without this the signal of the limit ends the process.
	signal.Ignore(syscall.SIGXFSZ)
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	limit.Cur = most
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	if most < 1000 {
		if err := writeSegment(s, "c"); !errors.Is(err, load.ErrDiskFull) {
			t.Errorf("segment: got %v, want ErrDiskFull", err)
		}
	}
	_, err = s.Build(context.Background(), planOf("a", "b"))
	if !errors.Is(err, load.ErrDiskFull) || !strings.Contains(err.Error(), "make room") {
		t.Errorf("got %v, want ErrDiskFull", err)
	}
}

// writeSegment writes a page as a segment.
func writeSegment(s *load.Store, id string) error {
	w, err := s.NewSegment(version)
	if err != nil {
		return err
	}
	defer w.Abort()
	if err := w.Add(transform.PageRow{PageID: id, Outcome: transform.PageRead, ExtractorVersion: version}, transform.Result{}); err != nil {
		return err
	}
	_, err = w.Commit()
	return err
}

func TestLock(t *testing.T) {
	s := newStore(t)
	ctx := context.Background()
	who := load.Holder{PID: 4711, Host: "mesin", Since: day("2025-01-02"), Command: "rekap refresh"}
	first, err := s.Lock(ctx, who, false)
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Lock(ctx, load.Holder{PID: 1}, false)
	var locked *load.LockedError
	if !errors.As(err, &locked) || locked.Holder != who {
		t.Fatalf("got %v, want a *LockedError of %+v", err, who)
	}
	for _, part := range []string{"rekap refresh", "process 4711", "mesin", "2025-01-02T00:00:00Z"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("the error does not say %q: %v", part, err)
		}
	}
	soon, cancel := context.WithTimeout(ctx, time.Millisecond)
	defer cancel()
	if _, err := s.Lock(soon, load.Holder{}, true); !errors.As(err, &locked) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("waiting in vain: %v", err)
	}
	if err := first.Unlock(); err != nil {
		t.Fatal(err)
	}
	second, err := s.Lock(ctx, load.Holder{PID: 2}, true)
	if err != nil {
		t.Fatal(err)
	}
	if err := second.Unlock(); err != nil {
		t.Fatal(err)
	}
}

func TestLedger(t *testing.T) {
	s := newStore(t)
	if runs, skipped, err := s.Runs(); len(runs) != 0 || skipped != 0 || err != nil {
		t.Errorf("an empty ledger: %v %d %v", runs, skipped, err)
	}
	if err := s.Create(); err != nil {
		t.Fatal(err)
	}
	first := transform.RunRow{RunID: "1", Command: "refresh", StartedAt: day("2025-01-01"), Outcome: "published"}
	second := transform.RunRow{RunID: "2", Command: "refresh", StartedAt: day("2025-01-02"), Outcome: "failed", Reason: "disk is full"}
	if err := s.AppendRun(first); err != nil {
		t.Fatal(err)
	}
	// A killed process leaves half a line.
	f, err := os.OpenFile(filepath.Join(s.Dir(), "runs.jsonl"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString(`{"run_id":"1b","comm`); err != nil {
		t.Fatal(err)
	}
	f.Close()
	if err := s.AppendRun(second); err != nil {
		t.Fatal(err)
	}
	runs, skipped, err := s.Runs()
	if err != nil || skipped != 1 {
		t.Errorf("skipped %d, %v", skipped, err)
	}
	if d := cmp.Diff([]transform.RunRow{first, second}, runs); d != "" {
		t.Errorf("runs (-want +got):\n%s", d)
	}
}
