package transform_test

import "testing"

// TestObligedShares holds which counts the share recorded and the official number of
// the obliged settle, and what words of the recording and of those obliged are read.
func TestObligedShares(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a whole and what is left of it", []string{"Perekaman KTP-el di Kabupaten Poso mencakup 97,10 persen wajib KTP.", "Artinya dari 178.590 orang masih tersisa 5.179 orang."},
			[]string{"ktp_el_recording_rate 97.1 Kabupaten Poso 2024-02-16/day", "wajib_ktp 178590 Kabupaten Poso 2024-02-16/day", "ktp_el_unrecorded 5179 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"a difference between two", []string{"Masih 5.179 penduduk Kabupaten Poso yang belum merekam KTP-el.", "Angka itu selisih antara 178.590 penduduk yang wajib ber-KTP dan 173.411 yang sudah direkam."},
			[]string{"ktp_el_unrecorded 5179 Kabupaten Poso 2024-02-16/day", "wajib_ktp 178590 Kabupaten Poso 2024-02-16/day", "ktp_el_recorded 173411 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"a count in two forms, of a whole, beside those left", []string{"Yang belum terekam di Kabupaten Poso tinggal 609 orang, karena 177.981 orang atau 99,66 persen dari 178.590 wajib KTP sudah diambil datanya."},
			[]string{"ktp_el_unrecorded 609 Kabupaten Poso 2024-02-16/day", "ktp_el_recorded 177981 Kabupaten Poso 2024-02-16/day", "ktp_el_recording_rate 99.66 Kabupaten Poso 2024-02-16/day", "wajib_ktp 178590 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"those who live in the region", []string{"Sebanyak 1.307 penghuni kota kecil di Kabupaten Poso belum merekam KTP-el.", "Di sana 1.412 penghuni lapas belum merekam KTP-el."},
			[]string{"ktp_el_unrecorded 1307 Kabupaten Poso 2024-02-16/day", "ktp_el_unrecorded 1412 Kabupaten Poso 2024-02-16/day ?"},
		},
		{
			"a count that no share binds", []string{"Perekaman KTP-el di Kabupaten Poso mencakup 97,10 persen wajib KTP.", "Di sana ada 5.312 orang petugas pendata."},
			[]string{"ktp_el_recording_rate 97.1 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"a whole set as a target, without a noun", []string{"Di Kabupaten Poso target yang dipasang sejumlah 178.590, dan yang sudah perekaman KTP-el 173.411 atau 97,10 persen."},
			[]string{"ktp_el_recorded 173411 Kabupaten Poso 2024-02-16/day", "ktp_el_recording_rate 97.1 Kabupaten Poso 2024-02-16/day", "wajib_ktp 178590 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"recorded, for those who must be", []string{"Perekaman bagi warga wajib KTP di Kabupaten Poso sudah 173.411 orang atau 97,10 persen."},
			[]string{"ktp_el_recorded 173411 Kabupaten Poso 2024-02-16/day", "ktp_el_recording_rate 97.1 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"of the age to hold a card", []string{"Warga Kabupaten Poso yang sudah cukup umur untuk ber-KTP 178.590 jiwa."},
			[]string{"wajib_ktp 178590 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"holders of a first card", []string{"Disdukcapil Kabupaten Poso menghitung ada 4.072 calon pemegang KTP pertama."},
			[]string{"first_time_ktp 4072 Kabupaten Poso 2024-02-16/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-02-16", "Layanan Dukcapil Poso", c.text...), c.want...) })
	}
}
