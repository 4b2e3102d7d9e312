package data

import (
	"strings"
	"testing"
)

func TestPlaces(t *testing.T) {
	if _, err := Places(); err != nil {
		t.Fatal(err)
	}
	good := string(placeWordsYAML)
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown key", "bridges:", "bridge:", "bridge"},
		{"missing kind", "  kecamatan:", "  desa:", "kinds.kecamatan is missing"},
		{"two kinds", "kota: [kota,", "kota: [kota, bupati,", `"bupati" stands under`},
		{"capital", "joiners: [dan,", "joiners: [Dan,", `"Dan" must be lower case`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := strings.Replace(good, c.old, c.new, 1)
			if b == good {
				t.Fatalf("%q is not in placewords.yaml", c.old)
			}
			if _, err := readPlaceWords([]byte(b)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}
