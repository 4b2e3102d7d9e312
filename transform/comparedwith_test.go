package transform_test

import "testing"

// TestComparedWith dates what a sentence sets against an older time that it opens with.
func TestComparedWith(t *testing.T) {
	const day = " Kabupaten Pohuwato 2025-05-20/day"
	for _, c := range []struct {
		name string
		text string
		want []string
	}{
		{"a share that grew", "Dibanding Desember lalu, aktivasi IKD Pohuwato naik 1,8 persen menjadi 6,2 persen.", []string{"ikd_activation_rate 6.2" + day}},
		{"people who grew", "Dibandingkan semester I 2024, penduduk Pohuwato bertambah 1.204 jiwa menjadi 157.204 jiwa.", []string{"population 157204" + day}},
		{"how much it grew behind it", "Ketimbang Maret, aktivasi IKD Pohuwato 6,2 persen atau naik 1,8 persen.", []string{"ikd_activation_rate 6.2" + day}},
		{"a month of its own", "Hingga April, dibanding Desember 2024, aktivasi IKD Pohuwato naik menjadi 9.204 orang.", []string{"ikd_activated 9204 Kabupaten Pohuwato 2025-04-30/month"}},
		{"the level it grew from", "Dibandingkan semester I 2024, penduduk Pohuwato bertambah 1.204 jiwa dari sebelumnya 156.000 jiwa.", []string{"population 156000 Kabupaten Pohuwato 2024-06-30/month"}},
		{"what it is unlike", "Berbeda dengan tahun lalu, aktivasi IKD Pohuwato baru 6,2 persen.", []string{"ikd_activation_rate 6.2" + day}},
		{"no word of change", "Dibanding tahun 2023, warga Pohuwato yang belum merekam KTP-el tinggal 2.110 orang.", []string{"ktp_el_unrecorded 2110" + day}},
		{"what it was", "Dibanding tahun lalu, yakni 4,4 persen, aktivasi IKD Pohuwato naik.", []string{"ikd_activation_rate 4.4 Kabupaten Pohuwato 2024-12-31/year"}},
		{"moved behind it", "Aktivasi IKD Pohuwato sudah 6,2 persen, naik dari posisi Desember.", []string{"ikd_activation_rate 6.2" + day}},
		{"set against it behind a whole", "Dari 112.310 wajib KTP Pohuwato, yang sudah merekam 108.420 jiwa, turun dibanding tahun lalu.", []string{"wajib_ktp 112310" + day, "ktp_el_recorded 108420" + day}},
		{"a whole behind it", "Jika dibanding tahun lalu, dari 112.310 wajib KTP Pohuwato, yang sudah merekam baru 96,4 persen.", []string{"wajib_ktp 112310" + day, "ktp_el_recording_rate 96.4" + day}},
		{"a concession's time", "Meski blangko sempat kosong pada awal tahun, wajib KTP Pohuwato sebanyak 112.310 orang.", []string{"wajib_ktp 112310" + day}},
		{"a concession up to its time", "Walau sampai Maret belum semua terdata, wajib KTP Pohuwato sebanyak 112.310 orang.", []string{"wajib_ktp 112310 Kabupaten Pohuwato 2025-03-31/month"}},
		{"cards behind a visit", "Desa terjauh di Pohuwato baru didatangi Maret lalu. Dinas menerima 3.000 keping blangko KTP-el.", []string{"blangko_received 3000" + day}},
		{"what it was then", "Aktivasi IKD Pohuwato turun dibanding Desember lalu, di mana yang aktif 9.204 orang.", []string{"ikd_activated 9204 Kabupaten Pohuwato 2024-12-31/month"}},
		{"only so much then", "Aktivasi IKD Pohuwato sudah 6,2 persen. Dibanding tahun 2023 silam, aktivasi IKD Pohuwato hanya sebesar 1,4 persen.", []string{"ikd_activation_rate 6.2" + day, "ikd_activation_rate 1.4 Kabupaten Pohuwato 2023-12-31/year"}},
		{"only so much grown", "Aktivasi IKD Pohuwato sudah 6,2 persen. Dibanding tahun 2023 silam, aktivasi IKD Pohuwato hanya naik menjadi 6,2 persen.", []string{"ikd_activation_rate 6.2" + day}},
		{"when it grew", "Pada Desember lalu, aktivasi IKD Pohuwato naik 1,8 persen menjadi 6,2 persen.", []string{"ikd_activation_rate 6.2 Kabupaten Pohuwato 2024-12-31/month"}},
		{"the same as last year", "Target aktivasi IKD Pohuwato tahun ini sama dengan tahun lalu, yakni 30 persen dari wajib KTP.", []string{"ikd_target_rate 30 Kabupaten Pohuwato 2025-12-31/year"}},
		{"risen since last year", "Target aktivasi IKD Pohuwato tahun ini naik dari tahun lalu, yakni 30 persen dari wajib KTP.", []string{"ikd_target_rate 30 Kabupaten Pohuwato 2025-12-31/year"}},
		{"the same as last month", "Warga Pohuwato yang belum merekam KTP-el sama dengan bulan lalu, yakni 2.310 orang.", []string{"ktp_el_unrecorded 2310" + day}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-05-20", "Disdukcapil Pohuwato", "POHUWATO - "+c.text), c.want...)
		})
	}
}
