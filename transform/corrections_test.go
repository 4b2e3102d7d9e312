package transform

import (
	"testing"
	"time"

	"rekap/data"
)

func TestCorrected(t *testing.T) {
	base := testReader(t)
	fix := func(field, from, to string) data.Correction {
		return data.Correction{URL: "https://contoh.example/1", Printed: "12 orang", Indicator: "ikd_activated", Field: field, From: from, To: to}
	}
	obs := Observation{URL: "https://contoh.example/1", Printed: "12 orang", Indicator: "ikd_activated", Value: 12, RegionCode: "72.71", AsOf: time.Date(2024, 6, 3, 0, 0, 0, 0, time.UTC), Rule: "words"}
	for _, test := range []struct {
		name string
		fix  data.Correction
		ok   func(Observation) bool
		acts bool
	}{
		{"value", fix("value", "12", "12000"), func(o Observation) bool { return o.Value == 12000 && o.ValueHigh == 12000 }, true},
		{"region", fix("region_code", "72.71", "72.10"), func(o Observation) bool { return o.RegionCode == "72.10" && o.Region == "Kabupaten Sigi" }, true},
		{"day", fix("as_of", "2024-06-03", "2023-06-03"), func(o Observation) bool { return o.AsOf.Year() == 2023 }, true},
		{"the source has mended it", fix("value", "13", "12000"), func(o Observation) bool { return o.Value == 12 }, false},
		{"an unknown region", fix("region_code", "72.71", "99.99"), func(o Observation) bool { return o.RegionCode == "72.71" }, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := *base
			r.fixes = []data.Correction{test.fix}
			got := r.corrected(obs, "")
			if !test.ok(got) || (got.Rule == "words+correction") != test.acts {
				t.Errorf("%+v", got)
			}
			other := obs
			other.Printed = "13 orang"
			if again := r.corrected(other, ""); again != other {
				t.Errorf("a figure that is not printed so was changed: %+v", again)
			}
		})
	}
}
