package indicator

import "testing"

// TestSentToParts holds cards that an office passes on to its kecamatan as none that the
// region got, and what it got for them as its own.
func TestSentToParts(t *testing.T) {
	const told = "Blangko KTP-el di Buol terbatas. "
	check(t, []readTest{
		{"sent on", told + "Dinas mengirim 640 keping blangko ke sembilan kecamatan.", []string{"640 (used)"}},
		{"sent on to their offices", told + "Kami memberi 640 keping ke UPTD kecamatan.", []string{"640 (used)"}},
		{"sent by the centre", told + "Pusat mengirim 640 keping ke dinas.", []string{"640 blangko_received"}},
		{"got for them", told + "Kami menerima 640 keping lalu dikirim ke kecamatan.", []string{"640 blangko_received"}},
		{"a delivery passed on", told + "Kiriman 640 keping dari provinsi sudah dibagi ke kecamatan.", []string{"640 blangko_received"}},
		{"a delivery to be passed on", told + "Sebanyak 640 keping telah diterima dinas dan akan dibagi ke kecamatan.", []string{"640 blangko_received"}},
		{"a stock passed on", "Blangko KTP-el yang tersedia di Ende ada 18.200 keping dan sudah dibagikan ke kecamatan.", []string{"18.200 blangko_stock"}},
		{"given, in spoken words", told + "Terakhir yang dikasihkan cuma 640 keping.", []string{"640 blangko_received"}},
	})
}
