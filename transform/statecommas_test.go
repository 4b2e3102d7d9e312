package transform_test

import "testing"

// TestStateOfOthers holds who is told behind "yang sudah" and a comma, that a change
// says nothing of what was done, and what of a request was sent.
func TestStateOfOthers(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"those who have", "Warga Kabupaten Poso yang belum merekam KTP-el 5.179 orang. Sementara yang sudah, 173.411 orang.",
			[]string{"ktp_el_unrecorded 5179 Kabupaten Poso 2024-02-16/day", "ktp_el_recorded 173411 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"those who have not", "Wajib KTP di Kabupaten Poso yang sudah merekam 173.411 orang. Yang belum, 5.179 orang.",
			[]string{"ktp_el_recorded 173411 Kabupaten Poso 2024-02-16/day", "ktp_el_unrecorded 5179 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"a number that has fallen", "Pada Desember 2023 warga Kabupaten Poso yang belum rekam KTP-el masih 7.345 orang, sekarang angkanya sudah turun menjadi 5.179 orang.",
			[]string{"ktp_el_unrecorded 7345 Kabupaten Poso 2023-12-31/month", "ktp_el_unrecorded 5179 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"a request that was sent", "Disdukcapil Kabupaten Poso kehabisan blangko. Permintaan tambahan 6.000 keping blangko KTP-el sudah dikirim.",
			[]string{"blangko_requested 6000 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"cards that were sent", "Disdukcapil Kabupaten Poso mengajukan 8.000 keping blangko KTP-el dan sudah dikirim 2.000 keping.",
			[]string{"blangko_requested 8000 Kabupaten Poso 2024-02-16/day", "blangko_received 2000 Kabupaten Poso 2024-02-16/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-02-16", "Layanan Dukcapil Poso", c.text), c.want...) })
	}
}
