package transform_test

import "testing"

// TestHopedArrival holds that blank cards asked for whose coming is only hoped for, or told for a
// time to come, did not come, and that those that came did.
func TestHopedArrival(t *testing.T) {
	const asked, came = "blangko_requested 5000 Kabupaten Poso 2024-06-25/day", "blangko_received 5000 Kabupaten Poso"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"“Kita sudah ajukan ke provinsi 5 ribu keping, mudah-mudahan minggu depan sudah turun,”", []string{asked}},
		{"“Kami sudah usulkan 5.000 keping, harapannya segera tiba,”", []string{asked}},
		{"“Kita sudah ajukan 5.000 keping, pekan depan dikirim,”", []string{asked}},
		{"“Mudah-mudahan usulan 5.000 keping itu disetujui,”", []string{asked}},
		{"“Kami sudah usulkan 5.000 keping, dan sudah disetujui,”", []string{asked, came + " 2024-06-25/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-06-26", "Blangko KTP-el Poso", "POSO - Blangko KTP-el di Kabupaten Poso habis. "+c.text+" kata Kepala Disdukcapil Poso, Selasa (25/6/2024)."), c.want...)
		})
	}
}
