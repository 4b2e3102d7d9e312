package indicator

import "testing"

// TestCameOfRequest holds cards that came of a request, told in a clause behind it.
func TestCameOfRequest(t *testing.T) {
	const lead = "Dinas kehabisan blangko e-KTP. "
	check(t, []readTest{
		{"came out", lead + "Tiga kali kami minta, yang keluar cuma 400 blangko.", []string{"400 blangko_received"}},
		{"as against what was asked for", lead + "Kami minta 6.000, yang keluar cuma 400 blangko.", []string{"6.000 blangko_requested", "400 blangko_received"}},
		{"noun", lead + "Kami ajukan terus ke pusat, keluarnya hanya 400 blangko.", []string{"400 blangko_received"}},
		{"fulfilled", lead + "Permintaan blangko kami yang dipenuhi hanya 400 keping.", []string{"400 blangko_received"}},
		{"asked for", lead + "Blangko sudah kami minta, yang diminta cuma 400 keping.", []string{"400 blangko_requested"}},
		{"asked for, wished", lead + "Kami minta supaya yang keluar 4.000 blangko.", []string{"4.000 blangko_requested"}},
	})
}
