package transform_test

import "testing"

// TestPassages holds what the text goes on with and what it turns from, whether a paragraph
// ends there or not.
func TestPassages(t *testing.T) {
	const ikd = "JEPARA - Hingga 30 Juni 2024, warga Kabupaten Jepara yang mengaktifkan IKD 41.320 orang."
	const activated = "ikd_activated 41320 Kabupaten Jepara 2024-06-30/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"somebody speaks on a day of his own", []string{ikd + " Kepala Disdukcapil Jepara, Senin (8/7), menyebut wajib KTP di Jepara 931.204 jiwa."},
			[]string{activated, "wajib_ktp 931204 Kabupaten Jepara 2024-07-08/day"},
		},
		{
			"in a quotation behind figures", []string{ikd + " “Wajib KTP kita 931.204 jiwa, jadi masih jauh,” kata Kepala Disdukcapil Jepara, Senin (8/7)."},
			[]string{activated, "wajib_ktp 931204 Kabupaten Jepara 2024-07-08/day"},
		},
		{
			"the same goes on, told by somebody", []string{ikd + " Jumlah itu 4,43 persen dari 931.204 wajib KTP, kata Kepala Disdukcapil Jepara, Senin (8/7)."},
			[]string{activated, "ikd_activation_rate 4.43 Kabupaten Jepara 2024-06-30/day", "wajib_ktp 931204 Kabupaten Jepara 2024-06-30/day"},
		},
		{
			"a turn to another document", []string{ikd + " Di luar IKD, perekaman KTP-el sudah 98,9 persen, kata Kepala Disdukcapil Jepara, Senin (8/7)."},
			[]string{activated, "ktp_el_recording_rate 98.9 Kabupaten Jepara 2024-07-08/day"},
		},
		{
			"a list of one day", []string{"JEPARA - Kepala Disdukcapil Jepara, Senin (8/7), menyampaikan sampai 30 Juni 2024 perekaman KTP-el 98,9 persen. Sementara untuk akta kelahiran anak usia 0-18 tahun sebesar 97,4 persen."},
			[]string{"ktp_el_recording_rate 98.9 Kabupaten Jepara 2024-06-30/day", "birth_cert_rate 97.4 Kabupaten Jepara 2024-06-30/day"},
		},
		{
			"goes on in another paragraph", []string{"JEPARA - Pada 2023 wajib KTP Kabupaten Jepara 931.204 jiwa.", "Dari situ, 232.801 orang ditargetkan mengaktifkan IKD, kata kepala dinas."},
			[]string{"wajib_ktp 931204 Kabupaten Jepara 2023-12-31/year", "ikd_target 232801 Kabupaten Jepara 2023-12-31/year"},
		},
		{
			"parts of all, behind new ones", []string{"JEPARA - Pada Juni 2024 ada 1.310 aktivasi IKD baru di seluruh Kabupaten Jepara.", "Dari 16 kecamatan, Tahunan paling banyak yakni 7.912 orang.", "Sedangkan yang paling sedikit Kecamatan Karimunjawa, cuma 302 orang."},
			[]string{"ikd_new_activations 1310 Kabupaten Jepara 2024-06-30/month", "ikd_activated 7912 Kecamatan Tahunan 2024-06-30/month", "ikd_activated 302 Kecamatan Karimunjawa 2024-06-30/month"},
		},
		{
			"set against those told, by somebody", []string{"JEPARA - Data semester I 2024 mencatat wajib KTP Kabupaten Jepara 931.204 jiwa.", "“Sedangkan jumlah warga yang sudah merekam KTP-el 921.118 jiwa,” kata kepala dinas."},
			[]string{"wajib_ktp 931204 Kabupaten Jepara 2024-06-30/month", "ktp_el_recorded 921118 Kabupaten Jepara 2024-06-30/month"},
		},
		{
			"told of now, by somebody", []string{"JEPARA - Data semester I 2024 mencatat wajib KTP Kabupaten Jepara 931.204 jiwa.", "“Sedangkan jumlah warga yang sudah merekam KTP-el saat ini 921.118 jiwa,” kata kepala dinas."},
			[]string{"wajib_ktp 931204 Kabupaten Jepara 2024-06-30/month", "ktp_el_recorded 921118 Kabupaten Jepara 2024-07-09/day"},
		},
		{
			"turned in the paragraph before", []string{ikd, "Berbeda dengan IKD, perekaman KTP-el hampir tuntas.", "Warga Jepara yang telah merekam 921.118 jiwa."},
			[]string{activated, "ktp_el_recorded 921118 Kabupaten Jepara 2024-07-09/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-07-09", "Layanan kependudukan Jepara", c.text...), c.want...)
		})
	}
}
