package transform_test

import "testing"

// TestDividedProvince holds that a province is not measured by what is left of it today for
// a day before others were made of its parts, and is for a day behind that.
func TestDividedProvince(t *testing.T) {
	const text = "MANOKWARI - Wajib KTP di Provinsi Papua Barat 712.405 jiwa."
	check(t, read(t, "2021-03-10", "Perekaman di Papua Barat", text), "wajib_ktp 712405 Provinsi Papua Barat 2021-03-10/day")
	check(t, read(t, "2024-03-10", "Perekaman di Papua Barat", text), "wajib_ktp 712405 Provinsi Papua Barat 2024-03-10/day ?")
}
