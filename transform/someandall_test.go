package transform_test

import "testing"

// TestOfSomeAndAll keeps figures of a part of the people apart from those of all that are
// told beside them.
func TestOfSomeAndAll(t *testing.T) {
	const day = " Kota Bitung 2025-02-04/day"
	for _, c := range []struct {
		name string
		text string
		want []string
	}{
		{
			"small children beside all of them", "Dari 9.310 balita di Kota Bitung, 4.102 sudah punya KIA. Anak yang wajib KIA 58.204 dengan kepemilikan 29.310.",
			[]string{"child_population 9310" + day + " ?", "kia_issued 4102" + day + " ?", "child_population 58204" + day, "kia_issued 29310" + day},
		},
		{
			"small children and the others", "Dari 58.204 anak dan balita di Kota Bitung, baru 29.310 yang punya KIA.",
			[]string{"child_population 58204" + day, "kia_issued 29310" + day},
		},
		{
			"reached with the help of small children", "Disdukcapil Kota Bitung menargetkan 60 persen anak memiliki KIA dengan menyasar balita di posyandu.",
			[]string{"kia_target_rate 60" + day},
		},
		{
			"those asked", "Sebanyak 4.300 ASN Kota Bitung diminta mengaktifkan IKD. Sejauh ini yang sudah aktivasi 34 persen.",
			[]string{"ikd_activated 4300" + day + " ?", "ikd_activation_rate 34" + day + " ?"},
		},
		{
			"those who have not done it", "Sebanyak 1.204 santri di Kota Bitung belum rekam KTP-el. Hingga kini 61 persen sudah direkam.",
			[]string{"ktp_el_unrecorded 1204" + day + " ?", "ktp_el_recording_rate 61" + day + " ?"},
		},
		{
			"residents behind those asked", "Sebanyak 4.300 ASN Kota Bitung diminta mengaktifkan IKD. Warga yang sudah aktivasi 4,9 persen.",
			[]string{"ikd_activated 4300" + day + " ?", "ikd_activation_rate 4.9" + day},
		},
		{
			"all behind those who did it", "Sebanyak 214 siswa merekam KTP-el di Kota Bitung. Hingga kini yang sudah merekam 98,2 persen.",
			[]string{"ktp_el_recorded 214" + day + " ?", "ktp_el_recording_rate 98.2" + day},
		},
		{
			"the public behind officials", "Di Kota Bitung 82 persen pegawai sudah mengaktifkan IKD. Untuk masyarakat umum capaiannya 8,7 persen.",
			[]string{"ikd_activation_rate 82" + day + " ?", "ikd_activation_rate 8.7" + day},
		},
		{
			"the region in general behind officials", "Baru 41 persen ASN Pemkot Bitung yang aktivasi IKD. Secara umum Kota Bitung ada di angka 8,8 persen.",
			[]string{"ikd_activation_rate 41" + day + " ?", "ikd_activation_rate 8.8" + day},
		},
		{
			"the average behind a village", "Kelurahan Girian tertinggi dengan 38 persen aktivasi IKD. Rata-rata kota 11,2 persen.",
			[]string{"ikd_activation_rate 38" + day + " ?", "ikd_activation_rate 11.2" + day},
		},
		{
			"the average of other villages", "Kelurahan Girian tertinggi dengan 38 persen aktivasi IKD. Rata-rata kelurahan di Kota Bitung 11,2 persen.",
			[]string{"ikd_activation_rate 38" + day + " ?", "ikd_activation_rate 11.2" + day + " ?"},
		},
		{
			"targets of two owners", "Aktivasi IKD Kota Bitung baru 9,4 persen, jauh dari target provinsi 20 persen dan nasional 30 persen.",
			[]string{"ikd_activation_rate 9.4" + day, "ikd_target_rate 20" + day, "ikd_target_rate 30" + day},
		},
		{
			"the nation's level behind a target", "Aktivasi IKD Kota Bitung 9,4 persen dari target 30 persen dan secara nasional 12,1 persen.",
			[]string{"ikd_activation_rate 9.4" + day, "ikd_target_rate 30" + day, "ikd_activation_rate 12.1 Indonesia 2025-02-04/day"},
		},
		{
			"the nation's target behind its noun", "Target aktivasi IKD nasional 30 persen, Kota Bitung 17,9 persen.",
			[]string{"ikd_target_rate 30" + day, "ikd_activation_rate 17.9" + day},
		},
		{
			"a share to the tenth behind a target of nobody", "Target aktivasi IKD 30 persen, Kota Bitung 17,9 persen, Kota Manado 12,4 persen.",
			[]string{"ikd_target_rate 30" + day, "ikd_activation_rate 17.9" + day, "ikd_activation_rate 12.4 Kota Manado 2025-02-04/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-02-04", "Layanan Disdukcapil Kota Bitung", "BITUNG - "+c.text), c.want...)
		})
	}
}
