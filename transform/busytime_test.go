package transform_test

import "testing"

// TestBusyTime holds when something was made that is told right behind a busy time, and
// that such a time dates nothing else.
func TestBusyTime(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a year's work, its busiest month and the others",
			[]string{
				"MAJENE - Loket Disdukcapil Kabupaten Majene penuh sepanjang 2024. Mesinnya menghasilkan 6.312 KTP dalam setahun.",
				"\"Paling ramai Juli, semua anak datang. Sampai 2.161 keping,\" kata kepala dinas, Senin (23/12/2024). Mei 1.726 keping, Juni 1.560, Agustus 865.",
				"Warga Majene yang sudah memiliki KTP elektronik 109.024 orang.",
			},
			[]string{
				"ktp_el_printed 6312 Kabupaten Majene 2024-12-31/year", "ktp_el_printed 2161 Kabupaten Majene 2024-07-31/month",
				"ktp_el_printed 1726 Kabupaten Majene 2024-05-31/month", "ktp_el_printed 1560 Kabupaten Majene 2024-06-30/month",
				"ktp_el_printed 865 Kabupaten Majene 2024-08-31/month", "ktp_el_held 109024 Kabupaten Majene 2024-12-23/day",
			},
		},
		{
			"the month in which most came",
			[]string{
				"MAJENE - Aktivasi IKD di Kabupaten Majene tertinggi terjadi pada Juli, yakni 1.204 orang, kata kepala dinas, Senin (23/12/2024).",
				"Anak Majene yang memiliki KIA sudah 24.112 anak.",
			},
			[]string{"ikd_new_activations 1204 Kabupaten Majene 2024-07-31/month", "kia_issued 24112 Kabupaten Majene 2024-12-23/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-12-24", "Layanan adminduk", c.text...), c.want...) })
	}
}
