package transform_test

import "testing"

// TestSpokenOfficials reads what officials go on to say of a figure told before: the day of its
// data, what a camat has, what blank cards are for and how many there are.
func TestSpokenOfficials(t *testing.T) {
	for _, c := range []struct {
		name, title string
		text        []string
		want        []string
	}{
		{"told again in short with the day of the data", "Perekaman KTP-el", []string{"KUDUS - Masih ada 21.072 warga Kabupaten Kudus yang belum merekam KTP-el.", "“Jadi data sampai akhir April itu 21 ribu lebih yang belum merekam,” kata Kepala Disdukcapil, Jumat (10/5/2024)."},
			[]string{"ktp_el_unrecorded 21072 Kabupaten Kudus 2024-04-30/month"}},
		{"other digits of another day", "Perekaman KTP-el", []string{"KUDUS - Masih ada 21.072 warga Kabupaten Kudus yang belum merekam KTP-el.", "“Data sampai akhir April itu 24 ribu lebih yang belum merekam,” kata Kepala Disdukcapil, Jumat (10/5/2024)."},
			[]string{"ktp_el_unrecorded 21072 Kabupaten Kudus 2024-05-10/day", "ktp_el_unrecorded 24000 Kabupaten Kudus 2024-04-30/month"}},
		{"a little more", "Aktivasi IKD", []string{"KUDUS - Warga Kabupaten Kudus yang sudah aktivasi IKD 31.046 orang per 2 Mei 2024.", "“Sudah 31.000 lebih sedikit. Dari tahun lalu,” kata Kepala Disdukcapil, Jumat (10/5/2024)."},
			[]string{"ikd_activated 31046 Kabupaten Kudus 2024-05-02/day"}},
		{"day of what happened", "Layanan KTP-el", []string{"Warga yang perekaman data KTP-el di Kabupaten Kudus melonjak setelah muncul kebijakan pembatasan tanggal 30 April 2024 lalu.", "Disdukcapil mencatat, dari 678.000 wajib KTP sebanyak 661.000 orang telah merekam."},
			[]string{"wajib_ktp 678000 Kabupaten Kudus 2024-05-10/day", "ktp_el_recorded 661000 Kabupaten Kudus 2024-05-10/day"}},
		{"day of data", "Layanan KTP-el", []string{"Rekap data perekaman KTP-el di Kabupaten Kudus diambil tanggal 30 April 2024 lalu.", "Disdukcapil mencatat, dari 678.000 wajib KTP sebanyak 661.000 orang telah merekam."},
			[]string{"wajib_ktp 678000 Kabupaten Kudus 2024-04-30/day", "ktp_el_recorded 661000 Kabupaten Kudus 2024-04-30/day"}},
		{"camat goes on", "Blangko KTP-el", []string{"KUDUS - Kepala Disdukcapil Kabupaten Kudus mengatakan blangko KTP-el menipis.", "Camat Jekulo mengatakan blangko terakhir datang 29 April. Saat itu, ia hanya menerima 150 keping."},
			[]string{"blangko_received 150 Kecamatan Jekulo 2024-04-29/day"}},
		{"camat on the kabupaten", "Blangko KTP-el", []string{"KUDUS - Kepala Disdukcapil Kabupaten Kudus mengatakan blangko KTP-el menipis.", "Camat Jekulo mengatakan blangko menipis. “Kabupaten Kudus hanya menerima 1.500 keping,” ujarnya."},
			[]string{"blangko_received 1500 Kabupaten Kudus 2024-05-10/day"}},
		{"has, behind those asked for", "Ada 41 Ribu Pengajuan, Disdukcapil Kudus Cuma Punya 2 Ribu Keping Blangko", []string{"Disdukcapil Kabupaten Kudus terus melayani."},
			[]string{"blangko_stock 2000 Kabupaten Kudus 2024-05-10/day"}},
		{"asks, to have", "Blangko KTP-el", []string{"Disdukcapil Kabupaten Kudus mengajukan tambahan, agar nanti untuk memiliki 2.000 keping blangko KTP-el."},
			[]string{"blangko_requested 2000 Kabupaten Kudus 2024-05-10/day"}},
		{"share of the blank cards", "Blangko KTP-el", []string{"Sesuai ketentuan, penggunaan blangko KTP-el di Kabupaten Kudus 70 persen untuk mencetak kartu bagi warga yang telah merekam data."}, nil},
		{"share of the obliged", "Blangko KTP-el", []string{"Di Kabupaten Kudus 97 persen untuk wajib KTP sudah merekam data."},
			[]string{"ktp_el_recording_rate 97 Kabupaten Kudus 2024-05-10/day"}},
		{"locked entries", "Perekaman KTP-el", []string{"Di Kabupaten Kudus masih banyak warga yang belum merekam KTP-el. Tahun ini saja, sekitar 11.600 NIK sudah dinonaktifkan."}, nil},
		{"people in danger of it", "Perekaman KTP-el", []string{"Di Kabupaten Kudus masih banyak warga yang belum merekam KTP-el. Jumlahnya 11.600 orang dan terancam dinonaktifkan."},
			[]string{"ktp_el_unrecorded 11600 Kabupaten Kudus 2024-05-10/day"}},
		{"the governor to be elected", "21 Ribu Warga Kudus Belum Merekam KTP-el", []string{"Sebanyak 21 ribu warga Kudus, Jawa Tengah belum merekam KTP-el. Padahal November nanti masyarakat memilih calon Gubernur Jawa Tengah.", "“Hasil perekaman kita sudah mencapai 96 persen,” katanya."},
			[]string{"ktp_el_unrecorded 21000 Kabupaten Kudus 2024-05-10/day", "ktp_el_recording_rate 96 Kabupaten Kudus 2024-05-10/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-05-10", c.title, c.text...), c.want...) })
	}
}
