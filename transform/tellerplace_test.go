package transform_test

import "testing"

// TestTellerPlace holds of which region somebody tells whose office was named in the
// paragraph before.
func TestTellerPlace(t *testing.T) {
	const head = "KUPANG – Capaian aktivasi IKD di Provinsi Nusa Tenggara Timur hingga kini 6,2 persen, kata Kepala Dinas Dukcapil Nusa Tenggara Timur, Rabu (13/11/2024)."
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"the office of a kabupaten", []string{head, "Kepala Disdukcapil Kabupaten Alor mengakui sulit mengejar target.", "“Yang sudah aktivasi IKD baru 7.412 orang,” ujarnya.", "Perekaman KTP-el di daerahnya sudah 97,2 persen."},
			[]string{"ikd_activation_rate 6.2 Provinsi Nusa Tenggara Timur 2024-11-13/day", "ikd_activated 7412 Kabupaten Alor 2024-11-13/day", "ktp_el_recording_rate 97.2 Kabupaten Alor 2024-11-13/day"},
		},
		{
			"acknowledged by an office", []string{head, "Kendalanya sinyal, diakui Kepala Disdukcapil Kabupaten Alor.", "Yang sudah aktivasi IKD di kantornya baru 7.412 orang."},
			[]string{"ikd_activation_rate 6.2 Provinsi Nusa Tenggara Timur 2024-11-13/day", "ikd_activated 7412 Kabupaten Alor 2024-11-13/day"},
		},
		{
			"the province's again", []string{head, "Kepala Disdukcapil Kabupaten Alor mengakui sulit mengejar target.", "Kepala Dinas Dukcapil Nusa Tenggara Timur menyebut semua berusaha.", "“Yang sudah aktivasi IKD 246.412 orang,” ujarnya."},
			[]string{"ikd_activation_rate 6.2 Provinsi Nusa Tenggara Timur 2024-11-13/day", "ikd_activated 246412 Provinsi Nusa Tenggara Timur 2024-11-13/day"},
		},
		{
			"an office that is only visited", []string{head, "Ia mengatakan itu didampingi Kepala Disdukcapil Kupang dan Kepala Disdukcapil Kabupaten Alor.", "“Yang sudah aktivasi IKD 246.412 orang,” ujarnya."},
			[]string{"ikd_activation_rate 6.2 Provinsi Nusa Tenggara Timur 2024-11-13/day", "ikd_activated 246412 Provinsi Nusa Tenggara Timur 2024-11-13/day"},
		},
		{
			"a neighbour's", []string{"KALABAHI – Stok blangko di Kabupaten Alor tinggal 200 keping.", "Kepala Disdukcapil Kabupaten Lembata menyebut kiriman terakhir diterima bulan lalu.", "“Sisa blangko di tempat kami 120 keping,” ungkapnya."},
			[]string{"blangko_stock 200 Kabupaten Alor 2024-11-13/day", "blangko_stock 120 Kabupaten Lembata 2024-11-13/day"},
		},
		{
			"what his office has, past his kecamatan", []string{head, "Kepala Disdukcapil Kabupaten Alor mengakui sulit mengejar target.", "“Ke Kecamatan Pureman saja jalan rusak,” katanya.", "Pihaknya kini juga kekurangan blangko. Yang ada tinggal 900 keping."},
			[]string{"ikd_activation_rate 6.2 Provinsi Nusa Tenggara Timur 2024-11-13/day", "blangko_stock 900 Kabupaten Alor 2024-11-13/day"},
		},
		{
			"a town elsewhere", []string{head, "Kepala Disdukcapil Kabupaten Alor mengakui sulit mengejar target.", "Di Kabupaten Ende jalan juga rusak.", "Pihaknya kini juga kekurangan blangko. Yang ada tinggal 9.000 keping."},
			[]string{"ikd_activation_rate 6.2 Provinsi Nusa Tenggara Timur 2024-11-13/day", "blangko_stock 9000 Provinsi Nusa Tenggara Timur 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Layanan kependudukan", c.text...), c.want...)
		})
	}
}
