package indicator

import "testing"

// TestOfStage holds cards of a stage apart from all that were made.
func TestOfStage(t *testing.T) {
	check(t, []readTest{
		{"a stage behind all", "Sebanyak 31.500 keping KIA sudah diterbitkan di Palu. Yang diterbitkan pada tahap pertama 4.200 keping.", []string{"31.500 kia_issued", "4.200 (part)"}},
		{"in one sentence", "Akta kelahiran yang diterbitkan 31.500 lembar, tahap awal sebanyak 4.200 lembar.", []string{"31.500 birth_cert_issued", "4.200 (part)"}},
		{"the stage alone", "Pada tahap pertama 4.200 keping KIA sudah diterbitkan di Palu.", []string{"4.200 kia_issued"}},
		{"all by now", "Pada tahap pertama 4.200 keping KIA diterbitkan di Palu. Kini yang diterbitkan 31.500 keping.", []string{"4.200 kia_issued", "31.500 kia_issued"}},
		{"blank cards that came", "Blangko KTP-el yang datang 6.000 keping. Tahap pertama diterima 2.000 keping.", []string{"6.000 blangko_received", "2.000 blangko_received"}},
	})
}
