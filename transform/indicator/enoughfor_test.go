package indicator

import "testing"

// TestEnoughFor holds that cards are not printed which blank ones are only enough for.
func TestEnoughFor(t *testing.T) {
	check(t, []readTest{
		{"a ration", "Jatah blangko KTP-el hanya cukup untuk pencetakan empat hari dengan jumlah 600 keping KTP.", []string{"600 (supposed)"}},
		{"a stock", "Juli ini blangko cukup untuk mencetak 4.000 keping KTP-el.", []string{"4.000 (supposed)"}},
		{"printed, as there are enough", "Blangko KTP-el cukup. Juli ini sudah dicetak 4.000 keping KTP-el.", []string{"4.000 ktp_el_printed"}},
		{"printed with enough of them", "Karena blangko cukup, Juli ini sudah dicetak 4.000 keping KTP-el.", []string{"4.000 ktp_el_printed"}},
	})
}
