package transform_test

import "testing"

// TestThereBefore holds places that sentences point back to, and go on about.
func TestThereBefore(t *testing.T) {
	const day = " 2024-11-13/day"
	lead := "KENDARI - Kepala Dinas Dukcapil Provinsi Sulawesi Tenggara mengatakan perekaman KTP-el yang paling rendah ada di Konawe Kepulauan."
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"goes on in the next sentence", " “Di sana baru 88 persen. Wajib KTP-nya 26.450 jiwa, masih 3.174 yang belum rekam,” katanya.",
			[]string{"ktp_el_recording_rate 88 Kabupaten Konawe Kepulauan" + day, "wajib_ktp 26450 Kabupaten Konawe Kepulauan" + day, "ktp_el_unrecorded 3174 Kabupaten Konawe Kepulauan" + day},
		},
		{
			"by its kind", " Di kabupaten tersebut baru 88 persen yang merekam. Yang belum 3.174 jiwa.",
			[]string{"ktp_el_recording_rate 88 Kabupaten Konawe Kepulauan" + day, "ktp_el_unrecorded 3174 Kabupaten Konawe Kepulauan" + day},
		},
		{
			"until another is named", " Di sana baru 88 persen yang merekam. Adapun Sulawesi Tenggara sudah 96 persen. Yang belum rekam 74.310 jiwa.",
			[]string{"ktp_el_recording_rate 88 Kabupaten Konawe Kepulauan" + day, "ktp_el_recording_rate 96 Provinsi Sulawesi Tenggara" + day, "ktp_el_unrecorded 74310 Provinsi Sulawesi Tenggara" + day},
		},
		{
			"by its kind, ranked within the province", " Buton Tengah menjadi kabupaten dengan IKD terendah di Sulawesi Tenggara. Kabupaten itu baru mencatat 1.120 pengguna IKD.",
			[]string{"ikd_activated 1120 Kabupaten Buton Tengah" + day},
		},
		{"several", " Tiga kabupaten itu baru 88 persen.", []string{"ktp_el_recording_rate 88 Provinsi Sulawesi Tenggara" + day + " ?"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Perekaman KTP-el Sulawesi Tenggara", lead+c.text), c.want...)
		})
	}
}
