package data_test

import (
	"os"
	"testing"

	"rekap/data"
	"rekap/data/casefile"
)

// TestCases lints the labelled articles: those the sample archive is rendered
// from, and those that only measure the reading of articles.
func TestCases(t *testing.T) {
	v := vocabulary(t)
	ids, covered := map[string]string{}, map[string]int{}
	for _, dir := range []string{"sample/cases", "../transform/testdata/cases", "../transform/testdata/heldout", "../transform/testdata/blind", "../transform/testdata/published", "../transform/testdata/gathered", "../transform/testdata/regional", "../transform/testdata/retold", "../transform/testdata/written", "../transform/testdata/further", "../transform/testdata/ordinary", "../transform/testdata/unseen", "../transform/testdata/toldagain", "../transform/testdata/excerpted"} {
		cases, err := casefile.ReadDir(os.DirFS(dir), ".")
		if err != nil {
			t.Errorf("%s: %v", dir, err)
			continue
		}
		if len(cases) == 0 {
			t.Errorf("%s holds no cases", dir)
		}
		for _, c := range cases {
			for _, problem := range c.Lint(v) {
				t.Error(problem)
			}
			if other, ok := ids[c.Name()]; ok {
				t.Errorf("%s: the name is taken by %s", c.ID, other)
			}
			ids[c.Name()] = c.ID
			for _, f := range c.Facts {
				if !f.Optional {
					covered[f.Indicator]++
				}
			}
		}
	}
	for indicator := range v.Indicators {
		if covered[indicator] == 0 {
			t.Errorf("no case asserts %s", indicator)
		}
	}
}

func vocabulary(t *testing.T) casefile.Vocabulary {
	t.Helper()
	ref, err := data.Load()
	if err != nil {
		t.Fatal(err)
	}
	v := casefile.Vocabulary{Regions: map[string]string{}, Districts: map[string][]string{}, Indicators: map[string]string{}}
	for _, r := range ref.Regions {
		v.Regions[r.Code] = r.Name
	}
	for _, d := range ref.Districts {
		v.Districts[d.Regency] = append(v.Districts[d.Regency], d.Name)
	}
	for _, i := range ref.Indicators.Indicators {
		v.Indicators[i.ID] = i.Unit
	}
	return v
}
