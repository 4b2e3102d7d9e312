package transform_test

import "testing"

// TestPagesWholesInside holds wholes told between a subject and its count, and residents
// whom the words behind their number narrow.
func TestPagesWholesInside(t *testing.T) {
	const sikka = " Kabupaten Sikka 2023-12-19/day"
	wajib, recorded := "wajib_ktp 239345"+sikka, "ktp_el_recorded 231359"+sikka
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the recorded", "Yang sudah merekam dari jumlah wajib KTP 239.345 jiwa di Kabupaten Sikka adalah 231.359 jiwa.", []string{wajib, recorded}},
		{"its noun behind", "Perekaman KTP-el di Kabupaten Sikka dari 239.345 warga wajib KTP sudah mencapai 231.359 orang.", []string{wajib, recorded}},
		{"behind a comma, with a share", "Perekaman KTP-el di Kabupaten Sikka dari total 239.345 wajib KTP, sudah 231.359 orang atau 96,66 persen.",
			[]string{wajib, recorded, "ktp_el_recording_rate 96.66" + sikka}},
		{"those left", "Jumlah warga Kabupaten Sikka yang belum merekam dari 239.345 wajib KTP tinggal 7.986 jiwa.", []string{wajib, "ktp_el_unrecorded 7986" + sikka}},
		{"the obliged", "Adapun wajib KTP dari jumlah penduduk Kabupaten Sikka 334.776 jiwa adalah 239.345.", []string{"population 334776" + sikka, wajib}},
		{"activated", "Warga Kabupaten Sikka yang sudah mengaktifkan IKD dari total 239.345 wajib KTP baru 14.359 orang.", []string{wajib, "ikd_activated 14359" + sikka}},
		{"children", "Anak yang sudah memiliki KIA dari jumlah anak di Kabupaten Sikka 104.776 jiwa baru 39.345 anak.", []string{"child_population 104776" + sikka, "kia_issued 39345" + sikka}},
		{"cards", "Blangko terpakai di Kabupaten Sikka dari 10.000 keping yang diterima sebanyak 8.000 keping.", []string{"blangko_received 10000" + sikka}},
		{"a target", "Pengguna IKD di Kabupaten Sikka dari target nasional 30 persen baru 5,9 persen.",
			[]string{"ikd_target_rate 30" + sikka, "ikd_activation_rate 5.9" + sikka}},
		{"a change", "Perekaman KTP-el di Kabupaten Sikka naik dari 221.359 jiwa menjadi 231.359 jiwa.", []string{"ktp_el_recorded 221359" + sikka + " ?", recorded}},
		{"words of its own behind the part", "Wajib KTP di Kabupaten Sikka bertambah. Dari penduduk 334.776 jiwa, sudah 231.359 jiwa yang merekam KTP-el.",
			[]string{"population 334776" + sikka, recorded}},
		{"the part in front", "Yang sudah merekam di Kabupaten Sikka 231.359 jiwa dari 239.345 wajib KTP, tinggal 7.986 jiwa belum.", []string{wajib, recorded, "ktp_el_unrecorded 7986" + sikka}},
		{"residents narrowed", "Dari jumlah penduduk Kabupaten Sikka 239.345 yang wajib memiliki e-KTP, 7.986 belum merekam.", []string{wajib, "ktp_el_unrecorded 7986" + sikka}},
		{"residents and those obliged", "Jumlah penduduk Kabupaten Sikka 334.776 jiwa, yang wajib KTP 239.345 jiwa.", []string{"population 334776" + sikka, wajib}},
		{"those obliged with their own figure", "Dari jumlah penduduk Kabupaten Sikka 334.776 yang wajib memiliki e-KTP 239.345, belum merekam 7.986.",
			[]string{"population 334776" + sikka, wajib, "ktp_el_unrecorded 7986" + sikka}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2023-12-19", "Layanan Dukcapil", c.text), c.want...) })
	}
}
