package transform_test

import "testing"

// TestElectionTime dates levels that are told of an election that is over by its month or
// year, and leaves those of one without a date open.
func TestElectionTime(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"its month", "Saat Pilkada November lalu, warga Kota Bima yang belum merekam KTP-el masih 3.118 jiwa.", []string{"ktp_el_unrecorded 3118 Kota Bima 2024-11-30/month"}},
		{"its year", "Perekaman KTP-el kini 99,1 persen. Menjelang Pemilu 2024, perekaman baru 97,4 persen.", []string{"ktp_el_recording_rate 99.1 Kota Bima 2025-02-19/day", "ktp_el_recording_rate 97.4 Kota Bima 2024-12-31/year"}},
		{"two levels", "Pada Pilkada 2024 lalu wajib KTP 116.204 jiwa dan yang belum merekam 3.118 jiwa.", []string{"wajib_ktp 116204 Kota Bima 2024-12-31/year", "ktp_el_unrecorded 3118 Kota Bima 2024-12-31/year"}},
		{"then and now", "Pada Pilkada 2024 lalu wajib KTP 116.204 jiwa, sekarang 117.310 jiwa.", []string{"wajib_ktp 116204 Kota Bima 2024-12-31/year", "wajib_ktp 117310 Kota Bima 2025-02-19/day"}},
		{"no date", "Perekaman KTP-el kini 99,1 persen. Waktu Pilkada kemarin baru 97,4 persen.", []string{"ktp_el_recording_rate 99.1 Kota Bima 2025-02-19/day", "ktp_el_recording_rate 97.4 Kota Bima 2025-02-19/day ?"}},
		{"behind dated data", "Per 17 Februari 2025 yang belum merekam 2.110 jiwa. Saat Pilkada November lalu angkanya 3.118 jiwa.", []string{"ktp_el_unrecorded 2110 Kota Bima 2025-02-17/day", "ktp_el_unrecorded 3118 Kota Bima 2024-11-30/month"}},
		{"behind dated data, without its day", "Per 17 Februari 2025 yang belum merekam 2.110 jiwa. Pekan lalu jumlahnya 3.118 jiwa.", []string{"ktp_el_unrecorded 2110 Kota Bima 2025-02-17/day", "ktp_el_unrecorded 3118 Kota Bima 2025-02-17/day ?"}},
		{"since then", "Usai Pilkada 2024, perekaman KTP-el naik jadi 99,1 persen.", []string{"ktp_el_recording_rate 99.1 Kota Bima 2025-02-19/day"}},
		{"voters of then", "Jumlah pemilih pada Pemilu 2024 lalu 118 ribu orang, sedangkan wajib KTP 117.310 jiwa.", []string{"wajib_ktp 117310 Kota Bima 2025-02-19/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-02-19", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}
