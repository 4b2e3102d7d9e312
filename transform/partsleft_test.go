package transform_test

import "testing"

// TestPagesPartsLeft holds those whom the figures of the page leave of a whole, and the
// first-time holders among them.
func TestPagesPartsLeft(t *testing.T) {
	const ngada = " Kabupaten Ngada 2024-06-14/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"children without the card told of",
			[]string{"BAJAWA - Di Kabupaten Ngada baru 20.110 anak punya KIA. Anak yang wajib KIA 52.010 orang, sehingga ada 31.900 anak tanpa kartu itu."},
			[]string{"kia_issued 20110" + ngada, "child_population 52010" + ngada},
		},
		{
			"children who have none",
			[]string{"BAJAWA - Anak wajib KIA di Kabupaten Ngada 52.010 orang, yang punya 20.110 anak, dan 31.900 anak lainnya tidak."},
			[]string{"child_population 52010" + ngada, "kia_issued 20110" + ngada, "kia_issued 31900" + ngada + " ?"},
		},
		{
			"first-time holders and others who are left",
			[]string{"BAJAWA - Warga Kabupaten Ngada yang belum merekam KTP-el 1.623 jiwa. Pemilih pemula hanya 1.306 jiwa, selebihnya 317 jiwa warga lama."},
			[]string{"ktp_el_unrecorded 1623" + ngada, "first_time_ktp 1306" + ngada + " ?", "ktp_el_unrecorded 317" + ngada + " ?"},
		},
		{
			"first-time holders behind those left",
			[]string{"BAJAWA - Dari 1.623 jiwa yang belum merekam KTP-el di Kabupaten Ngada, pemilih pemula ada 1.306 jiwa."},
			[]string{"ktp_el_unrecorded 1623" + ngada},
		},
		{
			"first-time holders beside those left",
			[]string{"BAJAWA - Warga Kabupaten Ngada yang belum merekam KTP-el 4.623 jiwa. Sementara itu pemilih pemula di sini 3.306 jiwa."},
			[]string{"ktp_el_unrecorded 4623" + ngada, "first_time_ktp 3306" + ngada},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-06-14", "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
