package transform_test

import "testing"

// TestSourceAhead holds the date of figures told by "now" that rest on data named at the head
// of their sentence, and of those that only follow an older level.
func TestSourceAhead(t *testing.T) {
	const day = "2026-03-11"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a register", "Berdasarkan Data Kependudukan Bersih (DKB) Semester II Tahun 2025, penduduk Kabupaten Sigi kini mencapai 260.215 jiwa.", []string{"population 260215 Kabupaten Sigi 2025-12-31/month"}},
		{"data of a day, and the share beside", "Menurut data per 31 Desember 2025, warga Kabupaten Sigi yang sudah merekam KTP-el saat ini 190.215 jiwa atau 97,1 persen.", []string{"ktp_el_recorded 190215 Kabupaten Sigi 2025-12-31/day", "ktp_el_recording_rate 97.1 Kabupaten Sigi 2025-12-31/day"}},
		{"an older level", "Hingga akhir Desember 2025 baru 12.300 warga Kabupaten Sigi aktivasi IKD, kini sudah 14.500 orang.", []string{"ikd_activated 12300 Kabupaten Sigi 2025-12-31/month", "ikd_activated 14500 Kabupaten Sigi 2026-03-11/day"}},
		{"a level behind the data's", "Berdasarkan DKB Semester II Tahun 2025 penduduk Kabupaten Sigi 260.215 jiwa, kini mencapai 261.300 jiwa.", []string{"population 260215 Kabupaten Sigi 2025-12-31/month", "population 261300 Kabupaten Sigi 2026-03-11/day"}},
		{"a level behind that of data told before", "Hingga Januari 2026 warga Kabupaten Sigi aktivasi IKD 12.300 orang. \"Itu data Januari, kalau sekarang sudah 13.110,\" katanya.", []string{"ikd_activated 12300 Kabupaten Sigi 2026-01-31/month", "ikd_activated 13110 Kabupaten Sigi 2026-03-11/day"}},
		{"only taken for so high", "Hingga Januari 2026 warga Kabupaten Sigi aktivasi IKD 12.300 orang. \"Data itu per Januari, sekarang mungkin sudah 13.000,\" katanya.", []string{"ikd_activated 12300 Kabupaten Sigi 2026-01-31/month"}},
		{"of the people of data, not of those before", "Per 31 Januari 2026 penduduk Kabupaten Sigi 260.215 jiwa. Bertambah dibanding semester I 2025 sebanyak 258.120 jiwa. Dari jumlah itu wajib KTP 188.215 jiwa.", []string{"population 260215 Kabupaten Sigi 2026-01-31/day", "population 258120 Kabupaten Sigi 2025-06-30/month", "wajib_ktp 188215 Kabupaten Sigi 2026-01-31/day"}},
		{"the count of a share", "Februari lalu aktivasi IKD di Kabupaten Sigi 11,2 persen. Pekan pertama Maret naik menjadi 12,1 persen atau 22.310 orang.", []string{"ikd_activation_rate 11.2 Kabupaten Sigi 2026-02-28/month", "ikd_activation_rate 12.1 Kabupaten Sigi 2026-03-31/month", "ikd_activated 22310 Kabupaten Sigi 2026-03-31/month"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Adminduk Kabupaten Sigi", "SIGI - Disdukcapil Kabupaten Sigi merilis data.", c.text), c.want...)
		})
	}
}

// TestShareOfTiedCount gives the share beside a count the date that the arithmetic gives the
// count, and not that of who tells both.
func TestShareOfTiedCount(t *testing.T) {
	check(t, read(t, "2024-10-10", "Belum Rekam KTP-el di Kabupaten Sigi",
		"SIGI - Disdukcapil Kabupaten Sigi mencatat 2.127 warga wajib KTP belum merekam.",
		"Kepala Disdukcapil Sigi mengatakan, angka tersebut merupakan data per 30 September 2024. Wajib KTP seluruhnya 160.204 jiwa.",
		"“Yang sudah merekam 158.077 jiwa atau 98,67 persen,” katanya, Kamis (10/10/2024)."),
		"ktp_el_unrecorded 2127 Kabupaten Sigi 2024-09-30/day", "wajib_ktp 160204 Kabupaten Sigi 2024-09-30/day",
		"ktp_el_recorded 158077 Kabupaten Sigi 2024-09-30/day", "ktp_el_recording_rate 98.67 Kabupaten Sigi 2024-09-30/day")
}
