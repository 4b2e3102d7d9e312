package transform_test

import "testing"

// TestNationTargets holds targets of the nation told behind another region, and
// those of two years in one sentence.
func TestNationTargets(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"behind a region in the same rank",
			[]string{"Aktivasi IKD di Kabupaten Buol 19,2 persen. Angka itu membawa Kabupaten Buol ke dua besar bersama Kabupaten Donggala, tetapi belum mencapai target nasional 30 persen."},
			[]string{"ikd_activation_rate 19.2 Kabupaten Buol 2024-11-13/day", "ikd_target_rate 30 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"its year behind it",
			[]string{"Akta kelahiran anak di Kabupaten Buol 96,2 persen. Angka itu melewati target nasional 2023 sebesar 95 persen."},
			[]string{"birth_cert_rate 96.2 Kabupaten Buol 2024-11-13/day", "birth_cert_target_rate 95 Kabupaten Buol 2023-12-31/year"},
		},
		{
			"good for the province it lies in",
			[]string{"Aktivasi IKD di Kabupaten Buol 19,2 persen. Angka itu lumayan untuk ukuran Sulawesi Tengah, tetapi belum mencapai target pusat 30 persen."},
			[]string{"ikd_activation_rate 19.2 Kabupaten Buol 2024-11-13/day", "ikd_target_rate 30 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"the year before with its target",
			[]string{"Aktivasi IKD di Kabupaten Buol 9,2 persen. Dibanding tahun 2023 dengan target 25 persen, target tahun ini lebih tinggi."},
			[]string{"ikd_activation_rate 9.2 Kabupaten Buol 2024-11-13/day", "ikd_target_rate 25 Kabupaten Buol 2023-12-31/year"},
		},
		{
			"for all of the nation",
			[]string{"Aktivasi IKD di Kabupaten Buol 9,2 persen. Targetnya untuk seluruh Indonesia 30 persen, dan kelihatannya semua sulit mencapai itu."},
			[]string{"ikd_activation_rate 9.2 Kabupaten Buol 2024-11-13/day", "ikd_target_rate 30 Indonesia 2024-11-13/day"},
		},
		{
			"like all of the nation",
			[]string{"Aktivasi IKD di Kabupaten Buol 9,2 persen. Sama seperti seluruh Indonesia, kami ditarget 30 persen."},
			[]string{"ikd_activation_rate 9.2 Kabupaten Buol 2024-11-13/day", "ikd_target_rate 30 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"of a plan, behind the share of the nation and a region in passing",
			[]string{"Anak Indonesia yang sudah memiliki akta kelahiran baru 64 persen. Pendataan di Kabupaten Buol dibantu mahasiswa. Ia yakin target RPJMN 85 persen tercapai."},
			[]string{"birth_cert_rate 64 Indonesia 2024-11-13/day", "birth_cert_target_rate 85 Indonesia 2024-11-13/day"},
		},
		{
			"islands among provinces",
			[]string{"Perekaman KTP-el di Maluku Utara 92 persen, di Sulawesi 97 persen, berikutnya Sumatera dan Kalimantan 96 persen, serta NTT 94 persen."},
			[]string{"ktp_el_recording_rate 92 Provinsi Maluku Utara 2024-11-13/day", "ktp_el_recording_rate 97  2024-11-13/day ?", "ktp_el_recording_rate 96  2024-11-13/day ?", "ktp_el_recording_rate 94 Provinsi Nusa Tenggara Timur 2024-11-13/day"},
		},
		{
			"a province named for its island, and the best on it",
			[]string{"Perekaman KTP-el di Provinsi Gorontalo 98,1 persen, tertinggi di Sulawesi. Perekaman di Sulawesi Tengah 96,2 persen."},
			[]string{"ktp_el_recording_rate 98.1 Provinsi Gorontalo 2024-11-13/day", "ktp_el_recording_rate 96.2 Provinsi Sulawesi Tengah 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
