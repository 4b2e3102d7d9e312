package transform_test

import "testing"

// TestDatesSetBeside reads what is told behind levels of another region, or of
// another time, that the article sets beside its own.
func TestDatesSetBeside(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"an older level, then the parts of the present one", "2025-08-15",
			[]string{
				"ENREKANG - Sudah 41.782 warga Kabupaten Enrekang mengaktifkan IKD, kata kepala dinas, Kamis (14/8).",
				"Akhir tahun lalu IKD baru diaktifkan 31.200 warga. Di Kecamatan Alla kini 6.215 orang.",
				"IKD terbanyak diaktifkan di Kecamatan Anggeraja, 4.380 orang.",
			},
			[]string{
				"ikd_activated 41782 Kabupaten Enrekang 2025-08-14/day", "ikd_activated 31200 Kabupaten Enrekang 2024-12-31/year",
				"ikd_activated 6215 Kecamatan Alla 2025-08-14/day", "ikd_activated 4380 Kecamatan Anggeraja 2025-08-14/day",
			},
		},
		{
			"a level of the province, then those of the regency", "2024-10-03",
			[]string{
				"LEMBATA - Perekaman KTP-el di Kabupaten Lembata 88,3 persen, kata kepala dinas, Rabu (2/10/2024).",
				"Perekaman KTP-el se-NTT pada semester I 2024 sudah 95,31 persen.",
				"Yang belum merekam 11.418 orang.",
			},
			[]string{
				"ktp_el_recording_rate 88.3 Kabupaten Lembata 2024-10-02/day", "ktp_el_recording_rate 95.31 Provinsi Nusa Tenggara Timur 2024-06-30/month",
				"ktp_el_unrecorded 11418 Kabupaten Lembata 2024-10-02/day",
			},
		},
		{
			"the same stretch of the year before", "2023-07-13",
			[]string{
				"WAMENA - Terhitung Januari sampai akhir Juni 2023 Disdukcapil Kabupaten Jayawijaya mencetak 11.263 keping KTP-el.",
				"\"Kebanyakan karena rusak,\" kata kepala dinas, Rabu (12/7/2023). Pada periode yang sama tahun lalu dicetak 8.954 keping.",
			},
			[]string{"ktp_el_printed 11263 Kabupaten Jayawijaya 2023-06-30/month", "ktp_el_printed 8954 Kabupaten Jayawijaya 2022-06-30/month"},
		},
		{
			"figures of the data named below them", "2020-10-20",
			[]string{
				"LUWUK - Di Kabupaten Banggai 40.826 warga belum merekam KTP-el.",
				"Wajib KTP 268.568 jiwa. Yang sudah merekam 227.742 jiwa. Jumlah penduduknya 379.599 jiwa.",
				"\"Dasar angka di atas data konsolidasi bersih semester I 2020,\" jelasnya, Selasa (20/10/2020).",
			},
			[]string{
				"ktp_el_unrecorded 40826 Kabupaten Banggai 2020-06-30/month", "wajib_ktp 268568 Kabupaten Banggai 2020-06-30/month",
				"ktp_el_recorded 227742 Kabupaten Banggai 2020-06-30/month", "population 379599 Kabupaten Banggai 2020-06-30/month",
			},
		},
		{
			"the parts of data told behind another voice", "2025-02-25",
			[]string{
				"MANOKWARI - Data kependudukan bersih semester II 2024 menyebut penduduk Papua Barat sebanyak 578.703 jiwa.",
				"\"Berbeda dengan angka BPS,\" kata kepala dinas, Senin (24/2/2025).",
				"Dari jumlah se-Papua Barat itu, penduduk yang wajib KTP 390.112 jiwa. Sebanyak 331.205 jiwa sudah merekam (84,9%).",
			},
			[]string{
				"population 578703 Provinsi Papua Barat 2024-12-31/month", "wajib_ktp 390112 Provinsi Papua Barat 2024-12-31/month",
				"ktp_el_recorded 331205 Provinsi Papua Barat 2024-12-31/month", "ktp_el_recording_rate 84.9 Provinsi Papua Barat 2024-12-31/month",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
