package queries_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/duckdb/duckdb-go/v2"

	"rekap/queries"
)

// The benchmarks below report ratios to a floor that is measured in the same
// run. They make a store of 200,000 synthetic observations with quotes and
// addresses; at 10,000,000, with the store kept for the next run:
//
//	REKAP_BENCH_ROWS=10000000 REKAP_BENCH_STORE=/var/tmp/rekap-bench \
//	  go test ./queries -run '^$' -bench . -timeout 1h

func benchSQL(b testing.TB, name string) string {
	text, err := os.ReadFile(filepath.Join("testdata", "bench", name+".sql"))
	if err != nil {
		b.Fatal(err)
	}
	return string(text)
}

// drain reads a whole result.
func drain(b testing.TB, f *queries.File, sql string) {
	r, err := f.Query(context.Background(), sql, nil)
	if err != nil {
		b.Fatal(err)
	}
	for err == nil {
		_, err = r.Next()
	}
	r.Close()
}

// median of what a benchmark measured, in milliseconds.
func median(took []time.Duration) float64 {
	slices.Sort(took)
	return float64(took[len(took)/2].Microseconds()) / 1000
}

// BenchmarkComparison measures the comparison and latest figures, read whole,
// against a bare count of the observations, and what the comparison would cost
// from the observations. The count goes through the rows; one that DuckDB
// answers from the table's statistics is shown beside it.
func BenchmarkComparison(b *testing.B) {
	f := open(b, syntheticFile(b))
	defer f.Close()
	names := []string{"count", "count_statistics", "comparison", "comparison_quotes", "latest", "from_observations"}
	took := map[string][]time.Duration{}
	for _, name := range names {
		drain(b, f, benchSQL(b, name)) // the first reading brings the file into memory
	}
	b.ResetTimer()
	for range b.N {
		for _, name := range names {
			at := time.Now()
			drain(b, f, benchSQL(b, name))
			took[name] = append(took[name], time.Since(at))
		}
	}
	b.StopTimer()
	floor := median(took["count"])
	for _, name := range names[1:] {
		b.ReportMetric(median(took[name])/floor, name+"/count")
		b.ReportMetric(median(took[name]), name+"-ms")
	}
	b.ReportMetric(floor, "count-ms")
}

// coldVariable names the file that a process of TestCold opens.
const coldVariable = "REKAP_BENCH_COLD"

// TestCold is the process that BenchmarkCold measures.
func TestCold(t *testing.T) {
	path := os.Getenv(coldVariable)
	if path == "" {
		t.Skip("only BenchmarkCold runs it")
	}
	f, err := queries.Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	drain(t, f, benchSQL(t, "comparison_quotes"))
}

// BenchmarkCold measures the processor time of a process that opens the file
// and reads the comparison with quotes and addresses, start included.
func BenchmarkCold(b *testing.B) {
	s := syntheticFile(b)
	var took []time.Duration
	b.ResetTimer()
	for range b.N {
		cold := exec.Command(os.Args[0], "-test.run", "^TestCold$")
		cold.Env = append(os.Environ(), coldVariable+"="+s.File())
		if out, err := cold.CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, out)
		}
		took = append(took, cold.ProcessState.UserTime()+cold.ProcessState.SystemTime())
	}
	b.ReportMetric(median(took), "cpu-ms/op")
}

// processor is the processor time this process has used.
func processor(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// BenchmarkSegmentLoad measures the reading of segments into a new file as a
// build does it, against DuckDB's own CREATE TABLE AS from memory, of the same
// rows: by the clock and, for machines with other work, by processor time.
func BenchmarkSegmentLoad(b *testing.B) {
	s, _ := syntheticStore(b, benchRows(b))
	segments, err := filepath.Glob(filepath.Join(s.Dir(), "facts", "*", "observations.parquet"))
	if err != nil {
		b.Fatal(err)
	}
	connector, err := duckdb.NewConnector("", nil)
	if err != nil {
		b.Fatal(err)
	}
	db := sql.OpenDB(connector)
	defer db.Close()
	db.SetMaxOpenConns(1)
	list := "['" + strings.Join(segments, "', '") + "']"
	run := func(name, target string) {
		text := strings.NewReplacer("$files", list, "$target", "'"+target+"'").Replace(benchSQL(b, name))
		if _, err := db.Exec(text); err != nil {
			b.Fatalf("%s: %v", name, err)
		}
	}
	run("to_memory", "")
	took, used := map[string][]time.Duration{}, map[string][]time.Duration{}
	b.ResetTimer()
	for i := range b.N {
		for _, name := range []string{"copy_memory", "copy_segments"} {
			target := filepath.Join(b.TempDir(), fmt.Sprintf("%d-%s.duckdb", i, name))
			at, before := time.Now(), processor(b)
			run("attach", target)
			run(name, "")
			run("detach", "")
			took[name] = append(took[name], time.Since(at))
			used[name] = append(used[name], processor(b)-before)
			os.Remove(target)
		}
	}
	b.StopTimer()
	b.ReportMetric(median(took["copy_segments"])/median(took["copy_memory"]), "segments/memory")
	b.ReportMetric(median(used["copy_segments"])/median(used["copy_memory"]), "segments/memory-cpu")
	b.ReportMetric(median(took["copy_memory"]), "memory-ms")
}

// BenchmarkBuild measures a whole build, derived tables and checks included,
// and the most memory that it holds (where the system tells, as Linux does).
func BenchmarkBuild(b *testing.B) {
	s, pages := syntheticStore(b, benchRows(b))
	made := syntheticPlan(b, pages)
	steps := map[string]time.Duration{}
	step, at := "", time.Now()
	made.Progress = func(next string) {
		steps[step] += time.Since(at)
		step, at = next, time.Now()
	}
	resetPeak()
	b.ResetTimer()
	for range b.N {
		if _, err := s.Build(b.Context(), made); err != nil {
			b.Fatal(err)
		}
	}
	b.StopTimer()
	made.Progress("")
	for name, took := range steps {
		if name != "" {
			b.ReportMetric(took.Seconds()/float64(b.N), strings.ReplaceAll(name, " ", "-")+"-s")
		}
	}
	if mb, ok := peak(); ok {
		b.ReportMetric(mb, "peak-MB")
	}
}

// resetPeak forgets the most memory that this process has held.
func resetPeak() { _ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) }

// peak is the most memory that this process has held since, in megabytes.
func peak() (float64, bool) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, false
	}
	for line := range strings.Lines(string(status)) {
		if fields := strings.Fields(line); len(fields) == 3 && fields[0] == "VmHWM:" {
			kb, err := strconv.ParseFloat(fields[1], 64)
			return kb / 1024, err == nil
		}
	}
	return 0, false
}

// BenchmarkAsOf measures the comparison of a past day, which is made from all
// figures known then, against a bare count.
func BenchmarkAsOf(b *testing.B) {
	f := open(b, syntheticFile(b))
	defer f.Close()
	took := map[string][]time.Duration{}
	for range b.N {
		for _, name := range []string{"count", "comparison_as_of"} {
			at := time.Now()
			drain(b, f, benchSQL(b, name))
			took[name] = append(took[name], time.Since(at))
		}
	}
	b.ReportMetric(median(took["comparison_as_of"])/median(took["count"]), "as_of/count")
	b.ReportMetric(median(took["comparison_as_of"]), "as_of-ms")
}

// BenchmarkNothingNew measures what a refresh without news asks of a store,
// beside a small one.
func BenchmarkNothingNew(b *testing.B) {
	for _, rows := range []int{1_200, benchRows(b)} {
		b.Run(strconv.Itoa(rows), func(b *testing.B) {
			s, pages := syntheticStore(b, rows)
			made := syntheticPlan(b, pages)
			if !s.Unchanged(made.Fingerprint) {
				if _, err := s.Build(b.Context(), made); err != nil {
					b.Fatal(err)
				}
			}
			b.ResetTimer()
			for range b.N {
				if !s.Unchanged(made.Fingerprint) {
					b.Fatal("the store counts as changed")
				}
			}
		})
	}
}
