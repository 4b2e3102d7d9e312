package data

import (
	"strings"
	"testing"
)

func TestIndicators(t *testing.T) {
	book, err := Indicators()
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := book.Indicator("ikd_activated"); !ok {
		t.Error("ikd_activated is missing")
	}
	if _, ok := book.Indicator("no_such"); ok {
		t.Error("an unknown indicator is found")
	}
	for _, ind := range book.Indicators {
		if ind.Kind == "flow" && ind.Unit == UnitPercent {
			t.Errorf("%s is a flow in percent", ind.ID)
		}
	}
}

func TestIndicatorsReject(t *testing.T) {
	row := "indicators:\n  - {id: a, unit: person, kind: stock, names: {id: A, en: A}, means: a, reads: {family: f, aim: actual, state: done}}\n"
	families := "families: [{family: f, doc: d, act: \"*\"}]\n"
	for _, test := range []struct{ name, yaml, want string }{
		{"unknown field", row + families + "colour: red\n", "colour"},
		{"unit", strings.Replace(row, "person", "boxes", 1) + families, "unit"},
		{"kind", strings.Replace(row, "stock", "river", 1) + families, "kind"},
		{"family", row, "family"},
		{"aim", strings.Replace(row, "actual", "maybe", 1) + families, "aim"},
		{"twice", row + strings.TrimPrefix(row, "indicators:\n") + families, "twice"},
		{"percent without share", strings.Replace(row, "person", "percent", 1) + families, "share_of"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := parseIndicators([]byte(test.yaml))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v does not name %q", err, test.want)
			}
		})
	}
	if _, err := parseIndicators([]byte(row + families)); err != nil {
		t.Errorf("a sound vocabulary is refused: %v", err)
	}
}

func TestCorrections(t *testing.T) {
	if _, err := Corrections(); err != nil {
		t.Fatal(err)
	}
	if _, err := parseCorrections([]byte("corrections:\n  - {url: u, printed: p, indicator: i, field: colour, from: a, to: b, reason: r, evidence: e}\n")); err == nil || !strings.Contains(err.Error(), "colour") {
		t.Errorf("an unknown field is no error: %v", err)
	}
	if _, err := parseCorrections([]byte("corrections:\n  - {url: u, field: value}\n")); err == nil || !strings.Contains(err.Error(), "row 1") {
		t.Errorf("empty fields are no error: %v", err)
	}
}
