package casefile

import (
	"strings"
	"testing"
	"testing/fstest"
)

// sound is a case without a problem.
func sound() Case {
	return Case{
		ID: "sample/001-denpasar", Outlet: "contoh.id", Title: "Aktivasi IKD Denpasar", Published: "2024-11-13",
		Paragraphs: []string{"Sebanyak 21.053 orang atau 13,72 persen dari target sudah aktivasi.", "Baca juga: Stok Badung 2.011 keping"},
		Roles:      []string{"body", "linked"},
		Facts: []Fact{
			{Indicator: "ikd_activated", Region: "Kota Denpasar", RegionCode: "51.71", Value: 21053, Qualifier: "exact",
				AsOf: "2024-11-13", AsOfPrecision: "day", AsOfBasis: "published", Printed: "21.053 orang"},
			{Indicator: "ikd_activation_rate", Region: "Kota Denpasar", RegionCode: "51.71", Value: 13.72, Qualifier: "exact", Of: "ikd_target",
				AsOf: "2024-11-30", AsOfPrecision: "month", AsOfBasis: "stated", Printed: "13,72 persen"},
		},
		NotFacts: []NotFact{{Printed: "2.011 keping", Why: "linked headline"}},
	}
}

func TestLint(t *testing.T) {
	v := Vocabulary{
		Regions:    map[string]string{"ID": "Indonesia", "51": "Bali", "51.71": "Kota Denpasar"},
		Districts:  map[string][]string{"51.71": {"Denpasar Barat"}},
		Indicators: map[string]string{"ikd_activated": "person", "ikd_activation_rate": "percent"},
	}
	if got := sound().Lint(v); len(got) != 0 {
		t.Fatalf("a sound case has problems: %q", got)
	}
	tests := []struct {
		name  string
		spoil func(*Case)
		want  string
	}{
		{"printed nowhere", func(c *Case) { c.Facts[0].Printed = "21.054" }, "neither in the title"},
		{"not_fact printed nowhere", func(c *Case) { c.NotFacts[0].Printed = "718 keping" }, "neither in the title"},
		{"unknown indicator", func(c *Case) { c.Facts[0].Indicator = "ikd" }, "indicator is unknown"},
		{"unknown region", func(c *Case) { c.Facts[0].RegionCode = "51.99" }, "is unknown"},
		{"name of another kind", func(c *Case) { c.Facts[0].Region = "Kabupaten Denpasar" }, "region is"},
		{"province without its kind", func(c *Case) { c.Facts[0].Region, c.Facts[0].RegionCode = "Bali", "51" }, `want "Provinsi Bali"`},
		{"foreign kecamatan", func(c *Case) { c.Facts[0].Region, c.Facts[0].Level = "Kecamatan Kuta", "kecamatan" }, `has no "Kecamatan Kuta"`},
		{"rate without base", func(c *Case) { c.Facts[1].Of = "" }, "want a base"},
		{"count with base", func(c *Case) { c.Facts[0].Of = "wajib_ktp" }, "want a base"},
		{"month not ending", func(c *Case) { c.Facts[1].AsOf = "2024-11-29" }, "not its last day"},
		{"other day than published", func(c *Case) { c.Facts[0].AsOf = "2024-11-14" }, "publication day"},
		{"no day", func(c *Case) { c.Published = "13-11-2024" }, "is no day"},
		{"fact twice", func(c *Case) { c.Facts = append(c.Facts, c.Facts[0]) }, "stands twice"},
		{"roles too few", func(c *Case) { c.Roles = c.Roles[:1] }, "1 roles for 2 paragraphs"},
		{"unknown role", func(c *Case) { c.Roles[0] = "text" }, "is not one of"},
		{"fetched before published", func(c *Case) { c.Fetched = "2024-11-12" }, "lies before"},
		{"double space", func(c *Case) { c.Paragraphs[1] = "Baca juga:  Stok Badung 2.011 keping" }, "white space"},
		{"printed date nowhere", func(c *Case) { c.PublishedPrinted = "13 November" }, "stands in no paragraph"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := sound()
			tt.spoil(&c)
			got := c.Lint(v)
			if len(got) == 0 || !strings.Contains(strings.Join(got, "\n"), tt.want) {
				t.Errorf("problems %q, want one with %q", got, tt.want)
			}
		})
	}
}

func TestReadDir(t *testing.T) {
	tests := []struct {
		name, file, body, want string
	}{
		{"unknown field", "a.json", `{"id":"g/a","titel":"x"}`, `a.json: not a case: json: unknown field "titel"`},
		{"id of another file", "a.json", `{"id":"g/b"}`, `a.json: id is "g/b"`},
		{"two values", "a.json", `{"id":"g/a"}{}`, "more than one JSON value"},
		{"null is empty", "a.json", `{"id":"g/a","published":null,"source_url":null}`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cases, err := ReadDir(fstest.MapFS{tt.file: {Data: []byte(tt.body)}}, ".")
			if tt.want == "" {
				if err != nil || len(cases) != 1 || cases[0].Published != "" {
					t.Errorf("got %+v, %v", cases, err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
}
