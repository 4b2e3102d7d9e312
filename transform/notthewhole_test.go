package transform_test

import "testing"

// TestNotTheWhole holds figures told of some only, of another time or of none, beside
// the figures of the region that look like them.
func TestNotTheWhole(t *testing.T) {
	const bima, closing = " Kota Bima 2025-03-13/day", "Layanan tetap dibuka setiap hari kerja di semua kantor kecamatan."
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"some of the civil servants", []string{"Kota Bima - “ASN di Kota Bima ada sekitar 9 ribu orang, waktu pertama kali aktivasi IKD baru 2.100 orang,” katanya."},
			[]string{"ikd_activated 9000" + bima + " ?", "ikd_activated 2100" + bima + " ?"}},
		{"all behind the civil servants", []string{"Kota Bima - ASN di Kota Bima yang aktivasi IKD ada 5.100 orang, sedangkan warga yang aktivasi IKD baru 4.900 orang."},
			[]string{"ikd_activated 5100" + bima + " ?", "ikd_activated 4900" + bima}},
		{"a village's share", []string{"Kota Bima - “Sampai hari ini IKD di Desa Lelamase sudah 796 orang dari target 1.452 jiwa, kalau dipersentasekan 54,8 persen,” ucap sekretaris desa."},
			[]string{"ikd_activated 796" + bima + " ?", "ikd_target 1452" + bima + " ?", "ikd_target_rate 54.8" + bima + " ?"}},
		{"a usual day", []string{"Kota Bima - “Rata-rata per harinya kalau IKD ada 700 aktivasi, kami layani semuanya,” ujar Kadis Dukcapil Kota Bima."}, nil},
		{"foreseen", []string{"Kota Bima - Penduduk Kota Bima 161.912 jiwa. Ia memperkirakan jumlah itu akan menembus 170 ribu jiwa pada semester I tahun 2025."},
			[]string{"population 161912" + bima}},
		{"a target above what is foreseen", []string{"Kota Bima - Baru 4.120 warga Kota Bima yang aktivasi IKD. Ia memperkirakan sampai Desember hanya akan ada sekitar 6.000 orang, jauh di bawah target pemerintah pusat tahun ini 25 persen."},
			[]string{"ikd_activated 4120" + bima, "ikd_target_rate 25 Kota Bima 2025-12-31/year"}},
		{"sure of what is done", []string{"Kota Bima - Ia yakin warga akan tertib, sebab perekaman e-KTP Kota Bima sudah 107.206 jiwa."},
			[]string{"ktp_el_recorded 107206" + bima}},
		{"in some days", []string{"Kota Bima - Dalam empat hari kami di Kota Bima melayani 1.549 permintaan, termasuk 372 aktivasi IKD, ujarnya."},
			[]string{"ikd_new_activations 372" + bima}},
		{"the first week", []string{"Kota Bima - Pada minggu pertama dijalankan, aktivasi IKD di Kota Bima menjangkau 662 orang."},
			[]string{"ikd_new_activations 662" + bima}},
		{"acts in turn", []string{"Kota Bima - Rinciannya perekaman e-KTP Kota Bima sebanyak 107.206 dan aktivasi IKD sebanyak 6.372 warga."},
			[]string{"ktp_el_recorded 107206" + bima, "ikd_activated 6372" + bima}},
		{"a level that grows", []string{"Kota Bima - Pengguna IKD di Kota Bima terus bertambah dan hingga pekan ini mencapai 11.870 orang."},
			[]string{"ikd_activated 11870" + bima}},
		{"contributors", []string{"Kota Bima - Warga Kota Bima yang telah memiliki IKD sudah 11.402 orang. Adapun wajib KTP di kota itu 112.410 jiwa.", "Kecamatan Mpunda menjadi penyumbang terbesar sebanyak 4.120 orang, sedangkan Kecamatan Raba paling sedikit dengan 703 orang."},
			[]string{"ikd_activated 11402" + bima, "wajib_ktp 112410" + bima, "ikd_activated 4120 Kecamatan Mpunda 2025-03-13/day", "ikd_activated 703 Kecamatan Raba 2025-03-13/day"}},
		{"a discount for holders", []string{"Kota Bima - Pemegang KIA di Kota Bima mendapat potongan harga di sejumlah toko buku, rata-rata 10 persen."}, nil},
		{"all again behind a list", []string{"Kota Bima - Warga Kota Bima yang sudah memiliki IKD 11.402 orang. Paling tinggi Kecamatan Mpunda 4.120, yang rendah Kecamatan Raba, 703.", "Akhir 2024 lalu, jumlahnya baru 8.530 jiwa."},
			[]string{"ikd_activated 11402" + bima, "ikd_activated 4120 Kecamatan Mpunda 2025-03-13/day", "ikd_activated 703 Kecamatan Raba 2025-03-13/day", "ikd_activated 8530 Kota Bima 2024-12-31/year"}},
		{"a kecamatan now", []string{"Kota Bima - Kepemilikan KIA di Kota Bima 78,58 persen. Yang jadi perhatian kecamatan di pinggiran. “Rasanae Timur sekarang 52,7 persen,” ujarnya."},
			[]string{"kia_rate 78.58" + bima, "kia_rate 52.7 Kecamatan Rasanae Timur 2025-03-13/day"}},
		{"days of a month", []string{"Kota Bima - Aktivasi IKD di Kota Bima dilayani tanggal 8, 9, 10, dan 11 mulai pukul 08.00 WITA."}, nil},
		{"put as a share", []string{"Kota Bima - “Dari wajib KTP sejumlah 112.410, yang sudah perekaman 107.206 atau bila dihitung sekitar 95,37 persen,” katanya."},
			[]string{"wajib_ktp 112410" + bima, "ktp_el_recorded 107206" + bima, "ktp_el_recording_rate 95.37" + bima}},
		{"a card or one ready", []string{"Kota Bima - Wajib KTP di Kota Bima yang sudah memiliki KTP elektronik atau PRR mencapai 98,31 persen."},
			[]string{"ktp_el_held_rate 98.31" + bima}},
		{"ready cards", []string{"Kota Bima - Yang sudah memiliki e-KTP di Kota Bima 101.480 orang, sedangkan PRR 1.190 orang."},
			[]string{"ktp_el_held 101480" + bima}},
		{"people behind families", []string{"Kota Bima - Menurut data penduduk dan KK per Februari 2025, penduduk Kota Bima berjumlah 161.912 orang."},
			[]string{"population 161912 Kota Bima 2025-02-28/month"}},
		{"families", []string{"Kota Bima - Penduduk Kota Bima 161.912 jiwa dalam 52.310 KK."},
			[]string{"population 161912" + bima}},
		{"some of the first-time voters", []string{"Kota Bima - Pemilih pemula di Kota Bima yang sudah melakukan perekaman e-KTP baru 805 dari 2.424 orang."},
			[]string{"ktp_el_recorded 805" + bima + " ?", "first_time_ktp 2424" + bima}},
		{"some of those who had not", []string{"Kota Bima - Wajib KTP Kota Bima 112.410 jiwa, yang belum merekam 5.204 jiwa. Yang terekam kini sudah mencapai 1.900 dari 5.204 yang belum merekam."},
			[]string{"wajib_ktp 112410" + bima, "ktp_el_unrecorded 5204" + bima}},
		{"an age group now", []string{"Kota Bima - Per 31 Desember 2024 penduduk Kota Bima 161.912 jiwa. Kota Bima kini didominasi usia produktif sebanyak 110.204 jiwa.", "Penduduk Kecamatan Mpunda 38.114 jiwa."},
			[]string{"population 161912 Kota Bima 2024-12-31/day", "population 110204" + bima + " ?", "population 38114 Kecamatan Mpunda 2024-12-31/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-03-13", "Layanan Dukcapil Bima", append(c.text, closing)...), c.want...)
		})
	}
}
