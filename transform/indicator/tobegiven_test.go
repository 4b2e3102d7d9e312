package indicator

import "testing"

// TestToBeGiven holds that cards are not received which somebody is only asked, pressed or
// hoped to give, or to give more of, and that the allotment told as raised is.
func TestToBeGiven(t *testing.T) {
	check(t, []readTest{
		{"a raised quota", "Ia meminta Kementerian Dalam Negeri menambah kuota blangko KTP-el, dari semula hanya 1.500 keping menjadi 4.000 keping.", []string{"1.500 blangko_received", "4.000 blangko_requested"}},
		{"to be raised", "Ia mengusulkan jatah blangko KTP-el dinaikkan dari 1.500 menjadi 4.000 keping.", []string{"1.500 blangko_received", "4.000 blangko_requested"}},
		{"pressed to send", "DPRD mendesak kementerian mengirim 4.000 keping blangko KTP-el.", []string{"4.000 blangko_requested"}},
		{"asked by the way", "Ia memohon agar pusat menambah pasokan blangko KTP-el sebanyak 4.000 keping.", []string{"4.000 blangko_requested"}},
		{"hoped", "Dinas berharap jatah blangko KTP-el dikirim lagi 4.000 keping.", []string{"4.000 (need)"}},
		{"raised on request", "Setelah diminta, kementerian menambah kuota blangko KTP-el dari 1.500 keping menjadi 4.000 keping.", []string{"1.500 blangko_received", "4.000 blangko_received"}},
		{"those that were sent", "Dinas berharap jatah blangko ditambah, sebab 4.000 keping blangko KTP-el yang dikirim pusat sudah habis.", []string{"4.000 blangko_received"}},
	})
}
