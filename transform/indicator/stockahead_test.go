package indicator

import "testing"

// TestStockAhead holds blank cards hoped for and those that come on top, and numbers aimed at
// behind what children have.
func TestStockAhead(t *testing.T) {
	check(t, []readTest{
		{"hoped for", "Stok blangko KTP-el 300 keping. Ia berharap menjelang Lebaran blangko sudah tersedia 5.000 keping.", []string{"300 blangko_stock", "5.000 (supposed)"}},
		{"the reason of a hope", "Ia berharap warga bersabar karena blangko KTP-el yang tersedia hanya 500 keping.", []string{"500 blangko_stock"}},
		{"to come on top", "Stok blangko KTP-el 300 keping. Pekan ini akan ditambah 10 ribu keping.", []string{"300 blangko_stock", "10 (supposed)"}},
		{"come on top", "Stok blangko KTP-el 300 keping. Kemarin ditambah 1.000 keping.", []string{"300 blangko_stock", "1.000 blangko_received"}},
		{"come in", "Blangko KTP-el masih ada 2.800 keping. Minggu lalu masuk 3.000 keping.", []string{"2.800 blangko_stock", "3.000 blangko_received"}},
		{"left of those received, without their noun", "Blangko KTP-el yang kami terima bulan April 2.000 keping, sisanya sekarang 1.450.", []string{"2.000 blangko_received", "1.450 blangko_stock"}},
		{"children's cards aimed at", "Aktivasi IKD 16.402 orang. Kepemilikan KIA 49.300 anak. Target tahun ini 55 ribu.", []string{"16.402 ikd_activated", "49.300 kia_issued", "55 (no_indicator)"}},
		{"activations aimed at", "Aktivasi IKD 16.402 orang dari 90.110 wajib KTP. Target tahun ini 55 ribu.", []string{"16.402 ikd_activated", "90.110 wajib_ktp", "55 ikd_target"}},
	})
}
