package transform_test

import "testing"

// TestTurnsToNow reads figures behind the place where a text turns from data, or
// from the year of its headline, to the present.
func TestTurnsToNow(t *testing.T) {
	for _, c := range []struct {
		name, published, title string
		text                   []string
		want                   []string
	}{
		{
			"from data to the present", "2025-08-06", "Layanan Adminduk Kabupaten Ende",
			[]string{
				"ENDE - Hingga akhir Juli 2025 IKD di Kabupaten Ende diaktifkan 5.870 warga.",
				"Wajib KTP di Ende sendiri saat ini 206.214 jiwa. Yang sudah merekam KTP elektronik 198.690 jiwa, sehingga tersisa 7.524 jiwa yang belum.",
			},
			[]string{
				"ikd_activated 5870 Kabupaten Ende 2025-07-31/month", "wajib_ktp 206214 Kabupaten Ende 2025-08-06/day",
				"ktp_el_recorded 198690 Kabupaten Ende 2025-08-06/day", "ktp_el_unrecorded 7524 Kabupaten Ende 2025-08-06/day",
			},
		},
		{
			"the present of data that was announced", "2025-02-19", "Layanan Adminduk Kota Sorong",
			[]string{
				"SORONG - Data konsolidasi bersih semester II tahun 2024 telah keluar. Penduduk Kota Sorong kini 292.214 jiwa.",
				"Wajib KTP tercatat 202.480 jiwa.",
			},
			[]string{"population 292214 Kota Sorong 2024-12-31/month", "wajib_ktp 202480 Kota Sorong 2024-12-31/month"},
		},
		{
			"from the headline's year to the present", "2026-01-15", "Sepanjang 2025, Disdukcapil Kabupaten Buton Cetak 14.112 KTP-el",
			[]string{
				"BUTON - Sepanjang tahun 2025 Disdukcapil Kabupaten Buton mencetak 14.112 keping KTP-el.",
				"Wajib KTP di Buton saat ini 89.110 jiwa, namun yang sudah merekam 86.905 jiwa.",
				"Sementara aktivasi IKD di Buton baru 4.377 orang.",
			},
			[]string{
				"ktp_el_printed 14112 Kabupaten Buton 2025-12-31/year", "wajib_ktp 89110 Kabupaten Buton 2026-01-15/day",
				"ktp_el_recorded 86905 Kabupaten Buton 2026-01-15/day", "ikd_activated 4377 Kabupaten Buton 2026-01-15/day",
			},
		},
		{
			"that figure, behind an older level", "2025-11-11", "Layanan Adminduk Kota Tidore Kepulauan",
			[]string{
				"TIDORE - Sampai Senin (10/11) kemarin sudah 11.406 warga Kota Tidore Kepulauan yang mengaktifkan IKD.",
				"Bandingkan dengan akhir tahun lalu yang masih 5.400-an orang.",
				"Kepala dinas bilang, angka itu setara 13,35 persen dari 85.438 wajib KTP.",
			},
			[]string{
				"ikd_activated 11406 Kota Tidore Kepulauan 2025-11-10/day", "ikd_activated 5400 Kota Tidore Kepulauan 2024-12-31/year",
				"ikd_activation_rate 13.35 Kota Tidore Kepulauan 2025-11-10/day", "wajib_ktp 85438 Kota Tidore Kepulauan 2025-11-10/day",
			},
		},
		{
			"what came until now, behind another year", "2018-10-15", "Layanan Adminduk Kabupaten Sumba Barat",
			[]string{
				"WAIKABUBAK - Kondisi blangko KTP-el di Kabupaten Sumba Barat tidak lagi sesulit tahun kemarin. Sejak Januari 2018 sampai sekarang Sumba Barat dikirimi 21 ribu keping.",
			},
			[]string{"blangko_received 21000 Kabupaten Sumba Barat 2018-10-15/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, c.title, c.text...), c.want...)
		})
	}
}
