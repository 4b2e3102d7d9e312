package eval

import (
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"rekap/data"
	"rekap/data/casefile"
	"rekap/transform"
)

var reader = sync.OnceValues(func() (*transform.Reader, error) {
	ref, err := data.Load()
	if err != nil {
		return nil, err
	}
	return transform.NewReader(ref)
})

func newReader(t testing.TB) *transform.Reader {
	t.Helper()
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// unseen and toldAgain are the folders of cases that nobody reads, not even in the log of a
// test.
const (
	unseen    = "../testdata/unseen"
	toldAgain = "../testdata/toldagain"
)

// floors are the strict scores that the reader has reached. They only rise; those of
// the cases that nobody reads are set anew when some of them are opened or exchanged, and those
// of the folder that takes them.
var floors = []struct {
	dir               string
	precision, recall float64
}{
	{"../testdata/cases", 0.984, 0.98},
	{"../../data/sample/cases", 0.978, 0.978},
	{"../testdata/heldout", 0.986, 0.972},
	{"../testdata/blind", 0.99, 0.99},
	{"../testdata/published", 0.974, 0.961},
	{"../testdata/regional", 0.979, 0.974},
	{"../testdata/retold", 0.994, 0.987},
	{"../testdata/written", 0.979, 0.961},
	{"../testdata/further", 0.976, 0.95},
	{"../testdata/ordinary", 0.975, 0.951},
	{"../testdata/gathered", 0.929, 0.869},
	{"../testdata/excerpted", 0.89, 0.75},
	{unseen, 0.952, 0.931},
	{toldAgain, 0.939, 0.916},
}

func TestFloors(t *testing.T) {
	r := newReader(t)
	for _, f := range floors {
		t.Run(f.dir, func(t *testing.T) {
			rep, err := Run(f.dir, r)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%d cases: strict precision %.3f, recall %.3f, F1 %.3f; loose precision %.3f, recall %.3f",
				rep.Cases, rep.Strict.Precision(), rep.Strict.Recall(), rep.Strict.F1(), rep.Loose.Precision(), rep.Loose.Recall())
			for _, u := range rep.Unread {
				t.Errorf("a case cannot be read: %s", u)
			}
			if rep.Strict.Precision() < f.precision || rep.Strict.Recall() < f.recall {
				if f.dir != unseen && f.dir != toldAgain { // nobody reads those
					for _, m := range append(rep.False, rep.Misses...) {
						t.Logf("%s: want %s, got %s\n  %s", m.Case, m.Fact, m.Got, m.Sentence)
					}
				}
				t.Errorf("strict precision %.3f (floor %.3f), recall %.3f (floor %.3f)", rep.Strict.Precision(), f.precision, rep.Strict.Recall(), f.recall)
			}
		})
	}
}

// The figures of every page are explained, but for few that stand alone.
func TestLedgerIsWhole(t *testing.T) {
	rep, err := Run("../testdata/cases", newReader(t))
	if err != nil {
		t.Fatal(err)
	}
	if rep.Figures == 0 || float64(rep.Unexplained) > 0.02*float64(rep.Figures) {
		t.Errorf("%d of %d numbers are unexplained", rep.Unexplained, rep.Figures)
	}
}

func TestScore(t *testing.T) {
	s := Score{Found: 8, Facts: 10, False: 2}
	if s.Precision() != 0.8 || s.Recall() != 0.8 {
		t.Errorf("precision %v, recall %v", s.Precision(), s.Recall())
	}
	if f := s.F1(); f < 0.799 || f > 0.801 {
		t.Errorf("F1 %v", f)
	}
	if none := (Score{}); none.Precision() != 1 || none.Recall() != 1 {
		t.Error("a score of nothing is not whole")
	}
	if zero := (Score{Facts: 1, False: 1}); zero.F1() != 0 {
		t.Error("F1 of nothing right is not 0")
	}
}

func TestMatches(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	base := casefile.Fact{Indicator: "ikd_activation_rate", RegionCode: "73.09", Value: 4.5, Of: "wajib_ktp", AsOf: "2024-05-31", AsOfPrecision: "month"}
	obs := transform.Observation{Indicator: "ikd_activation_rate", RegionCode: "73.09", Level: "regency", Value: 4.5, Denominator: "wajib_ktp", AsOf: day("2024-05-02")}
	for _, test := range []struct {
		name          string
		change        func(*casefile.Fact, *transform.Observation)
		strict, loose bool
	}{
		{"same month", func(*casefile.Fact, *transform.Observation) {}, true, true},
		{"other month", func(_ *casefile.Fact, o *transform.Observation) { o.AsOf = day("2024-06-02") }, false, true},
		{"day within three", func(f *casefile.Fact, o *transform.Observation) {
			f.AsOfPrecision, f.AsOf, o.AsOf = "day", "2024-05-31", day("2024-06-03")
		}, true, true},
		{"day beyond three", func(f *casefile.Fact, o *transform.Observation) {
			f.AsOfPrecision, f.AsOf, o.AsOf = "day", "2024-05-31", day("2024-06-04")
		}, false, true},
		{"same year", func(f *casefile.Fact, o *transform.Observation) {
			f.AsOfPrecision, f.AsOf, o.AsOf = "year", "2024-12-31", day("2024-01-01")
		}, true, true},
		{"other base", func(_ *casefile.Fact, o *transform.Observation) { o.Denominator = "population" }, false, true},
		{"unspecified base", func(f *casefile.Fact, o *transform.Observation) { f.Of, o.Denominator = "unspecified", "" }, true, true},
		{"other region", func(_ *casefile.Fact, o *transform.Observation) { o.RegionCode = "73.08" }, false, false},
		{"other value", func(_ *casefile.Fact, o *transform.Observation) { o.Value = 45 }, false, false},
		{"kecamatan", func(f *casefile.Fact, o *transform.Observation) {
			f.Level, f.Region, o.Level, o.Region = "kecamatan", "Kecamatan Lau", "district", "Kecamatan Lau"
		}, true, true},
		{"its kabupaten", func(f *casefile.Fact, o *transform.Observation) { f.Level, f.Region = "kecamatan", "Kecamatan Lau" }, false, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			f, o := base, obs
			test.change(&f, &o)
			if got := Matches(&f, &o, true); got != test.strict {
				t.Errorf("strict: %v", got)
			}
			if got := Matches(&f, &o, false); got != test.loose {
				t.Errorf("loose: %v", got)
			}
		})
	}
}

func TestRunRejects(t *testing.T) {
	r := newReader(t)
	if _, err := RunFS(fstest.MapFS{}, r); err == nil {
		t.Error("a folder without cases is no error")
	}
	if _, err := Run(t.TempDir()+"/none", r); err == nil {
		t.Error("a folder that is not there is no error")
	}
	_, err := RunFS(fstest.MapFS{"a/bad.json": {Data: []byte("{")}}, r)
	if err == nil || !strings.Contains(err.Error(), "a/bad.json") {
		t.Errorf("the error does not name the case: %v", err)
	}
}

// A folder of further cases, where a developer has one.
func TestFurtherCases(t *testing.T) {
	dir := os.Getenv("REKAP_CASES")
	if dir == "" {
		t.Skip("REKAP_CASES names no folder")
	}
	rep, err := Run(dir, newReader(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("strict precision %.3f, recall %.3f, F1 %.3f", rep.Strict.Precision(), rep.Strict.Recall(), rep.Strict.F1())
}
