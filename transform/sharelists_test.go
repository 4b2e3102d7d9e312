package transform_test

import "testing"

// TestShareLists dates the shares of a list by what is told behind its last, and ends older
// levels of one document before another.
func TestShareLists(t *testing.T) {
	const day = " Kabupaten Buton Selatan 2025-11-14/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"targets of a year", []string{"BATAUGA - Target perekaman Buton Selatan 99,4 persen, IKD 30 persen, dan KIA 60 persen pada 2026."}, []string{"ktp_el_recording_target_rate 99.4 Kabupaten Buton Selatan 2026-12-31/year", "ikd_target_rate 30 Kabupaten Buton Selatan 2026-12-31/year", "kia_target_rate 60 Kabupaten Buton Selatan 2026-12-31/year"}},
		{"levels of a year", []string{"BATAUGA - Perekaman KTP Buton Selatan 96,5 persen dan KIA 41 persen pada 2024."}, []string{"ktp_el_recording_rate 96.5 Kabupaten Buton Selatan 2024-12-31/year", "kia_rate 41 Kabupaten Buton Selatan 2024-12-31/year"}},
		{"levels set apart", []string{"BATAUGA - Perekaman KTP Buton Selatan 96,5 persen, sedangkan KIA 41 persen pada 2024."}, []string{"ktp_el_recording_rate 96.5" + day, "kia_rate 41 Kabupaten Buton Selatan 2024-12-31/year"}},
		{
			"another document behind an older share", []string{"BATAUGA - Sebanyak 94,2 persen anak di Buton Selatan telah memiliki akta kelahiran.", "Pada Januari 2025 masih 92,8 persen.", "KIA sendiri baru 47,4 persen."},
			[]string{"birth_cert_rate 94.2" + day, "birth_cert_rate 92.8 Kabupaten Buton Selatan 2025-01-31/month", "kia_rate 47.4" + day},
		},
		{"cards before some came", []string{"BATAUGA - Stok blangko KTP-el di Buton Selatan 1.540 keping. \"Sebelum ini stok blangko hanya 140 keping,\" katanya."}, []string{"blangko_stock 1540" + day, "blangko_stock 140" + day + " ?"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2025-11-14", "Adminduk Buton Selatan", c.text...), c.want...) })
	}
}
