package transform_test

import "testing"

// TestYearReview reads reviews of a year, told in the first weeks of the next: what they
// tell without a date of its own is of that year, but not what is so now, nor blank cards.
func TestYearReview(t *testing.T) {
	const plain, opened = "Adminduk Buru", "NAMLEA - Sepanjang tahun 2024 perekaman KTP elektronik di Kabupaten Buru membaik."
	const recorded, held = "Wajib KTP 98.211 orang, yang sudah merekam 95.402 orang.", "Sedangkan KIA dimiliki 21.340 anak. Targetnya 60 persen."
	year := []string{
		"wajib_ktp 98211 Kabupaten Buru 2024-12-31/year", "ktp_el_recorded 95402 Kabupaten Buru 2024-12-31/year",
		"kia_issued 21340 Kabupaten Buru 2024-12-31/year", "kia_target_rate 60 Kabupaten Buru 2024-12-31/year",
	}
	now := []string{
		"wajib_ktp 98211 Kabupaten Buru 2025-01-09/day", "ktp_el_recorded 95402 Kabupaten Buru 2025-01-09/day",
		"kia_issued 21340 Kabupaten Buru 2025-01-09/day", "kia_target_rate 60 Kabupaten Buru 2025-01-09/day",
	}
	for _, c := range []struct {
		name, published, title string
		text, want             []string
	}{
		{"its headline", "2025-01-09", "Kaleidoskop 2024: Dukcapil Buru", []string{"NAMLEA - Warga Kabupaten Buru makin tertib.", recorded, held}, year},
		{"a headline that names the region between", "2025-01-09", "Rapor Dukcapil Kabupaten Buru 2024", []string{"NAMLEA - Warga Kabupaten Buru makin tertib.", recorded, held}, year},
		{"a bare end of the year", "2025-01-09", plain, []string{"NAMLEA - Pada akhir tahun wajib KTP Kabupaten Buru tercatat 98.211 orang."}, []string{"wajib_ktp 98211 Kabupaten Buru 2024-12-31/year"}},
		{"a review that somebody tells on a day", "2025-01-16", "Kinerja Dukcapil Kecamatan dan Kabupaten Buru Tahun 2024 Dievaluasi", []string{
			"NAMLEA - Wajib KTP Kabupaten Buru 98.211 orang, kata kepala dinas, Rabu (15/1/2025).", "Target KIA sebesar 60 persen belum terpenuhi.", `"IKD kita baru 4.205 orang," ujarnya.`,
		}, []string{"wajib_ktp 98211 Kabupaten Buru 2024-12-31/year", "kia_target_rate 60 Kabupaten Buru 2024-12-31/year", "ikd_activated 4205 Kabupaten Buru 2025-01-15/day"}},
		{"the year of something else behind a comma", "2025-01-16", "Kinerja Perekaman di Kabupaten Buru Naik, Pilkada Serentak 2024 Jadi Pemicu", []string{
			"NAMLEA - Petugas mendatangi warga, kata kepala dinas, Rabu (15/1/2025).", "Target KIA sebesar 60 persen belum terpenuhi.",
		}, []string{"kia_target_rate 60 Kabupaten Buru 2025-01-15/day"}},
		{"an end of the year to come", "2025-01-09", plain, []string{"NAMLEA - IKD di Kabupaten Buru kini 4,1 persen, akhir tahun nanti 6 persen."}, []string{
			"ikd_activation_rate 4.1 Kabupaten Buru 2025-01-09/day", "ikd_activation_rate 6 Kabupaten Buru 2025-01-09/day ?",
		}},
		{"its first sentence", "2025-01-09", plain, []string{opened, recorded, held}, year},
		{"where the office went", "2025-01-09", plain, []string{"NAMLEA - Sepanjang tahun 2024 Disdukcapil Kabupaten Buru jemput bola.", recorded, held}, now},
		{"cards made and in hand", "2025-01-09", "Kilas Balik 2024: Adminduk Kabupaten Buru", []string{"NAMLEA - KTP-el yang dicetak di Kabupaten Buru 7.120 keping. Stok blangko 900 keping, dan IKD sekarang 4.205 orang."}, []string{
			"ktp_el_printed 7120 Kabupaten Buru 2024-12-31/year", "blangko_stock 900 Kabupaten Buru 2025-01-09/day", "ikd_activated 4205 Kabupaten Buru 2025-01-09/day",
		}},
		{"cards made, in no review", "2025-01-09", plain, []string{"NAMLEA - KTP-el yang dicetak di Kabupaten Buru 7.120 keping."}, []string{"ktp_el_printed 7120 Kabupaten Buru 2025-01-09/day ?"}},
		{"the end of the year, and another document", "2025-01-10", plain, []string{
			"NAMLEA - Di akhir tahun 2024 yang sudah merekam di Kabupaten Buru 95.402 orang.", "Sedangkan KIA dimiliki 21.340 anak.", `"Kami kejar terus," kata kepala dinas, Kamis (9/1).`,
		}, []string{"ktp_el_recorded 95402 Kabupaten Buru 2024-12-31/year", "kia_issued 21340 Kabupaten Buru 2024-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, c.published, c.title, c.text...), c.want...) })
	}
}
