package transform_test

import "testing"

// TestOldLevelDates holds that the date behind the level a change started from is
// not that of the level reached.
func TestOldLevelDates(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"a share", "Perekaman KTP-el di Kabupaten Poso naik dari 95,89 persen pada akhir 2023 menjadi 97,35 persen.",
			[]string{"ktp_el_recording_rate 95.89 Kabupaten Poso 2023-12-31/year", "ktp_el_recording_rate 97.35 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"a count", "Warga Kabupaten Poso yang belum merekam KTP-el turun dari 8.345 jiwa pada Desember 2023 menjadi 6.123 jiwa.",
			[]string{"ktp_el_unrecorded 8345 Kabupaten Poso 2023-12-31/month", "ktp_el_unrecorded 6123 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"each with its own", "Perekaman KTP-el di Kabupaten Poso naik dari 95,89 persen pada November 2023 menjadi 97,35 persen pada Januari 2024.",
			[]string{"ktp_el_recording_rate 95.89 Kabupaten Poso 2023-11-30/month", "ktp_el_recording_rate 97.35 Kabupaten Poso 2024-01-31/month"},
		},
		{
			"one date in front of both", "Sepanjang Januari 2024 perekaman KTP-el di Kabupaten Poso naik dari 95,89 persen menjadi 97,35 persen.",
			[]string{"ktp_el_recording_rate 95.89 Kabupaten Poso 2024-01-31/month ?", "ktp_el_recording_rate 97.35 Kabupaten Poso 2024-01-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-02-16", "Layanan Dukcapil Poso", c.text), c.want...) })
	}
}

// TestBeforeNow doubts a level without its day that stands before one of now.
func TestBeforeNow(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"before something was done", "Sebelum jemput bola, warga Kota Bima yang belum merekam KTP-el ada 8.214 orang. Sekarang tinggal 3.105 orang.", []string{"ktp_el_unrecorded 8214 Kota Bima 2024-10-22/day ?", "ktp_el_unrecorded 3105 Kota Bima 2024-10-22/day"}},
		{"cards", "Semula stok blangko KTP-el di Kota Bima ada 8.200 keping. Namun kini tinggal 3.100 keping.", []string{"blangko_stock 8200 Kota Bima 2024-10-22/day ?", "blangko_stock 3100 Kota Bima 2024-10-22/day"}},
		{"about the same", "Stok blangko KTP-el di Kota Bima 8.204 keping. Saat ini stok blangko 8.200 keping.", []string{"blangko_stock 8204 Kota Bima 2024-10-22/day", "blangko_stock 8200 Kota Bima 2024-10-22/day"}},
		{"now of the people only", "Perekaman KTP-el Kota Bima 98,2 persen dari penduduk yang terdata. Dari yang kini wajib KTP, baru 91 persen.", []string{"ktp_el_recording_rate 98.2 Kota Bima 2024-10-22/day", "ktp_el_recording_rate 91 Kota Bima 2024-10-22/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}

// TestRetold doubts a level that was in the news before, where the page tells another of the same.
func TestRetold(t *testing.T) {
	const now = "KUDUS - Aktivasi IKD di Kabupaten Kudus mencapai 51.200 orang."
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"another level", []string{now, "Sebelumnya diberitakan, aktivasi IKD di Kabupaten Kudus 42.610 orang."}, []string{"ikd_activated 51200 Kabupaten Kudus 2024-10-22/day", "ikd_activated 42610 Kabupaten Kudus 2024-10-22/day ?"}},
		{"with its day", []string{now, "Sebelumnya diberitakan, per 30 Juni 2024 aktivasi IKD di Kabupaten Kudus 42.610 orang."}, []string{"ikd_activated 51200 Kabupaten Kudus 2024-10-22/day", "ikd_activated 42610 Kabupaten Kudus 2024-06-30/day"}},
		{"the only level", []string{"KUDUS - Pelayanan dibuka di Kabupaten Kudus.", "Sebelumnya diberitakan, aktivasi IKD di Kabupaten Kudus 42.610 orang."}, []string{"ikd_activated 42610 Kabupaten Kudus 2024-10-22/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-10-22", "IKD Kudus", c.text...), c.want...) })
	}
}
