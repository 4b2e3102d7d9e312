package indicator

import "testing"

// TestEnoughFor holds that cards are not printed which blank ones are only enough for.
func TestEnoughFor(t *testing.T) {
	check(t, []readTest{
		{"a ration", "Jatah blangko KTP-el hanya cukup untuk pencetakan empat hari dengan jumlah 600 keping KTP.", []string{"600 (supposed)"}},
		{"a stock", "Juli ini blangko cukup untuk mencetak 4.000 keping KTP-el.", []string{"4.000 (supposed)"}},
		{"printed, as there are enough", "Blangko KTP-el cukup. Juli ini sudah dicetak 4.000 keping KTP-el.", []string{"4.000 ktp_el_printed"}},
		{"printed with enough of them", "Karena blangko cukup, Juli ini sudah dicetak 4.000 keping KTP-el.", []string{"4.000 ktp_el_printed"}},
		{"a stock that lasts a week", "Sisa blangko KTP-el 4.200 keping hanya cukup untuk seminggu.", []string{"4.200 blangko_stock"}},
		{"a stock that meets a month's need", "Persediaan blangko KTP-el 4.200 keping hanya mampu memenuhi kebutuhan sebulan.", []string{"4.200 blangko_stock"}},
		{"cards that last a month", "Dinas menerima 4.200 keping blangko KTP-el yang cukup untuk sebulan.", []string{"4.200 blangko_received"}},
		{"a stock for what is needed", "Stok blangko KTP-el 4.200 keping hanya mencukupi kebutuhan sepekan.", []string{"4.200 blangko_stock"}},
		{"an allotment of a week", "Dinas dijatah 4.200 keping blangko KTP-el untuk seminggu.", []string{"4.200 (daily)"}},
	})
}
