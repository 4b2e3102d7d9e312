package transform_test

import "testing"

// TestToldBehind dates figures by the day told right behind them, by that of another
// figure not at all, and gives what is told "di sana" to the place named in front.
func TestToldBehind(t *testing.T) {
	for _, c := range []struct {
		name, published, title string
		text, want             []string
	}{
		{
			"day and share behind", "2022-06-28", "KIA di Barru",
			[]string{"BARRU - Anak di Kabupaten Barru yang memiliki KIA baru 17.311 anak.", "Padahal anak wajib KIA 52.801 anak, jadi baru 32 persen.", "“Itu data tanggal 21 Juni, persentasenya 32,79 persen,” ujar kepala dinas."},
			[]string{"kia_issued 17311 Kabupaten Barru 2022-06-21/day", "child_population 52801 Kabupaten Barru 2022-06-21/day", "kia_rate 32.79 Kabupaten Barru 2022-06-21/day"},
		},
		{
			"of another figure", "2025-09-24", "Penduduk Barru",
			[]string{"BARRU - Kepala Disdukcapil Barru, Rabu (24/9/2025), memaparkan data.", "“Wajib KTP kita 139.906 jiwa, itu data semester I tahun 2025,” ujarnya.", "“KIA kita sudah 71,4 persen.”"},
			[]string{"wajib_ktp 139906 Kabupaten Barru 2025-06-30/month", "kia_rate 71.4 Kabupaten Barru 2025-09-24/day"},
		},
		{
			"that data", "2025-05-13", "Rekam KTP di Barru",
			[]string{"BARRU - Yang belum rekam KTP-el di Barru 3.120 jiwa.", "Data ini per 2 Mei, dan sejak itu ada 40 orang sehari."},
			[]string{"ktp_el_unrecorded 3120 Kabupaten Barru 2025-05-02/day"},
		},
		{
			"that data, of the last report", "2019-09-11", "Rekam KTP di Barru",
			[]string{"BARRU - Yang belum rekam KTP-el di Barru 3.120 jiwa. Data tersebut berdasarkan laporan terakhir pada 22 Agustus 2019."},
			[]string{"ktp_el_unrecorded 3120 Kabupaten Barru 2019-08-22/day"},
		},
		{
			"that far by then", "2025-10-06", "KIA di Barru",
			[]string{"BARRU - Kepemilikan KIA di Kabupaten Barru sudah 31,4 persen. Sejauh itulah cakupannya sampai akhir September 2025."},
			[]string{"kia_rate 31.4 Kabupaten Barru 2025-09-30/month"},
		},
		{
			"the number of then", "2025-10-06", "IKD di Barru",
			[]string{"BARRU - Sudah 21.240 warga Kabupaten Barru mengaktifkan IKD. Itulah jumlah yang tercatat hingga akhir September 2025."},
			[]string{"ikd_activated 21240 Kabupaten Barru 2025-09-30/month"},
		},
		{
			"for that reason since then", "2025-10-06", "IKD di Barru",
			[]string{"BARRU - Sudah 21.240 warga Kabupaten Barru mengaktifkan IKD. Karena itulah sejak akhir September 2025 petugas berkeliling."},
			[]string{"ikd_activated 21240 Kabupaten Barru 2025-10-06/day"},
		},
		{
			"compared with", "2025-05-13", "Rekam KTP di Barru",
			[]string{"BARRU - Yang belum rekam KTP-el di Barru 3.120 jiwa.", "Angka itu turun dibanding Maret yang 3.402 jiwa."},
			[]string{"ktp_el_unrecorded 3120 Kabupaten Barru 2025-05-13/day", "ktp_el_unrecorded 3402 Kabupaten Barru 2025-03-31/month"},
		},
		{
			"at that time and now", "2025-05-13", "IKD di Barru",
			[]string{"BARRU - Kepala dinas bertugas sejak 2023. Saat itu IKD di Barru baru 1.200 orang, kini 12.310 orang."},
			[]string{"ikd_activated 1200 Kabupaten Barru 2023-12-31/year", "ikd_activated 12310 Kabupaten Barru 2025-05-13/day"},
		},
		{
			"months of the year before", "2025-05-13", "Cetak KTP di Barru",
			[]string{"BARRU - Sepanjang 2024 Disdukcapil Barru mencetak 9.310 KTP-el. Terbanyak Oktober, 1.110 keping, dan paling sedikit Maret, 612 keping."},
			[]string{"ktp_el_printed 9310 Kabupaten Barru 2024-12-31/year", "ktp_el_printed 1110 Kabupaten Barru 2024-10-31/month", "ktp_el_printed 612 Kabupaten Barru 2024-03-31/month"},
		},
		{
			"there", "2023-09-15", "KIA di Barru",
			[]string{"BARRU - Terbanyak di Kecamatan Mallusetasi, di sana 4.056 anak sudah punya KIA dari jumlah anak sekecamatan 6.412 anak, persentasenya 63,26 persen."},
			[]string{"kia_issued 4056 Kecamatan Mallusetasi 2023-09-15/day", "child_population 6412 Kecamatan Mallusetasi 2023-09-15/day", "kia_rate 63.26 Kecamatan Mallusetasi 2023-09-15/day"},
		},
		{
			"middle of the year in a headline", "2024-06-12", "Hingga Pertengahan 2024, Baru 1.422 Warga Barru Aktivasi IKD",
			[]string{"BARRU - Disdukcapil Barru mencatat warga yang mengaktifkan IKD baru 1.422 orang."},
			[]string{"ikd_activated 1422 Kabupaten Barru 2024-06-12/day"},
		},
		{
			"a month that is a kecamatan elsewhere", "2025-12-29", "Cetak KTP di Barru",
			[]string{"BARRU - Sepanjang tahun 2025 Disdukcapil mencetak 12.791 KTP-el, paling ramai Juli, 1.583 keping.", "Warga juga bisa merekam di kantor Kecamatan Soppeng Riaja."},
			[]string{"ktp_el_printed 12791 Kabupaten Barru 2025-12-31/year", "ktp_el_printed 1583 Kabupaten Barru 2025-07-31/month"},
		},
		{
			"of the list of voters", "2024-11-18", "Pemilih Pemula di Barru",
			[]string{"BARRU - KPU Barru menetapkan DPT 141.318 jiwa. Dari total DPT itu pemilih pemulanya 1.924 jiwa."},
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, c.published, c.title, c.text...), c.want...) })
	}
}
