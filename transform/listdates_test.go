package transform_test

import "testing"

// TestListDates dates the items of a list by the line that opens it.
func TestListDates(t *testing.T) {
	const lead = "SELUMA - Kepala Disdukcapil Kabupaten Seluma memaparkan layanan, Selasa (20/1/2026)."
	for _, c := range []struct {
		name       string
		text, want []string
	}{
		{
			"data of a day", []string{"Data 31 Desember 2025:", "• Wajib KTP 151.225 jiwa.", "• Aktivasi IKD 14.512 orang.", "Kini yang belum merekam KTP-el 2.585 jiwa."},
			[]string{"wajib_ktp 151225 Kabupaten Seluma 2025-12-31/day", "ikd_activated 14512 Kabupaten Seluma 2025-12-31/day", "ktp_el_unrecorded 2585 Kabupaten Seluma 2026-01-20/day"},
		},
		{
			"what a year brought", []string{"Dokumen yang terbit sepanjang tahun 2025 adalah sebagai berikut.", "• KTP-el tercetak 18.215 keping.", "• Anak yang memiliki KIA 31.402."},
			[]string{"ktp_el_printed 18215 Kabupaten Seluma 2025-12-31/year", "kia_issued 31402 Kabupaten Seluma 2025-12-31/year"},
		},
		{
			"items without marks", []string{"Berikut rinciannya per 31 Desember 2025:", "Wajib KTP: 151.225 jiwa", "Aktivasi IKD: 14.512 orang"},
			[]string{"wajib_ktp 151225 Kabupaten Seluma 2025-12-31/day", "ikd_activated 14512 Kabupaten Seluma 2025-12-31/day"},
		},
		{
			"a speaker's day", []string{"Ia merincinya, Senin (12/1/2026), sebagai berikut:", "• Aktivasi IKD 14.512 orang."},
			[]string{"ikd_activated 14512 Kabupaten Seluma 2026-01-20/day"},
		},
		{
			"no list", []string{"Sepanjang tahun 2025 layanan keliling berjalan.", "Aktivasi IKD 14.512 orang."},
			[]string{"ikd_activated 14512 Kabupaten Seluma 2026-01-20/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2026-01-20", "Layanan Disdukcapil", append([]string{lead}, c.text...)...), c.want...)
		})
	}
}
