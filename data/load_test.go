package data

import (
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"
)

// TestLoad counts what the reader of pages is given.
func TestLoad(t *testing.T) {
	ref, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if len(ref.Regions) != 553 || len(ref.Districts) != 7285 || len(ref.BPS) != 546 {
		t.Errorf("%d regions, %d districts, %d BPS codes, want 553, 7285, 546", len(ref.Regions), len(ref.Districts), len(ref.BPS))
	}
	if ref.Indicators == nil || len(ref.Aliases) == 0 || len(ref.Ambiguities) == 0 {
		t.Error("indicators, aliases or ambiguities are missing")
	}
	if !slices.IsSortedFunc(ref.Official, func(a, b OfficialFigure) int { return a.AsOf.Compare(b.AsOf) }) {
		t.Error("official figures are not by date")
	}
	want := Target{Indicator: "ikd_activation_rate", Year: 2023, Percent: 25, Base: "wajib_ktp"}
	for year, percent := range map[int]float64{2023: 25, 2024: 30, 2026: 30, LastTargetYear: 30} {
		i := slices.IndexFunc(ref.Targets, func(t Target) bool { return t.Indicator == want.Indicator && t.Year == year })
		if i < 0 || ref.Targets[i].Percent != percent || ref.Targets[i].Base != want.Base {
			t.Errorf("target of %d is not %g %% of %s", year, percent, want.Base)
		}
	}
}

// TestFingerprint changes with what bears on extraction and with nothing else.
func TestFingerprint(t *testing.T) {
	base := fstest.MapFS{"regions.csv": {Data: []byte("a")}, "tiles.csv": {Data: []byte("b")}, "official/x.csv": {Data: []byte("c")}}
	with := func(path, text string) fs.FS {
		out := fstest.MapFS{}
		for k, v := range base {
			out[k] = v
		}
		out[path] = &fstest.MapFile{Data: []byte(text)}
		return out
	}
	want := fingerprint(base)
	for _, c := range []struct {
		path, text string
		same       bool
	}{
		{"regions.csv", "a", true},
		{"tiles.csv", "other", true},
		{"regions.csv", "other", false},
		{"official/x.csv", "other", false},
		{"official/y.csv", "", false},
	} {
		if got := fingerprint(with(c.path, c.text)); (got == want) != c.same {
			t.Errorf("%s = %q: fingerprint %s against %s", c.path, c.text, got, want)
		}
	}
	if got := Fingerprint(); len(got) != 12 || got == want {
		t.Errorf("fingerprint of the embedded files is %q", got)
	}
}
