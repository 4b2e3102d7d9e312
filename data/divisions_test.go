package data

import "testing"

// TestDivisions wants each new province and the one it was a part of among the regions, and
// neither made of one that was itself made later.
func TestDivisions(t *testing.T) {
	rows, err := Divisions()
	if err != nil {
		t.Fatal(err)
	}
	regions, err := Regions()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, r := range regions {
		known[r.Code] = true
	}
	made := map[string]bool{}
	for _, d := range rows {
		made[d.Province] = true
	}
	for _, d := range rows {
		if !known[d.Province] || !known[d.Of] || made[d.Of] {
			t.Errorf("%s of %s: no two provinces of which one is older", d.Province, d.Of)
		}
		if d.Day.Year() < 2011 {
			t.Errorf("%s parted in %d, before there were electronic cards", d.Province, d.Day.Year())
		}
	}
}
