package transform_test

import "testing"

// TestRequestDates holds that the sentence behind cards asked for dates them by when the
// request was handed in, not by when it was, or is to be, answered.
func TestRequestDates(t *testing.T) {
	asked := "SIGI - Disdukcapil Sigi telah mengajukan 8 ribu keping blangko KTP-el. "
	for _, c := range []struct{ behind, want string }{
		{"Permohonan itu sudah dimasukkan pada 4 November lalu.", "blangko_requested 8000 Kabupaten Sigi 2024-11-04/day"},
		{"“Suratnya kami kirim 4 November,” katanya.", "blangko_requested 8000 Kabupaten Sigi 2024-11-04/day"},
		{"Permohonan itu disetujui pada 4 November lalu.", "blangko_requested 8000 Kabupaten Sigi 2024-11-13/day"},
		{"Permohonan susulan akan dikirim 30 November.", "blangko_requested 8000 Kabupaten Sigi 2024-11-13/day"},
	} {
		t.Run(c.behind, func(t *testing.T) { check(t, read(t, "2024-11-13", "Blangko di Sigi", asked+c.behind), c.want) })
	}
}

// TestArrivalBehindRequest holds that cards that came have the day printed right behind their
// coming, not that of the request told in front.
func TestArrivalBehindRequest(t *testing.T) {
	asked := "SIGI - Disdukcapil Sigi meminta 8.000 keping blangko KTP-el pada 2 Agustus, "
	for _, behind := range []string{
		"namun yang datang pada Senin (14/8) hanya 2.000 keping.",
		"tetapi baru 2.000 keping yang tiba Senin (14/8).",
		"dan 2.000 keping sudah diterima Senin (14/8/2023).",
	} {
		t.Run(behind, func(t *testing.T) {
			check(t, read(t, "2023-08-16", "Blangko di Sigi", asked+behind), "blangko_requested 8000 Kabupaten Sigi 2023-08-02/day", "blangko_received 2000 Kabupaten Sigi 2023-08-14/day")
		})
	}
}
