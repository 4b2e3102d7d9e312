package transform_test

import "testing"

// TestPartOfNation leaves open a count of so many regions that they are a part of the nation.
func TestPartOfNation(t *testing.T) {
	const open = "JAKARTA - Kemendagri memantau perekaman e-KTP di seluruh Indonesia. "
	const all, doubtful = "ktp_el_recorded 1.51e+08 Indonesia 2012-05-03/day", "ktp_el_recorded 5.1e+07 Indonesia 2012-05-03/day ?"
	t.Run("some of all", func(t *testing.T) {
		check(t, read(t, "2012-05-03", "e-KTP", open+"Perekaman di 300 kabupaten/kota sudah mencapai 51 juta warga."), doubtful)
	})
	t.Run("the others", func(t *testing.T) {
		check(t, read(t, "2012-05-03", "e-KTP", open+"Adapun untuk 300 kabupaten/kota lainnya perekaman baru dimulai. Namun, sudah 51 juta warga Indonesia yang direkam."), doubtful)
	})
	t.Run("all", func(t *testing.T) {
		check(t, read(t, "2012-05-03", "e-KTP", open+"Perekaman di 497 kabupaten/kota di Indonesia sudah mencapai 151 juta warga."), all)
	})
}

// TestRecordedObliged counts people obliged at the end of a list as what its verb tells.
func TestRecordedObliged(t *testing.T) {
	check(t, read(t, "2012-05-03", "e-KTP", "JAKARTA - Jakarta Pusat merekam 613.671 warga, Jakarta Utara 948.961, dan Jakarta Barat 1.338.551 wajib KTP."),
		"ktp_el_recorded 613671 Kota Administrasi Jakarta Pusat 2012-05-03/day", "ktp_el_recorded 948961 Kota Administrasi Jakarta Utara 2012-05-03/day",
		"ktp_el_recorded 1.338551e+06 Kota Administrasi Jakarta Barat 2012-05-03/day")
}
