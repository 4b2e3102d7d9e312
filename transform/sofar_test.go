package transform_test

import "testing"

// TestSoFar holds what the date of data told before says nothing of, and what it ties.
func TestSoFar(t *testing.T) {
	for _, c := range []struct {
		name, published, title string
		text, want             []string
	}{
		{
			"another document, told in a speech", "2024-02-06", "Adminduk Bima",
			[]string{"BIMA - Per 31 Desember 2023 perekaman KTP-el di Kabupaten Bima 341.204 jiwa.", "\"Kalau IKD kita baru 5.204 orang,\" kata bupati, Senin (5/2/2024)."},
			[]string{"ktp_el_recorded 341204 Kabupaten Bima 2023-12-31/day", "ikd_activated 5204 Kabupaten Bima 2024-02-05/day"},
		},
		{
			"another document, so far", "2024-08-13", "Adminduk Bima",
			[]string{"BIMA - Per 30 Juni 2024 perekaman KTP-el di Kabupaten Bima 341.204 jiwa.", "Ihwal IKD ia irit bicara. Sejauh ini 5.204 warga sudah aktif."},
			[]string{"ktp_el_recorded 341204 Kabupaten Bima 2024-06-30/day", "ikd_activated 5204 Kabupaten Bima 2024-08-13/day"},
		},
		{
			"the same document, so far", "2024-08-13", "Adminduk Bima",
			[]string{"BIMA - Data per 30 Juni 2024 mencatat wajib KTP di Kabupaten Bima 361.204 jiwa. Sejauh ini yang telah merekam 341.204 jiwa."},
			[]string{"wajib_ktp 361204 Kabupaten Bima 2024-06-30/day", "ktp_el_recorded 341204 Kabupaten Bima 2024-06-30/day"},
		},
		{
			"those obliged, in a speech of two sentences", "2025-09-24", "IKD Bima",
			[]string{"BIMA - Hingga 16 September 2025, IKD diaktifkan 23.673 warga Kabupaten Bima.", "\"Wajib KTP kita 372.000. Ya masih susah,\" ucapnya."},
			[]string{"ikd_activated 23673 Kabupaten Bima 2025-09-16/day", "wajib_ktp 372000 Kabupaten Bima 2025-09-24/day"},
		},
		{
			"one target of two years", "2024-03-05", "Target IKD Bima",
			[]string{"BIMA - Pada tahun 2023 target IKD Kabupaten Bima 25 persen dari wajib KTP. Dari jumlah itu pula pada tahun 2024 ditargetkan 25 persen."},
			[]string{"ikd_target_rate 25 Kabupaten Bima 2023-12-31/year", "ikd_target_rate 25 Kabupaten Bima 2024-12-31/year"},
		},
		{
			"blanks asked for, behind the month of printing", "2023-11-23", "Blangko Bima",
			[]string{"BIMA - Stok blangko di Kabupaten Bima 2.300 keping, setelah dalam bulan Oktober dipakai mencetak 3.180 keping KTP-el.", "“Kita sudah minta lagi 10 ribu keping,” ujarnya."},
			[]string{"blangko_stock 2300 Kabupaten Bima 2023-11-23/day", "ktp_el_printed 3180 Kabupaten Bima 2023-10-31/month", "blangko_requested 10000 Kabupaten Bima 2023-11-23/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, c.title, c.text...), c.want...)
		})
	}
}
