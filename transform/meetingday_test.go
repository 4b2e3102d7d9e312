package transform_test

import "testing"

// TestMeetingDay dates what somebody passes on from a meeting by the day of the meeting, and what
// he tells of his own by the day of the telling.
func TestMeetingDay(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"passed on, the meeting told behind",
			[]string{"DOMPU - Selasa (11/3/2025), kabid Disdukcapil Kabupaten Dompu membagikan oleh-oleh rakor adminduk. Rakor itu diadakan di Mataram pada Kamis 6 Maret 2025.", "Perekaman KTP-el di Kabupaten Dompu 97,31 persen, jumlahnya 176.204."},
			[]string{"ktp_el_recording_rate 97.31 Kabupaten Dompu 2025-03-06/day", "ktp_el_recorded 176204 Kabupaten Dompu 2025-03-06/day"}},
		{"passed on in the same sentence, and the cards of now",
			[]string{"DOMPU - Kepala Disdukcapil Kabupaten Dompu, Selasa (11/3/2025), menyampaikan hasil rakor yang digelar di Mataram, Kamis (6/3/2025).", "Aktivasi IKD di Kabupaten Dompu 12,4 persen dari wajib KTP.", "Blangko tersisa 1.204 keping."},
			[]string{"ikd_activation_rate 12.4 Kabupaten Dompu 2025-03-06/day", "blangko_stock 1204 Kabupaten Dompu 2025-03-11/day"}},
		{"one figure of the meeting among his own",
			[]string{"DOMPU - Perekaman KTP-el di Kabupaten Dompu 98,4 persen, kata kepala dinas, Selasa (11/3/2025).", "Ia mengikuti rakor di Mataram pada Kamis (6/3/2025). Dalam rakor itu KIA Dompu disebut 45,1 persen.", "Sekarang KIA Dompu 45,6 persen."},
			[]string{"ktp_el_recording_rate 98.4 Kabupaten Dompu 2025-03-11/day", "kia_rate 45.1 Kabupaten Dompu 2025-03-06/day", "kia_rate 45.6 Kabupaten Dompu 2025-03-11/day"}},
		{"told at the meeting by somebody met later",
			[]string{"DOMPU - Disdukcapil Kabupaten Dompu mengikuti rakor adminduk yang dilaksanakan di Mataram, Kamis 6 Maret 2025.", "Kabid Disdukcapil Dompu saat ditemui Senin 10 Maret 2025 mengatakan, dalam rakor itu disampaikan perekaman KTP-el di Kabupaten Dompu sebesar 97,31 persen."},
			[]string{"ktp_el_recording_rate 97.31 Kabupaten Dompu 2025-03-06/day"}},
		{"his own figure when met later",
			[]string{"DOMPU - Disdukcapil Kabupaten Dompu mengikuti rakor adminduk yang dilaksanakan di Mataram, Kamis 6 Maret 2025.", "Kabid Disdukcapil Dompu saat ditemui Senin 10 Maret 2025 mengatakan, perekaman KTP-el di Kabupaten Dompu sebesar 97,31 persen."},
			[]string{"ktp_el_recording_rate 97.31 Kabupaten Dompu 2025-03-10/day"}},
		{"a meeting told by the way",
			[]string{"DOMPU - Disdukcapil Dompu menggelar sosialisasi, Selasa (11/3/2025). Rapat dengan para camat sudah berlangsung Kamis (6/3/2025).", "Kepala dinas menyebut pengguna IKD di Kabupaten Dompu baru 21.320 orang."},
			[]string{"ikd_activated 21320 Kabupaten Dompu 2025-03-11/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2025-03-11", "Adminduk Dompu", c.text...), c.want...) })
	}
}
