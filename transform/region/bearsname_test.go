package region

import "testing"

// TestBearsName holds kecamatan against the region whose name they bear or do not.
func TestBearsName(t *testing.T) {
	for _, tt := range []struct {
		district, region string
		want             bool
	}{
		{"Fak-Fak", "Kabupaten Fak Fak", true},
		{"Fakfak", "Kabupaten Fak Fak", true},
		{"Sumbawa", "Kabupaten Sumbawa", true},
		{"Yapen", "Kabupaten Kepulauan Yapen", true},
		{"Fak-Fak Barat", "Kabupaten Fak Fak", false},
		{"Ara", "Kota Dumara", false},
		{"Kabupaten Ende", "Kabupaten Ende", false},
		{"", "Kabupaten Ende", false},
	} {
		if got := BearsName(tt.district, Place{Name: tt.region}); got != tt.want {
			t.Errorf("BearsName(%q, %q) = %t, want %t", tt.district, tt.region, got, tt.want)
		}
	}
}
