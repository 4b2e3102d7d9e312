package transform_test

import "testing"

// TestOtherwise holds counts that only their noun would make the residents, too few for
// those of their region, as what the text counts, and the residents as such.
func TestOtherwise(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Warga Kabupaten Poso yang mengaktifkan IKD masih minim. Sampai hari ini tercatat hanya 3.412 penduduk.", []string{"ikd_activated 3412 Kabupaten Poso 2024-06-13/day"}},
		{"Kemendagri memasang target IKD 25 persen bagi semua daerah. Untuk Kabupaten Poso, itu artinya sekitar 44 ribu penduduk.", []string{"ikd_target_rate 25 Kabupaten Poso 2024-06-13/day", "ikd_target 44000 Kabupaten Poso 2024-06-13/day"}},
		{"Aktivasi IKD di Kabupaten Poso terus digenjot. Tercatat 256.393 penduduk di sana.", []string{"population 256393 Kabupaten Poso 2024-06-13/day"}},
		{"Aktivasi IKD di Kabupaten Poso 3,1 persen. Jumlahnya 5.612 NIK.", []string{"ikd_activation_rate 3.1 Kabupaten Poso 2024-06-13/day", "ikd_activated 5612 Kabupaten Poso 2024-06-13/day"}},
		{"Sepanjang 2023 aktivasi IKD di Kabupaten Poso 3.186 NIK. Angka itu di bawah tahun 2022 yang waktu itu bisa mencapai 3.416 NIK.", []string{"ikd_new_activations 3186 Kabupaten Poso 2023-12-31/year", "ikd_new_activations 3416 Kabupaten Poso 2022-12-31/year"}},
		{"Aktivasi IKD di Kabupaten Sigi 6.214 orang. Di Kecamatan Dolo baru 904 penduduk.", []string{"ikd_activated 6214 Kabupaten Sigi 2024-06-13/day", "ikd_activated 904 Kecamatan Dolo 2024-06-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-06-13", "Dukcapil", "POSO - Layanan berjalan.", c.text), c.want...)
		})
	}
}
