package transform_test

import "testing"

// TestOfficeThere takes an article of the ministry for the nation's where people are only sent to
// the office they live near, and for that of a place where its own office speaks or has something.
func TestOfficeThere(t *testing.T) {
	const told = "JAKARTA - Pemerintah telah mendistribusikan 640.000 keping blangko KTP-el, kata Dirjen Dukcapil. "
	for _, c := range []struct{ text, want string }{
		{told + "Warga diminta datang ke kantor Dinas Dukcapil setempat.", "blangko_received 640000 Indonesia 2021-03-04/day"},
		{told + "Warga silakan mengurus KTP-el-nya di Disdukcapil setempat.", "blangko_received 640000 Indonesia 2021-03-04/day"},
		{told + "Warga bisa menghubungi dinas setempat.", "blangko_received 640000 Indonesia 2021-03-04/day"},
		{"BENGKALIS - Sebanyak 6.400 keping blangko KTP-el dari Ditjen Dukcapil sudah diterima Disdukcapil setempat. Warga diminta datang ke kantor Dukcapil setempat.", "blangko_received 6400 Kabupaten Bengkalis 2021-03-04/day"},
		{"BENGKALIS - Sebanyak 6.400 keping blangko KTP-el tersedia di Dinas Dukcapil setempat, kata pegawai Ditjen Dukcapil.", "blangko_stock 6400 Kabupaten Bengkalis 2021-03-04/day"},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2021-03-04", "Blangko KTP-el tersedia", c.text), c.want) })
	}
}
