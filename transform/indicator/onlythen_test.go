package indicator

import "testing"

// TestOnlyThen takes cards in hand at a time to come for none that are there.
func TestOnlyThen(t *testing.T) {
	check(t, []readTest{
		{"taken to be left by then", "Stok blangko aman. Mungkin setelah tiga pekan stok menipis, sisa 2.000 atau 2.500, kami baru ke pusat lagi.", []string{"2.000 (supposed)", "2.500 (supposed)"}},
		{"taken to be left in two weeks", "Mungkin dua minggu lagi blangko KTP-el tinggal 2.000 keping.", []string{"2.000 (supposed)"}},
		{"what more are fetched at", "Setelah blangko KTP-el tinggal 400 keping, kami baru mengambil lagi ke pusat.", []string{"400 (supposed)"}},
		{"a reason", "Mungkin karena blangko KTP-el tinggal 400 keping, warga resah.", []string{"400 blangko_stock"}},
		{"left by now", "Setelah dicetak dua minggu, stok blangko KTP-el tinggal 2.000 keping.", []string{"2.000 blangko_stock"}},
		{"what came then", "Setelah blangko KTP-el tinggal 400 keping, kami baru menerima 3.000 keping.", []string{"400 blangko_stock", "3.000 blangko_received"}},
	})
}
