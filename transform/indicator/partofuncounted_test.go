package indicator

import "testing"

// TestOfUncounted holds that the parts of people without a card are no residents, and that the
// parts of the residents are.
func TestOfUncounted(t *testing.T) {
	const residents = "Kota Bitung berpenduduk 214.870 jiwa. "
	check(t, []readTest{
		{"without a card", residents + "Dari 8.115 warga yang belum memiliki KTP-el itu tersebar di dua kecamatan. Rinciannya, Kecamatan Girian masih ada 4.660 warga dan Kecamatan Maesa ada 3.455 warga.",
			[]string{"214.870 population", "8.115 (no_indicator)", "4.660 (no_indicator)", "3.455 (no_indicator)"}},
		{"residents", residents + "Mereka tersebar di dua kecamatan. Rinciannya, Kecamatan Girian 114.660 warga dan Kecamatan Maesa 100.210 warga.",
			[]string{"214.870 population", "114.660 population", "100.210 population"}},
	})
}
