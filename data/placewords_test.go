package data

import "testing"

func TestPlaces(t *testing.T) {
	checkRefusals(t, placeWordsYAML, readPlaceWords, []refusal{
		{"unknown key", "bridges:", "bridge:", "bridge"},
		{"missing kind", "  kecamatan:", "  desa:", "kinds.kecamatan is missing"},
		{"two kinds", "kota: [kota,", "kota: [kota, bupati,", `"bupati" stands under`},
		{"capital", "joiners: [dan,", "joiners: [Dan,", `"Dan" must be lower case`},
	})
}

// TestBornOf holds that only provinces are told to be born of another, and of an older one.
func TestBornOf(t *testing.T) {
	w, err := Places()
	if err != nil {
		t.Fatal(err)
	}
	for born, of := range w.BornOf {
		if len(born) != 2 || len(of) != 2 || born == of || w.BornOf[w.BornOf[of]] != "" {
			t.Errorf("%s is born of %s: want two provinces, the older no more than one step from the oldest", born, of)
		}
	}
}
