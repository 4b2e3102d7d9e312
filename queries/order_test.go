package queries_test

import (
	"context"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/queries"
)

// TestOrderAndSplit is the promise that a file is a function of its pages: in
// whatever order and batches they come, refresh by refresh, whatever versions
// were there before, every table and view has the same rows in the end. One of
// the seeds is new in each run; REKAP_TEST_SEED runs a single one again.
func TestOrderAndSplit(t *testing.T) {
	f := published(t)
	want := everything(t, f)
	seeds := []uint64{0, 1, rand.Uint64()}
	if text := os.Getenv("REKAP_TEST_SEED"); text != "" {
		seed, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			t.Fatalf("REKAP_TEST_SEED: %v", err)
		}
		seeds = []uint64{seed}
	}
	t.Logf("seeds %d", seeds)
	for _, seed := range seeds {
		random := rand.New(rand.NewPCG(seed, 2024))
		pages := append([]article(nil), story...)
		random.Shuffle(len(pages), func(i, j int) { pages[i], pages[j] = pages[j], pages[i] })
		s := newStore(t)
		done := 0
		for done < len(pages) {
			n := min(len(pages)-done, 1+random.IntN(len(pages)))
			addSegment(t, s, pages[done:done+n])
			if random.IntN(3) == 0 { // the same pages once more, as after a killed run
				addSegment(t, s, pages[:done+n])
			}
			done += n
			if done < len(pages) && random.IntN(4) > 0 {
				continue
			}
			// A refresh before the end counts whatever is there.
			current := ids(pages[:done])
			if done == len(pages) {
				current = remove(current, "a2-withdrawn")
				random.Shuffle(len(current), func(i, j int) { current[i], current[j] = current[j], current[i] })
			} else if strings.Contains(strings.Join(current, " "), "a2-mended") {
				current = remove(current, "a2-withdrawn")
			}
			if _, err := s.Build(context.Background(), plan(t, current)); err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
		}
		got := open(t, s)
		if d := cmp.Diff(want, everything(t, got)); d != "" {
			t.Errorf("seed %d: (-one batch +shuffled):\n%s", seed, d)
		}
		got.Close()
	}
}

// everything is each table and view but those of row numbers, in order.
func everything(t *testing.T, f *queries.File) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, name := range rowsOf(t, f, "SELECT table_name FROM information_schema.tables WHERE table_name NOT IN ('runs', 'claim_rows', 'claim_sources', 'series_rows', 'conflict_pairs') ORDER BY 1", nil) {
		out[name] = strings.Join(rowsOf(t, f, "FROM "+name+" ORDER BY ALL", nil), "\n")
	}
	if len(out) < 20 {
		t.Fatalf("only %d tables and views", len(out))
	}
	return out
}
