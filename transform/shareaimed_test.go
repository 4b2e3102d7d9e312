package transform_test

import "testing"

// TestSettledByFigures holds shares and counts that other figures, a day or the seat
// of a region show to be something else than their words say.
func TestSettledByFigures(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"the share of a target",
			[]string{"Disdukcapil Kota Salatiga ditargetkan mengaktifkan IKD 30.250 warga. Angka itu dari rumus 25 persen warga ber-KTP di tiap daerah.", "Wajib KTP di kota ini 121.000 orang."},
			[]string{"ikd_target 30250 Kota Salatiga 2024-11-13/day", "ikd_target_rate 25 Kota Salatiga 2024-11-13/day", "wajib_ktp 121000 Kota Salatiga 2024-11-13/day"},
		},
		{
			"activations of a day before",
			[]string{"Warga Kabupaten Klaten yang mengaktifkan IKD 41.320 orang, kata kepala dinas, Rabu (13/11/2024).", "Senin (11/11/2024) misalnya, hanya 160 orang yang mengaktifkan IKD."},
			[]string{"ikd_activated 41320 Kabupaten Klaten 2024-11-13/day", "ikd_new_activations 160 Kabupaten Klaten 2024-11-11/day"},
		},
		{
			"the seat of another region",
			[]string{"Blangko KTP-el di Kota Magelang kosong. Disdukcapil Kota Magelang menunggu kiriman, begitu pula warga Kota Magelang.", "Yang dicetak hanya yang mendesak, kata pegawai Disdukcapil Kabupaten Kulon Progo.", "Sisa di Wates hanya 1.300 keping."},
			[]string{"blangko_stock 1300 Kabupaten Kulon Progo 2024-11-13/day"},
		},
		{
			"cards given of those asked for in a month",
			[]string{"Blangko KTP-el di Kabupaten Alor menipis. Pada Agustus 2024 dinas minta 5.000 keping. Yang dikirim hanya 700 keping."},
			[]string{"blangko_requested 5000 Kabupaten Alor 2024-08-31/month", "blangko_received 700 Kabupaten Alor 2024-08-31/month"},
		},
		{
			"a request that was granted",
			[]string{"Stok blangko KTP-el di Kabupaten Sragen menipis. Kami baru usul 3.000 keping, dan alhamdulillah di-ACC."},
			[]string{"blangko_requested 3000 Kabupaten Sragen 2024-11-13/day", "blangko_received 3000 Kabupaten Sragen 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
