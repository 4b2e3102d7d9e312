package data

import (
	"strings"
	"testing"
)

func TestNumerals(t *testing.T) {
	w, err := Numerals()
	if err != nil {
		t.Fatal(err)
	}
	if len(w.Units["person"]) < 10 || len(w.Hedges.Before["about"]) < 5 {
		t.Errorf("numerals.yaml lost its words: %d persons, %d hedges", len(w.Units["person"]), len(w.Hedges.Before["about"]))
	}
}

func TestNumeralsRefuses(t *testing.T) {
	good := string(numeralsYAML)
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown key", "each:", "eech:", "eech"},
		{"capital", "[persen, prosen", "[Persen, prosen", `"Persen" must be lower case`},
		{"twice", "[persen, prosen", "[persen, persen", `"persen" stands twice`},
		{"two hedges", "under: [hampir,", "under: [hampir, sekitar,", `"sekitar" stands under about and under`},
		{"missing class", "  sex: [", "  gender: [", "units.sex is missing"},
		{"scale", "factor: 1000}", "factor: 1}", "must be at least 10"},
		{"missing part", "  teen: {", "  teens: {", "spelled.teen: the list is empty"},
		{"no divisor", "sepertiga: 3,", "sepertiga: 0,", `"sepertiga" cannot be 0`},
		{"no bound", "grouped_scaled_most: 10000000", "grouped_scaled_most: 0", "must be given"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := strings.Replace(good, c.old, c.new, 1)
			if b == good {
				t.Fatalf("%q is not in numerals.yaml", c.old)
			}
			_, err := readNumerals([]byte(b))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}
