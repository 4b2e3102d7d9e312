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
